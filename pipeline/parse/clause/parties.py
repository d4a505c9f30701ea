"""Who gained and who lost by a verb: by its frame, by what stands for a side, by what was told before."""

from __future__ import annotations

import re

from pipeline.model import EventKind
from pipeline.parse.clause import behindverb, finalparties, free, leading, ofnouns, romancelosers, romancesides, sides
from pipeline.parse.clause.group import Group
from pipeline.parse.clause.managing import managing
from pipeline.parse.clause.meant import (
    acting_earlier,
    grouped,
    is_office,
    meant_by,
    mine,
    of_army,
    owner,
    short,
    speaking_side,
    told_before,
    we,
    whose,
)
from pipeline.parse.clause.reading import (
    ABSOLUTE,
    CONTROL_OF,
    Reading,
    frame_of,
    is_forced,
    is_let,
    is_made_to_leave,
    is_only_before,
    is_undone,
)
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.lexicon.shapes import Endings
from pipeline.parse.rules import Frame
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.chunks import fronted
from pipeline.parse.words.endings import cases as endings
from pipeline.parse.words.row import Chunk

COMMA = re.compile(",(?=d?[jgy]{0,2}[PSgx])")
BEYOND = re.compile(",[mion]w(?!.*,t)")  # "handed over Lowfen, over which a road leads to Vespera"
# "El FLM, que ha tomado nueve aldeas, preocupa a la ONU": to whom another deed is done
NEXT_DEED = re.compile(r",[xwd]{0,3}[vh]?g{1,2}(?=td?[jg]?[PS])")
TOLD_BY = re.compile(r",d?gg(?=bd?P)")  # "a reconnu avoir perdu Lowfen, une information confirmée par Norvia"
# "As a result of the offensive actions of the Blues, Lowfen was taken"
RESULT = re.compile(r"god?[xgyj]{0,3}[gz]{1,2}od?[jg]?(?P<who>[PS])P?,[^VK;]*$")
# "The rebels said that they had stormed the base and that Lowfen was now liberated"
AND_THAT = re.compile(r"RD?w?(?P<they>x)[vh]{0,2}x?(?P<done>[gV])[^RKw;]*,?aw[^VRK;]*$")
WHO_TOOK = re.compile(r"w?d?[jg]?[PS][vxh]{0,3}$")
AND_HELD = re.compile(r"aKd?[jg]{0,2}[PS]")
Parties = dict[str, str | None]  # who, by `gainer` and `loser`


def parties(reading: Reading, at: int, group: Group | None) -> Parties:
    """Return the sides of the verb at a position with its object, in the order of words of the language."""
    _, frame = frame_of(reading, at)
    taken = set(reading.taken)
    if group is not None:
        taken |= {i for item in group.items for i in (*item.regions, *item.names)}
    if frame.object == "before" and reading.lexicon.endings:
        return _of_final(reading, at, frame, taken, reading.lexicon.endings)
    if frame.object == "behind":
        return _of_leading(reading, at, frame, group, taken)
    return Sides(reading, at, group, taken).found()


def _of_final(reading: Reading, at: int, frame: Frame, taken: set[int], cases: Endings) -> Parties:
    """Return the sides of a verb that stands last."""
    room = free if reading.lexicon.free else finalparties
    named = room.parties(reading.row, at, frame.subject, taken, reading.kinds)
    named = _carried_on({party: whose(who, reading) for party, who in named.items()}, frame, reading)
    named = {party: None if is_a(reading.kinds.sides.mere, who or "") else who for party, who in named.items()}
    if reading.before and not named.get("gainer") and _is_to_them(reading, at):
        named["gainer"] = reading.before.gainer
    return {party: who and _whole(endings.without_case(who, cases)) for party, who in named.items()}


def _whole(side: str) -> str:
    """Return a side without the mark that closes a quotation which opens before it."""
    return side.replace('"', "") if side.count('"') == 1 else side


def _is_to_them(reading: Reading, at: int) -> bool:
    """Return whether a pronoun in front of a verb that gives says to whom, as the sentence before has told."""
    given = frame_of(reading, at)[0] in ("final-give", "final-given", "final-pass")
    return given and any(is_a(reading.kinds.sides.to_them, chunk.text) for chunk in reading.row[max(0, at - 4) : at])


