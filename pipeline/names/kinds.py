"""Words that say what a place is, and whether a region of some kind may be called so.

A word in the table stands for all its case forms, as `keys.stem` makes them one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum


class Kind(StrEnum):
    """What a word says a place is; the widest first."""

    AREA = "region"  # of any size: the word says no more
    FIRST = "province"  # as a state is first divided
    SECOND = "district"  # as that is divided in turn, or a small state
    CITY = "town"
    BELOW = "village"  # and what unites a few


WORDS = {
    Kind.AREA: """
        region regions area territory zone land région regione región territoire territorio gebiet
        регион территория край земля регіон територія bölge округ округа
        مقاطعة منطقة اقليم إقليم
    """,
    Kind.FIRST: """
        oblast oblastı oblasts governorate muhafazat muhafazah muhafaza province provinces provincia provinz
        state division wilayat wilaya vilayet marz marzi republic republik république república assr
        respublika autonomous autonome autónoma avtonomna özerk muxtar
        gouvernorat gouvernement gobernación état estado bundesstaat obwód ostan
        ili ilin ilinin iline ilini ilinde
        область обл губернаторство провинция провінція мухафаза штат вилайет вілаєт марз республика республіка
        автономная автономний асср ар մարզ նահանգ հանրապետություն հանրապետության ինքնավար
        محافظة ولاية جمهورية أوبلاست استان ایالت ذاتية
        ပြည်နယ် တိုင်းဒေသကြီး တိုင်း
    """,
    Kind.SECOND: """
        district districts raion rayon raions rayons county kreis rajon arrondissement distrito bezirk
        район уезд повіт շրջան قضاء شهرستان
    """,
    Kind.CITY: """
        city cities town municipality ville ciudad stadt miasto misto gorod şəhər şehir sahari
        город гор г місто м քաղաք مدينة شهر မြို့
    """,
    Kind.BELOW: """
        village villages settlement settlements community communities township subdistrict hromada commune
        село деревня поселок посёлок селище громада община գյուղ համայնք قرية ناحية بلدة
    """,
}
# Turkic ones stand behind the name, with a possessive ending and the case of the whole: rayonu, rayonunda, bölgesinin.
TURKIC = {
    Kind.AREA: "bölge bölgə ərazi",
    Kind.FIRST: "oblast vilayet vilayət respublika cumhuriyet eyalet mühafaza",
    Kind.SECOND: "rayon ilçe",
    Kind.CITY: "şəhər şehr",
    Kind.BELOW: "qəsəbə kənd köy",
}
TURKIC_ENDINGS = [
    own + case for own in "i si u su".split() for case in ("", *"n nin nun na ne ni nu nda nde ndan nden".split())
]
# Burmese writes the word behind the name without a space.
ENDINGS = ("ပြည်နယ်", "တိုင်းဒေသကြီး", "တိုင်း")
ACCEPTED: Mapping[Kind, frozenset[Kind | None]] = {
    Kind.AREA: frozenset({Kind.AREA, Kind.FIRST, Kind.SECOND, None}),
    Kind.FIRST: frozenset({Kind.AREA, Kind.FIRST, Kind.SECOND, None}),
    Kind.SECOND: frozenset({Kind.SECOND, None}),
    Kind.CITY: frozenset({Kind.CITY}),
    Kind.BELOW: frozenset({Kind.BELOW}),
}


def may_be(kind: Kind | None, stated: Iterable[Kind], lenient: bool = False) -> bool:
    """Say whether a region of a kind (null: unknown) may be called by words of these kinds.

    A first-level region is no district, which is a part of it bearing its name; `lenient` lets that pass, where
    the report's region system is declared and has no such parts.
    """
    return all(kind in ACCEPTED[Kind.FIRST if lenient and word is Kind.SECOND else word] for word in stated)
