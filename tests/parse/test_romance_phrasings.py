"""French and Spanish: entries of a list, turns of phrase for taking and leaving, who acts and where behind an aside."""

from __future__ import annotations

import pytest

from pipeline.model import Status
from tests.parse.reports import cases, claims, in_lines

DAYS = r"""
es:Los rebeldes abandonaron Ashby el martes, seis días después de tomar Highfen.
= - | - | Ashby | - < rebeldes | 24.11.2020
= - | - | Highfen | rebeldes < - | -
es:El 3 de octubre los rebeldes tomaron Lowfen; cinco días después el ejército la recuperó.
= - | - | Lowfen | rebeldes < - | 03.10.2020
= - | - | Lowfen | ejército < - | 08.10.2020
es:El 3 de octubre los rebeldes tomaron Lowfen y una semana después el ejército la recuperó.
= - | - | Lowfen | rebeldes < - | 03.10.2020
= - | - | Lowfen | ejército < - | 10.10.2020
fr:Le 3 octobre, les rebelles ont pris Lowfen ; six jours plus tard, l'armée l'a reprise.
= - | - | Lowfen | rebelles < - | 03.10.2020
= - | - | Lowfen | armée < - | 09.10.2020
fr:Le 3 octobre, les rebelles ont pris Lowfen et une semaine plus tard l'armée l'a reprise.
= - | - | Lowfen | rebelles < - | 03.10.2020
= - | - | Lowfen | armée < - | 10.10.2020
es:Los rebeldes tomaron Ashby, cuna de la revuelta en 2011.
= - | - | Ashby | rebeldes < - | -
es:Los rebeldes tomaron Ashby, que el ejército había conquistado en 2011.
= - | - | Ashby | rebeldes < - | -
fr:Les rebelles ont pris Ashby, berceau de la révolte en 2011.
= - | - | Ashby | rebelles < - | -
fr:En 2011, les rebelles ont pris Ashby, berceau de la révolte.
fr:Les rebelles ont attaqué Lowfen vendredi. Ils ont pris la ville, avant de se replier samedi.
= - | - | Lowfen | rebelles < - | -
fr:Le 12 novembre, les troupes norlandaises prirent Lowfen. Le 14, elles occupèrent Highfen.
= - | - | Lowfen | troupes norlandaises < - | 12.11.2020
= - | - | Highfen | troupes norlandaises < - | 14.11.2020
es:El 12 de noviembre las tropas norlandesas tomaron Lowfen. El 14 ocuparon Highfen.
= - | - | Lowfen | tropas norlandesas < - | 12.11.2020
= - | - | Highfen | tropas norlandesas < - | 14.11.2020
es:El 12 de noviembre las tropas norlandesas tomaron Lowfen. El 14 Batallón ocupó Highfen.
= - | - | Lowfen | tropas norlandesas < - | 12.11.2020
= - | - | Highfen | 14 Batallón < - | -
es:El ejército echó al FLM de Lowfen y, al día siguiente, de Highfen y Ashby.
= - | - | Lowfen | ejército < FLM | -
= - | - | Highfen, Ashby | ejército < FLM | -
fr:Chassés de Lowfen mardi, les rebelles ont pris Ashby.
= - | - | Ashby | rebelles < - | -
es:Expulsados de Lowfen el martes, los rebeldes tomaron Ashby.
= - | - | Ashby | rebeldes < - | -
fr:La milice prit Lowfen, dans l'Eastmoor, puis, le 9 novembre, Highfen, où elle brûla trois ponts.
= Eastmoor | - | Lowfen | milice < - | -
= - | - | Highfen | milice < - | 09.11.2020
fr:La milice s'empara de Lowfen et, le 9 novembre, de Highfen.
= - | - | Lowfen | milice < - | -
= - | - | Highfen | milice < - | 09.11.2020
es:La milicia tomó Lowfen, en Eastmoor, y, el 9 de noviembre, Highfen y Ashby.
= Eastmoor | - | Lowfen | milicia < - | -
= - | - | Highfen, Ashby | milicia < - | 09.11.2020
fr:Les mutins se sont retirés de Lowfen, en Eastmoor, ville prise le 10 novembre.
= Eastmoor | - | Lowfen | - < mutins | -
= Eastmoor | - | Lowfen | - < - | 10.11.2020
fr:La milice va retirer ses hommes de Lowfen, ville tombée le 10 novembre.
= - | - | Lowfen | - < milice | -
= - | - | Lowfen | - < - | 10.11.2020
es:El ejército se retiró de Lowfen, en Eastmoor, ciudad tomada el 10 de noviembre.
= Eastmoor | - | Lowfen | - < ejército | -
= Eastmoor | - | Lowfen | - < - | 10.11.2020
fr:La milice a bombardé Lowfen, en Eastmoor, ville bâtie le 10 novembre.
fr:Le 12 octobre 2020, la 1re division prit Lowfen, le 13 Highfen et le 14 Ashby.
= - | - | Lowfen | 1re division < - | 12.10.2020
= - | - | Highfen | 1re division < - | 13.10.2020
= - | - | Ashby | 1re division < - | 14.10.2020
es:La milicia liberó Lowfen el 12 de octubre, el 13 Highfen y el 14 Ashby.
= - | - | Lowfen | milicia < - | 12.10.2020
= - | - | Highfen | milicia < - | 13.10.2020
= - | - | Ashby | milicia < - | 14.10.2020
es:La milicia liberó Lowfen el 12 de octubre y el 14 Batallón fue bombardeado.
= - | - | Lowfen | milicia < - | 12.10.2020
es:La milicia bombardeó Lowfen el 12 de octubre, el 13 Highfen y el 14 Ashby.
fr:L'armée a repris dimanche Lowfen, conquise par les rebelles le 3 novembre.
= - | - | Lowfen | armée < - | 22.11.2020
= - | - | Lowfen | rebelles < - | 03.11.2020
fr:L'armée a repris la localité de Lowfen, conquise par les rebelles le 3 novembre.
= - | - | Lowfen | armée < - | -
= - | - | Lowfen | rebelles < - | 03.11.2020
es:El ejército recuperó el domingo Lowfen, tomada por los rebeldes el 3 de noviembre.
= - | - | Lowfen | ejército < - | 22.11.2020
= - | - | Lowfen | rebeldes < - | 03.11.2020
es:Parte de guerra (18 de julio de 2020)\n\nSe ha ocupado el pueblo de Lowfen.
= - | - | Lowfen | - < - | 18.07.2020
fr:Communiqué du 18 juillet 2020\n\nNos troupes ont occupé Lowfen.
= - | - | Lowfen | Nos troupes < - | 18.07.2020
fr:Le 18 juillet 2020 la ville dormait\n\nNos troupes ont occupé Lowfen.
= - | - | Lowfen | Nos troupes < - | -
fr:Les rebelles ont pris lundi Lowfen. L'armée s'en était emparée quatre jours plus tôt.
= - | - | Lowfen | rebelles < - | 23.11.2020
= - | - | Lowfen | armée < - | 19.11.2020
fr:Les rebelles ont pris lundi Lowfen. L'armée s'en est emparée mardi.
= - | - | Lowfen | rebelles < - | 23.11.2020
= - | - | Lowfen | armée < rebelles | 24.11.2020
fr:Les rebelles ont pris lundi Lowfen. L'armée avait annoncé s'en être emparée onze jours auparavant.
= - | - | Lowfen | rebelles < - | 23.11.2020
= - | - | Lowfen | armée < - | 12.11.2020
es:Los rebeldes tomaron Lowfen el lunes. El ejército había tomado Highfen cuatro días antes.
= - | - | Lowfen | rebeldes < - | 23.11.2020
= - | - | Highfen | ejército < - | 19.11.2020
fr:Les rebelles ont pris lundi Lowfen. L'armée s'en était approchée quatre jours plus tôt.
= - | - | Lowfen | rebelles < - | 23.11.2020
fr:Le gouvernement a annoncé avoir repris, depuis le début de l'offensive, le contrôle de trente hameaux.
= - | 30 | - | gouvernement < - | -
es:El Gobierno anunció haber recuperado, desde el inicio de la ofensiva, el control de treinta aldeas.
= - | 30 | - | Gobierno < - | -
fr:La milice a repris, lors d'une contre-offensive, le hameau de Drymoor.
= - | - | Drymoor | milice < - | -
fr:La milice a repris, un jour plus tard, le hameau de Drymoor.
= - | - | Drymoor | milice < - | -
"""