def _of_leading(reading: Reading, at: int, frame: Frame, group: Group | None, taken: set[int]) -> Parties:
    """Return the sides of a verb that stands first."""
    before, unmarked = reading.before, reading.lexicon.unmarked
    named = leading.parties(reading.row, at, frame, group, taken, reading.kinds, unmarked)
    if unmarked:
        named = {party: who and leading.as_written(who, unmarked) for party, who in named.items()}
    if unmarked and before and leading.is_same(reading.row, named.get("gainer"), unmarked):
        named["gainer"] = before.gainer or named["gainer"]
    who = named.get("gainer")
    if before and before.gainer and who and leading.is_owned(who, reading.kinds) and _speaks_for_one(reading, at, who):
        named["gainer"] = before.gainer
    if not before and frame.subject and not named.get(frame.subject) and LED.match(reading.symbols[: at + 1]):
        named[frame.subject] = reading.actor()
    return _carried_on(named, frame, reading)


LED = re.compile("a?(?:g[xD]{0,2}[fi][xD]?)?V$")  # "وتمكنت خلاله من السيطرة على"


def _speaks_for_one(reading: Reading, at: int, who: str) -> bool:
    """Return whether nobody but its own forces is named up to a verb: "added that its forces took"."""
    return all(chunk.text == who for chunk in reading.row[:at] if chunk.symbol == "S")


