"""English."""

from __future__ import annotations

from pipeline.model import Unit
from pipeline.parse.lexicon.english import KINDS, MONTHS
from pipeline.parse.lexicon.shapes import (
    RC,
    C,
    DateWords,
    Discourse,
    Family,
    H,
    Headings,
    L,
    Lexicon,
    Mood,
    NumberWords,
    Topic,
    Verb,
    W,
    X,
    symbols,
)

NUMBERS = NumberWords(
    ones={
        word: value
        for value, word in enumerate(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen".split(),
            start=1,
        )
    }
    | {"a pair of": 2, "a trio of": 3, "a score of": 20},
    tens={
        word: value * 10
        for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
    },
    hundreds={"hundred": 100},
    thousand=("thousand",),
    joiner="and",
    dozen=r"(?:(?:(?:half an?|a half|half|an?|one) )?dozen"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten) dozens?)(?! of)",
    dozens={
        **dict.fromkeys(("half", "a half"), 6),
        **{
            word: value * 12
            for value, word in enumerate("one two three four five six seven eight nine ten".split(), start=1)
        },
    },
    at_least=r"(?:more than|(?<!control )(?<!established )(?<!restored )(?<!today )(?<!flag )(?<!flags )"
    r"(?<!banner )over|at ?least"
    r"|no fewer than|no less than|not less than|upwards of)",
    at_most=r"(?:(?<!increased )(?<!risen )(?<!rose )(?<!grown )(?<!grew )(?<!climbed )(?<!gone )up to"
    r"|at most|no more than|fewer than|less than)",
    approx=r"(?:about|approx\.?|circa|around|approximately|roughly|nearly|almost|some|an estimated|close to)",
    vague=(
        r"several(?: dozen)?|dozens(?: of)?|scores of|hundreds of|(?:a )?(?:number|string|series|host|range"
        r"|cluster) of"
        r"|many|some(?! (?:\d|a dozen|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|hundred)\b)(?! \d)"
        r"|multiple|numerous"
        r"|most(?= (?:\w+ )?(?:villages|towns|settlements|localities|districts|cities|areas) (?:in|of|around)\b)"
        r"|(?:a )?few|a (?:handful|couple|clutch|slew|dozen or so) of|various|more than (?:one|a) dozen of"
    ),
    behind="-odd|-plus",
    between="(?:between|from)",
    to="(?:to|or)",
)

WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
# A year behind a month without a day, and in front of one: headings of a timeline.
_MONTH = "|".join(month.title() for month in MONTHS)
_IN_MONTH = "|".join(rf"(?<=(?<!\d ){month.title()} )" for month in MONTHS)
# "that evening", "the following night", "the previous day": behind these, the day is counted from one told before.
_PARTS = ("morning", "afternoon", "evening", "night")
_SAME = (
    "that",
    "later that",
    *(f"{that} {very}" for that in ("that", "this") for very in ("same", "very")),
    "the same",
)
_NEXT = ("next", "the next", "following", "the following")
_BEFORE = ("previous", "the previous", "preceding", "the preceding")

DATES = DateWords(
    anniversary=r"\banniversary of\b|\byears ago today\b|\bon this day in history\b",
    capitals=True,
    short_months=frozenset(month[:3] for month in MONTHS if len(month) > 3),
    of_month="of",
    until="to|and|until|through",
    present=r"\b(?:(?:this|last|past) (?:week|month|weekend|year)|in recent (?:days|weeks)|recently)\b",
    last="last|past",
    months={
        **{month: n for n, month in enumerate(MONTHS, start=1)},
        **{month[:3]: n for n, month in enumerate(MONTHS, start=1)},
        "sept": 9,
    },
    weekdays={day: n for n, day in enumerate(WEEKDAYS)},
    days={
        "last evening": -1,
        "today": 0,
        "to-day": 0,
        "tonight": 0,
        "this morning": 0,
        "this a.m": 0,
        "this am": 0,
        "this p.m": 0,
        "this pm": 0,
        "this afternoon": 0,
        "this evening": 0,
        "last night and this morning": 0,
        "last night": 0,
        "overnight": 0,
        "earlier in the day": 0,
        "during the day": 0,
        "yesterday": -1,
        "yday": -1,
        "yesterday evening": -1,
        "the day before yesterday": -2,
        "tomorrow": 1,
        "to-morrow": 1,
        **{f"{n} days ago": -n for n in range(2, 11)},
        **{f"{word} days ago": -n for n, word in enumerate("two three four five six seven eight nine ten".split(), 2)},
        "a day ago": -1,
        "one day ago": -1,
    },
    on=r"(?:late|early|earlier|later|overnight|shortly before midnight|just after midnight)(?: (?:on|from|into))?"
    r"|(?:in|on|during) the nights? (?:of|from)|in the (?:small|early) hours of|during(?= \w+day\b)"
    r"|on|from|between|at|around|in",
    # "Timeline, year 2009"; a figure or a span of years dates nothing
    alone=r"(?:(?<=year )|(?<=in )|(?<=of )|(?<=In )|(?<=Year )|(?<== )|(?<==)|(?<=\()"
    rf"|{_IN_MONTH})(?:19|20)\d\d(?![\w-]|[,.]\d|\u2014)"
    rf"|(?<!\d )(?<!\w)(?:19|20)\d\d(?= (?:\d{{1,2}} )?(?:{_MONTH})\b)",
    state=r"as of|as at|(?:in the )?(?:week|month|fortnight) (?:to|ending|ended)",
    since=r"since|starting|beginning",
    by=r"by|until|till|before|no later than|not later than|due on|for",
    past_day=r"(?:in|over|during|within) (?:just )?(?:the )?(?:last|past|previous) (?:(?:24|twenty-four) ?(?:hours"
    r"|hrs?)"
    r"|24h)"
    r"|(?:in|over|during"
    r"|within) the (?:last|past|previous) day",
    window=r"(?:in|over|during) the (?:reporting|review) period|during the period under review"
    r"|(?:in|over|during|within)(?: the)?(?: last| past| preceding| previous| under| next| following| first)*"
    r"\s+(?:\w+|\d+)\s+(?:days|weeks|months)"
    r"|(?:in|over|during|within) the (?:last|past|previous) (?:\w+|\d+) hours",
    loose=(
        r"(?:over|at|during) the weekend|(?:over|during|in|for) (?:the|a) week(?= *(?:[,.;:]|$))|at (?:dawn|dusk|noon"
        r"|night|midday|midnight)"
        r"|by (?:nightfall|dawn|dusk|sunrise|sunset|daybreak)"
        r"|in the early hours(?: of(?= ))?"
        r"|(?<![\d:])(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?hrs|(?:,? ?(?:GMT|UTC|[ap]\.?m\.?(?!\w))))"
        r"|(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])(?: (?:local time|hours))?"
        r"|(?:over|during|in|for) the (?:week|period) (?:of|from) [\w ,\u2014-]{0,24}?"
        rf"(?:{'|'.join(MONTHS)})(?: \d{{1,2}}(?: ?[-\u2014] ?\d{{1,2}})?)?"
        r"|(?:this|last|past|next|previous|recent)\s+(?:week|month|year|summer|winter|spring|autumn|weekend)s?"
        r"|in recent (?:days|weeks|months)|(?<!most )recently|(?:earlier|later) in the (?:week|month|year)"
        r"|(?:the )?(?:start|beginning|end|middle) of (?:the year|20\d\d"
        rf"|(?:{'|'.join(MONTHS)})(?: 20\d\d)?)|(?:early|mid|late)[- ](?:{'|'.join(MONTHS)})(?: 20\d\d)?"
        rf"|(?:the )?(?:previous|preceding|following|next) (?:{'|'.join(WEEKDAYS)})"
        r"|(?:(?:around|about|some|nearly|almost|just over|more than) )?"
        r"(?:an?|(?:(?:twenty|thirty|forty|fifty|sixty)[- ])?(?:one|two|three|four|five|six|seven|eight|nine)"
        r"|ten|twenty|thirty|forty|fifty|sixty|several|a few|\d{1,2}) (?:hours?|weeks?|months?|years?) (?:ago|earlier)"
        r"|(?:(?:an?|one|two|three|four|five|six|several|some|a few|\d{1,2}) )?(?:weeks?|fortnight|months?"
        r"|years?) later"
        r"|(?:hours|days|weeks|months|years) (?:earlier|before|ago|later)"
        r"|(?:in |during |since )?(?:the )?(?:early|mid|late)?[- ]?(?:19|20)\d0s|(?:early|mid|late)[- ](?:19|20)\d\d"
        r"|(?:(?<=since )|(?<=Since ))(?:19|20)\d\d(?![\d,.-]*\d)"
        r"|(?:in|during|over) the (?:first|opening|second|third|last|past) (?:\w+ )?(?:days|weeks?|months?) of(?= )"
        rf"|(?:in|within)(?: just| under| less than| only)? (?:\d{{1,2}}|{'|'.join(NUMBERS.ones)}) hours"
        r"|within (?:a matter of )?(?:minutes|hours|days|weeks|months)(?: of(?= ))?"
        r"|(?:in|on|during|by) the (?:early |late )?(?:morning|evening|afternoon|night)(?: hours)? of(?= )"
        r"|(?:later )?(?:on )?(?:that (?:same |very )?|(?:this|the) (?:same|very) )(?:morning|afternoon|evening|night)"
        r"|(?:earlier |later )?in the (?:early |late )?(?:morning|afternoon|evening)(?! of)|by (?:the )?evening(?! of)"
        rf"|during the night(?! of\b| (?:from|between) (?:{'|'.join(WEEKDAYS)}|\d+ (?:to|and)\b))"
        r"|by the end of (?:the|that) day|(?:a few |several |two |three |some )?hours later"
        r"|(?:(?:on )?that(?: same| very)?|on the same) day|the (?:day|evening|night) (?:before|after)(?=\s*[,.;]|\s*$)"
        r"|the day after that"
        r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days (?:later|earlier)"
        r"|(?:the )?(?:next|following|same|previous|preceding) (?:day|morning|night|evening|afternoon)"
        r"|(?:a|one) day (?:later|earlier|afterwards)"
        r"|(?:a|one) day (?:before|prior)(?=\s*[,.;]|\s*$)"
        r"|(?:two|three|four|five|six) days (?:before|after)(?=\s*[,.;]|\s*$)"
        r"|later (?:on )?(?:that|in the|the same) day"
        r"|(?:a|one) day (?:only )?(?:after|before)(?= \w)|(?:two|three|four|five|six|\d) days (?:after|before)(?= \w)"
        r"|(?:(?<=on the )|(?<=by the ))\d{1,2}(?:st|nd|rd|th)(?: inst(?:ant)?)?(?= *[,.;)]|$| and (?!(?:the )?\d))"
        r"|(?:(?<=on the )|(?<=On the ))\d{1,2}(?:st|nd|rd|th)(?= (?:the|its?|they|their|he|she|we|another)\b)"
    ),
    steps={
        **{f"{n} days later": n for n in range(2, 31)},
        **{f"{n} days earlier": -n for n in range(2, 31)},
        **{f"{word} days later": n for n, word in enumerate("two three four five six seven eight nine ten".split(), 2)},
        **{
            f"{word} days earlier": -n
            for n, word in enumerate("two three four five six seven eight nine ten".split(), 2)
        },
        **dict.fromkeys(("that day", "that same day", "that very day"), 0),
        **{f"{lead} {part}": 0 for lead in _SAME for part in _PARTS},
        **{f"{lead} {part}": 1 for lead in _NEXT for part in (*_PARTS, "day")},
        **{f"{lead} {part}": -1 for lead in _BEFORE for part in (*_PARTS, "day")},
        **dict.fromkeys(("in the morning", "in the afternoon", "in the evening", "later in the evening"), 0),
        **dict.fromkeys(("later in the afternoon", "by evening", "by the evening", "by nightfall"), 0),
        **dict.fromkeys(("by the end of the day", "by the end of that day", "hours later", "a few hours later"), 0),
        **dict.fromkeys(("several hours later", "two hours later", "three hours later", "some hours later"), 0),
        **{f"{word} day {only}after": -1 for word in ("a", "one") for only in ("", "only ")},
        **{f"{word} day {only}before": 1 for word in ("a", "one") for only in ("", "only ")},
        **{f"{word} days after": -n for n, word in enumerate("two three four five six".split(), 2)},
        **{f"{word} days before": n for n, word in enumerate("two three four five six".split(), 2)},
        **dict.fromkeys(("the day before", "the night before", "the evening before", "a day prior"), -1),
        **dict.fromkeys(("the day after", "the night after", "the evening after", "the day after that"), 1),
        **{f"{one} day {word}": step for one in ("a", "one") for word, step in (("later", 1), ("afterwards", 1))},
        **{f"{one} day {before}": -1 for one in ("a", "one") for before in ("earlier", "previously")},
        **dict.fromkeys(("the same day", "same day", "later that day", "later that same day", "earlier that day"), 0),
        **{f"{when} {day}": 0 for when in ("later", "later on") for day in ("that day", "in the day", "the same day")},
    },
)

UNITS = {
    **dict.fromkeys(
        "village villages vlg vlgs vill vills twn twns town towns city cities settlement settlements locality "
        "localities hamlet hamlets township "
        "townships area areas capitals sub-township sub-townships "
        "stronghold bastion garrison farmsteads barangay barangays kebele kebeles sitio sitios khutor khutors stanitsa "
        "stanitsas pueblo pueblos aul auls kishlak kishlaks boma bomas enclaves exclaves".split(),
        Unit.LOCALITY,
    ),
    **dict.fromkeys("community communities municipality municipalities commune communes".split(), Unit.COMMUNITY),
    **dict.fromkeys(
        "neighborhood neighborhoods neighbourhood neighbourhoods nbhd nbhds quarter quarters suburb suburbs".split(),
        Unit.NEIGHBOURHOOD,
    ),
}

TYPES = {
    **dict.fromkeys(
        "district districts dist distt raion raions rayon rayons hromada hromadas sub-districts subdistricts "
        "sub-prefecture sub-prefectures subprefecture subprefectures sub-county sub-counties groupement groupements "
        "chiefdom chiefdoms woreda woredas payam payams "
        "upazila upazilas tehsil tehsils taluka talukas borough boroughs ".split(),
        Unit.DISTRICT,
    ),
    **dict.fromkeys(
        "vilayet vilayets sanjak sanjaks eyalet eyalets gubernia uezd okrug okrugs "
        "region regions province provinces prov oblast oblasts obl governorate governorates state states county "
        "counties "
        "department departments canton cantons prefecture prefectures territory territories "
        "valley valleys gorge canyon enclave peninsula isthmus voivodeship voivodeships krai krais wilaya "
        "wilayas".split(),
        Unit.WHOLE_REGION,
    ),
}

WORDS = symbols(
    {
        "i": "in within inside across throughout at",
        "o": "of",
        "f": "from",
        "b": "by",
        "t": "to into onto",
        "n": "near outside surrounding around",
        "a": "and & plus",
        "e": "except excluding without minus bar barring",
        "l": "including include includes namely viz i.e inc incl included among",
        "y": "w n s e nw ne sw se north south east west northern southern eastern western northeast northwest "
        "southeast southwest "
        "north-east north-west south-east south-west northeastern northwestern southeastern southwestern "
        "north-eastern north-western south-eastern south-western central upper lower neighbouring neighboring nearby",
        "z": "countryside countrysides suburbs outskirts capital centre center hinterland direction directions axis "
        "axes front fronts frontline coast belt corridor basin plain "
        "pocket plateau steppe commune strip salient sector zone zones outskirt peninsula island islands archipelago "
        "sub-district subdistrict lowlands highlands uplands foothills "
        "offensive operation operations op campaign",
        "u": "part parts half halves",
        "r": "remaining rest others other another further additional more remainder",
        "q": "each apiece respectively",
        "d": "the a an its their his her this these those all both our",
        "h": "was were been being be is are am get got gets became becomes become",
        "v": "has have had having will would shall should can could may might must",
        "w": "that which who whom whose where",
        "K": "controls hold holds holding retain retains retained",
        "X": "people killed wounded injured dead displaced soldiers' acre acres hectare hectares "
        "km kilometers kilometres metres meters square miles km² km2 sqkm "
        "percent votes prisoners hectares families households civilians homes houses buses positions checkpoints bases "
        "outposts heights hills roads bridges crossings attacks strikes airstrikes raids sorties shells rockets "
        "engagements clashes schools hospitals rain snow bombs missiles temperatures output unemployment inflation "
        "refugees residents villagers children women men bodies tanks vehicles farm farms farmland "
        "road highway bridge hill mountain "
        "mountains stadium silos base airbase airport airfield barracks checkpoint outpost junction "
        "crossing dam oilfield "
        "mines landmines explosives ordnance rubble debris "
        "headquarters compound facility site sites post posts camp camps flag flags banner",
        "R": "said says say saying reported reports reporting report announced announces announce claimed "
        "claims claim counter-claimed indicated "
        "stated states confirmed confirms told tells added adds declared alleged alleges wrote writes noted "
        "revealed asserted insisted disclosed informed informs according specified acknowledged admitted conceded"
        " concedes tweeted asserts insists discloses reveals specifies acknowledges admits affirmed"
        " affirms averred avers telegraphed cabled radioed",
        "S": "army forces force troops fighters fighter militants militant rebels rebel insurgents insurgent "
        "guerrillas "
        "guerrilla terrorist government regime militia militias jihadists jihadist military separatists "
        "separatist terrorists "
        "groups group coalition soldiers paramilitaries junta units opposition authorities kurds columns gunmen "
        "enemy "
        "extremists loyalists paratroopers marines police side alliance occupiers defenders partisans peacekeepers "
        "clan clans cartel cartels servicemen armies guardsmen cossacks allies paramilitary militiamen jihadis "
        "formation formations division brigade battalion regiment divisions brigades battalions regiments contingent"
        " contingents "
        "faction factions commandos troopers mercenaries peshmerga peshmergas islamists secessionists mutineers "
        "tribesmen cadres "
        "grouping groupings infantry infantrymen cavalrymen riflemen airmen gangs attackers invaders raiders "
        "corps detachment detachments squad squads legion proxies backers partners dissidents remnants followers "
        "supporters warriors warlords irregulars volunteers assailants bandits occupier legionnaires auxiliaries "
        "mujahideen mujahidin mujahedin mujaheddin "
        "navy rangers gendarmes combatants pirates gangsters conscripts royalists revolutionaries putschists contras "
        "cavalry "
        "ex-rebels vigilantes hunters opponents adversaries rivals gov't govt movement",
        "j": "pro-regime allied armed tribal mountainous kurdish-led joint anti-government",
        "c": "control possession rule administration authority jurisdiction sovereignty hands occupation",
        "g": "event events advance advances losses gains update updates summary background analysis development "
        "developments assessment overview highlights details context notes territory developing status outcome result "
        "results comment watch explainer factbox opinion "
        "caption exclusive urgent list lists hostilities tensions correspondents reporters journalists "
        "hilly friendly deadly initial",
        "m": "toward towards along alongside with for under against about through over despite like between as amid",
        "x": "on also else elsewhere additionally itself themselves first second third fourth fifth sixth last after "
        "while when during since but not so it they he she we i you there here meanwhile "
        "separately however if then than such because before now "
        "earlier later following still yet only just even already thus though although until up out off down "
        "too again back some most several many every unopposed uncontested intact outright no nor neither or"
        " breaking update source sources photo photos whatsapp tiktok contrary"
        " video videos map "
        "newsmap twitter telegram facebook instagram youtube "
        "important total sum us mr mrs ms see thousands hundreds dozens "
        "appear appears seem seems that's what how why them him me my your very once follows followed marks"
        " marked means meant "
        "brings opens opened leaves deals dealt gives",
    }
)