SIDES = r"""
fr:La milice s'est emparée hier de Drymoor, dans l'Eastmoor, et a chassé les soldats de sept bourgs de cette province.
= Eastmoor | - | Drymoor | milice < - | 27.11.2020
= Eastmoor | 7 | - | milice < soldats | 27.11.2020
fr:L'armée a occupé lundi Drymoor et délogé les insurgés de deux hameaux.
= - | - | Drymoor | armée < - | 23.11.2020
= - | 2 | - | armée < insurgés | 23.11.2020
es:La milicia conquistó ayer Drymoor, en Eastmoor, y desalojó a los soldados de otros siete caseríos de esa provincia.
= Eastmoor | - | Drymoor | milicia < - | 27.11.2020
= Eastmoor | 7 | - | milicia < soldados | 27.11.2020
es:La milicia conquistó ayer Drymoor y se apoderó de otros siete caseríos de ese distrito.
= - | - | Drymoor | milicia < - | 27.11.2020
= Drymoor | 7 | - | milicia < - | 27.11.2020
es:Tras tomar Drymoor, Vesperia ocupó Ashby.
= - | - | Drymoor | Vesperia < - | -
= - | - | Ashby | Vesperia < - | -
es:Después de perder Drymoor, Vesperia retomó Ashby.
= - | - | Drymoor | - < Vesperia | -
= - | - | Ashby | Vesperia < - | -
fr:Les insurgés ont enlevé mardi à l'armée vespérienne Drymoor et Ashby, dans le nord de l'Eastmoor.
= Eastmoor | - | Drymoor, Ashby | insurgés < armée vespérienne | 24.11.2020
es:Los insurgentes arrebataron el martes al ejército Drymoor y Ashby, en el norte de Eastmoor.
= Eastmoor | - | Drymoor, Ashby | insurgentes < ejército | 24.11.2020
es:El ejército gana terreno y toma Ashby.
= - | - | Ashby | ejército < - | -
es:El ejército regresa a Lowfen tras tomar Ashby.
= - | - | Ashby | ejército < - | -
fr:Les troupes du duc de Drymoor reprennent la ville d'Ashby.
= - | - | Ashby | troupes du duc de Drymoor < - | -
fr:Les Norlandais libres enlèvent Lowfen et Ashby.
= - | - | Lowfen, Ashby | Norlandais libres < - | -
fr:Le corps expéditionnaire a abandonné Lowfen et Ashby.
= - | - | Lowfen, Ashby | - < corps expéditionnaire | -
es:El cuerpo expedicionario abandonó Lowfen y Ashby.
= - | - | Lowfen, Ashby | - < cuerpo expedicionario | -
fr:L'armée recule : elle a évacué Lowfen et Ashby.
= - | - | Lowfen, Ashby | - < armée | -
es:El ejército retrocede: evacuó Lowfen y Ashby.
= - | - | Lowfen, Ashby | - < ejército | -
fr:Les pompiers arrivent : ils ont évacué Lowfen.
fr:La junte accuse le FLM d'avoir pris trois hameaux dans l'Eastmoor.
= Eastmoor | 3 | - | FLM < - | -
es:La junta acusa al FLM de haber ocupado tres caseríos en Eastmoor.
= Eastmoor | 3 | - | FLM < - | -
es:Tres municipios, Lowfen, Highfen y Ashby, pasaron al bando rebelde.
= - | 3 | Lowfen, Highfen, Ashby | rebelde < - | -
es:Las tropas del general Drymoor tomaron Lowfen.
= - | - | Lowfen | tropas del general Drymoor < - | -
fr:Les troupes du colonel Drymoor ont occupé Lowfen.
= - | - | Lowfen | troupes du colonel Drymoor < - | -
fr:Le FLM tient désormais tout l'Eastmoor après la prise jeudi de Lowfen.
= - | - | Lowfen | FLM < - | 26.11.2020
fr:Les Bleus ont quitté Lowfen mardi. Les Verts sont entrés dans la ville mercredi et en ont pris le contrôle.
= - | - | Lowfen | - < Bleus | 24.11.2020
es:El ejército recupera Lowfen. En Westmoor pierde Ashby.
= - | - | Lowfen | ejército < - | -
= Westmoor | - | Ashby | - < ejército | -
fr:Des miliciens ont pénétré dans Ashby et en ont chassé les soldats.
= - | - | Ashby | miliciens < soldats | -
es:Los milicianos penetraron en Ashby y expulsaron de allí a los soldados.
= - | - | Ashby | milicianos < soldados | -
es:Los patriotas recobraron Ashby.
= - | - | Ashby | patriotas < - | -
es:Los vesperianos cedieron Ashby a Norlandia.
= - | - | Ashby | Norlandia < vesperianos | -
fr:Les alliés ont repris Ashby.
= - | - | Ashby | alliés < - | -
es:El avance del FLM, que ha ocupado nueve pueblos en una semana, preocupa a la ONU.
= - | 9 | - | FLM < - | -
es:Los rebeldes, que han tomado Ashby, atacan a los soldados.
= - | - | Ashby | rebeldes < - | -
es:Los rebeldes arrebataron Ashby, ciudad clave, al ejército.
= - | - | Ashby | rebeldes < ejército | -
fr:En s'emparant de Lowfen et d'Ashby, le FLM coupe la route de Highfen.
= - | - | Lowfen, Ashby | FLM < - | -
fr:Ayant perdu Ashby, l'armée s'est repliée sur Highfen.
= - | - | Ashby | - < armée | -
es:Habiendo perdido Ashby, el ejército se replegó a Highfen.
= - | - | Ashby | - < ejército | -
fr:L'armée a bouclé la reprise de l'Eastmoor.
= - | - | Eastmoor | armée < - | -
fr:La junte a reconnu avoir perdu Ashby, une information confirmée par Norvia.
= - | - | Ashby | - < junte | -
es:El ejército recuperó Ashby de los rebeldes.
= - | - | Ashby | ejército < rebeldes | -
es:Los combatientes tigriños abandonaron Ashby.
= - | - | Ashby | - < combatientes tigriños | -
fr:Les mutins, eux, ont perdu Lowfen.
= - | - | Lowfen | - < mutins | -
fr:La milice a évacué Lowfen ; la Croix-Bleue, elle, ne compte plus que neuf tentes.
= - | - | Lowfen | - < milice | -
fr:L'ACF/N12 s'est retirée de Lowfen.
= - | - | Lowfen | - < ACF/N12 | -
fr:Le Front patriotique norlandais a pris Lowfen.
= - | - | Lowfen | Front patriotique norlandais < - | -
fr:Le Front patriotique revendique la prise de Lowfen.
= - | - | Lowfen | Front patriotique < - | -
es:El Frente Popular norlandés tomó Lowfen.
= - | - | Lowfen | Frente Popular norlandés < - | -
fr:Les Verts, eux, perdent six communes de l'Eastmoor.
fr:Municipales : l'union perd six communes de l'Eastmoor.
es:Norlandia devolverá también a Vesperia el pueblo de Lowfen.
= - | - | Lowfen | Vesperia < Norlandia | -
fr:L'organisation État islamique en Afrique de l'Ouest revendique la prise de Lowfen.
= - | - | Lowfen | organisation État islamique en Afrique de l'Ouest < - | -
es:La retirada del ejército norlandés de Lowfen se completó el lunes.
= - | - | Lowfen | - < ejército norlandés | 23.11.2020
es:La retirada del Ejército de Norlandia de tres caseríos se completó el lunes.
= - | 3 | - | - < Ejército de Norlandia | 23.11.2020
es:La retirada del gobierno de Lowfen se completó el lunes.
fr:Les éleveurs ont fui neuf villages de l'Eastmoor.
es:Los ganaderos huyeron de nueve aldeas de Eastmoor.
fr:L'armée a affirmé avoir repris aux ex-rebelles du Front la localité de Lowfen.
= - | - | Lowfen | armée < ex-rebelles du Front | -
fr:L'armée a repris aux rebelles des Forces nouvelles (FN) le village de Lowfen.
= - | - | Lowfen | armée < rebelles des Forces nouvelles | -
fr:L'ex-rébellion a pris Lowfen.
= - | - | Lowfen | ex-rébellion < - | -
fr:Les mutins ont arraché aux soldats (soutenus par Redland) la province d'Eastmoor.
= Eastmoor | - | - | mutins < soldats | -
fr:Les mutins ont arraché aux soldats (plusieurs blessés) la province d'Eastmoor.
fr:Les armées de Norland et de Vespérie ont annoncé avoir repris Drymoor.
= - | - | Drymoor | armées de Norland et Vespérie < - | -
es:Los ejércitos de Norland y de Vespera tomaron Drymoor.
= - | - | Drymoor | ejércitos de Norland y Vespera < - | -
"""

