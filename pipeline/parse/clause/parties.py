"""Who gained and who lost by a verb: by its frame, by what stands for a side, by what was told before."""

from __future__ import annotations

import re
from collections.abc import Collection

from pipeline.model import EventKind
from pipeline.parse.clause import final, free, leading, mood, romance, sides
from pipeline.parse.clause.group import Group
from pipeline.parse.clause.reading import (
    ABSOLUTE,
    CONTROL_OF,
    HEAD,
    Reading,
    frame_of,
    is_forced,
    is_let,
    is_only_before,
    is_undone,
)
from pipeline.parse.lexicon.shapes import Endings, Lexicon
from pipeline.parse.rules import Frame
from pipeline.parse.text.normal import caseless, compiled
from pipeline.parse.words import endings
from pipeline.parse.words.chunks import fronted
from pipeline.parse.words.scan import NEVER

FALLEN_TO = re.compile(r"[zTU]?(?:id?y?PT?)?t(?:d?co)?d?j?(?P<taker>[PS])")
COMPLETED = re.compile(r"complet(?:ed|es|ing)|achieved|ensured|finished", re.IGNORECASE)
OFFICE = re.compile(r"[gSPx][om]d?[jy]?(?P<who>[PS])[vhxD]{0,3}$")  # "the press service of the Blue army"
BEYOND = re.compile(",[mion]w(?!.*,t)")  # "handed over Lowfen, over which a road leads to Vespera"
# "the commander of the Blue Front, Ivan Doe, said his", "a spokesman for the rebels, Ivan Doe, told AFP they"
NAMED_OFFICE = re.compile(r"g{1,2}[om]d?[jy]?(?P<who>[PS])(?:\(P\))?,P,(?=[vhxD]{0,3}R)")
OWN = frozenset("its their ses leurs sus".split())
HIS = ("his", "her")  # who commands speaks of what others do
# "a rebel spokesman, Ivan Drymoor, said its forces", "the rebel leader Ivan Drymoor admitted the loss of"
OFFICER = re.compile("(?:(?P<side>[PS])|j)s?g{1,2},?P$")
SPOKESMAN = re.compile("(?:(?P<side>[PS])|j)s?g{1,2},?P,?(?=[vhxD]{0,3}R)")
BUREAU = re.compile("[Pj]s?g{1,3}(?=[vhxD]{0,3}R)")  # "the Redland defence ministry said its forces"
MINISTRY = re.compile(r"(?P<whose>\w.*?)(?:'s)? (?:(?:Defen[cs]e|Interior|Foreign|Information) Ministry)")

# "As a result of the offensive actions of the Blues, Lowfen was taken"
RESULT = re.compile(r"god?[xgyj]{0,3}[gz]{1,2}od?[jg]?(?P<who>[PS])P?,[^VK;]*$")
ACTIONS = "action actions operation operations offensive offensives attack attacks assault assaults efforts".split()
WHO_TOOK = re.compile(r"w?d?[jg]?[PS][vxh]{0,3}$")
AND_HELD = re.compile(r"aKd?[jg]{0,2}[PS]")
ENTERS = re.compile(r"(?:enter|deploy|redeploy|mov|advanc|march|return)(?:e?d|ing)", re.IGNORECASE)
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
    room = free if reading.lexicon.free else final
    named = room.parties(reading.row, at, frame.subject, taken)
    named = _carried_on({party: _whose(who, reading) for party, who in named.items()}, frame, reading)
    return {party: who and endings.without_case(who, cases) for party, who in named.items()}


def _of_leading(reading: Reading, at: int, frame: Frame, group: Group | None, taken: set[int]) -> Parties:
    """Return the sides of a verb that stands first."""
    named = leading.parties(reading.row, at, frame, group, taken)
    before, unmarked = reading.before, reading.lexicon.unmarked
    if unmarked and before and leading.is_same(reading.row, named.get("gainer"), unmarked):
        named["gainer"] = before.gainer or named["gainer"]
    return _carried_on(named, frame, reading)