COUNTED = rf"(?:\d|(?:{'|'.join((*NUMBERS.ones, *NUMBERS.tens))})\b)"

PHRASES = {
    "a": r"(?<=, )in addition to|(?-i:In addition to|Besides)(?= (?:the (?:town|village|city)s? of )?(?-i:[A-Z]))"
    r"|but also|&amp;|&|\+(?= )|as well as|along with|together with|and also"
    r"|and (?:the )?(?:adjoining|adjacent|neighbou?ring|nearby) (?:province|region|district|state|county) of"
    r"(?= (?-i:[A-Z]))",
    "m": r"accounts? for|accounted for|at the expense of"
    r"|(?:resulted|resulting|culminat(?:ed|ing)|ended) in"
    r"(?= (?:[\w'-]+ ){1,4}(?:re-?)?(?:captur|tak|seiz|gain|liberat)ing\b)"
    r"|(?:led|leading) to"
    r"(?= (?:[\w'-]+ ){1,4}(?:re-?)?(?:captur|tak|seiz|gain|liberat)ing\b)",
    "o": r"of (?:territory|land|ground|countryside) (?:in|across)(?= (?:the )?(?-i:[A-Z]))",
    "M": r"the (?:(?:total|overall|current) )?(?:number|count|tally|total(?! of (?:about |over |some )?\d)) of"
    r"|the (?:total|overall) number(?= (?:re)?(?:claimed|captured|taken|freed|gained|liberated|seized|lost)\b)"
    r"|the (?:total )?(?:number|total|tally)(?= (?:re)?(?:captured|taken|seized|liberated|conquered"
    r"|occupied|freed|gained|fallen|lost|wrested|overrun|won|recovered|regained|recaptured|retaken)\b"
    r"| (?:they|it|he) (?:has|have|had) )|(?:the|their|its) (?:day's |overall |running |cumulative )?"
    r"(?:total|tally|count)(?: (?:number )?(?:since|so far|over|for) [\w' ]{0,60})?"
    rf"(?= (?:\w+ ){{0,4}}to (?:over |more than |at least |about |some )?{COUNTED})"
    r"|(?:for|making|giving|making for|bringing) (?:a|an) (?:running |overall |cumulative |grand |new )?total of"
    rf"(?= {COUNTED}(?:[\w-]*)(?:[,.;]| since| so far| in| over|$))",
    "d": r"(?:elements|detachments) of(?: the)?"
    r"|an? (?:[\w-]+ )?(?:bands?|groups?|party|column|detachment|handful|company|force) of"
    r"(?= (?:[\w-]+ ){0,3}?(?:soldiers|fighters|troops|militants|rebels|insurgents|guerrillas|militiamen|gunmen"
    r"|jihadists"
    r"|marines|paratroopers|partisans|cavalry|mercenaries|separatists)\b)"
    r"|(?:(?:(?:military|armou?red|army) )?(?:convoys?|columns?)|hundreds|thousands|dozens|scores)"
    r" of(?= (?:[\w-]+ ){0,3}(?:troops|soldiers|forces|fighters|army|military|police"
    r"|rebels|militants|militiamen|gunmen|insurgents|jihadists)\b)"
    r"|the cent(?:er|re)s of(?= (?:[\w-]+,? ){0,6}districts)"
    r"|the cent(?:er|re) of(?= (?:the )?(?:(?-i:[A-Z])[\w-]+ ){1,2}(?:district|city|town)\b)"
    r"|as many as|(?:the )?(?:whole|entirety) of(?= (?:the )?(?:(?-i:[A-Z])"
    r"|(?:city|town|village) of\b))|a total of|an? overall total of"
    r"|in total|altogether|all of|both of|up to now",
    "e": r"with the exception of|except for|apart from|other than|but not|aside from|exclusive of|minus the",
    "l": r"(?<=, )which are(?= (?-i:[A-Z]))|to wit(?=,? )"
    r"|known (?:locally )?as(?=(?: (?-i:[A-Z])[\w'-]+){1,3}(?:,(?: (?-i:[A-Z])[\w'-]+){1,3})*,? and (?-i:[A-Z]))"
    r"|(?<=, )(?:most |more )?(?:notably|noticeably|prominently)"
    r"(?= (?:the (?:towns?|villages?|settlements?|cit(?:y|ies)|hamlets?) of )?(?-i:[A-Z]|al-|el-))"
    r"|the most (?:important|notable|prominent|significant) (?:of (?:which|them)|among them)"
    r"(?: (?:are|is|were|being))?"
    r"|(?:(?:has |have |had )?(?:named|listed|identified|mentioned)|naming|listing|identifying|were|are)?(?: (?:them"
    r"|these|those"
    r"|the (?:\w+ )?(?:villages|towns|settlements|localities|cities|districts)))? as(?= (?:the )?(?-i:[A-Z]|al-|el-))"
    r"|(?:(?:has |have |had )?(?:named|listed|identified)|naming|listing|identifying)(?= (?:the )?(?-i:[A-Z]|al-"
    r"|el-))(?! [^.;,]{0,40} (?:as|president|minister|commander|chief"
    r"|governor|head|leader)\b)|among them|such as"
    r"|g[ia]v(?:e|es|ing) (?:their|the) names as(?= (?-i:[A-Z]|al-|el-))"
    r"|(?:named|listed|identified)(?= \w+ of (?:them|these)[:,])"
    r"|among which (?:are|is)|the (?:largest|biggest|latest) of (?:which|them) (?:is|are|being)"
    r"|one of (?:them|these)(?: being)?(?= (?:the |a )?(?!(?:in|near|on|at|by|from|to|of|with|outside|close|held)\b)"
    r"(?:[a-z][\w-]* ){0,3}(?:of )?(?-i:[A-Z]))"
    rf"|of (?:which|them)(?= (?:at least |over |more than )?{COUNTED}[\w-]* (?:on|today|yesterday"
    r"|(?:in|over) the (?:last|past)|this)\b)|which include|these are|they are|those of"
    r"|the (?:settlements|villages|towns|localities|places) (?:named|listed|concerned|in question) (?:are|were)",
    "U": rf"(?:(?<=\d )|{'|'.join(f'(?<={n} )' for n in NUMBERS.ones)})(?:other )?places"
    r"(?= (?:in|near|north|south|east|west|on the way|including|were|have|fell)\b|[,.;])|"
    r"(?<=the )(?:country|province|state|region|district|county|department|governorate)'s "
    r"(?:capitals?(?= (?-i:[A-Z]))"
    r"|(?:(?:(?:second|third|fourth|fifth)-?(?:(?:largest|biggest))?|largest|biggest|main|principal) (?:and )?){1,3}"
    r"(?:cit(?:y|ies)|towns?))"
    r"|(?:regional|provincial|state|district|departmental|administrative) (?:capitals?|cent(?:er|re)s?)"
    r"|(?:municipal|county) seats?|district (?:town|headquarters)(?= (?:of )?(?-i:[A-Z]))"
    r"|(?:strongholds?|strong-?points?|bastions?|(?<!old )citadel|hubs?|ports?|crossroads|junctions?)"
    r"(?= of (?-i:[A-Z]))"
    r"|(?:town|city|village|township) cent(?:er|re)s?"
    r"|(?:important|major|key|large|big|administrative|industrial|regional|strategic)(?: [\w-]+)? cent(?:er|re)s?"
    r"(?= of (?-i:[A-Z]))"
    r"|(?:settlements?|towns?) of (?:an? )?urban type|(?:populated|inhabited) (?:places?|points?|areas?)"
    r"|population cent(?:er|re)s?",
    "u": r"all (?:but|except) \w+(?: (?:villages?|towns?|settlements?|localit\w+|cities))?(?= (?:of|in)\b)"
    r"|(?:almost|nearly|virtually|practically) (?:all|the (?:whole|entire))"
    r"|(?:(?:(?:about|over|at least|more than|nearly"
    r"|almost|less than) )?(?:half|(?:a|one|two|three|four)[ -](?:thirds?|quarters?|fifths?|tenths?))|most|much|some"
    r"|the (?:majority|bulk|greater part)|(?:a|the) (?:majority|portion|section|share|chunk|swathe?|sliver|piece)"
    r"|(?:large |vast |wide )?(?:portions|sections|swathe?s|chunks|tracts|stretches)"
    r"|a (?:large|vast|wide|big|huge|significant) (?:area|part|stretch|tract)"
    r"|(?:key|large|vast|wide|new|strategic|important|more|other|whole) areas)(?= of\b)|half(?= (?:the|its)\b)"
    r"|(?:(?:central|(?:north|south|east|west)\w*|rural|border|coastal|mountainous|outlying|several|many) )?areas"
    r"(?= of (?-i:[A-Z])[\w-]+(?: (?:province|region|district|on|in|to|from|by|after|during|since)\b|[.;]|$))",
    "t": r"(?-i:in) the direction of",
    "n": r"off(?= (?-i:[A-Z]))|(?:on|in|at|along) the (?:\w+ )?borders? (?:of|between)"
    r"(?= (?:\w+ern )?(?:(?-i:[A-Z])[\w'-]+ ){1,2}and (?:\w+ern )?(?:(?-i:[A-Z])[\w'-]+ ){1,2}"
    r"(?:districts|regions|provinces|oblasts|counties|governorates|states))|(?:on )?either side of"
    r"|(?:to the )?(?:north|south|east|west)[\w-]* (?:and|or)"
    r" (?:north|south|east|west)[\w-]* of|(?:to the )?"
    r"(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?|(?-i:[NS][EW]?|[EW])) of"
    r"|(?:located|situated|lying) (?:just |directly )?(?:to the )?(?:north|south|east|west)[\w-]* of|(?:located"
    r"|situated|lying) (?:near|outside|close to)"
    r"|(?:on|at|along|around) the (?:(?:(?:north|south|east|west)[\w-]*|very|far|outer) )?"
    r"(?:outskirts|edges?|fringes?|periphery|approaches|rim|margins?|perimeter) of"
    rf"|in the vicinity of|close to(?! (?:\d|(?:{'|'.join(NUMBERS.ones)}|ten|twenty|\w+teen|\w+ty|a dozen)\b))"
    r"|next to|adjacent to|round(?= (?-i:[A-Z]))",
    "i": r"(?-i:In) the direction of|(?:with)?in the (?:boundaries|borders|limits|confines) of|(?:(?<=both of )"
    r"|(?<=all of )|(?<!of ))(?:which|that)"
    r" (?:are|is|lie|lies) (?:part of|(?:located |situated )?in)(?= (?:the )?(?:\w+ern )?(?-i:[A-Z]))"
    r"|(?:in|on) the (?:[a-z]+ern|east|west|north|south|left|right) (?:side|bank|half) of(?= (?:the )?(?-i:[A-Z]))"
    r"|in the (?:far )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|center|centre) of"
    r"|(?:located|situated|lying) in"
    r"|(?:(?<=, )|(?<=villages )|(?<=towns )|(?<=settlements )|(?<=localities )|(?<=communities )|(?<=districts ))"
    r"(?:spread|scattered|dispersed|distributed) (?:out )?(?:over|across|throughout|between|among|around|in)"
    r"|in the territory of|on the territory of|on"
    r"|along(?= (?:the )?(?:(?-i:[A-Z])[\w'\u2014-]+ ){1,3}(?:axis|axes|directions?|fronts?|sectors?)\b)",
    "y": r"(?:adjacent|adjoining)(?= (?-i:[A-Z])[\w-]+ (?:region|province|district|state|county|oblast"
    r"|governorate|department)\b)"
    r"|(?:rural|neighbou?ring|coastal|mainland|restive|oil-rich|war-torn)(?= (?-i:[A-Z]))",
    "K": r"had (?:previously |earlier |formerly |once )?been (?:occupied|held|controlled|ruled)"
    r" (?:previously |earlier |formerly )?by(?=[^.;,]{3,80}, (?:was|were|is|are|has|have)\b)"
    r"|(?:(?:still|now|currently|continues? to) )+(?:control|hold)"
    r"|(?:still|continue[sd]? to) occup(?:y|ies|ied)|now occup(?:y|ies)|(?<!'s )(?<!the )(?<!its )control"
    r"(?= (?:many|most|all|about|over (?:\d|half|a |two|three|four|most)"
    r"|several|\d))"
    r"|(?:controls|holds?|controlled by|held by|(?:keeps?|kept) (?:its|their|a) (?:grip|hold) (?:on|over)"
    r"|cl[iu]ngs? (?:on )?to)"
    r"|(?:remain(?:s|ed)?|stay(?:s|ed)?|kept|still|continued? to be) (?:\w+ ){0,2}(?:under|in the hands of|occupied)"
    r"|(?:is|are|was|were) (?:still |now )?(?:under|controlled|held"
    r"|occupied(?! (?:yesterday|to-?day|last night|this \w+|after|on (?:\w+day|\d|(?-i:[A-Z]))))) (?!by\b)"
    r"(?:the )?(?:full )?(?:control of )?",
    "R": r"according to|(?<=reports )(?:indicated?|suggest(?:ed)?)"
    r"|(?:(?<=communique )|(?<=statement )|(?<=bulletin )|(?<=report ))states(?! of\b)"
    r"|(?:states|maintain(?:s|ed)|boast(?:s|ed)|conten(?:ds|ded)|trumpet(?:s|ed)|reiterate[sd]|stresse[sd]"
    r"|emphasi[sz]e[sd]|underline[sd]|explain(?:s|ed)|point(?:s|ed) out|made (?:it )?known|signal(?:s|led)|testif(?:y"
    r"|ied)"
    r"|warn(?:s|ed)|posted|recount(?:s|ed)|relate[sd]|briefed|communicated"
    r"|let it be known|declares?|proclaim(?:s|ed))(?= that\b)"
    r"|posted(?= (?:on|in|to) (?:[\w'-]+ ){1,4}that\b)"
    r"|(?:declares?|proclaim(?:s|ed))(?= (?:the |its )?(?:\w+ )?(?:(?:re)?capture|takeover|seizure|liberation)\b)"
    r"|sp(?:oke|oken|eaks|eaking) of(?= (?:[\w-]+ ){1,3}(?:villages|towns|settlements|localities|cities)\b)",
    "X": r"(?-i:[AEN]-?\d{1,4})(?= (?:near|between|north|south|east|west|road|highway|motorway)\b)"
    r"|aid (?:groups?|agenc(?:y|ies)|organi[sz]ations?)"
    r"|(?:mountain|hill|military|observation|firing|sniper|control) points"
    r"|(?:(?:thermal|nuclear|solar|hydroelectric|coke|chemical|steel) )?(?:power|treatment|filtration)"
    r" (?:plants?|stations?)|industrial (?:zones?|areas?|parks?|sites?)|(?:gas|oil|coal) (?:fields?|mines?|plants?)"
    r"|(?-i:(?:State|National|Technical|Federal|Islamic|Medical) (?:University|Hospital|Park|Library|Museum|Prison"
    r"|Academy|Stadium|Bank|Airport))"
    r"|(?<=old )(?:citadel|castle|fortress|fort)"
    r"|(?:town|city|village|municipal)(?:'s)? (?:administration|council|police|court) (?:buildings?|offices?)"
    r"|(?-i:City|Town|Village|District|Municipal) (?-i:Council|Hall)(?: building)?|railroads?"
    r"|administration buildings?|(?:town|city|village) (?:hall|square)|(?:police|bus|radio|railway|fire) stations?"
    r"|(?:railway|road) junctions?(?! of\b)|(?:army|military"
    r"|refugee) camps?|per cent|(?:(?<=on the )|(?<=along the ))#?(?-i:[A-Z]{1,2})-?\d{1,4}"
    r"(?! (?:fighters|rebels|militia|forces))"
    r"|(?:prices|rents|shares|hail|sleet|frost|silence|darkness|night|dusk)"
    r"(?= (?:(?:also|had|has|have|\w+ly) )*f[ae]ll)",
    "z": r"capital cit(?:y|ies)(?= of\b)",
    "P": r"(?-i:United (?:States|Arab Emirates))(?![\w-])"
    r"|(?:(?<=, )|(?<=and )|(?<=\()|(?<=of ))(?-i:At|As|An)[ -](?-i:[A-Z])[\w'-]+"
    # a list of "First Lowfen, Second Lowfen and Highfen"
    r"|(?:(?<=[,:] )|(?<= and ))(?-i:First|Second|Third|Fourth) (?-i:[A-Z])[\w-]+(?=,| and\b|[.;]|$)"
    r"|(?-i:(?:(?:Democratic|Islamic|Federal) )?Republic of (?:the )?[A-Z]\w+)"
    r"|(?-i:[A-Z])[\w-]+ people's republic|(?-i:[A-Z])-\d{1,2}(?= (?:guerrilla|rebel|insurgent|fighter|militant)s?\b)"
    r"|(?-i:Centre|Center|Coast|Plateau|Highlands|Lowlands|Steppe)(?= (?:states?|regions?|departments?|provinces?)\b)"
    r"|(?-i:(?:North|South)[- ]?(?:West|East|west|east))"
    r"(?= (?:and [\w-]+ )?(?:states?|regions?|division)\b)",
    "S": r"(?-i:[A-Z][\w-]+ Military District)"
    r"|occupation (?:troops|forces|army|armies|soldiers|authorities)"
    r"|(?:terrorist|armed|militant|rebel|jihadist|extremist|insurgent)"
    r" (?:organi[sz]ations?|outfits?|networks?|movements?)|special (?:police|forces)(?! (?:base|station|unit)s?\b)"
    # "the March 23 Movement": no day
    rf"|(?-i:(?:{'|'.join(month.title() for month in MONTHS)}) \d{{1,2}}(?:st|nd|rd|th)?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{'|'.join(month.title() for month in MONTHS)}))"
    r" (?-i:Movement|Brigades?|Front|Battalion|Army)"
    r"|(?<=the )resistance(?! (?:of|from|by|in|put|to|was|is|offered)\b)"
    r"|people's (?:[\w-]+ ){0,2}(?:army|forces?|units?|militia|guard|front|committees)"
    r"|members(?= of (?:the |an? )?(?-i:[A-Z]))|popular (?:(?:resistance|defen[cs]e) )?(?:committees|forces)"
    r"|battle ?group (?:north|south|east|west|center|centre|dnepr|dnieper|sever|yug|vostok|zapad|tsentr)"
    r"(?: (?:units|forces|troops))?"
    r"|(?:(?-i:North|South|East|West|Cent(?:er|re)) )?(?:group(?:ing)?|army) of (?:forces|troops)|battle ?groups?"
    r"|(?-i:[A-Z][\w-]+ \((?:North|South|East|West|Cent(?:er|re))\)) "
    r"(?:group(?:ing)?(?: of (?:forces|troops))?|battle ?group)"
    r"|boko haram(?: (?:fighters|militants|insurgents))?"
    r"|islamic state(?: (?:of|in) iraq and (?:the levant|syria|al-sham))?|armed forces|military forces"
    r"|air assault forces"
    r"|(?:coast|national|border|republican|presidential) guards?(?! (?:out)?posts?| stations?| bases?)"
    r"|rapid (?:response|reaction) (?:forces?|units?)"
    r"|national army|armed men|(?-i:[Aa]l )shabaa?b"
    r"|(?:(?:self-)?defen[cs]e|resistance|liberation|security) forces?"
    r"|(?-i:(?:North|South|East|West)(?:ern|-?[Ee]astern|-?[Ww]estern)?"
    r" (?:Front|Alliance|Command|Army|Force|Resistance))"
    r"|(?-i:(?:(?:North|South|East|West)(?:ern|-?[Ee]astern|-?[Ww]estern)?|Cent(?:ral|er|re))"
    r" (?:[Gg]roup(?:ing)?(?: of (?:[Ff]orces|[Tt]roops))?|[Bb]attle ?group))"
    r"|state(?= (?:control|authority|troops|forces)\b)|(?:(?<=authority of the )|(?<=fold of the ))state"
    r"|(?:combined|joint|mixed) (?:security )?(?:troops|forces)"
    r"|(?:(?<=his )|(?<=our )|(?<=their )|(?<=her )|(?<=its )|(?<=[a-z]'s ))men",
    "T": r"(?:(?:u\.n\.|un)(?:-declared|-designated)? )?safe (?:haven|area)(?= of\b)"
    r"|local government areas?|lgas?(?= of\b)|(?-i:directorates?)|(?-i:Directorates)(?= of\b)",
    "g": r"(?-i:Battle|Siege)(?= of (?-i:[A-Z]))"
    r"|(?:fell|falls?|fallen|falling) back(?= (?:to|towards?|on|onto|behind|into|in)\b)"
    r"|(?:military|territorial|battlefield) (?:gains|advances|successes|victories|setbacks|losses)"
    r"|(?:(?:general|army|military|high|british|french|german) )?headquarters"
    r"(?= (?:has |have |had |also )*(?:announce|report|say|said|state|claim|confirm)\w*)"
    r"|(?:army|military|police|navy) (?:chaplains?|cadets?|bands?|doctors?|nurses?|surgeons?|cooks?|choirs?"
    r"|hospitals?"
    r"|footballers?|rugby|ski)\b|(?-i:de l(?:a|as|os))(?= (?-i:[A-Z]))"
    r"|(?:garrison|stronghold|bastion|mountain|hilltop|headquarters|resort|hill|junction|road|railway|border|camp|farm)"
    r"(?= (?:towns?|cit(?:y|ies)|villages?)\b)"
    r"|state (?:tv|television|media|radio|news agency)|(?:surrounding|nearby|neighbou?ring|adjacent"
    r"|adjoining)(?= (?:villages?|towns?|settlements?|hamlets?"
    r"|districts?|cities)\b)",
    "x": r"(?-i:Key (?:Takeaway|Point|Finding|Development)s?)|(?-i:Delimitation|Demarcation)"
    r"|(?-i:Nothing|Little|Nobody|Everything|Something)(?= (?:was|were|has|had|is)\b)"
    r"|(?:we|they|he|she|it)(?=['’](?:ve|d|ll) )|nobody|no one"
    r"|god willing|insha'?allah|not (?:one|a single)(?= )"
    r"|later on(?= from\b)|by (?:then|now|that time|that point)|at (?:about |around )?the same time"
    r"|(?:nearby|adjacent)(?= (?-i:[A-Z]|al-|el-))"
    r"|under attack|human rights|war crimes|in order|as follows|breakdown|to (?:him|her)",
}