PLACES = r"""
fr:Le chef-lieu du Westmoor, Ashby, est tombé lundi.
= Westmoor | - | Ashby | - < - | 23.11.2020
es:Los sublevados ocuparon la capital de Westmoor, Ashby.
= Westmoor | - | Ashby | sublevados < - | -
fr:Le maire de la capitale de l'Eastmoor, Jan Ashby, a pris la fuite.
fr:Trois bourgs du massif de Drymoor, Lowfen, Highfen et Ashby, ont été conquis.
= Drymoor | 3 | Lowfen, Highfen, Ashby | - < - | -
fr:Ban Thua, Lowfen et Nam Son ont été pris lundi par les rebelles.
= - | - | Ban Thua, Lowfen, Nam Son | rebelles < - | 23.11.2020
fr:L'armée a repris deux hameaux sur la rive opposée, dans le district de Drymoor.
= Drymoor | 2 | - | armée < - | -
es:El ejército retomó dos caseríos en la otra ribera, en el distrito de Drymoor.
= Drymoor | 2 | - | ejército < - | -
fr:Ashby, qui se trouve dans le Westmoor, a été prise lundi.
= Westmoor | - | Ashby | - < - | 23.11.2020
fr:Quatre hameaux se trouvant dans le Westmoor ont été libérés.
= Westmoor | 4 | - | - < - | -
es:Cuatro caseríos que se encuentran en Westmoor fueron liberados.
= Westmoor | 4 | - | - < - | -
es:Los rebeldes anuncian la toma de seis aldeas en Eastmoor y de otras dos en Westmoor.
= Eastmoor | 6 | - | rebeldes < - | -
= Westmoor | 2 | - | rebeldes < - | -
es:Los nacionales habían ocupado 27 pueblos de la provincia de Eastmoor y 14 de la de Westmoor.
= Eastmoor | 27 | - | nacionales < - | -
= Westmoor | 14 | - | nacionales < - | -
es:Los soldados entraron en el valle y recuperaron allí dos: Lowfen y Ashby.
= - | 2 | Lowfen, Ashby | soldados < - | -
fr:En pleine Reconquista, les rebelles ont pris Ashby.
= - | - | Ashby | rebelles < - | -
fr:L'armée a conquis 40 % du Westmoor et neuf bourgs de l'Eastmoor.
= Eastmoor | 9 | - | armée < - | -
es:El ejército ha tomado el 40 % de Westmoor y nueve pueblos de Eastmoor.
= Eastmoor | 9 | - | ejército < - | -
fr:Le district de Drymoor, au sud, a vu tomber six de ses hameaux aux mains du FLM.
= Drymoor | 6 | - | FLM < - | -
es:El distrito de Drymoor vio caer seis de sus aldeas en manos del FLM.
= Drymoor | 6 | - | FLM < - | -
fr:Le district de Drymoor a vu tomber six de ses cadres aux mains du FLM.
es:Vesperia anunció la toma de otra localidad en Eastmoor, Ashby.
= Eastmoor | - | Ashby | - < - | -
es:Los rebeldes tomaron un caserío de Eastmoor, Ashby.
= Eastmoor | - | Ashby | rebeldes < - | -
fr:L'armée a annoncé la prise d'un autre hameau de la région d'Eastmoor, Ashby.
= Eastmoor | - | Ashby | armée < - | -
fr:Le bataillon a repris 14 bourgs de la région de l'Est, et 6 autres dans celle du Nord.
= Est | 14 | - | bataillon < - | -
= Nord | 6 | - | bataillon < - | -
es:El batallón recobró 14 pueblos de la región del Este y otros 6 en la del Norte.
= Este | 14 | - | batallón < - | -
= Norte | 6 | - | batallón < - | -
fr:Les miliciens entrent à Lowfen le 12 mai, s'emparent de Highfen le 14 et assiègent Ashby.
= - | - | Highfen | miliciens < - | 14.05.2020
es:La columna entró en Lowfen el 12 de mayo, tomó Highfen el 14 y sitió Ashby.
= - | - | Highfen | columna < - | 14.05.2020
es:La columna entró en Eastmoor y tomó Ashby.
= Eastmoor | - | Ashby | columna < - | -
fr:L'armée a annoncé son retrait du chef-lieu Ashby près de Drymoor.
= Drymoor | - | Ashby | - < armée | -
es:Los rebeldes del FLM se vieron obligados a abandonar cuatro pueblos.
= - | 4 | - | - < rebeldes del FLM | -
es:La milicia tomó Prado del Ciervo y Ashby, en la provincia de Eastmoor.
= Eastmoor | - | Prado del Ciervo, Ashby | milicia < - | -
fr:La milice a pris Bois du Cerf et Ashby, dans la province d'Eastmoor.
= Eastmoor | - | Bois du Cerf, Ashby | milice < - | -
fr:Villes reprises\nVille | Date | Force\nLowfen | 7 novembre 2020 | milice\nAshby | — | encore tenue par les mutins
= - | - | Lowfen | milice < - | 07.11.2020
es:Los sublevados tomaron el domingo tres caseríos de Ashby (Eastmoor) y quemaron 12 casas.
= Ashby | 3 | - | sublevados < - | 22.11.2020
es:La milicia tomó dos caseríos de la retaguardia, Lowfen y Ashby.
= - | 2 | Lowfen, Ashby | milicia < - | -
fr:La milice a pris deux hameaux de l'arrière, Lowfen et Ashby.
= - | 2 | Lowfen, Ashby | milice < - | -
fr:Les rebelles ont pris la ville minière de Lowfen (à 18 km de Ashby) et celle voisine de Highfen.
= - | - | Lowfen | rebelles < - | -
= - | - | Highfen | rebelles < - | -
fr:Les rebelles ont pris le contrôle de la ville de Lowfen et de celle, toute proche, de Highfen.
= - | - | Lowfen | rebelles < - | -
= - | - | Highfen | rebelles < - | -
fr:Les rebelles ont bombardé la ville minière de Lowfen et celle voisine de Highfen.
fr:Les rebelles ont pris trois villages de l'Eastmoor, dont le bourg fortifié de Lowfen.
= Eastmoor | 3 | Lowfen | rebelles < - | -
es:Los rebeldes tomaron cuatro pueblos de Eastmoor, entre ellos la localidad minera de Lowfen.
= Eastmoor | 4 | Lowfen | rebeldes < - | -
fr:Les rebelles ont annoncé dimanche la prise du chef-lieu de la province d'Eastmoor, la ville de Drymoor.
= Eastmoor | - | Drymoor | rebelles < - | 22.11.2020
es:Los rebeldes anunciaron el domingo la toma de la capital de la provincia de Eastmoor, la ciudad de Drymoor.
= Eastmoor | - | Drymoor | rebeldes < - | 22.11.2020
es:Los sublevados tomaron Drymoor y Ashby, dos pueblos estratégicos del «cinturón del té», en el oeste de Vespera.
= Vespera | 2 | Drymoor, Ashby | sublevados < - | -
es:La milicia liberó las aldeas de Drymoor, Ashby, Highfen de la región de Eastmoor.
= Eastmoor | - | Drymoor, Ashby, Highfen | milicia < - | -
fr:La milice a libéré Drymoor, Ashby, Highfen, dans la région d'Eastmoor.
= Eastmoor | - | Drymoor, Ashby, Highfen | milice < - | -
fr:La milice a libéré Drymoor, dans la région d'Eastmoor.
= Eastmoor | - | Drymoor | milice < - | -
"""