class Sides:
    """The sides of a verb, found step by step where small words tell them; a later step only fills what is open."""

    def __init__(self, reading: Reading, at: int, group: Group | None, taken: set[int]) -> None:
        """Begin with nobody."""
        self.reading, self.at, self.group, self.taken = reading, at, group, taken
        self.name, self.frame = frame_of(reading, at)
        self.word = reading.row[at].text.casefold()
        self.noun = self.name.startswith("noun")
        self.gainer: str | None = None
        self.loser: str | None = None

    def found(self) -> Parties:
        """Return both sides."""
        self._by_subject()
        self._by_who_enters()
        self._by_force()
        self._by_owner_of_noun()
        self._by_prepositions()
        self._by_control()
        self._by_what_was_told()
        self._by_place_in_romance()
        self._by_clause_of_noun()
        self._by_main_clause()
        self._by_object()
        self.gainer = of_army(self.reading, self.gainer) or self.gainer
        gainer, loser = (
            mine(who, self.reading) or short(grouped(who, self.reading), self.reading.lexicon)
            for who in (self.gainer, self.loser)
        )
        loser = loser or (_who_had(self.reading, self.group) if self.group else None)
        losers = [item.loser for item in self.group.items if item.loser is not None] if self.group else []
        if losers and not loser:
            loser = self.reading.row[losers[0]].text
        if self.frame.subject == "gainer" or self.name in ("take-passive", "clear-passive"):
            loser = loser or _who_was_beaten(self.reading, self.at)
            loser = loser or _opponent(self.reading, self.at, self.group)
            loser = loser or _who_left(self.reading, max(self.at + 1, self.group.end if self.group else 0))
        if gainer and self.group and self._is_object(gainer):
            gainer = None  # "Lowfen: The extremist group took control of Lowfen"
        # "the army brought three villages back under its control"
        return {"gainer": gainer, "loser": None if loser == gainer else loser}

    def _is_object(self, who: str) -> bool:
        """Return whether a side has the name of a place that the verb acts on."""
        items = self.group.items if self.group else ()
        return any(self.reading.row[i].text == who for item in items for i in item.names)

    def _named(self, who: str | None) -> str | None:
        return mine(who, self.reading) or short(who, self.reading.lexicon)

    def _set(self, party: str, who: str | None) -> None:
        if party == "gainer":
            self.gainer = who
        else:
            self.loser = who

    def _get(self, party: str) -> str | None:
        return self.gainer if party == "gainer" else self.loser

    def _by_subject(self) -> None:
        """Take the subject of the verb, or whom its pronoun stands for."""
        reading, at, taken, party = self.reading, self.at, self.taken, self.frame.subject
        if party is None or _is_attribute(reading, at) or romancesides.is_impersonal(reading, at):
            return
        if is_only_before(reading.row[at].text, reading.kinds):
            self._set(party, acting_earlier(reading, at, taken, party))
            return
        acting = romancesides.we(reading, at) or romancesides.acting_in_relative(reading, at)
        acting = acting or romancesides.accused(reading, at)
        subject = acting or sides.subject(reading.row, at, taken, reading.lexicon)
        subject = subject or managing(reading, at)
        blames = any(is_a(reading.kinds.deeds.blamed, chunk.text) for chunk in reading.row[:at])
        if is_a(reading.kinds.sides.body, subject or "") and not blames:
            named = meant_by(reading, at, taken)
            subject = subject if is_office(named, reading) else named
        if (mine := owner(reading, at, subject)) is not None:
            subject = (
                meant_by(reading, mine + 1, taken) or (None if mine else told_before(reading, "gainer")) or subject
            )
        who = meant_by(reading, at, taken) if subject == sides.THEY else subject
        if subject == sides.THEY and not who:
            told_here = party == "gainer" or ";" in reading.symbols[:at]
            earlier = acting_earlier(reading, at, taken, party) if told_here else None
            who = earlier or told_before(reading, party)
        self._set(party, who or we(reading, at, party))

    def _by_force(self) -> None:
        """Take who forces whom to leave: "the Blues forced the army to abandon Lowfen".

        And whom something lets take a place: "the strikes allowed the army to retake Lowfen".
        """
        forced = is_forced(self.reading, self.at) if self.frame.subject == "loser" else None
        if forced:
            who = sides.subject(self.reading.row, forced.start(), self.taken, self.reading.lexicon)
            self.loser = self.reading.row[forced.start("loser")].text
            self.gainer = meant_by(self.reading, forced.start(), self.taken) if who == sides.THEY else who
        if self.frame.subject == "gainer" and (let := is_let(self.reading, self.at)) is not None:
            self.gainer = self.reading.row[let].text

    def _by_who_enters(self) -> None:
        """Take who enters what others have left: "the army deployed in six villages from which the rebels withdrew"."""
        if self.name != "leave" or self.group is None:
            return
        moves = (i for i in range(self.group.start) if is_a(self.reading.kinds.deeds.enters, self.reading.row[i].text))
        if (at := next(moves, None)) is not None:
            who = sides.subject(self.reading.row, at, self.taken, self.reading.lexicon)
            self.gainer = meant_by(self.reading, at, self.taken) if who == sides.THEY else who

    def _by_owner_of_noun(self) -> None:
        """Take whose the capture, the loss or the withdrawal is: "the rebels' capture of", "its withdrawal from"."""
        reading, at = self.reading, self.at
        if not self.noun:
            return
        party = "gainer" if self.name in ("noun", "noun-over") else "loser"
        pronoun = bool(at) and reading.row[at - 1].text.casefold() in reading.lexicon.pronouns
        if owner := re.search(r"[PS](?=s[jgxyr]{0,2}$)", reading.symbols[:at]):
            self._set(party, reading.row[owner.start()].text)
        elif taker := ofnouns.apposed(reading, at):
            self._set(party, taker)
        elif self.name == "noun" and pronoun:
            self.gainer = self.gainer or meant_by(reading, at, self.taken)
        if self.name in ("noun-lose", "noun-give") and pronoun:
            self.loser = meant_by(reading, at, self.taken)  # "Redland completed its withdrawal from"
        elif self.name in ("noun-lose", "noun-give") and not self.loser:
            self.loser = ofnouns.admitting(reading, at) or ofnouns.completing(reading, at, self.taken)

    def _by_prepositions(self) -> None:
        """Take who stands behind the prepositions of the frame."""
        reading, at = self.reading, self.at
        stop = self._end_of_clause()
        noun = self.name == "noun-lose" and self.word.endswith(" from")  # "the withdrawal from Lowfen to Highfen"
        moves = (self.name == "lose" or noun) and is_a(reading.kinds.deeds.leaving, self.word)
        for preposition, party in self.frame.after:
            if moves and (preposition == "t" or (preposition == "b" and is_made_to_leave(reading, at))):
                continue  # "withdrew from Lowfen to Highfen"
            there = behindverb.behind(reading.row[:stop], at + 1, preposition, self.taken, reading.kinds)
            known = self._get(party)
            # "The treaty placed 12 villages under the control of Vespera": not the subject's
            self._set(party, there or known if self.name == "put" else known or there)
        if self.frame.object == "left" and ("b", "gainer") in self.frame.after and not self.gainer:
            self.gainer = _acting_before(reading, at, self.taken)
        if self.name == "noun-leave" and reading.row[at + 1].text.casefold() in reading.lexicon.pronouns:
            self.loser = meant_by(reading, at + 2, self.taken) or self.loser  # "the withdrawal of its troops"

    def _end_of_clause(self) -> int | None:
        """Return where what belongs to the verb ends, if not with the sentence."""
        reading = self.reading
        told = None
        if self.noun and self.group:
            # "над Заречьем был установлен контроль армии"
            told = re.compile("R" if self.name == "noun-over" else "[hR]").search(
                reading.symbols, self.group.end
            )  # "the fall of Lowfen was confirmed by"
        if re.fullmatch("x", reading.symbols[: self.at]) and self.word.endswith("ing"):
            told = re.compile(",d?j?[PS]").search(reading.symbols, self.at)  # "After losing Lowfen, the army fell back"
        begun = any(is_a(reading.kinds.days.after, one.text) for one in reading.row[:2])
        if reading.lexicon.english and begun and "," not in reading.symbols[: self.at]:
            told = told or COMMA.search(reading.symbols, self.at)  # "After Lowfen fell, the general spoke to the army"
        if is_a(
            reading.kinds.deeds.changing, self.word
        ):  # "40 villages changed hands: 28 to the army, 12 to the rebels"
            told = re.compile("[:;]").search(reading.symbols, self.at)
        if reading.lexicon.romance:
            deeds = NEXT_DEED.finditer(reading.symbols, self.at)
            told = told or next((m for m in deeds if is_a(reading.kinds.small.to, reading.row[m.end()].text)), None)
            told = told or TOLD_BY.search(reading.symbols, self.at)
        if self.name.startswith(("give", "hand")) and self.group:
            told = told or BEYOND.search(reading.symbols, self.group.end)
        return told.start() if told else None

    def _by_control(self) -> None:
        """Take under whose control places came, where that stands before the verb: "to Vespera passed Lowfen"."""
        reading, at, name = self.reading, self.at, self.name
        front = fronted(reading.symbols, at)
        if name.startswith("set"):
            holder = CONTROL_OF.search(reading.symbols[:at])
            self.gainer = reading.row[holder.start(holder.lastgroup or 0)].text if holder else None
        gives = name in ("pass", "give-passive") or (name == "give" and reading.lexicon.participles)
        if gives and front and not self.gainer:
            self.gainer = reading.row[at - (front.end() - front.start(front.lastgroup or 0))].text
        if (name == "pass" or self._is_under_them()) and not self.gainer and _is_own(reading, at):
            self.gainer = speaking_side(reading, at) or acting_earlier(reading, at, self.taken)

    def _is_under_them(self) -> bool:
        """Return whether a verb that falls behind "under their control" leaves out who they are."""
        falls = self.name == "fall" and self.reading.lexicon.slavic
        before = self.reading.symbols[: self.at].rstrip("xD")
        return falls and before.endswith("c") and _is_own(self.reading, self.at)

    def _by_what_was_told(self) -> None:
        """Take the taker of the sentence before, where this one goes on with it, else who announces their own act."""
        reading, at = self.reading, self.at
        dated = re.match("D[:-]", reading.symbols)  # an entry of a timeline goes on with no other
        fell = re.fullmatch(r"f[ae]ll(?:en|s)?|chang\w+ hands", self.word) is not None
        counted = self.group and any(item.count for item in self.group.items) and "R" not in reading.symbols
        fell = fell and not counted  # "Seven towns have fallen, according to monitors": nobody is told to take them
        given_up = self.name == "fall" and is_a(reading.kinds.deeds.given_up, self.word)
        along = (self.name == "pass" and not (dated or fell)) or given_up or _goes_along(reading, at, self.name)
        along = along or self._is_under_them()
        if along and not self.gainer and reading.before:
            self.gainer = reading.before.gainer
        if self.name == "give-control" and not self.gainer:  # "took the base, giving them control of Lowfen"
            self.gainer = acting_earlier(reading, at, self.taken)
        if self.frame.subject and not self._get(self.frame.subject):
            self._set(self.frame.subject, ofnouns.announcing(reading, at))

    def _by_place_in_romance(self) -> None:
        reading, at = self.reading, self.at
        if not reading.lexicon.participles:
            return
        who = (
            romancesides.permitted(reading, at)
            or romancesides.now_holding(reading, at)
            or self.gainer
            or romancesides.gainer(reading, at, self.name, self.taken)
        )
        who = None if romancesides.is_destination(reading, at, who) else who
        self.gainer = romancesides.owner(reading, who) or who
        if reading.lexicon.romance and (lost := romancesides.loser(reading, at, self.taken, self.group)):
            self.loser = lost
        if reading.lexicon.romance and not self.loser:
            self.loser = romancelosers.opponent(reading, at, self.name)

    def _by_clause_of_noun(self) -> None:
        """Take who acts in the clause of a noun: "After the capture of six villages, the army ..."."""
        reading, at, group = self.reading, self.at, self.group
        if self.name == "noun" and group:
            if self.word.startswith("fall"):
                self.gainer = self.gainer or ofnouns.fallen_to(reading, group)
            if not self.gainer and reading.lexicon.english:
                self.gainer = ofnouns.of_offensive(reading, at, self.taken)
            if not self.gainer:
                who = ofnouns.of_main_clause(reading, at, group, self.taken)
                self.gainer = meant_by(reading, at, self.taken) if who == sides.THEY else who
        if self.frame.subject == "loser" and not self.gainer and _is_left_out(reading, at):
            clause = reading.symbols.rfind("V", 0, at) + 1
            self.gainer = behindverb.behind(reading.row, clause, "t", self.taken, reading.kinds)

    def _by_main_clause(self) -> None:
        """Take the sides of the main clause: "drove the rebels from Lowfen, with five villages liberated so far"."""
        if self.gainer or self.name != "take-passive":
            return
        result = RESULT.search(self.reading.symbols[: self.at]) if self.reading.lexicon.english else None
        words = [chunk.text for chunk in self.reading.row[slice(*result.span())]] if result else []
        acts = any(is_a(self.reading.kinds.deeds.actions, word) for word in words)
        if result and acts and any(word.casefold() == "result" for word in words):
            self.gainer = self.reading.row[result.start("who")].text
        if told := AND_THAT.search(self.reading.symbols[: self.at]) if self.reading.lexicon.english else None:
            done = self.reading.row[told.start("done")]
            if _is_won(done, self.reading):
                self.gainer = meant_by(self.reading, told.start("they") + 1, self.taken)
            return
        if not ABSOLUTE.search(self.reading.symbols[: self.at]):
            return
        self.gainer = acting_earlier(self.reading, self.at, self.taken)

    def _by_object(self) -> None:
        """Take who is told with the object: who held what is listed, who brought a number to what it is."""
        reading, at, group = self.reading, self.at, self.group
        if reading.lexicon.slavic and not self.gainer and _is_by_them(reading, at):
            self.gainer = told_before(reading, "gainer")
        if group is None:
            return
        if self.name == "take-passive" and reading.symbols[: group.start].endswith("K"):
            self.gainer = sides.subject(reading.row, group.start - 1, self.taken, reading.lexicon)
        held = AND_HELD.match(reading.symbols, at + 1) if not self.gainer else None
        if held:  # "occupied and held by the rebels"
            self.gainer = reading.row[held.end() - 1].text
        if group.items[0].rule in ("number-to-units", "number-of-units"):
            own = self.gainer in [chunk.text for chunk in reading.row[group.start : group.end]]
            if not self.gainer or (group.start < at < group.end and not own):
                they = sides.subject(reading.row, at, self.taken, reading.lexicon) == sides.THEY
                # "14 towns that the rebels have taken"
                own = they or bool(WHO_TOOK.search(reading.symbols[group.start : at]))
                told = TAKEN_BY.search(reading.symbols[: group.start]) if reading.lexicon.english else None
                fell = told is not None and bool(told["fell"])
                if told and fell and not _falls_first(reading, told.start("fell")):
                    told = None
                by = reading.row[told.start("who")].text if told and (they or not own) else None
                self.gainer = by or acting_earlier(reading, group.start, self.taken) or (self.gainer if own else None)