SPEAKER = re.compile(r"spokes\w+|representative|commander|leader|official|member|statement|chief|head", re.IGNORECASE)
SPOKEN_FOR = re.compile(r"g[mo]d?[jg]?(?P<who>[PS])[^VK;]{0,12}R")


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
        self.gainer = _of_army(self.reading, self.gainer) or self.gainer
        gainer, loser = (
            _mine(who, self.reading) or _short(_grouped(who, self.reading), self.reading.lexicon)
            for who in (self.gainer, self.loser)
        )
        loser = loser or (_who_had(self.reading, self.group) if self.group else None)
        losers = [item.loser for item in self.group.items if item.loser is not None] if self.group else []
        if losers and not loser:
            loser = self.reading.row[losers[0]].text
        # "the army brought three villages back under its control"
        return {"gainer": gainer, "loser": None if loser == gainer else loser}

    def _named(self, who: str | None) -> str | None:
        return _mine(who, self.reading) or _short(who, self.reading.lexicon)

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
        if party is None or _is_attribute(reading, at) or romance.is_impersonal(reading, at):
            return
        if reading.lexicon.romance and is_only_before(reading.row[at].text):
            self._set(party, _acting_earlier(reading, at, taken, party))
            return
        acting = romance.acting_in_relative(reading, at)
        subject = acting or sides.subject(reading.row, at, taken, reading.lexicon)
        if subject in BODY and reading.lexicon.english:
            named = _who(reading, at, taken)
            subject = subject if _is_office(named, reading) else named
        if (mine := _owner(reading, at, subject)) is not None:
            subject = _who(reading, mine + 1, taken) or (None if mine else _before(reading, "gainer")) or subject
        who = _who(reading, at, taken) if subject == sides.THEY else subject
        if subject == sides.THEY and not who:
            told_here = party == "gainer" or ";" in reading.symbols[:at]
            earlier = _acting_earlier(reading, at, taken, party) if told_here else None
            who = earlier or _before(reading, party)
        self._set(party, who or _we(reading, at, party))

    def _by_force(self) -> None:
        """Take who forces whom to leave: "the Blues forced the army to abandon Lowfen".

        And whom something lets take a place: "the strikes allowed the army to retake Lowfen".
        """
        forced = is_forced(self.reading, self.at) if self.frame.subject == "loser" else None
        if forced:
            who = sides.subject(self.reading.row, forced.start(), self.taken, self.reading.lexicon)
            self.loser = self.reading.row[forced.start("loser")].text
            self.gainer = _who(self.reading, forced.start(), self.taken) if who == sides.THEY else who
        if self.frame.subject == "gainer" and (let := is_let(self.reading, self.at)) is not None:
            self.gainer = self.reading.row[let].text

    def _by_who_enters(self) -> None:
        """Take who enters what others have left: "the army deployed in six villages from which the rebels withdrew"."""
        if self.name != "leave" or self.group is None:
            return
        moves = (i for i in range(self.group.start) if ENTERS.fullmatch(self.reading.row[i].text))
        if (at := next(moves, None)) is not None:
            who = sides.subject(self.reading.row, at, self.taken, self.reading.lexicon)
            self.gainer = _who(self.reading, at, self.taken) if who == sides.THEY else who

    def _by_owner_of_noun(self) -> None:
        """Take whose the capture, the loss or the withdrawal is: "the rebels' capture of", "its withdrawal from"."""
        reading, at = self.reading, self.at
        if not self.noun:
            return
        party = "gainer" if self.name == "noun" else "loser"
        pronoun = bool(at) and reading.row[at - 1].text.casefold() in reading.lexicon.pronouns
        if owner := re.search(r"[PS](?=s[jgxyr]{0,2}$)", reading.symbols[:at]):
            self._set(party, reading.row[owner.start()].text)
        elif taker := _apposed_to_noun(reading, at):
            self._set(party, taker)
        elif self.name == "noun" and pronoun:
            self.gainer = self.gainer or _who(reading, at, self.taken)
        if self.name == "noun-lose" and pronoun:
            self.loser = _who(reading, at, self.taken)  # "Redland completed its withdrawal from"
        elif self.name == "noun-lose" and not self.loser:
            self.loser = _admitting(reading, at)

    def _by_prepositions(self) -> None:
        """Take who stands behind the prepositions of the frame."""
        reading, at = self.reading, self.at
        stop = self._end_of_clause()
        moves = self.name == "lose" and self.word.endswith((" from", " of"))
        for preposition, party in self.frame.after:
            if moves and preposition == "t":
                continue  # "withdrew from Lowfen to Highfen"
            there, known = sides.behind(reading.row[:stop], at + 1, preposition, self.taken), self._get(party)
            # "The treaty placed 12 villages under the control of Vespera": not the subject's
            self._set(party, there or known if self.name == "put" else known or there)
        if self.frame.object == "left" and ("b", "gainer") in self.frame.after and not self.gainer:
            self.gainer = _acting_before(reading, at, self.taken)
        if self.name == "noun-leave" and reading.row[at + 1].text.casefold() in reading.lexicon.pronouns:
            self.loser = _who(reading, at + 2, self.taken) or self.loser  # "the withdrawal of its troops"

    def _end_of_clause(self) -> int | None:
        """Return where what belongs to the verb ends, if not with the sentence."""
        reading = self.reading
        told = None
        if self.noun and self.group:
            told = re.compile("[hR]").search(reading.symbols, self.group.end)  # "the fall of Lowfen was confirmed by"
        if re.fullmatch("x", reading.symbols[: self.at]) and self.word.endswith("ing"):
            told = re.compile(",d?j?[PS]").search(reading.symbols, self.at)  # "After losing Lowfen, the army fell back"
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
        if name == "pass" and not self.gainer and _is_own(reading, at):
            self.gainer = _speaking_side(reading, at) or _acting_earlier(reading, at, self.taken)

    def _by_what_was_told(self) -> None:
        """Take the taker of the sentence before, where this one goes on with it, else who announces their own act."""
        reading, at = self.reading, self.at
        dated = re.match("D[:-]", reading.symbols)  # an entry of a timeline goes on with no other
        fell = re.fullmatch(r"f[ae]ll(?:en|s)?|chang\w+ hands", self.word) is not None
        counted = self.group and any(item.count for item in self.group.items) and "R" not in reading.symbols
        fell = fell and not counted  # "Seven towns have fallen, according to monitors": nobody is told to take them
        along = (self.name == "pass" and not (dated or fell)) or _goes_along(reading, at, self.name)
        if along and not self.gainer and reading.before:
            self.gainer = reading.before.gainer
        if self.name == "give-control" and not self.gainer:  # "took the base, giving them control of Lowfen"
            self.gainer = _acting_earlier(reading, at, self.taken)
        if self.frame.subject and not self._get(self.frame.subject):
            self._set(self.frame.subject, _announcing(reading, at))

    def _by_place_in_romance(self) -> None:
        reading, at = self.reading, self.at
        if not reading.lexicon.participles:
            return
        who = self.gainer or romance.gainer(reading, at, self.name, self.taken)
        who = None if romance.is_destination(reading, at, who) else who
        self.gainer = romance.owner(reading, who) or who
        if reading.lexicon.romance and (lost := romance.loser(reading, at, self.taken)):
            self.loser = lost

    def _by_clause_of_noun(self) -> None:
        """Take who acts in the clause of a noun: "After the capture of six villages, the army ..."."""
        reading, at, group = self.reading, self.at, self.group
        if self.name == "noun" and group:
            if self.word.startswith("fall"):
                self.gainer = self.gainer or _fallen_to(reading, group)
            if not self.gainer and reading.lexicon.english:
                self.gainer = _of_offensive(reading, at, self.taken)
            if not self.gainer:
                who = _of_main_clause(reading, at, group, self.taken)
                self.gainer = _who(reading, at, self.taken) if who == sides.THEY else who
        if self.frame.subject == "loser" and not self.gainer and _is_left_out(reading, at):
            self.gainer = sides.behind(reading.row, reading.symbols.rfind("V", 0, at) + 1, "t", self.taken)

    def _by_main_clause(self) -> None:
        """Take the sides of the main clause: "drove the rebels from Lowfen, with five villages liberated so far"."""
        if self.gainer or self.name != "take-passive":
            return
        result = RESULT.search(self.reading.symbols[: self.at]) if self.reading.lexicon.english else None
        acts = {chunk.text.casefold() for chunk in self.reading.row[slice(*result.span())]} if result else set()
        if result and "result" in acts and not acts.isdisjoint(ACTIONS):
            self.gainer = self.reading.row[result.start("who")].text
        if not ABSOLUTE.search(self.reading.symbols[: self.at]):
            return
        self.gainer = _acting_earlier(self.reading, self.at, self.taken)

    def _by_object(self) -> None:
        """Take who is told with the object: who held what is listed, who brought a number to what it is."""
        reading, at, group = self.reading, self.at, self.group
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
                self.gainer = _acting_earlier(reading, group.start, self.taken) or (self.gainer if own else None)