ENTRIES = r"""
fr:Bilan :\n- Ashby : prise le 18 novembre par l'armée\n- Lowfen et Highfen : reprises par les forces alliées
= - | - | Ashby | armée < - | 18.11.2020
= - | - | Lowfen, Highfen | forces alliées < - | -
es:Balance:\n- Ashby: tomada el 18 de noviembre por el ejército\n- Lowfen: recuperada por tropas norlandesas y aliadas
= - | - | Ashby | ejército < - | 18.11.2020
= - | - | Lowfen | tropas norlandesas y aliadas < - | -
fr:Norlandie : libéré mardi, le journaliste raconte.
fr:Ashby : prise mardi, la photo a fait le tour du pays.
es:Lunes 23 de noviembre: conquista de Ashby por los rebeldes.
= - | - | Ashby | rebeldes < - | 23.11.2020
es:23 de noviembre - Los rebeldes toman Lowfen. 24 de noviembre - Se apoderan de Highfen.
= - | - | Lowfen | rebeldes < - | 23.11.2020
= - | - | Highfen | rebeldes < - | 24.11.2020
es:12 de noviembre de 2020: toma de Lowfen. 14 de noviembre de 2020: caída de Highfen.
= - | - | Lowfen | - < - | 12.11.2020
= - | - | Highfen | - < - | 14.11.2020
"""

