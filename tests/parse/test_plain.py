"""The plain form of a text, and the way back from it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.parse.text.markup import without_markup
from pipeline.parse.text.normal import INVISIBLE, MIXED, PLAIN, plain

ODD = "ab \n.,\u0301\u0323\u0308\u00ad\u200b\u0640\u064b\u00a0\t\u2019\u2014\U0001f600\u0130\u044f"


def letter_by_letter(raw: str) -> tuple[str, list[tuple[int, int]]]:
    """Make a text plain the slow way: each letter by itself, with its span in the text as received."""
    letters: list[str] = []
    spans: list[tuple[int, int]] = []
    for i, char in enumerate(raw.translate(PLAIN)):
        if INVISIBLE.match(char) or (char == " " and letters and letters[-1] in " \n"):
            continue
        composed = unicodedata.normalize("NFC", "".join(letters[-1:]) + char)
        if letters and len(composed) == 1 and unicodedata.combining(char):
            letters[-1], spans[-1] = composed, (spans[-1][0], i + 1)
        else:
            letters.append(char)
            spans.append((i, i + 1))
    return "".join(letters), spans


@given(st.text(ODD, max_size=20) | st.text(max_size=20))
@example("a \u00ad b\u0640 \u0640 c")
def test_the_plain_form_is_that_of_each_letter(raw: str) -> None:
    """Whatever stands between, a text is made plain as its letters are one by one, and each is found again."""
    form = plain(raw)
    text, spans = letter_by_letter(raw)
    whole = any("\u0530" <= letter <= "\u058f" for letter in raw) or MIXED.search(raw.translate(PLAIN))
    if not whole and without_markup(raw) == raw:
        # Armenian stops depend on the whole text, the script of a letter on its word, markup on what stands beside it.
        assert (text, spans) == (form.text, [form.span(i, i + 1) for i in range(len(text))])


@pytest.mark.parametrize(
    ("mixed", "one"),
    [
        ("за\u0441ело 12 c\u0451л", "за\u0441ело 12 с\u0451л"),  # the first letter of the last word is Latin
        ("Apмия заняла Teрны", "Армия заняла Терны"),
        ("\u0421aptured by the \u0430rmy", "Captured by the army"),
        (
            "5 \u015f\u04d9h\u04d9r v\u04d9 \u04d8lili",
            "5 \u015f\u0259h\u0259r v\u0259 \u018flili",
        ),  # the schwa, all but its look
        ("Қазақстан әскері", "Қазақстан әскері"),
        ("ВС РФ и NATO", "ВС РФ и NATO"),  # words of one script each
        ("Т-72s и Uгол", "Т-72s и Uгол"),  # "U" looks like no letter of the other script
    ],
)
def test_a_word_is_of_one_script(mixed: str, one: str) -> None:
    """Letters of another script that look the same are those of their word's, each in its place."""
    assert plain(mixed).text == one
