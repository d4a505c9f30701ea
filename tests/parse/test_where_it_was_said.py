"""French, Spanish, Russian, Ukrainian: where something was said is not where it happened."""

from __future__ import annotations

import pytest

from tests.parse.reports import claims


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("El ministro afirmó el lunes en Norby que las tropas recuperaron tres pueblos.", "es", (None, 3, ())),
        ("El portavoz declaró en Norby que el ejército había tomado Lowfen.", "es", (None, None, ("Lowfen",))),
        ("Fuentes militares dijeron desde Norby que los rebeldes tomaron dos pueblos.", "es", (None, 2, ())),
        ("Según fuentes militares en Norby, los rebeldes tomaron Lowfen.", "es", (None, None, ("Lowfen",))),
        ("Le ministre a affirmé lundi à Norby que les troupes ont repris trois villages.", "fr", (None, 3, ())),
        ("Le général a dit à Norby qu'ils ont pris Lowfen.", "fr", (None, None, ("Lowfen",))),
        ("Selon une source militaire à Norby, les rebelles ont pris Lowfen.", "fr", (None, None, ("Lowfen",))),
        ("Министр заявил в понедельник в Норбине, что войска вернули три села.", "ru", (None, 3, ())),
        ("По данным источников в Норбине, армия взяла Липки.", "ru", (None, None, ("Липки",))),
        ("Міністр заявив у понеділок у Норбині, що війська звільнили три села.", "uk", (None, 3, ())),
        ("À Norby, le ministère de la Défense a revendiqué la conquête de Lowfen.", "fr", (None, None, ("Lowfen",))),
        ("En Norby, el ministerio anunció la toma de Lowfen.", "es", (None, None, ("Lowfen",))),
        ("В Норбине заявили о взятии Тернов.", "ru", (None, None, ("Тернов",))),
        ("В Северии, сообщил штаб, армия взяла Терны.", "ru", ("Северии", None, ("Терны",))),
        ("À Norby, l'armée a pris deux quartiers.", "fr", ("Norby", 2, ())),
        ("El gobernador dijo que en Eastmoor los rebeldes tomaron Lowfen.", "es", ("Eastmoor", None, ("Lowfen",))),
        (
            "Le gouverneur a dit que dans l'Eastmoor les rebelles ont pris Lowfen.",
            "fr",
            ("Eastmoor", None, ("Lowfen",)),
        ),
        ("L'armée est entrée à Lowfen, que les rebelles avaient pris.", "fr", (None, None, ("Lowfen",))),
        ("Глава сообщил, что в Северии войска взяли три села.", "ru", ("Северии", 3, ())),
        ("По данным штаба, в Северии армия взяла Липки.", "ru", ("Северии", None, ("Липки",))),
        ("В Северии, что на юге страны, армия взяла Липки.", "ru", ("Северии", None, ("Липки",))),
    ],
)
def test_where_it_was_said_is_not_where_it_was(
    text: str, language: str, expected: tuple[str | None, int | None, tuple[str, ...]]
) -> None:
    """A town in which somebody speaks is neither taken nor the region of what they tell."""
    found = [(c.region, c.count, tuple(place.name for place in c.localities)) for c in claims(text, language)]

    assert found == [expected]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ni Lowfen ni Highfen ne sont tombées aux mains des rebelles.", "fr"),
        ("Ni Lowfen ni Highfen han caído en manos de los rebeldes.", "es"),
    ],
)
def test_neither_place_fell(text: str, language: str) -> None:
    """What "neither ... nor" tells of did not happen."""
    assert {c.status.value for c in claims(text, language)} == {"negated"}


def test_neither_in_one_clause_says_nothing_of_the_next() -> None:
    """A clause of its own behind "neither ... nor" is told as it stands."""
    text = "El ejército no avanzó ni en Lowfen ni en Highfen y los rebeldes tomaron Drymoor."

    assert [c.status.value for c in claims(text, "es")] == ["asserted"]