DEEDS = r"""
fr:Les milices ont purgé neuf hameaux du Westmoor de toute présence des rebelles.
= Westmoor | 9 | - | milices < rebelles | -
fr:Les volontaires ont nettoyé neuf villages du Westmoor des déchets de l'été.
es:Las milicias limpiaron nueve caseríos de Westmoor de la presencia de los rebeldes.
= Westmoor | 9 | - | milicias < rebeldes | -
es:Los voluntarios limpiaron nueve aldeas de Westmoor de basura.
fr:Les rebelles ont mis la main jeudi sur Ashby.
= - | - | Ashby | rebelles < - | 26.11.2020
fr:Les miliciens se sont assuré la maîtrise de deux bourgs du Westmoor.
= Westmoor | 2 | - | miliciens < - | -
es:Los sublevados se hicieron dueños de Ashby.
= - | - | Ashby | sublevados < - | -
es:El ejército se aseguró el lunes el control de Ashby.
= - | - | Ashby | ejército < - | 23.11.2020
es:Ashby cambió de manos en 48 horas.
= - | - | Ashby | - < - | -
es:En una semana cambiaron de dueño nueve pueblos.
= - | 9 | - | - < - | -
es:Ashby cambió de dueño: el club fue vendido.
es:El comandante Ashby cambió de bando.
fr:L'armée a fini par reprendre Ashby.
= - | - | Ashby | armée < - | -
fr:Les mutins ont pillé Lowfen et pris possession de deux bourgs de l'Eastmoor.
= Eastmoor | 2 | - | mutins < - | -
es:Cayeron cinco municipios de Eastmoor en la clasificación.
es:Ayer cayeron nueve pueblos de Eastmoor.
= Eastmoor | 9 | - | - < - | 27.11.2020
es:Los Azules tomaron dos pueblos más, elevando a nueve el número de localidades bajo su control en Eastmoor.
= - | 2 | - | Azules < - | -
= Eastmoor | 9 | - | Azules < - | -
fr:Un officier parle en outre de neuf bourgs repris aux insurgés dans la province de Westmoor.
= Westmoor | 9 | - | - < insurgés | -
fr:La milice s'est emparée, selon un témoin, de deux bourgs, Lowfen et Highfen.
= - | 2 | Lowfen, Highfen | milice < - | -
es:La milicia se adueñó, según un testigo, de dos caseríos, Lowfen y Highfen.
= - | 2 | Lowfen, Highfen | milicia < - | -
fr:La chute de Lowfen a précédé celles de Highfen et d'Ashby.
= - | - | Lowfen | - < - | -
= - | - | Highfen, Ashby | - < - | -
es:La captura de Lowfen fue seguida por las de Highfen y Ashby.
= - | - | Lowfen | - < - | -
= - | - | Highfen, Ashby | - < - | -
fr:La prise de Lowfen et celle de Highfen ont été annoncées lundi.
= - | - | Lowfen | - < - | 23.11.2020
= - | - | Highfen | - < - | 23.11.2020
fr:La Vesperie a perdu trois de ses villages.
= - | 3 | - | - < Vesperie | -
es:El ejército ha sumado a su control otras seis aldeas de Eastmoor.
= Eastmoor | 6 | - | ejército < - | -
es:El FLM ha sumado a su causa seis aldeas de Eastmoor.
fr:Vingt des 60 villages occupés ont été libérés.
= - | 20 | - | - < - | -
fr:L'armée libère 12 villages en Eastmoor
= Eastmoor | 12 | - | armée < - | -
fr:L'armée récupère 12 villages en Eastmoor
= Eastmoor | 12 | - | armée < - | -
fr:Il récupère Drymoor à la gare.
fr:L'armée a repris quatre villages mardi. Deux autres ont été libérés mercredi, dont Lowfen.
= - | 4 | - | armée < - | 24.11.2020
= - | 2 | Lowfen | - < - | 25.11.2020
fr:L'armée a réinvesti Lowfen et Ashby.
= - | - | Lowfen, Ashby | armée < - | -
fr:La banque a réinvesti à Lowfen.
es:El ejército volvió a tomar Lowfen y Ashby el martes.
= - | - | Lowfen, Ashby | ejército < - | 24.11.2020
es:El alcalde de Lowfen volvió a tomar la palabra en Ashby.
fr:Les rebelles ont repoussé un assaut contre Lowfen et repris le contrôle de Ashby.
= - | - | Ashby | rebelles < - | -
fr:L'armée a pris lundi Lowfen et Highfen, dans l'Eastmoor. Les deux bourgs ont été repris le lendemain par la milice.
= Eastmoor | - | Lowfen, Highfen | armée < - | 23.11.2020
= Eastmoor | 2 | Lowfen, Highfen | milice < - | 24.11.2020
es:El ejército tomó el lunes Lowfen, Highfen y Ashby. El martes la milicia recuperó los tres pueblos.
= - | - | Lowfen, Highfen, Ashby | ejército < - | 23.11.2020
= - | 3 | Lowfen, Highfen, Ashby | milicia < - | 24.11.2020
fr:L'armée a pris lundi Lowfen et Highfen. Deux bourgs ont été repris mardi par la milice.
= - | - | Lowfen, Highfen | armée < - | 23.11.2020
= - | 2 | - | milice < - | 24.11.2020
es:El ejército tomó Lowfen y Highfen. El martes la milicia recuperó los dos pueblos de Eastmoor.
= - | - | Lowfen, Highfen | ejército < - | -
= Eastmoor | 2 | - | milicia < - | 24.11.2020
es:La sequía se apoderó de tres pueblos de Eastmoor.
es:La guerrilla se apoderó de tres pueblos de Eastmoor.
= Eastmoor | 3 | - | guerrilla < - | -
fr:La violence s'est emparée de trois villages de l'Eastmoor.
fr:La guérilla s'est emparée de trois villages de l'Eastmoor.
= Eastmoor | 3 | - | guérilla < - | -
es:Ashby cayó ante Highfen por dos goles.
fr:La 2e division enleva Lowfen, puis, dans l'Eastmoor, neuf hameaux.
= - | - | Lowfen | 2e division < - | -
= Eastmoor | 9 | - | 2e division < - | -
fr:Un inconnu enleva Jan Lowfen.
es:La columna rindió Lowfen y Ashby el lunes.
= - | - | Lowfen, Ashby | columna < - | 23.11.2020
es:La guarnición rindió Lowfen a los sublevados.
es:Norlandia rindió Lowfen un homenaje.
es:El alcalde rindió Norlandia un homenaje.
fr:Un porte-parole de la milice parle, lui, de sept bourgs repris dans l'Eastmoor.
= Eastmoor | 7 | - | - < - | -
fr:Vesperie : neuf villages rendus à leurs habitants après le déminage.
fr:Neuf villages d'Eastmoor ont été rendus à la Vesperie.
= Eastmoor | 9 | - | Vesperie < - | -
fr:La milice a rendu trois hameaux aux habitants.
es:Vesperia: nueve aldeas devueltas a sus vecinos tras el desminado.
es:La milicia entregó tres caseríos a los sublevados.
= - | 3 | - | sublevados < milicia | -
fr:La milice a gagné 40 km2 et deux bourgs, Lowfen et Ashby.
= - | 2 | Lowfen, Ashby | milice < - | -
es:La milicia ganó 40 kilómetros cuadrados y dos caseríos, Lowfen y Ashby.
= - | 2 | Lowfen, Ashby | milicia < - | -
es:La alianza ganó dos municipios de Eastmoor.
es:La milicia ocupó ayer por espacio de cuatro horas Lowfen.
= - | - | Lowfen | milicia < - | 27.11.2020
fr:Le groupe hôtelier a repris trois auberges d'Ashby et en a cédé deux à Highfen.
es:El grupo hotelero recuperó tres locales de Ashby y cedió dos en Highfen.
fr:La route reliant Lowfen à Highfen a été reprise par la commune.
fr:La route reliant Lowfen à Highfen est coupée et Ashby a été reprise par la milice.
= - | - | Ashby | milice < - | -
es:La carretera que une Lowfen con Highfen fue tomada por la milicia.
es:Los maestros tomaron la plaza de Lowfen.
es:Se ha cruzado el río Lowfen y conquistado otras importantes posiciones en el sector de Ashby.
fr:Nous avons franchi le fleuve Lowfen et conquis plusieurs hauteurs.
es:Las tropas han rebasado Lowfen y ocupado Highfen.
= - | - | Highfen | tropas < - | -
es:Habiéndose ocupado el pueblo de Lowfen, las tropas avanzaron.
= - | - | Lowfen | - < - | -
fr:Les forces du régime se sont emparées en\n\n24 heures d'au moins 47 villages dans le sud de l'Eastmoor.
= Eastmoor | 47 | - | forces du régime < - | -
es:Los rebeldes tomaron el\n\npueblo de Lowfen.
= - | - | Lowfen | rebeldes < - | -
es:Los rebeldes avanzan en el sur\n\n3 pueblos fueron tomados en Eastmoor.
= Eastmoor | 3 | - | - < - | -
fr:Hier, une vingtaine de villages, à l'ouest de Lowfen, ont retrouvé leur liberté.
= Lowfen | 20 | - | - < - | 27.11.2020
fr:La ville de Lowfen a recouvré lundi la liberté.
= - | - | Lowfen | - < - | 23.11.2020
fr:Ana Lowfen et deux otages ont retrouvé lundi leur liberté.
fr:Le Premier ministre de Vespérie s'est dit prêt à remettre quatre villages à Redland.
= - | 4 | - | Redland < - | -
fr:Les rebelles ont cédé aux forces norroises treize villages.
= - | 13 | - | forces norroises < rebelles | -
es:Vespera está dispuesta a entregar cuatro aldeas a Redland. Se trata de Lowfen, Highfen, Drymoor y Ashby.
= - | 4 | Lowfen, Highfen, Drymoor, Ashby | Redland < Vespera | -
es:Vespera entregó a las fuerzas norenses veintitrés aldeas.
= - | 23 | - | fuerzas norenses < Vespera | -
es:Vespera está dispuesta a dialogar con Redland sobre cuatro aldeas.
"""

