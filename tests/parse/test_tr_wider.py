"""Turkish histories and communiqués: a people by whom it was done, lists with things in them, days told before."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parse.reports import changes
from tests.parse.test_eastern_wires import rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Karaova kenti 5 Mart 2031'de Norlandlılarca işgal edildi.", ["- | - | Karaova | Norlandlılar | -"]),
        ("İki köy dün isyancılarca ele geçirildi.", ["- | 2 | - | isyancılar | -"]),
        ("Ermenilerce işgal edilen Akköy köyü kurtarıldı.", ["- | - | Akköy | - | Ermeniler"]),
        ("Köy dün Akköylülerce ele geçirildi.", []),
        ("Akköy'ün kaderi yerlilerce tartışılıyor.", []),
        ("Vespera Devleti Karaova'dan çekildi.", ["- | - | Karaova | - | Vespera Devleti"]),
        ("Sedir Mütarekesi ile Vespera Devleti Karaova'dan çekildi.", ["- | - | Karaova | - | Vespera Devleti"]),
        ("Vespera Krallığı 1 Mart'ta Akköy köyünü işgal etti.", ["- | - | Akköy | Vespera Krallığı | -"]),
        ("Üçüncü tugay Akköy ile Taşlı'yı denetime aldı.", ["- | - | Akköy, Taşlı | Üçüncü tugay | -"]),
        ("Dört köyün sınır muhafızlarının denetimine girdiği bildirildi.", ["- | 4 | - | sınır muhafızları | -"]),
    ],
)
def test_peoples_and_realms_are_sides(text: str, expected: list[str]) -> None:
    """A people by whom something is done is no place, and a realm's name ends where the place's begins."""
    assert expected == rows(text, "tr")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ordu, Karaova'nın Akköy, Taşlı ve Bulak köyleriyle Akova beldesine bağlı Derin köyünü BKC'den temizledi.",
            ["Karaova | - | Akköy, Taşlı, Bulak | Ordu | BKC", "Akova | - | Derin | Ordu | BKC"],
        ),
        ("Ordu Akköy köyüyle Taşlı köyünü ele geçirdi.", ["- | - | Akköy, Taşlı | Ordu | -"]),
        ("Ordu Akköy köyüyle Taşlı köyü arasındaki yolu ele geçirdi.", []),
        (
            "Ordu üç köyle birlikte Taşlı kasabasını da ele geçirdi.",
            ["- | 3 | - | Ordu | -", "- | - | Taşlı | Ordu | -"],
        ),
        ("Ordu Akköy köyü, iki tepe ve Taşlı köyünü ele geçirdi.", ["- | - | Akköy, Taşlı | Ordu | -"]),
        ("Ordu Akköy kasabası, yanındaki havaalanı ve Taşlı köyünü aldı.", ["- | - | Akköy, Taşlı | Ordu | -"]),
        ("Ordu Akköy, Sedir Barajı ve Taşlı'yı ele geçirdi.", ["- | - | Akköy, Taşlı | Ordu | -"]),
        ("Vespera, iki tepe ve Taşlı köyünü ele geçirdi.", ["- | - | Taşlı | Vespera | -"]),
        ("BKC, iki tepe ve Taşlı'yı ele geçirdi.", ["- | - | Taşlı | BKC | -"]),
        (
            "Birlikler, Akköy kasabası (tren garı hariç) ve Sedir Gölü'nü ele geçirdi.",
            ["- | - | Akköy | Birlikler | -"],
        ),
        ("Ordu Sedir Dağı'nı ele geçirdi.", []),
        ("Ordu Sedir Gölü'nün batısındaki Akköy köyünü ele geçirdi.", ["- | - | Akköy | Ordu | -"]),
        ("Sedir adalarından Akköy, Taşlı ve Bulak alındı.", ["Sedir | - | Akköy, Taşlı, Bulak | - | -"]),
        ("Karaova köylerinden Akköy ve Taşlı kurtarıldı.", ["Karaova | - | Akköy, Taşlı | - | -"]),
        ("Ordu Karaova köyünden Akköy ve Taşlı'ya geçti.", []),
        ("Ordu Karaova ve Taşlı köylerinden çekildi.", ["- | - | Karaova, Taşlı | - | Ordu"]),
        (
            "Ordu Karaova'nın komşuları Akköy ve Tel Kasım kentlerinden çekildi.",
            ["Karaova | - | Akköy, Tel Kasım | - | Ordu"],
        ),
        ("Ordu, Akköy kentinden Ovacık'a ve Han Taşlı'ya doğru çekildi.", ["- | - | Akköy | - | Ordu"]),
    ],
)
def test_lists_with_other_things_in_them(text: str, expected: list[str]) -> None:
    """Hills, lakes and dams part no list, an ending may say "and", and a region's villages may stand in its plural."""
    assert expected == rows(text, "tr")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kaynaklar, ordu birliklerinin bir haftada kaybettiği köy sayısının 9'a yükseldiğini söyledi.",
            ["- | 9 | - | - | ordu birlikleri"],
        ),
        ("Yetkililer, bölgedeki köy sayısının 12'ye yükseldiğini söyledi.", []),
        (
            "Sabah saatlerinde alınan üç köyle birlikte bugün ele geçirilen köy sayısı 7'ye çıktı.",
            ["- | 3 | - | - | -", "- | 7 | - | - | -"],
        ),
        (
            "Ele geçirilen bölge sayısı, 20'si köy ve 5'i kritik nokta olmak üzere 25'e çıktı.",
            ["- | 20 | - | - | -"],
        ),
        ("Ordu Akköy'ü ele geçirince isyancılar kaçtı.", ["- | - | Akköy | Ordu | -"]),
        ("Ordu Akköy'ü ele geçirinceye kadar savaşacak.", []),
    ],
)
def test_numbers_that_rose(text: str, expected: list[str]) -> None:
    """The number of places that were taken may be told of, with some of them or with its kinds."""
    assert expected == rows(text, "tr")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3 Mart 2031'de emir verildi ve General Kaya aynı gün Akköy'ü işgal etti.", date(2031, 3, 3)),
        ("3 Mart 2031'de saldırı başladı. Ordu aynı gün Akköy'ü işgal etti.", date(2031, 3, 3)),
        ("Gün içinde ele geçirilen köy sayısı 12'ye çıktı.", date(2031, 3, 9)),
        ("Dün ele geçirilen köy sayısı 12'ye çıktı.", date(2031, 3, 8)),
        ("Ele geçirilen köy sayısı 12'ye çıktı.", None),
        ("Ordu gün içinde üç köyü ele geçirdi.", date(2031, 3, 9)),
        ("Ordu otuz gün içinde üç köyü ele geçirdi.", None),
        ("Dört köyün bugünden itibaren ordunun denetimine girdiği bildirildi.", date(2031, 3, 9)),
    ],
)
def test_the_same_day_and_within_the_day(text: str, day: date | None) -> None:
    """ "The same day" is that told before; what was taken within the day, as from today or yesterday, has that day."""
    assert [day] == [claim.event_end for claim in changes(text, "tr")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ordu, isyancıların geri çekilmesinin ardından Akköy köyünü ele geçirdi.",
            ["- | - | Akköy | Ordu | isyancılar"],
        ),
        (
            "Akköy ilçesi hükümet güçlerinin çekilmesinden sonra isyancıların eline geçti.",
            ["Akköy | - | - | isyancılar | hükümet güçleri"],
        ),
        ("BKC, Akköy'ün düşmesinin ardından Taşlı beldesini de ele geçirdi.", ["- | - | Taşlı | BKC | -"]),
        ("BKC, Karaova'nın Taşlı beldesini de ele geçirdi.", ["Karaova | - | Taşlı | BKC | -"]),
        (
            "Rejim güçleri ve Norland destekli milisler, Akköy kasabasını BKC'den aldı.",
            ["- | - | Akköy | Rejim güçleri ve Norland destekli milisler | BKC"],
        ),
        ("Karaova 9 Mart 2031'de Norland işgalinden kurtuldu.", ["- | - | Karaova | - | Norland"]),
        ("Akköy köyü düşman işgalinden kurtuldu.", ["- | - | Akköy | - | -"]),
        ("Akköylü çiftçi borçtan kurtuldu.", []),
    ],
)
def test_what_came_before_a_capture(text: str, expected: list[str]) -> None:
    """Who had left a place lost it; what befell another place before is no region; forces are of who backs them."""
    assert expected == rows(text, "tr")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "tr",
            "Vespera Savunma Bakanlığı'ndan yapılan açıklamada Akköy köyünün ele geçirildiği bildirildi.",
            ["- | - | Akköy | - | -"],
        ),
        ("tr", "Ordudan dün yapılan yazılı açıklamaya göre üç köy ele geçirildi.", ["- | 3 | - | - | -"]),
        (
            "tr",
            "Genelkurmay'dan yapılan açıklamada, ordunun üç köyü isyancılardan aldığı belirtildi.",
            ["- | 3 | - | ordu | isyancılar"],
        ),
        ("az", "Müdafiə Nazirliyindən verilən məlumatda üç kəndin azad edildiyi bildirilir.", ["- | 3 | - | - | -"]),
        ("tr", "Ordu üç köyü isyancılardan aldı.", ["- | 3 | - | Ordu | isyancılar"]),
        ("tr", "İsyancılar dün Akköy köyünden püskürtüldü.", ["- | - | Akköy | - | İsyancılar"]),
        ("tr", "Ordu Akköy'e yönelik saldırıyı püskürttü.", []),
        ("tr", "Vespera ordusu isyancıları Akköy köyünden kovdu.", ["- | - | Akköy | Vespera ordusu | isyancılar"]),
        ("tr", "Vespera ordusu birlikleri Akköy'ü geri aldı.", ["- | - | Akköy | Vespera ordusu birlikleri | -"]),
        ("az", "Ordu yaraqlıları Dağlı kəndindən çıxardı.", ["- | - | Dağlı | Ordu | yaraqlılar"]),
        (
            "tr",
            "Ordu gece yarısı Akköy'ü, sabaha karşı da Taşlı'yı geri aldı.",
            ["- | - | Akköy | Ordu | -", "- | - | Taşlı | Ordu | -"],
        ),
        (
            "tr",
            "Akköy ve çevresindeki yedi köy, üç günlük çatışmaların ardından isyancıların denetimine girdi.",
            ["- | - | Akköy | isyancılar | -", "Akköy | 7 | - | isyancılar | -"],
        ),
    ],
)
def test_a_statement_is_taken_from_nobody(language: str, text: str, expected: list[str]) -> None:
    """From whom a statement comes lost nothing; whom somebody beats back from a place did."""
    assert expected == rows(text, language)


def test_what_is_counted_so_far_stands_behind_what_is_new() -> None:
    """A running total behind a semicolon leaves what the first clause counts as it is."""
    text = "Karaova'ya bağlı 12 köy daha temizlendi; harekatta bugüne kadar temizlenen köy sayısı 60 oldu."
    assert [(12, False), (60, True)] == [(claim.count, claim.cumulative) for claim in changes(text, "tr")]