def _is_by_them(reading: Reading, at: int) -> bool:
    """Return whether a pronoun behind a participle stands for who took places: "число захваченных ими сёл"."""
    behind = reading.row[at + 1].text if at + 1 < len(reading.row) else ""
    return is_a(reading.kinds.slavic.by_them, behind)


# "Lowfen was taken by the rebels, bringing the number of captured towns to"
TAKEN_BY = re.compile(
    r"(?:hVD?b|(?P<fell>V))d?[jg]{0,2}(?P<who>[PS])[^VRKPSw;]{0,6}(?:,[lx]P(?:,P)*(?:,?aP)?)?,[xg]{1,2}$"
)


def _falls_first(reading: Reading, at: int) -> bool:
    """Return whether a place "fell", and the sentence tells of that first: not of towns "that had fallen"."""
    return frame_of(reading, at)[0] == "pass" and not re.search("[Vw]", reading.symbols[:at])


WHO_HAD = re.compile(r",?wv[hx]{0,2}(?P<verb>V)b?d?[jg]?(?P<who>[PS])")


def _who_had(reading: Reading, group: Group) -> str | None:
    """Return who had taken places that are taken from them: "retook five towns which had fallen to the Blues"."""
    if reading.lexicon.slavic:
        return _who_held(reading, group)
    had = WHO_HAD.match(reading.symbols, group.end) if reading.lexicon.english else None
    if had and is_undone(reading, had.start("verb")):
        return reading.row[had.start("who")].text
    return _who_had_held(reading, group) if reading.lexicon.english else None