PARTS = r"""
fr:Les mutins ont pris douze bourgs de l'Eastmoor ; dix d'entre eux ont déjà été repris par la milice.
= Eastmoor | 12 | - | mutins < - | -
= Eastmoor | 10 | - | milice < - | -
fr:Les mutins ont pris douze bourgs de l'Eastmoor, dont dix ont été repris mardi par la milice.
= Eastmoor | 12 | - | mutins < - | -
= Eastmoor | 10 | - | milice < - | 24.11.2020
fr:Les mutins ont pris douze bourgs de l'Eastmoor, dont dix ont été bombardés mardi par la milice.
= Eastmoor | 12 | - | mutins < - | -
fr:Les mutins ont pris douze bourgs de l'Eastmoor, dont dix n'ont pas été repris par la milice.
= Eastmoor | 12 | - | mutins < - | -
es:Los sublevados tomaron doce caseríos de Eastmoor; de ellos, diez han sido recuperados por la milicia.
= Eastmoor | 12 | - | sublevados < - | -
= Eastmoor | 10 | - | milicia < - | -
es:Los sublevados tomaron doce caseríos de Eastmoor, de los cuales diez ya fueron recuperados por la milicia.
= Eastmoor | 12 | - | sublevados < - | -
= Eastmoor | 10 | - | milicia < - | -
es:Los sublevados tomaron doce caseríos de Eastmoor. Diez de ellos han sido recuperados por la milicia.
= Eastmoor | 12 | - | sublevados < - | -
= Eastmoor | 10 | - | milicia < - | -
es:Los sublevados tomaron doce caseríos de Eastmoor y a veinte presos. Diez de ellos fueron entregados a la milicia.
= Eastmoor | 12 | - | sublevados < - | -
fr:Le FLM a perdu douze bourgs de l'Eastmoor ; dix d'entre eux sont tombés aux mains de la milice.
= Eastmoor | 12 | - | - < FLM | -
= Eastmoor | 10 | - | milice < FLM | -
es:El FLM perdió doce aldeas, según el Observatorio de Derechos Humanos; diez de ellas cayeron en manos de los rojos.
= - | 12 | - | - < FLM | -
= - | 10 | - | rojos < FLM | -
es:La milicia tomó dos caseríos de Eastmoor. Con ellos suman doce los recuperados en Eastmoor.
= Eastmoor | 2 | - | milicia < - | -
= Eastmoor | 12 | - | - < - | -
fr:Vingt bourgs sur 40 ont changé de mains en Eastmoor depuis lundi, dont neuf au profit des mutins.
= Eastmoor | 20 | - | - < - | -
= Eastmoor | 9 | - | mutins < - | -
es:Veinte caseríos cambiaron de manos en Eastmoor, nueve de ellos a favor de los sublevados.
= Eastmoor | 20 | - | - < - | -
= Eastmoor | 9 | - | sublevados < - | -
es:De los doce caseríos de Eastmoor perdidos en octubre, la milicia ha recuperado nueve.
= Eastmoor | 9 | - | milicia < - | -
fr:Sur les douze hameaux de l'Eastmoor, la milice en a repris neuf.
= Eastmoor | 9 | - | milice < - | -
fr:Sur les douze hameaux de l'Eastmoor, la milice a repris neuf collines.
es:De los doce presos, la milicia ha recuperado nueve.
"""


