"""Sides of several words: adjectives and names before a noun of armed people, "forces of" a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import compiled, fold
from pipeline.parse.words.endings.cases import without_case
from pipeline.parse.words.namewords import together, union
from pipeline.parse.words.row import Chunk, line_of

FIGURE = re.compile(r"\d{1,3}")


def joined(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Join the words of a side: adjectives and names before a noun of armed people, "forces of" a name."""
    found = _by_name(_of_fronts(found, lexicon), lexicon)
    found = _described(_linked(_striving(found, lexicon), lexicon), lexicon)
    if "S" not in line_of(found):
        return found
    out: list[Chunk] = []
    for i, chunk in enumerate(found):
        if chunk.symbol == "S" and line_of(out[-2:]) == "sg" and not is_a(lexicon.kinds.armies.nth, out[-1].text):
            which = out.pop()  # "Vespera's glorious army"
            chunk = (
                union(which, chunk, "S")
                if not lexicon.endings or lexicon.free
                else chunk._replace(start=out[-1].end + 1)
            )
        while (
            chunk.symbol == "S"
            and out
            and (_is_titled(out[-1], chunk) or _is_of_name(out, chunk) or _is_quoted(out[-1], chunk))
        ):
            chunk = union(out.pop(), chunk, "S")
        while chunk.symbol == "S" and out and _is_of_side(out, chunk, lexicon):
            if _is_listed(out, chunk, lexicon) or line_of(out[-3:]) in ("NTs", "NUs"):
                break  # "the three villages' rebels"
            if lexicon.endings and _stands_apart(out, chunk, lexicon):
                break
            if (
                line_of(out[-2:]) == "Ps"
                and not lexicon.free
                and lexicon.endings
                and _is_taken(chunk, found[i:], lexicon)
            ):
                break
            if (
                line_of(out[-2:]) == "Ss"
                and lexicon.endings
                and not lexicon.free
                and not _is_somebodys(chunk, lexicon)
                and chunk.text.islower()
            ):
                break  # "İsyancıların hükümete kaybettiği": what the rebels lost, and to whom
            named = not (chunk.text.islower() or _is_common(chunk, lexicon) or _is_abbreviated(chunk, lexicon))
            if out[-1].symbol == "s" and named:
                break  # "Vespera's Southern Front" has a name of its own
            if out[-1].symbol == "s":
                owner, mark = out[-2:]
                del out[-2:]
                chunk = union(owner, chunk, "S") if lexicon.free else _owned(owner, mark, chunk, lexicon)
            else:
                chunk = union(out.pop(), chunk, "S")
        if (
            chunk.symbol == "S"
            and line_of(out[-2:]) == "Pa"
            and out[-1].text == "/"
            and out[-2].end == out[-1].start
            and chunk.start == out[-1].end
        ):
            chunk = chunk._replace(text=f"{out[-2].text}/{chunk.text}", start=out[-2].start)  # "Norland/Vespera forces"
            del out[-2:]
        if chunk.symbol == "S" and (subject := _subject_to(out, chunk, lexicon)):
            chunk = subject
            del out[-2:]
        if chunk.symbol == "S":
            chunk = _numbered(out, chunk, lexicon)
        if chunk.symbol == "S" and chunk.text.casefold() in lexicon.members and _is_adjective(out, chunk, lexicon):
            chunk = union(out.pop(), chunk, "S")
            if out and out[-1].symbol in "jP" and out[-1].end + 1 == chunk.start:
                chunk = union(out.pop(), chunk, "S")
        out.append(chunk)
    return list(_membered(out, lexicon))


