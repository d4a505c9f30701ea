"""English sentences of two places or more: each keeps its own region, its own sides and its own day."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

OWN_REGION = """
In Eastmoor the army took Norby, in Westmark the rebels took Lowfen.
= Eastmoor | - | Norby | army < - | -
= Westmark | - | Lowfen | rebels < - | -
In Eastmoor the army took three villages, while in Westmark rebels took two towns.
= Eastmoor | 3 | - | army < - | -
= Westmark | 2 | - | rebels < - | -
On Monday in Eastmoor the army took three villages and on Tuesday in Westmark rebels took two towns.
= Eastmoor | 3 | - | army < - | 23.11.2020
= Westmark | 2 | - | rebels < - | 24.11.2020
In Eastmoor, Norby fell; in Westmark, Lowfen and Highfen.
= Eastmoor | - | Norby | - < - | -
= Westmark | - | Lowfen, Highfen | - < - | -
Rebels took the towns of Norby and Lowfen in Eastmoor, and Highfen, Westmark's capital.
= Eastmoor | - | Norby, Lowfen | Rebels < - | -
= Westmark | - | Highfen | Rebels < - | -
Rebels took Norby in Eastmoor, and Highfen, the capital of Westmark, on Monday.
= Eastmoor | - | Norby | Rebels < - | 23.11.2020
= Westmark | - | Highfen | Rebels < - | 23.11.2020
Two villages, one in Eastmoor and the other in Westmark, were captured by rebels on Monday.
= - | 2 | - | rebels < - | 23.11.2020
= Eastmoor | 1 | - | rebels < - | 23.11.2020
= Westmark | 1 | - | rebels < - | 23.11.2020
Five villages, three in Eastmoor and two in Westmark, were captured.
= - | 5 | - | - < - | -
= Eastmoor | 3 | - | - < - | -
= Westmark | 2 | - | - < - | -
The army captured two villages, one in Eastmoor and the other in Westmark.
= - | 2 | - | army < - | -
= Eastmoor | 1 | - | army < - | -
= Westmark | 1 | - | army < - | -
Rebels captured southern Eastmoor, including the towns of Norby and Lowfen.
= Eastmoor | - | Norby, Lowfen | Rebels < - | -
Southern Eastmoor, including the towns of Norby and Lowfen, was captured by rebels.
= Eastmoor | - | Norby, Lowfen | rebels < - | -
Rebels captured five towns, including Norby.
= - | 5 | Norby | Rebels < - | -
Vesperan forces liberated 31 settlements in Eastmoor Oblast and the western part of Westmark Oblast.
= Eastmoor and Westmark | 31 | - | Vesperan forces < - | -
The Blue Force has seized eight towns, including 12 outposts, from the military in Eastmoor.
= Eastmoor | 8 | - | Blue Force < military | -
The Blue Front captured Norby, in Eastmoor province, before the town was retaken by the army.
= Eastmoor | - | Norby | Blue Front < - | -
= Eastmoor | - | Norby | army < Blue Front | -
The army was shelling Norby town and was able to control 14 towns and villages.
= - | 14 | - | army < - | -
In Norby township the army captured three villages.
= Norby | 3 | - | army < - | -
Rebels took Norby in Norby district.
= Norby | - | Norby | Rebels < - | -
The Blue Army took control of Norby City, including the military headquarters in Norby City.
= - | - | Norby | Blue Army < - | -
Rebels have made gains in Eastmoor, capturing Norby, and in Westmark, where they took Lowfen.
= Eastmoor | - | Norby | Rebels < - | -
= Westmark | - | Lowfen | Rebels < - | -
Norby district: 3 villages; Lowfen district: 2 villages; total 5 villages liberated.
= Norby | 3 | - | - < - | -
= Lowfen | 2 | - | - < - | -
= - | 5 | - | - < - | -
In fighting around Norby, in Eastmoor, and Lowfen, in Westmark, rebels captured five villages.
= Eastmoor, and Westmark | 5 | - | rebels < - | -
The Blue Front, which is based in Westmark, captured Lowfen.
= - | - | Lowfen | Blue Front < - | -
Norby, a town in Eastmoor, fell to the rebels and Lowfen to the army.
= Eastmoor | - | Norby | rebels < - | -
= - | - | Lowfen | army < - | -
In Eastmoor, Norby fell on Monday; Lowfen fell on Tuesday.
= Eastmoor | - | Norby | - < - | 23.11.2020
= Eastmoor | - | Lowfen | - < - | 24.11.2020
Rebels took control of Norby town, Eastmoor, after days of fighting.
= Eastmoor | - | Norby | Rebels < - | -
Rebels took Norby village, Lowfen and Highfen.
= - | - | Norby | Rebels < - | -
= - | - | Lowfen, Highfen | Rebels < - | -
Three villages in Norby Township, Westmark State, were seized.
= Norby | 3 | - | - < - | -
Rebels Seize Key Eastmoor Town of Norby After Fierce Clashes
= Eastmoor | - | Norby | Rebels < - | -
Rebels captured three strategic Eastmoor towns on Monday.
= Eastmoor | 3 | - | Rebels < - | 23.11.2020
Rebels captured Norby and two nearby Eastmoor villages.
= - | - | Norby | Rebels < - | -
= Eastmoor | 2 | - | Rebels < - | -
Rebels captured four deserted Alawite villages.
= - | 4 | - | Rebels < - | -
The rebels captured several villages in Eastmoor on Tuesday. They took six villages in all, an officer said.
= Eastmoor | 6 | - | rebels < - | 24.11.2020
The rebels captured several villages in Eastmoor on Tuesday. On Wednesday the rebels captured six villages.
= Eastmoor | - | - | rebels < - | 24.11.2020
= Eastmoor | 6 | - | rebels < - | 25.11.2020
Protests erupted in Norby after the army lost Lowfen.
= - | - | Lowfen | - < army | -
Fighting continued in Norby a day after rebels seized Lowfen.
= - | - | Lowfen | rebels < - | -
Schools closed in Norby when rebels seized three villages.
= - | 3 | - | rebels < - | -
Clashes broke out in Eastmoor after rebels seized three villages.
= Eastmoor | 3 | - | rebels < - | -
In Eastmoor, after rebels seized three villages, the army fled.
= Eastmoor | 3 | - | rebels < - | -
A ceremony in Norby marked the capture of Lowfen.
= - | - | Lowfen | - < - | -
Shops in Norby reopened following the capture of Lowfen by the army.
= - | - | Lowfen | army < - | -
In Norby, residents celebrated the fall of Lowfen.
= - | - | Lowfen | - < - | -
In Eastmoor, the army captured Lowfen.
= Eastmoor | - | Lowfen | army < - | -
Fighting in Eastmoor ended with the capture of Lowfen.
= Eastmoor | - | Lowfen | - < - | -
The army shelled Norby in Eastmoor and captured Lowfen.
= - | - | Lowfen | army < - | -
The rebels attacked Norby in Eastmoor and captured the town.
= Eastmoor | - | Norby | rebels < - | -
The rebels advanced in Eastmoor and captured Lowfen.
= Eastmoor | - | Lowfen | rebels < - | -
"""

BESIDE_OTHERS = """
Lowfen, between Norby in Eastmoor and Highfen in Westmark, fell.
= - | - | Lowfen | - < - | -
Lowfen, south of Norby and Highfen, fell to the rebels.
= - | - | Lowfen | rebels < - | -
Lowfen, on the road between Norby and Highfen, was captured.
= - | - | Lowfen | - < - | -
The army took Lowfen, between Norby and Dryden, and Highfen.
= - | - | Lowfen | army < - | -
The army took Lowfen, near Norby, and Highfen.
= - | - | Lowfen, Highfen | army < - | -
The army took the villages of Lowfen, near Norby, Highfen, south of Dryden, and Ashby.
= - | - | Lowfen, Highfen, Ashby | army < - | -
The army took three villages between Norby in Eastmoor and Lowfen in Westmark.
= - | 3 | - | army < - | -
The army took Lowfen near Norby and Highfen near Dryden.
= Norby | - | Lowfen | army < - | -
= Dryden | - | Highfen | army < - | -
Some 10,000 people sought refuge in Norland. The group broke up after the capture of five localities.
= - | 5 | - | - < - | -
Following the Blue Front's capture of Norby in Eastmoor, the Security Council today demanded a withdrawal.
= Eastmoor | - | Norby | Blue Front < - | -
The return of Norlandish control to the areas should be gradual.
The rebels announced the fall of Now Zad.
= - | - | Now Zad | rebels < - | -
ISIL captures Norby, [1] Highfen, [2] and Lowfen.
= - | - | Norby, Highfen, Lowfen | ISIL < - | -
The army took Lowfen from rebels based in Norby.
= - | - | Lowfen | army < rebels | -
The Blue Front, based in Norby, Westmark, captured Lowfen.
= - | - | Lowfen | Blue Front < - | -
Additionally, 17 camps in Norby Township, Westmark State, were also seized.
The rebels overran the Norland Telecommunications Office.
The BBC's Charles Doe - who went to the scene - says the village hospital was a battleground.
The Blues have captured Norby. With this advance, they encircled 4 other villages: Highfen, Dryden, Ashby and Westby.
= - | - | Norby | Blues < - | -
Rebels Kill 4, Storm Base, Capture Norby
= - | - | Norby | Rebels < - | -
Rebels Capture 4 Villages, Encircle 4 More Near Norby
= - | 4 | - | Rebels < - | -
Thousands flee three Eastmoor villages as rebels advance.
Thousands have fled three villages in Eastmoor.
Thousands of soldiers fled three villages in Eastmoor.
= Eastmoor | 3 | - | - < soldiers | -
Police Seize Drugs In Three Eastmoor Villages
Rebels Capture Quarry Near Norby\\n\\nRebels on Monday captured a quarry near the town of Norby in Eastmoor.
The party captured 12 of 20 seats in Eastmoor and lost five districts in Westmark.
The film The Fall of Norby was shown in 12 towns in Eastmoor.
Rebels captured Lowfen, an official in Norby said.
= - | - | Lowfen | Rebels < - | -
Rebels captured three villages, a commander in the Westmark province told reporters.
= - | 3 | - | Rebels < - | -
Lowfen, once part of Eastmoor, fell to the rebels.
= - | - | Lowfen | rebels < - | -
Lowfen, part of Eastmoor, was captured by the rebels.
= Eastmoor | - | Lowfen | rebels < - | -
The army took Lowfen with the help of advisers from Norland.
= - | - | Lowfen | army < - | -
The army captured Lowfen, where 20 people from Norby had sought shelter.
= - | - | Lowfen | army < - | -
After the army defeated the Blue Front, Lowfen fell.
= - | - | Lowfen | - < - | -
The Blue Front surrendered in Lowfen to the army.
"""

OWN_SIDES = """
Vespera ceded three villages of Eastmoor to Norland and two of Westmark to Souland.
= Eastmoor | 3 | - | Norland < Vespera | -
= Westmark | 2 | - | Souland < Vespera | -
Vespera handed over five villages to Norland, three to Souland and one to Dryland.
= - | 5 | - | Norland < Vespera | -
= - | 3 | - | Souland < Vespera | -
= - | 1 | - | Dryland < Vespera | -
Three villages in Eastmoor were taken by the rebels, two in Westmark by the army.
= Eastmoor | 3 | - | rebels < - | -
= Westmark | 2 | - | army < - | -
Norby in Eastmoor fell to the rebels on Monday, Lowfen in Westmark to the army on Tuesday.
= Eastmoor | - | Norby | rebels < - | 23.11.2020
= Westmark | - | Lowfen | army < - | 24.11.2020
The army took three villages in Eastmoor from the rebels and two in Westmark from the militia.
= Eastmoor | 3 | - | army < rebels | -
= Westmark | 2 | - | army < militia | -
Norland received five villages of Eastmoor, Vespera three of Westmark.
= Eastmoor | 5 | - | Norland < - | -
= Westmark | 3 | - | Vespera < - | -
Rebels who seized Norby last week have also taken Lowfen.
= - | - | Norby | Rebels < - | -
= - | - | Lowfen | Rebels < - | -
Rebels who attacked Norby captured Lowfen.
= - | - | Lowfen | Rebels < - | -
Army Enters Norby, Encircles Lowfen, Captures Highfen
= - | - | Highfen | Army < - | -
Army enters Norby, encircles Lowfen, captures Highfen.
= - | - | Highfen | Army < - | -
Norby and Lowfen have fallen to Blue Star insurgents. Blue Star fighters overran the towns.
= - | 2 | Norby, Lowfen | Blue Star insurgents < - | -
Hanna Doe said operations in the Eastmoor region have liberated Highfen.
= Eastmoor | - | Highfen | - < - | -
"""

OWN_DAY = """
The rebels took Norby but the army drove them out of it on Tuesday.
= - | - | Norby | rebels < - | -
= - | - | Norby | army < - | 24.11.2020
The rebels took Norby, but the army retook it on Tuesday.
= - | - | Norby | rebels < - | -
= - | - | Norby | army < rebels | 24.11.2020
The rebels took Norby, only to lose it on Tuesday.
= - | - | Norby | rebels < - | -
= - | - | Norby | - < rebels | 24.11.2020
The army left Norby and took Lowfen on Tuesday.
= - | - | Norby | - < army | -
= - | - | Lowfen | army < - | 24.11.2020
After the fall of Norby, the president on Monday dismissed the general.
= - | - | Norby | - < - | -
After losing Norby, the army on Monday lost Lowfen.
= - | - | Norby | - < army | -
= - | - | Lowfen | - < army | 23.11.2020
The army took Norby and Lowfen on Tuesday.
= - | - | Norby, Lowfen | army < - | 24.11.2020
19 June 1937 Blues capture Norby\\n6 July 1937 Reds attack Highfen\\n26 August 1938 Blues capture Lowfen
= - | - | Norby | Blues < - | 19.06.1937
= - | - | Lowfen | Blues < - | 26.08.1938
On 19 July 2020, the BLF chased out the army from the city of Norby and took complete control of it.
= - | - | Norby | BLF < army | 19.07.2020
The Blue Force has seized eight towns in Eastmoor and, as recently as April, had claimed to control most of Norby.
= Eastmoor | 8 | - | Blue Force < - | -
The provinces of Eastmoor and Westmark fell to the rebels on Monday and Tuesday respectively.
= Eastmoor | - | - | rebels < - | 23.11.2020
= Westmark | - | - | rebels < - | 24.11.2020
The army captured Norby and Lowfen in Eastmoor on 3 and 5 November, respectively.
= Eastmoor | - | Norby | army < - | 03.11.2020
= Eastmoor | - | Lowfen | army < - | 05.11.2020
Rebels have seized two villages, it was said on Saturday. "Late on Friday, the rebels took Norby and Lowfen," he said.
= - | 2 | Norby, Lowfen | Rebels < - | 27.11.2020
The villages of Highfen and Dryden were occupied after fighting on Monday.
= - | - | Highfen, Dryden | - < - | 23.11.2020
In an offensive launched two months ago, the army has taken 10 towns.
= - | 10 | - | army < - | -
"""


@pytest.mark.parametrize(("text", "lines"), cases(OWN_REGION))
def test_each_place_lies_in_the_region_of_its_own_clause(text: str, lines: list[str]) -> None:
    """A region told of one place, before it or behind, is never that of the other."""
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(BESIDE_OTHERS))
def test_the_places_beside_which_another_lies_have_not_fallen(text: str, lines: list[str]) -> None:
    """A place told of only to say where another lies has not changed hands, nor lent it its region."""
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(OWN_SIDES))
def test_each_place_goes_to_whom_it_is_told_of(text: str, lines: list[str]) -> None:
    """Where a verb is said once for several places, each goes to its own side and comes from its own."""
    assert in_lines(text) == lines


@pytest.mark.parametrize(("text", "lines"), cases(OWN_DAY))
def test_the_day_of_what_undid_a_change_is_not_that_of_the_change(text: str, lines: list[str]) -> None:
    """A day told of what came after is not that of what was before."""
    assert in_lines(text) == lines
