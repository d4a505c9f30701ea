"""French and Spanish: which region, which side and which day is told of each change, where the next has another."""

from __future__ import annotations

import pytest

from pipeline.model import Status
from tests.parse.reports import cases, claims, in_lines

PLACES_FR = r"""
Les rebelles ont pris les chefs-lieux de district de Norby et de Lowfen.
= - | - | Norby, Lowfen | rebelles < - | -
L'armée a libéré trois localités en Eastmoor : la ville de Norby et les bourgs de Lowfen et Ashby, près de Drymoor.
= Eastmoor | 3 | Norby, Lowfen, Ashby | armée < - | -
L'armée a libéré trois localités : la ville de Norby, le village de Lowfen et celui d'Ashby.
= - | 3 | Norby, Lowfen, Ashby | armée < - | -
Les autres localités reprises aux rebelles sont Norby, Lowfen et Ashby.
= - | - | Norby, Lowfen, Ashby | - < rebelles | -
Les rebelles ont pris hier le contrôle de Lowfen, à 40 km à l'intérieur de l'Eastmoor, provoquant l'exode.
= Eastmoor | - | Lowfen | rebelles < - | 27.11.2020
L'armée a repris deux villages en Eastmoor. Elle a aussi repris le village de Lowfen, dans le sud-est de la province.
= Eastmoor | 2 | - | armée < - | -
= Eastmoor | - | Lowfen | armée < - | -
Les rebelles ont pris Lowfen et Saint d'Ashby, dans la province d'Eastmoor.
= Eastmoor | - | Lowfen, Saint d'Ashby | rebelles < - | -
Les rebelles se sont emparés de Lowfen, de Highfen et de Drymoor, dans l'Eastmoor.
= Eastmoor | - | Lowfen, Highfen, Drymoor | rebelles < - | -
Les rebelles ont chassé Vespérie de Lowfen, dans l'Eastmoor.
= Eastmoor | - | Lowfen | rebelles < Vespérie | -
Eastmoor (Vespérie) : l'armée a repris deux villages aux rebelles lundi.
= Eastmoor | 2 | - | armée < rebelles | 23.11.2020
Eastmoor (Vespérie) : l'armée a repris Lowfen et Highfen.
= Eastmoor | - | Lowfen, Highfen | armée < - | -
Paris (AFP) : l'armée a repris deux villages.
= - | 2 | - | armée < - | -
Eastmoor (Radio Lowfen) : l'armée a repris deux villages.
= - | 2 | - | armée < - | -
Eastmoor (Vespérie), 5 novembre : l'armée a repris deux villages.
= - | 2 | - | armée < - | 05.11.2020
Les rebelles ont abandonné Lowfen (Eastmoor) mercredi.
= Eastmoor | - | Lowfen | - < rebelles | 25.11.2020
Lowfen et Highfen (Eastmoor) sont tombées lundi.
= Eastmoor | - | Lowfen, Highfen | - < - | 23.11.2020
Les rebelles ont pris Lowfen (Lofen) mercredi.
= - | - | Lowfen | rebelles < - | 25.11.2020
Les rebelles ont pris Lowfen dans une offensive du FLM.
= - | - | Lowfen | rebelles < - | -
L'armée a pris quarante villages dans l'Eastmoor, se félicite l'état-major à Lowfen.
= Eastmoor | 40 | - | armée < - | -
L'armée a pris samedi Lowfen, chef-lieu de l'Eastmoor. Depuis le 10 novembre, l'armée a mis la main sur huit villes.
= Eastmoor | - | Lowfen | armée < - | 28.11.2020
= - | 8 | - | armée < - | -
L'armée a pris samedi Lowfen, dans l'Eastmoor. Elle y a pris sept villages depuis lundi.
= Eastmoor | - | Lowfen | armée < - | 28.11.2020
= Eastmoor | 7 | - | armée < - | -
L'offensive a été lancée mardi dans l'Eastmoor. Depuis mardi, l'armée a repris sept villages.
= Eastmoor | 7 | - | armée < - | -
L'armée a pris 40 villages de l'Eastmoor, se félicite l'état-major ; l'Observatoire n'en compte que 12 repris.
= Eastmoor | 40 | - | armée < - | -
= Eastmoor | 12 | - | - < - | -
L'armée a chassé les rebelles de toute la Haute-Vespérie.
= Haute-Vespérie | - | - | armée < rebelles | -
En quatre jours, les Bleus ont à eux seuls chassé l'armée de toute la province d'Eastmoor.
= Eastmoor | - | - | Bleus < armée | -
L'armée a libéré tout l'Eastmoor.
= Eastmoor | - | - | armée < - | -
Les rebelles ont pris trois villages dans toute la province d'Eastmoor.
= Eastmoor | 3 | - | rebelles < - | -
Les rebelles ont pris trois villages, avec tout le district d'Eastmoor.
= - | 3 | - | rebelles < - | -
= Eastmoor | - | - | rebelles < - | -
Trois villages sont passés sous le contrôle des rebelles lundi, avec tout le district d'Eastmoor.
= - | 3 | - | rebelles < - | 23.11.2020
= Eastmoor | - | - | rebelles < - | 23.11.2020
"""

