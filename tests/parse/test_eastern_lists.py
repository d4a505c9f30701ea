"""Lists region by region, headings above them and days above what happened: Turkish, Azerbaijani and Armenian."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parse.reports import changes as claims

Told = tuple[str | None, int | None, tuple[str, ...]]


def told(text: str, language: str) -> list[Told]:
    """Return region, figure and names of each claim, in the order of the text."""
    return [(one.region, one.count, tuple(place.name for place in one.localities)) for one in claims(text, language)]


LONG = ("Ağkənd", "Daşlı", "Bulaqlı", "Yeniköy", "Aşağı Çaylı", "Yuxarı Çaylı", "Sarıkənd", "Qızıltəpə", "Göydərə")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "az",
            "Nazir azad edilən yaşayış məntəqələrini sadalayıb:\n"
            f"Qara rayonu: {', '.join(LONG)};\n"
            "Ağova rayonu: Dağlı, Aşağı Dağlı;\n"
            "Bulud rayonu: Gölova, Çınar kəndləri və Bulud şəhəri.",
            [("Qara", LONG), ("Ağova", ("Dağlı", "Aşağı Dağlı")), ("Bulud", ("Gölova", "Çınar", "Bulud"))],
        ),
        (
            "az",
            "İşğaldan azad olunan kəndlər aşağıdakılardır:\nQara rayonunda: Ağkənd, Daşlı\nAğova rayonunda: Dağlı",
            [("Qara", ("Ağkənd", "Daşlı")), ("Ağova", ("Dağlı",))],
        ),
        (
            "tr",
            "Bakan işgalden kurtarılan yerleşim yerlerini sıraladı:\n"
            "Karaova ilçesi: Akköy, Taşlı, Bulak;\n"
            "Akova ilçesi: Dereli, Yeşilköy köyleri ve Akova kenti.",
            [("Karaova", ("Akköy", "Taşlı", "Bulak")), ("Akova", ("Dereli", "Yeşilköy", "Akova"))],
        ),
        (
            "az",
            "Qara rayonu\nAzad olunmuş əraziləri : Ağkənd, Daşlı kəndləri\n"
            "Ağova rayonu\nAzad olunmuş əraziləri : Ağova şəhəri",
            [("Qara", ("Ağkənd", "Daşlı")), ("Ağova", ("Ağova",))],
        ),
        (
            "tr",
            "Karaova ilçesi\nKurtarılan köyler: Akköy, Taşlı, Bulak\nAkova ilçesi\nKurtarılan köyler: Dereli, Yeşilköy",
            [("Karaova", ("Akköy", "Taşlı", "Bulak")), ("Akova", ("Dereli", "Yeşilköy"))],
        ),
        (
            "az",
            "Qara rayonu\nİşğaldan azad edilib: Ağkənd, Daşlı\nAğova rayonu\nİşğaldan azad edilib: Dağlı",
            [("Qara", ("Ağkənd", "Daşlı")), ("Ağova", ("Dağlı",))],
        ),
        (
            "tr",
            "KARAOVA İLÇESİ\nKURTARILAN KÖYLER: Akköy, Taşlı\nAKOVA İLÇESİ\nKURTARILAN KÖYLER: Bulak",
            [("KARAOVA", ("Akköy", "Taşlı")), ("AKOVA", ("Bulak",))],
        ),
        (
            "hy",
            "Բադարի շրջան\nԱզատագրված գյուղերը՝ Տանձուտ, Լոռաձոր\nԿարսի շրջան\nԱզատագրված գյուղերը՝ Քարք, Դարան",
            [("Բադարի", ("Տանձուտ", "Լոռաձոր")), ("Կարսի", ("Քարք", "Դարան"))],
        ),
    ],
)
def test_a_list_has_a_line_for_each_region(
    language: str, text: str, expected: list[tuple[str, tuple[str, ...]]]
) -> None:
    """However long a line, its villages lie in the region that it begins with, or that the line above names."""
    assert [(region, None, names) for region, names in expected] == told(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("az", "Nazir atəşə tutulan kəndləri sadalayıb:\nQara rayonu: Ağkənd, Daşlı;\nAğova rayonu: Dağlı."),
        ("az", "Qara rayonu\nAtəşə tutulmuş əraziləri : Ağkənd, Daşlı kəndləri\nAğova rayonu\nƏrazisi : 30 km"),
        ("tr", "Karaova ilçesi\nBombalanan köyler: Akköy, Taşlı\nAkova ilçesi\nBombalanan köyler: Dereli"),
        ("tr", "Karaova ilçesi\nBelediye başkanı: Ahmet Kaya\nNüfus: 12.000"),
    ],
)
def test_other_lists_by_region_tell_of_no_change(language: str, text: str) -> None:
    """Villages that were shelled, a mayor and a size change no hands."""
    assert [] == told(text, language)


@pytest.mark.parametrize(
    "again", ["keçmiş adı Noraşen", "bundan sonra Çinarlı", "əvvəlki adı Noraşen", "indiki adı Çınar"]
)
def test_another_name_in_brackets_is_no_further_place(again: str) -> None:
    """What a place was called before, or is from now on, is not one more place of the list."""
    assert [("Qara", None, ("Ağkənd", "Daşlı"))] == told(
        f"Ordu Qara rayonunun Ağkənd ({again}), Daşlı kəndlərini azad etdi.", "az"
    )


def test_a_list_by_regions_names_nothing_of_another_region() -> None:
    """As many villages as a figure of one district counts may be those of the next."""
    text = (
        "Bulud şəhəri və rayonun 3 kəndi azad edilib. Nazir azad edilən kəndləri sadalayıb:\n"
        "Qara rayonu: Ağkənd, Daşlı, Bulaqlı;\nAğova rayonu: Dağlı."
    )
    assert ("Bulud", 3, ()) in told(text, "az")
    assert ("Qara", None, ("Ağkənd", "Daşlı", "Bulaqlı")) in told(text, "az")


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("tr", "2 Mart 2031\nKaraova'da 3 köy kurtarıldı.\n3 Mart 2031\nAkova'da 2 köy kurtarıldı.", (2, 3)),
        (
            "az",
            "2 mart 2031\nQara rayonunun 3 kəndi azad olunub.\n3 mart 2031\nAğova rayonunun 2 kəndi azad olunub.",
            (2, 3),
        ),
        ("tr", "Karaova'da 3 köy kurtarıldı\n2 Mart 2031\nAkova'da 2 köy kurtarıldı.", (2, 2)),
        ("tr", "2 Mart 2031\nKaraova'da 3 köy kurtarıldı. Akova'da ise dün 2 köy kurtarıldı.", (2, 1)),
    ],
)
def test_a_day_in_a_line_of_its_own_dates_what_stands_below(language: str, text: str, days: tuple[int, int]) -> None:
    """A day heads what follows and the title right above it; what has a day of its own keeps it."""
    assert [date(2031, 3, day) for day in days] == [one.event_end for one in claims(text, language)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("2 Mart 2031\nNorland ordusu siperleri zapt etti. Akköy kurtarıldı, Vespera hattı çöktü.", ("Akköy",)),
        ("2 Mart 2031\nOrdu ilerledi. Akköy ve Taşlı kurtarıldı.", ("Akköy", "Taşlı")),
        ("2 Mart 2031\nAkköy kurtarıldı, isyancılar kaçtı.", ("Akköy",)),
    ],
)
def test_a_bare_name_under_a_day_of_war_is_a_place(text: str, names: tuple[str, ...]) -> None:
    """In a chronicle of armed people, what was freed on the day above needs no word for what it is."""
    assert [(None, None, names)] == told(text, "tr")
    assert [date(2031, 3, 2)] == [one.event_end for one in claims(text, "tr")]


@pytest.mark.parametrize(
    "text",
    [
        "2 Mart 2031\nMadende kaza oldu. Mehmet kurtarıldı.",
        "2 Mart 2031\nOrdu ilerledi. Komutan Kaya kurtarıldı.",
        "2 Mart 2031\nOrdu ilerledi. Esir Kaya kurtarıldı.",
        "Ordu ilerledi. Kaya kurtarıldı.",
    ],
)
def test_a_bare_name_may_be_a_person(text: str) -> None:
    """Without armed people or a day above, or behind a title, whoever was rescued is no place."""
    assert [] == told(text, "tr")