WHO_HAD = re.compile(r",?wv[hx]{0,2}(?P<verb>V)b?d?[jg]?(?P<who>[PS])")


def _who_had(reading: Reading, group: Group) -> str | None:
    """Return who had taken places that are taken from them: "retook five towns which had fallen to the Blues"."""
    had = WHO_HAD.match(reading.symbols, group.end) if reading.lexicon.english else None
    return reading.row[had.start("who")].text if had and is_undone(reading, had.start("verb")) else None


MEN = ("forces", "troops", "soldiers")
OF_ARMY = re.compile(r".*(?:forces|army|military|troops|soldiers)", re.IGNORECASE)


def _of_army(reading: Reading, who: str | None) -> str | None:
    """Return the army told of before that a sentence calls by its men alone: "forces also took"."""
    i = next((i for i, chunk in enumerate(reading.row) if chunk.text == who and chunk.symbol == "S"), None)
    if i is None or (who or "").casefold() not in MEN or not reading.lexicon.english:
        return None
    earlier = reading.before.gainer if reading.before and reading.before.gainer else reading.actor()
    bare = i == 0 or reading.row[i - 1].symbol not in "dgjPSN"
    other = earlier is not None and earlier.casefold() not in MEN
    return earlier if bare and other and OF_ARMY.fullmatch(earlier or "") else None