PLACES_ES = r"""
Los centros de distrito de Norby y Lowfen cayeron ante los rebeldes.
= - | - | Norby, Lowfen | rebeldes < - | -
Los rebeldes tomaron las capitales distritales de Norby y Lowfen.
= - | - | Norby, Lowfen | rebeldes < - | -
El ejército liberó a cinco localidades en la provincia de Eastmoor.
= Eastmoor | 5 | - | ejército < - | -
El ejército liberó a cinco aldeanos de Norby.
El ejército liberó a Norby.
Las tropas liberaron hoy a tres pueblos de Eastmoor: la ciudad de Norby y los de Lowfen y Ashby, al oeste de Drymoor.
= Eastmoor | 3 | Norby, Lowfen, Ashby | tropas < - | 28.11.2020
Otras urbes arrebatadas a los rebeldes en la provincia de Eastmoor son Norby, Lowfen y Ashby.
= Eastmoor | - | Norby, Lowfen, Ashby | - < rebeldes | -
Las localidades entregadas a los rebeldes son Norby y Lowfen.
= - | - | Norby, Lowfen | rebeldes < - | -
Los rebeldes tomaron Lowfen, a 40 kilómetros dentro de Eastmoor.
= Eastmoor | - | Lowfen | rebeldes < - | -
Los rebeldes tomaron Lowfen, a 40 kilómetros de Eastmoor.
= - | - | Lowfen | rebeldes < - | -
El ejército recuperó dos aldeas en la provincia de Eastmoor. También recuperó Lowfen, en el sureste de la provincia.
= Eastmoor | 2 | - | ejército < - | -
= Eastmoor | - | Lowfen | ejército < - | -
El ejército recuperó dos aldeas en la provincia de Eastmoor. También recuperó tres pueblos en el sur de la provincia.
= Eastmoor | 2 | - | ejército < - | -
= Eastmoor | 3 | - | ejército < - | -
El ejército recuperó dos aldeas en Eastmoor. También recuperó Lowfen, en el sur de la provincia de Westmoor.
= Eastmoor | 2 | - | ejército < - | -
= Westmoor | - | Lowfen | ejército < - | -
La caída de las capitales de las provincias de Eastmoor y Lowfen eleva la presión.
Los rebeldes tomaron tres capitales de las provincias de Eastmoor y Lowfen.
= Eastmoor y Lowfen | 3 | - | rebeldes < - | -
El ejército ocupó los pueblos de Lowfen, Highfen y Mora de Ashby, en la provincia de Eastmoor.
= Eastmoor | - | Lowfen, Highfen, Mora de Ashby | ejército < - | -
El ejército ocupó Mora de Ashby, en el Eastmoor.
= Eastmoor | - | Mora de Ashby | ejército < - | -
El ejército ocupó Lowfen, Mora de Ashby y Highfen.
= - | - | Lowfen, Mora de Ashby, Highfen | ejército < - | -
El ejército tomó Lowfen de Eastmoor y Highfen de Westmoor.
= Eastmoor | - | Lowfen | ejército < - | -
= Westmoor | - | Highfen | ejército < - | -
El ejército ocupó dos pueblos de Ashby, en Eastmoor.
= Ashby | 2 | - | ejército < - | -
El ejército expulsó a Vesperia de Lowfen, en Eastmoor.
= Eastmoor | - | Lowfen | ejército < Vesperia | -
La retirada de las tropas de Vesperia de Lowfen, en Eastmoor, fue anunciada.
= Eastmoor | - | Lowfen | - < tropas de Vesperia | -
Eastmoor (Vesperia): los rebeldes tomaron dos aldeas el lunes.
= Eastmoor | 2 | - | rebeldes < - | 23.11.2020
Madrid (EFE): el Ejército recuperó dos aldeas.
= - | 2 | - | Ejército < - | -
Los rebeldes tomaron Lowfen (Eastmoor).
= Eastmoor | - | Lowfen | rebeldes < - | -
5 de julio: caen Lowfen y Highfen (Eastmoor).
= Eastmoor | - | Lowfen, Highfen | - < - | 05.07.2020
El lunes caen Lowfen y Highfen en manos de los rebeldes.
= - | - | Lowfen, Highfen | rebeldes < - | 23.11.2020
Bolsa: cae Lowfen un 3%
5 de julio: cae Iván Lowfen, jefe de los rebeldes.
Los rebeldes tomaron 16 pueblos de Eastmoor. Con estos son ya 70 las arrebatadas al Ejército desde el miércoles.
= Eastmoor | 16 | - | rebeldes < - | -
= - | 70 | - | rebeldes < Ejército | -
Los rebeldes tomaron tres pueblos de Eastmoor, el último de ellos Lowfen.
= Eastmoor | 3 | Lowfen | rebeldes < - | -
Los rebeldes tomaron Lowfen en una ofensiva conjunta con el FLM.
= - | - | Lowfen | rebeldes < - | -
El ejército expulsó a los rebeldes de todo el Eastmoor.
= Eastmoor | - | - | ejército < rebeldes | -
"""

