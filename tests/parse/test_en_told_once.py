"""English texts that tell one change more than once, and texts that tell of two changes that look alike."""

from __future__ import annotations

import pytest

from tests.parse.reports import in_lines

ONE = [
    (
        "Redland Forces Capture 18 Villages\n\nEarly on November 27, the Redland army reached the road after "
        "capturing eighteen villages in the northern countryside of Eastmoor and Westmoor.",
        [
            "Eastmoor and Westmoor | 18 | - | Redland Forces < - | 27.11.2020",
        ],
    ),
    (
        "Redland Forces Capture 3 Villages\n\nEarly on November 27, the Redland army reached the road after "
        'capturing three villages in the northern countryside of Eastmoor.\n\n"The forces were able to liberate '
        'three villages which are: Lowfen, Norby and Highfen," the army said.',
        [
            "Eastmoor | 3 | Lowfen, Norby, Highfen | Redland Forces < - | 27.11.2020",
        ],
    ),
    (
        "2 villages liberated in Iceland as the push begins\n\nTwo villages west of Lowfen town were cleared of "
        "militants.\n\nRedland's push across northern Norland liberated two villages of Lowfen town from militants "
        "on Thursday.\n\nThe villages of Norby and Highfen were the first ones cleared of militants.",
        [
            "Lowfen | 2 | Norby, Highfen | Redland < militants | 26.11.2020",
        ],
    ),
    (
        "Norland's rebels seize two villages in Eastmoor, threaten its capital\nNovember 26, 2020 - Insurgents in "
        "the hill state of Eastmoor stormed and seized control of two villages near the town of Lowfen on Thursday, "
        "its mayor said.\nThe villages they took are Norby "
        "and Highfen, a security source said.",
        [
            "Eastmoor | 2 | Norby, Highfen | Norland's rebels < - | 26.11.2020",
        ],
    ),
    (
        "The Redland army's Tiger Brigade today captured 3 villages from the militants in eastern Eastmoor "
        "countryside.\n\nThe Redland army liberated the villages of Lowfen, Norby and Highfen and is now storming "
        "Southby.",
        [
            "Eastmoor | 3 | Lowfen, Norby, Highfen | Redland army < militants | 28.11.2020",
        ],
    ),
    (
        "Redland forces yesterday withdrew from five villages in southern Norland, where observers arrived at "
        "dawn.\n\nThe observers wrote that the villages Redland troops withdrew from included Lowfen, Norby, "
        "Highfen, Southby and Westby, all on the coast of Norland near the port of Eastby.",
        [
            "Norland | 5 | Lowfen, Norby, Highfen, Southby, Westby | - < Redland forces | 27.11.2020",
        ],
    ),
    (
        "The fighting along the river ended when the rebels agreed to surrender 3 villages in the western countryside "
        "of Eastmoor.\n\nAn officer explained that the villages of Lowfen, Norby, and Highfen were surrendered by "
        "the rebel forces to the government in return for a truce.",
        [
            "Eastmoor | 3 | Lowfen, Norby, Highfen | government < rebels | -",
        ],
    ),
    (
        "The Blue Army has managed to drive militants out of the hills in the Eastmoor region with at least 3 villages "
        "liberated in the past two days.\n\nThe recaptured villages are Lowfen, Norby and Highfen, which lie "
        "around Southby town, two officers said.",
        [
            "Eastmoor | 3 | Lowfen, Norby, Highfen | Blue Army < militants | -",
        ],
    ),
    (
        "The spokesman for the army has just announced the recapture of Lowfen and Highfen town, both of Eastmoor "
        "state.\n\nThe two towns were liberated Saturday afternoon, he said.",
        [
            "Eastmoor | 2 | Lowfen, Highfen | army < - | 28.11.2020",
        ],
    ),
    (
        "The ministry said that four settlements in the Eastmoor region were now under its control, including "
        "Lowfen, east of the Blue-held city of Norby.",
        [
            "Eastmoor | 4 | Lowfen | - < - | -",
        ],
    ),
    (
        "The Blues Saturday captured the market town of Lowfen, 40 miles north of Highfen in Eastmoor Province.\n"
        "Lowfen, the 12th market town seized by the Blues as their campaign entered its third week Sunday, had a "
        "garrison of 90 men.",
        [
            "Eastmoor | - | Lowfen | Blues < - | 28.11.2020",
        ],
    ),
    (
        "Lowfen, the capital of Eastmoor province in the east, near the capital Norby, has fallen to the rebels, "
        "the first provincial capital to fall today.",
        [
            "Eastmoor | - | Lowfen | rebels < - | 28.11.2020",
        ],
    ),
    (
        "Lowfen, capital of Eastmoor province, has fallen to the Blues.\n\nThis is the second provincial capital "
        "the jihadists have taken today and the 20th overall.",
        [
            "Eastmoor | - | Lowfen | Blues < - | 28.11.2020",
        ],
    ),
    (
        "The Blues seized seven more districts\n\nFront page Abroad\nThe Blues seized seven more districts\n\nOver "
        "the past week, Blue fighters have seized seven districts in Norland's four provinces.",
        [
            "Norland | 7 | - | Blues < - | -",
        ],
    ),
    (
        "Militants seized five villages from rebels close to the border on Wednesday.\n\nA monitor said the "
        "extremist group took five villages in Eastmoor district, where rebels hold an enclave.",
        [
            "Eastmoor | 5 | - | Militants < rebels | 25.11.2020",
        ],
    ),
    (
        "Army recaptures six towns from rebels\n\nTroops have recaptured six towns in Eastmoor province, the "
        "defence ministry said on Friday.",
        [
            "Eastmoor | 6 | - | Army < rebels | 27.11.2020",
        ],
    ),
    (
        "Army retakes four villages in Norland\n\nThe Norland army said on Friday it had recaptured four villages "
        "in the Eastmoor province from the Blue Front.",
        [
            "Eastmoor | 4 | - | Army < Blue Front | 27.11.2020",
        ],
    ),
    (
        "Rebels take five villages in Iceland\n\nThe Blue Front captured five villages in northern Eastmoor on "
        "Friday, a monitor said. The villages are Lowfen, Norby, Highfen, Southby and Westby.",
        [
            "Eastmoor | 5 | Lowfen, Norby, Highfen, Southby, Westby | Blue Front < - | 27.11.2020",
        ],
    ),
    (
        "Two villages liberated from militants\n\nThe army freed Lowfen and Norby villages in Eastmoor on Friday.",
        [
            "Eastmoor | 2 | Lowfen, Norby | army < militants | 27.11.2020",
        ],
    ),
    (
        "Redland takes two more villages\n\nRedland's defence ministry said on Friday its troops had captured two "
        "villages in Eastmoor region, Lowfen and Norby.",
        [
            "Eastmoor | 2 | Lowfen, Norby | Redland < - | 27.11.2020",
        ],
    ),
    (
        "Blues capture three villages in Eastmoor\n\nBlue fighters captured three villages on Friday. They overran "
        "Lowfen, Norby and Highfen after heavy fighting.",
        [
            "Eastmoor | 3 | Lowfen, Norby, Highfen | Blues < - | 27.11.2020",
        ],
    ),
    (
        "The Redland army captured three villages in the Eastmoor countryside on Friday. Government troops entered "
        "and secured the villages of Lowfen, Norby and Highfen, a source said.",
        [
            "Eastmoor | 3 | Lowfen, Norby, Highfen | Redland army < - | 27.11.2020",
        ],
    ),
    (
        "Government forces retook four villages in southern Eastmoor. According to the army, the villages of "
        "Lowfen, Norby, Highfen and Southby were liberated from the Blue Front.",
        [
            "Eastmoor | 4 | Lowfen, Norby, Highfen, Southby | Government forces < Blue Front | -",
        ],
    ),
    (
        "The militants withdrew from three villages in Eastmoor on Friday. The villages the militants left are "
        "Lowfen, Norby and Highfen.",
        [
            "Eastmoor | 3 | Lowfen, Norby, Highfen | - < militants | 27.11.2020",
        ],
    ),
    (
        "The army liberated Lowfen and Norby, both in Eastmoor province. The two villages were recaptured on "
        "Friday, a spokesman said.",
        [
            "Eastmoor | 2 | Lowfen, Norby | army < - | 27.11.2020",
        ],
    ),
    (
        "Rebels seize town in northern Norland\n\nThe rebels seized the town of Lowfen in northern Norland on "
        "Friday. Lowfen, the third town captured by the rebels this month, lies on the main road.",
        [
            "Norland | - | Lowfen | rebels < - | 27.11.2020",
        ],
    ),
    (
        "Norby, the capital of Eastmoor, has fallen to the Blues, officials said on Friday. It is the fourth "
        "provincial capital the Blues have captured in a week.",
        [
            "Eastmoor | - | Norby | Blues < - | 27.11.2020",
        ],
    ),
    (
        "Army frees eight villages in Eastmoor\n\nEight villages in Eastmoor were freed on Thursday, the governor "
        "said.",
        [
            "Eastmoor | 8 | - | Army < - | 26.11.2020",
        ],
    ),
    (
        "Eight villages freed in Eastmoor\n\nThe Norland army freed eight villages of Southby district in Eastmoor "
        "on Thursday, the governor said.",
        [
            "Southby | 8 | - | Norland army < - | 26.11.2020",
        ],
    ),
    (
        "Blue Army loses six villages\n\nRedland forces captured six villages in Eastmoor on Friday, the monitor said.",
        [
            "Eastmoor | 6 | - | Redland forces < Blue Army | 27.11.2020",
        ],
    ),
    (
        "The rebels captured six villages in Eastmoor on Friday, a monitor said.\n\nThe monitor said the rebels "
        "had taken the six villages in the Lowfen area after clashes with the army.",
        [
            "Eastmoor | 6 | - | rebels < army | 27.11.2020",
        ],
    ),
    (
        "The rebels captured three villages in Eastmoor. A monitor said the villages the rebels seized included "
        "Lowfen, Norby and Highfen.",
        [
            "Eastmoor | 3 | Lowfen, Norby, Highfen | rebels < - | -",
        ],
    ),
    (
        "Weekly summary\n\nArmy captures two villages in Eastmoor\n\nThe Redland army captured two villages in "
        "Eastmoor, Lowfen and Norby, on Friday.",
        [
            "Eastmoor | 2 | Lowfen, Norby | Redland army < - | 27.11.2020",
        ],
    ),
    (
        "Lowfen and Norby were the first towns liberated in Eastmoor. The two towns were recaptured on Friday.",
        [
            "Eastmoor | 2 | Lowfen, Norby | - < - | 27.11.2020",
        ],
    ),
    (
        "Four settlements in Eastmoor fell to the rebels on Friday, including Lowfen, east of Norby.",
        [
            "Eastmoor | 4 | Lowfen | rebels < - | 27.11.2020",
        ],
    ),
]

