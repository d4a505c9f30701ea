"""Azerbaijani and Turkish registers of places: days at the head of lines, lists by region, where a place lies."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parse.reports import changes
from tests.parse.test_eastern_wires import rows


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        (
            "az",
            "2031-ci il 4 mart: Bozova şəhəri atəşə tutulub. Qaraova rayonunun Dağlı, Dərə kəndləri azad olunub.\n"
            "2031-ci il 8 mart: Ağova şəhəri işğaldan azad olunub.",
            [date(2031, 3, 4), date(2031, 3, 8)],
        ),
        (
            "az",
            "2031, 4 mart. Qaraovanın işğalı. Döyüşlər zamanı Dağlı kəndi işğal olundu.",
            [date(2031, 3, 4)],
        ),
        ("tr", "4 Mart 2031. Karaova düşüyor. Çatışmalardan sonra Akköy köyü işgal edildi.", [date(2031, 3, 4)]),
    ],
)
def test_a_day_with_its_year_before_it_heads_a_line(language: str, text: str, days: list[date]) -> None:
    """All that a line tells is of the day at its head, whichever way that is written."""
    assert days == [claim.event_end for claim in changes(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "az",
            "Qaraova rayonunun Dağlı, Dərə Ağova rayonunun Bulaq, Yuxarı Axar kəndləri azad edildi.",
            ["Qaraova | - | Dağlı, Dərə | - | -", "Ağova | - | Bulaq, Yuxarı Axar | - | -"],
        ),
        (
            "az",
            "Qaraova rayonunun Dağlı, Dərə, Yuxarı Ağova rayonunun Bulaq və Axar kəndləri azad edildi.",
            ["Qaraova | - | Dağlı, Dərə | - | -", "Yuxarı Ağova | - | Bulaq, Axar | - | -"],
        ),
        (
            "tr",
            "Karaova ilçesinin Akköy, Taşlı Akova ilçesinin Bulak, Derin köyleri kurtarıldı.",
            ["Karaova | - | Akköy, Taşlı | - | -", "Akova | - | Bulak, Derin | - | -"],
        ),
        (
            "az",
            "Ağgöl su anbarı və Qaraova rayonunun Dağlı, Ağova rayonu Aşağı Axar kəndləri azad edilib.",
            ["Qaraova | - | Dağlı | - | -", "Ağova | - | Aşağı Axar | - | -"],
        ),
        ("az", "Qaraova rayonu Dağlı kəndi azad olunub.", ["Qaraova | - | Dağlı | - | -"]),
        ("tr", "Ordu Karaova ili Akova ilçesi Akköy köyünü ele geçirdi.", ["Akova | - | Akköy | Ordu | -"]),
        ("tr", "Karaova ilçesi Akköy ve Taşlı köyleri kurtarıldı.", ["Karaova | - | Akköy, Taşlı | - | -"]),
        ("az", "Qaraova rayonu azad edildi.", ["Qaraova | - | - | - | -"]),
        ("az", "Qaraova rayonu Dağlı kəndi bombalandı.", []),
    ],
)
def test_a_region_needs_no_ending_and_no_comma_before_it(language: str, text: str, expected: list[str]) -> None:
    """A region right before its villages needs no genitive; two names in a row part where a region begins."""
    assert expected == rows(text, language)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "az",
            "Prezident martın 8-də daha 4 kəndin azad edildiyini açıqlayıb. Siyahı belədir:\n"
            "• Qaraova – Kiçik Bulaqda, Dərəli;\n• Ağova – Bulaq, Dəmirli.",
            ["- | 4 | - | - | -", "Qaraova | - | Kiçik Bulaqda, Dərəli | - | -", "Ağova | - | Bulaq, Dəmirli | - | -"],
        ),
        (
            "tr",
            "Cumhurbaşkanı 4 köyün kurtarıldığını açıkladı. Liste şöyle:\n"
            "• Akova – Akköy, Taşlı;\n• Karaova – Bulak, Derin.",
            ["- | 4 | - | - | -", "Akova | - | Akköy, Taşlı | - | -", "Karaova | - | Bulak, Derin | - | -"],
        ),
        ("tr", "Karaova - Akköy, Taşlı maçı oynandı.\nOrdu üç köyü ele geçirdi.", ["- | 3 | - | Ordu | -"]),
    ],
)
def test_a_list_by_regions(language: str, text: str, expected: list[str]) -> None:
    """An entry names its region before a dash, and its villages as they are, though one ends like a case."""
    assert expected == rows(text, language)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("az", "Ordu Ağovadan 5 kilometr şimalda yerləşən Dərin kəndini azad etdi.", "- | - | Dərin | Ordu | -"),
        ("az", "Ordu Qaraova vilayətində, Ağovadan təxminən 5 km cənubda yerləşən Dərin kəndini azad etdi.", None),
        ("tr", "Ordu Karaova'nın 5 kilometre güneyindeki Akköy köyünü ele geçirdi.", "- | - | Akköy | Ordu | -"),
        ("tr", "Ordu Karaova'ya 5 kilometre uzaklıktaki Akköy köyünü ele geçirdi.", "- | - | Akköy | Ordu | -"),
        ("tr", "Ordu Akköy köyünü Norland'dan aldı.", "- | - | Akköy | Ordu | Norland"),
    ],
)
def test_from_where_a_place_is_so_far_lost_nothing(language: str, text: str, expected: str | None) -> None:
    """A name that only measures how far a place is from it is neither whom it was taken from nor its region."""
    assert [expected or "Qaraova | - | Dərin | Ordu | -"] == rows(text, language)


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Qaraova rayonu Norlanda geri qaytarıldı.", "handed_over", "Qaraova | - | - | Norland | -"),
        (
            "Qaraova rayonunun Norlanda geri qaytarılması rəsmən baş tutur.",
            "handed_over",
            "Qaraova | - | - | Norland | -",
        ),
        ("Dağlı və Dərə kəndləri Norlanda geri qaytarılıb.", "handed_over", "- | - | Dağlı, Dərə | Norland | -"),
        ("Ordu Dağlı kəndini geri qaytardı.", "recaptured", "- | - | Dağlı | Ordu | -"),
        ("Dağlı kəndi ordu tərəfindən geri qaytarıldı.", "recaptured", "- | - | Dağlı | ordu | -"),
        ("Dağlı kəndi 5 martda geri qaytarıldı.", "recaptured", "- | - | Dağlı | - | -"),
        ("Dağlı kəndi əməliyyat nəticəsində geri qaytarıldı.", "recaptured", "- | - | Dağlı | - | -"),
        ("Üsyançılar üç kəndi tərk etməyə məcbur olublar.", "withdrawn", "- | 3 | - | - | Üsyançılar"),
    ],
)
def test_what_is_given_back_to_somebody_is_not_taken_back(text: str, kind: str, expected: str) -> None:
    """Behind to whom, "gave back" hands over; without it, it was taken back."""
    (claim,) = changes(text, "az")
    assert (kind, [expected]) == (claim.event_kind.value, rows(text, "az"))


@pytest.mark.parametrize(
    "text",
    [
        "Qaçqınlar Dağlı kəndinə geri qaytarıldı.",
        "Üç ailə Dağlı kəndinə geri qaytarıldı.",
        "Kitablar Norlanda geri qaytarıldı.",
        "Qaraova rayonunun Dağlı kəndinə, o cümlədən Dərəyə su verildi.",
        "Siyahı belədir: Qaraova – Dağlı, Dərə.",
        "Mart ayının 5-də 6 kəndə işıq verildi.",
    ],
)
def test_people_and_things_are_given_back_too(text: str) -> None:
    """To where people and things come back changes no place."""
    assert [] == rows(text, "az")


def test_residents_who_had_to_leave_lost_nothing() -> None:
    """Only armed people give a village up by leaving it."""
    assert [] == rows("Sakinlər üç kəndi tərk etməyə məcbur olublar.", "az")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "az",
            "Qaraova rayonunun böyük hissəsi, o cümlədən Dağlı kəndi işğal olundu.",
            ["Qaraova | - | Dağlı | - | -"],
        ),
        ("tr", "Karaova ilçesinin büyük bölümü ele geçirildi.", ["Karaova | - | - | - | -"]),
        ("az", "Qaraova rayonunun böyük hissəsi, o cümlədən Dağlı kəndi bombalandı.", []),
        ("az", "Ağovanın stadionunda matç keçirilib. Bu oyundan sonra Dağlı kəndi işğal edilib.", []),
        (
            "az",
            "Ordu Qaraova vilayətinin Ağbulaq kəndini ələ keçirib. Dünən həmin vilayətdə Dağlı kəndi də ələ keçirilib.",
            ["Qaraova | - | Ağbulaq | Ordu | -", "Qaraova | - | Dağlı | - | -"],
        ),
    ],
)
def test_parts_of_a_region_and_the_same_region(language: str, text: str, expected: list[str]) -> None:
    """ "Most of" a district is an unnumbered part with the villages it includes; "in the same province" is the last."""
    assert expected == rows(text, language)


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        (
            "az",
            "Mart ayının 5-də Qaraova rayonunun Dağlı və Dərə kəndləri, mart ayının 6-da isə Ağova şəhəri azad edilib.",
            [date(2031, 3, 5), date(2031, 3, 6)],
        ),
        ("tr", "Mart ayının 5'inde Akköy köyü kurtarıldı.", [date(2031, 3, 5)]),
        ("az", "Mart ayında 6 kənd azad edilib.", [None]),
        ("tr", "Mart ayında 6 köy kurtarıldı.", [None]),
        ("az", "1993-cü ildə işğal olunmuş Dağlı kəndi dünən azad edildi.", [date(2031, 3, 8)]),
        ("az", "Dağlı kəndi 1993-cü ildə işğal olunmuşdu və dünən qapıları açıldı.", []),
        ("tr", "Akköy köyü 1993'te işgal edilmişti.", []),
        ("tr", "Akköy köyü 2031'de işgal edildi.", [None]),
    ],
)
def test_a_day_of_a_month_that_is_called_one(language: str, text: str, days: list[date | None]) -> None:
    """ "The 5th of the month of March" is a day and no figure; what a year long gone dates is only recalled."""
    assert days == [claim.event_end for claim in changes(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Qaraova rayonunun 13 kəndi, o cümlədən Ağbulaq, Dərəli və Daşlı azad olunub.",
            ["Qaraova | 13 | Ağbulaq, Dərəli, Daşlı | - | -"],
        ),
        ("13 kənd, o cümlədən Ağbulaq kəndi azad olunub.", ["- | 13 | Ağbulaq | - | -"]),
        ("13 kənd, o cümlədən 3 qəsəbə azad olunub.", ["- | 13 | - | - | -", "- | 3 | - | - | -"]),
        ("13 kənd bombalandı, o cümlədən Ağbulaq və Dərəli.", []),
    ],
)
def test_names_that_a_figure_includes(text: str, expected: list[str]) -> None:
    """ "Including" names some of what is counted, before the verb."""
    assert expected == rows(text, "az")