SIDES_FR = r"""
Les rebelles ont pris le contrôle de 42 bases et de sept villes appartenant à l'armée vespérienne.
= - | 7 | - | rebelles < armée vespérienne | -
Les rebelles ont pris le contrôle de sept villes appartenant à la province de l'Eastmoor.
= Eastmoor | 7 | - | rebelles < - | -
L'armée a pris samedi Lowfen, après deux jours d'accrochages avec le FLM.
= - | - | Lowfen | armée < FLM | 28.11.2020
L'armée a pris quatre villages au terme de combats contre les rebelles.
= - | 4 | - | armée < rebelles | -
L'armée a pris quatre villages après de violents combats avec l'appui des Bleus.
= - | 4 | - | armée < - | -
L'armée a pris Lowfen dans une offensive conjointe avec les forces du Nord.
= - | - | Lowfen | armée < - | -
Lowfen a été reprise par l'armée après des combats avec les rebelles.
= - | - | Lowfen | armée < rebelles | -
Les rebelles se sont emparés de Lowfen ; les Bleus se sont repliés vers Highfen.
= - | - | Lowfen | rebelles < Bleus | -
Les rebelles ont pris Lowfen, tandis que l'armée se repliait vers Highfen.
= - | - | Lowfen | rebelles < armée | -
Les rebelles ont pris Lowfen ; l'armée a envoyé des renforts à Highfen.
= - | - | Lowfen | rebelles < - | -
Les rebelles ont pris Lowfen, mais l'armée n'a pas reculé à Highfen.
= - | - | Lowfen | rebelles < - | -
L'armée a repris Lowfen et Highfen, dans l'Eastmoor, tenus quelques heures par les hors-la-loi.
= Eastmoor | - | Lowfen, Highfen | armée < hors-la-loi | -
Lowfen, évacuée par les Libyens, est réoccupée sans combat par l'armée.
= - | - | Lowfen | armée < Libyens | -
Lowfen, tenue par les rebelles, a été reprise par l'armée.
= - | - | Lowfen | armée < rebelles | -
L'armée a repris Lowfen, abandonnée par les rebelles, et deux villages de l'Eastmoor.
= - | - | Lowfen | armée < rebelles | -
= Eastmoor | 2 | - | armée < - | -
Lowfen a été évacuée par les Libyens.
= - | - | Lowfen | - < Libyens | -
L'école de Lowfen est réoccupée par les élèves.
Nos forces ont repris Lowfen.
= - | - | Lowfen | Nos forces < - | -
– 27 mars : les rebelles prennent Lowfen.\n– 8 août : prise de Highfen.
= - | - | Lowfen | rebelles < - | 27.03.2020
= - | - | Highfen | - < - | 08.08.2020
"""