def _is_left_out(reading: Reading, at: int) -> bool:
    """Return whether a dash stands for the verb, which the clause before says: "..., 25 ноября - Заречный район"."""
    return reading.text[reading.row[at].start] in "-\u2014"


def _is_office(who: str | None, reading: Reading) -> bool:
    """Return whether nobody is meant who could be called "the group": the army, officials, a monitor."""
    return who is None or mood.is_party(who, reading.lexicon.mood) or mood.is_monitor(who, reading.lexicon.mood)


def _goes_along(reading: Reading, at: int, name: str) -> bool:
    """Return whether "it also ceded ..." or "the other seized villages" speaks of the taker named before."""
    if reading.symbols[at + 1 : at + 2] == "U" and "r" in reading.symbols[:at]:
        return True
    return name.startswith("give") and bool(re.search(r"\balso\b|\bremaining\b", reading.words(0, len(reading.row))))


def _fallen_to(reading: Reading, group: Group) -> str | None:
    """Return who takes what falls: "the fall of Lowfen to the rebels", not "the fall of Lowfen led to ..."."""
    last = max((i for item in group.items for i in (*item.names, *item.regions)), default=len(reading.row))
    to = FALLEN_TO.match(reading.symbols, last + 1)
    return reading.row[to.start("taker")].text if to else None


def _apposed_to_noun(reading: Reading, at: int) -> str | None:
    """Return the side that a noun of taking follows at once: "the rebel takeover of", "the M23 capture of"."""
    who = reading.row[at - 1] if at else None
    if who is None or who.symbol not in "PS" or not re.search(r"(?:^|[dRimfg,;:])[PS]$", reading.symbols[:at]):
        return None
    return who.text if at > 1 or who.symbol == "S" or who.text.isupper() else None


def _admitting(reading: Reading, at: int) -> str | None:
    """Return the side that tells of its own loss: "the army admitted the loss of"."""
    told = re.search(r"(?P<who>[PS])[vhxD]{0,3}RD?[dgx]{0,2}$", reading.symbols[:at])
    if told is None or re.search(r"[oifnm]d?[jyg]?$", reading.symbols[: told.start()]):
        return None
    office = OFFICER.search(reading.symbols[: told.end("who")])
    if office:  # "the rebel leader Ivan Drymoor acknowledged the loss of"
        return reading.row[office.start()].text if office["side"] else None
    who = reading.row[told.start()].text
    return None if mood.is_monitor(who, reading.lexicon.mood) else who


def _mine(who: str | None, reading: Reading) -> str | None:
    """Return who says "our forces", where the head of a post names a side: "Vespera's spokesman: our forces ..."."""
    i = next((i for i, chunk in enumerate(reading.row) if i and chunk.symbol == "S" and chunk.text == who), 0)
    lead = [chunk.text.casefold() for chunk in reading.row[max(0, i - 2) : i]]
    if not {"our", "my"} & {*lead}:
        return None
    head = HEAD.match(reading.symbols)
    named = [chunk.text for chunk in reading.row[: head.end()] if chunk.symbol in "PS"] if head else []
    return named[0] if named else _speaking_for(reading, i) or f"our {who}"


WE = re.compile(r"x[vhxgD]{0,5}$|x[^VKR;]{0,4}V[^VKRS;]*$")
# "..., a rebel spokesman said", "..., a spokesman for the rebels said", "..., said Ivan Doe, a BLF commander"
SPEAKS = re.compile(
    r"[,xD]d?[jx]?(?P<side>[PS])s?g{0,2}(?:,?P,?)?[vhxD]{0,3}R|g[mo]d?[jg]?(?P<of>[PS])s?(?:,P,)?[vhxD]{0,3}R"
    r"|R[D]?(?:P,)?d?[jx]?(?P<said>[PS])s?(?:g|$)"
)


def _we(reading: Reading, at: int, party: str) -> str | None:
    """Return the side that says "we": the speaker's, or who acted before: "We took Lowfen", a rebel leader said."""
    if not reading.lexicon.english or not WE.search(reading.symbols[:at]):
        return None
    words = [chunk.text.casefold() for chunk in reading.row[:at]]
    if "we" not in words:
        return None
    return _speaking_for(reading, at) or _before(reading, party)


def _speaking_for(reading: Reading, at: int) -> str | None:
    """Return the side for which somebody speaks behind what is quoted: "..., a rebel spokesman said"."""
    speaks = SPEAKS.search(reading.symbols, at)
    who = reading.row[speaks.start(speaks.lastgroup or 0)] if speaks else None
    return who.text if who and (who.symbol == "S" or who.text.isupper()) else None


