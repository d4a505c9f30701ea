"""What the claims of one report say of each other: told once, with all that is said of it anywhere in the report."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.model import Claim
from pipeline.parse.account.announced import with_announcements, with_claimed_sums, with_same_voice
from pipeline.parse.account.exact import with_known_places, without_nameless_areas, without_vague
from pipeline.parse.account.groups import with_named_groups
from pipeline.parse.account.retold import with_later_names
from pipeline.parse.account.sides import SideNames, initials_in
from pipeline.parse.account.sums import (
    with_days_of_sums,
    with_districts,
    with_entries,
    with_losers_of_parts,
    with_names_of_sums,
    with_places_of_totals,
    with_regions_of_parts,
)
from pipeline.parse.account.titles import without_titles
from pipeline.parse.lexicon.shapes import Lexicon


def told_once(claims: Sequence[Claim], text: str, lexicon: Lexicon) -> list[Claim]:
    """Return the claims of a report without what it tells twice, each with the names, region and day told elsewhere."""
    sides = SideNames(lexicon.kinds, initials_in(text) if lexicon.english or lexicon.romance else {})
    found = with_entries(claims, text) if lexicon.english or lexicon.slavic else claims
    found = with_districts(found, sides) if lexicon.english else found
    found = without_titles(found, text, lexicon.kinds.slavic.title)
    found = without_nameless_areas(without_vague(with_later_names(found, text, sides), sides), sides)
    if lexicon.english or lexicon.unmarked or lexicon.slavic:
        found = with_names_of_sums(found, text, sides, placed=not lexicon.english)
    found = with_losers_of_parts(found) if lexicon.romance else found
    found = with_places_of_totals(found, text, lexicon.kinds) if lexicon.romance else found
    found = with_announcements(with_days_of_sums(with_known_places(found, sides), text, sides), text, sides)
    if lexicon.english:
        return with_named_groups(with_regions_of_parts(found, text, lexicon), lexicon.kinds)
    found = with_claimed_sums(found, text) if lexicon.slavic else found
    if lexicon.slavic or lexicon.endings:
        return with_same_voice(found, text, sides, quoted=not lexicon.slavic)
    return found
