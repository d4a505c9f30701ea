"""Which names are countries, which no sentence calls "the town": those of ISO 3166-1, in the languages read here."""

from __future__ import annotations

import gettext
from functools import lru_cache

from pipeline.parse.lexicon import MODULES
from pipeline.parse.text.normal import fold

USUAL = ("Russia", "Rusia", "Russie", "Siria", "Syrie", "سوريا")  # ISO has but their official names


def is_country(name: str) -> bool:
    """Return whether a name is that of a country."""
    return fold(name) in _countries()


@lru_cache
def _countries() -> frozenset[str]:
    import pycountry

    english = {form for one in pycountry.countries for form in (one.name, getattr(one, "common_name", one.name))}
    names = {*english, *USUAL}
    for language in MODULES:
        said = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=[language], fallback=True)
        names |= {said.gettext(name) for name in english}
    return frozenset(fold(name.split(", ")[0]) for name in names)  # "Iran, Islamic Republic of"
