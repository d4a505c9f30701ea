"""Which names are countries, which no sentence calls "the town": those of ISO 3166-1, in the languages read here."""

from __future__ import annotations

import gettext
import re
from functools import lru_cache

from pipeline.parse.lexicon import MODULES
from pipeline.parse.text.normal import fold

USUAL = (  # ISO has but their official names
    *("Russia", "Rusia", "Russie", "Siria", "Syrie", "Россия", "Росія", "Сирия", "Сирія", "سوريا"),
    *("República Democrática del Congo", "République démocratique du Congo", "Демократическая Республика Конго"),
)
OF_CASE = re.compile("[аеєиіїоуюя]$")  # endings of Cyrillic names


def is_country(name: str) -> bool:
    """Return whether a name is that of a country."""
    return fold(name) in _countries()


def is_country_in_a_case(name: str) -> bool:
    """Return whether a name is that of a country, whatever its case in Cyrillic: "Исландии"."""
    stem = OF_CASE.sub("", name)
    return is_country(name) or any(is_country(stem + end) for end in ("", "я", "а"))


@lru_cache
def _countries() -> frozenset[str]:
    import pycountry

    english = {form for one in pycountry.countries for form in (one.name, getattr(one, "common_name", one.name))}
    names = {*english, *USUAL}
    for language in MODULES:
        said = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=[language], fallback=True)
        names |= {said.gettext(name) for name in english}
    return frozenset(fold(name.split(", ")[0]) for name in names)  # "Iran, Islamic Republic of"