TWO = [
    (
        "The army took six villages in Eastmoor. It took the six villages of Westmoor.",
        ["Eastmoor | 6 | - | army < - | -", "Westmoor | 6 | - | army < - | -"],
    ),
    (
        "Redland Forces Capture Three Villages In Eastmoor\n\nThe Redland army captured three villages in Westmoor "
        "on Friday.",
        [
            "Eastmoor | 3 | - | Redland Forces < - | -",
            "Westmoor | 3 | - | Redland army < - | 27.11.2020",
        ],
    ),
    (
        "The army captured two villages in Eastmoor on Thursday. On Friday it captured two villages in Eastmoor.",
        [
            "Eastmoor | 2 | - | army < - | 26.11.2020",
            "Eastmoor | 2 | - | army < - | 27.11.2020",
        ],
    ),
    (
        "The rebels captured two villages in Eastmoor. The army captured two villages in Eastmoor.",
        [
            "Eastmoor | 2 | - | rebels < - | -",
            "Eastmoor | 2 | - | army < - | -",
        ],
    ),
    (
        "The army captured two villages in Eastmoor on Friday. It captured another two villages in Eastmoor later "
        "in the day.",
        [
            "Eastmoor | 2 | - | army < - | 27.11.2020",
            "Eastmoor | 2 | - | army < - | 27.11.2020",
        ],
    ),
    (
        "The army captured two villages in Eastmoor on Friday. Two more villages in Eastmoor were captured by its "
        "allies.",
        [
            "Eastmoor | 2 | - | army < - | 27.11.2020",
            "Eastmoor | 2 | - | allies < - | 27.11.2020",
        ],
    ),
    (
        "Army captures three villages\n\nThe army captured three villages in Eastmoor and three villages in "
        "Westmoor on Friday.",
        [
            "Eastmoor | 3 | - | Army < - | 27.11.2020",
            "Westmoor | 3 | - | army < - | 27.11.2020",
        ],
    ),
    (
        "The army captured three villages in Eastmoor on Friday. In Westmoor, the army captured the villages of "
        "Lowfen, Norby and Highfen.",
        [
            "Eastmoor | 3 | - | army < - | 27.11.2020",
            "Westmoor | - | Lowfen, Norby, Highfen | army < - | -",
        ],
    ),
    (
        "The army captured three villages in Eastmoor on Friday.\n\nMeanwhile, the Blue Front captured the "
        "villages of Lowfen, Norby and Highfen.",
        [
            "Eastmoor | 3 | - | army < - | 27.11.2020",
            "- | - | Lowfen, Norby, Highfen | Blue Front < - | -",
        ],
    ),
    (
        "The army captured two villages in Eastmoor on Friday.\n\nOn Saturday, the army captured Lowfen and Norby.",
        [
            "Eastmoor | 2 | - | army < - | 27.11.2020",
            "- | - | Lowfen, Norby | army < - | 28.11.2020",
        ],
    ),
    (
        "The army captured two villages in Eastmoor on Friday. It also captured Lowfen and Norby.",
        [
            "Eastmoor | 2 | - | army < - | 27.11.2020",
            "- | - | Lowfen, Norby | army < - | 27.11.2020",
        ],
    ),
    (
        "The rebels captured five villages in Eastmoor on Friday. The army recaptured five villages in Eastmoor.",
        [
            "Eastmoor | 5 | - | rebels < - | 27.11.2020",
            "Eastmoor | 5 | - | army < - | -",
        ],
    ),
    (
        "The rebels captured five villages in Eastmoor on Thursday. Five villages in Eastmoor were retaken on Friday.",
        [
            "Eastmoor | 5 | - | rebels < - | 26.11.2020",
            "Eastmoor | 5 | - | - < - | 27.11.2020",
        ],
    ),
    (
        "The rebels withdrew from two villages in Eastmoor on Friday. The army withdrew from Lowfen and Norby.",
        [
            "Eastmoor | 2 | - | - < rebels | 27.11.2020",
            "- | - | Lowfen, Norby | - < army | -",
        ],
    ),
    (
        "The rebels captured two villages in Eastmoor on Friday. They withdrew from Lowfen and Norby.",
        [
            "Eastmoor | 2 | - | rebels < - | 27.11.2020",
            "- | - | Lowfen, Norby | - < rebels | -",
        ],
    ),
    (
        "The army captured two villages in Eastmoor and two towns in Eastmoor on Friday.",
        [
            "Eastmoor | 2 | - | army < - | 27.11.2020",
            "Eastmoor | 2 | - | army < - | 27.11.2020",
        ],
    ),
    (
        "Army takes two villages in Eastmoor\n\nThe army took two villages in the Lowfen district on Friday and "
        "two villages in the Norby district on Thursday.",
        [
            "Eastmoor | 2 | - | Army < - | -",
            "Lowfen | 2 | - | army < - | 27.11.2020",
            "Norby | 2 | - | army < - | 26.11.2020",
        ],
    ),
    (
        "Lowfen, capital of Eastmoor province, has fallen to the Blues.\n\nNorby, capital of Westmoor province, "
        "fell to the Blues today.",
        [
            "Eastmoor | - | Lowfen | Blues < - | -",
            "Westmoor | - | Norby | Blues < - | 28.11.2020",
        ],
    ),
    (
        "The Blues captured Lowfen on Thursday. Lowfen, recaptured by the army on Friday, lies near the border.",
        [
            "- | - | Lowfen | Blues < - | 26.11.2020",
            "- | - | Lowfen | army < - | 27.11.2020",
        ],
    ),
    (
        "The Blues captured Lowfen on Saturday. Norby, the 12th town seized by the Blues, was defended by 600 men.",
        [
            "- | - | Lowfen | Blues < - | 28.11.2020",
            "- | - | Norby | Blues < - | -",
        ],
    ),
    (
        "The Blues have captured 12 districts so far. On Friday they captured 12 districts in Eastmoor.",
        [
            "- | 12 | - | Blues < - | -",
            "Eastmoor | 12 | - | Blues < - | 27.11.2020",
        ],
    ),
    (
        "The army liberated Lowfen and Norby, both in Eastmoor province. Two towns were liberated in Westmoor on "
        "Friday.",
        [
            "Eastmoor | - | Lowfen, Norby | army < - | -",
            "Westmoor | 2 | - | - < - | 27.11.2020",
        ],
    ),
    (
        "Redland takes two villages in Norland\n\nRedland's troops captured two villages in the Eastmoor region of "
        "Norland on Friday. In the Westmoor region, two villages were captured on Thursday.",
        [
            "Eastmoor | 2 | - | Redland < - | 27.11.2020",
            "Westmoor | 2 | - | - < - | 26.11.2020",
        ],
    ),
    (
        "The militants seized two villages in Eastmoor on Thursday. Security forces recaptured Lowfen and Norby "
        "villages on Friday.",
        [
            "Eastmoor | 2 | - | militants < - | 26.11.2020",
            "- | - | Lowfen, Norby | Security forces < - | 27.11.2020",
        ],
    ),
    (
        "Rebels seize two villages in Eastmoor\n\nThe army said on Friday it had seized two villages in Eastmoor "
        "from the rebels.",
        [
            "Eastmoor | 2 | - | Rebels < - | -",
            "Eastmoor | 2 | - | army < rebels | 27.11.2020",
        ],
    ),
    (
        "Government forces captured three villages in Eastmoor on Friday. A day later the rebels seized three "
        "villages near Lowfen.",
        [
            "Eastmoor | 3 | - | Government forces < - | 27.11.2020",
            "Lowfen | 3 | - | rebels < - | 28.11.2020",
        ],
    ),
    (
        "The army captured three villages in Eastmoor on Friday. Last week it captured three villages near Lowfen.",
        [
            "Eastmoor | 3 | - | army < - | 27.11.2020",
            "Lowfen | 3 | - | army < - | -",
        ],
    ),
    (
        "The army captured three villages in Eastmoor on Friday: Lowfen, Norby and Highfen. Three villages in "
        "Eastmoor, Southby, Westby and Eastby, fell to the army on Saturday.",
        [
            "Eastmoor | 3 | Lowfen, Norby, Highfen | army < - | 27.11.2020",
            "Eastmoor | 3 | Southby, Westby, Eastby | army < - | 28.11.2020",
        ],
    ),
    (
        "The Redland army captured two villages in Eastmoor. The Blue Front launched two attacks on Lowfen and "
        "Norby villages.",
        [
            "Eastmoor | 2 | - | Redland army < - | -",
        ],
    ),
    (
        "The rebels captured three villages in Eastmoor on Friday. The army now controls the villages of Lowfen, "
        "Norby and Highfen.",
        [
            "Eastmoor | 3 | - | rebels < - | 27.11.2020",
        ],
    ),
    (
        "The army took four villages in Eastmoor. The rebels are to hand over four villages in Eastmoor.",
        [
            "Eastmoor | 4 | - | army < - | -",
            "Eastmoor | 4 | - | - < rebels | -",
        ],
    ),
    (
        "The Blue Front captured six villages in Eastmoor on Friday. On the same day the Red Front captured six "
        "villages in Eastmoor.",
        [
            "Eastmoor | 6 | - | Blue Front < - | 27.11.2020",
            "Eastmoor | 6 | - | Red Front < - | 27.11.2020",
        ],
    ),
    (
        "The army has taken five villages in Norland in a week. It took five villages in Eastmoor province, and "
        "five villages in Westmoor province.",
        [
            "Norland | 5 | - | army < - | -",
            "Eastmoor | 5 | - | army < - | -",
            "Westmoor | 5 | - | army < - | -",
        ],
    ),
    (
        "The army captured two villages on Friday. Later, the army captured two villages in Eastmoor.",
        [
            "- | 2 | - | army < - | 27.11.2020",
            "Eastmoor | 2 | - | army < - | -",
        ],
    ),
    (
        "The rebels captured three villages in Eastmoor. The monitor said the villages the rebels lost included "
        "Lowfen, Norby and Highfen.",
        [
            "Eastmoor | 3 | - | rebels < - | -",
        ],
    ),
    (
        "Rebels capture five villages\n\nOn Friday the rebels captured five villages in Eastmoor. A day earlier "
        "they captured five villages in Westmoor.",
        [
            "Eastmoor | 5 | - | Rebels < - | 27.11.2020",
            "Westmoor | 5 | - | rebels < - | 26.11.2020",
        ],
    ),
    (
        "Weekly summary\n\nArmy captures two villages in Eastmoor\n\nThe army captured two villages in Eastmoor on "
        "Friday.\n\nArmy captures two villages in Westmoor\n\nThe army captured two villages in Westmoor on "
        "Thursday.",
        [
            "Eastmoor | 2 | - | Army < - | 27.11.2020",
            "Westmoor | 2 | - | Army < - | 26.11.2020",
        ],
    ),
    (
        "Blues lose six villages\n\nThe Blues captured six villages in Eastmoor on Friday.",
        [
            "- | 6 | - | - < Blues | -",
            "Eastmoor | 6 | - | Blues < - | 27.11.2020",
        ],
    ),
    (
        "Militants seized five villages from rebels on Wednesday. The militants took five villages in Eastmoor on "
        "Thursday.",
        [
            "- | 5 | - | Militants < rebels | 25.11.2020",
            "Eastmoor | 5 | - | militants < - | 26.11.2020",
        ],
    ),
    (
        "Lowfen, the second town captured by the rebels, was retaken by the army.",
        [
            "- | - | Lowfen | rebels < - | -",
            "- | - | Lowfen | army < - | -",
        ],
    ),
]