BODY = ("group", "movement", "organisation", "organization")
GROUP = re.compile(r"(?:[a-z]+ )?(?:group|grouping|movement|faction|outfit)")
OF_STATE = re.compile(
    r".*\b(?:army|military|government|troops|police|soldiers|authorities"
    r"|(?:security|government|federal|national|defen[cs]e) forces)",
    re.IGNORECASE,
)


def _grouped(who: str | None, reading: Reading) -> str | None:
    """Return the side that was told of before for "the group", which is not the army that it fights."""
    if who is None or not reading.lexicon.english or not GROUP.fullmatch(who):
        return who
    i = next((i for i, chunk in enumerate(reading.row) if i and chunk.text == who), 0)
    lead = [chunk.text.casefold() for chunk in reading.row[max(0, i - 1 - (reading.symbols[i - 1] == "g")) : i]]
    if not lead or lead[0] not in ("the", "this", "same"):
        return who
    before = reading.before
    if (said := SAID_OF_GROUP.search(reading.symbols[:i])) and not _is_of_state(
        reading.row[said.start()].text, reading
    ):
        return reading.row[said.start()].text  # "The Blue Army (BA) announced that the group has seized"
    spoken = SPOKEN_FOR.search(reading.symbols[:i])
    if spoken and SPEAKER.fullmatch(reading.row[spoken.start()].text):
        return reading.row[spoken.start("who")].text
    told = (before.gainer, before.loser) if before else (reading.actor(),)
    return next((one for one in told if one and not _is_of_state(one, reading)), who)


SAID_OF_GROUP = re.compile(r"S(?:\([PS]\))?[vhxD]{0,3}RD?w?d?g?$")


def _is_of_state(who: str, reading: Reading) -> bool:
    """Return whether a side is no group: "the army", "the Redlandish Army", but not "the Blue Liberation Army"."""
    if not OF_STATE.fullmatch(who):
        return False
    first, last = who.split()[0], who.split()[-1]
    named = last.istitle() and first.istitle() and first != last
    return not named or compiled(reading.lexicon.demonym).fullmatch(first) is not None


def _whose(who: str | None, reading: Reading) -> str | None:
    """Return who speaks for "its troops", who acted before for "the same troops"."""
    i = next((i for i, chunk in enumerate(reading.row) if i and chunk.text == who and chunk.symbol == "S"), 0)
    word = reading.row[i - 1].text.casefold() if i and reading.lexicon.endings else ""
    if word and caseless(reading.lexicon.reflexive).fullmatch(word):
        return next((chunk.text for chunk in reading.row[: i - 1] if chunk.symbol in "PS"), who)
    if word and caseless(reading.lexicon.same).fullmatch(word):
        return (reading.before.gainer if reading.before else None) or who
    return who


def _is_attribute(reading: Reading, at: int) -> bool:
    """Return whether a participle only tells which: "published the names of the liberated villages"."""
    verb = reading.row[at].verb
    form = verb and verb.passive and caseless(verb.passive).fullmatch(reading.row[at].text)
    return (
        bool(form)
        and re.search(r"od[rxjg]?$", reading.symbols[:at]) is not None
        and bool(re.match("[UT]", reading.symbols[at + 1 :]))
    )


def _announcing(reading: Reading, at: int) -> str | None:
    """Return who tells of what they did themselves: "the command announced on Monday liberating six villages"."""
    told = re.search(r"(?P<who>[PSX])D?RD?$", reading.symbols[:at])
    return reading.row[told.start()].text if told and reading.row[at].text.endswith("ing") else None


CLAIMING = ("claim", "counter-claim", "announc", "declar", "report")


def _of_main_clause(reading: Reading, at: int, group: Group, taken: set[int]) -> str | None:
    """Return who acts in "After the capture of 6 villages, the army took ..."; else who took places just before."""
    if at > 2 and reading.symbols[:at].endswith("md") and reading.row[at - 2].text.casefold() == "with":
        return _of_with(reading, at, taken)
    done = re.search(r"gx?d$", reading.symbols[:at])
    if done and COMPLETED.fullmatch(reading.row[done.start()].text):
        return sides.subject(reading.row, done.start(), taken, reading.lexicon)
    said = re.search(r"R(?:D?,?[im][^VKR;,]{1,10},|D)?[dxg]{0,3}$", reading.symbols[:at])
    if said and reading.row[said.start()].text.casefold().startswith(CLAIMING):
        office = OFFICE.search(reading.symbols[: said.start()])
        speaks = office and mood.is_party(reading.words(office.start(), office.end()), reading.lexicon.mood)
        if office and speaks and office.start("who") not in taken:
            return reading.row[office.start("who")].text
    if said and (
        reading.row[said.start()].text.casefold().startswith(("claim", "counter-claim", "announc"))
        or _tells_of_own(reading, said.start(), at)
    ):
        who = sides.subject(reading.row, said.start(), taken, reading.lexicon)
        if reading.lexicon.english and who and "Ministry" in who:
            named = MINISTRY.fullmatch(who)
            return named["whose"] if named else None  # "The Ministry of Defence announced the capture of"
        return None if _is_titled(who, reading) else who
    verb = re.compile(r"[D,]{0,3}d?j?[PS]P?[vx]{0,2}V").match(reading.symbols, group.end)
    if verb and frame_of(reading, verb.end() - 1)[0] in ("take", "seize", "clear"):
        return sides.subject(reading.row, verb.end() - 1, taken, reading.lexicon)
    if reading.lexicon.romance and (holds := romance.HOLDING.match(reading.symbols, group.end)):
        return reading.row[holds.start("who")].text
    return reading.before.gainer if reading.before and not _is_told_by_another(reading, at) else None