SIDES_ES = r"""
El ejército recuperó cuatro aldeas en la provincia norteña de Eastmoor de los terroristas.
= Eastmoor | 4 | - | ejército < terroristas | -
El ejército recuperó dos aldeas pertenecientes a los rebeldes en Eastmoor.
= Eastmoor | 2 | - | ejército < rebeldes | -
El ejército recuperó dos aldeas pertenecientes a la provincia de Eastmoor.
= Eastmoor | 2 | - | ejército < - | -
El Ejército tomó Lowfen tras dos días de combates con el FLM.
= - | - | Lowfen | Ejército < FLM | -
Los rebeldes ocuparon dos pueblos, luego de que la Policía se replegara a Highfen.
= - | 2 | - | rebeldes < Policía | -
Los rebeldes tomaron Lowfen, tras huir del cuartel los soldados.
= - | - | Lowfen | rebeldes < soldados | -
16 de julio: huye la Guardia Nacional y los sandinistas liberan Lowfen.
= - | - | Lowfen | sandinistas < Guardia Nacional | 16.07.2020
El Ejército ocupó Lowfen y Ashby, mientras los rebeldes se replegaban sobre Highfen.
= - | - | Lowfen, Ashby | Ejército < rebeldes | -
Los rebeldes tomaron Lowfen y los vecinos huyeron a Highfen.
= - | - | Lowfen | rebeldes < - | -
El 4 de noviembre los nacionales recuperaron Lowfen.
= - | - | Lowfen | nacionales < - | 04.11.2020
Las fuerzas de Villa ocuparon ayer Lowfen, abandonado por los federales, y dos pueblos de Eastmoor.
= - | - | Lowfen | fuerzas de Villa < federales | 27.11.2020
= Eastmoor | 2 | - | fuerzas de Villa < - | 27.11.2020
Lowfen, en manos de los rebeldes desde mayo, fue recuperada ayer por el Ejército.
= - | - | Lowfen | Ejército < rebeldes | 27.11.2020
La localidad de Lowfen, en manos de los rebeldes desde 2015, fue recuperada ayer.
= - | - | Lowfen | - < - | 27.11.2020
Los rebeldes retienen Lowfen pero perdieron Highfen.
= - | - | Highfen | - < rebeldes | -
Los kurdos perdieron el lunes Lowfen a manos de las fuerzas proturcas.
= - | - | Lowfen | fuerzas proturcas < kurdos | 23.11.2020
Los rebeldes tomaron Lowfen y mataron a sus autoridades.
= - | - | Lowfen | rebeldes < - | -
Los rebeldes tomaron Lowfen y derrotaron al Ejército.
= - | - | Lowfen | rebeldes < Ejército | -
El Ejército tomó ocho pueblos de Westmoor. En Eastmoor, agregó el parte, ha tomado tres pueblos en manos rebeldes.
= Westmoor | 8 | - | Ejército < - | -
= Eastmoor | 3 | - | Ejército < rebeldes | -
Los rebeldes tomaron los distritos de Lowfen y Highfen, en Eastmoor. El Ejército recobró ayer ambos distritos.
= Eastmoor | - | Lowfen, Highfen | rebeldes < - | -
= Eastmoor | - | Lowfen, Highfen | Ejército < rebeldes | 27.11.2020
Los rebeldes tomaron el lunes Lowfen y Highfen. El Ejército recuperó ayer ambas ciudades.
= - | - | Lowfen, Highfen | rebeldes < - | 23.11.2020
= - | - | Lowfen, Highfen | Ejército < rebeldes | 27.11.2020
Los rebeldes tomaron el lunes Lowfen, Highfen y Ashby. El Ejército recuperó ayer ambas ciudades.
= - | - | Lowfen, Highfen, Ashby | rebeldes < - | 23.11.2020
"""