def _of_fronts(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Make a side of what is called a party, and of a front with a number for a name: "the 3rd Vesperan Front"."""
    armies = lexicon.kinds.armies
    found = [
        one._replace(symbol="S")
        if one.symbol == "P" and is_a(armies.party, one.text) and not _is_of_sector(found[:i], one, lexicon)
        else one
        for i, one in enumerate(found)
    ]
    for at in reversed([one.start() for one in re.finditer("gP", line_of(found))]):
        number, front = found[at : at + 2]
        if is_a(armies.front, front.text) and is_a(armies.nth, number.text) and _follows(number, front):
            found = [*found[:at], union(number, front, "S"), *found[at + 2 :]]
    return found


def _is_of_sector(before: list[Chunk], front: Chunk, lexicon: Lexicon) -> bool:
    """Return whether a front is where something happens: "In Lowfen Front", "on the Lowfen Front"."""
    return re.search("[in]d?$", line_of(before[-2:])) is not None and is_a(lexicon.kinds.armies.front, front.text)


DESCRIBED = re.compile(r"(?:(?<=d)g|Sg?)?S(?=P+S)")


def _by_name(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Leave out what a side is before its name: "the rebel splinter group Blue Army" is the Blue Army."""
    for said in reversed(list(DESCRIBED.finditer(line_of(found)))):
        group, name = found[said.end() - 1], line_of(found).index("S", said.end())
        if is_a(lexicon.kinds.armies.group, group.text) and found[name].text.istitle():
            first = found[said.end()]._replace(start=found[said.start()].start)
            found = [*found[: said.start()], first, *found[said.end() :]]
    return found


INITIALS_OF = re.compile(r"(?<=[dfbtV])S(?=P(?![UTPszS]))")


def _described(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Tell a side by its initials, not by what it is: "from the paramilitary BLF"."""
    for said in INITIALS_OF.finditer(line_of(found)):
        kind, name = found[said.start()], found[said.end()]
        if is_a(lexicon.kinds.armies.described, kind.text) and name.text.isupper() and name.start == kind.end + 1:
            found[said.start()] = kind._replace(symbol="j")
            found[said.end()] = name._replace(symbol="S")
    return found


LINKED = re.compile(r"(?:j|(?<=d)Pg)P(?![UTPs])")


def _linked(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Tell a side by whom it is linked to: "from armed groups, including the Redland-backed Blue Front"."""
    for said in LINKED.finditer(line_of(found)):
        if is_a(lexicon.kinds.armies.linked, found[said.end() - 2].text):
            for i in range(said.start(), said.end() - 1):
                found[i] = found[i]._replace(symbol="j")
            found[said.end() - 1] = found[said.end() - 1]._replace(symbol="S")
    return found


STRIVING = re.compile(r"[PSz]md?(?:V|[PS]o)[dy]?P|[PSz]mP(?=[vVxhwRD,.(])")


def _striving(found: list[Chunk], lexicon: Lexicon) -> list[Chunk]:
    """Join a side that is named for what it strives for: "the Movement for the Liberation of Eastmoor"."""
    for said in reversed(list(STRIVING.finditer(line_of(found)))):
        parts = found[said.start() : said.end()]
        cause = next(chunk for chunk in parts[2:] if chunk.symbol != "d")
        strives = is_a(lexicon.kinds.armies.movement, parts[0].text) and is_a(lexicon.kinds.armies.cause, cause.text)
        if strives and parts[1].text == "for":
            body = together(parts)._replace(symbol="S")
            found = [*found[: said.start()], body, *found[said.end() :]]
    return found


DATELINE = 4  # letters of an abbreviation, which no town is


def _is_of_side(out: list[Chunk], noun: Chunk, lexicon: Lexicon) -> bool:
    """Return whether the last word goes into a side's name: not what has an ending of its own."""
    left, first = out[-1], len(out) == 1
    if is_a(lexicon.kinds.armies.whole_name, noun.text):
        return False  # "in Eastmoor Battlegroup Center units took"
    title = not noun.text[0].islower() and not noun.text.isupper()  # in capitals all may be so
    if lexicon.english and first and _is_dateline(left) and title:
        return False  # "LOWFEN Vesperan government forces took"
    if lexicon.endings and compiled(lexicon.authority).fullmatch(left.text):
        return False  # "Müdafiə Nazirliyi Vespera ordusunun": who tells of it
    if left.symbol == "P" and lexicon.endings and not lexicon.free and _is_apart(left, noun, lexicon):
        return BEHIND_PLACE.search(line_of(out[-3:])) is not None and _follows(left, noun)
    own = noun.text[:1].isupper() and " " in noun.text  # "Vespera ordusu Norland ordusunun"
    if (
        left.symbol == "S"
        and is_a(lexicon.kinds.sides.complete, left.text)
        and (own or not _is_somebodys(noun, lexicon))
    ):
        return False  # "Vespera ordusu isyancıların elindeki": who takes, and from whom
    if (
        lexicon.free
        and left.symbol == "S"
        and lexicon.endings
        and compiled(lexicon.endings.closed).fullmatch(left.text)
    ):
        return False
    if (
        left.symbol == "S"
        and is_a(lexicon.kinds.sides.complete, left.text)
        and is_a(lexicon.kinds.turkic.foes, noun.text)
    ):
        return False  # "Vespera ordusu isyancıları": whom it drove out
    if lexicon.endings and not lexicon.free and left.symbol == "S" and _is_object(left, noun, lexicon):
        return False  # "İsyancılar orduyu": the rebels, and whom they drove out
    if lexicon.slavic and left.symbol == "S" and _acts(noun, lexicon) and not _acts(left, lexicon):
        return False  # "отбита у боевиков правительственной армией"
    if lexicon.slavic and left.symbol == "S" and _is_subject(noun, lexicon) and not _is_subject(left, lexicon):
        return False  # "В ходе контратаки азербайджанских сил армянские формирования"
    return left.symbol in lexicon.before_side and _follows(left, noun)


def _is_dateline(name: Chunk) -> bool:
    return name.text.isupper() and len(name.text) > DATELINE


def _is_subject(side: Chunk, lexicon: Lexicon) -> bool:
    """Return whether a side has the form of a subject."""
    return is_a(lexicon.kinds.armies.nominative, side.text)


def _is_object(left: Chunk, noun: Chunk, lexicon: Lexicon) -> bool:
    """Return whether several act on the side behind them, which has the ending of an object."""
    kinds, nouns = lexicon.kinds.turkic, lexicon.endings.nouns if lexicon.endings else {}
    several = nouns.get(fold(left.text)) == "" and is_a(kinds.several, fold(left.text))
    return several and (nouns.get(fold(noun.text)) == "O" or is_a(kinds.somebodys, fold(noun.text)))


def _is_taken(noun: Chunk, found: list[Chunk], lexicon: Lexicon) -> bool:
    """Return whether a name in the genitive is what a side took: "Akköy'ün isyancılar tarafından ele geçirildiği"."""
    by = re.match("((?:Saj?)?S+)(?:B|sx?cx?E)", line_of(found[:8]))
    whole = by is not None and (len(by[1]) > 1 or " " in noun.text)  # "ordu birlikleri" are the army's
    return by is not None and (whole or not _is_somebodys(noun, lexicon))


def _subject_to(out: list[Chunk], noun: Chunk, lexicon: Lexicon) -> Chunk | None:
    """Return forces with whom they obey, who stands before them: "Karaova hükümetine bağlı birlikler"."""
    obeys = line_of(out[-2:]) in ("PE", "SE") and is_a(lexicon.kinds.turkic.obeying, noun.text.split(" ")[0])
    if not obeys:
        return None
    whom, mark = out[-2:]
    ending = f"'{mark.text}" if mark.text else ""
    return noun._replace(text=f"{whom.text}{ending} {noun.text}", start=whom.start)


BEHIND_PLACE = re.compile("[PN]UP$")  # "Akköy kasabası Tuareg isyancılarca": a name behind a place is whose they are


def _is_apart(name: Chunk, noun: Chunk, lexicon: Lexicon) -> bool:
    """Return whether a side without the ending of somebody's is not that of the name before it.

    "Akköy isyancıların eline geçti" tells of the rebels and of Akköy, "Vespera isyancılarının" of those of Vespera.
    """
    own = compiled(lexicon.endings.cut).fullmatch(noun.text) if lexicon.endings and "'" in noun.text else None
    if own and (own["name"].isupper() or not _is_somebodys(noun, lexicon)):
        return True  # "Akköy ABC'nin eline geçti": a side that has a name of its own
    people = is_a(lexicon.kinds.sides.people, name.text)
    people = people or is_a(lexicon.kinds.turkic.backed, noun.text.split(" ")[0])  # "Norland destekli milisler"
    return noun.text.islower() and not people and not _is_somebodys(noun, lexicon)


def _is_somebodys(noun: Chunk, lexicon: Lexicon) -> bool:
    base = without_case(noun.text, lexicon.endings) if lexicon.endings else noun.text
    return is_a(lexicon.kinds.turkic.somebodys, base) and not is_a(lexicon.kinds.sides.unowned, base)


def _acts(side: Chunk, lexicon: Lexicon) -> bool:
    return compiled(lexicon.agent).fullmatch(side.text) is not None


def _is_listed(out: list[Chunk], noun: Chunk, lexicon: Lexicon) -> bool:
    """Return whether a name in front of a side is the last of a list: "Lowfen and Highfen from the enemy".

    Where endings say whose it is, a side that is somebody's has such an ending itself.
    """
    if lexicon.endings is None or lexicon.free or out[-1].symbol != "P" or line_of(out[-2:-1]) not in tuple(",a"):
        return False
    if is_a(lexicon.kinds.sides.adherent, out[-1].text):
        return False  # "Akköy, Taşlı köyleri, ABC'li militanlardan"
    if out[-2].text == "," and is_a(lexicon.kinds.sides.people, out[-1].text):
        return False  # "Akköy kenti, Tuareg isyancıların eline geçti"
    return not is_a(lexicon.kinds.turkic.somebodys, without_case(noun.text, lexicon.endings))


def _is_common(side: Chunk, lexicon: Lexicon) -> bool:
    """Return whether only a common noun is written with a capital: "Vespera's glorious Army"."""
    *words, noun = side.text.split()
    return all(word.islower() for word in words) and is_a(lexicon.kinds.sides.short, noun)


def _is_abbreviated(side: Chunk, lexicon: Lexicon) -> bool:
    """Return whether what has a capital only says in short what kind of forces: "Ադրբեջանի ԶՈՒ ստորաբաժանումները"."""
    short = side.text.split()[0]  # "ԶՈւ", too
    return lexicon.free and lexicon.endings is not None and (short.isupper() or short[:2].isupper())


def _is_titled(left: Chunk, unit: Chunk) -> bool:
    """Return whether a common word is of a unit's name by its capital: "the 4th Mountain Division"."""
    return left.symbol in "Xzy" and left.text.istitle() and unit.text.istitle() and left.end + 1 == unit.start


def _is_quoted(left: Chunk, unit: Chunk) -> bool:
    """Return whether quotes make a common word the name of a unit: 'the "North" group'."""
    return left.symbol in "zy" and left.text.istitle() and left.end + 2 == unit.start


def _is_titled_by(number: Chunk, unit: Chunk) -> bool:
    """Return whether a number in words is of a unit's name by the capitals of both."""
    return number.text.istitle() and unit.text[:1].isupper() and number.end + 1 == unit.start


def _is_of_name(out: list[Chunk], noun: Chunk) -> bool:
    """Return whether a common word ends the name that tells which forces: "the Security Belt forces"."""
    last = out[-1]
    named = last.symbol in "Xz" and last.text.istitle() and last.end + 1 == noun.start
    return named and line_of(out[-2:-1]) == "P" and out[-2].end + 1 == last.start


def _numbered(out: list[Chunk], unit: Chunk, lexicon: Lexicon) -> Chunk:
    """Take the numbers before a unit into its name: "the 4th Guards Brigade", "the 2nd and 11th brigades"."""
    one = is_a(lexicon.kinds.armies.army_unit, unit.text)  # "58 Division"
    kind = lexicon.kinds.armies.unit_kind
    if len(out) > 1 and is_a(kind, out[-1].text) and is_a(lexicon.kinds.armies.nth, out[-2].text):
        unit = union(out.pop(), unit, "S")  # "the 9th armoured Division"
    if one and out and FIGURE.fullmatch(out[-1].text) and _follows(out[-1], unit):
        return union(out.pop(), unit, "S")
    if len(out) > 1 and is_a(lexicon.kinds.armies.nth_in_words, out[-1].text) and _is_titled_by(out[-1], unit):
        return union(out.pop(), unit, "S")  # "the Fourth Army", "the Three Brotherhood Alliance"
    numbered = False
    while out and is_a(lexicon.kinds.armies.nth, out[-1].text) and _follows(out[-1], unit):
        unit, numbered = union(out.pop(), unit, "S"), True
        if line_of(out[-2:]) == "ga" and is_a(lexicon.kinds.armies.nth, out[-2].text):
            unit = union(out.pop(), unit, "S")
    whose = numbered and lexicon.english and line_of(out[-2:]) in ("P", "dP") and _follows(out[-1], unit)
    if whose and not (len(out) == 1 and _is_dateline(out[0])):
        return union(out.pop(), unit, "S")  # "the Vesperan 5th Corps"
    return unit


CALLED = re.compile(r"s[gjyx]{1,5}UP$")  # "Eastmoor's mining town Lowfen"


def _stands_apart(out: list[Chunk], side: Chunk, lexicon: Lexicon) -> bool:
    """Return whether a side is none of what stands before it: of a town's name, of forces that drive it out."""
    several = lexicon.kinds.turkic.their_several  # "its forces", or whom somebody drives out
    if out[-1].symbol == "S" and lexicon.endings and is_a(several, out[-1].text):
        other = is_a(several, without_case(side.text, lexicon.endings))
        return other or not _is_somebodys(side, lexicon)  # "Taliban's fighters", and the government's forces
    return CALLED.search(line_of(out[-9:])) is not None


def _owned(owner: Chunk, mark: Chunk, side: Chunk, lexicon: Lexicon) -> Chunk:
    """Return the whole of "Vespera's army", Vespera for "Vespera's troops", the troops for "the country's troops"."""
    if owner.symbol not in "PS":
        named = side.text
    elif lexicon.endings or (" " not in owner.text and is_a(lexicon.kinds.armies.forces, side.text)):
        named = owner.text
    else:
        named = f"{owner.text}{mark.text} {side.text}"
    return owner._replace(symbol="S", text=named, end=side.end)


def _follows(left: Chunk, right: Chunk) -> bool:
    """Return whether nothing but spaces and quotes stands between: "the 'North' group"."""
    return 0 < right.start - left.end < 3


def _is_adjective(out: list[Chunk], noun: Chunk, lexicon: Lexicon) -> bool:
    """Return whether a plain word tells which forces: "resistance groups", not "killed fighters"."""
    last = out[-1] if out else None
    return (
        last is not None
        and last.symbol == "g"
        and last.end + 1 == noun.start
        and (is_a(lexicon.kinds.armies.unit_kind, last.text) or not re.search("(?:ed|ing|s)$", last.text))
        and not is_a(lexicon.kinds.days.when, last.text)  # "on the day rebels took Lowfen"
        and not is_a(lexicon.kinds.slavic.done_by_many, last.text)  # "Из Липок ушли войска"
    )


def _membered(found: list[Chunk], lexicon: Lexicon) -> Iterator[Chunk]:
    i = 0
    while i < len(found):
        chunk, taken = found[i], 1
        if chunk.symbol == "S":
            chunk, taken = _with_country(found, i, lexicon)
        yield chunk
        i += taken


def _is_ousted(found: list[Chunk], i: int) -> bool:
    """Return whether a side is driven out, so that "of" tells from where."""
    before = next((chunk for chunk in found[max(0, i - 2) : i][::-1] if chunk.symbol not in "dt"), None)
    return before is not None and before.verb is not None and before.verb.frame in ("oust", "noun-leave")


INITIALS = re.compile(r"[A-Z]{2,6}(?:-\w{1,4}|\d{0,3})")


def _is_of_initials(found: list[Chunk], i: int) -> bool:
    """Return whether a side is named by its initials: "ont chassé les rebelles du FLE"; in capitals all may be so."""
    name = next((chunk for chunk in found[i + 2 : i + 4] if chunk.symbol == "P"), None)
    return name is not None and INITIALS.fullmatch(name.text) is not None and not found[i].text.isupper()


CLEARED_OF = re.compile(r"So[gjyP]{0,2}S")
CLEARED_BY = re.compile(r"VD?,?bd?[jgy]{0,2}$")


def _is_clearing(found: list[Chunk], i: int, lexicon: Lexicon) -> bool:
    """Return whether a place was cleared by a side, so that "of" tells whom it was cleared of, not whose units."""
    if is_a(lexicon.kinds.sides.members, found[i].text):
        return False  # "cleared by units of Vespera Army"
    by = CLEARED_BY.search(line_of(found[:i]))
    return by is not None and is_a(lexicon.kinds.deeds.clearing, found[by.start()].text)


TWO_OF = re.compile(r"Sod?[PS](?:\(P\))?(?:ao?d?P)?od?[NUPdr]")  # "par les rebelles du FLE de Lowfen"
NOUN_BY = re.compile("V[Dx,]{0,3}bd?$")


def _takes_by_noun(found: list[Chunk], i: int) -> bool:
    """Return whether a side stands right behind a noun of taking, so that "of" tells what it takes: "la prise par"."""
    by = NOUN_BY.search(line_of(found[:i]))
    verb = found[by.start()].verb if by else None
    initials = _is_of_initials(found, i)
    return verb is not None and verb.frame.startswith("noun") and not initials


OF_LAND = re.compile("So[^V]*P[TUz]")


TAKEN_BEFORE = re.compile("Vbd?[jg]{0,2}$")
FROM_OTHERS = re.compile("Sfd?S")
TAKEN_BY = re.compile("dVbd?[jg]{0,2}$")
KNOWN_AS = re.compile(r"S(?:od?j?S)?,?x?gmd?(?P<name>[jPS]{1,3})(?:,?(?=[vxVlmiwD])|(?![UTPSsz,]))")
CALLED_SO = re.compile(
    r"S(?:od?j?S)?gx?d?(?P<name>[jPS]{1,3})(?![UTPSsz])"
)  # "a group called the Blue Front", "calling itself"


def _is_or_called(word: Chunk, name: Chunk, lexicon: Lexicon) -> bool:
    return is_a(lexicon.kinds.sides.or_called, word.text) and name.text.isupper()


def _with_country(found: list[Chunk], i: int, lexicon: Lexicon) -> tuple[Chunk, int]:
    row = line_of(found[i : i + 9])
    # "The rebels, known as K12, took": what they are called is the side
    called = KNOWN_AS.match(row) or (
        CALLED_SO.match(row) if i and is_a(lexicon.kinds.small.one, found[i - 1].text) else None
    )
    if called and any(is_a(lexicon.kinds.sites.called, chunk.text) for chunk in found[i : i + called.start("name")]):
        return together(found[i + called.start("name") : i + called.end("name")])._replace(symbol="S"), called.end()
    # "(SDF)" is another name of the side before it, and so is "or SDF".
    short = re.match(r"S(?:\(P\)S?|,(?P<or>x)d?(?P<name>P),)", row)
    if short and (not short["or"] or _is_or_called(found[i + 2], found[i + short.start("name")], lexicon)):
        return found[i]._replace(end=found[i + short.end() - 1].end), short.end()
    member = found[i].text.split()[0 if lexicon.participles else -1].casefold() in lexicon.members
    if (
        row[:2] == "So"
        and lexicon.participles
        and _is_ousted(found, i)
        and not (lexicon.romance and _is_of_initials(found, i))
        and not TWO_OF.match(row)
    ):
        return found[i], 1  # "ont chassé les rebelles de Lowfen"
    if lexicon.romance and row[:2] == "So" and _takes_by_noun(found, i) and not TWO_OF.match(row):
        return found[i], 1  # "la prise par les rebelles de Lowfen"
    two = FROM_OTHERS.match(row) if lexicon.english and TAKEN_BEFORE.search(line_of(found[:i])) else None
    if two and found[i + two.end() - 1].text.islower():
        return found[i], 1  # "captured by rebels from the army"
    if lexicon.english and row[:2] == "So" and TAKEN_BY.search(line_of(found[:i])):
        return found[i], 1  # "the capture by the rebels of Lowfen"
    if lexicon.english and CLEARED_OF.match(row) and _is_clearing(found, i, lexicon):
        return found[i], 1  # "was cleared by the army of rebel fighters"
    loyal = compiled(lexicon.loyal).fullmatch(found[i + 1].text) if i + 1 < len(found) else None
    whose = re.match(r"S[gj][tm]d?P?g{1,3}[PS]", row) if loyal else None  # "loyal to the former president Ivan Doe"
    if whose and any(chunk.text.endswith("ing") for chunk in found[i + 2 : i + whose.end()]):
        whose = None
    of = whose or re.match(r"S[gj][tm]d?[PS]" if loyal else r"S[of]d?y?[PS](?P<short>\(P\)S?)?", row)
    if loyal and of:
        parts = found[i : i + of.end()]
        return together(parts), of.end()
    titled = of is not None and row[1] == "o" and found[i].text.istitle() and i > 0  # "Government of National Accord"
    if not ((member or titled) and of) or (
        row[1] == "f" and (not is_a(lexicon.kinds.armies.fighters, found[i].text) or _is_ousted(found, i))
    ):
        return found[i], 1
    if lexicon.english and OF_LAND.fullmatch(row, 0, of.end() + 1):
        return found[i]._replace(end=found[of.end() + i].end), of.end() + 1  # "troops of the Eastmoor region"
    return together(found[i : i + (of.start("short") if of["short"] else of.end())]), of.end()
