"""Who acts, loses or tells where English says it by the way: put where the grammar looks for a subject.

Only in English (`sharing` has the order of these steps).
"""

from __future__ import annotations

import re

from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.namewords import together
from pipeline.parse.words.row import Chunk, Row, backwards, line_of
from pipeline.parse.words.steps import Step

# "rebels from the March 23 Movement": no day
NAMED_FOR = re.compile(r"D(?=S)")
CAPITAL = re.compile(r"(?-i:[A-Z]).*|\d.*")


def named_for_day(row: Row, lexicon: Lexicon) -> Row:
    """Make one side of a day and the movement that is called by it."""
    for found in backwards(NAMED_FOR, row):
        day, side = row[found.start()], row[found.end()]
        named = CAPITAL.search(day.text)
        if named is None or not is_a(lexicon.kinds.armies.movement, side.text) or not side.text[0].isupper():
            continue
        start = day.start + named.start()
        lead = day.text[: named.start()].split()
        before = [Chunk("f" if "from" in lead else "d", " ".join(lead), day.start, start)] if lead else []
        whole = side._replace(text=f"{named[0]} {side.text}", start=start)
        row = [*row[: found.start()], *before, whole, *row[found.end() + 1 :]]
    return row


# "Three days after capturing Lowfen, Norland and Vesperan forces entered Highfen": who goes on acts
THEY_ACT = re.compile(r"^[^VRK;]{0,6}V(?:d?[xygj]{0,2}Uo)?P[TU]?,(?P<who>d?P(?:,P)*,?ad?[jg]?S)(?=[vhxD]{0,3}[gVR])")


def who_goes_on(row: Row, lexicon: Lexicon) -> Row:
    """Make one side of those that act behind a place which somebody took first, named by their countries."""
    found = THEY_ACT.match(line_of(row))
    first = next((one for one in row if one.verb), None)
    if found is None or first is None or not is_a(lexicon.kinds.deeds.no_subject, first.text):
        return row
    who = row[slice(*found.span("who"))]
    text = " ".join(one.text for one in who).replace(" ,", ",")
    both = Chunk("S", text, who[0].start, who[-1].end)
    return [*row[: found.start("who")], both, *row[found.end("who") :]]


# "The troops, pressing the enemy beyond the river, yesterday occupied Lowfen"; "soldiers, led by Jan Doe, seized"
LED = re.compile(r"(?<=[PS]),gb[^,;VRKN]{1,6},(?=[vhxD]{0,3}V)")
DOING = re.compile(r"(?<=S),(?P<doing>g)(?![imtfnx])[^,;VRKN]{1,9},(?=[vhxD]{0,3}V)")
SUPPORTED = re.compile(r"(?<=S),m[gxyjdX]{1,4},(?=[vhxD]{0,3}V)")