HAD_HELD = re.compile(
    r"(?:,?d[xygj]{0,2}U)?,?w(?:[vh][vhxg]{0,3}|(?=K))(?:(?P<held>K)d?[jgy]?(?P<by>[PS])|[im]d?[jgy]?(?P<side>[PS])s?c"
    r"|[im]d?cod?[jgy]?(?P<of>[PS]))|,?wVd?[jgy]?(?P<stood>[PS])"
)


# "took six villages under Norland control", "that stood under the control of the Blues"
UNDER = re.compile(r"(?:,?w[gx])?(?P<under>m)(?:d?[jgy]?(?P<whose>[PS])s?c(?!o)|d?[jg]?cod?[jgy]?(?P<of>[PS]))")
HOLDER = re.compile(r"T?,?[xg]{0,2}(?P<held>K)d?[jgy]?[PS]")  # "captured Lowfen, held by the army"
LAST_SEAT = re.compile(r",d[xygjr]{0,3}(?P<seat>[gU])od?[jg]?S")  # "Lowfen, the last stronghold of the Reds"


def _who_had_held(reading: Reading, group: Group) -> str | None:
    """Return who held what was taken, up to then: "retook Lowfen, which had been in rebel hands"."""
    last = max((i for item in group.items for i in (*item.names, *item.regions)), default=group.end - 1)
    if seat := LAST_SEAT.match(reading.symbols, last + 1):
        what = reading.row[seat.start("seat")].text
        return reading.row[seat.end() - 1].text if is_a(f"(?:{reading.kinds.places.seat})s?", what) else None
    under = UNDER.match(reading.symbols, group.end)
    if under and reading.row[under.start("under")].text.casefold() == "under":
        return reading.row[under.start(under.lastgroup or 0)].text
    tries = [(kind, kind.match(reading.symbols, at)) for kind in (HAD_HELD, HOLDER) for at in (group.end, last + 1)]
    kind, held = next(((kind, one) for kind, one in tries if one), (HAD_HELD, None))
    if held and kind is HOLDER:
        return reading.row[held.end() - 1].text if reading.row[held.start("held")].text.endswith(" by") else None
    if held is None or (held["held"] and not reading.row[held.start("held")].text.endswith(" by")):
        return None
    past = says(reading.kinds.deeds.was_before, reading.words(held.start(), held.start(held.lastgroup or 0)))
    return reading.row[held.start(held.lastgroup or 0)].text if past else None