DAYS_FR = r"""
Les rebelles ont quitté Lowfen jeudi, deux semaines après s'en être emparés.
= - | - | Lowfen | - < rebelles | 26.11.2020
= - | - | Lowfen | rebelles < - | -
Les rebelles ont quitté Lowfen jeudi, après s'en être emparés mardi.
= - | - | Lowfen | - < rebelles | 26.11.2020
= - | - | Lowfen | rebelles < - | 24.11.2020
Les rebelles se sont retirés jeudi de Lowfen, deux jours après l'avoir pris.
= - | - | Lowfen | - < rebelles | 26.11.2020
= - | - | Lowfen | rebelles < - | -
Les rebelles ont quitté Lowfen jeudi, une semaine après avoir pris Highfen.
= - | - | Lowfen | - < rebelles | 26.11.2020
= - | - | Highfen | rebelles < - | -
Lowfen est libérée le 17 novembre, Highfen, Ashby et Drymoor le lendemain, Norby le 19.
= - | - | Lowfen | - < - | 17.11.2020
= - | - | Highfen, Ashby, Drymoor | - < - | 18.11.2020
= - | - | Norby | - < - | 19.11.2020
Lowfen est tombée le 30 octobre, Highfen le 2.
= - | - | Lowfen | - < - | 30.10.2020
= - | - | Highfen | - < - | 02.11.2020
Les rebelles ont pris Lowfen le 17 novembre, Highfen et Ashby le lendemain, Norby le 19.
= - | - | Lowfen | rebelles < - | 17.11.2020
= - | - | Highfen, Ashby | rebelles < - | 18.11.2020
= - | - | Norby | rebelles < - | 19.11.2020
Lowfen a été prise lundi, Highfen mardi et Ashby mercredi.
= - | - | Lowfen | - < - | 23.11.2020
= - | - | Highfen | - < - | 24.11.2020
= - | - | Ashby | - < - | 25.11.2020
"""

DAYS_ES = r"""
Norland afirma que conquistó el domingo seis pueblos en Eastmoor, lo que Vespera desmiente.
= Eastmoor | 6 | - | Norland < - | 22.11.2020
Los rebeldes abandonaron Lowfen el jueves, dos semanas después de haberla tomado.
= - | - | Lowfen | - < rebeldes | 26.11.2020
Los rebeldes abandonaron Lowfen el jueves, una semana después de tomar Highfen.
= - | - | Lowfen | - < rebeldes | 26.11.2020
= - | - | Highfen | rebeldes < - | -
Los rebeldes tomaron Lowfen el jueves, 26 de noviembre.
= - | - | Lowfen | rebeldes < - | 26.11.2020
Lowfen fue liberada el 17 de noviembre, Highfen, Ashby y Drymoor al día siguiente, Norby el 19.
= - | - | Lowfen | - < - | 17.11.2020
= - | - | Highfen, Ashby, Drymoor | - < - | 18.11.2020
= - | - | Norby | - < - | 19.11.2020
Los rebeldes tomaron Lowfen el 17 de noviembre, Highfen y Ashby el 18 y Norby el 19.
= - | - | Lowfen | rebeldes < - | 17.11.2020
= - | - | Highfen, Ashby | rebeldes < - | 18.11.2020
= - | - | Norby | rebeldes < - | 19.11.2020
El Ejército se hizo la semana pasada con dos pueblos.
= - | 2 | - | Ejército < - | -
"""

