"""Whose a day is: of which verb, clause or thing of its sentence, and so not of another verb."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import pairwise

from pipeline.parse.clause import final, romance
from pipeline.parse.clause.reading import Reading
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.rules import FRAMES
from pipeline.parse.text.normal import caseless
from pipeline.parse.words.dates import Day


def of_own_clause(reading: Reading, at: int) -> tuple[tuple[int, Day], ...]:
    """Return the days that may be of a verb: of a participle with its doer behind it, those before it.

    "Dün üç köyü ele geçiren isyancılar bugün kente saldırdı." Where the verb ends its clause, a day behind the comma
    is of the next verb: "Karaova'da üç köy alındı, sabah saatlerinde de Akköy ele geçirildi."
    """
    ends = reading.lexicon.endings is not None and not reading.lexicon.free
    if not ends:
        return reading.days
    if final.does(reading.row, at, reading.kinds) is None:
        return tuple((i, day) for i, day in reading.days if not _begins_next(reading, at, i))
    first = reading.symbols.rfind("V", 0, at)
    return tuple((i, day) for i, day in reading.days if first < i < at)


NEXT_CLAUSE = re.compile(r"[,;][xad]{0,2}")
DEED = re.compile("Dx?[xg],")  # "Lowfen was taken, they advanced on Monday, two thousand have left their homes"


def _begins_next(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day stands first in the clause behind that of a verb, and has a verb of its own."""
    begins = i > at and bool(NEXT_CLAUSE.fullmatch(reading.symbols, at + 1, i))
    return begins and "V" in reading.symbols[i:] and not DEED.match(reading.symbols, i)