WENT = re.compile(
    r"[^VKRSw;]{0,16}?,?;?(?P<upon>[xm])d?[jg]{0,2}(?P<who>[SP])(?:g[mt]d?[jg]?[gPS])?[vhx]{0,2}(?P<gone>[Vg])"
    r"(?!d?[yjg]{0,2}(?:[UT]o)?[PNu]|x?[fnt]|d[yjg]{0,2}g)(?P<whose>d(?=[jg]?S))?"
)


def _who_left(reading: Reading, end: int) -> str | None:
    """Return who had gone before others took a place: "took Lowfen after the army pulled out", not "from Highfen"."""
    went = WENT.match(reading.symbols, end) if reading.lexicon.english else None
    if went is None or not is_a(reading.kinds.days.upon, reading.row[went.start("upon")].text):
        return None
    who = went.start("who")
    own = is_a(reading.kinds.sides.owned, reading.row[who - 1].text)  # "after its allies withdrew"
    own = own or bool(went["whose"] and not is_a(reading.kinds.sides.owned, reading.row[went.end() - 1].text))
    gone = is_a(reading.kinds.deeds.gone, reading.row[went.start("gone")].text)
    return reading.row[who].text if gone and not own else None


# "took Lowfen in an operation against the Blues", "after clashes with"; "In clashes with the Blues, they took"
AGAINST = re.compile(
    r"[^VRKw;]{0,10}?(?P<lead>[imx])d?[xgyj]{0,3}(?P<deed>[gzX])(?:[xg]|z)?(?P<with>m)d?[jg]{0,2}(?P<who>[PS])(?!s|U|T|V)"
)
IN_FIGHT = re.compile(
    r"(?:D,?)?[imx]d?[xgyj]{0,3}(?P<deed>[gzX])[zg]?(?P<with>m)d?[jg]{0,2}(?P<who>[PS])(?!s|U|T)[^VKR;]*,"
)