CONTROL = (
    r"(?:(?:(?:almost|nearly|near) )?(?:full|complete|total|partial|effective|direct|firm|secure|sole|military"
    r"|operational|near-total|near-complete) )?"
    r"(?:control|command|possession|sovereignty"
    r"|charge)"
)
# "control on the town", as in translations, but "control on Monday of", "control on 5 May"
_DAY = "|".join((*WEEKDAYS, *MONTHS))
ON = (
    rf"on(?! (?:{_DAY})\b| \d{{1,2}} (?:{_DAY})\b)"
    rf"(?= (?:the )?(?:villages?|towns?|city|district|area)\b| (?-i:[A-Z])| {COUNTED})"
)
HOLD = rf"(?:(?:its |their |back |the )*{CONTROL} (?:of|over|{ON}))"
AUTHORITY = rf"(?:{CONTROL}|rule|administration|authority|jurisdiction|occupation)"
OTHERWISE = (
    r"(?:attacks?|fire|shelling|strikes?|airstrikes?|bombing|drones?|missiles?|siege|suspicion|pressure|bombardment|threat|scrutiny|review|assault|curfew|quarantine"
    r"|lockdown|strain|criticism|water|investigation)"
)
SAID = "|".join(rf"(?<={verb} )" for verb in "announced announces announcing declared claimed claims claiming".split())
LIGHT = r"(?:also|now|another|a|further|additional|the|other|remaining|some|about|over|at|least|more|than|total|of)"
OUSTED = (
    r"(?:expelled|dislodged|ousted|evicted|driven|pushed|forced|ejected|routed|flushed|knocked|chased|thrown"
    r"|kicked|booted|hounded"
    r"|muscled|squeezed|uprooted|swept|hurled|beaten back|cleared|removed)"
)
OUSTING = (
    r"(?:expel(?:s|ling)?|dislodg(?:es?|ing)|chas(?:e[sd]?|ing)|oust(?:s|ing)?|evict(?:s|ing)?|driv(?:es?|ing)"
    r"|drove|push(?:es|ing)?"
    r"|clear(?:s|ed|ing)?|forcing|eject(?:s|ing)?|remov(?:e[sd]|ing)"
    r"|flush(?:es|ing)?|rout(?:s|ing)?|thr(?:ew|ows?|owing)|kick(?:s|ing)?|knock(?:s|ing)?|boot(?:s|ing)?"
    r"|hound(?:s|ing)?"
    r"|muscl(?:es?|ing)|squeez(?:es?|ing)|uproot(?:s|ing)?|swe(?:eps?|eping|pt)|hurl(?:s|ing)?|r[au]n(?:s|ning)?"
    r"|purg(?:e[sd]?|ing)|beat(?:s|ing|en)?(?: back)?|forces?(?= the\b)|smok(?:e[sd]?|ing))"
)
DENYING = "denied denies deny denying acknowledged acknowledges admitted admits confirmed confirms".split()

ADV = r"(?:(?:now|also|today|all|since|already|formally|officially|fully|completely|back|over|finally) )*"

ARMED = (
    r"(?:[\w'-]+ ){0,4}?(?:forces?|troops|army|militants|fighters|rebels|terrorists|insurgents|jihadists|militias?"
    r"|militiamen|extremists|islamists|gangs?|elements|remnants|bandits|gunmen|occupiers|invaders|separatists"
    r"|enemy|soldiers|units|guerrillas|mercenaries|isis|isil|daesh|taliban)\b"
)
COUNTABLE = (
    r"(?:villages?|towns?|settlements?|localit(?:y|ies)|cit(?:y|ies)|districts?|townships?|communit(?:y|ies)"
    r"|communes?|(?:county|municipal) seats?"
    r"|hamlets?|municipalit(?:y|ies)|neighbou?rhoods?|places|provinces?|suburbs?)"
)
# what falls and is no place: "the fall of Communism", "the fall of the Eastern Empire"
NO_TOWN = (
    r"(?:man\b|adam\b|\w+ism\b|apartheid|(?:the (?:tsar|czar|king|shah|emperor|dictator|president|wall|iron curtain)"
    r"|(?:the )?(?:[\w-]+ ){0,3}(?:caliphate|empire|dynasty|monarchy|regime|government|cabinet|junta|wall"
    rf"|soviet union|bloc))\b(?!-\w|(?:'s)? (?:[\w-]+ )?(?:strongholds?|bastions?|redoubts?|enclaves?|{COUNTABLE})\b))"
)
# "another six small villages"
SOME_PLACES = rf"(?:{LIGHT} )*{COUNTED}[\w,-]*(?: [\w-]+){{0,3}}? {COUNTABLE}\b"
# "the town of Lowfen", "Lowfen and Highfen"
OF_NAMES = rf"(?:(?:the )?{COUNTABLE} of )?(?:the )?(?-i:[A-Z])[\w'-]+(?:(?:,|,? and)? (?-i:[A-Z])[\w'-]+){{0,6}}"
# who gains and loses places, before what their gains are
WHOSE = (
    "army's rebels' forces' militants' fighters' government's insurgents' group's troops' regime's militia's".split()
)
# who fights, right before a verb that others may do, too
FIGHTING = "|".join(
    rf"(?<={who} {having})"
    for who in (
        *"forces troops army rebels fighters militants insurgents militia militias jihadists separatists".split(),
        *"soldiers units unit gunmen guerrillas division brigade regiment battalion taliban isis isil".split(),
    )
    for having in ("", "has ", "have ", "had ")
)
WHEN = (
    rf"(?:(?:late |early |last )?(?:on |during )?(?:{'|'.join(WEEKDAYS)})|yesterday|earlier today|last night|overnight"
    rf"|during the night|at (?:dawn|dusk|night|daybreak)|(?:on )?(?:\d{{1,2}} )?(?:{'|'.join(MONTHS)})(?: \d{{1,2}})?)"
    rf"(?: night| morning| evening| afternoon)?(?: and (?:late |early )?(?:on )?(?:{'|'.join(WEEKDAYS)})(?: morning)?)?"
)
# before "occupation of Lowfen", which alone tells of a state, what makes it a deed
TOLD_OF_TAKING = "|".join(
    rf"(?<={lead} the )"
    for lead in (
        *"claimed claims announced announces reported reports including completed".split(),
        *("resulted in", "led to", "ended in", "culminated in", "followed by"),
    )
)
# "the liberation of Lowfen has begun" tells of none yet
BEGUN = (
    r"(?!(?: (?:the|(?-i:[A-Z])[\w'-]+|and|of|in|other|more|remaining"
    r"|populated|settlements|towns|villages|areas|region|province|city|town"
    r"|village|district|oblast|territory)){1,8} (?:(?:has|have|had|is|was|also|now|just|finally|already|still) )*"
    r"(?:begun|beg[ai]ns?|start(?:s|ed)|continu(?:es|ed|ing)|under ?way|ongoing|progressing|in progress)\b)"
)
_LISTED = (
    "confirmed|declared|listed|recorded|reported|verified|certified|proclaimed|counted|marked|described|considered"
)

GROWN = (
    r"(?:(?:has|have|had) )?(?:now )?(?:risen|rose|grown|grew|increased|climbed|swelled|gone up|reached)"
    r"(?: up)?(?: to)?"
)