CLAUSES_FR = r"""
Les rebelles ont pris le contrôle de la zone de Lowfen.
= - | - | Lowfen | rebelles < - | -
Les rebelles ont pris le contrôle de la zone industrielle de Lowfen.
Les rebelles ont pris Lowfen, d'où l'armée s'était retirée la veille.
= - | - | Lowfen | rebelles < armée | -
Lowfen est passée sous contrôle des rebelles après le retrait des soldats et des Bleus.
= - | - | Lowfen | rebelles < soldats et des Bleus | -
Le retrait des Bleus et des Verts a commencé lundi.
Le retrait des Bleus de Lowfen a été annoncé.
= - | - | Lowfen | - < Bleus | -
Au moins cinq villages du groupement Eastmoor sont tombés aux mains des rebelles.
= Eastmoor | 5 | - | rebelles < - | -
L'armée a repris Lowfen, tombée vendredi aux mains des rebelles, et deux autres localités.
= - | - | Lowfen | armée < - | -
= - | - | Lowfen | rebelles < - | 27.11.2020
= - | 2 | - | armée < - | -
Sur les 42 villages du territoire d'Eastmoor, 17 sont passés sous le contrôle des rebelles.
= Eastmoor | 17 | - | rebelles < - | -
L'armée a reconquis onze villages sur les quinze que tenaient les rebelles dans la province d'Eastmoor.
= Eastmoor | 11 | - | armée < rebelles | -
L'armée a lancé lundi une offensive dans l'Eastmoor et a déjà repris cinq villages.
= Eastmoor | 5 | - | armée < - | -
L'armée a repris trois villages qu'elle avait perdus.
= - | 3 | - | armée < - | -
Les rebelles ont occupé Lowfen mercredi avant d'en être chassés par l'armée.
= - | - | Lowfen | rebelles < - | 25.11.2020
= - | - | Lowfen | armée < rebelles | -
Les rebelles avaient pris Lowfen lundi, mais en ont été chassés mardi par l'armée.
= - | - | Lowfen | rebelles < - | 23.11.2020
= - | - | Lowfen | armée < rebelles | 24.11.2020
Les rebelles sont entrés lundi dans Lowfen, dont ils ont pris le contrôle.
= - | - | Lowfen | rebelles < - | 23.11.2020
Les rebelles ont pris Lowfen dimanche ; lundi, Ashby et Highfen.
= - | - | Lowfen | rebelles < - | 22.11.2020
= - | - | Ashby, Highfen | rebelles < - | 23.11.2020
Les séparatistes du FLM ont évacué Lowfen.
= - | - | Lowfen | - < séparatistes du FLM | -
L'armée a chassé les séparatistes de Lowfen.
= - | - | Lowfen | armée < séparatistes | -
Le 13 novembre, 21 localités sur 30 avaient été libérées.
= - | 21 | - | - < - | 13.11.2020
Lowfen a été prise le 3 novembre ; Highfen, le 5.
= - | - | Lowfen | - < - | 03.11.2020
= - | - | Highfen | - < - | 05.11.2020
Les troupes du Nord ont pris Lowfen aux forces de l'Est.
= - | - | Lowfen | troupes du Nord < forces de l'Est | -
Le gouvernement d'union nationale (GUN) a repris Lowfen.
= - | - | Lowfen | gouvernement d'union nationale < - | -
L'armée tente de reprendre trois villages que les rebelles ont pris jeudi dans l'Eastmoor.
= Eastmoor | 3 | - | rebelles < - | 26.11.2020
L'armée tente de reprendre les trois villages que les rebelles ont pris en septembre.
Des soldats sont partis vers l'Eastmoor pour reprendre trois villages que les rebelles ont occupés jeudi.
= Eastmoor | 3 | - | rebelles < - | 26.11.2020
L'armée a pris plus de 1200 kilomètres carrés et 40 localités.
= - | 40 | - | armée < - | -
"""