def _opponent(reading: Reading, at: int, group: Group | None) -> str | None:
    """Return against whom those fought who took a place, as the clause tells behind it or before."""
    if not reading.lexicon.english:
        return None
    places = (i for item in group.items for i in (*item.count, *item.names, *item.regions)) if group else ()
    end = max((at, *places)) + 1
    found = AGAINST.match(reading.symbols, end) or IN_FIGHT.match(reading.symbols, 0, at)
    if found is None or found.start("who") in reading.taken:
        return None
    deeds, deed, word = (
        reading.kinds.deeds,
        reading.row[found.start("deed")].text,
        reading.row[found.start("with")].text,
    )
    clash = is_a(deeds.fights, deed) or is_a(deeds.battle, deed)
    against = word.casefold() == "against" and (clash or is_a(deeds.actions, deed) or is_a(deeds.fight, deed))
    return reading.row[found.start("who")].text if against or (clash and word.casefold() == "with") else None


def _who_was_beaten(reading: Reading, at: int) -> str | None:
    """Return who was beaten by those who then took a place: "routed the rebels and occupied Lowfen"."""
    beaten = sides.beaten(reading.row, reading.symbols, at, reading.kinds) if reading.lexicon.english else None
    return reading.row[beaten.end("whom") - 1].text if beaten else None


WHO_HELD = re.compile(r"(?:,[dgyr]{0,3}[UT](?:iP)?)?,w[Dxtdg]{0,4}(?P<verb>K)(?P<who>S)")


def _who_held(reading: Reading, group: Group) -> str | None:
    """Return who held what was taken, up to then: "взяла село Терны, которое находилось под контролем повстанцев"."""
    held = WHO_HELD.match(reading.symbols, group.end) or WHO_HELD.match(reading.symbols, group.end - 1)
    past = held and is_a(reading.kinds.deeds.imperfect, reading.row[held.start("verb")].text)
    return reading.row[held.start("who")].text if held and past else None


