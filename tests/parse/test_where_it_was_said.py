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