OFFENSIVE = re.compile(
    r"(?:offensive|counter-?offensive|operation|campaign|assault|advance|attack|push|onslaught|raid|sweep)s?",
    re.IGNORECASE,
)
WHOSE = re.compile(r"(?:^|[DRwx,;])d?[xgj]{0,3}(?P<who>[PS])s?[xygj]{0,2}?(?P<what>[gz])")
LED_TO = re.compile(r".*\b(?:led to|resulted in|culminated in|ended in|brought about)(?: the)?", re.IGNORECASE)


def _of_offensive(reading: Reading, at: int, taken: Collection[int]) -> str | None:
    """Return whose push has brought a capture: "a rebel offensive has resulted in the liberation of Lowfen"."""
    if not LED_TO.fullmatch(reading.words(max(0, at - 4), at)):
        return None
    push = next((one for one in WHOSE.finditer(reading.symbols, 0, at) if _is_push(reading, one)), None)
    return reading.row[push.start("who")].text if push and push.start("who") not in taken else None


def _is_push(reading: Reading, push: re.Match[str]) -> bool:
    return OFFENSIVE.fullmatch(reading.row[push.start("what")].text) is not None


MAIN = re.compile(r"[Dx,]{0,3}w?(?:d?[jgy]{0,2}(?P<who>[PS])|(?P<they>x)[vxhD]{0,3}[gx])")
SUFFERED = re.compile(
    r"\b(?:suffer\w*|setbacks?|(?:was|were|been) (?:dealt|hit|rocked|struck|left)|retreat\w*|los[et]\w*|losing|reel\w*"
    r"|humiliat\w*|embarrass\w*)\b"
)


def _of_with(reading: Reading, at: int, taken: set[int]) -> str | None:
    """Return who won by a capture: "the army scored a victory with the capture of five villages"."""
    start = max(reading.symbols.rfind("R", 0, at), reading.symbols.rfind(";", 0, at)) + 1
    main = MAIN.match(reading.symbols, start, at)
    if main is None or SUFFERED.search(reading.words(start, at).casefold()):
        return None
    if main["who"]:
        return reading.row[main.start("who")].text
    return _who(reading, main.start("they") + 1, taken)


def _is_titled(who: str | None, reading: Reading) -> bool:
    """Return whether a name is a person's, by the title in front of it: "Vespera's leader Highfen announced"."""
    i = next((i for i, chunk in enumerate(reading.row) if chunk.text == who), 0)
    return i > 0 and reading.row[i - 1].text.casefold().split()[-1] in reading.lexicon.titles


def _tells_of_own(reading: Reading, said: int, at: int) -> bool:
    """Return whether an armed side or a state speaks of its own success: "Весперия заявила об освобождении"."""
    lead = re.search(r"(?:^|[,;a])[Ddx]{0,3}(?P<who>[SP])[Dx]{0,2}$", reading.symbols[:said])
    verb = reading.row[at].verb
    if lead is None or verb is None or verb.kind in (EventKind.LOST, EventKind.WITHDRAWN, EventKind.HANDED_OVER):
        return False
    who = reading.row[lead.start("who")]
    if who.symbol == "P":
        return caseless(reading.lexicon.states).fullmatch(who.text) is not None
    return reading.lexicon.states != NEVER and not mood.is_civil(who.text, reading.lexicon.mood)


def _is_told_by_another(reading: Reading, at: int) -> bool:
    """Return whether somebody who is no side tells of a change: "Минобороны заявило о захвате", where nobody acts."""
    told = reading.lexicon.slavic and re.search(r"g[^VR,;]{0,6}R[^VR,;]{0,6}$", reading.symbols[:at])
    words = (chunk.text.casefold() for chunk in reading.row[:at])
    return bool(told) and reading.lexicon.pronouns.isdisjoint(words)