def _is_left_out(reading: Reading, at: int) -> bool:
    """Return whether a dash stands for the verb, which the clause before says: "..., 25 ноября - Заречный район"."""
    return reading.text[reading.row[at].start] in "-\u2014"


def _goes_along(reading: Reading, at: int, name: str) -> bool:
    """Return whether "it also ceded ..." or "the other seized villages" speaks of the taker named before."""
    if reading.symbols[at + 1 : at + 2] == "U" and "r" in reading.symbols[:at]:
        return True
    return name.startswith("give") and says(reading.kinds.deeds.also, reading.words(0, len(reading.row)))


def _is_attribute(reading: Reading, at: int) -> bool:
    """Return whether a participle only tells which: "published the names of the liberated villages"."""
    verb = reading.row[at].verb
    form = verb and verb.passive and caseless(verb.passive).fullmatch(reading.row[at].text)
    return (
        bool(form)
        and re.search(r"od[rxjg]?$", reading.symbols[:at]) is not None
        and bool(re.match("[UT]", reading.symbols[at + 1 :]))
    )


def _acting_before(reading: Reading, at: int, taken: set[int]) -> str | None:
    """Return who acts, named in front of a passive: "by the efforts of the rebels two villages were captured"."""
    start = max(reading.symbols.rfind(mark, 0, at) for mark in "VRK;") + 1
    if not reading.lexicon.slavic and start and re.match("VD?b", reading.symbols[start - 1 :]):
        stop = reading.symbols.find(",", start, at)  # "of the 12 villages seized by the Blues, nine were retaken"
        start = stop + 1 if stop > 0 else at
    if reading.lexicon.romance:  # "un bastion tenu par les rebelles, Lowfen, a été repris"
        done = [m.end() for m in re.finditer(r"[gK][xD]{0,2}(?=b)", reading.symbols[:at])]
        start = max(start, done[-1] + 1 if done else 0)
    if start and reading.symbols[start - 1 : start + 1] == "Rb":
        return None  # "As reported by the agency, 16 villages have been freed"
    return behindverb.behind(reading.row, start, "b", taken, reading.kinds)


def _carried_on(found: dict[str, str | None], frame: Frame, reading: Reading) -> dict[str, str | None]:
    """Give a verb without a subject the one of the sentence before: the verb itself says "they"."""
    before = reading.before
    if frame.subject is None or found.get(frame.subject) or before is None or "R" in reading.symbols:
        return found
    left = before.kind in (EventKind.WITHDRAWN, EventKind.LOST, EventKind.HANDED_OVER)
    # Who left a place may take another, not who was driven out of it.
    actor = before.gainer or (before.loser if left else None) if frame.subject == "gainer" else before.loser
    if actor is None and not left and reading.lexicon.endings and _is_of_them(reading):
        actor = before.gainer  # "The rebels took Lowfen. They left Highfen"
    return found | {frame.subject: actor}


def _is_of_them(reading: Reading) -> bool:
    """Return whether a clause has "they" for its subject."""
    return any(chunk.symbol == "x" and chunk.text.casefold() in reading.lexicon.pronouns for chunk in reading.row)


def _is_won(done: Chunk, reading: Reading) -> bool:
    """Return whether a verb tells that somebody won: "stormed", "drove out", not "withdrew"."""
    if done.verb is not None:
        return done.verb.frame in ("take", "clear", "oust")
    return is_a(reading.kinds.deeds.motion, done.text) or is_a(reading.kinds.deeds.beating, done.text)


def _is_own(reading: Reading, at: int) -> bool:
    """Return whether a place comes under the control of who is spoken of already: "under its control"."""
    told = [chunk for chunk in reading.row[max(0, at - 4) : at + 4] if chunk.symbol == "c"]
    if any(reading.lexicon.own & set(chunk.text.casefold().split()) for chunk in told):
        return True
    mine = re.compile("d[gj]?c").match(reading.symbols, at + 1)
    return mine is not None and reading.row[at + 1].text.casefold() in reading.lexicon.pronouns