VERBS = (
    Verb(
        rf"(?:(?<=number of )|(?<=total of )|(?<=tally of )|(?<=total ))fallen(?= {COUNTABLE}\b)", C, "take", "fallen"
    ),
    Verb(
        r"(?:under(?: the (?:full )?control of)?|(?<!and )(?:controlled|held) by)"
        rf"(?= (?:(?!and\b|or\b)[\w'-]+ ){{1,5}}?{GROWN} (?:at least |more than |over |about |some )?{COUNTED})",
        C,
        "pass",
    ),
    Verb(
        r"(?:gave|giv(?:es|ing|en)|hand(?:s|ed|ing))(?= (?!up\b|over\b|back\b|away\b)(?:[\w'-]+ ){1,4}?"
        r"(?:(?:full|complete|total) )?control (?:of|over)\b)",
        C,
        "give-control",
    ),
    Verb(
        r"(?:left|leav(?:es|ing))(?= (?!the (?:town|city|village)\b)(?:[\w'-]+ ){1,6}?"
        r"in (?:the )?(?:[\w'-]+ ){0,3}?hands\b(?! or\b))",
        C,
        "hand",
    ),
    # "the offensive gave the army six villages", "cost the army six villages"
    *(
        Verb(
            rf"(?:{verbs})(?! from\b)(?= (?:the |its |their )?{ARMED} {SOME_PLACES})",
            kind,
            frame,
        )
        for kind, frame, verbs in (
            (C, "give-control", "(?:g[ai]v|hand|bring|earn|win|gain|nett?|deliver)(?:en?|es|e?d|s|ing)?|brought|won"),
            (X, "cost", "cost(?:s|ing)?"),
        )
    ),
    # "the push left the army in control of six villages"
    Verb(
        rf"(?:left|leav(?:es|ing)|put(?:s|ting)?|(?:end(?:s|ed|ing)?|conclud(?:e[sd]|ing)) with)"
        rf"(?= (?:the )?{ARMED} in (?:(?:full|complete|total|firm) )?(?:control|possession) of\b)",
        C,
        "give-control",
    ),
    # "stripped the rebels of six villages"
    Verb(
        rf"(?:(?:stripp|depriv|reliev|robb|divest)(?:ed|es?|ing)|strips"
        rf"|robs)(?= (?:the )?{ARMED} of (?:{LIGHT} )*{COUNTED})",
        C,
        "oust",
    ),
    Verb(r"(?:(?<=that )|(?<=which ))fell(?= (?:were|are|include[sd]?)\b)", C, "pass"),
    # "withdrew on Monday from Lowfen": the day between is left to be read
    Verb(
        r"(?:pull(?:s|ed) (?:out|back)|withdr(?:ew|awn|aws)|retreat(?:s|ed)|f[ae]ll(?:en|s)? back)"
        rf"(?= {WHEN},? (?:from|out of|of) )",
        W,
        "depart",
    ),
    Verb(
        rf"(?:departed|fled|(?:was|were|been) {OUSTED})(?= {WHEN},? (?:from|out of) )",
        W,
        "depart",
        plain=True,
    ),
    Verb(
        rf"(?:c[ao]me|(?:was |were |has |have )?(?:pass(?:ed|es)|spent)|f[ae]ll(?:en|s)?)"
        rf"(?= {WHEN} (?:under(?! (?:\w+ ){{0,2}}{OTHERWISE}\b)|into|in(?= the hands))"
        rf"[^.;,]{{0,60}}\b(?:hands|{AUTHORITY})\b)",
        C,
        "pass",
    ),
    Verb(rf"pass(?:ed|es)(?= {WHEN} to (?:the )?{ARMED})", C, "pass"),
    Verb(
        r"(?:(?<=forces )|(?<=troops )|(?<=army )|(?<=rebels )|(?<=fighters )|(?<=soldiers )|(?<=gunmen )"
        r"|(?<=militants ))(?:have|has|had) (?:(?:now|all|already|also) )*gone"
        r"(?= from (?:the (?:towns?|villages?|cit(?:y|ies)) of )?(?-i:[A-Z])(?![^.;]* (?:to|for)\b))",
        W,
        "depart",
    ),
    Verb(
        r"(?:pulled (?:out|back)|withdr(?:ew|awn)|retreated)(?=[,.;]| (?:on|in|earlier|last|after|since)\b|$)",
        W,
        "leave",
    ),
    # "raising the number of villages it controls to 16": who holds more has taken them
    Verb(
        r"(?:(?:rais|increas|bring|lift)(?:ing|e[sd]?|s)|brought)"
        rf"(?= the (?:total |overall )?number of (?:\w+ ){{0,2}}?(?:areas|{COUNTABLE})(?: (?:that|which))?"
        r"(?: (?!with|under)[\w']+){1,5}? (?:controls?|controlled|holds?|held)\b"
        rf"[^.;]{{0,60}}? to {COUNTED})",
        C,
        "take",
    ),
    Verb(r"(?:(?<=been )|(?<=were )|(?<=was ))recovered(?= (?:from|by)\b)", RC, "take", r"recovered"),
    Verb(
        r"(?:rescu(?:e[sd]?|ing)|redeem(?:s|ed|ing)?)"
        r"(?= (?:[\w-]+ ){0,4}?(?:villages?|towns?|settlements?|localit(?:y|ies)|districts?|cit(?:y|ies))\b)",
        L,
        "take",
        r"rescued|redeemed",
    ),
    Verb(
        r"br(?:ing|ings|inging|ought)(?= (?:[\w-]+ ){1,5}back under\b)|return(?:s|ed|ing)?"
        r"(?= (?:[\w-]+ ){1,5}(?:to|under) (?:our|its|their|the \w+) (?:flag|control|rule)\b)",
        RC,
        "take",
        r"brought|returned",
    ),
    Verb(
        r"(?:secur(?:ed|es|ing)|accept(?:ed|s|ing)|obtain(?:ed|s|ing)|negotiat(?:ed|es|ing)|forc(?:ed|es|ing))"
        r" (?:a |the )?(?:[\w-]+ )?surrender of",
        H,
        "take",
        r"(?!)",
    ),
    # "our soldiers have returned 13 villages", to whom nobody else is said to
    Verb(
        rf"(?:(?<=(?:troops|forces) )|(?<=(?:troops|forces) have )|(?<=defenders )|(?<=defenders have ))returned"
        rf"(?= {COUNTED}(?![^.;]* to (?!date\b)\w))",
        RC,
        "take",
        r"(?!)",
    ),
    Verb(
        r"(?:had|has|have) (?:full |complete |total )?control of(?= (?:[\w-]+ ){0,3}?(?:more|another|further)\b)",
        C,
        "take",
    ),
    Verb(
        rf"(?:clear|purg|cleans|rid|sweep|swept|free)(?:e?s|e?d|ding|ing)?(?=[^.;]{{0,90}}? of {ARMED})",
        L,
        "clear",
        r"cleared|purged|cleansed|rid|swept|freed",
    ),
    # "has been confirmed as liberated", "were declared retaken", "listed 53 villages as liberated"
    *(
        Verb(
            rf"(?:{_LISTED}) (?:officially |fully )?(?:as )?(?:having been |being )?(?:{done})"
            rf"|(?:(?<=is )|(?<=are )|(?<=was )|(?<=were ))(?:now )?(?:{_LISTED}) as (?:{done})",
            kind,
            "clear",
            r".*",
        )
        for kind, done in (
            (L, "liberated|freed|cleared"),
            (RC, "recaptured|retaken|regained|reclaimed"),
            (C, "captured|taken|seized|occupied|conquered"),
        )
    ),
    Verb(rf"(?:re-?capture|recovery|re-?conquest)\"? of{BEGUN}", RC, "noun"),
    Verb(rf"(?:liberation|de-?occupation)\"? of{BEGUN}", L, "noun"),
    Verb(r"(?:(?<='s )|(?<=s' ))gains(?= (?:since|on|over|this|of)\b[^:;.]{0,80}:)", C, "noun"),
    # "the army's gains include six villages"
    *(
        Verb(
            rf"(?:{'|'.join(f'(?<={who} )' for who in WHOSE)})(?:(?:latest|new|territorial"
            rf"|recent) )?(?:{nouns})(?: so far| to date)?"
            r" (?:includ(?:ed?|es)|are|were|amount(?:s|ed)? to|(?:now )?(?:number|total|comprise)(?:s|ed)?)"
            rf"(?= {SOME_PLACES})",
            kind,
            "noun",
        )
        for kind, nouns in ((C, "gains|conquests|captures|acquisitions"), (X, "losses"))
    ),
    Verb(r"(?<=the )(?:capturing|seizing|taking) of|taking over of", C, "noun"),
    Verb(r"(?<=the )(?:re-?capturing|re-?taking|reclaiming|regaining) of", RC, "noun"),
    Verb(r"(?<=the )(?:liberating|freeing) of", L, "noun"),
    Verb(
        rf"(?!fall of {NO_TOWN})(?:capture|seizure|conquest|take-?over|fall)(?: and (?:control|occupation))? of",
        C,
        "noun",
    ),
    Verb(r"(?:hand-?over|hand-over|transfer|return|surrender|handing over|cession) of(?: control over)?", H, "noun"),
    Verb(r"(?<=the )(?:hand-?over|transfer|return|cession)(?= to (?:the )?(?-i:[A-Z])[\w-]+ of\b)", H, "noun"),
    Verb(
        r"(?:withdrawal|retreat|pull-?out|pull-?back|departure|expulsion|eviction|ouster|ejection|flight) of"
        r"(?= (?:[\w'-]+ ){1,6}?from )",
        W,
        "noun-leave",
    ),
    Verb(
        r"(?:withdrawal|(?<!to )retreat|(?<!to )pull-?out|(?<!to )pull-?back) from"
        r"|(?<!mandatory )(?<!forced )(?<!compulsory )(?<!voluntary )evacuation of",
        W,
        "noun",
    ),
    Verb(r"loss of(?: control (?:of|over))?", X, "noun"),
    Verb(
        rf"(?:{TOLD_OF_TAKING})occupation of"
        rf"(?= {SOME_PLACES}| (?:the )?(?:[a-z][\w-]+ )?(?:villages?|towns?|cit(?:y|ies)|hamlets?) of (?-i:[A-Z])"
        r"|(?: (?-i:[A-Z])[\w'-]+){1,3}(?:,| and|[.;]| by| on|$))",
        C,
        "noun",
    ),
    # A day may stand between such a noun and "of".
    Verb(rf"(?:capture|seizure|conquest|take-?over|fall)(?= {WHEN} of )", C, "noun"),
    Verb(rf"(?:recapture|re-?conquest)(?= {WHEN} of )", RC, "noun"),
    # "the temporary occupation by the army of Lowfen"
    *(
        Verb(
            rf"(?<!under )(?:{nouns})(?= by (?:the )?(?:{ARMED}(?: [^.;,]{{1,40}})?|\"?(?-i:[A-Z])[^.;,]{{2,60}}) of "
            rf"(?:the (?:\w+ )?{COUNTABLE}\b|(?-i:[A-Z])|{SOME_PLACES}))",
            kind,
            "noun",
        )
        for kind, nouns in (
            (C, "seizure|conquest|occupation|annexation|take-?over"),
            (RC, "recapture|re-?conquest"),
            (L, "liberation"),
        )
    ),
    Verb(rf"liberation(?= {WHEN} of )", L, "noun"),
    Verb(rf"loss(?= {WHEN} of )", X, "noun"),
    Verb(
        r"(?:w[io]ns?|winning|claw(?:s|ed|ing)?|wrest(?:s|ed|ing)?)"
        r"(?=(?: (?:the )?(?-i:[A-Z])[\w'-]+(?:,|,? and)?){1,6} back\b)",
        RC,
        "take",
    ),
    Verb(r"declar(?:e[sd]?|ing) victory in(?= (?-i:[A-Z]))", C, "take"),
    Verb(
        r"(?:restor(?:e[sd]?|ing)|establish(?:e[sd]|ing)) (?:security|stability|order|peace|safety)"
        r"(?:,? (?:and|security|stability|order|peace|safety))* (?:in|to|over)(?! (?:\w+ )?parts\b)",
        RC,
        "take",
        r"restored.*|established.*",
    ),
    Verb(
        r"recover(?:s|ed|ing)?"
        rf"(?= (?:[\w-]+ ){{0,5}}?{COUNTABLE}\b"
        r"|(?: (?-i:[A-Z])[\w'-]+){1,3}(?:(?:,| and)(?: (?-i:[A-Z])[\w'-]+){1,3})* from )",
        RC,
        "take",
        r"recovered",
    ),
    Verb(
        r"(?:(?<=troops )|(?<=forces )|(?<=army )|(?<=soldiers )|(?<=fighters )|(?<=rebels ))recovered"
        r"(?=(?: (?-i:[A-Z])[\w'-]*[a-rt-z]){1,3}"
        r"(?:, (?-i:[A-Z])|,? and (?-i:[A-Z])|[.;]|$| (?:on|yesterday|today)\b))",
        RC,
        "take",
        "recovered",
    ),
    Verb(
        r"(?:(?<=villages )|(?<=towns )|(?<=settlements )|(?<=districts )|(?<=localities )|(?<=cities )"
        r"|(?<=areas ))recovered",
        RC,
        "take",
        "recovered",
    ),
    Verb(
        r"(?:is|are|was|were) (?:now |once again |again )?back in (?:(?:full|complete|total|firm) )?control of",
        RC,
        "take",
        r"(?!)",
    ),
    Verb(
        r"(?:was|were|is|are|been|be|being) restored(?= to (?:the )?(?-i:[A-Z])[\w-]+ (?:by|under)\b)", H, "give", r".*"
    ),
    # "to hand Lowfen, in Eastmoor, and Highfen, in Westmoor, over to the army"
    Verb(r"(?:hand|turn)(?:s|ed|ing)?(?= (?-i:[A-Z])[^.;:]{3,120}?,? over to )", H, "give", "handed|turned"),
    Verb(rf"(?:takes?|took|taken|taking) back(?: {CONTROL} (?:of|over))?", RC, "take", r"taken\b.*"),
    Verb(rf"(?:takes?|took|taken|taking) over(?: {CONTROL} (?:of|over))?", C, "take", r"taken\b.*"),
    Verb(
        r"(?:was|were|is|are|been|being|be) (?:also )?(?:handed|given|granted|awarded|returned)(?: back| over)?"
        rf"(?: {HOLD})?(?= (?:{LIGHT} )*{COUNTED})",
        H,
        "take",
    ),
    # The day between "control" and "over" is left to be read.
    Verb(
        rf"(?:t(?:akes?|ook|aken|aking)|(?:assum|gain|receiv|obtain|establish)(?:e?[sd]|ing|ed|e)?)"
        rf"(?= {CONTROL} (?:today|yesterday|on \w+) (?:of|over)\b)",
        C,
        "take",
    ),
    Verb(rf"(?:takes?|took|taken|taking) {HOLD}", C, "take", r"taken"),
    # "assumed control from the rebels of Lowfen"
    Verb(
        rf"(?:assum|gain|tak|receiv)(?:e[sd]?|ed|ing|s)? {CONTROL}(?= from (?:the )?[^,;.]{{3,60}} of )",
        C,
        "take",
        r"(?!)",
    ),
    Verb(
        r"set(?:s|ting)? free(?= (?:the |two |three |four |five |six )?(?:towns?|villages?|settlements?)\b"
        r"| (?-i:[A-Z]))",
        L,
        "take",
        r"(?!)",
    ),
    # "the villages that the army won from the rebels"
    Verb(r"(?:(?<=forces )|(?<=troops )|(?<=army )|(?<=rebels )|(?<=fighters ))won(?= from )", C, "take", r"(?!)"),
    Verb(rf"(?:{SAID})(?:its |their )?{CONTROL} (?:of|over)", C, "take"),
    Verb(
        rf"(?:(?:re-?take[ns]?|re-?took|re-?taking)(?: {HOLD})?|recapturd|re-?captur(?:e[sd]?|ing)"
        rf"|re-?conquer(?:s|ed|ing)?"
        rf"|reclaim(?:s|ed|ing)?"
        rf"|re-?seiz(?:e[sd]?|ing)|recover(?:s|ed|ing)? {CONTROL} (?:of|over)|wrest(?:ed|s|ing) back(?: {HOLD})?"
        rf"|(?:w[io]ns?|winning|claw(?:s|ed|ing)?) back(?: {HOLD})?|won(?= (?:it|them) back\b)"
        rf"|(?:re-?gain|re-?establish|re-?assert|re-?assum|resum)(?:e?[sd]|ing|ed|e)?(?: {HOLD}| {CONTROL} in)?"
        # not "restored the church", "restored to the grid"
        rf"|restor(?:e[sd]?|ing)(?: {HOLD}| {CONTROL} in|(?= [^.;]{{2,80}} to [^.;]{{0,40}}(?:hands|{AUTHORITY})\b)))",
        RC,
        "take",
        r"(?:re-?taken|\w+ed|(?:won|clawed|wrested) back)(?: \w+ \w+)?",
    ),
    Verb(
        r"(?:was|were|is|are|been|being) restored to(?= (?:the )?(?:[\w'-]+ ){0,3}(?:control|rule|hands)\b)"
        r"(?: the (?:control|rule|hands) of)?",
        RC,
        "pass",
    ),
    Verb(
        r"(?:was|were|is|are|been|being) (?:re-?)?(?:established|restored|asserted|imposed)(?= (?:\w+ ){0,3}?over\b)",
        C,
        "set",
    ),
    Verb(
        r"(?:extend|(?<!, )(?<!villages )(?<!towns )(?<!settlements )(?<!localities )(?<!districts )spread|expand)"
        r"(?:s|ed|ing)?(?= (?!its|their)(?:[\w-]+ ){0,3}?(?:to|over)\b)",
        C,
        "set",
    ),
    Verb(r"(?:was|were|is|are|been|being) (?:re-?)?(?:established|restored|asserted|imposed)(?! to\b)", C, "set-left"),
    Verb(
        rf"(?:switch|shift|mov)(?:e|es|s|ed|ing) {ADV}(?:over )?(?:in)?to(?=[^.;,]{{0,60}}\b(?:hands|{AUTHORITY})\b)"
        rf"(?: the)?(?: {AUTHORITY}(?: of)?| hands of)?",
        C,
        "pass",
    ),
    Verb(
        rf"(?:shift|switch|mov)(?:e|es|s|ed|ing) {ADV}(?:over )?to(?= (?:the )?(?:(?-i:[A-Z])"
        r"|(?:[\w-]+ ){0,2}?(?:rebels|army|government|insurgents|opposition|militants|militia)\b))",
        C,
        "shift",
    ),
    Verb(
        rf"(?:(?:end(?:s|ed|ing)?|w[io]und(?:s|ing)?) up|f(?:ind|ound)s? (?:itself|themselves))(?: \w+ly)? (?:under|in)"
        rf"(?=[^.;,]{{0,60}}\b(?:hands|{AUTHORITY})\b)(?: the)?(?: {CONTROL}(?: of)?| hands of)?",
        C,
        "pass",
    ),
    # "slipped from the army's grasp"
    Verb(
        r"(?:slip(?:s|ped|ping)?|pass(?:es|ed|ing)?|slid|w[er]nt|go|gone) (?:away |out )?(?:from|of)"
        rf"(?= [^.;,]{{0,60}}\b(?:hands|grasp|grip|{AUTHORITY})\b(?! (?:to|into)\b))",
        X,
        "escape",
    ),
    Verb(r"(?:bec(?:a|o)m(?:e|es|ing)|c[ao]mes? to be) (?:controlled|held|governed|ruled) by", C, "pass"),
    Verb(
        rf"(?:is|are|was|were) (?:now (?:also )?|today )(?:under(?=[^.;,]{{0,60}}\b{AUTHORITY})"
        rf"|in(?=[^.;,]{{0,60}}\bhands\b))(?: the)?(?: {AUTHORITY}(?: of)?| hands of)?",
        C,
        "pass",
    ),
    Verb(
        r"(?:was|were|is|are|has been|have been)(?= (?:under|in) (?:[\w'-]+ ){1,4}(?:control|hands) (?:again"
        r"|once more|anew)\b)"
        r" (?:under|in)(?: the (?:control|hands) of)?",
        RC,
        "pass",
    ),
    Verb(
        rf"(?:was|were|is|are) (?:(?:fully|completely|entirely|totally|all|firmly) )*(?:under"
        rf"|in)(?=[^.;,]{{0,60}}\b(?:{AUTHORITY}|hands)\b)"
        rf"(?: the)?(?: {AUTHORITY}(?: of)?| hands of)?",
        C,
        "pass",
        told=True,
    ),
    Verb(
        rf"(?:all )?(?:now|back|now back) (?:under(?! (?:\w+ ){{0,2}}{OTHERWISE}\b)(?=[^.;,]{{0,40}}\b{AUTHORITY}\b)"
        rf"|in(?=[^.;,]{{0,40}}\bhands\b))(?: the)?(?: {CONTROL}(?: of)?| hands of)?",
        C,
        "pass",
    ),
    Verb(r"(?:is|are|was|were) now (?:also )?(?:held|controlled|occupied|run|ruled) by", C, "pass"),
    Verb(r"(?:became|turned|were|was) ours(?! to)", C, "turn"),
    Verb(r"(?:is|are) (?:(?:now|again|once again|once more|finally|all) )*ours(?! to)", C, "pass"),
    Verb(r"(?:has|have) (?:(?:also|now|already|all) )*been free(?= since\b(?![^.;]* (?:of|from)\b))", L, "pass"),
    Verb(
        r"(?:is|are|was|were) (?:(?:now|again|once again|once more|finally|at last) )+free(?! (?:of|from|to|for)\b)",
        L,
        "pass",
    ),
    Verb(r"(?:incorporated|absorbed) into|now belong(?:s|ing)? to", C, "pass"),
    Verb(rf"(?:gets?|got|getting)(?= (?:{LIGHT} )*{COUNTED})", H, "take"),
    Verb(
        rf"(?:(?:receiv(?:e[sd]?|ing)|obtain(?:s|ed|ing)?)(?= [^.;]{{0,60}}\b(?:{COUNTABLE}|{AUTHORITY}|areas|lands?"
        r"|territor(?:y|ies)|provinces?|districts?|regions?|islands?)\b"
        rf"| {OF_NAMES} (?:in (?:(?:the|this|that|a) (?:\w+ )?deal|exchange|return)|from|under)\b)"
        rf"|acquir(?:es?|ed(?! (?:in \d{{4}} )?by\b)|ing))(?: {HOLD})?",
        H,
        "take",
        r"\w+ed",
    ),
    # "controls 16 more villages" tells of a change, "controls 16 villages" of a state
    Verb(
        r"(?:now (?:also )?controls?|controlled)(?= (?:another|a further|an additional) \w"
        r"|(?: (?!or |not |no |of )[\w-]+){1,4}? (?:more(?! than)|further|additional|other) )",
        C,
        "take",
    ),
    # "was able to control Lowfen": what monitors write for "take control of"
    Verb(
        r"(?<=that they )could control"
        r"(?= (?:after|since|in|during|so far|until|rose|reached|increased|climbed|to|now)\b)",
        C,
        "take",
    ),
    Verb(r"(?:(?<=able to )|(?<=managed to ))(?:(?:fully|completely|entirely) )?control(?! (?:of|over)\b)", C, "take"),
    # "the number of villages controlled since Sunday", "have controlled 22 villages since dawn"
    Verb(r"(?:(?<=villages )|(?<=towns )|(?<=areas ))controlled(?= since\b)", C, "take", r"controlled"),
    Verb(
        r"(?:(?<=have )|(?<=has ))controlled"
        r"(?= [^.;]{0,80}\bsince (?:dawn|yesterday|today|this morning|last night|the morning"
        rf"|{'|'.join(WEEKDAYS)})\b)",
        C,
        "take",
    ),
    # "the places that have been controlled by the army since Monday"
    Verb(r"(?<=been )controlled(?= by [^.;,]{2,60} since\b)", C, "take", r"controlled"),
    # "Lowfen and Highfen were also controlled", as agencies translate it
    Verb(r"(?:(?<=were also )|(?<=was also ))controlled(?! by\b)", C, "take", r"controlled"),
    Verb(r"(?:(?<=succeeded in )|(?<=announced )|(?<=announcing ))controlling", C, "take"),
    Verb(r"(?:(?<=advanced and )|(?<=progressed and )|(?<=stormed and ))controlled(?! by\b)", C, "take"),
    Verb(
        r"controlled(?! by\b)(?=[^.;]{3,90}? (?:(?:after|following) (?:\w+ ){0,2}(?:clashes|fighting|battles?|attacks?"
        r"|advances?)|and (?:raised|hoisted) (?:[\w'-]+ ){1,4}(?:flags?|banner))\b)",
        C,
        "take",
        "controlled",
    ),
    # "clashes led to the regime forces' control of Lowfen"
    Verb(
        r"(?:(?<='s )|(?<=s' ))(?:(?:full|complete) )?control (?:of|over)"
        r"(?![^.;]{0,160}? (?:established|restored|asserted|imposed|extended|handed|passed|transferred|shifted)\b)",
        C,
        "noun",
    ),
    Verb(
        r"(?:(?<=led to their )|(?<=leading to their )|(?<=resulted in their )|(?<=resulting in their ))"
        rf"{CONTROL} (?:of|over)",
        C,
        "noun",
    ),
    Verb(r"(?:now (?:fully|completely|totally)|(?:fully|completely) now) controls?(?! (?:of|over)\b)", C, "take"),
    Verb(
        r"(?:now|back) in (?:\w+ )?control of|(?<!is )(?<!are )(?<!was )(?<!were )(?<!remains )(?<!remain )(?<!still )"
        r"(?<!been )(?<!nearly )(?<!almost )in (?:full|complete|total) control of",
        C,
        "take",
    ),
    Verb(
        r"(?:complet(?:e[sd]|ing)|(?<!will )(?<!would )(?<!likely )(?<!probably )(?<!soon )complete)"
        r" (?:the|its|their) (?:capture|seizure|occupation|conquest) of",
        C,
        "take",
    ),
    Verb(r"complet(?:e[sd]?|ing) (?:the|its|their) (?:liberation|clearing|clearance) of", L, "take"),
    Verb(
        r"add(?:s|ed|ing)?(?=[^.;]{3,80}? to (?:its|their) (?:\w+ )?"
        r"(?:territory|gains|conquests|control|haul|tally)\b)",
        C,
        "take",
    ),
    Verb(
        rf"(?:add(?:s|ed|ing)?(?![^.;]{{0,60}} to )|grab(?:s|bed|bing)?|snatch(?:e[sd]|ing)?|pocket(?:s|ed|ing)?"
        rf"|nab(?:s|bed|bing)?|scoop(?:s|ed|ing)? up|subdu(?:e[sd]?|ing)|subjugat(?:e[sd]?|ing)|(?:seiz(?:e[sd]?|ing)"
        rf"|l[ae]y(?:ing|s)?|laid|g[eo]ts?|took|takes?) (?:hold of|hands on)"
        rf"|(?:made|mak(?:e|es|ing)) (?:itself|themselves|himself) masters? of|asserted {CONTROL} over)"
        rf"(?= (?:{LIGHT} )*(?:{COUNTED})?(?:[\w-]+ ){{0,3}}(?:villages?|towns?|settlements?|cit(?:y|ies)"
        rf"|districts?|townships?)\b)",
        C,
        "take",
        r"grabbed|snatched|subdued",
    ),
    # what others than armies do, too
    Verb(
        r"(?:(?:mopp|mop|gobbl|swallow|snapp|snap|roll)(?:e?s|e?d|ing|e)? up|swallow(?:s|ed|ing)?"
        rf"|(?:bag|net)(?:s|ted|ged|ting|ging)?|overwhelm(?:s|ed|ing)?)(?= {SOME_PLACES}(?! \w+s\b))",
        C,
        "take",
        r"(?!)",
        plain=True,
    ),
    # "carried Lowfen and Highfen", "claimed the village of Lowfen from the army", "overtake the towns of"
    Verb(
        rf"carried(?! {OF_NAMES},? (?:who\w*|on (?:its|their|his|her)) )"
        rf"(?= {OF_NAMES}(?= ?[.;(,]|$| (?:on|by (?:storm|assault)"
        r"|at (?:dawn|dusk|night|daybreak)"
        rf"|yesterday|after|in (?:heavy|fierce|hard|bitter))\b))",
        C,
        "take",
        r"(?!)",
        plain=True,
    ),
    Verb(
        rf"(?:{FIGHTING})claim(?:s|ed)?(?= (?:{OF_NAMES}|{SOME_PLACES}) from (?:the )?{ARMED})",
        C,
        "take",
        r"(?!)",
        plain=True,
    ),
    Verb(
        rf"(?:{FIGHTING}|(?<=lines and )|(?<=positions and )|(?<=defences and )|(?<=defenses and ))"
        rf"overt(?:akes?|ook|aken)(?= (?:the )?{COUNTABLE} of (?-i:[A-Z])| {SOME_PLACES})",
        C,
        "take",
        r"(?!)",
    ),
    Verb(
        rf"t(?:akes?|ook|aken|aking)(?: over)? (?:the )?(?:management|administration) of(?= (?:the )?(?:{LIGHT} )*"
        rf"(?:{COUNTED}[\w,-]* )?(?:abandoned|occupied|seized|captured|liberated|disputed|border) {COUNTABLE}\b)",
        C,
        "take",
    ),
    # "won six villages from the rebels"
    Verb(
        rf"w[io]ns?(?= {SOME_PLACES}[^.;,]{{0,60}}? from (?:the )?{ARMED}| from (?:the )?(?:{ARMED}"
        rf"|(?-i:[A-Z])[\w'-]+) {SOME_PLACES})",
        C,
        "take",
    ),
    Verb(
        r"(?:(?<=they )|(?<=also )|(?<=forces )|(?<=rebels ))(?:grab(?:s|bed)|snatch(?:es|ed))"
        r"(?=(?: (?-i:[A-Z])[\w'-]+){1,3}(?:,| and)(?: and)? (?-i:[A-Z]))",
        C,
        "take",
    ),
    Verb(
        rf"liberat(?:e[sd]?|ing)|de-?occup(?:y|ies|ied|ying)|free[sd]|freeing|(?<=to )free"
        rf"|free(?= (?:{LIGHT} )*{COUNTED}(?: [\w-]+){{0,3}}? {COUNTABLE}\b)",
        L,
        "take",
        r"[\w-]+ed|freed",
    ),
    Verb(
        rf"captur(?:e[sd]?|d|ing)\b(?! (?:alive|fighting)\b)|(?:seiz(?:e[sd]?|ing)|wrest(?:ed|s|ing)?|pri[sz](?:e[sd]?"
        rf"|ing)(?=(?: [^.;]{{3,80}})? (?:away )?from\b))(?: {HOLD})?"
        r"|(?:swept|sweeps|sweeping) up(?= (?-i:[A-Z]))"
        rf"|wrestl(?:e[sd]?|ing) {HOLD}|conquer(?:s|ed|ing)?"
        rf"|overr[au]n(?:s|ning)?"
        rf"|(?:re-?)?occup(?:(?:y|ies)(?! (?:an? |the )?(?:\w+ )?(?:parts?|most|half|much|swathes?)\b)|ied|ying)"
        rf"|annex(?:es|ed|ing)?"
        rf"|(?:secur(?:e[sd]?|ing)|claim(?:s|ed|ing)?) {CONTROL} (?:of|over)"
        rf"|(?:establish|assum|gain|w[io]n|exert|extend|expand|spread|imp?os)(?:s|ed|ing|es|e)?"
        rf" (?:its |their )?{CONTROL} (?:of|over|to|{ON})|establish(?:es|ed|ing)? (?:its |their )?{CONTROL} in"
        rf"|impos(?:e[sd]?|ing) (?:its |their )?{CONTROL} (?:on|in)"
        rf"|takes? {CONTROL}(?= over)|g[eo]ts? {CONTROL} (?:of|over)"
        r"|gain(?![^.;,]{2,40} as an? )(?:s(?! (?:up to|in|on|by|as|against|near|around|along|since|made|beyond"
        r"|towards?|into|over"
        r"|throughout|across|from|after|before|and|but|were|had|have|could|would)\b)|ed|ing)?"
        rf"|assum(?:e[sd]?|ing) {CONTROL} (?:of|over)",
        C,
        "take",
        r"(?:\w+ed|capturd|overrun)(?: \w+ \w+)?",
    ),
    Verb(r"(?:(?<=now )|(?<=become )|(?<=became ))(?:the )?masters of(?= (?-i:[A-Z]))", C, "take"),
    Verb(
        rf"(?:br(?:ing|ings|inging|ought)|plac(?:e[sd]?|ing)|put(?:s|ting)?)"
        rf"(?=(?:(?!already|still|\b(?:that|which)\b)[^.;\"]){{0,140}}? under(?: [\w'-]+){{0,5}}? {AUTHORITY}\b)"
        # who takes a place under Norland's control takes it from Norland, but for his own
        rf"|t(?:akes?|ook|aken|aking)(?= {ADV}under(?: [\w'-]+){{0,5}}? {AUTHORITY}\b"
        rf"|(?:(?!already|still|\b(?:that|which)\b)[^.;\"]){{0,140}}? under"
        rf" (?:(?:its|their|his|full|complete|total|firm|fire|the)"
        rf" ){{0,3}}{AUTHORITY}\b(?! of))",
        C,
        "put",
        r"brought|placed|put|taken",
    ),
    Verb(
        r"(?:(?<!it )(?:takes?|took|taken|taking)|(?<=it )took(?! (?:[\w-]+ ){0,6}?(?:hours?|days?|weeks?|months?"
        r"|years?)\b))(?! (?:by (?:\w+ )?(?:survey\w*|satellites?|drones?|cameras?|photographers?)"
        r"|part|place|responsibility|advantage"
        r"|(?:(?!(?:and|of)\b)[\w,.-]+ ){0,3}?(?:shells|hits|rounds|casualties)\b|refuge|shelter|hostage"
        r"|(?-i:[A-Z])[\w' -]{1,40} to (?:court|task|trial|arbitration)\b"
        r"|prisoner|steps|(?:(?-i:[A-Z])[\w'-]+ ){1,3}by surprise|to\b|into (?:custody|detention)|aboard|across"
        r"|(?:the |his |her |a )?(?:pen )?names?\b"
        r"|(?:(?-i:[A-Z])[\w'-]+ ){1,3}to (?:meet(?! (?:\w+ ){1,2}(?:goal|aim|target|deadline|demand|objective)s?\b)"
        r"|see|visit|(?:the |a )?(?:hospital|airport|station|court)\b)))",
        C,
        "take",
        r"taken",
    ),
    Verb(
        rf"(?:c[ao]me[s]?|coming|pass(?:e[sd]|ing)?|went|go|goes|going|gone|transferring|mov(?:e[sd]?|ing)"
        rf"|f[ae]ll(?:en|s|ing)?|slip(?:s|ped|ping)?|slid(?:e|es|ing)?"
        rf"|transition(?:s|ed)?) "
        rf"{ADV}(?:under(?! (?:\w+ ){{0,2}}{OTHERWISE}\b)|(?:into|within|in)(?=[^.;,]{{0,60}}\b(?:hands"
        rf"|possession|{AUTHORITY})\b))(?: the)?(?: {CONTROL}(?: of)?| hands of)?",
        C,
        "pass",
    ),
    Verb(
        rf"return(?:s|ed|ing)?(?= to (?-i:[A-Z])[\w-]+ (?:(?:control (?:of|over) )?"
        rf"(?:(?:another|about|some|at least) )?{COUNTED}"
        rf"|(?:the |control of (?:the )?)(?:\w+ )?{COUNTABLE} (?:of )?(?-i:[A-Z])))",
        H,
        "give",
    ),
    Verb(
        rf"(?:return(?:s|ed|ing)?|revert(?:s|ed|ing)?) {ADV}(?:under|into|to(?= (?:(?:the|its|their|our) )?"
        rf"(?:(?-i:[A-Z])|(?:[\w'-]+ ){{0,3}}(?:{AUTHORITY}|hands|fold|people|motherland|government|state|army"
        rf"|rebels|forces|troops|militants|insurgents|fighters)\b)))(?: the)?(?: {CONTROL}(?: of)?)?",
        H,
        "pass",
    ),
    Verb(rf"(?:pass(?:e[sd]|ing)?|shift(?:s|ed|ing)?)(?= (?:{WHEN} )?from )", H, "pass"),
    Verb(
        rf"(?:pass(?:e[sd]|ing)?) {ADV}(?:to|over to)(?! the (?:offensive|attack|counter|defensive))"
        rf"(?: the)?(?: {CONTROL}(?: of)?| hands of)?",
        H,
        "pass",
    ),
    Verb(
        rf"(?:f[ae]ll(?:en|s|ing)?(?! back)|w[eo]nt|gone|collaps(?:e[sd]?|ing)) {ADV}(?:(?!only)\w+ly )?to"
        r"(?! (?:the )?(?:pieces|ruins?|ash(?:es)?|ground|earth|bottom|floor|first|second|third|fourth|fifth|last|\d"
        r"|an? (?:\w+ )?(?:low|high)|polls|court|war|scene|(?-i:front)|hospital|site)\b)"
        rf"(?: the)?(?: {CONTROL}(?: of)?| hands of)?",
        C,
        "pass",
    ),
    Verb(
        rf"(?:go|goes|going|transferring) {ADV}(?:over )?to(?: the)?(?: {CONTROL}(?: of)?(?= )| hands of"
        r"|(?= (?-i:[A-Z])))",
        H,
        "pass",
    ),
    Verb(r"(?:(?<=has )|(?<=have )|(?<=had ))fallen", C, "pass"),
    Verb(r"(?:(?<=number of )|(?<=total of ))fallen(?= (?:districts|villages|towns|cities|settlements))", C, "take"),
    Verb(
        r"(?:succumb|capitulat|surrender|submitt|submit)(?:e?s|e?d|ing|e)?(?: (?:without (?:a|any) (?:fight|shot"
        r"|struggle|resistance)"
        r"|peacefully))? to(?= (?:the )?(?:(?-i:[A-Z])|(?:[\w-]+ ){0,3}?(?:forces|army|troops|rebels"
        r"|fighters|insurgents"
        r"|militants|militia|government)))",
        C,
        "pass",
    ),
    Verb(
        r"(?:succumb|capitulat)(?:ed|s|es)|surrender(?:ed|s)(?! to)(?= (?:on|after|without|yesterday"
        r"|today|early|late|at(?! least| most)"
        r"|when|within|following|last|this|in)\b|[,;.]|$)",
        C,
        "pass",
    ),
    Verb(
        rf"secur(?:e[sd]?|ing)(?= (?:(?:the|an?|another|key|small|strategic|several|more|{COUNTED}) )*"
        rf"{COUNTABLE}\b)",
        C,
        "take",
    ),
    Verb(
        r"fell(?= (?:and|but|within|without|when|as|while|early|late|last|hours|days|at|first|next|again|once more|too"
        r"|then|soon|also|shortly|two|three|a day|a week|one day|before|more|"
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b| overnight\b|[,;:.]|$)"
        r"|falls(?=[,;.]|$)|fallen(?=[,.;!]|$)|f[ae]ll(?:en|s)?(?= (?:in(?! love\b)|since|over|so"
        r"|on(?! (?-i:(?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z]))"
        r"|today|yesterday|after|this|soon|later|a day later"
        r"|\w+ days later|the (?:next|following|same|previous) day)\b)|(?:chang|switch|trad|swapp)(?:e[sd]?"
        r"|ed|ing) hands(?! (?:several|many|multiple|repeatedly|frequently|twice|often|[\w ]{1,12} times)\b)",
        C,
        "pass",
    ),
    Verb(
        rf"hand(?:s|ed|ing)? (?:back|over)(?: {CONTROL} over)?|hand(?:s|ed|ing)?(?= to\b)"
        r"|leaving(?= (?:it|them) to (?:the (?:[\w-]+ ){0,2}|local |pro-|(?:(?-i:[A-Z])[\w-]+ ){0,2})"
        r"(?:(?-i:[A-Z])[\w-]+|\w+s|army|militia|police|junta)(?: and [\w ]{3,20})?(?:[.,;]|$))"
        rf"|hand(?:s|ed|ing)? {CONTROL} (?:of|over)"
        r"|hand(?:s|ed|ing)?(?= the (?:[\w-]+ ){0,2}(?:town|city|village|district|settlement|province"
        r"|region)s?\b[^.;]{1,60} to )|(?:hand(?:s|ed|ing)?|g[ai]v(?:e[sn]?|ing))"
        rf"(?= (?-i:[A-Z])[\w-]+ {COUNTED}(?:[\w-]* [\w-]+){{0,2}}? ?"
        r"(?:villages|towns|localities|settlements|communities))"
        rf"|(?:ced(?:e[sd]?|ing)|surrender(?:s|ed|ing)?|transfer(?:s|red|ring)?|relinquish(?:e[sd]|ing)?)"
        rf"(?: {CONTROL} over|(?: (?:the|its|their))? (?:authority|jurisdiction|administration) (?:of|over))?"
        r"|return(?:s|ing)?|returned(?! to (?:the |his |her |its |their )?(?!(?:[\w-]+ ){0,4}(?:control|rule|hands"
        r"|authority|administration|sovereignty|jurisdiction|fold)\b))"
        r"|(?:(?<=was )|(?<=were )|(?<=been )|(?<=be )|(?<=being ))returned"
        r"|hand(?:s|ed|ing)?(?! \w+ \w+ an? )(?= (?:them|it|\w+ (?:villages|towns|localities"
        r"|settlements"
        r"|districts)))"
        rf"|g[ai]v(?:e[sn]?|ing) (?:up|back|over)(?: {CONTROL} (?:of|over))?|yield(?:s|ed|ing)?"
        r"|deliver(?:s|ed|ing) over"
        rf"|(?:turn|sign)(?:s|ed|ing)? over(?: {CONTROL} over)?"
        rf"|given(?= (?:in)?to (?:[\w'-]+ ){{0,4}}?(?:control|hands)\b)",
        H,
        "give",
        r"(?:\w+ed|given|transferred)(?: (?:over|back|up))?",
    ),
    Verb(
        rf"(?:hand|turn|deliver)(?:s|ed|ing)?(?= {SOME_PLACES}"
        rf"[^.;,]{{0,50}}? (?:(?:back|over)\b|to (?:the )?{ARMED}))|g[ai]v(?:e[sn]?|ing)"
        rf"(?= {SOME_PLACES}[^.;,]{{0,50}}? (?:back|over|up)\b)",
        H,
        "give",
        "handed|turned|given|delivered",
    ),
    Verb(
        r"(?:hand(?:s|ed|ing)?|g[ai]v(?:e[sn]?|ing))(?=(?: (?:the |an? )?(?:[\w-]+ ){1,4}of)?"
        r"(?: (?:the )?(?-i:[A-Z])[\w'-]+(?:,|,?"
        r" and)?){1,8}(?: (?:districts?|regions?|provinces?|cit(?:y|ies)|towns?|villages?))? (?:back|over)\b)",
        H,
        "give",
        "handed|given",
    ),
    Verb(rf"(?:was|were|is|are|been|being|got) (?:\w+ly )?{OUSTED}(?: back)? (?:from|out of)", W, "lose", plain=True),
    # a headline leaves out "were": "Army: rebels driven from Lowfen"
    Verb(
        r"(?:(?<=rebels )|(?<=militants )|(?<=insurgents )|(?<=forces )|(?<=fighters )|(?<=troops )|(?<=army ))"
        r"(?:driven|expelled|ousted|dislodged|evicted|ejected|routed|flushed|chased)(?: out)? (?:from|out of)",
        W,
        "lose",
        plain=True,
    ),
    # "removed all of its troops from", "moved their remaining soldiers out of"
    Verb(
        r"(?:remov|mov|pull|evacuat)(?:e[sd]?|ed|s|ing) (?:(?:all|most|the last|the rest|some)(?: of)? )?(?:its|their)"
        r" (?:[\w-]+ )?(?:troops|forces|soldiers|units|fighters|divisions|army|men|militia|garrison)"
        r" (?:back )?(?:from|out of)",
        W,
        "lose",
    ),
    # "cleared Redland troops in over 20 villages"
    Verb(
        rf"clear(?:s|ed|ing)?(?= {ARMED} in (?:{LIGHT} )*{COUNTED}[\w,-]*(?: [\w-]+){{0,3}} {COUNTABLE}\b)",
        L,
        "oust",
    ),
    Verb(
        rf"(?:{OUSTED}|{OUSTING})(?: (?:out|back))?"
        rf"(?= (?:(?:[\w'-]+|\([^()]{{1,40}}\)) ){{1,7}}(?:from|out of) )",
        C,
        "oust",
    ),
    Verb(
        rf"los(?:e[s]?|t|ing)(?: {CONTROL} (?:of|over)"
        r"| (?:its|their|his|the) (?:[\w-]+ )?(?:grip|hold|foothold|toehold|bridgehead) (?:on|over|in|at))?",
        X,
        "forfeit",
        r"lost",
    ),
    Verb(
        r"(?:with?dr[ae]w(?:s|ing|al)?|(?<!the )with?drawn)"
        r"(?: (?!(?:[\w-]+ ){0,2}(?:ambassador|envoy|diplomat|staff|worker"
        r"|invest|support|monitor"
        r"|observer|national|citizen|employee|money|funds|bid)\w*)[\w-]+(?: [\w-]+)?"
        r"| (?:[\w'-]+ ){1,4}?(?:forces|troops|soldiers|units|army|fighters|militia|garrison|armou?r|men))? from"
        r"|f[ae]ll(?:en|s|ing)? back from|(?:redeploy|depart)(?:s|ed|ing)? (?:from|out of)|mov(?:e[sd]|ing) out of"
        r"|march(?:es|ed|ing)? out of|pull(?:s|ed"
        r"|ing)?(?: \w+ \w+| \w+)? (?:out of|out from|back from)"
        r"|pull(?:s|ed|ing)? away from|retreat(?:s|ed|ing)? from|decamp(?:s|ed|ing)? from"
        rf"|slip(?:s|ped|ping)? out of(?= (?:{LIGHT} )*(?:{COUNTED}|(?-i:[A-Z])))|retir(?:e[sd]?"
        rf"|ing) from(?= {SOME_PLACES})"
        rf"|forfeit(?:s|ed|ing)?(?= {SOME_PLACES})"
        r"|vacat(?:e[sd]?|ing)|abandon(?:s|ed"
        r"|ing)?|evict(?:ed) from",
        W,
        "lose",
        r"abandoned|vacated",
    ),
    Verb(
        r"(?:was|were|is|are|has been) (?:now |once )?(?:back|again|once more) (?:under(?: the)?"
        rf"(?: {CONTROL}(?: of)?)?|in(?: the)?(?= (?:[\w'-]+ ){{0,4}}(?:hands|control|possession|fold|grip)\b))",
        RC,
        "pass",
    ),
    Verb(
        rf"(?:secured|cleared)(?= (?:(?:on )?\w+ )?by {ARMED})|(?:fully|completely|totally) (?:secured"
        rf"|cleared)(?! (?:of|by))",
        C,
        "take",
        r".*(?:secured|cleared)",
    ),
    Verb(
        r"fled(?: from)?|flee[sing]*(?: from)?|quit|desert(?:s|ed|ing)"
        rf"|(?:{'|'.join(f'(?<={told} )' for told in DENYING)})leaving"
        r"(?![^.;]{0,60} (?:without(?! (?:a|an|any|firing|resist\w+|offering) )|in ruins|undefended"
        r"|exposed)\b)|(?:leaves?(?= (?:the (?:town|city|village)"
        rf"|(?:\d+|{'|'.join(NUMBERS.ones)}|several) (?:\w+ )?{COUNTABLE}\b|(?-i:[A-Z])))"
        r"|(?<!the )(?<!his )left)(?!(?:(?! and had | before | then )[^.;]){0,60}?"
        r" (?:dead|wounded|homeless|destroyed|damaged|isolated|ablaze|empty"
        r"|ransacked|razed|looted|burn(?:ed|t|ing)|gutted|flattened|devastated|deserted"
        r"|in ruins|in flames|under water|without (?:power|water|electricity|food|gas|heat|aid|supplies|any"
        r"|(?:tele)?phone\w*|light)|for (?:\w+ ){0,2}(?:exercises?|training|drills?|manoeuvres|maneuvers)|cut off"
        r"|(?:in|under) (?:[\w'-]+ ){0,3}(?:hands|control))\b)",
        W,
        "lose",
        r"(?!)",
        plain=True,
    ),
    Verb(
        r"secur(?:e[sd]|ing)|cleared(?! of\b)(?![^.;]{0,60}? of (?:(?:land)?mines|snares|weeds|snow|litter"
        r"|silt|poachers|squatters)\b)",
        C,
        "take",
        r"(?!)",
        plain=True,
    ),
    Verb(
        r"cleared(?= of (?!mines|explosives|landmines|bombs|debris|rubble|residents"
        r"|civilians))",
        L,
        "clear",
        r"cleared",
    ),
    Verb(r"c[ao]mes?|pass(?:es|ed)?|went|goes|go|gone|f[ae]ll(?:en|s)?(?! back\b)|move[sd]?", C, "pass", bare=True),
)

