"""What Turkish and Azerbaijani tell of places without a change of who holds them, and who acts where it is told."""

from __future__ import annotations

import pytest

from tests.parse.reports import changes

NOTHING = """
tr Komutan Sarıkaya ele geçirildi.
tr General Sarıkaya ele geçirildi.
tr Köylüler Akköy köyünü terk etti.
tr Heyet iki köyden çekildi.
tr Siviller iki köyü terk etti.
az Sakinlər iki kəndi tərk etdi.
tr Sel suları altı köyden çekildi.
tr Kurtarma ekipleri iki köyden çekildi.
tr AFAD ekipleri dört mahalleyi kurtardı.
tr CHP dört ilçeyi kaybetti.
tr Muhalefet Karaova ilçesini kaybetti.
tr İsyancılar geçen yıl Akköy ve Karaova'yı ele geçirmişti.
tr İsyancılar geçen ay Akköy'ü ele geçirmişti.
tr Bölgede 1980'lerde işgal edilen üç ilçe var.
az Sel suları altı kənddən çəkildi.
az Xilasedicilər iki kənddən çəkildi.
az Müxalifət Qaraova rayonunu itirdi.
az Üsyançılar keçən il Ağkənd kəndini ələ keçirmişdi.
"""
NEAR = """
tr Komutan, Sarıkaya'nın ele geçirildiğini söyledi.
tr İsyancılar altı köyden çekildi.
tr Siviller çıkınca ordu iki köyden çekildi.
tr Ordu dört mahalleyi kurtardı.
tr Muhalif güçler Karaova ilçesini kaybetti.
tr İsyancılar dün Akköy'ü ele geçirdi.
tr Geçen yıldan bu yana ordu 12 köy ele geçirdi.
az Üsyançılar altı kənddən çəkildi.
az Üsyançılar Ağkənd kəndini ələ keçirdi.
"""


def _lines(texts: str) -> list[list[str]]:
    return [line.split(" ", 1) for line in texts.strip().splitlines()]


@pytest.mark.parametrize(("language", "text"), _lines(NOTHING))
def test_no_change_is_told(language: str, text: str) -> None:
    """Persons, floods and rescuers, elections and what is only recalled change no hands."""
    assert changes(text, language) == []


@pytest.mark.parametrize(("language", "text"), _lines(NEAR))
def test_a_change_near_it_is_told(language: str, text: str) -> None:
    """What is nearly the same, but tells of a change, is read."""
    assert len(changes(text, language)) == 1


@pytest.mark.parametrize(
    ("language", "text", "name", "loser", "gainer"),
    [
        ("tr", "Dağlılar Karaova kentini ele geçirdi.", "Karaova", None, "Dağlılar"),
        ("tr", "Mücahitler Karaova kentinden çekildi.", "Karaova", "Mücahitler", None),
        ("tr", "Dağlılar Karaova'yı ele geçirdi.", "Karaova", None, "Dağlılar"),
        ("tr", "Kayalar köyü ele geçirildi.", "Kayalar", None, None),
        ("tr", "İsyancılar orduyu Karaova kentinden çıkardı.", "Karaova", "ordu", "İsyancılar"),
        ("tr", "Teröristler orduyu Karaova kentinden kovdu.", "Karaova", "ordu", "Teröristler"),
        ("az", "Dağlılar Qaraova şəhərini ələ keçirdi.", "Qaraova", None, "Dağlılar"),
        ("az", "Üsyançılar ordunu Qaraova şəhərindən çıxardı.", "Qaraova", "ordu", "Üsyançılar"),
    ],
)
def test_several_people_are_a_side(language: str, text: str, name: str, loser: str | None, gainer: str | None) -> None:
    """People in the plural who act are no part of the name behind them, nor of the side that they drive out."""
    (claim,) = changes(text, language)
    assert ([place.name for place in claim.localities], claim.lost_by, claim.gained_by) == ([name], loser, gainer)


@pytest.mark.parametrize("verb", ["köyden çekildi", "köyü ele geçirdi"])
def test_a_name_goes_before_a_figure(verb: str) -> None:
    """The last of a list has the ending of all: "Akköy and three villages"."""
    told = changes(f"Ordu, Akköy ve üç {verb}.", "tr")
    assert [(claim.count, [place.name for place in claim.localities]) for claim in told] == [(None, ["Akköy"]), (3, [])]