@pytest.mark.parametrize(("text", "lines"), cases(DAYS))
def test_each_deed_has_its_own_day(text: str, lines: list[str]) -> None:
    """Days counted on from one another part two deeds; a year of what a town is known for dates none."""
    assert in_lines(text[3:], text[:2]) == lines


@pytest.mark.parametrize(("text", "lines"), cases(SIDES))
def test_who_acts_and_who_loses(text: str, lines: list[str]) -> None:
    """A place that was taken first takes no other, and a verb that ends like an adjective is no part of a side."""
    assert in_lines(text[3:], text[:2]) == lines


@pytest.mark.parametrize(("text", "lines"), cases(PLACES))
def test_where_places_lie(text: str, lines: list[str]) -> None:
    """A town is named behind what it is the seat of; counts lie where their pronoun, or the region behind, says."""
    assert in_lines(text[3:], text[:2]) == lines


@pytest.mark.parametrize(("text", "lines"), cases(ENTRIES))
def test_entries_tell_what_became_of_a_place(text: str, lines: list[str]) -> None:
    """A participle behind the colon of an entry tells what became of its places, where it can be said of no person."""
    assert in_lines(text[3:], text[:2]) == lines


@pytest.mark.parametrize(("text", "lines"), cases(DEEDS))
def test_turns_of_phrase_for_a_change(text: str, lines: list[str]) -> None:
    """Idioms of taking and of clearing somebody out of a place are changes; clearing it of rubbish is none."""
    assert in_lines(text[3:], text[:2]) == lines