# another change that the sentence tells: "House prices fell in Lowfen, and Vespera captured Highfen"
CHANGED = (
    r"\b(?:(?:re)?(?:captur|seiz|tak)(?:e[ds]?|en|ing)|(?:re)?took|liberat(?:ed|es|ing)|overr[au]n"
    r"|f[ae]ll(?! (?:by |to )?(?:\$|€|£|\d)))\b"
)
# none follows but that of a place just named: "House prices fell in Lowfen, captured in May"
ALONE = rf"(?![^.;]*(?<!, ){CHANGED})"
# words of one clause: in "Prices rose after Lowfen fell" it is not prices that fell
OWN_WORDS = (
    r"(?:(?!\b(?:after|as|when|while|since|before|once|until|because|but|rose|hit|\w+ed"
    r"|and (?:the|an?|its|their))\b)[^.;])*"
)
# "who led the capture of Lowfen, died", and not "who captured Lowfen, said that ten men died"
UNSAID = r"(?!\b(?:said|says|saying|told|reported|claimed|announced|added)\b)"
# nor "who captured Lowfen where ten men died"
OF_ONE = rf"(?:{UNSAID}(?!\b(?:where|while|as|when|after|which|who|killed)\b)[^.;,]){{0,60}}"
BURIED = r"(?: (?:has|have|had))? (?:died|was buried|was honou?red)\b"
CREATURES = r"(?:wild |stray )?(?:boars|goats|wolves|rats|monkeys|dogs|pigeons)"
WEATHER = r"(?:heavy |fresh |wet )?(?:snow|hail|rain|sleet|frost|silence|darkness|temperatures)(?: and \w+)?"
# what a company is called that fights
OF_WAR = (
    r"(?:military|mercenary|security|assault|infantry|rifle|tank|storm|guards?|airborne|marines?|engineers?|commando"
    r"|volunteer|penal|\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth)"
)
PRICES = r"(?:[\w-]+ ){0,2}(?:prices|rents|shares)(?: and \w+)?"
FELL = r"(?:(?:also|then|had|has|have|\w+ly) )*f[ae]ll(?:en)?\b"
TOLD_IN = r"(?:series|novel|opera|documentary|film|movie|(?<!power )play|book|poem|comic)"

