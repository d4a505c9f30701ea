"""What looks for verbs before a text is read passes nothing over, whichever engine looks."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import date
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.cli import main
from pipeline.model import Card, Report
from pipeline.parse.lexicon import MODULES, lexicon
from pipeline.parse.lexicon.shapes import Lexicon, Verb
from pipeline.parse.page import Page
from pipeline.parse.prose import read
from pipeline.parse.rules import HEADS, TAILS, Rule, final
from pipeline.parse.text.sentences import blocks, sentences
from pipeline.parse.words.prefilter import Finder, candidates, small, sought, with_hyperscan, with_re
from pipeline.parse.words.scan import tells

RULES = [*HEADS, *TAILS, *final.RULES]
OTHER = "The council met on Monday. Farmers of three villages left the hall; nobody took notes."
PAGES = [
    "\n\n".join(text for rule in RULES for text in (rule.example, OTHER, rule.near_miss)),
    " ".join(text for rule in RULES for text in (OTHER, rule.example)),
    "\n".join(f"- {rule.example}" for rule in RULES).replace("e", "e\u00ad"),
    "\n\n".join(f"\u201c{rule.example}\u201d \u2014 {rule.near_miss}".upper() for rule in RULES),
]


def everywhere(text: str, words: Lexicon) -> Sequence[int]:
    """Look for no verb: each may begin at any letter."""
    return range(len(text))


def report(text: str, language: str) -> Report:
    return Report("report", "report.txt", "0" * 64, text, Card(published=date(2020, 11, 28), language=language))


@pytest.mark.parametrize("language", sorted(MODULES))
@pytest.mark.parametrize("page", PAGES, ids=["paragraphs", "lines", "bullets", "capitals"])
def test_pages_give_the_same_claims_with_and_without(page: str, language: str) -> None:
    """Pages of all examples and near misses give the same claims where each letter may begin a verb."""
    assert read(report(page, language), everywhere) == read(report(page, language))


@pytest.mark.parametrize(("rules", "language"), [([*HEADS, *TAILS], "en"), (final.RULES, "tr")], ids=["en", "tr"])
def test_examples_give_the_same_claims_with_and_without(rules: Sequence[Rule], language: str) -> None:
    """Each example and near miss by itself gives the same claims where each letter may begin a verb."""
    for text in (text for rule in rules for text in (rule.example, rule.near_miss)):
        assert read(report(text, language), everywhere) == read(report(text, language))


@pytest.mark.parametrize("language", sorted(MODULES))
@given(data=st.data())
def test_a_verb_is_found_where_it_begins(language: str, data: st.DataObject) -> None:
    """Whatever text a verb of any language matches, in capitals or small letters, its first letter is a candidate."""
    words = lexicon(language)
    texts, forms = matching(data.draw(st.sampled_from(words.verbs)))
    text = f"\u015eehir K\u00f6y \u0130 {data.draw(texts)}"
    for said in (text, text.upper(), text.lower()):
        starts = {found.start() for found in forms.finditer(said) if found.group()}
        assert starts <= {*candidates(said, words)}


@cache
def matching(verb: Verb) -> tuple[st.SearchStrategy[str], re.Pattern[str]]:
    """Return texts that a verb matches, and its forms in capitals or small letters: made once, some are long."""
    return st.from_regex(re.compile(verb.forms)), re.compile(verb.forms, re.IGNORECASE)


@given(rules=st.lists(st.sampled_from([*HEADS, *TAILS]), min_size=2, max_size=3), mark=st.sampled_from("!? "))
def test_a_sentence_with_a_verb_is_in_a_block_with_one(rules: Sequence[Rule], mark: str) -> None:
    """A verb that may tell of an event in its sentence is never passed over for what the next sentence says."""
    english, text = lexicon("en"), f"{mark} ".join(rule.example for rule in rules)
    page = Page(text, english, None, candidates)
    for block in blocks(text):
        for one in sentences(text, block):
            here = [at for at in page.verbs if one.start <= at < one.end]
            telling = {at for at in here if tells(text, one.start, at, one.end, english)}
            assert telling <= {*page.verbs_in(block)}


def test_what_the_next_sentence_says_excludes_no_verb() -> None:
    """A field is cleared of mines, but a village is not for standing before a sentence on a field of mines."""
    found = read(report("The army cleared the village of Lowfen! A field of mines lay behind it.", "en"))
    assert [place.name for claim in found for place in claim.localities] == ["Lowfen"]
    assert read(report("The army cleared the village of Lowfen, a field of mines lay behind it.", "en")) == []


@cache
def engines(language: str) -> tuple[list[str], Finder, Finder]:
    known = sorted(sought(lexicon(language)))
    return known, with_re(known), with_hyperscan(known)


@pytest.mark.parametrize("language", sorted(MODULES))
@given(data=st.data())
def test_hyperscan_and_re_find_the_same(language: str, data: st.DataObject) -> None:
    """The engine that is installed makes no difference."""
    pytest.importorskip("hyperscan")
    known, by_re, by_hyperscan = engines(language)
    other = st.text("a\u0430\u0130\u0131\u017f\u212a\U0001f600 \n", max_size=5)
    text = small("".join(data.draw(st.lists(st.sampled_from(known) | other))))
    assert [*by_re(text)] == [*by_hyperscan(text)]


@pytest.mark.parametrize("letter", ["\u0130", "\u0131", "\u017f", "\u212a", "\u1c80", "\u00df", "\U0001f600"])
def test_small_letters_stay_in_place(letter: str) -> None:
    """Letters that change their number where they are made small stay one each."""
    assert len(f"a{letter}b") == len(small(f"a{letter}b"))


def test_several_jobs_print_what_one_prints(tmp_path, capsys) -> None:
    """Whatever the number of processes, the same lines come in the same order, and the same complaints."""
    path = tmp_path / "news.jsonl"
    lines = [json.dumps({"id": f"n{i}", "text": rule.example}) for i, rule in enumerate(RULES * 5)]
    path.write_text("\n".join([*lines[:300], "{", *lines[300:]]) + "\n")
    printed = []
    for jobs in ("1", "2"):
        assert 1 == main(["extract", "--json", "--jobs", jobs, str(path)])
        printed.append(capsys.readouterr())
    assert printed[0].out == printed[1].out
    assert sorted(printed[0].err.splitlines()) == sorted(printed[1].err.splitlines())
    assert len(lines) - 5 < len({json.loads(line)["report_id"] for line in printed[0].out.splitlines()})


def test_no_number_of_jobs_is_wrong_usage(capsys) -> None:
    """Nothing is read by no process."""
    with pytest.raises(SystemExit, match="2"):
        main(["extract", "--jobs", "0", "-"])
    assert "'0' is no number of processes; write 1 or more" in capsys.readouterr().err