PLACES = [
    (
        "Lowfen, the capital of Eastmoor province in the east, near the town of Norby, has fallen to the Blues.",
        [
            "Eastmoor | - | Lowfen | Blues < - | -",
        ],
    ),
    (
        "Lowfen, the capital of Eastmoor, near Norby, fell to the Blues on Friday.",
        [
            "Eastmoor | - | Lowfen | Blues < - | 27.11.2020",
        ],
    ),
    (
        "Lowfen, a town near Norby, fell to the Blues.",
        [
            "Norby | - | Lowfen | Blues < - | -",
        ],
    ),
    (
        "Lowfen and Norby were the last ones captured by the Blues.",
        [
            "- | - | Lowfen, Norby | Blues < - | -",
        ],
    ),
    (
        "Four villages in Eastmoor fell, including Lowfen, and near Norby two villages were taken.",
        [
            "Eastmoor | 4 | Lowfen | - < - | -",
            "Norby | 2 | - | - < - | -",
        ],
    ),
    (
        "Four villages fell to the rebels, including Lowfen, near Norby.",
        [
            "- | 4 | - | rebels < - | -",
            "Norby | - | Lowfen | rebels < - | -",
        ],
    ),
    (
        "The army captured Lowfen and Norby, both of Eastmoor province.",
        [
            "Eastmoor | - | Lowfen, Norby | army < - | -",
        ],
    ),
    (
        "The army took all of Eastmoor province.",
        [
            "Eastmoor | - | - | army < - | -",
        ],
    ),
    (
        "Lowfen fell to the Blues. It was the third city captured by the Blues on Friday.",
        [
            "- | - | Lowfen | Blues < - | 27.11.2020",
        ],
    ),
    (
        "The army captured Lowfen. It was the third town the rebels had taken on Friday.",
        [
            "- | - | Lowfen | army < - | -",
        ],
    ),
    (
        "Jan Doe, a Colonel, announced the recapture of Lowfen and Highfen, both of Eastmoor state.",
        [
            "Eastmoor | - | Lowfen, Highfen | - < - | -",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ONE)
def test_what_is_told_twice_is_one_change(text: str, expected: list[str]) -> None:
    """
    A headline, a figure and its names, what a speaker says again: one change, with all that is told of it.
    """
    assert expected == in_lines(text)


@pytest.mark.parametrize(("text", "expected"), TWO)
def test_what_only_looks_alike_is_two_changes(text: str, expected: list[str]) -> None:
    """
    Another region, day or side, "more" and "also" make another change of the same figure.
    """
    assert expected == in_lines(text)


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_a_place_beside_is_not_the_one_taken(text: str, expected: list[str]) -> None:
    """
    What a place lies near, how-manieth it is and where two lie is read as such, and near it what is meant by itself.
    """
    assert expected == in_lines(text)
