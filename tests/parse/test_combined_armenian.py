"""Armenian, put together of parts: cases say who and where, the verb stands before its object or behind it."""

from __future__ import annotations

from datetime import date

from hypothesis import given

from tests.parse.combined import Part, Parts, Side, Told, assert_read, declined, drawn, sentences

MONDAY, FRIDAY, SATURDAY = date(2020, 11, 23), date(2020, 11, 27), date(2020, 11, 28)
TWO = ("Տանձուտ", "Լոռաձոր")
SIDES = (  # as they stand, "of", "to", "from", and how else they are told
    ("ապստամբները / ապստամբների / ապստամբներին", ("ապստամբներ",)),
    ("կառավարական ուժերը / կառավարական ուժերի / կառավարական ուժերին", ("կառավարական ուժեր",)),
    ("բանակը / բանակի / բանակին", ("բանակ",)),
    ("Վեսպերայի բանակը / Վեսպերայի բանակի / Վեսպերայի բանակին", ("Վեսպերայի բանակ",)),
    ("Վեսպերայի զորքերը / Վեսպերայի զորքերի / Վեսպերայի զորքերին", ("Վեսպերայի զորքեր",)),
    ("հակառակորդը / հակառակորդի / հակառակորդին", ("հակառակորդ",)),
    ("զինված խմբավորումները / զինված խմբավորումների / զինված խմբավորումներին", ("զինված խմբավորումներ",)),
    ("պաշտպանության բանակը / պաշտպանության բանակի / պաշտպանության բանակին", ("պաշտպանության բանակ",)),
)


def agreeing(forms: str, cases: tuple[str, ...]) -> Part:
    """Return words in their cases, which one verb agrees with where they end as several do, else another."""
    return declined(forms, cases, int("երը" not in forms))


