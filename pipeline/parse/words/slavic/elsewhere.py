"""What Slavic prose tells beside the places that change hands: buildings, strikes, who holds which, where one lies."""

from __future__ import annotations

import re

from pipeline.model import Unit
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import compiled
from pipeline.parse.words.row import Chunk, backwards, line_of


def without_else(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Return a sentence without names that are of something else than a place which is taken."""
    found = _against(_without_sites(_without_ends(found, lexicon), lexicon), lexicon)
    found = _without_leaders(_without_holders(_where(found, lexicon)), lexicon)
    found = _within_nearest(found, lexicon)
    found = _without_borders(_with_denial_apart(found, lexicon), lexicon)
    found = _with_source_behind(_with_counted(_with_shares(found, lexicon), lexicon))
    return _whole(_with_town(found, lexicon), lexicon)


def _whole(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Say of a land that is taken as a whole that it is a region: "захватила всю Северию"."""
    kinds, row = lexicon.kinds.slavic, list(found)
    for at in reversed([m.start() + 1 for m in re.finditer("[dg]P(?!T)", line_of(found))]):
        if is_a(kinds.wholly, found[at - 1].text) and is_a(kinds.land, found[at].text):
            end = found[at].end
            row.insert(at + 1, Chunk("T", "", end, end, unit=Unit.WHOLE_REGION))
    return row


CENTRE = re.compile(r"(?<=V)g(?=U?P(?!T))")  # "взяли под контроль центр Тернов"
SITE = re.compile(r"[gXP](?P<more>[gjX]?)(?P<name>U?P)(?![sT])")


def _without_sites(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out whose a building is: "Здания Тернов перешли под контроль", "вокзал города Терны"."""
    seat = lexicon.kinds.slavic.seat_of
    found = [chunk._replace(symbol="X") if chunk.symbol == "P" and is_a(seat, chunk.text) else chunk for chunk in found]
    building, of_one = lexicon.kinds.slavic.building, lexicon.kinds.slavic.of_one
    row = [chunk._replace(symbol="X") if _is_building(chunk, i, lexicon) else chunk for i, chunk in enumerate(found)]
    for centre in CENTRE.finditer(line_of(row)):
        if is_a(lexicon.kinds.slavic.centre, row[centre.start()].text):
            row = [*row[: centre.start()], row[centre.start()]._replace(symbol="X"), *row[centre.end() :]]
    line = line_of(row)
    for said in reversed([*SITE.finditer(line)] if "X" in line else []):
        name = said.start("name")
        genitive = line[name] == "P" or is_a(of_one, row[name].text)
        site = row[said.start()].text
        if genitive and (is_a(building, site) or is_a(lexicon.kinds.slavic.centre, site)):
            row = [*row[:name], *row[said.end() :]]
    return row


def _is_building(chunk: Chunk, i: int, lexicon: Lexicon) -> bool:
    """Return whether a word tells of a building; with a capital only where a sentence begins: "Мосты" is a town."""
    building, like_one = lexicon.kinds.slavic.building, lexicon.kinds.slavic.like_building
    first, _, whose = chunk.text.partition(" ")
    if chunk.symbol == "P":
        return i == 0 and is_a(building, first) and (bool(whose) or not is_a(like_one, first))
    return chunk.symbol == "g" and is_a(building, chunk.text)


def _against(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Tell what is struck from where something lies: "после ударов по Тернам армия заняла Липки"."""
    row = list(found)
    for at in (m.start() for m in re.finditer("(?<=[gX])i(?=U?P)", line_of(found))):
        by = is_a(lexicon.kinds.slavic.by_strikes, found[at].text)
        if by and is_a(lexicon.kinds.slavic.strikes, found[at - 1].text):
            row[at] = found[at]._replace(symbol="m")
    return row


def _where(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out "that is" before where a place lies: "Терны, что на юге провинции Бадар"."""
    that = lexicon.kinds.small.saying_that
    for which in backwards(WHERE, found):
        if is_a(that, found[which.start() + 1].text):
            row, end = [*found], which.end()
            if which["closed"]:
                row[which.start()] = row[which.start()]._replace(symbol="(")
                row[end - 1] = row[end - 1]._replace(symbol=")")
                found = [*row[: which.start() + 1], *row[which.start() + 2 :]]
            else:
                found = [*row[: which.start()], *row[which.start() + 2 :]]
    return found


WHERE = re.compile(r"(?<=P),wiy?T?o?PT?(?P<closed>,(?=aU?P))?")


# "два села Весперии в Северской области": the smaller region is that which has the word for its kind
COUNTRY_FIRST = re.compile(r"N[rxygj]{0,3}U(?P<wide>P)(?=iPT)")


def _within_nearest(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out the country of counted places before the region in which they lie."""
    for told in backwards(COUNTRY_FIRST, found):
        at, number = told.start("wide"), found[told.start()].number
        several = number is not None and number.low != 1
        if several and compiled(lexicon.genitive).fullmatch(found[at].text):
            found = [*found[:at], *found[at + 1 :]]
    return found


BORDERING = re.compile(r"(?<=[PT]),w?(?P<by>n)T?P(?:aP)?T?(?=,)")


def _without_borders(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out which region another has its border with: "в провинции Бадар, граничащей с Северией,"."""
    for beside in backwards(BORDERING, found):
        if is_a(lexicon.kinds.slavic.bordering, found[beside.start("by")].text):
            found = [*found[: beside.start()], *found[beside.end() :]]
    return found


DENIAL = re.compile(r"(?P<apart>,)P(?P<this>[lxd])(?=[gR](?:$|[,.;]))")


def _with_denial_apart(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Part who denies what is claimed from the names before: "заявляет о взятии Тернов, Норландия это отрицает"."""
    for said in DENIAL.finditer(line_of(found)):
        if is_a(lexicon.kinds.slavic.this, found[said.start("this")].text):
            found[said.start()] = found[said.start()]._replace(symbol=";")
            found[said.start() + 1] = found[said.start() + 1]._replace(symbol="g")
    return found


HOLDER = re.compile(r"(?<=[PT])\((?:[xd]?V[jgb]{0,2})?S\)")


def _without_holders(found: list[Chunk]) -> list[Chunk]:
    """Leave out in brackets which troops took one place of several: "Терны (его заняла группировка "Юг")"."""
    for aside in backwards(HOLDER, found):
        found = [*found[: aside.start()], *found[aside.end() :]]
    return found


BETWEEN = re.compile(r"[mx](?P<ends>[UT]?P(?:i?PT)?,?a[UT]?P(?:i?PT|P)?)")


def _without_ends(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out between which towns something lies that is none: "участок дороги между Тернами и Липками"."""
    for said in backwards(BETWEEN, found):
        if is_a(lexicon.kinds.slavic.between, found[said.start()].text):
            found = [*found[: said.start()], *found[said.end() :]]
    return found


LED = re.compile(r"(?<=[PS])m[gjx]{0,2}P(?=[xD]{0,2}V|g)")


def _without_leaders(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out who leads those that act: "повстанцы под командованием Ивана Терна заняли"."""
    for led in backwards(LED, found):
        if is_a(lexicon.kinds.slavic.led, found[led.start()].text):
            found = [*found[: led.start()], *found[led.end() :]]
    return found


SHARE = re.compile(r"(?<=[PT])(?P<word>[xd])(?=N(?:$|[,.;U]|a))")


def _with_shares(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out "of them" and "only" between a region and its figure: "В Северии их 31, а в Озёрной всего одно"."""
    said = {
        m.start() for m in SHARE.finditer(line_of(found)) if is_a(lexicon.kinds.slavic.share, found[m.start()].text)
    }
    return [chunk for i, chunk in enumerate(found) if i not in said] if said else found


COUNTED = re.compile(r"(?P<counts>[gR])(?P<what>N[xyjgr]{0,2}U),w(?P<acts>[jg]?S[xD]{0,2}V)")


def _with_counted(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Write what somebody counted as what the army took: "насчитало 87 сёл, которые армия заняла"."""
    told = COUNTED.search(line_of(found))
    if told is None or not is_a(lexicon.kinds.slavic.counting, found[told.start()].text):
        return found
    what, acts = (found[slice(*told.span(key))] for key in ("what", "acts"))
    comma = Chunk(",", "", found[told.start()].end, found[told.start()].end)
    return [*found[: told.start() + 1], comma, *acts, *what, *found[told.end() :]]


FRONTED = re.compile(
    r"(?P<where>(?:(?<=^)|(?<=[xD,-]))iP(?:,P)*,?aP)?(?:(?<=[PT])(?P<source>f[jg]?S))?(?P<told>V[xdr]{0,2}N[xyjgr]{0,2}U)(?![PTio])"
)


def _with_source_behind(found: list[Chunk]) -> list[Chunk]:
    """Put behind their figure in which two regions places were freed, and from whom: "В Северии от боевиков взято".

    One region in front is found where it stands.
    """
    told = FRONTED.search(line_of(found))
    if told is None or not (told["where"] or told["source"]):
        return found
    source, verb, where = (found[slice(*told.span(key))] if told[key] else [] for key in ("source", "told", "where"))
    return [*found[: told.start()], *verb, *source, *where, *found[told.end() :]]


BATTLE = re.compile(r"(?P<fight>[gx])m(?P<name>P)(?:,|(?=[SxD]))[xaD]{0,2}[jg]?S[xD]{0,2}V(?P<town>U)(?=$|[,;.:Da-])")


def _with_town(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Name the town that was fought for just before it was taken or left: "бои за Терны, армия оставила город"."""
    told = BATTLE.search(line_of(found))
    if told is None or not is_a(lexicon.kinds.slavic.battle, found[told.start()].text):
        return found
    town, name = told.start("town"), found[told.start("name")]
    if not is_a(lexicon.kinds.places.single, found[town].text):
        return found
    return [*found[: town + 1], name, *found[town + 1 :]]