def _acting_before(reading: Reading, at: int, taken: set[int]) -> str | None:
    """Return who acts, named in front of a passive: "by the efforts of the rebels two villages were captured"."""
    start = max(reading.symbols.rfind(mark, 0, at) for mark in "VRK;") + 1
    if reading.lexicon.english and start and re.match("VD?b", reading.symbols[start - 1 :]):
        stop = reading.symbols.find(",", start, at)  # "of the 12 villages seized by the Blues, nine were retaken"
        start = stop + 1 if stop > 0 else at
    if reading.lexicon.romance:  # "un bastion tenu par les rebelles, Lowfen, a été repris"
        done = [m.end() for m in re.finditer(r"g[xD]{0,2}(?=b)", reading.symbols[:at])]
        start = max(start, done[-1] + 1 if done else 0)
    if start and reading.symbols[start - 1 : start + 1] == "Rb":
        return None  # "As reported by the agency, 16 villages have been freed"
    return sides.behind(reading.row, start, "b", taken)


def _carried_on(found: dict[str, str | None], frame: Frame, reading: Reading) -> dict[str, str | None]:
    """Give a verb without a subject the one of the sentence before: the verb itself says "they"."""
    before = reading.before
    if frame.subject is None or found.get(frame.subject) or before is None or "R" in reading.symbols:
        return found
    left = before.kind in (EventKind.WITHDRAWN, EventKind.LOST, EventKind.HANDED_OVER)
    # Who left a place may take another, not who was driven out of it.
    actor = before.gainer or (before.loser if left else None) if frame.subject == "gainer" else before.loser
    return found | {frame.subject: actor}


def _is_own(reading: Reading, at: int) -> bool:
    """Return whether a place comes under the control of who is spoken of already: "under its control"."""
    told = [chunk for chunk in reading.row[max(0, at - 4) : at + 4] if chunk.symbol == "c"]
    if any(reading.lexicon.own & set(chunk.text.casefold().split()) for chunk in told):
        return True
    mine = re.compile("d[gj]?c").match(reading.symbols, at + 1)
    return mine is not None and reading.row[at + 1].text.casefold() in reading.lexicon.pronouns


def _acting_earlier(reading: Reading, at: int, taken: Collection[int], party: str = "gainer") -> str | None:
    """Return who took places earlier in the sentence: "the army took Lowfen; Highfen came under its control, too".

    Of a `party` that lost places, who left others before: "the rebels left Lowfen; later they abandoned Highfen, too".
    """
    acts = [i for i in range(at) if reading.symbols[i] == "V" and frame_of(reading, i)[1].subject == party]
    who = sides.subject(reading.row, acts[0], taken, reading.lexicon) if acts else None
    return _who(reading, acts[0], taken) if who == sides.THEY else who


def _speaking_side(reading: Reading, at: int) -> str | None:
    """Return the name that speaks in front of a verb: "Vespera said that 16 villages had come under its control"."""
    said = re.match("(?:D,?)?d?(?P<side>[PS])[vh]{0,2}D?R", reading.symbols[:at])
    return reading.row[said.start("side")].text if said else None


def _short(who: str | None, lexicon: Lexicon) -> str | None:
    """Return "SDF" for "SDF fighters": an abbreviation is the whole name of a side."""
    words = (who or "").split()
    brief = len(words) == 2 and words[0].isupper() and len(words[0]) > 1 and words[1] in lexicon.members
    return words[0] if brief else who


def _owner(reading: Reading, at: int, subject: str | None) -> int | None:
    """Return the position of the pronoun whose forces act: "its troops"."""
    side = next((i for i in range(at - 1, 0, -1) if reading.row[i].text == subject), 0)
    mine = side > 0 and reading.row[side].symbol == "S" and reading.row[side - 1].text.casefold() in OWN
    his = side > 0 and reading.row[side - 1].text.casefold() in HIS and reading.lexicon.english
    led = his and (side == 1 or NAMED_OFFICE.search(reading.symbols[:side]) or SPOKESMAN.search(reading.symbols[:side]))
    return side - 1 if mine or led else None


