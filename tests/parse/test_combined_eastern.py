"""Turkish and Azerbaijani, put together of parts: cases say who and where, the verb stands last."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.parse.combined import Parts, Side, Told, declined, sentences
from tests.parse.reports import claims

SUNDAY, MONDAY, FRIDAY, SATURDAY = date(2020, 11, 22), date(2020, 11, 23), date(2020, 11, 27), date(2020, 11, 28)
CASES = ("acc", "abl", "gen")
TWO = ("Akköy", "Taşlı")

TURKISH = Parts(
    "tr",
    takers=tuple(
        Side(declined(forms, ("gen",)), names)
        for forms, names in (
            ("isyancılar / isyancıların", ("isyancılar",)),
            ("hükümet güçleri / hükümet güçlerinin", ("hükümet güçleri",)),
            ("Vespera / Vespera'nın", ("Vespera",)),
            ("Vespera ordusu / Vespera ordusunun", ("Vespera ordusu",)),
            ("Vespera güçleri / Vespera güçlerinin", ("Vespera güçleri",)),
            ("BKC / BKC'nin", ("BKC",)),
            ("BKC militanları / BKC militanlarının", ("BKC militanları", "BKC")),
            ("Mavi Cephe / Mavi Cephe'nin", ("Mavi Cephe",)),
            (
                "Mavi Kurtuluş Cephesi savaşçıları / Mavi Kurtuluş Cephesi savaşçılarının",
                ("Mavi Kurtuluş Cephesi savaşçıları",),
            ),
            ("muhalif gruplar / muhalif grupların", ("muhalif gruplar",)),
            ("ordu birlikleri / ordu birliklerinin", ("ordu birlikleri",)),
            ("ordu ve müttefik milisler / ordu ve müttefik milislerin", ("ordu ve müttefik milisler", "ordu")),
            ("güvenlik güçleri / güvenlik güçlerinin", ("güvenlik güçleri",)),
            ("rejim güçleri / rejim güçlerinin", ("rejim güçleri",)),
            ("BKC güçleri / BKC güçlerinin", ("BKC güçleri", "BKC")),
        )
    ),
    losers=(
        Side("ordudan", ("ordu",)),
        Side("Norlanda'dan", ("Norlanda",)),
        Side("Yeşil Cephe'den", ("Yeşil Cephe",)),
        Side("YKB'den", ("YKB",)),
        Side("Norlanda güçlerinden", ("Norlanda güçleri",)),
        Side("YKB militanlarından", ("YKB militanları", "YKB")),
    ),
    things=tuple(
        (declined(forms, CASES), what)
        for forms, what in (
            ("dört köy / dört köyü / dört köyden / dört köyün", ((4, ()),)),
            ("20'den fazla köy / 20'den fazla köyü / 20'den fazla köyden / 20'den fazla köyün", ((20, ()),)),
            (
                "en az 12 yerleşim yeri / en az 12 yerleşim yerini / en az 12 yerleşim yerinden"
                " / en az 12 yerleşim yerinin",
                ((12, ()),),
            ),
            ("iki köy daha / iki köyü daha / iki köyden daha / iki köyün daha", ((2, ()),)),
            (
                "bir kasaba ve üç köy / bir kasaba ve üç köyü / bir kasaba ve üç köyden / bir kasaba ve üç köyün",
                ((4, ()),),
            ),
            ("altı stratejik köy / altı stratejik köyü / altı stratejik köyden / altı stratejik köyün", ((6, ()),)),
            ("yaklaşık 30 köy / yaklaşık 30 köyü / yaklaşık 30 köyden / yaklaşık 30 köyün", ((30, ()),)),
            ("toplam 15 köy / toplam 15 köyü / toplam 15 köyden / toplam 15 köyün", ((15, ()),)),
            ("üç mahalle / üç mahalleyi / üç mahalleden / üç mahallenin", ((3, ()),)),
            ("yedi ilçe / yedi ilçeyi / yedi ilçeden / yedi ilçenin", ((7, ()),)),
            (
                "sekiz köy ve iki askeri üs / sekiz köyü ve iki askeri üssü / sekiz köyden ve iki askeri üsten"
                " / sekiz köyün ve iki askeri üssün",
                ((8, ()),),
            ),
            (
                "11 köy ve mezra / 11 köy ve mezrayı / 11 köy ve mezradan / 11 köy ve mezranın",
                ((11, ()),),
            ),
            (
                "Akköy ve Taşlı köyleri / Akköy ve Taşlı köylerini / Akköy ve Taşlı köylerinden"
                " / Akköy ve Taşlı köylerinin",
                ((None, TWO),),
            ),
            ("Akköy köyü / Akköy köyünü / Akköy köyünden / Akköy köyünün", ((None, ("Akköy",)),)),
            (
                "stratejik Taşlı kasabası / stratejik Taşlı kasabasını / stratejik Taşlı kasabasından"
                " / stratejik Taşlı kasabasının",
                ((None, ("Taşlı",)),),
            ),
            (
                "Taşlı beldesi / Taşlı beldesini / Taşlı beldesinden / Taşlı beldesinin",
                ((None, ("Taşlı",)),),
            ),
            (
                "Akköy, Taşlı ve Bulak köyleri / Akköy, Taşlı ve Bulak köylerini / Akköy, Taşlı ve Bulak köylerinden"
                " / Akköy, Taşlı ve Bulak köylerinin",
                ((None, (*TWO, "Bulak")),),
            ),
            (
                "Akköy ve Taşlı'nın da aralarında bulunduğu beş köy / Akköy ve Taşlı'nın da aralarında bulunduğu beş"
                " köyü / Akköy ve Taşlı'nın da aralarında bulunduğu beş köyden / Akköy ve Taşlı'nın da aralarında"
                " bulunduğu beş köyün",
                ((5, TWO),),
            ),
            (
                "Akköy ve Taşlı adlı iki köy / Akköy ve Taşlı adlı iki köyü / Akköy ve Taşlı adlı iki köyden"
                " / Akköy ve Taşlı adlı iki köyün",
                ((2, TWO),),
            ),
            (
                "Akköy kasabası ile üç köy / Akköy kasabası ile üç köyü / Akköy kasabası ile üç köyden"
                " / Akköy kasabası ile üç köyün",
                ((None, ("Akköy",)), (3, ())),
            ),
            (
                "Akköy köyü ve iki tepe / Akköy köyünü ve iki tepeyi / Akköy köyünden ve iki tepeden"
                " / Akköy köyünün ve iki tepenin",
                ((None, ("Akköy",)),),
            ),
            (
                "10 köy ve 2 kasaba / 10 köy ve 2 kasabayı / 10 köy ve 2 kasabadan / 10 köy ve 2 kasabanın",
                ((12, ()),),
            ),
            (
                "Akköy ve Taşlı sınır köyleri / Akköy ve Taşlı sınır köylerini / Akköy ve Taşlı sınır köylerinden"
                " / Akköy ve Taşlı sınır köylerinin",
                ((None, TWO),),
            ),
        )
    ),
    places=(  # never none: "Vespera, Akköy ve Taşlı köylerini" may be three villages
        ("ülkenin kuzeyinde", None),
        ("Karaova'da", "Karaova"),
        ("Karaova ilinde", "Karaova"),
        ("Karaova ilçesinde", "Karaova"),
        ("Karaova'nın kuzeyinde", "Karaova"),
        ("Karaova kırsalında", "Karaova"),
        ("Karaova'nın kuzey kırsalında", "Karaova"),
        ("Karaova ilinin Gölova ilçesinde", "Gölova"),
        ("Karaova'nın Gölova ilçesinde", "Gölova"),
        ("Karaova'ya bağlı Gölova ilçesinde", "Gölova"),
        ("ülkenin kuzeyindeki Karaova eyaletinde", "Karaova"),
        ("kuzeydeki Karaova vilayetinde", "Karaova"),
        ("Karaova bölgesinde", "Karaova"),
        ("Redlanda'nın doğusundaki Karaova bölgesinde", "Karaova"),
        ("Karaova yakınlarında", "Karaova"),
        ("Karaova çevresinde", "Karaova"),
        ("Karaova cephesinde", "Karaova"),
        ("Karaova genelinde", "Karaova"),
    ),
    days=(
        ("", None),
        ("pazartesi günü", MONDAY),
        ("pazartesi sabahı", MONDAY),
        ("pazartesi", MONDAY),
        ("23 Kasım'da", MONDAY),
        ("23 Kasım 2020'de", MONDAY),
        ("23 Kasım Pazartesi günü", MONDAY),
        ("dün", FRIDAY),
        ("dün akşam", FRIDAY),
        ("bugün", SATURDAY),
        ("bu sabah", SATURDAY),
        ("son 24 saatte", SATURDAY),
        ("son 24 saat içinde", SATURDAY),
        ("son günlerde", None),
        ("bu hafta", None),
        ("geçen hafta", None),
        ("kısa sürede", None),
    ),
    took=(
        "{taker}, {day} {place} {things:acc} ele geçirdi",
        "{day} {taker}, {place} {loser} {things:acc} ele geçirdi",
        "{taker}, {place} {things:acc} {loser} geri aldı",
        "{taker}, {place} {things:acc} kontrol altına aldı",
        "{taker}, {day} {place} {things:acc} {loser} kurtardı",
        "{taker}, {day} {place} {things:acc} işgal etti",
        "{taker}, {place} {things:acc} yeniden ele geçirdi",
        "{taker}, {day} {place} {things:acc} ele geçirmeyi başardı",
        "{taker}, ilerleyerek {place} {things:acc} ele geçirdi",
        "{taker}, {day} {place} {things:gen} kontrolünü ele geçirdi",
        "{taker}, {day} {place} {things:gen} kontrolünü sağladı",
        "{taker}, {place} {things:acc} daha kontrolüne aldı",
        "{taker}, {day} {place} düzenlediği operasyonda {things:acc} ele geçirdi",
        "{place} {day} ilerleyen {taker} kısa sürede {things:acc} ele geçirdi",
        "{taker:gen} {day} {place} {things:acc} ele geçirdiği bildirildi",
        "{taker:gen} {place} {things:acc} {loser} geri aldığı belirtildi",
    ),
    taken=(
        "{place} {things} {day} {taker} tarafından ele geçirildi",
        "{day} {place} {things} {taker:gen} kontrolüne geçti",
        "{place} {things} {day} {taker:gen} eline geçti",
        "{place} {things} {taker} tarafından kurtarıldı",
        "{day} {place} {things} {taker} tarafından geri alındı",
        "{place} {things} {taker:gen} denetimine girdi",
        "{place} {things:gen} {day} {taker:gen} kontrolüne geçtiği bildirildi",
        "{place} {things:gen} {taker} tarafından ele geçirildiği belirtildi",
        "{place} {things:gen} kontrolü {day} {taker:gen} eline geçti",
        "{place} {things} {taker:gen} hakimiyetine geçti",
    ),
    left=(
        ("{leaver}, {day} {place} {things:abl} çekildi", False),
        ("{leaver}, {place} {things:acc} {day} terk etti", False),
        ("{leaver}, {day} {place} {things:abl} çekilmek zorunda kaldı", False),
        ("{leaver}, {place} {things:gen} kontrolünü kaybetti", False),
        ("{leaver}, {day} {place} {things:acc} kaybetti", False),
        ("{leaver}, {place} {things:abl} geri çekildi", False),
        ("{leaver:gen} {day} {place} {things:abl} çekildiği bildirildi", False),
    ),
    leads=(
        "",
        "valiye göre,",
        "öte yandan,",
        "gözlemevine göre",
        "bu arada",
        "yeni saldırıda",
        "haftalar süren çatışmaların ardından",
        "bakanlıktan yapılan açıklamaya göre,",
        "yerel kaynaklara göre,",
    ),
    ends=(
        "",
        ", 12 asker öldü",
        ", çatışmalarda 20 kişi hayatını kaybetti",
        ", 2 bin kişi evlerini terk etti",
        ", çatışmalar sürüyor",
        ", üç tank imha edildi",
        "ve bölgede mayın temizliğine başlandı",
    ),
    capitals={"i": "İ"},
)


@settings(max_examples=300, derandomize=True)
@given(told=st.deferred(lambda: sentences(TURKISH)))
def test_each_turkish_part_tells_the_same_beside_all_others(told: Told) -> None:
    """
    Whatever verb takes them, whatever stands around them: figures, names, region, sides and day are as they are told.
    """
    assert_read(told, "tr")


def assert_read(told: Told, language: str) -> None:
    """Compare what is read in a sentence with what it tells."""
    found = claims(told.sentence, language)

    assert sorted(told.things, key=str) == sorted(
        ((claim.count, tuple(place.name for place in claim.localities)) for claim in found), key=str
    )
    for claim in found:
        assert told.region == claim.region
        assert in_small_letters(claim.gained_by) in map(in_small_letters, told.taker)
        assert in_small_letters(claim.lost_by) in map(in_small_letters, told.loser)
        assert told.day == claim.event_end


def in_small_letters(name: str | None) -> str | None:
    """Return a name as it stands anywhere in a sentence, "İ" as the "i" that it is."""
    return name and name.replace("İ", "i").casefold()
