"""Wire reports in the languages beside English: where a place lies, whose forces, what is only planned or near."""

from __future__ import annotations

import pytest

from pipeline.model import Status
from tests.parse.reports import changes

Line = tuple[str | None, int | None, tuple[str, ...]]


def told(text: str, language: str) -> list[Line]:
    """Return region, figure and names of each claim."""
    found = changes(text, language)
    return [(one.region, one.count, tuple(place.name for place in one.localities)) for one in found]


@pytest.mark.parametrize(
    ("language", "text", "lines"),
    [
        (
            "es",
            "El ejército tomó Lowfen, en Eastmoor, y Highfen, al sureste de Norby, en Westmoor.",
            [("Eastmoor", None, ("Lowfen",)), ("Westmoor", None, ("Highfen",))],
        ),
        (
            "es",
            "Los rebeldes tomaron Lowfen, en la provincia de Eastmoor; el viernes habían tomado Highfen.",
            [("Eastmoor", None, ("Lowfen",)), (None, None, ("Highfen",))],
        ),
        (
            "tr",
            "Karaova, Akova ve Bulak'a bağlı 18 köy kurtarıldı.",
            [("Karaova, Akova ve Bulak", 18, ())],
        ),
        ("tr", "Ordu, Karaova ekseninde 9 köyü ele geçirdi.", [("Karaova", 9, ())]),
        ("tr", "Ordu, Karaova'nın ABC-DEF elindeki 11 köyünü kontrol altına aldı.", [("Karaova", 11, ())]),
        (
            "tr",
            "Ordu, Karaova ilçesi ve çevresindeki 12 köyü isyancılardan kurtardı.",
            [("Karaova", None, ()), ("Karaova", 12, ())],
        ),
        (
            "az",
            "Karaovanın Qızılkənd, Daşlı, Akova rayonunun Bulaq, Yuxarı Bulaq kəndləri azad olunub.",
            [("Karaova", None, ("Qızılkənd", "Daşlı")), ("Akova", None, ("Bulaq", "Yuxarı Bulaq"))],
        ),
        ("ar", "سيطرت القوات على قرية سلمان في وسط منطقة زيدان.", [("زيدان", None, ("سلمان",))]),
        ("ar", "في محافظة زيدان قال المرصد إن الفصائل سيطرت على 12 قرية.", [("زيدان", 12, ())]),
        ("uk", "На Сіверщині підтверджено звільнення вже 75 сіл.", [("Сіверщині", 75, ())]),
        ("ru", "Подтверждено освобождение 12 сёл в Северии.", [("Северии", 12, ())]),
    ],
)
def test_a_place_lies_where_it_is_told(language: str, text: str, lines: list[Line]) -> None:
    """
    Each place has the region that its own words give, one figure may have several, and another clause gives none.
    """
    assert lines == told(text, language)


@pytest.mark.parametrize(
    ("language", "text", "lines"),
    [
        (
            "fr",
            "Les rebelles ont affirmé avoir conquis deux districts de la province d'Eastmoor. « Lowfen et Highfen ont "
            "été libérés », a dit leur porte-parole.",
            [("Eastmoor", 2, ("Lowfen", "Highfen"))],
        ),
        (
            "es",
            "Las tropas norlandesas capturan Lowfen\nLas tropas norlandesas capturan Lowfen en la región de Eastmoor",
            [("Eastmoor", None, ("Lowfen",))],
        ),
        (
            "ru",
            "23 августа - Освобождение Тернов\nВойска Веспории освободили Терны. Битва завершена.",
            [(None, None, ("Тернов",)), (None, None, ("Терны",))],
        ),
        (
            "uk",
            "Окупанти захопили три села на Сіверщині. Це Терни, Липки та Гай; поблизу ще семи сіл ворог просунувся.",
            [("Сіверщині", 3, ("Терни", "Липки", "Гай"))],
        ),
        (
            "tr",
            "Akköy ve Taşlı dün, Karaova vilayetinin merkezi Bulak ise çarşamba günü isyancıların kontrolüne geçti.",
            [(None, None, ("Akköy", "Taşlı")), ("Karaova", None, ("Bulak",))],
        ),
        ("az", "Qızılkənd və Maraqanın kəndləri azad olunub.", []),
    ],
)
def test_what_belongs_together_is_told_once(language: str, text: str, lines: list[Line]) -> None:
    """
    Quotations and titles begin sentences of their own, and what lies near was not taken.
    """
    assert lines == told(text, language)


@pytest.mark.parametrize(
    ("text", "status", "regions"),
    [
        (
            "Karaova, Akova, Bulaq rayonları dekabrın 1-dək Vesperaya qaytarılır.",
            Status.PLANNED,
            ["Karaova", "Akova", "Bulaq"],
        ),
        ("Karaova rayonu mayın 1-nə qədər Vesperaya təhvil verilir.", Status.PLANNED, ["Karaova"]),
        ("Karaova rayonu Vesperaya qaytarılıb.", Status.ASSERTED, ["Karaova"]),
        ("Vespera, Karaova rayonu azad olunub.", Status.ASSERTED, ["Karaova"]),
    ],
)
def test_what_is_due_by_a_day_is_planned(text: str, status: Status, regions: list[str]) -> None:
    """
    "By 1 December", told in the present, is no change yet; of several districts all are told.
    """
    found = changes(text, "az")

    assert [(region, status) for region in regions] == [(one.region, one.status) for one in found]


def test_an_abbreviation_of_forces_keeps_whose_they_are() -> None:
    """
    "Ադրբեջանի ԶՈՒ" are the armed forces of a country, and no side of their own name.
    """
    (found,) = changes("Վեսպորիայի ԶՈՒ ստորաբաժանումները գրավել են Դաշտավան գյուղը։", "hy")

    assert "Վեսպորիայի ԶՈՒ ստորաբաժանումներ" == found.gained_by


@pytest.mark.parametrize(
    ("language", "text", "lines", "gainer"),
    [
        (
            "ar",
            "سيطرت القوات على قرى سلمان ومسعدة وطويل الشيخ وشوحة في زيدان.",
            [("زيدان", None, ("سلمان", "مسعدة", "طويل الشيخ", "شوحة"))],
            "القوات",
        ),
        (
            "tr",
            "ABC, Karaova ve Akova ilçelerinde 42 köyü kontrol altına aldı.",
            [("Karaova ve Akova", 42, ())],
            "ABC",
        ),
        ("tr", 'ABC\'nin "Büyük Şafak" harekâtıyla alındı.', [], None),
        ("tr", "Tek kurşun atmadan Karaova ilçesini geri aldık.", [("Karaova", None, ())], None),
        ("az", "Özü də bir güllə atmadan biz Karaova rayonunu qaytardıq.", [("Karaova", None, ())], None),
    ],
)
def test_names_of_sides_and_deeds_are_no_places(
    language: str, text: str, lines: list[Line], gainer: str | None
) -> None:
    """
    Who acts before a comma, an operation in quotation marks and a bullet are neither regions nor counts.
    """
    found = changes(text, language)

    assert lines == told(text, language)
    assert all(claim.gained_by == gainer for claim in found)