# "demands the immediate and unconditional return of"
WITHOUT_DELAY = (
    r"(?: (?:immediate|unconditional|full|complete|total|prompt|speedy|swift|peaceful|early|gradual)(?:,| and)?)*"
)

MOOD = Mood(
    aim_before=r"(?:\b(?:(?:is|are|was|were) (?:determined|ready|prepared|resolved|committed|poised)"
    r"|(?:vow|pledge|promise|intend|plan|hope|aim|want|seek)s?) to(?: \S+){1,6} and"
    r"|\b(?:years|decades|months) after(?: (?:it|they|the|its|his|was|were|had|[A-Z]\w+)){0,4}"
    r"|\b(?:goal|aim|task|mission|objective|intention|purpose|target)s?(?: of (?:[\w-]+ ){1,6}?| )(?:\w+ )?"
    r"(?:is|was|are|were|remains?) (?:\w+ )?to"
    r"|\b(?:demand|insist(?!\w* that (?:\S+ ){1,5}?ha[ds]\b(?! to\b))|propos|recommend|request"
    r"|(?<!reports )suggest)\w*(?: \w+){0,2} that"
    r"(?:[^.;]{1,120}?,? (?:and )?that)?"
    r"(?: [\w'-]+){1,9}"
    r"|\b(?:requires?|provides?|stipulates?) that(?: [\w'-]+){1,9}"
    r"|(?=to)(?<!have )(?<!has )(?<!are )(?<!is )(?<!be )(?<!were )(?<!was )(?<!going )(?<!due"
    r" )(?<!planned )(?<!plans )(?<!plan )(?<!promised )(?<!pledged )(?<!scheduled )(?<!set )"
    r"(?<!agreed )(?<!expected )(?<!able today )"
    r"(?<!managed today )(?<!only )(?<!obliged )(?<!forced )(?<!compelled )(?<!continued"
    r" )(?<!had )(?<!claims )(?<!claim )(?<!able )(?<!managed "
    r")(?<!leading )(?<!led )(?<!failed )(?<!fail )(?<!fails )(?<!began )"
    r"(?<!in addition )(?<!confirmed )(?<!reported )(?<!believed )(?<!known )"
    r"(?<!went on )(?<!moved on )(?<!pushed on )(?<!marched on )(?<!proceeded )(?<!gone on )\bto(?! (?:have|them"
    r"|him|her|it|us|me)\b| (?-i:[A-Z]))"
    r"|\b(?:if|could|(?-i:may)|might|can|attempts? (?:at|of)|efforts? (?:at|of)|try(?:ing)? to|tried to|attempt(?:ed"
    r"|ing)? to"
    r"|aim(?:ed|s|ing)? (?:at|to)|hop(?:ed|es|ing) to|want(?:s|ed)? to|threaten(?:ed|s) to|seek(?:s|ing)? to"
    r"|sought to"
    r"|(?:^|[,;] |\bthat )(?:should|if|unless|whether)\b[^,;]*"
    r"|(?:would|could) [^,;]* after|(?:would|should) (?:\w+ )?have"
    rf"|(?:call(?:s|ed|ing)? for|demand(?:s|ed|ing)?)(?: the| an?)?{WITHOUT_DELAY}"
    r"|denounced|operation to|order to|before(?! (?-i:[A-Z]))|for|without|confident (?:of|about)"
    r"|(?:tasks?|missions?|intentions?|orders?|dut(?:y|ies)|prospects?|capable)\b"
    r"(?: (?:by|on|for|from|in|until|to)(?: \S+){1,3})? of(?: either| both)?"
    r"|continu(?:e|es|ing)|no reports of [\w ]+"
    r"|(?:verge|brink|edge|cusp|point|risk|aim|goal|objective|purpose|hopes?|threat|danger|chance|possibility"
    r"|instead|short) of|close to|close towards|(?:mov|work)\w* towards?(?! (?:the|(?-i:[A-Z])))"
    r"|within (?:reach|sight|striking distance) of|sights? (?:firmly )?on|(?:intent|bent|focus\w*|concentrat\w*) on"
    r"|\d+(?:th|rd|nd|st) time"
    r"|(?:prevent|stop|keep|kept|bar|block|deter|discourag|dissuad|hinder)\w* (?:\S+ ){0,6}from"
    r"|(?:warn|caution)\w* (?:\S+ ){0,4}against|(?:days|weeks|hours|minutes|metres|meters|kilomet\S+|km) away from"
    r"|whether(?: \S+){1,8}|(?:(?:un)?clear|unknown|asked|see|know|say|sure|certain|confirm) if(?: \S+){1,8}"
    r"|(?:(?:declin|refus)\w+ to|(?:would|could|did) not|cannot) (?:say|confirm|comment|verify)(?: \S+){0,8}"
    r"|neither confirm\w* nor den\w+(?: \S+){1,8}|first time since(?: \S+){1,6}"
    r"|(?:doubt|fear)(?:s|ed)?(?: \S+){0,2} that(?: \S+){1,8}"
    r"|(?:fear|risk|avoid|consider|propos|oppos)(?:e?s|ed|ing)?|within \S+ \S+ of|all but|nearly|almost|rul\w+ out"
    r"|have made|has made|(?:set|insist\w*) on))"
    r"(?: \w+)?$",
    plan_before=r"^(?!.*\b(?:only|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest)"
    r"(?: [\w-]+){0,4} to be$).*?\b(?:will|shall|would|must|should|ought to|ha(?:s|ve) to|'ll|is to|are to"
    r"|was to|were to|(?<!confirmed )(?<!reported )(?<!believed )(?<!known )to be|due to"
    r"|scheduled to|set to"
    r"|agreed to|going to"
    r"|plan(?:s|ned)? to|pledged to|promised to|expected to|obliged to|about to|begin to|undertakes? to|planned"
    r"|scheduled"
    r"|(?:deal|agreement|accord|pact) (?:on|for)|provid(?:es?|ing) for"
    r"|agreed)(?: (?:immediate|mutual|full|complete|partial|phased"
    r"|be|also|then|fully|gradually|have|been|been|all|thus|begin|the|its|a|come|soon|shortly|announce|declare"
    r"|proclaim)){0,3}$",
    plan_by_clause=r"\b(?:slated|scheduled|due|expected|planned|set) to\b[^.;]{1,120}\buntil\b[^.;]{1,80}$"
    r"|\b(?:would|could|might|will) see \b|^under (?:the|this|a|their|his) (?:[\w-]+ ){0,2}(?:draft"
    r"|proposal|plan)\b"
    r"|\b(?:propos|requir|provid|stipulat|recommend|suggest)\w*(?: \w+){0,2} that [^.;]{1,160}\b(?:and )?that "
    r"|\b(?:draft|deal|agreement|plan|truce|accord|proposal|pact)\b[^.;]{0,30}\b(?:requires?|stipulates?|provides?)"
    r" that (?:(?!\bsaid\b|\bafter\b|\bbut\b)[^.;]){1,160}$",
    plan_joined=r"\b(?:must|will|shall|would|(?:has|have|is|are|was|were|agreed|obliged|required|due|set) to"
    r"|(?:requir|oblig|ask|urg|order|demand|press|force)(?:es?|s|ed|ing)? (?:the )?(?:[\w'-]+ ){1,3}to"
    r"|call(?:s|ed|ing)? (?:up)?on (?:the )?(?:[\w'-]+ ){1,3}to)"
    r"(?: [\w'-]+){1,9},? and(?: also| then| finally)?$",
    plan_after=r"^[^.;]{0,160}?\b(?:supposed to|provided for)\b"
    r"|^[^.;]{0,90}?\b(?:planned|scheduled|supposed|due|agreed|expected|is to|are to|will|postponed|deferred"
    r"|rescheduled|set) "
    r"(?:for|to|on|by|until|take|be|begin|at|this|next|soon|within|later|shortly|tomorrow)\b"
    r"|^[^.;]{0,160}?\b(?:was|were|has been|is|are|been) (?:postponed|put off|pushed back"
    r"|delayed|rescheduled|provided for|envisaged|envisioned|stipulated|foreseen)",
    not_until=r"^(?!.*\b(?:will|would|shall|should|must|can|could|may|might)\b.*\[\]).*\b(?:did|was|were) not"
    r"(?: \w+)? \[\] (?:from )?"
    rf"(?:(?:the )?(?:(?:\w+ )?{COUNTABLE} of )?(?:(?-i:[A-Z])[\w'-]+ ){{1,3}}|under (?:\w+ )?{CONTROL} )?"
    r"(?:until|till) (?:\d{1,2}\b|(?:late|early|later|just|shortly|around|about|that (?:day|evening|night)|on|last"
    r"|yesterday|the (?:(?:next|following) (?:day|morning|evening|night|week|month|year)"
    r"|evening|morning|afternoon|night|early)"
    rf"|{'|'.join(WEEKDAYS)}|{'|'.join(MONTHS)})\b)",
    not_before=r"\b(?:it|this) (?:was|is) not (?:[\w'-]+ ){1,5}(?:that|who)$"
    r"|\b(?:not|never), (?:as|contrary to) [^.;,]{1,40},?$|\b(?:nobody|no one)(?: (?:has|had|ever|yet|\w+ly)){0,3}$"
    r"|\b(?:not|never)(?: \w+){0,2} (?:declared?|announced?|claimed?|proclaimed?|reported?)(?: the)?$"
    r"|\bneither\b(?![^.;]*\bbut\b)[^.;]{0,80}$|\b(?:(?:has|have|had|is|are|was|were) yet to"
    r"|not|never|fail(?:s|ed|ing)? to|unable to|no longer)(?: (?:been|be|yet"
    r"|to|have|managed|able)){0,3}$",
    denied_after=r"^[^.;]{3,160}?,? (?:but|although|though) (?:the|this|that|these|those) (?:\w+ )?(?:news|claims?"
    r"|reports?|statements?|announcements?) (?:was|were|has been|have been) (?:\w+ly |later )?"
    r"(?:denied|refuted|rejected|debunked)"
    r"|^[^.;]{3,160}?,? (?:but|although|though|while|however,?) [\w' -]{3,60}"
    r" (?:have |has |had |later |flatly )?(?:reject|deni|dismiss|refut)ed (?:(?:it|this|that)(?=\W*$|[.,;]| on\b)"
    r"|(?:the|this|that|these|those|their|its|his)"
    r" (?:[\w']+ )?(?:claims?|assertions?"
    r"|reports?|statements?|allegations?)\b(?! (?:that|of|by)\b))"
    r"|^[^.;]{1,160}?, (?:an? (?:\w+ )?(?:claim|report|statement|assertion|allegation)s?(?: that| which)?|which)"
    r" (?:(?:was |were |has been |have been )?(?:\w+ly |later )?(?:denied|rejected|dismissed|refuted)"
    r"(?= (?:on|as|in|by)\b|\W*$|[.,;])|[\w' -]{2,40}? (?:has |have |had |later |quickly |immediately |flatly )?"
    r"(?:denied|denies|deny|rejected|rejects|dismissed|refuted)(?= (?:on|as|in|by)\b|\W*$|[.,;]))"
    r"|^(?:(?!\b(?:after|when|as|because|since|while|before|and|but)\b)[^.;,]){1,60}"
    r" (?:was|were|is|are|has been|have been) (?:\w+ly |later )?(?:denied|refuted)(?= by\b| on\b|[.,;]|\W*$)"
    r"|^[^.]{1,120}[;:\u2014-] [\w' ]{2,30} (?:deny|denies|denied)(?: (?:it|this|that|the (?:claim|report)s?))?\W*$"
    r"|\b(?:do|does|did) not correspond to (?:the )?(?:reality|truth|facts)\b"
    r"|\b(?:is|are|was|were|proved|turned out)(?: to be)? (?:not true|untrue|false|fake|a lie|disinformation"
    r"|misinformation|unfounded|baseless|premature|incorrect|mistaken|debunked|fabricated|(?<=to be )wrong)\b"
    r"|\bproved wrong\b|^\W*(?:was|were|is) wrong\b"
    r"|^(?:of )?(?:(?!who )[\w'-]+ ){1,4}(?:was|were) wrong(?=\W*$|[.,;])",
    aim_of=r"(?:\b(?:goal|aim|task|mission|objective|purpose|intention|target)s?\b(?: \w+){0,4}"
    r" (?:is|was|are|were|remains) (?:the|a)$)"
    r"|(?:\b(?:since|before|until|after) (?:the )?(?:start|beginning|launch|onset) of(?: the)?$)"
    r"|(?:\bto (?!announce|confirm|report|celebrate|mark|claim|have|complete|hail|acknowledge)\w+"
    r"|\b(?:exploit|leverag|facilitat|enabl|support|prioriti[sz]|pursu|prevent|envision|envisag|threaten|plan"
    r"|order|expect|anticipat"
    r"|forecast|predict|fear|await|postpon|suspend|cancel|oppos|resist|discuss|debat|negotiat|overs[ae]|seek|sought|avert|delay|hinder|foil|thwart)\w*"
    r"|\b(?:bid|battle|fight|race|push|drive|offensive|campaign|operation|preparation|assault|mission|plan|warn"
    r"|rul)\w*"
    r" (?:for|of|at|against|out|on)"
    r"|\b(?:talks?|negotiations?|discussions?|disputes?|debates?|protest\w*|rall\w+|march\w*|demonstrat\w+|insist\w*"
    r"|fears?) (?:(?:\w+ ){0,3})(?:on|over|against|about|of)|\baway from|\bto (?!have |be )(?:\w+ ){1,4}with"
    r"|\b(?:who|those) (?:\w+ )?t(?:ak\w+|ook) (?:\w+ ){0,2}part in)"
    r" (?:the|a|an|its|their|any|further)(?: (?:eventual|swift|quick|likely|possible"
    r"|full|tactical|rapid))?$|\b(?:operation|offensive|campaign|mission|preparation)s? (?:for|on)$"
    r"|\b(?:promised|announced|proposed|possible|potential)$"
    r"|\b(?:will|would|shall|likely|probably|soon) (?:complete|finish) (?:the|its|their)$"
    r"|\b(?:hypothetical|would-be|attempted|planned|prospective|envisaged)(?: \S+)?$"
    r"|\ballowing(?: for)? (?:the|a|an|its|their)(?: (?:rapid|quick|swift|easy|early|eventual))?$"
    r"|\b(?:decid|vow|promis|pledg|plann?|want|hop|expect|intend|prepar|commit)(?:e?s|e?d|ing|ted)? to(?: \w+)?"
    r" (?:complete|finish|conclude|carry out|speed up|accelerate|begin|start|order)"
    r"(?: (?:the|its|their|an?|(?:[\w-]+ ){0,3}[\w-]+'s?))?$",
    meant_before=r"(?:pav|open|clear|eas|smooth)\w* (?:\w+ )?(?:way|doors?|path|road) (?:for|to)\b[^.;]*$"
    r"|\b(?:will|shall|'ll|would|going to|about to|expected to|set to|plans? to|planned to|poised to"
    r"|ready to|vow\w* to|promised to|pledged to)"
    r"(?: (?:also|then|soon|eventually|likely|probably|now|try to|attempt to|seek to|be able to))?$",
    supposed_after=r"^[^.;]{1,80}?\b(?:is|are|was|were|remains?) (?:also |still )?(?:one|part) of [\w' -]{1,50}?"
    r"(?:goal|aim|objective|prioriti|ambition|target|task|purpose|intention)"
    r"|^[^.;]{1,80}?\b(?:would|could|might|(?-i:may)|is going to be) "
    r"|^[^.;]{1,80}?\b(?:is|are|seems|looks|appears) (?:(?:now|almost|increasingly|only|just|long) )?"
    r"(?:overdue|inevitable|imminent|unavoidable|likely|unlikely|possible|impossible|near|a matter of)\b",
    affirmed=r"^[^:]*;(?! (?:and |or )?that\b)|(?:,|\band|\bbut|\bthough|\bwhile)(?: \w+ly)?(?: also| instead| only)?"
    r" (?:sa(?:id|ying)|add(?:ed|ing)|insist(?:ed|ing)|stat(?:ed|ing)|claim(?:ed|ing)|assert(?:ed|ing)"
    r"|maintain(?:ed|ing)|admit(?:ted|ting)|conced(?:ed|ing)|acknowledg(?:ed|ing)|confirm(?:ed|ing))\b",
    denied=r"\bno (?:\w+ ){0,2}(?:evidence|proof|confirmation) (?:[\w'-]+ ){0,4}that\b"
    r"|\bcontrary to (?:[\w'-]+ ){0,3}(?:reports?|claims?|rumou?rs|allegations?|statements?)\b[^,;]*$"
    r"|\b(?:not true|no truth|den(?:y|ied|ies)(?! (?:any )?(?:involvement|role|responsibility))"
    r"|refut(?:ed|es?|ing)|debunk(?:ed|s|ing)"
    r"|reject(?:ed|s)|(?<!was )(?<!were )(?<!been )dismiss(?:ed|es)|disproved?"
    r"|untrue|false(?:ly)?"
    r"|(?:incorrectly|wrongly|erroneously|mistakenly) (?:said|says?|claim|report|announc|stat(?:e|ing)|declar|assert"
    r"|suggest|alleg|believ|thought|wrote|written|list|mark|shown|told)\w*"
    r"|(?:said|claimed|reported|announced|stated|declared) (?:incorrectly|wrongly|erroneously|mistakenly))\b"
    r"|^\W*(?:fake|myth|hoax)\b",
    untold=r"^(?:[^.;]{0,60}\b(?:no|not|nothing|any|declined|refused)\b[^.;]{0,30}\bcomment\b[^.;]{0,60}?"
    r" (?:and|but|while|although|though) )?"
    r"(?:but |however,? |later,? )*[\w' -]{2,70}? (?:(?:has|have|had|later|quickly|promptly|soon|immediately"
    r"|flatly|strongly|categorically) )*(?:den(?:y|ied|ies)|reject(?:s|ed)|dismiss(?:es|ed)?|refut(?:es?|ed))"
    r" (?:(?:it|this|that)(?=\s*$|[ ]?[.,;:]| (?:on|as|and|but|in|late|early)\b)"
    r"|(?:the|this|that|these|those|their|its|his|(?:the )?[\w-]+'s?) (?:\w+ )?(?:claims?|reports?|news"
    r"|allegations?|assertions?|statements?|announcements?))\b(?! (?:that|of|by|to|about)\b)"
    r"|^(?:but |however,? )*(?:this|the|that|these) (?:\w+ )?(?:claims?|reports?|news|statements?|assertions?)? ?"
    r"(?:was|were|is|are|has been|have been) (?:later |quickly |promptly )?(?:denied|refuted|rejected|debunked"
    r"|(?:proved |proven )?(?:untrue|false|not true|fake))\b",
    claiming=r"\b(?:claim(?:s|ed|ing)?|alleg(?:ed|es|edly|e)|accus(?:ed?|es|ing)|purported(?:ly)?|declar\w+ victory)\b"
    r"|\bour (?:\w+ )?(?:troops|forces|army|fighters|soldiers|men|boys|units|heroes|warriors|brothers|military)\b"
    r"|\breports? that [^.;]{0,80}\bcould not (?:yet )?be (?:\w+ )?(?:verified|confirmed)\b"
    r"|\bunconfirmed (?:\w+ )?reports?\b"
    r"|\bwe(?: have| had|'ve)?(?: now| also| just)? (?:took|taken|captured|seized|liberated|freed|recaptured|retook"
    r"|retaken|cleared|control)\b",
    party=r"(?:\b(?:spox|communiqu[eé]s?|press office|media office|president|prime|minister|ministry"
    r"|spokes\w+|commander\S*|chief|general|colonel|staff|army"
    r"|headquarters|officers?|lt|gen|col|maj|brig|capt|adm|lieutenant|major|brigadier|captain|admiral|marshal|(?:source"
    r"|member)s? (?:in|of|from|within) the"
    r"|military"
    r"|officials?|official|government|(?:state|regime) (?:media|news|tv|television|agency)|sana|kremlin|milbloggers?"
    r"|rebels?|militants?|forces"
    r"|insurgents|guerrillas|militias?|fighters|junta|separatists|command|authorities|governor|statement|radio"
    r"|office|mod|aide|adviser|tass|ria novosti|irna|tasnim|anadolu|belta|azertac|kcna|press service|mayor|envoy"
    r"|ambassador|police chief|deputy head|state-(?:run|owned)|council|police|general staff|chairman|leadership"
    r"|administration)\b)",
    monitor=r"\b(?:observatory|monitor\w*|human rights|activists|u\.?n\.?|united nations|ocha|osce|deepstate"
    r"|diplomats?"
    r"|aid (?:workers?|officials?)|analysts?"
    r"|(?<!military )(?<!army )(?<!security )(?<!government )(?<!rebel )(?<!official )"
    r"sources?(?! (?:in|of|from|within|close)\b))\b",
    running=r"\b(?:(?:days|weeks|months) into|so far|to date|(?<!first time )since|in (?:all|total) since"
    r"|as of now|thus far"
    r"|(?:has|have) (?:now|already)|^(?:(?:overall )?total|already)\b"
    r"|now (?:number|total|stand|amount)s?\b"
    r"|now (?:hold|control)s?"
    r"|(?:in|over|during) (?:under |the (?:past|last) )?(?:\w+) (?:weeks|months)|until now|over the course of"
    r"|a total of [^.;]{0,120}? (?:has|have) (?:now )?been)\b",
    running_before=r"\b(?:has|have|had) (?:now|already|so far)(?: \w+)?$|\balready(?: \w+)?$",
    again=r"\b(?:another|further|additional|more(?! than)|other)\b",
    elsewhere={
        Topic.CONDITION: r"^(?:even )?if\b(?! confirmed)|^had (?:the |(?-i:[A-Z]))[^,]{3,60}, [^.]*\bwould\b",
        Topic.DOUBT: r"\bboth sides (?:have |had )?(?:also )?claim"
        r"|\b(?:too early|wrong|premature|impossible) to (?:speak|talk) (?:of|about) "
        r"(?:(?!(?:after|as|when|while|since|before|because|until)\b)[\w'-]+ ){0,4}(?:(?:as )?(?:fallen|falling"
        r"|los(?:t|ing)|surrender(?:ed|ing)|(?:re)?(?:captur|seiz|tak)(?:ed|en|ing)|liberat(?:ed|ing))\b"
        r"|(?:fall|loss|surrender|takeover|withdrawal|retreat|handover|conquest|control|occupation|liberation"
        r"|(?:re)?capture|seizure)\b(?:(?! ?[,.;])(?!$)|(?<='s \w{4})|(?<='s \w{7})|(?<='s \w{9})|(?<='s \w{10})))"
        r"|^(?:[\w']+ ){1,5}(?:not|cannot|n't) (?:(?:be|yet|immediately|independently|able to|been able to|been) )*"
        r"(?:observed?|seen?|found|find|verif(?:y|ied)|confirm(?:ed)?|established?)\b"
        r"|^there (?:is|was|were|are|has been|have been) no (?:\w+ ){0,2}"
        r"(?:evidence|confirmation|indications?|proof|signs?)\b",
        Topic.MEMORY: r"\bwho (?:led|commanded|took|captured|liberated) "
        rf"(?:(?:{UNSAID}[^.;]){{0,80}},|{OF_ONE}){BURIED}"
        rf"|^(?!.*{CHANGED}.*\bbattle of).*\bbattle of [^,;.]{{2,30}}, in which\b[^,;.]*{CHANGED}"
        r"|\bis the subject of an? (?:new )?(?:book|film|exhibition|novel)\b"
        r"|\brecall(?:ed|s|ing)? (?:how|that|when)\b|\b\w+ years on\b|\banniversary\b"
        r"|\b(?:a|one|two|three|four|five|ten) years? since\b"
        r"|\b(?:years|decades) (?:have |had )?(?:now |already )?(?:passed|elapsed|gone by) (?:since|from)\b",
        Topic.VOTE: r"\b(?:won|took|captured|lost) [^.;]{0,30}\bseats in\b|\bparty\b[^.;]{0,80}\bseats\b"
        r"|\b(?:elections?|ballots?|polls|(?:in|by|at) (?:(?:the|a|an|its|their|[\w-]+'s) )?(?:[\w-]+ )?"
        r"(?:(?:local|popular|runoff|primary) vote|run-?offs?)|run-?offs? (?:with|against)|in the (?:\w+ )?primary"
        r"(?=$|[.,;]| (?:on|against|by|to|of \w+day|last|this|season|race|contest)\b)"
        r"|^(?:the|an?) (?:left|right|centre)-wing challenger|to (?:the|an?|his|her|its) (?:\w+ )?"
        r"(?:left|right|centre)-wing challenger|(?<=day's )vote|(?<=week's )vote|(?<=month's )vote|(?<=year's )vote"
        r"|voters|votes|(?:a|the) vote on"
        r"|mayoralt(?:y|ies)|by-elections?"
        r"|electoral commission|turnout|final (?:counts?|tall(?:y|ies)) showed|mayor['’]s (?:chair|race|post))\b"
        r"|^mayor (?-i:[A-Z])\w+ lost (?-i:[A-Z])|^candidate\b"
        r"|\bin opposition,? the party\b"
        r"|(?-i:\b(?:Tor(?:y|ies)|Labour|Conservatives|(?:Liberal|Christian|Social) Democrats|Lib Dems)\b)",
        Topic.SPORT: r"^the (?:\w+ )?coach\b|\b(?:in the (?:(?:quarter|semi)-?)?finals?|semi-?finals?"
        r"|quarter-?finals?|play-?offs?|tournament"
        r"|(?:premier|champions|spring|national) league|la liga|serie a|bundesliga|grand prix|hat-trick|in the draw"
        r"|relegat\w+|(?:first|second|third|fourth|top) seed|penalty (?:shoot|in the)|goalkeepers?|strikers?|hurlers"
        r"|without dropping a set|earlier this season|(?:two|three) points in)\b"
        r"|\b\d{1,2}-\d{1,2} (?:in the (?:[\w-]+ )?(?:final|quarter|semi|half|opener)|win\b|victory|defeat|draw)"
        rf"|(?-i:(?!(?i:{'|'.join(MONTHS)})\b)[A-Z][\w'-]+) \d{{1,2}}-\d{{1,2}}"
        r"(?=[,.;]| (?:on|at|in|to|before|after|by)\b)",
        Topic.EXERCISE: r"^(?:the|an?|this) (?:\w+ )?(?:video|board|computer) game\b|\bmock (?:villages?|towns?)\b"
        r"|\b(?:exercise|manoeuvre|maneuver|war ?game|simulation) (?-i:[A-Z])"
        r"|\b(?:during|in|at|as part of) (?:the |an? |this |its |their )?(?:[\w'-]+ ){0,3}"
        r"(?:exercises?|manoeuvres?|maneuvers?|drills?|war ?games?|simulation|scenario|novel|film|movie|(?:mobile "
        r"|video |board )?game|comic|(?:tv|television|drama) series|episode)\b(?! of (?:war|cards))"
        rf"|\b{TOLD_IN} (?:tells|shows|describes|recounts|depicts|ends|follows)\b"
        r"|^(?:war ?game|simulation)\b|\b(?:training ground|notional|umpires"
        r"|exercise director|re-?enact\w*"
        r"|season (?:ends|begins|finale)|(?:opera|ballet|legend|ballad|musical) tells)\b",
        Topic.OFFICE: r"\bt(?:ook|ak(?:en|es?|ing)) [^.;]{1,60} off (?:the|its|their|an?) (?:\w+ )?"
        r"(?:lists?|map|registers?|routes?|grid|rolls?|books|schedule|market|network|agenda)\b"
        r"|\b(?:on paper|reclassified|census officials|in the (?:registry|land register)"
        r"|boundary commission)\b"
        r"|\bin the (?:\w+ )?court\b(?! of)|\b(?:chaplain|vicar|priest|pastor|bishop) (?:(?:has|had|have) )?(?:took"
        r"|taken) over\b",
        Topic.NATURE: r"\bplague of\b|^gales?\b|^firefighters\b|\b(?:fires?|floods?|flooding|storms?"
        r"|earthquakes?|cyclone"
        r"|hurricane|volcano|eruption)\b[^.;]*"
        r"\bevacuat\w+|^(?:the |a )?(?:typhoon|hurricane|cyclone|tornado|lava|fog|locusts|blizzard|heatwave|heat"
        r"|drought|desert|(?:herd|colony|pack|swarm|flock) of)\b|^storm (?-i:[A-Z])"
        r"|\bthe (?:lynx|beaver|wolf|bear)s? (?:has|have)\b"
        rf"|^(?:the )?{CREATURES}(?: and \w+)?(?: (?:have|has|had|also|now))* (?:taken|took|captured|seized|conquered"
        r"|overran|overrun|occup\w+|invaded|retook|retaken|reclaimed|lost|won)\b"
        rf"|^{WEATHER} {FELL}{ALONE}|^{WEATHER} (?:in|over|across|at|of) {OWN_WORDS}\b{FELL}"
        r"|\b(?:flood ?waters?|waters|inundated|marooned|landslides?|mudslides?|wildfires?|bushfires?)\b",
        Topic.PEOPLE: r"\blos(?:t|es|ing) (?:[\w'-]+ ){0,5}(?:villages|towns|settlements"
        r"|hamlets)\b[^.;]{0,30} to (?:the )?"
        r"(?:sea|waves|water|reservoir|desert|sand|erosion|depopulation|emigration|migration|old age|drought)\b"
        r"(?=$|[.,;:]| (?:among|and|or|since|in|over|between|during|because|this|last|every|each|by)\b)"
        rf"|\b(?:lost|loses|losing|without|left) {OWN_WORDS}\bof parishioners\b"
        rf"|^tourists (?:and \w+ )?(?:(?:have|had|also) )*(?:taken|took|captured|seized|overran|conquered|occup\w+)\b"
        rf"|^tourists\b{ALONE}",
        Topic.MINES: r"\b(?:sappers?|de-?miners?|demining teams?)\b[^.;]{0,60}\b(?:cleared|freed|liberated)\b"
        r"|\b(?:cleared|freed|liberated) [^.;]{0,80}?\b(?:from|of) (?:unexploded|(?:land)?mines|explosives|ordnance)\b"
        r"|\bclear\w* [^.;]* of (?:unexploded|landmines|mines|explosives|shells|rubble|debris|ordnance)\b",
        Topic.SUPPLY: r"\b(?:cleared|freed|liberated) [^.;]{0,80}?\b(?:from|of) (?:debts?|cholera|malaria|polio|disease"
        r"|leprosy|poverty|hunger|drugs|litter|plastic|snow|pollution)\b"
        r"|\b(?:contact|communications?|electricity|power|water|internet|signal|gas|aid|heating)\b"
        r"[^.;,]{0,40} (?:was|were|been) (?:lost|returned|handed over|restored)\b"
        r"|\blost (?:(?:their|its|all|most) )?(?:[\w-]+ ){0,2}(?:electricity|power|water|internet|gas|heating)\b"
        r"|\bwithdr[ae]w\w* (?:\w+ ){0,3}(?:weapons|tanks|artillery|vehicles|equipment|aircraft)\b",
        Topic.BUSINESS: r"\b(?:airlines?|hypermarkets?|supermarkets?|brewer(?:y|ies)|competition authority"
        r"|mobile operators?)\b"
        r"|\b(?:third|half|quarter|share|\d%) (?:of|in) the market\b"
        r"|^(?:the )?(?:entry|entrance|admission|access|parking)\b[^.;,]{0,60} been free\b"
        r"|\b(?:developers?|investors?|landlords?|chains?|retailers?) (?:has |have )?(?:taken|took) over\b"
        rf"|^(?:an? |the )?(?:(?!{OF_WAR}\b)[\w-]+ ){{0,3}}compan(?:y|ies) (?:has |have |had )?"
        r"(?:(?:taken|took) over|ceded|won|lost|gained|gave up)\b"
        rf"|^{PRICES} {FELL}{ALONE}|^{PRICES} (?:in|of|across|for|at|on) {OWN_WORDS}\b{FELL}"
        rf"|^(?!.*{CHANGED}).*\bw[oi]n(?:s|ning)? back (?:[\w'-]+ ){{0,3}}"
        rf"(?:tourists|customers|visitors|voters|guests|clients|fans|trust|confidence|support|investors)\b{ALONE}",
        Topic.PICTURE: r"\b(?:film|movie|novel|book|documentary|play|exhibition|album)s? (?:called |titled |entitled )?"
        r"(?-i:The [A-Z])|\bin (?:its|their|his|her) stride\b|\b(?:took|taken|taking) [^.;]{0,60}\bby surprise\b"
        r"|\b(?:satellites?|cameras?|photographers?|drones?|drone footage|film crews?) (?:[\w'-]+ ){0,3}captured\b"
        r"|\bcaptured (?:by (?:the|a|his|her) (?:camera|lens|photographer|satellite)|on (?:camera|film|video))\b",
    },
    recalled=r"(?:^|\b(?:in|during|in the|during the|of|back in) )((?:1[0-9]|20)\d\d)(?![\d,.-]*\d"
    r"| [a-z]*(?:villages|towns|localit|settle))",
    founded=r"\b(?:built|founded|established|erected|settled|constructed|elected|formed|born|inaugurated)\b[^,;.]*",
    past=r"\b(?:last|previous) (?:year|month|summer|winter|spring|autumn|january|february|march|april|may|june|july"
    r"|august|september|october|november|december)\b|\b(?:months|years) (?:ago|earlier)"
    r"|\b(?:a|one) (?:year|month) (?:ago|earlier)(?! than)|\b(?:previously|formerly)\b",
    moved=r"\b(?:postponed|rescheduled|moved|delayed|deferred|extended|put off"
    r"|pushed back)\s+(?:\w+ ){0,3}?(?:to|until|till)\s+$",
    partial=r"\b(?:part(?:ly|ially|ial)|in part|mostly|largely)\b",
    overall=r"\b(?:total|overall|in all|altogether|so far|nationwide|(?<!have )(?<!has )(?<!had )since"
    r"|across the country)\b",
    resumed=r"\bthere\b|(?<=\d )alone\b"
    r"|(?<!since )\b(?:the|this|that|its|their) (?:same )?(?:area|region|province|district|governorate|county"
    r"|offensive|operation|campaign|assault|advance|push|battle|fighting|clashes)\b(?! (?:of|near|around)\b)"
    rf"(?! (?:in|on) (?!\w+day\b|\d|(?:{'|'.join(MONTHS)})\b))"
    r"|\b(?:near|around|outskirts of|outside|surrounding|(?:north|south|east|west)\w* of) the (?:city|town)\b"
    r"(?! (?:of|in|called|named|cent)\b)(?! (?-i:[A-Z]))",
    awaited=r"^[^.;,]{1,60}? (?:is|are|was|were|seems?|appears?|looks?|remains?) (?:now |long |only |just |highly |very"
    r" |increasingly |all but )*(?:overdue|imminent|inevitable|(?:un)?likely|(?:im)?possible|probable|unavoidable"
    r"|certain|near|close|at hand|out of the question|illegal|unlawful"
    r"|unconstitutional|illegitimate|invalid|void|a (?:matter|question) of|a condition|necessary|essential"
    r"|(?:a|the) (?:\w+ )?(?:goal|aim|objective|priority))\b",
    recounted=r"\b(?:crimes?|violations?|breach(?:es)?|aggressions?|grievances?)"
    r"(?: (?:of|by|against|in)(?: \S+){1,3}?)? ?,? including(?: the| its| their)?$"
    r"|\b(?:part|participat\w+|involv\w+|role|contribut\w+) (?:in|to)(?: the| its| their)?$",
    leading=r"\b(?:l[ea]d(?:s|ing)? to|result(?:s|ed|ing)? in|ended (?:in|with)|documented|monitored|recorded)\b"
    r"[^.;]*$",
    none_after=r"^no(?! (?:fewer|less) than)(?:ne of|t a single)?\b",
    attributed=r"\b(?:in|from|across|through|near|at)(?: all(?: the| its| their)?)?"
    r"(?: (?:recently|newly|temporarily))?$"
    r"|\b(?:visit|inspect|tour|enter(?:ed|s)? the$)\w*(?: (?:the|a|an))?(?: (?:recently|newly))?$",
    praised=r"\b(?:congratulat|prais|thank|hail|salut|commend|applaud|laud|credit|honou?r)(?:e|ed|es|s|ing)?\b"
    r"(?:(?!\bfor\b)[^.;:])*\bfor(?: (?:the|its|their|his|our))?$",
    elsewhen=r"\b(?:first|second|third|biggest|largest|greatest|most|worst|deadliest|heaviest|fastest|latest|only|boldest)"
    r"\b[^.;]{0,60}?\bsince\b[^.,;]*"
    r"|\b(?:where|which|who|whose|when|that (?:has|have|had))\b[^.,;]{0,60}?\bsince\b[^.,;]*"
    r"|, (?:the|its|their) (?:\w+ )?(?:biggest|largest|greatest|most|first|only|latest)\b[^.,;]{0,60}?"
    r" (?:to date|so far)\b",
    told=r"(?:this|that|it|the (?:information|news|announcement)) (?:was|has been) (?:said|stated|announced|reported"
    r"|confirmed|disclosed|made|contained in)\b"
    r"|(?-i:[A-Z])[\w'. -]{3,60} (?:announced|reported|said|stated|confirmed) (?:this|that|it|so|the news(?: of \w+)?)"
    rf"(?=[.,;:]|\s*$|\s+(?:on|to|in|at|late|early|earlier|yesterday|today|{'|'.join(WEEKDAYS)})\b)",
)