@pytest.mark.parametrize(("text", "lines"), cases(PARTS))
def test_a_part_of_those_counted(text: str, lines: list[str]) -> None:
    """Some of the places just counted change hands again by a clause of their own; prisoners do not."""
    assert in_lines(text[3:], text[:2]) == lines


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("es", "El gobierno desmintió que los insurrectos hayan ocupado Ashby.", Status.DENIED),
        ("fr", "Le ministère nie avoir abandonné Ashby.", Status.DENIED),
        ("fr", "Les rebelles affirment avoir pris Ashby, une information que l'armée dément.", Status.DENIED),
        ("es", "Los rebeldes aseguran haber tomado Ashby, algo que el ejército niega.", Status.DENIED),
        ("es", "El ministerio dio cuenta el jueves de la liberación de Ashby.", Status.CLAIMED),
        ("fr", "L'armée a libéré jeudi six hameaux, a fait savoir un de ses officiers.", Status.CLAIMED),
        ("fr", "L'armée a libéré jeudi six hameaux, a fait savoir un habitant.", Status.ASSERTED),
        ("fr", "La date du transfert de la région d'Eastmoor est fixée au 25 décembre.", Status.PLANNED),
        ("fr", "Les dates de transfert des deux régions de Lowfen et d'Eastmoor restent les mêmes.", Status.PLANNED),
        ("fr", "À la date du 12 novembre, les rebelles ont pris Lowfen.", Status.ASSERTED),
        ("fr", "La Vespérie est prête à rendre quatre villages à Redland.", Status.PLANNED),
        ("es", "Vespera se mostró dispuesta a devolver cuatro aldeas a Redland.", Status.PLANNED),
        ("fr", "L'armée a libéré six hameaux, a indiqué lundi à l'AFP une source militaire.", Status.CLAIMED),
        ("fr", "L'armée a libéré six hameaux, a indiqué lundi à l'AFP un habitant.", Status.ASSERTED),
        ("es", "Los insurrectos tomaron Ashby, confirmaron este lunes a EFE las autoridades locales.", Status.CLAIMED),
        ("es", "Los insurrectos tomaron Ashby, confirmaron este lunes a EFE dos vecinos.", Status.ASSERTED),
        ("es", "Los insurrectos tomaron Ashby, dijo un legislador.", Status.CLAIMED),
        ("es", "El gobierno ha admitido haber perdido el control de tres poblados.", Status.CLAIMED),
        ("es", "La fecha de entrega del distrito de Eastmoor es el 25 de diciembre.", Status.PLANNED),
    ],
)
def test_how_a_change_is_meant(language: str, text: str, status: Status) -> None:
    """What a side makes known is its claim, what it disclaims is denied."""
    assert [claim.status for claim in claims(text, language)] == [status]


def test_a_headline_may_end_with_a_part_of_the_country() -> None:
    """What follows below a headline that ends "in the south" is a sentence of its own, not where it is."""
    headline = "Norlandia recupera ocho caseríos en el sur"
    text = "La milicia norlandesa asegura haber tomado siete caseríos de Eastmoor en dos semanas."
    assert in_lines(f"{headline}\n{text}", "es") == [
        "- | 8 | - | Norlandia < - | -",
        "Eastmoor | 7 | - | milicia norlandesa < - | -",
    ]