def without_what_they_did(row: Row, lexicon: Lexicon) -> Row:
    """Leave out who led those that act, and what they did besides, between them and their verb."""
    for found in backwards(LED, row):
        if row[found.start() - 1].symbol == "S" or is_a(lexicon.kinds.asides.led, row[found.start() + 1].text):
            row = [*row[: found.start()], *row[found.end() :]]
    for found in backwards(SUPPORTED, row):
        row = [*row[: found.start()], *row[found.end() :]]
    for found in backwards(DOING, row):
        if is_a(lexicon.kinds.asides.doing, row[found.start("doing")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "credited the division with the seizure of Lowfen"
CREDITED = re.compile(r"(?P<credited>g)(?P<who>d?[jg]{0,2}[PS])(?P<with>md?)(?=V)")


def credited_with(row: Row, lexicon: Lexicon) -> Row:
    """Say of a capture that it is of those who are credited with it."""
    found = CREDITED.search(line_of(row))
    noun = row[found.end()] if found else None
    if found is None or noun is None or noun.verb is None or noun.verb.frame != "noun":
        return row
    if not is_a(lexicon.kinds.deeds.crediting, row[found.start("credited")].text):
        return row
    start, end = found.span("with")
    return [*row[:start], row[start]._replace(symbol="s", text="'s"), *row[end:]]


# "the Liberation Tigers of Norland": a name, no place where they are
FIGHTERS_OF = re.compile(r"(?<=[fbdtm])(?P<who>P)o(?P<land>P)(?![TU])")


def with_whole_name(row: Row, lexicon: Lexicon) -> Row:
    """Make one name of fighters who are called by their land."""
    found = FIGHTERS_OF.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.armies.called_by_land, row[found.start("who")].text):
        return row
    who, land = row[found.start("who")], row[found.start("land")]
    whole = Chunk("S", f"{who.text} of {land.text}", who.start, land.end)
    return [*row[: found.start()], whole, *row[found.end() :]]


# "A Blue Front counter-attack recaptured two villages"; "A push by the rebels in Eastmoor has captured six villages"
THEIR_PUSH = re.compile(
    r"(?:^|(?<=[,;dD]))(?P<who>[Pj])(?P<of>s?)(?P<push>[gzX])(?P<where>(?:[in]d?[yzgP]{1,2})?x?)(?=[vhx]{0,2}V)"
)
PUSH_BY = re.compile(r"(?P<push>d?[gjx]{0,2}[gzX][bo])(?P<who>d?[jg]{0,2}[PS])(?=(?:id?y?PT?)?[vhx]{0,2}V)")
ACTING = ("take", "clear", "oust")


def whose_push(row: Row, lexicon: Lexicon) -> Row:
    """Say of those whose push it is that they took what it took."""
    actions = lexicon.kinds.deeds.actions
    for found in backwards(THEIR_PUSH, row):
        verb = next(one.verb for one in row[found.end() :] if one.verb)
        who, at = row[found.start("who")], found.start("who")
        named = who.text.isupper() or bool(found["of"]) or is_a(lexicon.kinds.sides.fighting, who.text)
        # "The Redlandish offensive"
        named = named or (who.text.istitle() and caseless(lexicon.demonym).fullmatch(who.text) is not None)
        if named and verb.frame in ACTING and is_a(actions, row[found.start("push")].text):
            where = row[slice(*found.span("where"))]
            where = where if any(one.symbol == "P" for one in where) else []
            row = [*row[:at], who._replace(symbol="S"), *where, *row[found.end() :]]
    for found in backwards(PUSH_BY, row):
        verb = next(one.verb for one in row[found.end() :] if one.verb)
        who = row[found.end() - 1]
        # "the advance of the BLF", but no "push of Lowfen", which tells where
        theirs = who.symbol == "S" or who.text.isupper() or row[found.end("push") - 1].symbol == "b"
        if theirs and verb.frame in ACTING and is_a(actions, row[found.end("push") - 2].text):
            row = [
                *row[: found.start()],
                *row[found.start("who") : found.end() - 1],
                who._replace(symbol="S"),
                *row[found.end() :],
            ]
    return row


# "The rebels shelled Norby; took Lowfen and Highfen": a headline goes on with the same side
GOES_ON = re.compile(
    r"^(?:D[,:]?)?d?[jgy]{0,2}[PS][vhx]{0,2}(?P<deed>[gXV])[^;RK]*?(?P<mark>;)(?=(?P<next>V)[dxr]{0,2}(?:[jg]?U?o?P|N))"
)


def who_acted_first(row: Row, lexicon: Lexicon) -> Row:
    """Put a comma for the semicolon behind which the side that acted goes on to take places."""
    found = GOES_ON.match(line_of(row))
    if found is None:
        return row
    deed, then, mark = row[found.start("deed")], row[found.start("next")], found.start("mark")
    acts = deed.verb.frame in ACTING if deed.verb else is_a(lexicon.kinds.deeds.acts, deed.text)
    if not acts or then.verb is None or then.verb.frame not in ACTING:
        return row
    return [*row[:mark], row[mark]._replace(symbol=",", text=","), *row[mark + 1 :]]


# "Property destruction: On 5 May, rebels burnt": the label of an entry
LABEL = re.compile(r"^P(?=[gx]{1,3}:D)")


def without_label(row: Row, _: Lexicon) -> Row:
    """Make no name of the capital with which a label before a day begins."""
    return [row[0]._replace(symbol="g"), *row[1:]]


# "Blue forces (Blue Army and Brown Guard) recaptured Lowfen"
WHO_THEY_ARE = re.compile(r"(?<=S)\([jgd]{0,2}[PS](?:(?:,|,?a)[jgd]{0,2}[PS])+\)(?=[vhxD]{0,3}V)")


def without_who_they_are(row: Row, _: Lexicon) -> Row:
    """Leave out in brackets of whom those are that act."""
    for found in backwards(WHO_THEY_ARE, row):
        row = [*row[: found.start()], *row[found.end() :]]
    return row


# "BLF forces supported by Redlandish drones took Lowfen"
BY_THINGS = re.compile(r"(?<=S)(?P<led>g)bd?[jgP]{0,3}[Xg](?=[vhxD]{0,3}[gV])")


def without_things_that_help(row: Row, lexicon: Lexicon) -> Row:
    """Leave out the arms that help those that act."""
    for found in backwards(BY_THINGS, row):
        if is_a(lexicon.kinds.asides.led, row[found.start("led")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "captured the town from rebel Reds on Saturday"
OF_PEOPLE = re.compile(r"(?<=[fb])(?P<kind>S)(?P<who>P)(?=[D.;]|$)")


def with_whose_rebels(row: Row, lexicon: Lexicon) -> Row:
    """Make one side of rebels and the people that they are of."""
    for found in backwards(OF_PEOPLE, row):
        kind, who = row[found.start("kind")], row[found.start("who")]
        if is_a(lexicon.kinds.armies.described, kind.text) and who.start == kind.end + 1 and who.text.endswith("s"):
            row = [*row[: found.start()], together([kind, who]), *row[found.end() :]]
    return row


# "has secured Lowfen, the Public Relations directorate reported"
TELLING = re.compile(r",d(?P<office>PT)(?=R)")


def office_that_tells(row: Row, _: Lexicon) -> Row:
    """Make no region of an office that tells of a change, behind it."""
    for found in backwards(TELLING, row):
        name, office = row[slice(*found.span("office"))]
        whole = office._replace(symbol="g", text=f"{name.text} {office.text}", start=name.start, unit=None)
        row = [*row[: found.start("office")], whole, *row[found.end("office") :]]
    return row


# "a day after President Jan Doe lost Lowfen"
RULER = re.compile(r"(?P<who>g)(?=[vhx]{0,2}V)|(?<=[bt])(?P<whom>g)(?=[D,;.]|$)")


def ruler(row: Row, lexicon: Lexicon) -> Row:
    """Make a side of a person with a title who loses or takes a place."""
    for found in RULER.finditer(line_of(row)):
        at = found.start()
        verb = next((one.verb for one in (row[at + 1 :] if found["who"] else reversed(row[:at])) if one.verb), None)
        if verb and verb.frame in ("forfeit", "take", "pass") and caseless(lexicon.person).fullmatch(row[at].text):
            row = [*row[:at], row[at]._replace(symbol="S"), *row[at + 1 :]]
    return row


# "attacked the troops that occupied Lowfen": where they stood
STANDING = re.compile(r"(?P<deed>g)(?:[^;VR]*)S(?:od?[PS])?w(?P<hold>V)(?=d?[UPN][^D]*$)")


def standing_where(row: Row, lexicon: Lexicon) -> Row:
    """Tell where those stood on whom something was done, in a clause without a day, from where they went."""
    found = STANDING.search(line_of(row))
    if found is None:
        return row
    hold = row[found.start("hold")]
    deeds = [one.text for one in row[found.start() : found.start("hold")] if one.symbol == "g"]
    fought = any(is_a(lexicon.kinds.deeds.fight, deed) for deed in deeds)
    if not (fought and is_a(lexicon.kinds.deeds.holding, hold.text)):
        return row
    at = found.start("hold")
    return [*row[:at], hold._replace(symbol="K", verb=None), *row[at + 1 :]]


# "lost nine villages to some 300 rebels": how many there were of them
HOW_MANY = re.compile(r"(?<=[tfV])N(?=[jg]{0,2}S(?!U))")


def without_how_many_fight(row: Row, _: Lexicon) -> Row:
    """Leave out how many there are of those to whom, or from whom, a place is lost."""
    for found in backwards(HOW_MANY, row):
        verb = row[found.start() - 1].verb
        if verb is None or verb.frame == "pass":  # "fell to", but no prisoners: "took 300 rebels"
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "The Sons of Tilsa Brigade took Lowfen": the name of an armed body, in which another name or a land stands
BODY_OF = re.compile(r"(?:^|(?<=[,;]))d?(?P<who>[PS])o(?P<body>S)(?=[xD]{0,2}(?:[vh]{0,2}V|R))")


def with_name_of_body(row: Row, lexicon: Lexicon) -> Row:
    """Make one side of an armed body whose name has "of" in it."""
    found = BODY_OF.search(line_of(row))
    who, body = (row[found.start(key)] for key in ("who", "body")) if found else (None, None)
    if found is None or who is None or body is None:
        return row
    first, *_, last = body.text.split(" ") if " " in body.text else ("", "")
    if not (who.text.istitle() and first.istitle() and is_a(lexicon.kinds.armies.bodies, last)):
        return row
    whole = Chunk("S", f"{who.text} of {body.text}", who.start, body.end)
    return [*row[: found.start("who")], whole, *row[found.end() :]]


# "in Westmark rebels took Lowfen": where, and who
WHERE_THEY_ACT = re.compile(r"(?<=i)(?P<who>S)(?=[xD]?[vhx]{0,2}V)")
NAME_AND_NOUN = re.compile(r"(?P<where>(?-i:[A-Z]).*) (?P<who>[a-z]+)")


def where_they_act(row: Row, _: Lexicon) -> Row:
    """Part the region from those who act, where "in" stands before both."""
    for found in backwards(WHERE_THEY_ACT, row):
        at = found.start()
        both = NAME_AND_NOUN.fullmatch(row[at].text)
        if both:
            middle = row[at].start + both.end("where")
            where = Chunk("P", both["where"], row[at].start, middle)
            row = [*row[:at], where, row[at]._replace(text=both["who"], start=middle + 1), *row[at + 1 :]]
    return row


# "The Blues, based in Eastmoor, took Lowfen", "took Lowfen from rebels based in Eastmoor"
SEATED = re.compile(r"(?<=[PS])(?P<open>,?)(?:wh)?(?P<based>g)[in]d?y?(?:To)?P(?:T|,P(?=,))?(?P<close>,?)")


def without_seat(row: Row, lexicon: Lexicon) -> Row:
    """Leave out where a side has its seat, which is not where it acts."""
    for found in backwards(SEATED, row):
        if not is_a(lexicon.kinds.sites.based, row[found.start("based")].text):
            continue
        end = found.end() if found["open"] else found.start("close")
        row = [*row[: found.start()], *row[end:]]
    return row


# "from the terrorist organization of BLF": one side with its name
OF_GROUP = re.compile(r"(?<=[fbd])(?P<group>S)od?(?P<name>P)(?![TUszP])")


def with_its_name(row: Row, lexicon: Lexicon) -> Row:
    """Join a group with its name behind "of", which is no region."""
    for found in backwards(OF_GROUP, row):
        group, name = row[found.start("group")], row[found.start("name")]
        if is_a(lexicon.kinds.armies.organised, group.text):
            joined = group._replace(text=f"{group.text} of {name.text}", end=name.end)
            row = [*row[: found.start("group")], joined, *row[found.end() :]]
    return row


# "Soldiers together with fighters from the Popular Units and members of the Blue Service have taken"
TOGETHER = re.compile(
    r"(?<=S),?(?P<with>a)d?[jgy]{0,2}[SP](?:[fo]d?[jg]?[SP])?(?:,?ad?[jg]{0,2}[SP](?:[fo]d?[jg]?[SP])?)*,?(?=[vhx]{0,3}(?:gt)?V)"
)


def without_helpers(row: Row, lexicon: Lexicon) -> Row:
    """Leave out together with whom a side acts."""
    for found in backwards(TOGETHER, row):
        joint = row[found.start("with")].text
        if " " in joint and is_a(lexicon.kinds.asides.along_with, joint):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Rebels under the command and leadership of Doe said they", "Fighters led by Ivan Doe announced that they"
COMMANDED = re.compile(r"(?<=[PS])(?:(?P<under>md[gX](?:ad?[gX])?)o|(?P<led>g)b)d?[jg]{0,2}[PS](?=[vhxD]{0,3}R)")


def without_commander(row: Row, lexicon: Lexicon) -> Row:
    """Leave out under whom a side fights that tells of its own deeds."""
    asides = lexicon.kinds.asides
    for found in backwards(COMMANDED, row):
        under = " ".join(one.text for one in row[slice(*found.span("under"))])
        if is_a(asides.commanded, under) or (found["led"] and is_a(asides.led, row[found.start("led")].text)):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "Rebels captured Lowfen, an official in Norby said": where who speaks is
SPEAKER_IN = re.compile(
    r"(?<=,)d?[jg]{0,3}[gS](?P<where>[in]d?y?(?:To)?PT?)(?=D?x?R)|^d?[jgx]{0,4}od?[jgPS]{1,3}(?P<seat>[in]d?y?(?:To)?PT?)(?=,P,D?R)"
)


def without_where_one_speaks(row: Row, _: Lexicon) -> Row:
    """Leave out where those are who tell of a change behind it."""
    for found in backwards(SPEAKER_IN, row):
        key = "seat" if found["seat"] else "where"
        if found["seat"] or "V" in line_of(row[: found.start()]):
            row = [*row[: found.start(key)], *row[found.end(key) :]]
    return row


# "the capture by the rebels of five towns in Eastmoor"
NOUN_BY = re.compile(
    r"(?<=d)(?P<noun>V)(?P<by>bd?[jg]{0,2}[PS])o(?=d?(?:[xygj]{0,2}Uo)?P|[xr]{0,2}N)(?P<what>(?:[^VKRhvgw;,D]|g(?=P))+)"
)


def noun_by(row: Row, lexicon: Lexicon) -> Row:
    """Put who took places behind these, where a noun of taking has them in front."""
    found = NOUN_BY.search(line_of(row))
    verb = row[found.start()].verb if found else None
    if found is None or verb is None:
        return row
    noun = next((one for one in lexicon.verbs if (one.kind, one.frame) == (verb.kind, "noun")), None)
    if noun is None or verb.frame not in ("take", "noun"):
        return row
    by, what = (row[slice(*found.span(key))] for key in ("by", "what"))
    return [*row[: found.start()], row[found.start()]._replace(verb=noun), *what, *by, *row[found.end() :]]


# "Vesperan and Norlandish security forces took the city"
OF_TWO_LANDS = re.compile(r"(?:^|(?<=[,;D]))d?(?P<land>P)a(?P<force>S)(?=[vhx]{0,3}V)")


def of_two_lands(row: Row, lexicon: Lexicon) -> Row:
    """Make one side of the forces of two lands that act."""
    for found in backwards(OF_TWO_LANDS, row):
        at, end = found.start("land"), found.end("force")
        if caseless(lexicon.demonym).fullmatch(row[at].text):
            row = [*row[:at], together(row[at:end])._replace(symbol="S"), *row[end:]]
    return row


# "the Eastmoor People's Republic (EPR) forces took": initials stand between a name and its noun
WITH_INITIALS = re.compile(r"(?:^|(?<=[,;xaRDVw]))(?P<name>P)(?P<noun>S)(?=[vhxD]{0,3}[Vg])")


# "the Army of Redland's (AOR) forces took"
OWNER_WITH_INITIALS = re.compile(r"[PS]s(?:\([PS]\))S(?=[vhxD]{0,3}[Vg])")


def with_name_before_initials(row: Row, lexicon: Lexicon) -> Row:
    """Make one side of a name and a noun of armed people that only brackets part."""
    if owner := OWNER_WITH_INITIALS.search(line_of(row)):
        who, noun = row[owner.start()], row[owner.end() - 1]
        whole = noun._replace(text=f"{who.text}'s {noun.text}", start=who.start)
        row = [*row[: owner.start()], whole, *row[owner.end() :]]
    for found in backwards(WITH_INITIALS, row):
        name, noun = row[found.start("name") : found.end()]
        if noun.start > name.end + 1 and is_a(lexicon.kinds.sides.men, noun.text):
            whole = noun._replace(text=f"{name.text} {noun.text}", start=name.start)
            row = [*row[: found.start("name")], whole, *row[found.end() :]]
    return row


# "The advance went on, with the Blues and the Guards capturing six villages"
WITH_TAKERS = re.compile(r"(?<=,)(?P<with>m)d?(?P<both>[PS]ad?[jg]?[PS])(?=V)")


def with_two_takers(row: Row, lexicon: Lexicon) -> Row:
    """Make one side of two that take a place in a clause behind "with"."""
    for found in backwards(WITH_TAKERS, row):
        verb = row[found.end()].verb
        takes = verb is not None and verb.frame in ACTING and row[found.end()].text.split()[0].endswith("ing")
        if takes and is_a(lexicon.kinds.sides.helped, row[found.start("with")].text):
            both = together(row[slice(*found.span("both"))])._replace(symbol="S")
            row = [*row[: found.start("both")], both, *row[found.end() :]]
    return row


# "retook Lowfen under air cover from the Coalition": from whom help came, not the place
HELP_FROM = re.compile(r"(?<=V)(?P<before>[^VRKf;]+[gX])(?P<help>fd?[jg]{0,2}[PS])")


def without_help(row: Row, lexicon: Lexicon) -> Row:
    """Leave out from whom those had help who took a place."""
    for found in backwards(HELP_FROM, row):
        start, end = found.span("help")
        if is_a(lexicon.kinds.asides.help, row[start - 1].text):
            row = [*row[:start], *row[end:]]
    return row


# "in operations provoked by Redland's attack on posts on 4 May": the day of the attack
DAY_OF_ATTACK = re.compile(r"(?<=g)bd?[jg]?(?:[PS]s?)?[gXz]{1,2}[^VRKD;,]{0,8}(?P<day>D)")


def without_day_of_attack(row: Row, lexicon: Lexicon) -> Row:
    """Leave out on which day happened what provoked that a place was taken."""
    for found in backwards(DAY_OF_ATTACK, row):
        if is_a(lexicon.kinds.deeds.provoked, row[found.start() - 1].text):
            row = [*row[: found.start("day")], *row[found.end("day") :]]
    return row


# "the first capture of a command in Redland's history": no place in Redland
IN_HISTORY = re.compile(r"[io]d?Psg?(?P<past>g)")


def without_history(row: Row, lexicon: Lexicon) -> Row:
    """Leave out in whose history something had not been before."""
    for found in backwards(IN_HISTORY, row):
        if is_a(lexicon.kinds.days.history, row[found.start("past")].text):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "areas of Redland, situated around the Lowfen Oblast, which were occupied": the areas, not the one place just named
ONE_WERE = re.compile(r"(?<![,a])(?<![,a]d)P[TU]?(?:\([PS]\))?(?P<which>,w)(?P<were>h)V")


def which_were_others(row: Row, lexicon: Lexicon) -> Row:
    """Part from one place what is told of several others before it."""
    found = ONE_WERE.search(line_of(row))
    if found is None or not is_a(lexicon.kinds.small.were, row[found.start("were")].text):
        return row
    others = [one for one in row[: found.start()] if one.unit is not None and one.text.endswith("s")]
    if not others or line_of(row[found.start() - 2 : found.start()]).startswith("U"):  # "the islands of Lowfen, which"
        return row
    at = found.start("which")
    return [*row[:at], row[at]._replace(symbol=";"), *row[at + 2 :]]


# "After losing Lowfen, on the following days the army abandoned Highfen"
DAY_FIRST = re.compile(r"^xV[^VKRS;]{1,12},(?P<day>D(?:wx)?|x|idxg),?(?P<who>d?[jg]{0,2}[PS])(?=[vhxD]{0,3}V)")
# "Southern forces captured Lowfen"
COMPASS_SIDE = re.compile(r"(?<!i)(?<!id)(?P<which>y)(?P<side>S)(?=[vhxD]{0,3}V)")


def with_day_behind(row: Row, _: Lexicon) -> Row:
    """Put behind who acts the day of it, where what came before is told first."""
    found = DAY_FIRST.match(line_of(row))
    if found is None:
        return row
    day, who = (row[slice(*found.span(key))] for key in ("day", "who"))
    later = day[:1] if len(day) != len("idxg") else [day[2]]  # "on the following days", "in the days that followed"
    return [*row[: found.start("day")], *who, *later, *row[found.end() :]]


# "Lowfen, taken from them by the rebels on 4 May"
FROM_THEM = re.compile(r"(?<=,V)fx(?=bd?[jg]{0,2}[PS])")


def without_them(row: Row, lexicon: Lexicon) -> Row:
    """Leave out that who took a place before took it from those who take it now."""
    for found in backwards(FROM_THEM, row):
        if row[found.end() - 1].text.casefold() in lexicon.pronouns or is_a(
            lexicon.kinds.names.them, row[found.end() - 1].text
        ):
            row = [*row[: found.start()], *row[found.end() :]]
    return row


# "The rebels shelled Lowfen until the army withdrew on Monday"
UNTIL_LEFT = re.compile(
    r"(?P<place>P)(?:,?[iw][^VKRPS;,]{1,8})?,?(?P<until>x)d?[jg]{0,2}[PS][vhx]{0,2}(?P<verb>V)(?=D|[.;,]|$)"
)


def from_where(row: Row, lexicon: Lexicon) -> Row:
    """Say again which place a side left, where something was done to it until then."""
    found = UNTIL_LEFT.search(line_of(row))
    verb = row[found.start("verb")] if found else None
    if found is None or verb is None or verb.verb is None or verb.verb.frame not in ("leave", "depart"):
        return row
    lost = next((one for one in lexicon.verbs if (one.kind, one.frame) == (verb.verb.kind, "lose")), None)
    if lost is None or not is_a(lexicon.kinds.days.until, row[found.start("until")].text):
        return row
    place = row[found.start("place")]
    at = found.start("verb")
    return [*row[:at], verb._replace(verb=lost), place, *row[at + 1 :]]


def with_compass(row: Row, _: Lexicon) -> Row:
    """Join the compass word that begins the name of a side with it."""
    for found in backwards(COMPASS_SIDE, row):
        which, side = row[found.start() : found.end()]
        if which.text.istitle() and which.text.endswith("ern"):
            joined = side._replace(text=f"{which.text} {side.text}", start=which.start)
            row = [*row[: found.start()], joined, *row[found.end() :]]
    return row


STEPS = (
    Step(with_day_behind, "V", DAY_FIRST),
    Step(with_compass, "yS", COMPASS_SIDE),
    Step(from_where, "x", UNTIL_LEFT),
    Step(without_them, "fxb", FROM_THEM),
    Step(which_were_others, "whV", ONE_WERE),
    Step(without_day_of_attack, "b", DAY_OF_ATTACK),
    Step(without_history, "Ps", IN_HISTORY),
    Step(with_name_before_initials, "S", WITH_INITIALS, OWNER_WITH_INITIALS),
    Step(with_two_takers, ",m", WITH_TAKERS),
    Step(without_help, "f", HELP_FROM),
    Step(without_where_one_speaks, "R", SPEAKER_IN),
    Step(with_its_name, "So", OF_GROUP),
    Step(without_helpers, "aS", TOGETHER),
    Step(without_commander, "R", COMMANDED),
    Step(without_seat, "g", SEATED),
    Step(noun_by, "Vb", NOUN_BY),
    Step(of_two_lands, "PaS", OF_TWO_LANDS),
    Step(where_they_act, "iS", WHERE_THEY_ACT),
    Step(without_how_many_fight, "NS", HOW_MANY),
    Step(with_name_of_body, "oS", BODY_OF),
    Step(named_for_day, "DS", NAMED_FOR),
    Step(who_goes_on, "aS", THEY_ACT),
    Step(without_what_they_did, "S,", LED, DOING, SUPPORTED),
    Step(credited_with, "g", CREDITED),
    Step(with_whole_name, "PoP", FIGHTERS_OF),
    Step(whose_push, "V", THEIR_PUSH, PUSH_BY),
    Step(who_acted_first, ";V", GOES_ON),
    Step(without_label, ":D", LABEL),
    Step(without_who_they_are, "S(", WHO_THEY_ARE),
    Step(without_things_that_help, "gb", BY_THINGS),
    Step(with_whose_rebels, "SP", OF_PEOPLE),
    Step(office_that_tells, "PT", TELLING),
    Step(ruler, "g", RULER),
    Step(standing_where, "wV", STANDING),
)
