"""Every rule reads its own example, and no rule reads its near miss."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report
from pipeline.parse.lexicon import MODULES, lexicon
from pipeline.parse.prose import read
from pipeline.parse.rules import HEADS, TAILS, Rule, final
from pipeline.parse.words.chunks import SYMBOLS

RULES = [*HEADS, *TAILS]


def claims(text: str, language: str = "en") -> list[Claim]:
    """Read a text as a report published on Saturday, 28 November 2020."""
    card = Card(published=date(2020, 11, 28), language=language)
    return read(Report("report", "report.txt", "0" * 64, text, card))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_reads_its_example(rule: Rule) -> None:
    """The example of a rule gives its claims and no others."""
    found = [(c.region, c.count, tuple(place.name for place in c.localities)) for c in claims(rule.example)]
    assert found == list(rule.finds)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_near_miss_gives_no_claim(rule: Rule) -> None:
    """What only looks like the example of a rule gives no claim by any rule."""
    assert claims(rule.near_miss) == []


@pytest.mark.parametrize("rule", HEADS, ids=lambda rule: rule.name)
def test_a_head_signs_what_it_read(rule: Rule) -> None:
    """A claim of a head's example carries the name of that rule."""
    assert rule.name in {claim.rule for claim in claims(rule.example)}


@pytest.mark.parametrize("rule", final.RULES, ids=lambda rule: rule.example)
def test_a_rule_for_the_verb_at_the_end_reads_its_example_and_not_its_near_miss(rule: Rule) -> None:
    """Where verbs stand last, a rule's example gives its claims, signed, and its near miss none."""
    found = claims(rule.example, language="tr")
    assert list(rule.finds) == [(c.region, c.count, tuple(place.name for place in c.localities)) for c in found]
    assert rule.name in {claim.rule for claim in found}
    assert claims(rule.near_miss, language="tr") == []


def test_rule_names_are_unique() -> None:
    """A rule's name tells it from all others."""
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("language", sorted(MODULES))
def test_a_lexicon_speaks_in_known_symbols(language: str) -> None:
    """Every word and phrase of a language has a symbol that the grammar knows."""
    words = lexicon(language)
    assert {*words.words.values(), *words.phrases} <= {*SYMBOLS}


def test_the_first_statement_in_russian() -> None:
    """The shape of the statement is read in Russian too, names as they are inflected."""
    found = claims(
        "16 населённых пунктов Кельбаджарского района перешли сегодня под контроль Азербайджана. Остальные населённые "
        "пункты, переходящие под контроль Баку, находятся в Лачинском (52), Мартакертском (8) и Мартунинском (шесть) "
        "районах.",
        language="ru",
    )
    assert [(c.region, c.count, c.gained_by) for c in found] == [
        ("Кельбаджарского", 16, "Азербайджана"),
        ("Лачинском", 52, "Баку"),
        ("Мартакертском", 8, "Баку"),
        ("Мартунинском", 6, "Баку"),
    ]
    assert {c.event_end for c in found} == {date(2020, 11, 28)}