def is_of_beginning(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day is that since which places were taken: "since they began it on 11 November last year"."""
    return any(chunk.symbol == "x" and chunk.text.casefold() == "since" for chunk in reading.row[at + 1 : i])


def is_of_relative(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day ends a relative clause before the verb: "the rebels, who seized it in May, have taken"."""
    between = reading.symbols[i + 1 : at]
    closed = re.fullmatch("[^VRK;]*,[vhx]*", between) is not None
    # "the rebels, who seized Norby on Monday, were reported to have taken Lowfen"
    closed = closed or (reading.lexicon.english and re.fullmatch("[^VRK;]*,[vhx]*R[twvhx]*", between) is not None)
    # "the rebels who drove them from Lowfen last month had seized"
    open_ = reading.lexicon.english and i < at and re.fullmatch("(?:[^VRK;,]*v)?[vhx]*", between) is not None
    return (closed or open_) and re.search("w[^;]*V[^;]*$", reading.symbols[:i]) is not None


def is_of_aside(reading: Reading, i: int) -> bool:
    """Return whether a day belongs to the participle beside it: "Lowfen, lost in July, was retaken"."""
    if i and is_a(reading.kinds.deeds.lost_in, reading.row[i - 1].text):
        return True
    if reading.lexicon.romance and OF_WHAT.search(reading.symbols[:i]):
        return True
    if reading.lexicon.english and OF_HOME.search(reading.symbols[:i]) and reading.symbols[i + 1 : i + 2] == ",":
        return True
    return bool(re.fullmatch("V|,[gV]", reading.symbols[i - 2 : i])) or reading.symbols[i - 1 : i] == "V"


OF_WHAT = re.compile("P,[gzU][gyj]{0,2}o[^V,;]{1,8}$")  # "tomaron Lowfen, cuna de la revuelta en 2011"
OF_HOME = re.compile(r",d?[gz][om][^V,;]{1,8}$")  # "Lowfen, home of the girls kidnapped seven months ago, and"


def is_of_other(reading: Reading, i: int) -> bool:
    """Return whether a day is of something else than a verb: of a photograph, a wire report, talks, a count."""
    other = (
        _is_beside(reading, i)
        or _is_of_outcome(reading, i)
        or _is_of_ongoing(reading, i)
        or is_of_wire(reading, i)
        or _is_of_noun(reading, i)
        or _is_of_begun(reading, i)
    )
    return other or romance.is_day_of_sum(reading, i)


BY_DOING = re.compile(r"\W*by \w+ing\b")  # "began their first week on Sunday by capturing Lowfen"


def _is_of_ongoing(reading: Reading, i: int) -> bool:
    """Return whether a day is that on which something else went on: "as the push entered its third week Sunday"."""
    ongoing = reading.kinds.days.ongoing
    told = reading.lexicon.english and re.search(rf"(?:{ongoing})\W*$", reading.words(0, i)) is not None
    return told and BY_DOING.match(reading.words(i + 1, len(reading.row))) is None


def _is_of_outcome(reading: Reading, i: int) -> bool:
    """Return whether a day is of what a change brought about: "The fall of Lowfen led to talks on Monday"."""
    first = reading.verbs[0] if reading.lexicon.english and reading.verbs else i
    verb = reading.row[first].verb
    if (
        verb is None
        or not verb.frame.startswith("noun")
        or first > i
        or re.search("[PSx][vhx]*$", reading.symbols[:first])
        or re.search(";|,a?$", reading.symbols[first + 1 : i])
    ):
        return False
    return says(reading.kinds.days.outcome, reading.words(first + 1, i))


SAID = re.compile(r"w[^RKV;]*[gVK][^RKV;]*,[^VKRw;,]{1,8}Rx?$")

SAID_BEHIND = re.compile(r"w[^RV;]*[gK][^RV;]*,R$")  # "взяли Терны, которые удерживала армия, заявил в среду"


def is_said(reading: Reading, i: int) -> bool:
    """Return whether a day is of who tells all of it: "took Lowfen, where fighting went on, an officer said Friday"."""
    told = SAID_BEHIND if reading.lexicon.slavic else SAID if reading.lexicon.english else None
    return told is not None and told.search(reading.symbols[:i]) is not None


def is_before_next(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day begins the clause of the next verb: "took Lowfen, and the next night Highfen fell"."""
    if reading.lexicon.slavic and reading.symbols[at:i].endswith(",a"):
        return True  # "взяла Терны, а 6 мая подняла флаг над Липками"
    if re.search("a(?:,[xgmD]{0,4})?$", reading.symbols[at:i]) and re.match("D[xvh,]{0,3}[VRK]", reading.symbols[i:]):
        return True
    return bool(re.search(",[ax]$", reading.symbols[at:i])) and "V" in reading.symbols[i:]


def is_of_what_lasted(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day tells how long what was taken was held: "took Lowfen and held it until 6 May"."""
    lasting = i > at and is_a(reading.kinds.days.lasting, reading.row[i].text)
    return lasting and bool(re.search("[-,KgV]", reading.symbols[at + 1 : i]))


def is_of_clause_before(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day is of a clause before that of a verb, which has its own: "с 1 мая идут бои, 6 мая взяты"."""
    own = next((k for k in range(at - 1, i, -1) if (day := reading.row[k].day) and day.role == "on" and day.last), None)
    return own is not None and re.search("[,;][xa]?$", reading.symbols[i + 1 : own]) is not None


def is_of_reversal(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day is that on which who took a place lost one, or the reverse: "and lost it on Monday"."""
    k = next((k for k in range(i - 1, at, -1) if reading.row[k].verb), at)
    if SUBJECT.search(reading.symbols[at + 1 : k]):
        return False  # "after the army withdrew on Monday": of somebody else
    verbs = reading.row[at].verb, reading.row[k].verb
    return {FRAMES[verb.frame].subject for verb in verbs if verb} == {"gainer", "loser"}


SUBJECT = re.compile("S[vhx]*$")


LATER = re.compile(r"[^V;]{0,9}V[^VRKw;]*,D?d?[jg]{0,2}[PSg]g?[vhx]{0,2}(?=D)")


def is_of_what_came_after(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day is of who did something after a change: "After the fall of Lowfen, the king on Monday"."""
    if not reading.lexicon.english or not is_a(reading.kinds.days.after, reading.row[0].text):
        return False
    first = LATER.match(reading.symbols)
    return first is not None and at < first.end() == i


def is_of_what_led(reading: Reading, at: int, i: int) -> bool:
    """Return whether a span is of fights after which a place was taken: "took Lowfen after battles of ten days"."""
    of = reading.lexicon.unmarked
    return of is not None and any(re.fullmatch(of.after, chunk.text) for chunk in reading.row[at + 1 : i])


def is_of_what_came_first(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day is of a clause, with a verb of its own, of what came first: "left after it had signed"."""
    if reading.lexicon.unmarked is None:
        return False
    words = [chunk.text for chunk in reading.row[at + 1 : i]]
    pairs = (f"{first} {second}" for first, second in pairwise(words))
    once = reading.kinds.days.once
    return any(is_a(once, said) for said in (*words, *pairs))


def is_morrow(reading: Reading, i: int) -> bool:
    """Return whether a day is only that of the deed right behind it: "on the morrow of the fall of Lowfen"."""
    return is_a(reading.kinds.days.morrow, reading.row[i].text)


def is_after_that(reading: Reading, i: int) -> bool:
    """Return whether a day is counted from what is told behind it: "two days after the fall of"."""
    return says(reading.kinds.days.after_that, reading.row[i].text) and not is_alone(reading, i)


def is_alone(reading: Reading, i: int) -> bool:
    """Return whether nothing behind a day tells from what it is counted: "Two days before, they had taken Lowfen"."""
    return (reading.lexicon.english and reading.symbols[i + 1 : i + 2] in tuple(",;")) or i + 1 == len(reading.row)


def _is_of_begun(reading: Reading, i: int) -> bool:
    """Return whether a day tells when something else began or was done: "после начатого 14 мая наступления"."""
    if reading.lexicon.romance:  # "en vertu de l'accord de paix signé lundi"
        if i and is_a(reading.kinds.days.paper, reading.row[i - 1].text):
            return True
        of_noun = re.search(r"[gXzx]g$", reading.symbols[:i]) is not None
        return of_noun and is_a(reading.kinds.days.of_begun, reading.row[i - 1].text)
    if not reading.lexicon.slavic:
        return False
    begun = re.search(r"[\w'-]+$", reading.words(max(0, i - 1), i))
    if begun is None or not is_a(reading.kinds.days.of_begun, begun.group()):
        inside = next((chunk for chunk in reading.row[:i] if chunk.start < reading.row[i].start < chunk.end), None)
        return inside is not None and inside.symbol == "x"
    return reading.symbols[i + 1 : i + 2] in tuple("gxX")


def _is_of_noun(reading: Reading, i: int) -> bool:
    """Return whether a day is that of something else: "Wednesday's talks", not "Wednesday's capture of"."""
    verb = reading.row[i + 2].verb if reading.symbols.startswith("DsV", i) else None
    return reading.symbols.startswith("Ds", i) and not (verb and verb.frame.startswith("noun"))


def is_of_total(reading: Reading, at: int, i: int) -> bool:
    """Return whether another verb, or a number that was reached, is told of between the verb and a day."""
    return bool(re.search("[VM]", reading.symbols[at + 1 : i]))


# "LOWFEN, May 3 (Agency) -": when the report was sent, not what happened
WIRE = re.compile(r"[PyzUT]{1,3}(?:[,a]P){0,2},?D[,)]{0,2}(?=\(|-|P?-)")


def is_of_wire(reading: Reading, i: int) -> bool:
    """Return whether a day stands behind the place that a wire report begins with."""
    head = WIRE.match(reading.symbols)
    return head is not None and i < head.end()


def is_of_another(reading: Reading, at: int, i: int) -> bool:
    """Return whether the day of a clause before is meant: where verbs stand first, a day belongs to the last one."""
    of = reading.lexicon.unmarked
    began = max((found.start() for found in NEW_CLAUSE.finditer(reading.symbols, 0, i)), default=0) if of else 0
    if of is not None and (led := NEW_CLAUSE.search(reading.symbols, at, i)) and "V" in reading.symbols[led.end() : i]:
        return True  # "after taking Lowfen, the army advanced and took Highfen on Monday"
    if of is not None and (leads := LEADS_CLAUSE.match(reading.symbols, max(0, i - 2))) and leads.start("day") == i:
        if leads["deed"]:
            return is_a(reading.kinds.deeds.besides, reading.row[leads.start("deed")].text)
        return leads.end() - 1 != at and not (at > i and "V" not in reading.symbols[leads.end() : at])
    another = of is not None and i < at and "V" in reading.symbols[began:i]
    return another and not _goes_on_with(reading, at, i)


# "استعاد الجيش الرمانة، والخميس أعلن تحرير النخلة"
LEADS_CLAUSE = re.compile(r"[,;]a(?P<day>D),?[xh]{0,2}(?:(?:R[gS]{0,3}[xh]{0,2})?V|(?P<deed>g))")

# "بعد السيطرة على الرمانة، تقدمت القوات اليوم فسيطرت على النخلة"
NEW_CLAUSE = re.compile(r",[xa]{0,2}g[xD]{0,3}S")

GOES_ON = re.compile(r"(?:,?a|,(?P<likewise>x))[xh]{0,2}$")


def _goes_on_with(reading: Reading, at: int, i: int) -> bool:
    """Return whether who took a place on a day only goes on: "took Lowfen on Monday, and also took two villages"."""
    verb, on = reading.row[at].verb, GOES_ON.search(reading.symbols, i + 1, at)
    if on is None or verb is None or verb.frame != "first-take" or re.search("[VKRw;]", reading.symbols[i + 1 : at]):
        return False
    if on["likewise"] and not is_a(reading.kinds.deeds.likewise, reading.row[on.start("likewise")].text):
        return False
    own_day = any(chunk.day for chunk in reading.row[at:])
    return not own_day and re.match("[xh]{0,2}[SP]", reading.symbols[at + 1 :]) is None


# "recaptured Lowfen on Monday, which the rebels had taken": the day is of what stands before the relative clause
PERFECT = re.compile(r"(?<![RD])w(?=d?j?[PS][vxD]{0,3}$)")


def is_of_main(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day before a relative clause is of the clause that this one hangs on."""
    which = PERFECT.search(reading.symbols[:at]) if i < at else None
    return which is not None and i < which.start() and is_a(reading.kinds.small.which, reading.row[which.start()].text)


AFTER_DOING = re.compile(r"(?:^|;|Rw?)[^PSVRK;,]*[xD]$")  # "After taking Lowfen, the army took Highfen on Monday"
MAIN = re.compile(r",(?:d?[jg]{0,2}[PS]|x)[^,;]*?V")


def _is_after_doing(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day is of the main clause, which says what came after what a verb tells."""
    begins = reading.lexicon.english and AFTER_DOING.search(reading.symbols[:at]) is not None
    if not begins or not reading.row[at].text.split()[0].endswith("ing"):
        return False
    after = is_a(reading.kinds.days.after, reading.row[at - 1].text.split()[-1])
    return after and MAIN.search(reading.symbols, at, i) is not None


def is_of_next(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day is of another clause with its own subject, before this one or behind it.

    "The rebels took Lowfen on Monday, and the army left Highfen"; "the army left Highfen days before Lowfen fell".
    """
    between = reading.symbols[min(at, i) + 1 : max(at, i)]
    if i > at and _is_after_doing(reading, at, i):
        return True
    if reading.lexicon.english and i == 0 and (noun := AFTER_IT.match(reading.symbols, 0, at + 1)):
        return is_a(reading.kinds.days.after, reading.row[noun.start("after")].text)
    if i < at and is_of_first(reading, i) and reading.symbols.find("V", i) == at:
        return True
    if i < at and LOST_AGAIN.search(reading.symbols[:at]) and OWN_DAY.match(reading.symbols, at + 1):
        return True
    aside = next((k for k in range(i, at) if is_apposed(reading, k) and "," in reading.symbols[k:at]), i)
    if caseless(reading.lexicon.later).search(reading.words(min(at, aside + 1 if aside > i else i), max(at, i))):
        return True
    if i > at and (_is_beyond(reading, at, i) or _is_of_deed_before(reading, at, i)):
        return True
    if is_of_who_acts_next(reading, at, i) or is_of_before(reading, at, i):
        return True
    gap = GAP.match(reading.symbols, i + 1) if i > at else None
    if gap and reading.text[reading.row[gap.end() - 1].start] in "-\u2014":
        return True  # "2 октября занят Заречный, 4 октября - Северный"
    if (
        i > at
        and reading.lexicon.english
        and (NOUN_NEXT.match(reading.symbols, i - 2) or NEXT.match(reading.symbols, i - 1))
    ):
        return True
    if i > at and reading.lexicon.slavic and is_before_next(reading, at, i):
        return True
    if i > at and reading.lexicon.slavic and NEXT_ACTS.match(reading.symbols, i - 1):
        return True
    if i > at and reading.lexicon.english and (NEXT_COUNTED.search(between) or REPORTED_NEXT.search(between)):
        return True
    if i > at:
        return bool(re.search(r",[ax][^,;V]*[PSX][^,;V]*V[^,;]*$", between))
    if re.match(r"x[dx]?V[^,]*$", reading.symbols[:i]) and is_a(reading.kinds.days.after, reading.row[0].text):
        return "," in between  # "After taking Lowfen on Monday, the rebels took Highfen"
    told = re.search(r"V[^,;VR]*$", reading.symbols[:i])
    own = re.compile("[^VKRw;]*D").match(reading.symbols, at + 1)
    but = [k for k in range(i + 1, at) if reading.symbols[k - 1] == "," and reading.row[k].text.casefold() == "but"]
    if told is not None and but and re.search("[PSUT]", reading.symbols[but[0] : at]):
        return True  # "fell yesterday, but the town was retaken"
    return (told is not None or own is not None) and bool(re.search(r",a[djgxy]{0,3}[PS]", between))


GAP = re.compile("(?:c[gj]?[PS])?V")  # a dash that stands for a verb, and for the holder in front of it
AFTER_IT = re.compile("D,(?P<after>[xm])dV$")  # "On 5 April, after the capture of Lowfen, the rebels said"
NOUN_NEXT = re.compile("[,;]aDdV")  # "the liberation of Lowfen, and on Sunday that of Highfen"
# "took Lowfen, and on Sunday the army left Highfen", "took Lowfen and on Sunday Highfen"
NEXT = re.compile("aD,?d?(?:[jgx]{0,2}[PS][vhx]{0,3}V|(?:[xyg]{0,2}Uo)?P)")
NEXT_COUNTED = re.compile(r"[ax]N[vhx]{1,3}V[^,;]*$")  # "took six villages but two were retaken on Tuesday"
# "took two towns, and residents reported shelling on Tuesday", but not "and residents said on Tuesday"
REPORTED_NEXT = re.compile(r",?ad?[gjx]{0,2}[gXSP](?:a[gX])?R[^wVDRt,;]*[gX][^wVDR,;]*$")
NEXT_ACTS = re.compile(r",D,?[jg]?S[xvh]{0,2}V")  # "взяла Терны, 6 мая повстанцы взяли Липки"
# "took Lowfen on Monday but lost it on Tuesday"
LOST_AGAIN = re.compile("V[^VRKw;]*D,?[ax][xvh]{0,3}$")
OWN_DAY = re.compile("[^VRKw,;]{0,8}D")
FIRST = re.compile("[^V]*g[^VRw;:]*D(?=,?a[xv]{0,2}V[^VKRw,;:]*D)")


def is_of_first(reading: Reading, i: int) -> bool:
    """Return whether a day is of a verb that tells of no change, where the next one has its own.

    "The rebels attacked Lowfen on Friday and took it on Saturday".
    """
    first = FIRST.match(reading.symbols) if reading.lexicon.endings is None else None
    return first is not None and first.end() == i + 1


def _is_beyond(reading: Reading, at: int, i: int) -> bool:
    """Return whether a clause set off by a comma stands between: "captured Lowfen, before it was halted on 8 May"."""
    marks = (k for k in range(at + 2, i - 1) if is_a(reading.kinds.days.beyond, reading.row[k].text))
    return any(reading.symbols[k - 1] == "," for k in marks)


def is_of_before(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day is of what was done first: "On 4 May rebels took Lowfen, which the army later retook"."""
    if i > at or not reading.lexicon.english:
        return False
    first = reading.symbols.rfind("V", 0, at)
    since = reading.row[max(first, i) + 1 : at]
    return first >= 0 and any(is_a(reading.kinds.days.later_on, one.text) for one in since)


# "captured three villages before the army took them back the next day"
ACT_NEXT = re.compile(r"(?P<before>x)d?[jg]{0,2}[PS][vhx]{0,3}V")


def is_of_who_acts_next(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day is of what others did before whom a verb's own was done."""
    if i < at or not reading.lexicon.english:
        return False
    found = (m.start("before") for m in ACT_NEXT.finditer(reading.symbols, at + 1, i))
    return any(is_a(reading.kinds.days.beyond, reading.row[k].text) for k in found)


# "left Lowfen after the army launched an assault on Friday", but "took Lowfen after the army fled on Friday"
DEED_BEFORE = re.compile(r"[^VRK;]*?(?P<after>[xm])d?[jg]{0,2}(?:[jPS]a)?[PSx][vhx]{0,2}g[^VRK;,]*$")


def _is_of_deed_before(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day is of another's deed, told behind "after" with who did it."""
    found = DEED_BEFORE.match(reading.symbols[:i], at + 1) if reading.lexicon.english else None
    return found is not None and is_a(reading.kinds.days.after, reading.row[found.start("after")].text)


def is_aside(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day is of a clause set between commas: "Lowfen, seized on 1 May, was retaken on 5 May"."""
    return (
        i < at
        and bool(re.search(r"(?:,V|w[^,;RK]{0,8}V)[^,VRK;]*$", reading.symbols[:i]))
        and "," in reading.symbols[i:at]
    )


TAKEN_BEFORE = re.compile(r"[PTU],Vb[djgx]{0,3}[PS]x?$")
# "retook Lowfen, a city taken on Monday", "a city taken by the rebels on Monday"
TOWN_TAKEN = re.compile(r"P,d[jgyx]{0,2}UV(?:bd?[jg]{0,2}[PS])?$")


# "retook Lowfen, taken by the rebels on 12 May"
BY_OTHERS = re.compile(r"[PTU],V[bt]d?[jg]{0,2}[PS]$")


def is_of_those_before(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day is that on which others had taken what is now retaken, told behind a comma."""
    if not reading.lexicon.english or i < at:
        return False
    return BY_OTHERS.search(reading.symbols[at + 1 : i]) is not None


def is_of_taken_before(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day is of who had taken a place before: "Lowfen, taken by the rebels on 3 May, is back"."""
    if not reading.lexicon.english:
        return False
    if i > at:
        return TOWN_TAKEN.search(reading.symbols[at + 1 : i]) is not None
    return reading.symbols[i + 1 : i + 2] == "," and TAKEN_BEFORE.search(reading.symbols[:i]) is not None


def is_of_holding(day: Day, reading: Reading, i: int) -> bool:
    """Return whether a day tells since when a place had been held: "held by the rebels since April"."""
    if reading.lexicon.unmarked and re.search("hx?K[px]{0,2}[PS]$", reading.symbols[:i]):
        return True  # "which the rebels had seized two days before"
    if day.role not in ("since", "loose"):
        return False
    held = bool(i) and reading.lexicon.english and is_a(reading.kinds.deeds.holding, reading.row[i - 1].text)
    return held or bool(re.search("K[^VK,;]*$", reading.symbols[:i]))


WHICH = re.compile(",[wgK][^,;:VR]*$")
CLOSED = re.compile("[^,;:VR]{0,6},")


def is_of_something_else(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day is of a relative clause that tells of no change.

    "Lowfen fell, where fighting has gone on since May"; "The offensive, which began on 3 June, led to the fall of".
    """
    which = WHICH.search(reading.symbols[:i]) if i < at and CLOSED.match(reading.symbols, i + 1, at) else None
    if which is not None and not is_a(reading.kinds.small.saying_that, reading.row[which.start() + 1].text):
        return True
    if reading.lexicon.english and (_is_of_launch(reading, at, i) or _is_of_what_comes(reading, at, i)):
        return True
    spans = [(start, end) for start, end in reading.elsewhen if start <= reading.row[i].start < end]
    return any(not start <= reading.row[at].start < end for start, end in spans)


FRESH = timedelta(days=3)


# "captured Lowfen and will hold a parade on Friday", "and plans to take Highfen by Friday", "and is expected to"
TO_COME = re.compile("a(?:[PS]|x)?h?(?P<modal>[gvR])[^,;]*$")
ENDS_NEXT = re.compile("(?P<before>x)d?[jgPSU]{1,3}[gV][^VRK;,]*$")  # "took Lowfen before a truce ended on Friday"


def _is_of_what_comes(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day is of what is still to be done, or was only after what a verb tells."""
    between = reading.symbols[:i]
    come = TO_COME.search(between, at + 1) if i > at else None
    if come and is_a(reading.kinds.days.to_come, reading.row[come.start("modal")].text):
        return True
    ends = ENDS_NEXT.search(between, at + 1) if i > at else None
    return ends is not None and is_a(reading.kinds.days.beyond, reading.row[ends.start("before")].text)


def _is_of_launch(reading: Reading, at: int, i: int) -> bool:
    """Return whether places fell in what began days before: "On 4 May they launched an attack, during which they"."""
    day = reading.row[i].day
    if day is None or day.last is None or (reading.published and abs(reading.published - day.last) <= FRESH):
        return False
    launched = reading.kinds.deeds.launched
    begun = [k for k, chunk in enumerate(reading.row) if chunk.symbol == "g" and is_a(launched, chunk.text)]
    if i - 1 in begun:
        return True  # "in the offensive started on 4 May"
    return i < at and says(reading.kinds.days.during, reading.words(i, at)) and any(i < k < at for k in begun)


def crossed(reading: Reading, at: int, i: int) -> int:
    return reading.symbols[min(at, i) + 1 : max(at, i)].count("V")


def _is_beside(reading: Reading, i: int) -> bool:
    """Return whether a day is of something else: of a photograph, or in brackets of one entry."""
    if reading.lexicon.english and _tells_which(reading, i):
        return True
    lead = reading.words(max(0, i - 2), i)
    if reading.text.startswith("'s", reading.row[i].end) and not re.match("[sy][jgx]?V", reading.symbols[i + 1 :]):
        return True  # "Wednesday's advances", but not "Wednesday's capture of"
    aside = any(item.day == i and item.listed for group in reading.groups for item in group.items)
    lead += " " + reading.row[i].text
    return aside or says(reading.kinds.days.beside, lead)


def _tells_which(reading: Reading, i: int) -> bool:
    """Return whether a day only tells which thing is meant: "a week after the 3 May ceasefire"."""
    the = is_a(reading.kinds.small.the, reading.row[i].text.split()[0])
    return the and reading.symbols[i + 1 : i + 2] in tuple("gXz")


def is_apposed(reading: Reading, i: int) -> bool:
    """Return whether a span only says more of the day before it: "on Saturday, two days after the first push"."""
    return reading.symbols[max(0, i - 2) : i] == "D," and is_after_that(reading, i)


# "On Monday, rebels attacked Lowfen; they captured it"
THEY_GO_ON = re.compile("D,[^;VRK]*;x[vhx]{0,2}$")


# "On Monday, the army captured Lowfen, while rebels seized Highfen"
MEANWHILE = re.compile("D[^;]*;(?P<while>x)d?[jg]{0,2}[PS][vhxD]{0,3}$")


def is_parted(reading: Reading, at: int, i: int) -> bool:
    """Return whether a mark sets a day apart from a verb; "they" go on with the day that a sentence begins with.

    And so do others, who act "while" the first do.
    """
    if ";" not in reading.symbols[min(at, i) : max(at, i)]:
        return False
    if reading.lexicon.slavic and i < at and BEGINS.fullmatch(reading.symbols[:i]):
        return not GOES_ON_WITHOUT.search(reading.symbols[: at + 1])
    if i or not reading.lexicon.english:
        return True
    others = MEANWHILE.match(reading.symbols[:at])
    meanwhile = others is not None and is_a(reading.kinds.small.meanwhile, reading.row[others.start("while")].text)
    return not (meanwhile or THEY_GO_ON.match(reading.symbols[:at]))


# "4 мая армия заняла Терны; в Северии овладела Липками и взяла два села": the same side goes on, on the same day
BEGINS = re.compile("[xD,]{0,2}")


GOES_ON_WITHOUT = re.compile(r";[xa]{0,2}(?:rN[rxgyj]{0,2}U|[in][dyg]{0,2}T?P[TUz]?,?)?x?V(?:[^VKRSDw;]*,?ax{0,2}V)?$")