HEADINGS = Headings(
    day=r"\b(?:date|day|when|month)\b|\bon$",
    name=r"names?(?: of .*)?|places?|locations?",
    region=r"zone|sector|area",
    taker=r"to|new (?:controller|holder|owner|control|side)|taker|victor",
    loser=r"from|(?:former|previous|old) (?:controller|holder|owner|control|side)",
    total=r"(?:in |sub|grand )?total(?:s\b.*|[:, ].*)?|all|overall|sum",
    untaken=r"(?:not|never)\b|no$",
    unknown=r"unknown|not (?:known|stated|clear)|unclear|unidentified",
    events=symbols(
        {
            C: "capture captured seizure seized taken fall fell occupation occupied conquest conquered",
            RC: "recapture recaptured retaken",
            L: "liberation liberated freed",
            H: "handover transfer transferred returned return ceded",
            W: "withdrawal evacuation",
            X: "loss lost",
        }
    ),
)

# Of peoples whose adjective has no ending that tells it.
# whose town it is, which is no region: "the Orthodox town of Lowfen"
CREED = "(?:(?:Greek|Roman|Russian|Armenian|Eastern) )?(?:Orthodox|Catholic)|Protestant|Buddhist|Hindu|Sikh|Ismaili"
NATION = (
    "Soviet|German|Roman|Ottoman|Moroccan|Cuban|Libyan|Cypriot|Greek|Thai|Czech|Slovak|Swiss|Dutch|French|Norwegian|Filipino"
    "|Pakistani|Israeli|Kuwaiti|Omani|Saudi|Azerbaijani|Kosovar|Montenegrin"
    "|Bangladeshi|Nepali|Kenyan|Sri Lankan|Tibetan|Sahrawi|Kashmiri|Punjabi|Bengali|Kazakh|Kyrgyz|Uyghur"
)
CAMP = r"(?:Commun|National|Islam|Jihad|Loyal|Royal|Mao|Marx)ist"  # "the Communist capital of Lowfen"