CLAUSES_ES = r"""
Los rebeldes aseguraron haber tomado el control de la zona de Al Lowfen, en Eastmoor, tras dos ataques.
= Eastmoor | - | Al Lowfen | rebeldes < - | -
Los rebeldes tomaron el control de la zona de libre comercio de Lowfen.
Los rebeldes tomaron posiciones en la zona de Lowfen.
La ciudad fue bombardeada después de que los rebeldes arrebataran al Ejército las localidades de Lowfen y Norby.
= - | - | Lowfen, Norby | rebeldes < Ejército | -
Estaban en alerta luego de que el Ejército bosnio tomara el control de Lowfen el lunes.
= - | - | Lowfen | Ejército bosnio < - | 23.11.2020
El Ejército quiere impedir que los rebeldes tomaran las localidades de Lowfen y Norby.
Si los rebeldes tomaran Lowfen, la capital caería.
El Ejército aseguró que logró «recuperar el control total» de las zonas de Lowfen y Norby, así como de Highfen.
= - | - | Lowfen, Norby, Highfen | Ejército < - | -
Los rebeldes consiguieron «tomar Lowfen» el lunes.
= - | - | Lowfen | rebeldes < - | 23.11.2020
Los rebeldes quieren «recuperar el control» de Lowfen.
Lowfen pasó a manos de los rebeldes tras la retirada de los Azules y los Verdes.
= - | - | Lowfen | rebeldes < Azules y los Verdes | -
De los 42 pueblos de la provincia de Eastmoor, 17 han caído en manos de los rebeldes.
= Eastmoor | 17 | - | rebeldes < - | -
El Ejército recuperó Lowfen, tomada el viernes por los rebeldes, y dos pueblos más.
= - | - | Lowfen | Ejército < - | -
= - | - | Lowfen | rebeldes < - | 27.11.2020
= - | 2 | - | Ejército < - | -
Los rebeldes tomaron Lowfen (provincia de Eastmoor), de la que huyeron los soldados.
= Eastmoor | - | Lowfen | rebeldes < soldados | -
El Ejército lanzó el lunes una ofensiva en el Eastmoor y ha recuperado ya cinco pueblos.
= Eastmoor | 5 | - | Ejército < - | -
En una semana el Ejército ha recuperado nueve de los catorce pueblos que había perdido en Eastmoor.
= Eastmoor | 9 | - | Ejército < - | -
Los rebeldes ocuparon Lowfen el miércoles antes de ser expulsados por el Ejército.
= - | - | Lowfen | rebeldes < - | 25.11.2020
= - | - | Lowfen | Ejército < rebeldes | -
Los rebeldes entraron el lunes en Lowfen, de la que tomaron el control.
= - | - | Lowfen | rebeldes < - | 23.11.2020
El domingo cayeron Lowfen y Highfen; el lunes, Ashby; el martes, Norby.
= - | - | Lowfen, Highfen | - < - | 22.11.2020
= - | - | Ashby | - < - | 23.11.2020
= - | - | Norby | - < - | 24.11.2020
Lowfen fue tomada el domingo; el lunes, Ashby.
= - | - | Lowfen | - < - | 22.11.2020
= - | - | Ashby | - < - | 23.11.2020
Los rebeldes tomaron Lowfen el domingo; el lunes, el Ejército.
= - | - | Lowfen | rebeldes < - | 22.11.2020
Lowfen volvió a cambiar de manos: los rebeldes la recuperaron el domingo.
= - | - | Lowfen | rebeldes < - | 22.11.2020
Vesperia recibió hoy el distrito de Lowfen.
= Lowfen | - | - | Vesperia < - | 28.11.2020
El distrito de Lowfen recibió ayuda.
El Ejército tomó más de 1.200 localidades.
= - | 1200 | - | Ejército < - | -
El Ejército tomó más de 1.200 kilómetros cuadrados y 40 localidades en Eastmoor.
= Eastmoor | 40 | - | Ejército < - | -
Un comando del FLM se tomó el domingo el pueblo de Lowfen.
= - | - | Lowfen | comando del FLM < - | 22.11.2020
El ejército salió hacia Eastmoor con la misión de recuperar tres pueblos que los rebeldes ocuparon el jueves.
= Eastmoor | 3 | - | rebeldes < - | 26.11.2020
"""