ARMENIAN = Parts(
    "hy",
    takers=tuple(Side(agreeing(forms, ("gen", "dat")), names) for forms, names in SIDES),
    losers=(
        Side("ահաբեկիչներից", ("ահաբեկիչներ",)),
        Side("զինյալներից", ("զինյալներ",)),
        Side("թշնամուց", ("թշնամի",)),
    ),
    things=tuple(
        (agreeing(forms, ("abl", "gen")), what)
        for forms, what in (
            ("չորս գյուղ / չորս գյուղից / չորս գյուղի", ((4, ()),)),
            ("ևս երկու գյուղ / ևս երկու գյուղից / ևս երկու գյուղի", ((2, ()),)),
            ("ավելի քան 20 գյուղ / ավելի քան 20 գյուղից / ավելի քան 20 գյուղի", ((20, ()),)),
            ("առնվազն 12 բնակավայր / առնվազն 12 բնակավայրից / առնվազն 12 բնակավայրի", ((12, ()),)),
            ("շուրջ 30 գյուղ / շուրջ 30 գյուղից / շուրջ 30 գյուղի", ((30, ()),)),
            ("մեկ քաղաք և երեք գյուղ / մեկ քաղաքից և երեք գյուղից / մեկ քաղաքի և երեք գյուղի", ((4, ()),)),
            ("երեք թաղամաս / երեք թաղամասից / երեք թաղամասի", ((3, ()),)),
            ("Տանձուտ գյուղը / Տանձուտ գյուղից / Տանձուտ գյուղի", ((None, ("Տանձուտ",)),)),
            (
                "Տանձուտ և Լոռաձոր գյուղերը / Տանձուտ և Լոռաձոր գյուղերից / Տանձուտ և Լոռաձոր գյուղերի",
                ((None, TWO),),
            ),
            (
                "Տանձուտ, Լոռաձոր և Վերին Քարք գյուղերը / Տանձուտ, Լոռաձոր և Վերին Քարք գյուղերից"
                " / Տանձուտ, Լոռաձոր և Վերին Քարք գյուղերի",
                ((None, (*TWO, "Վերին Քարք")),),
            ),
            ("Լոռաձոր քաղաքը / Լոռաձոր քաղաքից / Լոռաձոր քաղաքի", ((None, ("Լոռաձոր",)),)),
            (
                "ռազմավարական Լոռաձոր ավանը / ռազմավարական Լոռաձոր ավանից / ռազմավարական Լոռաձոր ավանի",
                ((None, ("Լոռաձոր",)),),
            ),
        )
    ),
    places=(
        ("երկրի հյուսիսում", None),
        ("Քարահովտի շրջանում", "Քարահովտի"),
        ("Քարահովտի մարզում", "Քարահովտի"),
        ("Քարահովտի նահանգում", "Քարահովտի"),
        ("Քարահովտի հյուսիսում", "Քարահովտի"),
        ("երկրի հարավում գտնվող Քարահովտի մարզում", "Քարահովտի"),
        ("Քարահովտի շրջանի հյուսիսում", "Քարահովտի"),
        ("Քարահովտի ուղղությամբ", "Քարահովտի"),
    ),
    days=(
        ("", None),
        ("այսօր", SATURDAY),
        ("երեկ", FRIDAY),
        ("երկուշաբթի", MONDAY),
        ("նոյեմբերի 23-ին", MONDAY),
        ("վերջին օրերին", None),
    ),
    took=(
        "{day} {taker} {place} գրավել {taker:են|է} {things}",
        "{taker} {day} {place} ազատագրել {taker:են|է} {things}",
        "{day} {place} {taker} գրավել {taker:են|է} {things}",
        "{taker} {day} {place} {things} գրավել {taker:են|է}",
        "{taker} {place} {loser} ազատագրել {taker:են|է} {things}",
        "{day} {taker} {place} {taker:իրենց|իր} վերահսկողության տակ {taker:են|է} վերցրել {things}",
        "{taker:dat} {day} {place} հաջողվել է գրավել {things}",
        "{taker} {day} {place} հետ {taker:են|է} գրավել {things}",
        "{day} {taker} {place} վերահսկողություն {taker:են|է} հաստատել {things:gen} նկատմամբ",
        "{day} {taker} {place} {taker:գրավեցին|գրավեց} {things}",
        "հաղորդվում է, որ {taker} {day} {place} գրավել {taker:են|է} {things}",
        "Հարավիայի պաշտպանության նախարարությունը հայտնել է, որ {taker} {place} գրավել {taker:են|է} {things}",
        "{place} {day} {taker} {loser} հետ {taker:են|է} վերցրել {things}",
        "{taker} {day} շարունակել {taker:են|է} առաջխաղացումը և {place} գրավել {things}",
        "{day} {place} {taker} ամբողջությամբ ազատագրել {taker:են|է} {things}",
    ),
    taken=(
        "{day} {place} {things} գրավվել {things:են|է} {taker:gen} կողմից",
        "{day} {place} {things} անցել {things:են|է} {taker:gen} վերահսկողության տակ",
        "{place} {day} {taker:gen} վերահսկողության տակ {things:են|է} անցել {things}",
        "{day} {place} {things} ազատագրվել {things:են|է} {taker:gen} կողմից",
        "{place} {things} {day} անցել {things:են|է} {taker:gen} ձեռքը",
        "{day} {place} {taker:gen} կողմից գրավվել {things:են|է} {things}",
    ),
    left=(
        ("հայտնվում է, որ {leaver} {day} {place} դուրս {leaver:են|է} եկել {things:abl}", False),
        ("{leaver} {day} {place} լքել {leaver:են|է} {things}", False),
        ("{leaver} {day} {place} դուրս {leaver:են|է} եկել {things:abl}", False),
        ("{leaver} {day} {place} նահանջել {leaver:են|է} {things:abl}", False),
        ("{leaver} {day} {place} կորցրել {leaver:են|է} {things}", False),
        ("{leaver} {day} {place} կորցրել {leaver:են|է} վերահսկողությունը {things:gen} նկատմամբ", False),
    ),
    leads=("", "մարզպետի խոսքով,", "տեղական աղբյուրների տվյալներով,", "ծանր մարտերից հետո", "միաժամանակ"),
    ends=("", ", զոհվել է 12 զինվոր", ", մարտերը շարունակվում են", ", տեղահանվել է 2000 բնակիչ"),
)


@drawn(300)
@given(told=sentences(ARMENIAN))
def test_each_armenian_part_tells_the_same_beside_all_others(told: Told) -> None:
    """
    Whatever verb takes them, whatever stands around them: figures, names, region, sides and day are as they are told.
    """
    assert_read(told)
