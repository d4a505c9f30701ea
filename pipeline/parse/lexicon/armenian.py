"""How Armenian bends its words: the cases of nouns, the forms of verbs, the numbers that are one word."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model import EventKind
from pipeline.parse.lexicon.kinds import Days, Deeds, Kinds, Names, Places, Sides, Sites, Small, Turkic
from pipeline.parse.lexicon.shapes import Verb
from pipeline.parse.text.normal import fold

AUX = r"(?:էին|էր|ենք|են|եմ|է)"

KINDS = Kinds(
    names=Names(other_name="(?:նախկին|ներկայիս|այժմյան|պատմական|հին|նոր)(?: անուն(?:ը|ով)?)?|նախկինում|այժմ"),
    small=Small(
        thus="այսպիսով|այդպիսով",
        not_these="ոչ թե",
        but_these="այլ",
        the_other="մյուս(?:ը|ն)?",
        each="մեկական|երկուական|երեքական|չորսական",
    ),
    places=Places(
        told_again="(?:քաղաք|գյուղ|ավան|գիւղ|բնակավայր|շրջան)[ըն]|այն",
        several=".*եր.*",
        held_over="նկատմամբ|վրա|հանդեպ",
        of_city="քաղաքի|մայրաքաղաքի|ավանի",
        institution=r"\w*(?:ություն|արան|կայան|անոց|ատար|ադիո\w+|ֆոնդ|բանկ|ամբար|պորտ)(?:ը|ն)?",
    ),
    sites=Sites(
        nearby="(?:մոտ|մերձակայք|հարևանութ|հարեւանութ|շրջակայք).*",
        seat=r"մայրաքաղաք\w*|(?:նահանգային|մարզային) կենտրոն\w*|(?:շրջ)?կենտրոն[ըն]?",
    ),
    turkic=Turkic(
        realm="Հանրապետություն[ըն]?",
        called="կոչվող|կոչված|անվանվող",
        fall_of="(?:ազատագր|գրավ|նվաճ|զավթ|անկ|օկուպաց)ումը?|օկուպացիան?",
        group=r".*(?:խմբավորում|կազմավորում|ջոկատ|ուժ)\w*",
        namesake="համանուն",
        namesake_town=r"(?:կենտրոն|մայրաքաղաք)(?:ը|ն|ի|ին|ից|ում)?",
        before_name="վերին|ներքին|հին|նոր|միջին|մեծ|փոքր|ստորին|աշաղը|աշաղի|յուխարի|յուխարը",
        entering="(?:ներխուժ|մտ|հարձակվ|մուտք).*",
        coming=r"(?:առաջ շարժ|շարժ|առաջաց|առաջխաղաց|եկ)\w*",
        meeting=r"(?:ասուլիս|ճեպազրույց|հարցազրույց|ելույթ|հանդիպ|նիստ)\w*",
        border=r"սահմանակից|սահման(?:ին|ի վրա|ագծին)",
        far=r".*(?:\bկմ|կիլոմետր).*",
        the_town="(?:քաղաք|գյուղ|ավան|գիւղ|բնակավայր)[ըն]|այն",
    ),
    days=Days(
        afterwards="հետո|առաջ|անց|յետոյ",
        from_what=".*(?:ից|ուց)",
        from_that="[դս]րանից|որից",
        some_time=r"(?:(?:նույն|այդ|հաջորդ) )?(?:ամառ|ամռան|աշ(?:ուն|նան)|գար(?:ուն|նան)|ձմ(?:եռ|ռան)|տար[իվո]"
        r"|ամ[իս]ս|ամսվ?|շաբաթ)\w*"
        r"|ավելի ուշ|հետագայում|այնուհետև|այնուհետեւ|ապա|հետո",
    ),
    sides=Sides(
        last="զինված|զինվորական|(?:ուժ|զորք|զինվորական|ստորաբաժանում)(?:եր|ներ)|բանակ|կողմ|զինուժ|զորք|կառավարական|պետական|կառավարություն",
        unit_of_army=r"(?:.* )?(?:զորախո?ւ?մբ|ստորաբաժանում|զորամիավորում|բրիգադ|դիվիզիա|գումարտակ|գունդ|գնդ)\w*",
        to_them="նրան|նրանց|նրա|իր|իրենց",
        mere="կողմ(?:ը|ն|ի|ին|ից)?",
    ),
    deeds=Deeds(
        present=rf"(?:{AUX} )?\w+ում(?: {AUX})?",
        agreed=r"(?:համաձայնագր|համաձայնությ|պայմանավորվածությ|պայմանագր)\w+",
        under="(?:վերահսկ|հսկ|տիրապետ|ենթակայ|իշխան).*",
        telling=".* (?:մասին|վերաբերյալ|փաստը)",
    ),
)

NOT = r"(?:չէին|չէր|չեն|չի)"
ABOUT = r"(?:մասին|վերաբերյալ|փաստը)"
GENITIVES = (("ություն", "ության"), ("ում", "ման"), ("ի", "ու"))  # any other word takes ի

ONES = "մեկ երկու երեք չորս հինգ վեց յոթ ութ ինը".split()
TENS = "տասը քսան երեսուն քառասուն հիսուն վաթսուն յոթանասուն ութսուն իննսուն".split()


def spelled(text: str) -> list[str]:
    """Return the words of a text, each with the ligature of its two letters joined and parted."""
    return [form for word in text.split() for form in dict.fromkeys((word, word.replace("և", "եւ")))]


def declined(stems: str) -> dict[str, str]:
    """Return the forms of nouns, each with what its ending says ("" for none)."""
    return {fold(form): symbol for form, symbol, _ in _declensions(stems)}


def undeclined(stems: str) -> dict[str, str]:
    """Return the forms of nouns that have an article or a case ending, each with the same form without it."""
    return {fold(form): base for form, _, base in _declensions(stems) if form != base}


def _declensions(stems: str) -> Iterator[tuple[str, str, str]]:
    yield from (one for stem in stems.split() for one in _forms(stem.replace("_", " ")))


def _forms(stem: str) -> Iterator[tuple[str, str, str]]:
    yield from _cases(stem)
    for plural in ("եր", "ներ"):
        yield from _cases(stem + plural)
        # as Western Armenian bends it
        yield from ((stem + plural + ending, case, stem + plural) for ending, case in (("ու", "s"), ("ուն", "E")))


def _cases(base: str) -> Iterator[tuple[str, str, str]]:
    yield from ((base + ending, "", base) for ending in ("", "ը", "ն", "ով", "ս"))
    joint = base + "յ" if base.endswith("ա") else base  # "խունտայից"
    bent = next((base.removesuffix(end) + other for end, other in GENITIVES if base.endswith(end)), joint + "ի")
    yield from ((bent, "s", base), (bent + "ն", "E", base), (bent + "ը", "E", base))
    if base.endswith("ի"):  # as Western Armenian bends it
        yield base + "ի", "s", base
        yield base + "ին", "E", base
    yield base.removesuffix("ի") + "ուց" if base.endswith("ի") else joint + "ից", "A", base
    yield base + "ում", "L", base


def numerals() -> Iterator[tuple[str, int]]:
    """Yield the numbers up to 99 that are one word but no round ten: վեց, տասնվեց, տասնևվեց, հիսուներկու."""
    for value, word in enumerate(ONES, start=1):
        yield word, value
        yield from ((ten + word, 10 + value) for ten in ("տասն", "տասնև", "տասնեւ", "տաս"))
        yield from ((ten + word, 10 * step + value) for step, ten in enumerate(TENS[1:], start=2))


ONE = (
    rf"(?:(?:(?:տասն(?:և|եւ)?|տաս|{'|'.join(TENS[1:])})?(?:{'|'.join(ONES)})|ինն)"
    rf"(?:ը|ն|ին|ի|ից|սը|սն|ական)?|ինին?|հնգին?)"
)


def articled(words: Iterator[tuple[str, int]]) -> dict[str, int]:
    """Return number words by value, each also with the endings that say "of them" and "more than"."""
    return {word + end: value for word, value in words for end in ("", "ը", "ն", "ի", "ից")}


WESTERN = (("գրավ", "գրաւ"), ("նվաճ", "նուաճ"), ("հանձն", "յանձն"))


def _western(stems: str) -> str:
    """Return stems of verbs, each also as Western Armenian spells it: "գրաւ" for "գրավ", "գրաւու" for "գրավվ"."""
    found = stems.split("|")
    for stem in stems.split("|"):
        other = stem
        for east, west in WESTERN:
            other = other.replace(east, west)
        found.append(other[:-1] + "ու" if other.endswith("վ") else other)
    return "|".join(dict.fromkeys(found))


def verb(
    stem: str,
    kind: EventKind,
    frame: str,
    past: str = "",
    aorist: str = "եց|եցին|եցինք|եցի",
    lead: str = "",
    bare: bool = False,
    plain: bool = False,
) -> Verb:
    """Return a verb in all its forms; `past` is the stem of what is done, where it differs.

    `lead` is a word that belongs to the verb: in front of it, the auxiliary between the two, or behind it. `passive`
    holds the forms that tell which ones ("the villages that passed").
    """
    stem, past = _western(stem), _western(past or stem)
    before = f"(?:{lead} )" if lead else ""
    done = rf"(?:(?:{AUX}|{NOT}) (?:արդեն )?)?(?:{past})ել(?: {AUX})?|չ?(?:{past})(?:{aorist})"
    western = rf"(?:կը |կ')(?:{stem})(?:ի|է|են|ին)"
    going = rf"(?:(?:{AUX}|{NOT}) )?(?:{stem})ում(?: {AUX})?|(?:{stem})(?:ելով|ել|ելու {ABOUT})|{western}"
    state = rf"(?:{past})ած {AUX}|{AUX} (?:{past})ած"
    future = rf"{before}(?:(?:{stem})ելու {AUX}|(?:{AUX}|{NOT}) (?:{stem})ելու|կ?չ?(?:{stem})(?:ի|են|ենք))"
    which = rf"{before}(?:{past})(?:ած|ածների|ածները)"
    behind = rf"(?:{done}) {lead}|" if lead else ""
    forms = rf"(?:{future}|{behind}{before}(?:{state}|{done}|{going})|{which})"
    return Verb(forms, kind, frame, which, bare=bare, plain=plain, planned=future)


def noun(nouns: str, kind: EventKind, frame: str = "final-taken") -> Verb:
    """Return nouns that tell of a change where somebody reports of it: "of the capture of three villages"."""
    return Verb(rf'(?:{nouns})"? {ABOUT}', kind, frame)