@pytest.mark.parametrize(
    ("language", "text", "lines"),
    [("fr", *case) for case in cases(PLACES_FR)] + [("es", *case) for case in cases(PLACES_ES)],
)
def test_each_place_lies_where_it_is_told_to_lie(language: str, text: str, lines: list[str]) -> None:
    """A name with "of", a bracket, a heading, a total and all of a region are told from where places lie."""
    assert in_lines(text, language) == lines


@pytest.mark.parametrize(
    ("language", "text", "lines"),
    [("fr", *case) for case in cases(SIDES_FR)] + [("es", *case) for case in cases(SIDES_ES)],
)
def test_who_lost_is_whom_they_fought_or_who_left(language: str, text: str, lines: list[str]) -> None:
    """Who fought, fell back or held a place has lost it; nobody's own people and no neighbour have."""
    assert in_lines(text, language) == lines


@pytest.mark.parametrize(
    ("language", "text", "lines"),
    [("fr", *case) for case in cases(DAYS_FR)] + [("es", *case) for case in cases(DAYS_ES)],
)
def test_each_change_has_the_day_that_is_told_of_it(language: str, text: str, lines: list[str]) -> None:
    """A month or a verb said once goes for the days behind it; what came long before has none of them."""
    assert in_lines(text, language) == lines


@pytest.mark.parametrize(
    ("language", "text", "lines"),
    [("fr", *case) for case in cases(CLAUSES_FR)] + [("es", *case) for case in cases(CLAUSES_ES)],
)
def test_each_clause_tells_of_its_own_change(language: str, text: str, lines: list[str]) -> None:
    """A clause that tells who left, what is a part, or what was lost before has no share in the change beside it."""
    assert in_lines(text, language) == lines


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("fr", "L'armée a repris dix villes, se félicite l'état-major.", [Status.CLAIMED]),
        ("fr", "Les rebelles ont pris Lowfen, s'est réjoui leur porte-parole.", [Status.CLAIMED]),
        ("fr", "Communiqué du FLM, 23 novembre. Les forces du FLM ont pris lundi trois villages.", [Status.CLAIMED]),
        ("fr", "Nos troupes ont repris Lowfen.", [Status.CLAIMED]),
        ("fr", "Les troupes ont repris Lowfen.", [Status.ASSERTED]),
        (
            "fr",
            "L'armée a pris dix villages, se félicite l'état-major ; l'Observatoire n'en compte que trois repris.",
            [Status.CLAIMED, Status.ASSERTED],
        ),
        (
            "es",
            "Parte oficial de guerra del Cuartel General. Nuestras fuerzas han ocupado hoy Lowfen.",
            [Status.CLAIMED],
        ),
        ("es", "Comunicado del FLM. El FLM ocupó Lowfen, según vecinos.", [Status.ASSERTED]),
        ("es", "El Ejército tomó dos pueblos, agregó el parte.", [Status.CLAIMED]),
        ("es", "Norland afirma que conquistó seis pueblos, lo que Vespera desmiente.", [Status.DENIED]),
        ("es", "Norland afirma que conquistó seis pueblos, lo que Vespera celebra.", [Status.CLAIMED]),
        ("fr", "Le Norland affirme avoir pris six villages, ce que la Vespérie dément.", [Status.DENIED]),
        ("fr", "Le Norland affirme avoir pris six villages, ce que l'armée a démenti.", [Status.DENIED]),
    ],
)
def test_who_tells_of_their_own_claims_it(language: str, text: str, meant: list[Status]) -> None:
    """A communiqué, "our troops" and who is glad of a capture claim it; who counts for themselves does not."""
    assert [claim.status for claim in claims(text, language)] == meant