LEXICON = Lexicon(
    discourse=Discourse(points=True, dated_lines=True, led_by_paragraph=True),
    family=Family.ENGLISH,
    kinds=KINDS,
    headings=HEADINGS,
    words=WORDS,
    phrases=PHRASES,
    units=UNITS,
    types=TYPES,
    verbs=VERBS,
    numbers=NUMBERS,
    dates=DATES,
    mood=MOOD,
    demonym=r"\w+(?:ish|ian|yan|ean|ese|yrian|raqi|jani|istani|emeni|bian|aeli|ench|utch|reek|Turkmen|zidi"
    r"|lawite|unni|hiite)s?"
    r"|(?:Mozambic|Americ|Mexic|Rwand|Ugand|Angol)ans?|Nigeriens?|Burkinab[eé]"
    r"|(?:Serb|Croat|Kurd|Druze|Muslim|Azeri|Somali|Houthi|Hutu|Tutsi|Uzbek|Tajik|Pashtun|Hazara|Tuareg)s?|Taliban"
    r"|(?:(?:Shiite|Sunni) )?Moslems?|Shi'?ites?|Christians?|Maronites?|Alawites?"
    rf"|(?:{CREED})s?"
    r"|Arabs?|Hezbollah|Hamas|ISI[SL]|Daesh|(?:" + NATION + r")s?|" + CAMP,
    adjective=r"\w+(?:ish|[^aeiou]ian|ean|nese|[rn]aqi|emeni|ijani|istani|aeli|alian|erian|rabian|fghan|rkish)"
    r"|(?:(?:Shiite|Sunni|Maronite|Orthodox|Greek Orthodox|Catholic|Alawite|Ismaili) )?"
    r"(?:Muslim|Moslem|Christian|Druze)"
    rf"|{CREED}"
    r"|Shiite|Sunni|Alawite|Maronite|Serb|Croat|Tamil|Mozambican|American|Mexican|Rwandan|Ugandan|Angolan"
    r"|Nigerien|Burkinab[eé]|" + NATION + r"|" + CAMP,
    these=frozenset("these those".split()),
    adverb=r"\w{2,}(?:fully|[oi]usly|ively|[ae]ntly|edly|ingly|ately|etely|[ct]ially|arily|onally|[ae]vily"
    r"|[a-z]ually|ically|inally)|quickly|partly|regardless|nonetheless|nevertheless|notwithstanding|otherwise|likewise",
    titles=frozenset(
        "commander leader chief spokesman spokeswoman spokesperson president minister governor warlord "
        "dictator premier chancellor kingpin".split()
    ),
    pronouns=frozenset("its their his her them it they".split()),
    members=frozenset(
        "jihadists militants fighters rebels insurgents guerrillas members factions force "
        "gunmen troops soldiers forces army units groups brigade "
        "brigades "
        "division divisions battalion battalions regiment regiments corps alliance".split()
    ),
    bulletin=r"\b(?:map|situation|frontline|control map) (?:has been |was |is )?updated?\b|\bupdated? (?:the )?map\b",
    # "General Santos" and "President Roxas" are towns: most titles make a person of two names only
    person=r"(?:(?:Vice-?)?President|General|Governor|Colonel|Captain|Major|Marshal|Admiral|Commander|Chairman|Minister"
    r"|Ambassador|Senator|Field Marshal|Sultan)(?: (?:General|Marshal))?(?: [\w'-]+){2,4}"
    r"|(?:(?:Deputy|Acting|Former|First) )*(?:Prime Minister|Foreign Minister"
    r"|Defen[cs]e Minister|Interior Minister|Lieutenant|Lt|Brig|Brigadier|Maj|Capt"
    r"|Spokes(?:man|woman|person)|(?:Major|Brigadier|Lieutenant) (?:General|Colonel))(?: [\w'-]+){1,4}"
    r"|(?:UN |U\.N\. )?(?:Security Council|General Assembly)"
    r"|(?:[\w'.-]+ ){0,3}(?:News|Newsday|Times|Gazette|Tribune|Herald|TV|Television|Newswire)",
    reported=r"confirmed|reported|announced|claimed",
    announcing=r"announc\w+|declar\w+|proclaim\w+",
    loyal=r"loyal|allied|affiliated|aligned|belonging|linked",
    state_of=r"(?:[\w-]+ )*(?:Republic|Kingdom|Emirate|Principality|Union|Federation|Ministry|Department|Movement"
    r"|Council"
    r"|(?i:Front))",
    done=r"[a-z-]+(?:ed|ing)|burnt|held|struck|beat|hit|fled|left|sacked",
    later=r"\b(?:hours|days|weeks|months|years|(?:a|one) (?:day|week|month|year)) (?:after|before)\b",
    works=r"[\w' -]+ (?:War|Revolt|Uprising|Rebellion|Plant|Factory|Airport|Airfield|Base|Bridge|Park|Station|Mine"
    r"|Hospital|University|Dam|Refinery|Office"
    r"|Headquarters|Command|Division|Brigade|Camp|Barracks|Hill|Mountain|Mount|Crossing|Road|Highway|Street|Ridge"
    r"|Monastery|Church|Cathedral|Abbey|Shrine|Mosque|Checkpoint|Cup|Shield|Trophy|League|Championship|Title"
    r"|Medal|Hotel|Treaty|Award|Prize|Corporation|Holding|Airline|Airway|Museum|Stadium)s?|(?:Mount|Mt) [A-Z][\w-]+",
    side_prefix=r"pro-[\w-]+|anti-[\w-]+|[\w-]+-(?:led|backed|aligned|affiliated|allied|linked|based)",
)
