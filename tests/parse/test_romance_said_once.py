"""French and Spanish: what is said once for two clauses: a verb, a side, "have", the month of a day, a region."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines


def both(french: str, spanish: str) -> list[tuple[str, str, list[str]]]:
    """Return the cases of two tables, each with its language."""
    return [("fr", *case) for case in cases(french)] + [("es", *case) for case in cases(spanish)]


SIDES_FR = r"""
Vespera a cédé Norby à Norland et Lowfen à Souland.
= - | - | Norby | Norland < Vespera | -
= - | - | Lowfen | Souland < Vespera | -
Vespera a cédé Norby à Norland, Lowfen à Souland et Highfen à Redland.
= - | - | Norby | Norland < Vespera | -
= - | - | Lowfen | Souland < Vespera | -
= - | - | Highfen | Redland < Vespera | -
Vespera a cédé Norby à Norland et Souland.
= - | - | Norby | Norland et Souland < Vespera | -
Vespera a cédé Norby et Lowfen à Norland.
= - | - | Norby, Lowfen | Norland < Vespera | -
Vespera a cédé trois villages d'Eastmoor à Norland et deux de Westmark à Souland.
= Eastmoor | 3 | - | Norland < Vespera | -
= Westmark | 2 | - | Souland < Vespera | -
Norby a été rendue à Norland et Lowfen à Souland.
= - | - | Norby | Norland < - | -
= - | - | Lowfen | Souland < - | -
Le village de Norby a été cédé à la commune de Lowfen.
= - | - | Norby | - < - | -
Les rebelles ont pris Norby aux Vespériens et Lowfen aux Norlandais.
= - | - | Norby | rebelles < Vespériens | -
= - | - | Lowfen | rebelles < Norlandais | -
L'armée a repris Norby et Lowfen aux rebelles et Highfen aux milices.
= - | - | Norby, Lowfen | armée < rebelles | -
= - | - | Highfen | armée < milices | -
L'armée a repris Norby, en Eastmoor, aux rebelles et Lowfen, en Westmark, aux milices.
= Eastmoor | - | Norby | armée < rebelles | -
= Westmark | - | Lowfen | armée < milices | -
L'armée a repris trois villages aux rebelles en Eastmoor et deux aux milices en Westmark.
= Eastmoor | 3 | - | armée < rebelles | -
= Westmark | 2 | - | armée < milices | -
Les troupes de Vespera ont abandonné Norby aux rebelles et Lowfen aux milices.
= - | - | Norby | rebelles < troupes de Vespera | -
= - | - | Lowfen | milices < troupes de Vespera | -
Les rebelles ont perdu Norby au profit de l'armée et Lowfen au profit des milices.
= - | - | Norby | armée < rebelles | -
= - | - | Lowfen | milices < rebelles | -
Trois villages ont été pris par les rebelles en Eastmoor et deux par l'armée en Westmark.
= Eastmoor | 3 | - | rebelles < - | -
= Westmark | 2 | - | armée < - | -
Trois villages d'Eastmoor ont été pris par les rebelles, deux de Westmark par l'armée.
= Eastmoor | 3 | - | rebelles < - | -
= Westmark | 2 | - | armée < - | -
Trois villages ont été pris par l'armée et deux soldats tués par les rebelles.
= - | 3 | - | armée < - | -
Norby, en Eastmoor, a été prise par les rebelles et Lowfen, en Westmark, par l'armée.
= Eastmoor | - | Norby | rebelles < - | -
= Westmark | - | Lowfen | armée < - | -
Norby a été prise lundi par les rebelles et Lowfen mardi par l'armée.
= - | - | Norby | rebelles < - | 23.11.2020
= - | - | Lowfen | armée < - | 24.11.2020
Norby a été prise par l'armée et les rebelles du Westmark.
= - | - | Norby | armée et les rebelles du Westmark < - | -
Norby est passée aux rebelles, Lowfen à l'armée.
= - | - | Norby | rebelles < - | -
= - | - | Lowfen | armée < - | -
Norby (Eastmoor) est tombée aux mains des rebelles et Lowfen (Westmark) aux mains de l'armée.
= Eastmoor | - | Norby | rebelles < - | -
= Westmark | - | Lowfen | armée < - | -
L'armée a pris Norby en Eastmoor et les rebelles Lowfen en Westmark.
= Eastmoor | - | Norby | armée < - | -
= Westmark | - | Lowfen | rebelles < - | -
L'armée a pris trois villages en Eastmoor, les rebelles deux en Westmark.
= Eastmoor | 3 | - | armée < - | -
= Westmark | 2 | - | rebelles < - | -
L'armée a pris Norby et les rebelles du Westmark ont fui.
= - | - | Norby | armée < - | -
La prise de Norby par les rebelles et de Lowfen par l'armée.
= - | - | Norby | rebelles < - | -
= - | - | Lowfen | armée < - | -
L'armée a annoncé la prise de Norby et les rebelles celle de Lowfen.
= - | - | Norby | armée < - | -
= - | - | Lowfen | rebelles < - | -
Les rebelles ont pris Norby, en Eastmoor, et l'armée Lowfen, en Westmark.
= Eastmoor | - | Norby | rebelles < - | -
= Westmark | - | Lowfen | armée < - | -
L'armée a repris lundi Norby aux rebelles et mardi Lowfen aux milices.
= - | - | Norby | armée < rebelles | 23.11.2020
= - | - | Lowfen | armée < milices | 24.11.2020
"""

SIDES_ES = r"""
Vespera cedió Norby a Norland y Lowfen a Souland.
= - | - | Norby | Norland < Vespera | -
= - | - | Lowfen | Souland < Vespera | -
Vespera cedió tres aldeas de Eastmoor a Norland y dos de Westmark a Souland.
= Eastmoor | 3 | - | Norland < Vespera | -
= Westmark | 2 | - | Souland < Vespera | -
El ejército arrebató Norby a los rebeldes y tres aldeas a las milicias.
= - | - | Norby | ejército < rebeldes | -
= - | 3 | - | ejército < milicias | -
Los rebeldes perdieron Norby a manos del ejército y Lowfen a manos de las milicias.
= - | - | Norby | ejército < rebeldes | -
= - | - | Lowfen | milicias < rebeldes | -
Tres aldeas de Eastmoor fueron tomadas por los rebeldes, dos de Westmark por el ejército.
= Eastmoor | 3 | - | rebeldes < - | -
= Westmark | 2 | - | ejército < - | -
Norby fue tomada por el ejército en Eastmoor y Lowfen por los rebeldes en Westmark.
= Eastmoor | - | Norby | ejército < - | -
= Westmark | - | Lowfen | rebeldes < - | -
Norby pasó a manos de los rebeldes y Lowfen a manos del ejército.
= - | - | Norby | rebeldes < - | -
= - | - | Lowfen | ejército < - | -
Caen Lowfen y Highfen en manos de los rebeldes.
= - | - | Lowfen, Highfen | rebeldes < - | -
Cayeron Norby en manos de los rebeldes y Lowfen en manos del ejército.
= - | - | Norby | rebeldes < - | -
= - | - | Lowfen | ejército < - | -
El ejército tomó tres aldeas en Eastmoor; los rebeldes, dos en Westmark.
= Eastmoor | 3 | - | ejército < - | -
= Westmark | 2 | - | rebeldes < - | -
La toma de Norby por los rebeldes y de Lowfen por el ejército.
= - | - | Norby | rebeldes < - | -
= - | - | Lowfen | ejército < - | -
Vespera anunció la captura de Norby y Norland la de Lowfen.
= - | - | Norby | - < - | -
= - | - | Lowfen | - < - | -
El ministro anunció la toma de Norby y la de Lowfen.
= - | - | Norby | - < - | -
= - | - | Lowfen | - < - | -
Los rebeldes tomaron Norby (Eastmoor), y el ejército, Lowfen (Westmark).
= Eastmoor | - | Norby | rebeldes < - | -
= Westmark | - | Lowfen | ejército < - | -
El lunes el ejército arrebató Norby a los rebeldes y el martes Lowfen a las milicias.
= - | - | Norby | ejército < rebeldes | 23.11.2020
= - | - | Lowfen | ejército < milicias | 24.11.2020
"""


@pytest.mark.parametrize(("language", "text", "lines"), both(SIDES_FR, SIDES_ES))
def test_each_place_has_its_own_sides(language: str, text: str, lines: list[str]) -> None:
    """Places that go to several sides, or from several, go each to its own; the verb is said once."""
    assert in_lines(text, language) == lines


REGIONS_FR = r"""
En Eastmoor l'armée a pris Norby, en Westmark les rebelles ont pris Lowfen.
= Eastmoor | - | Norby | armée < - | -
= Westmark | - | Lowfen | rebelles < - | -
Dans la province d'Eastmoor, l'armée a pris Norby et, dans celle de Westmark, les rebelles ont pris Lowfen.
= Eastmoor | - | Norby | armée < - | -
= Eastmoor | - | Lowfen | rebelles < - | -
En Eastmoor, Norby a été prise par l'armée, en Westmark, Lowfen par les rebelles.
= Eastmoor | - | Norby | armée < - | -
= Westmark | - | Lowfen | rebelles < - | -
En Eastmoor, Norby est tombée lundi, en Westmark Lowfen est tombée mardi.
= Eastmoor | - | Norby | - < - | 23.11.2020
= Westmark | - | Lowfen | - < - | 24.11.2020
En Eastmoor l'armée a pris Norby, en Westmark Lowfen.
= Eastmoor | - | Norby | armée < - | -
= Westmark | - | Lowfen | armée < - | -
En Eastmoor, trois villages sont tombés lundi, en Deir Ezzor mardi.
= Eastmoor | 3 | - | - < - | 23.11.2020
En Eastmoor, l'armée a pris trois villages et, en Westmark, deux.
= Eastmoor | 3 | - | armée < - | -
= Westmark | 2 | - | armée < - | -
En Eastmoor, l'armée a pris Norby ; en Westmark, les rebelles, Lowfen.
= Eastmoor | - | Norby | armée < - | -
= Westmark | - | Lowfen | rebelles < - | -
Norby a été prise mardi par l'armée dans la province d'Eastmoor.
= Eastmoor | - | Norby | armée < - | 24.11.2020
Norby a été prise par l'armée, qui avance en Westmark.
= - | - | Norby | armée < - | -
Norby a été prise par l'armée en Eastmoor, Lowfen par les rebelles en Westmark.
= Eastmoor | - | Norby | armée < - | -
= Westmark | - | Lowfen | rebelles < - | -
Les rebelles ont pris trois villages en Eastmoor ; l'armée a repris Lowfen.
= Eastmoor | 3 | - | rebelles < - | -
= - | - | Lowfen | armée < - | -
Les rebelles ont bombardé Norby, en Eastmoor, et pris Lowfen.
= - | - | Lowfen | rebelles < - | -
Les rebelles ont bombardé Norby, en Eastmoor, et pris trois villages.
= Eastmoor | 3 | - | rebelles < - | -
L'armée a annoncé depuis Norby la prise de trois villages d'Eastmoor.
= Eastmoor | 3 | - | armée < - | -
L'armée a pris Highfen, situé entre Norby et Dryden, dans la province de Westmark.
= Westmark | - | Highfen | armée < - | -
La ville de Norby, entre Lowfen et Highfen, est tombée.
= - | - | Norby | - < - | -
Des combats entre l'armée et les rebelles ont permis la prise de Norby.
= - | - | Norby | - < - | -
Les rebelles ont pris trois villages près de Norby, entre Lowfen et Highfen.
= Norby | 3 | - | rebelles < - | -
"""

REGIONS_ES = r"""
En Eastmoor el ejército tomó Norby, en Westmark los rebeldes tomaron Lowfen.
= Eastmoor | - | Norby | ejército < - | -
= Westmark | - | Lowfen | rebeldes < - | -
En Eastmoor, el ejército tomó Norby y, en Westmark, Lowfen.
= Eastmoor | - | Norby | ejército < - | -
= Westmark | - | Lowfen | ejército < - | -
En Eastmoor cayó Norby el lunes, en Westmark Lowfen el martes.
= Eastmoor | - | Norby | - < - | 23.11.2020
= Westmark | - | Lowfen | - < - | 24.11.2020
En Eastmoor, Norby fue tomada por el ejército; en Westmark, Lowfen por los rebeldes.
= Eastmoor | - | Norby | ejército < - | -
= Westmark | - | Lowfen | rebeldes < - | -
Los rebeldes tomaron tres aldeas en Eastmoor; el ejército recuperó Lowfen.
= Eastmoor | 3 | - | rebeldes < - | -
= - | - | Lowfen | ejército < - | -
El ejército anunció desde Norby la toma de tres aldeas de Eastmoor.
= Eastmoor | 3 | - | ejército < - | -
El ejército tomó Highfen, situado entre Norby y Dryden, en la provincia de Westmark.
= Westmark | - | Highfen | ejército < - | -
"""


@pytest.mark.parametrize(("language", "text", "lines"), both(REGIONS_FR, REGIONS_ES))
def test_each_clause_has_its_own_region(language: str, text: str, lines: list[str]) -> None:
    """A clause that begins with its region has it for itself, and one region is not that of the next clause."""
    assert in_lines(text, language) == lines


SHARED_FR = r"""
Les rebelles ont pris Norby (Eastmoor), Lowfen (Westmark) et trois autres localités de cette province.
= Eastmoor | - | Norby | rebelles < - | -
= Westmark | - | Lowfen | rebelles < - | -
= Westmark | 3 | - | rebelles < - | -
Les rebelles ont pris Norby, dans la province d'Eastmoor, et trois autres villages de cette province.
= Eastmoor | - | Norby | rebelles < - | -
= Eastmoor | 3 | - | rebelles < - | -
Les rebelles ont pris Norby, dans le district d'Eastmoor, et trois autres villages de ce district.
= Eastmoor | - | Norby | rebelles < - | -
= Eastmoor | 3 | - | rebelles < - | -
Les rebelles ont pris Norby et trois villages de cette province.
= - | - | Norby | rebelles < - | -
= - | 3 | - | rebelles < - | -
Les rebelles ont pris Norby et trois villages du district.
= - | - | Norby | rebelles < - | -
= Norby | 3 | - | rebelles < - | -
L'armée a pris Norby et Lowfen, respectivement en Eastmoor et en Westmark.
= Eastmoor | - | Norby | armée < - | -
= Westmark | - | Lowfen | armée < - | -
Les rebelles ont pris Norby et Lowfen, la première en Eastmoor et la seconde en Westmark.
= Eastmoor | - | Norby | rebelles < - | -
= Westmark | - | Lowfen | rebelles < - | -
Les rebelles ont pris Norby et Lowfen, l'une en Eastmoor et l'autre en Westmark.
= Eastmoor | - | Norby | rebelles < - | -
= Westmark | - | Lowfen | rebelles < - | -
Les rebelles ont pris deux villes, l'une en Eastmoor et l'autre en Westmark.
= - | 2 | - | rebelles < - | -
= Eastmoor | 1 | - | rebelles < - | -
= Westmark | 1 | - | rebelles < - | -
Les rebelles ont pris cinq villages en Eastmoor et en Westmark.
= Eastmoor et Westmark | 5 | - | rebelles < - | -
L'armée a pris cinq villages : trois en Eastmoor et le reste en Westmark.
= - | 5 | - | armée < - | -
= Eastmoor | 3 | - | armée < - | -
Les rebelles ont pris Norby et trois autres localités de la province d'Eastmoor.
= Eastmoor | - | Norby | rebelles < - | -
= Eastmoor | 3 | - | rebelles < - | -
Les rebelles ont pris Norby, Lowfen et d'autres villages d'Eastmoor.
= Eastmoor | - | Norby, Lowfen | rebelles < - | -
= Eastmoor | - | - | rebelles < - | -
Les rebelles ont pris Norby, en Westmark, et trois autres villages d'Eastmoor.
= Westmark | - | Norby | rebelles < - | -
= Eastmoor | 3 | - | rebelles < - | -
Les rebelles ont pris Norby et trois villages de la province d'Eastmoor.
= - | - | Norby | rebelles < - | -
= Eastmoor | 3 | - | rebelles < - | -
Le MNL a remis la main sur d'autres villes dans l'Eastmoor, dont Norby et Lowfen.
= Eastmoor | - | Norby, Lowfen | MNL < - | -
Les rebelles ont pris six localités des provinces d'Eastmoor (Norby, Lowfen) et de Westmark (Highfen, Dryden).
= - | 6 | - | rebelles < - | -
= Eastmoor | - | Norby, Lowfen | rebelles < - | -
= Westmark | - | Highfen, Dryden | rebelles < - | -
Des villages d'Eastmoor et de Westmark ont été pris par les rebelles.
= Eastmoor et Westmark | - | - | rebelles < - | -
Des villages d'Eastmoor ont été bombardés.
Les rebelles ont pris Norby et des villages d'Eastmoor.
= Eastmoor | - | Norby | rebelles < - | -
= Eastmoor | - | - | rebelles < - | -
Les rebelles ont pris des villages en Eastmoor et en Westmark.
= Eastmoor et Westmark | - | - | rebelles < - | -
Les rebelles ont pris des villages.
La prise des villages de Norby et de Lowfen.
= - | - | Norby, Lowfen | - < - | -
Trois villages d'Eastmoor (Norby, Lowfen et Highfen) et un de Westmark (Dryden) sont tombés lundi.
= Eastmoor | 3 | Norby, Lowfen, Highfen | - < - | 23.11.2020
= Westmark | 1 | - | - < - | 23.11.2020
Les rebelles ont pris un village en Eastmoor et deux en Westmark.
= Eastmoor | 1 | - | rebelles < - | -
= Westmark | 2 | - | rebelles < - | -
Les rebelles ont pris trois villages d'Eastmoor et une de leurs bases.
= Eastmoor | 3 | - | rebelles < - | -
L'armée a repris Norby (5 000 habitants), en Eastmoor, et Lowfen (2 000 habitants), en Westmark.
= Eastmoor | - | Norby | armée < - | -
= Westmark | - | Lowfen | armée < - | -
L'armée a repris 12 villages dans les provinces d'Eastmoor (5), de Westmark (4) et de Southmoor (3).
= - | 12 | - | armée < - | -
= Eastmoor | 5 | - | armée < - | -
= Westmark | 4 | - | armée < - | -
= Southmoor | 3 | - | armée < - | -
"""

SHARED_ES = r"""
Los rebeldes tomaron Norby (Eastmoor), Lowfen (Westmark) y otras tres localidades de esa provincia.
= Eastmoor | - | Norby | rebeldes < - | -
= Westmark | - | Lowfen | rebeldes < - | -
= Westmark | 3 | - | rebeldes < - | -
Los rebeldes tomaron Norby y tres aldeas de esa provincia.
= - | - | Norby | rebeldes < - | -
= - | 3 | - | rebeldes < - | -
El ejército tomó Norby y Lowfen, respectivamente en Eastmoor y en Westmark.
= Eastmoor | - | Norby | ejército < - | -
= Westmark | - | Lowfen | ejército < - | -
Los rebeldes tomaron Norby y Lowfen, la primera en Eastmoor y la segunda en Westmark.
= Eastmoor | - | Norby | rebeldes < - | -
= Westmark | - | Lowfen | rebeldes < - | -
Los rebeldes tomaron cinco aldeas en Eastmoor y en Westmark.
= Eastmoor y Westmark | 5 | - | rebeldes < - | -
El ejército tomó cinco aldeas: tres en Eastmoor y el resto en Westmark.
= - | 5 | - | ejército < - | -
= Eastmoor | 3 | - | ejército < - | -
El ejército tomó seis aldeas, cinco en Eastmoor y la otra en Westmark.
= - | 6 | - | ejército < - | -
= Eastmoor | 5 | - | ejército < - | -
= Westmark | 1 | - | ejército < - | -
El ejército había liberado 4 aldeas del distrito de Norby y 2 del de Lowfen.
= Norby | 4 | - | ejército < - | -
= Lowfen | 2 | - | ejército < - | -
Los rebeldes tomaron una aldea en Eastmoor y dos en Westmark.
= Eastmoor | 1 | - | rebeldes < - | -
= Westmark | 2 | - | rebeldes < - | -
El ejército recuperó 12 aldeas en las provincias de Eastmoor (5), de Westmark (4) y de Southmoor (3).
= - | 12 | - | ejército < - | -
= Eastmoor | 5 | - | ejército < - | -
= Westmark | 4 | - | ejército < - | -
= Southmoor | 3 | - | ejército < - | -
"""


@pytest.mark.parametrize(("language", "text", "lines"), both(SHARED_FR, SHARED_ES))
def test_regions_said_of_several(language: str, text: str, lines: list[str]) -> None:
    """Regions told of two places, of "this province" or of the one and the other lie where they are said to."""
    assert in_lines(text, language) == lines


DAYS_FR = r"""
L'armée a pris Norby en Eastmoor lundi et perdu Lowfen en Westmark mardi.
= Eastmoor | - | Norby | armée < - | 23.11.2020
= Westmark | - | Lowfen | - < armée | 24.11.2020
L'armée a pris Norby, repris Lowfen et perdu Highfen.
= - | - | Norby | armée < - | -
= - | - | Lowfen | armée < - | -
= - | - | Highfen | - < armée | -
L'armée a perdu Norby mais repris trois villages.
= - | - | Norby | - < armée | -
= - | 3 | - | armée < - | -
L'armée a pris Norby et libéré trois otages.
= - | - | Norby | armée < - | -
L'armée a pris Norby et bombardé Lowfen.
= - | - | Norby | armée < - | -
L'armée a pris Norby et Lowfen, perdu mardi par les rebelles.
= - | - | Norby, Lowfen | armée < rebelles | -
Le 3 novembre, l'armée a pris Norby ; le 5, Lowfen.
= - | - | Norby | armée < - | 03.11.2020
= - | - | Lowfen | armée < - | 05.11.2020
Le 12 novembre, les rebelles ont pris Norby (Eastmoor) et, le 14, Lowfen (Westmark).
= Eastmoor | - | Norby | rebelles < - | 12.11.2020
= Westmark | - | Lowfen | rebelles < - | 14.11.2020
Les rebelles ont pris Norby le 12, Lowfen le 14 et Highfen le 20 novembre.
= - | - | Norby | rebelles < - | 12.11.2020
= - | - | Lowfen | rebelles < - | 14.11.2020
= - | - | Highfen | rebelles < - | 20.11.2020
Norby est tombée le 12, Lowfen le 14 et Highfen le 20 novembre.
= - | - | Norby | - < - | 12.11.2020
= - | - | Lowfen | - < - | 14.11.2020
= - | - | Highfen | - < - | 20.11.2020
Les rebelles ont pris Norby lundi en Eastmoor et Lowfen mardi en Westmark.
= Eastmoor | - | Norby | rebelles < - | 23.11.2020
= Westmark | - | Lowfen | rebelles < - | 24.11.2020
Les rebelles ont pris trois villages lundi en Eastmoor et deux mardi en Westmark.
= Eastmoor | 3 | - | rebelles < - | 23.11.2020
= Westmark | 2 | - | rebelles < - | 24.11.2020
Les rebelles ont pris Norby le 12 novembre en Eastmoor et Lowfen le 14 en Westmark.
= Eastmoor | - | Norby | rebelles < - | 12.11.2020
= Westmark | - | Lowfen | rebelles < - | 14.11.2020
L'armée a pris trois villages lundi, deux mardi.
= - | 3 | - | armée < - | 23.11.2020
= - | 2 | - | armée < - | 24.11.2020
Trois villages ont été pris lundi, deux mardi.
= - | 3 | - | - < - | 23.11.2020
= - | 2 | - | - < - | 24.11.2020
Les rebelles ont pris lundi Norby et mardi Lowfen.
= - | - | Norby | rebelles < - | 23.11.2020
= - | - | Lowfen | rebelles < - | 24.11.2020
Les rebelles ont pris lundi Norby, mardi Lowfen et mercredi Highfen.
= - | - | Norby | rebelles < - | 23.11.2020
= - | - | Lowfen | rebelles < - | 24.11.2020
= - | - | Highfen | rebelles < - | 25.11.2020
L'armée a pris Norby le 12 novembre et trois jours plus tard Lowfen.
= - | - | Norby | armée < - | 12.11.2020
= - | - | Lowfen | armée < - | 15.11.2020
L'armée a pris Norby lundi, mardi Lowfen est tombée.
= - | - | Norby | armée < - | 23.11.2020
= - | - | Lowfen | - < - | 24.11.2020
L'armée a pris lundi Norby, mardi Lowfen a été bombardée.
= - | - | Norby | armée < - | 23.11.2020
Les rebelles se sont emparés de Norby, en Eastmoor, mardi, et de Lowfen, en Westmark, jeudi.
= Eastmoor | - | Norby | rebelles < - | 24.11.2020
= Westmark | - | Lowfen | rebelles < - | 26.11.2020
L'armée a repris Norby et Lowfen entre le 20 octobre et le 1er novembre.
= - | - | Norby, Lowfen | armée < - | 01.11.2020
Du 20 octobre au 1er novembre, l'armée a repris Norby.
= - | - | Norby | armée < - | 01.11.2020
L'armée a repris Norby le 20 octobre et Lowfen le 1er novembre.
= - | - | Norby | armée < - | 20.10.2020
= - | - | Lowfen | armée < - | 01.11.2020
Prise lundi par l'armée, Norby est retombée mercredi aux mains des rebelles.
= - | - | Norby | armée < - | 23.11.2020
= - | - | Norby | rebelles < - | 25.11.2020
Les rebelles ont pris trois villages en Eastmoor. Deux autres sont tombés en Westmark.
= Eastmoor | 3 | - | rebelles < - | -
= Westmark | 2 | - | rebelles < - | -
Dix soldats ont été tués. Trois autres sont tombés en Eastmoor.
Après la prise de Lowfen, en Westmark, lundi, les rebelles ont pris Norby, en Eastmoor, mercredi.
= Westmark | - | Lowfen | rebelles < - | 23.11.2020
= Eastmoor | - | Norby | rebelles < - | 25.11.2020
Norby et Lowfen ont été prises lundi et mardi respectivement.
= - | - | Norby | - < - | 23.11.2020
= - | - | Lowfen | - < - | 24.11.2020
Lundi, les rebelles ont pris Norby ; mardi, l'armée a pris Lowfen ; mercredi, Highfen.
= - | - | Norby | rebelles < - | 23.11.2020
= - | - | Lowfen | armée < - | 24.11.2020
= - | - | Highfen | armée < - | 25.11.2020
"""

DAYS_ES = r"""
El ejército ha tomado Norby el lunes y perdido Lowfen el martes.
= - | - | Norby | ejército < - | 23.11.2020
= - | - | Lowfen | - < ejército | 24.11.2020
El ejército ha tomado Norby y recuperado tres aldeas en Eastmoor.
= - | - | Norby | ejército < - | -
= Eastmoor | 3 | - | ejército < - | -
El 3 de noviembre, el ejército tomó Norby; el 5, Lowfen.
= - | - | Norby | ejército < - | 03.11.2020
= - | - | Lowfen | ejército < - | 05.11.2020
Norby cayó el 12 y Lowfen el 14 de noviembre.
= - | - | Norby | - < - | 12.11.2020
= - | - | Lowfen | - < - | 14.11.2020
Los rebeldes tomaron Norby el lunes en Eastmoor y Lowfen el martes en Westmark.
= Eastmoor | - | Norby | rebeldes < - | 23.11.2020
= Westmark | - | Lowfen | rebeldes < - | 24.11.2020
Tres aldeas fueron tomadas el lunes, dos el martes.
= - | 3 | - | - < - | 23.11.2020
= - | 2 | - | - < - | 24.11.2020
El 12 de noviembre cayó Norby, el 14 Lowfen y el 20 Highfen.
= - | - | Norby | - < - | 12.11.2020
= - | - | Lowfen | - < - | 14.11.2020
= - | - | Highfen | - < - | 20.11.2020
El 12 de noviembre cayó Norby y dos días después Lowfen.
= - | - | Norby | - < - | 12.11.2020
= - | - | Lowfen | - < - | 14.11.2020
Los rebeldes tomaron el lunes Norby, en Eastmoor, y el martes Lowfen, en Westmark.
= Eastmoor | - | Norby | rebeldes < - | 23.11.2020
= Westmark | - | Lowfen | rebeldes < - | 24.11.2020
El lunes cayó Norby y el martes cayó Lowfen.
= - | - | Norby | - < - | 23.11.2020
= - | - | Lowfen | - < - | 24.11.2020
El ejército recuperó Norby y Lowfen entre el 20 de octubre y el 1 de noviembre.
= - | - | Norby, Lowfen | ejército < - | 01.11.2020
Tomada el lunes por el ejército, Norby volvió a caer el miércoles en manos de los rebeldes.
= - | - | Norby | ejército < - | 23.11.2020
= - | - | Norby | rebeldes < - | 25.11.2020
Norby y Lowfen fueron tomadas el lunes y el martes, respectivamente.
= - | - | Norby | - < - | 23.11.2020
= - | - | Lowfen | - < - | 24.11.2020
"""


@pytest.mark.parametrize(("language", "text", "lines"), both(DAYS_FR, DAYS_ES))
def test_each_deed_has_its_own_day(language: str, text: str, lines: list[str]) -> None:
    """Each deed has its own day and object, though "have", the month or what is counted is said once."""
    assert in_lines(text, language) == lines


SPEAKERS_FR = r"""
L'administration militaire régionale d'Eastmoor a annoncé la libération de trois villages de cette région.
= Eastmoor | 3 | - | - < - | -
Le maire de Norby a annoncé que trois villages de la région étaient tombés.
= - | 3 | - | - < - | -
La brigade d'Eastmoor a pris trois villages de la région.
= - | 3 | - | brigade < - | -
Selon le gouverneur de l'Eastmoor, Jan Ashby, deux villages ont été libérés.
= - | 2 | - | - < - | -
Selon le maire de Norby, Jan Ashby, deux villages ont été libérés.
= - | 2 | - | - < - | -
Selon l'armée, Norby, deux villages et Lowfen ont été libérés.
= - | - | Norby | - < - | -
= - | 2 | - | - < - | -
= - | - | Lowfen | - < - | -
"""

SPEAKERS_ES = r"""
El gobernador de Eastmoor anunció la toma de tres aldeas de la provincia.
= Eastmoor | 3 | - | - < - | -
Según el gobernador de Eastmoor, Juan Ashby, dos aldeas fueron liberadas.
= - | 2 | - | - < - | -
"""


@pytest.mark.parametrize(("language", "text", "lines"), both(SPEAKERS_FR, SPEAKERS_ES))
def test_the_region_of_who_speaks(language: str, text: str, lines: list[str]) -> None:
    """ "This region" is that of a governor, not the town of a mayor; and whoever speaks is no place."""
    assert in_lines(text, language) == lines


ASIDES_FR = r"""
L'armée tient Norby, en Eastmoor, et a pris Lowfen.
= - | - | Lowfen | armée < - | -
Les rebelles ne contrôlent plus que Norby, en Eastmoor, après la prise par l'armée de Lowfen.
= - | - | Lowfen | armée < - | -
Venant de Lowfen, en Westmark, les rebelles se sont emparés de Norby.
= - | - | Norby | rebelles < - | -
Les rebelles sont entrés dans Norby et ont pris Lowfen.
= - | - | Lowfen | rebelles < - | -
Les rebelles sont entrés dans l'Eastmoor et ont pris Lowfen.
= Eastmoor | - | Lowfen | rebelles < - | -
Dix rebelles ont été tués en Eastmoor et trois villages repris en Westmark.
= Westmark | 3 | - | - < - | -
Trois villages ont été repris et dix rebelles tués en Westmark.
= - | 3 | - | - < - | -
L'armée a repris deux villes occupées lundi par les rebelles.
= - | 2 | - | armée < rebelles | -
L'armée a repris deux villes tenues par des rebelles opposés au Président Jan Ashby.
= - | 2 | - | armée < rebelles | -
Lowfen, occupée lundi par les rebelles, a été reprise mardi par l'armée.
= - | - | Lowfen | rebelles < - | 23.11.2020
= - | - | Lowfen | armée < - | 24.11.2020
Outre Norby, passée sous son contrôle lundi, le MNL a repris Lowfen.
= - | - | Norby | MNL < - | 23.11.2020
= - | - | Lowfen | MNL < - | -
L'armée dément avoir perdu Norby mais reconnaît la perte de Lowfen.
= - | - | Norby | - < armée | -
= - | - | Lowfen | - < armée | -
Les rebelles ont pris Norby mercredi, trois jours après Lowfen.
= - | - | Norby | rebelles < - | 25.11.2020
Les rebelles ont pris Norby, samedi, et Lowfen, vendredi.
= - | - | Norby | rebelles < - | 28.11.2020
= - | - | Lowfen | rebelles < - | 27.11.2020
L'armée a annoncé la reprise de Norby, samedi, et de Lowfen, vendredi.
= - | - | Norby | armée < - | 28.11.2020
= - | - | Lowfen | armée < - | 27.11.2020
Les rebelles ont pris Norby après deux jours de combats à Lowfen.
= - | - | Norby | rebelles < - | -
Après deux jours de combats à Lowfen, les rebelles ont pris Norby.
= - | - | Norby | rebelles < - | -
Après deux jours de combats à Norby, en Eastmoor, les rebelles ont pris la ville.
= Eastmoor | - | Norby | rebelles < - | -
Les rebelles ont pris le contrôle de Norby, sur la rive gauche du Drum, en Eastmoor.
= Eastmoor | - | Norby | rebelles < - | -
Les rebelles ont pris Norby et Lowfen, sur l'axe Highfen-Dryden, en Eastmoor.
= Eastmoor | - | Norby, Lowfen | rebelles < - | -
Les rebelles ont pris Norby, dont le maire a fui à Lowfen.
= - | - | Norby | rebelles < - | -
L'armée a repris Highfen ; Norby et Lowfen restent aux mains des rebelles.
= - | - | Highfen | armée < - | -
L'armée a démenti que Norby soit tombée et affirmé avoir repris Lowfen.
= - | - | Lowfen | armée < - | -
L'armée a lancé une offensive sur Norby. Outre Norby, passée sous son contrôle, le MNL a pris Lowfen.
= - | - | Norby | MNL < - | -
= - | - | Lowfen | MNL < - | -
"""

ASIDES_ES = r"""
El ejército ocupó por la mañana Norby y Lowfen.
= - | - | Norby, Lowfen | ejército < - | -
El ejército ocupó Norby ayer por la mañana.
= - | - | Norby | ejército < - | 27.11.2020
Diez rebeldes fueron abatidos en Eastmoor y tres aldeas recuperadas en Westmark.
= Westmark | 3 | - | - < - | -
"""


@pytest.mark.parametrize(("language", "text", "lines"), both(ASIDES_FR, ASIDES_ES))
def test_what_is_told_by_the_way(language: str, text: str, lines: list[str]) -> None:
    """What is told of another place, or of who had held one, is no region, side or day of what was taken."""
    assert in_lines(text, language) == lines


SUBJECTS_FR = r"""
Norland a pris Norby et Vespera a pris Lowfen.
= - | - | Norby | Norland < - | -
= - | - | Lowfen | Vespera < - | -
Les Vespériens ont pris Norby et les Norlandais ont pris Lowfen.
= - | - | Norby | Vespériens < - | -
= - | - | Lowfen | Norlandais < - | -
Les Vespériens ont pris Norby, les Norlandais Lowfen.
= - | - | Norby | Vespériens < - | -
= - | - | Lowfen | Norlandais < - | -
L'armée est entrée dans Norby et les rebelles ont pris Lowfen.
= - | - | Lowfen | rebelles < - | -
L'armée et les rebelles ont pris Norby.
= - | - | Norby | armée et les rebelles < - | -
L'armée a pris Norby et Lowfen et a perdu Highfen.
= - | - | Norby, Lowfen | armée < - | -
= - | - | Highfen | - < armée | -
Le FLM a pris Norby et le MNL Lowfen.
= - | - | Norby | FLM < - | -
= - | - | Lowfen | MNL < - | -
Les rebelles se sont emparés de Norby et l'armée de Lowfen.
= - | - | Norby | rebelles < - | -
= - | - | Lowfen | armée < - | -
Les rebelles se sont emparés de Norby et de Lowfen.
= - | - | Norby, Lowfen | rebelles < - | -
Les rebelles contrôlent Norby et Lowfen après avoir pris Highfen.
= - | - | Highfen | rebelles < - | -
L'armée a pris Norby et Lowfen avant de prendre Highfen.
= - | - | Norby, Lowfen | armée < - | -
= - | - | Highfen | armée < - | -
Les rebelles ont pris Norby, tandis que l'armée a repris Highfen, en Westmark.
= - | - | Norby | rebelles < - | -
= Westmark | - | Highfen | armée < - | -
Tandis que l'armée a repris Highfen, les rebelles ont pris Norby.
= - | - | Highfen | armée < - | -
= - | - | Norby | rebelles < - | -
L'armée a chassé les rebelles de Norby, en Eastmoor, et a pris Lowfen.
= Eastmoor | - | Norby | armée < rebelles | -
= - | - | Lowfen | armée < - | -
L'armée a chassé les rebelles de Norby, en Eastmoor, et pris Lowfen.
= Eastmoor | - | Norby | armée < rebelles | -
= - | - | Lowfen | armée < - | -
Norby et Lowfen sont passées respectivement aux mains de Norland et de Vespera.
= - | - | Norby | Norland < - | -
= - | - | Lowfen | Vespera < - | -
"""

SUBJECTS_ES = r"""
Norland tomó Norby y Vespera tomó Lowfen.
= - | - | Norby | Norland < - | -
= - | - | Lowfen | Vespera < - | -
Tras la toma de Norby y Lowfen tomaron Highfen.
= - | - | Norby, Lowfen | - < - | -
= - | - | Highfen | - < - | -
Los rebeldes que tomaron Norby y Lowfen perdieron Highfen.
= - | - | Norby, Lowfen | rebeldes < - | -
= - | - | Highfen | - < rebeldes | -
El ejército se retiró de Norby y los rebeldes de Lowfen.
= - | - | Norby | - < ejército | -
= - | - | Lowfen | - < rebeldes | -
Los rebeldes arrebataron Norby a los vesperianos.
= - | - | Norby | rebeldes < vesperianos | -
Fueron ocupadas por el ejército Norby y Lowfen.
= - | - | Norby, Lowfen | ejército < - | -
Norland tomó Norby; Vespera, tres aldeas de Eastmoor.
= - | - | Norby | Norland < - | -
= Eastmoor | 3 | - | Vespera < - | -
Los rebeldes tomaron Norby y Lowfen, mientras que el ejército recuperó Highfen, en Westmark.
= - | - | Norby, Lowfen | rebeldes < - | -
= Westmark | - | Highfen | ejército < - | -
El ejército desalojó a los rebeldes de Norby y tomó Lowfen.
= - | - | Norby | ejército < rebeldes | -
= - | - | Lowfen | ejército < - | -
Norby y Lowfen pasaron a manos de Norland y de Vespera, respectivamente.
= - | - | Norby | Norland < - | -
= - | - | Lowfen | Vespera < - | -
"""


@pytest.mark.parametrize(("language", "text", "lines"), both(SUBJECTS_FR, SUBJECTS_ES))
def test_each_clause_has_its_own_subject(language: str, text: str, lines: list[str]) -> None:
    """A clause has the subject right before its verb for itself, which is no further place of the one before."""
    assert in_lines(text, language) == lines