def _who(reading: Reading, at: int, taken: Collection[int]) -> str | None:
    """Return who a pronoun in front of a verb is, where the sentence has named it: "Vespera said it had captured"."""
    pronouns = {*reading.lexicon.pronouns, *(BODY if reading.lexicon.english else ())}
    at = next((i for i in range(at - 1, -1, -1) if reading.row[i].text.casefold() in pronouns), 0)
    if (claiming := _claiming(reading, at)) is not None:
        return claiming
    officer = SPOKESMAN.search(reading.symbols[:at])
    if officer and mood.is_party(reading.words(*officer.span()), reading.lexicon.mood):
        side = reading.row[officer.start()]
        own = side.symbol == "S" or side.text.isupper() or reading.row[at].text.casefold() in ("it", "its")
        return side.text if officer["side"] and own else None
    named = NAMED_OFFICE.search(reading.symbols[:at])
    if named and mood.is_party(reading.words(*named.span()), reading.lexicon.mood):
        return reading.row[named.start("who")].text
    said = re.search(r"[PS](?=[vhxD]{0,3}R)", reading.symbols[:at])
    if (
        said
        and sides.governed(reading.symbols, said.start(), at)
        and not FIRST.fullmatch(reading.symbols, 0, said.start())
    ):
        office = OFFICE.search(reading.symbols[: said.end()])
        if office and mood.is_party(reading.words(max(0, office.start() - 1), office.end()), reading.lexicon.mood):
            return reading.row[office.start("who")].text  # "the General Staff of Vespera said its army"
        inner = re.search(r"S(?=[iofn][dyj]{0,2}$)", reading.symbols[: said.start()])
        if inner and said[0] == "P":
            return reading.row[inner.start()].text  # "a rebel group in Eastmoor said it"
        of_side = re.search(r"[gx][iofm]d?[jy]?$", reading.symbols[: said.start()]) and said[0] == "S"
        spoken_for = of_side and mood.is_party(reading.words(0, said.start()), reading.lexicon.mood)
        return reading.row[said.start()].text if spoken_for else None  # "an officer in the army said they"
    bureau = BUREAU.search(reading.symbols[:at])
    if bureau and mood.is_party(reading.words(*bureau.span()), reading.lexicon.mood):
        return reading.row[bureau.start()].text
    who = reading.row[said.start()].text if said else sides.subject(reading.row, at, taken, reading.lexicon)
    chunk = next((chunk for chunk in reading.row[:at] if chunk.text == who), None)
    if chunk is None or mood.is_monitor(chunk.text, reading.lexicon.mood):
        return None
    i = reading.row.index(chunk)
    if reading.lexicon.english and (both := BOTH.search(reading.symbols[: i + 1])):
        return sides.text(reading.row, *both.span())  # "The security forces and the Sentinels said they"
    fights = chunk.text.endswith(("Front", "Movement", "Army", "Forces"))
    if (
        not fights
        and reading.symbols[max(0, i - 2) : i] == "Ps"
        and compiled(reading.lexicon.state_of).fullmatch(chunk.text)
    ):
        return reading.row[i - 2].text  # "Vespera's Defence Ministry said its troops"
    several = reading.row[at].text.casefold() not in ("it", "its", *BODY)  # they are no single person
    people = compiled(reading.lexicon.demonym).fullmatch(chunk.text) or (
        reading.lexicon.english and chunk.text[-1] == "s"
    )
    people = people and reading.symbols[i - 1 : i] == "d"  # "the Blues said they"
    if several and chunk.symbol == "P" and not chunk.text.isupper() and not people:
        return None
    return _country(sides.text(reading.row, i - 1 if reading.symbols[i - 1 : i + 1] in ("jP", "PP") else i, i + 1))


BOTH = re.compile(r"(?<![oifnbtm])(?<![oifnbtm]d)Sad?[PS]$")
FIRST = re.compile(r"[Dx,]{0,3}d[gj]{1,2}")  # "the self-styled Blue Army on Monday claimed it"
CLAIM = re.compile(
    r"(?P<what>[Rg])[xgy]?(?:b|f)d?[jg]?(?P<by>[PS])(?:\(P\)|,[^VKR,;]{1,6},)?w$|(?P<side>[PSj])s?[jg]?(?P<what2>[Rg])w$"
)
CLAIMS = frozenset("claim claims report reports statement statements allegation allegations assertions".split())
# "the rebels fighting the army in Lowfen said"
FIGHTING = re.compile(r"^[dxD,]{0,3}[jg]?(?P<who>[PS])(?P<how>g)[tmdgj]{0,3}S")


def _claiming(reading: Reading, at: int) -> str | None:
    """Return whose claim it is that "they" did something: "denied claims by the rebels that they had captured"."""
    claim = CLAIM.search(reading.symbols[:at])
    what = claim and reading.row[claim.start("what" if claim["what"] else "what2")].text.casefold()
    if claim and what in CLAIMS:
        return reading.row[claim.start("by" if claim["by"] else "side")].text
    helping = FIGHTING.match(reading.symbols[:at])
    if helping and reading.row[helping.start("how")].text.casefold() in sides.HELPING:
        return reading.row[helping.start("who")].text
    return None


def _country(who: str) -> str:
    """Return whose ministry speaks of its troops: "the Redland Defence Ministry"."""
    ministry = MINISTRY.fullmatch(who)
    return ministry["whose"] if ministry else who


def _before(reading: Reading, party: str) -> str | None:
    if reading.before is None:
        return reading.actor()
    if party == "gainer":
        return reading.before.gainer or (None if reading.before.loser else reading.actor())
    return reading.before.loser or reading.before.gainer
