"""Western languages: shares of regions under one word, what tells only a time, places behind their verb, days told."""

from __future__ import annotations

import pytest

from tests.parse.reports import SUNDAY, claims

# "region / figure / names / taker / loser / day" of each change of the sentence above it
SAID = """
ru | Освобождены шесть сёл Алинского, четыре Белинского и два Велинского районов.
  Алинского / 6 / - / - / - / -
  Белинского / 4 / - / - / - / -
  Велинского / 2 / - / - / - / -
ru | Армия освободила шесть сёл Алинского района, четыре Белинского и два Велинского.
  Алинского / 6 / - / Армия / - / -
  Белинского / 4 / - / Армия / - / -
  Велинского / 2 / - / Армия / - / -
ru | Армия заняла ещё 23 села: шесть сёл Алинского и 17 Белинского районов.
  - / 23 / - / Армия / - / -
  Алинского / 6 / - / Армия / - / -
  Белинского / 17 / - / Армия / - / -
uk | Шість сіл Алінського та чотири Белінського районів перейшли під контроль Веспери.
  Алінського / 6 / - / Веспери / - / -
  Белінського / 4 / - / Веспери / - / -
uk | Повідомляється про звільнення шести сіл Алінського, чотирьох Белінського та двох Велінського районів.
  Алінського / 6 / - / - / - / -
  Белінського / 4 / - / - / - / -
  Велінського / 2 / - / - / - / -
uk | Армія звільнила шість сіл і взяла в полон чотири Белінського полку.
  - / 6 / - / Армія / - / -
fr | L'armée a repris la ville de Hautbourg aux rebelles, à cinq jours de la présidentielle.
  - / - / Hautbourg / armée / rebelles / -
fr | Les rebelles ont pris Hautbourg à la veille du scrutin.
  - / - / Hautbourg / rebelles / - / -
fr | Les Verts ont perdu Hautbourg deux semaines après les élections.
fr | Le ministre Jean Norby a annoncé la reprise, lundi matin, de Hautbourg et de Valbourg par l'armée.
  - / - / Hautbourg, Valbourg / armée / - / 2031-03-03
fr | La police a annoncé la prise de Hautbourg par les rebelles.
  - / - / Hautbourg / rebelles / - / -
fr | La police a pris Hautbourg.
fr | Les rebelles ont pris Hautbourg jeudi. L'armée a repris Hautbourg le soir même.
  - / - / Hautbourg / rebelles / - / 2031-03-06
  - / - / Hautbourg / armée / - / 2031-03-06
fr | L'armée a repris Hautbourg le soir même.
  - / - / Hautbourg / armée / - / -
es | A cinco días de las elecciones presidenciales, los rebeldes tomaron Altavilla.
  - / - / Altavilla / rebeldes / - / -
es | El alcalde perdió Altavilla a dos semanas de los comicios.
es | El ministro de Defensa anunció la toma de Altavilla.
  - / - / Altavilla / - / - / -
ru | За пять дней до выборов повстанцы взяли город Терны.
  - / - / Терны / повстанцы / - / -
ru | Повстанцы взяли город Терны накануне президентских выборов.
  - / - / Терны / Повстанцы / - / -
ru | Накануне повстанцы взяли город Терны.
  - / - / Терны / повстанцы / - / 2031-03-08
es | El 3 de marzo los rebeldes tomaron Altavilla. El día 4 cayeron Villar de la Vega y Norbia.
  - / - / Altavilla / rebeldes / - / 2031-03-03
  - / - / Villar de la Vega, Norbia / - / - / 2031-03-04
es | En Bajalia ha caído también Altavilla en manos de los rebeldes.
  Bajalia / - / Altavilla / rebeldes / - / -
es | Altavilla cayó el lunes.
  - / - / Altavilla / - / - / 2031-03-03
es | El Ejército tomó ayer tres pueblos de Bajalia —Villar y Norbia— y, a lo largo de la semana, otros dos en Tilsa.
  Bajalia / 3 / Villar, Norbia / Ejército / - / 2031-03-08
  Tilsa / 2 / - / Ejército / - / -
es | Las tropas tomaron ayer tres pueblos de Bajalia y, el lunes, otros dos en Tilsa, Villar y Norbia.
  Bajalia / 3 / - / tropas / - / 2031-03-08
  Tilsa / 2 / Villar, Norbia / tropas / - / 2031-03-03
fr | Les troupes ont pris hier trois villages de la Tilsie et, lundi, deux autres dans le Norland.
  Tilsie / 3 / - / troupes / - / 2031-03-08
  Norland / 2 / - / troupes / - / 2031-03-03
fr | Les troupes ont pris hier trois villages de la Tilsie et, au cours de la semaine, deux autres dans le Norland.
  Tilsie / 3 / - / troupes / - / 2031-03-08
  Norland / 2 / - / troupes / - / -
es | El Ejército anunció la toma de dos aldeas en la zona de Bajalia, Villar y Norbia, y de una en la de Tilsa, Castro.
  Bajalia / 2 / Villar, Norbia / Ejército / - / -
  Tilsa / 1 / Castro / Ejército / - / -
es | El Ejército tomó dos pueblos en Bajalia y otro en Tilsa.
  Bajalia / 2 / - / Ejército / - / -
  Tilsa / 1 / - / Ejército / - / -
es | El Ejército tomó dos pueblos en Bajalia y bombardeó otro en Tilsa.
  Bajalia / 2 / - / Ejército / - / -
fr | L'armée a pris deux villages en Tilsie et un autre dans le Norland.
  Tilsie / 2 / - / armée / - / -
  Norland / 1 / - / armée / - / -
es | El Ejército tomó Villar, en Bajalia, y Norbia.
  Bajalia / - / Villar / Ejército / - / -
  - / - / Norbia / Ejército / - / -
fr | L'armée a pris Hautbourg, dans le Norland, et Valbourg.
  Norland / - / Hautbourg / armée / - / -
  - / - / Valbourg / armée / - / -
ru | Армия взяла Терны, в Северии, и Липки.
  Северии / - / Терны / Армия / - / -
  - / - / Липки / Армия / - / -
es | El Ejército tomó tres pueblos, en Bajalia y Tilsa.
  Bajalia y Tilsa / 3 / - / Ejército / - / -
ru | 3 марта войска взяли Терны, а 5 марта — райцентры Липки и Ясное.
  - / - / Терны / войска / - / 2031-03-03
  - / - / Липки, Ясное / войска / - / 2031-03-05
ru | Войска взяли райцентр Карамского района.
ru | СБР вернули Бару.
  - / - / Бару / СБР / - / -
ru | СБР вернули Бару два села.
  - / 2 / - / Бару / СБР / -
uk | СБР повернули Бару у вівторок.
  - / - / Бару / СБР / - / 2031-03-04
uk | Норландія повернула Весперії два села.
  - / 2 / - / Весперії / Норландія / -
ru | Министр обороны объявил о взятии города Терны.
  - / - / Терны / - / - / -
ru | Мэр захватил два села.
uk | Міністр оборони оголосив про взяття міста Терни.
  - / - / Терни / - / - / -
ru | В Карамской области армия освободила уже 88 сёл. 5 марта губернатор сообщал о 75 освобождённых сёлах области.
  Карамской / 88 / - / армия / - / -
  Карамской / 75 / - / - / - / -
ru | В Карамской области армия освободила уже 88 сёл. 5 марта губернатор сообщил об освобождении ещё двух сёл региона.
  Карамской / 88 / - / армия / - / -
  Карамской / 2 / - / - / - / 2031-03-05
uk | У Карамській області армія звільнила вже 88 сіл. 5 березня голова ОВА повідомляв про 75 звільнених сіл області.
  Карамській / 88 / - / армія / - / -
  Карамській / 75 / - / - / - / -
ru | В Карамской области армия освободила уже 88 сёл. Бои шли в Тернах. Мэр сообщал о 75 освобождённых сёлах области.
  Карамской / 88 / - / армия / - / -
  Карамской / 75 / - / - / - / -
uk | Учора армія захопила п'ять сіл у провінції Карам. Загалом під її контроль у зоні деескалації перейшло 40 сіл.
  Карам / 5 / - / армія / - / 2031-03-08
  Карам / 40 / - / армія / - / -
ru | Всего под контроль армии в провинции Карам перешло 40 сёл.
  Карам / 40 / - / армии / - / -
uk | Армія встановила контроль у зоні, і туди перейшло 40 жителів.
fr | Le F17 a pris Hautbourg à l'armée et les miliciens ont fui.
  - / - / Hautbourg / F17 / armée / -
fr | Le F17 a pris Hautbourg à l'armée et aux miliciens.
  - / - / Hautbourg / F17 / armée et miliciens / -
fr | Hautbourg et Valbourg ont été attaqués : les rebelles les ont enlevés.
  - / - / Hautbourg, Valbourg / rebelles / - / -
fr | Dix habitants de Hautbourg ont été attaqués : les rebelles les ont enlevés.
fr | L'armée est entrée dans Hautbourg, où étaient des rebelles, et les a capturés.
fr | Les rebelles ont pris trois villages lundi. L'armée les a repris mardi.
  - / 3 / - / rebelles / - / 2031-03-03
  - / 3 / - / armée / rebelles / 2031-03-04
fr | Les rebelles ont pris Hautbourg lundi. L'armée les a capturés mardi.
  - / - / Hautbourg / rebelles / - / 2031-03-03
fr | Les rebelles ont pris Hautbourg lundi. Les combats continuent près de Valbourg. L'armée l'a reprise mardi.
  - / - / Hautbourg / rebelles / - / 2031-03-03
es | Los rebeldes tomaron Altavilla el lunes. El Ejército recuperó la ciudad el martes.
  - / - / Altavilla / rebeldes / - / 2031-03-03
  - / - / Altavilla / Ejército / rebeldes / 2031-03-04
es | Los rebeldes tomaron Altavilla y Norbia el lunes. El Ejército las recuperó el martes.
  - / - / Altavilla, Norbia / rebeldes / - / 2031-03-03
  - / - / Altavilla, Norbia / Ejército / rebeldes / 2031-03-04
fr | Les mercenaires de Wagner et l'armée ont pris Hautbourg.
  - / - / Hautbourg / mercenaires de Wagner et l'armée / - / -
fr | L'armée a repris deux villages à la CRP de Jan Valbourg.
  - / 2 / - / armée / CRP de Jan Valbourg / -
fr | L'armée a chassé la CRP de Jan Valbourg de Hautbourg.
  - / - / Hautbourg / armée / CRP de Jan Valbourg / -
fr | L'armée a chassé la CRP de Hautbourg.
  - / - / Hautbourg / armée / CRP / -
es | En Bajalia, donde la ONU tiene una base en Norbia, los rebeldes tomaron Altavilla.
  Bajalia / - / Altavilla / rebeldes / - / -
fr | Six des huit localités occupées par les djihadistes dans le Norland ont été reprises.
  Norland / 6 / - / - / - / -
fr | Hautbourg et Valbourg, occupées par les rebelles, ont été reprises.
  - / - / Hautbourg, Valbourg / - / - / -
fr | Hautbourg, occupée lundi par les rebelles, a été reprise par l'armée.
  - / - / Hautbourg / rebelles / - / 2031-03-03
  - / - / Hautbourg / armée / - / -
es | Altavilla, tomada por los rebeldes, fue recuperada.
  - / - / Altavilla / rebeldes / - / -
  - / - / Altavilla / - / - / -
ru | Город Терны, который с марта контролировали повстанцы, был отбит армией Весперы.
  - / - / Терны / армией Весперы / повстанцы / -
ru | В провинции Карам, граничащей с Северией, отряды уступили армии четыре села.
  Карам / 4 / - / армии / отряды / -
uk | У провінції Карам, що межує з Сіверією, загони поступилися армії чотирма селами.
  Карам / 4 / - / армії / загони / -
ru | Веспера заявляет о взятии Тернов, Норландия это отрицает.
  - / - / Тернов / - / - / -
ru | Власти Карама подтвердили потерю Тернов и отход своих войск к Липкам.
  - / - / Тернов / - / Власти Карама / -
fr | Vesperia a rétrocédé cinq villages à Norland en vertu de l'accord de paix signé lundi.
  - / 5 / - / Norland / Vesperia / -
es | Vesperia devolvió cinco aldeas a Norlandia en virtud del acuerdo de paz firmado el lunes.
  - / 5 / - / Norlandia / Vesperia / -
es | El Ejército recuperó Altavilla el lunes.
  - / - / Altavilla / Ejército / - / 2031-03-03
es | Ninguna localidad fue recuperada por el Ejército.
uk | Повстанці, вибиті армією з Тернів, відступили до Липок.
  - / - / Тернів / - / Повстанці / -
uk | Уряд пообіцяв повернути Терни, захоплені у вівторок М23.
  - / - / Терни / М23 / - / 2031-03-04
fr | Norland a pris deux villages en Vesperie, dans la région de Tilse.
  Tilse / 2 / - / Norland / - / -
fr | Deux localités de la Tilsie, Hautbourg et Valbourg, viennent d'être libérées par les rebelles.
  Tilsie / 2 / Hautbourg, Valbourg / rebelles / - / -
es | Altavilla acaba de ser liberada por el Ejército.
  - / - / Altavilla / Ejército / - / -
ru | Норландия захватила два села Весперии в Карамской области.
  Карамской / 2 / - / Норландия / - / -
ru | Норландия захватила село Терны в Карамской области.
  Карамской / - / Терны / Норландия / - / -
ru | Наступление позволило освободить двенадцать сёл в Кораме и шесть в Северии.
  Кораме / 12 / - / - / - / -
  Северии / 6 / - / - / - / -
ru | Наступление позволило бы освободить двенадцать сёл в Кораме.
uk | Наступ дав змогу звільнити дванадцять сіл у Карамі.
  Карамі / 12 / - / - / - / -
uk | Під контроль ЗС Веспери перейшли п'ять сіл.
  - / 5 / - / ЗС Веспери / - / -
es | Cayó Juan Norbio, jefe de los rebeldes.
es | Ayer cayó Altavilla, bastión de los rebeldes.
  - / - / Altavilla / - / - / 2031-03-08
es | El Ejército tomó Villar de Norbia.
  Norbia / - / Villar / Ejército / - / -
es | El ejército tomó tres pueblos en Bajalia. Asimismo, se ha hecho con el control de otros dos en Tilsa.
  Bajalia / 3 / - / ejército / - / -
  Tilsa / 2 / - / ejército / - / -
es | Posteriormente, tomaron Altavilla.
  - / - / Altavilla / - / - / -
fr | Parallèlement, l'armée a pris Hautbourg.
  - / - / Hautbourg / armée / - / -
fr | Auparavant, ils ont pris Hautbourg.
  - / - / Hautbourg / - / - / -
es | El ejército tomó Altavilla. En la región de Tilsa ha recuperado diez pueblos conquistados antes por los rebeldes.
  - / - / Altavilla / ejército / - / -
  Tilsa / 10 / - / ejército / rebeldes / -
es | En Tilsa ha recuperado diez pueblos conquistados por los rebeldes.
  Tilsa / 10 / - / - / rebeldes / -
ru | Накануне повстанцы взяли Терны. «Вымпел», отвергнув призывы к миру, заявил о захвате Липок.
  - / - / Терны / повстанцы / - / 2031-03-08
  - / - / Липок / Вымпел / - / -
ru | Штаб отверг сообщения о захвате Тернов.
  - / - / Тернов / - / - / -
ru | «Вымпел» сообщил о захвате Тернов.
  - / - / Тернов / - / - / -
ru | Армия взяла шесть сёл норландской провинции Бадар: Терны, Липки и Ясное.
  Бадар / 6 / Терны, Липки, Ясное / Армия / - / -
ru | На Алинском и Белинском направлениях армия взяла три села.
  Алинском и Белинском / 3 / - / армия / - / -
uk | На Алінському та Белінському напрямках армія звільнила три села.
  Алінському та Белінському / 3 / - / армія / - / -
ru | Армия взяла Терны, Южная группировка — Липки и Ясное.
  - / - / Терны / Армия / - / -
  - / - / Липки, Ясное / Южная группировка / - / -
ru | 3 марта в рамках соглашения под контроль Веспии перешёл Алинский район, 5 марта — Белинский.
  Алинский / - / - / Веспии / - / 2031-03-03
  Белинский / - / - / Веспии / - / 2031-03-05
uk | Веспія передала три райони - Ардам, Терни і Липки.
  - / 3 / Ардам, Терни, Липки / - / Веспія / -
ru | Веспии передали Алинский район.
  Алинский / - / - / Веспии / - / -
ru | Власти Веспии передали Алинский район.
  Алинский / - / - / - / Власти Веспии / -
uk | Село залишалося під контролем Веспії, відбито 15 штурмів.
uk | Армія звільнила вісім сіл: Терни, Липки, Ясне», - ідеться в повідомленні.
  - / 8 / Терни, Липки, Ясне / Армія / - / -
ru | Армия взяла восемь сёл: Терны, Липки, Ясное, - говорится в сообщении.
  - / 8 / Терны, Липки, Ясное / Армия / - / -
ru | Армия установила контроль также над пятью сёлами.
  - / 5 / - / Армия / - / -
uk | Армія встановила контроль також над пʼятьма селами.
  - / 5 / - / Армія / - / -
ru | Армия овладела городом Терны. На Алинском направлении заняли 15 сёл.
  - / - / Терны / Армия / - / -
  Алинском / 15 / - / Армия / - / -
ru | Повстанцы захватили Терны. В Алинском районе освободили пять сёл.
  - / - / Терны / Повстанцы / - / -
  Алинском / 5 / - / - / - / -
ru | Армия взяла Терны, который находился в руках повстанцев, заявил в понедельник представитель войск.
  - / - / Терны / Армия / повстанцев / 2031-03-03
ru | Повстанцы объявили об уходе из четырёх сёл.
  - / 4 / - / - / Повстанцы / -
ru | Тренер объявил об уходе из Вымпела.
ru | Пожарные сообщили об уходе воды из пяти сёл.
ru | Село Терны отбито в ходе наступления.
  - / - / Терны / - / - / -
uk | Поліція повідомила про виведення дітей з двох міст.
fr | Le joueur a accepté de quitter Norby.
es | Las autoridades acordaron desalojar cinco pueblos por el incendio.
uk | Повстанці оголосили про відхід із чотирьох сіл.
  - / 4 / - / - / Повстанці / -
ru | Армия взяла 40 сёл, среди которых: Терны, Липки и железнодорожные станции Ясная, Бурая.
  - / 40 / Терны, Липки / Армия / - / -
fr | L'armée a repris Hautbourg (Ducey) ainsi que quatre villages du territoire de Valbourg.
  - / - / Hautbourg / armée / - / -
  Valbourg / 4 / - / armée / - / -
fr | L'armée a repris Hautbourg et quatre villages dans le Valbourg.
  Valbourg / - / Hautbourg / armée / - / -
  Valbourg / 4 / - / armée / - / -
fr | La cité de Hautbourg, tombée lundi aux mains des rebelles, a été reprise par l'armée.
  - / - / Hautbourg / rebelles / - / 2031-03-03
  - / - / Hautbourg / armée / - / -
fr | Le départ des troupes de Vesperie de trois villages a été annoncé lundi.
  - / 3 / - / - / troupes de Vesperie / 2031-03-03
fr | Le départ des troupes de Hautbourg a été annoncé lundi.
  - / - / Hautbourg / - / troupes / 2031-03-03
es | La retirada de las tropas de Vesperia de Altavilla fue anunciada el lunes.
  - / - / Altavilla / - / tropas de Vesperia / 2031-03-03
es | Los rebeldes tomaron Villar y Altavilla, capital de Bajalia.
  - / - / Villar / rebeldes / - / -
  Bajalia / - / Altavilla / rebeldes / - / -
fr | Les rebelles ont pris Valbourg et Hautbourg, la capitale de la Ducie.
  - / - / Valbourg / rebelles / - / -
  Ducie / - / Hautbourg / rebelles / - / -
es | Las FLV y varias milicias rebeldes han tomado Altavilla.
  - / - / Altavilla / FLV y varias milicias rebeldes / - / -
es | El ejército tomó Villar y varias milicias rebeldes tomaron Altavilla.
  - / - / Villar / ejército / - / -
  - / - / Altavilla / milicias rebeldes / - / -
es | El ejército tomó dos pueblos y, el lunes, otros dos.
  - / 2 / - / ejército / - / -
  - / 2 / - / ejército / - / 2031-03-03
fr | L'armée a pris deux villages et, lundi, deux autres.
  - / 2 / - / armée / - / -
  - / 2 / - / armée / - / 2031-03-03
fr | L'armée avait pris Hautbourg. Les rebelles le lui ont repris mardi.
  - / - / Hautbourg / armée / - / -
  - / - / Hautbourg / rebelles / armée / 2031-03-04
fr | L'armée avait pris Hautbourg et Valbourg. Les rebelles les leur ont repris mardi.
  - / - / Hautbourg, Valbourg / armée / - / -
  - / - / Hautbourg, Valbourg / rebelles / armée / 2031-03-04
uk | Контроль над Тернами має бути переданий Веспії до 1 квітня.
  - / - / Тернами / Веспії / - / -
uk | Контроль за Тернами був переданий 3 березня, над Липками - повинен бути переданий до 1 квітня.
  - / - / Тернами / - / - / 2031-03-03
  - / - / Липками / - / - / -
ru | Контроль над Тернами будет передан Веспии.
  - / - / Тернами / Веспии / - / -
fr | Les rebelles ont promis de se retirer de Hautbourg.
  - / - / Hautbourg / - / rebelles / -
fr | Les rebelles refusent de se retirer de Hautbourg.
es | El ejército aceptó retirarse de tres pueblos.
  - / 3 / - / - / ejército / -
es | El ejército tomó tres pueblos en Bajalia. El último es Villar; los otros son Norbia y Altavilla.
  Bajalia / 3 / Villar, Norbia, Altavilla / ejército / - / -
es | El ejército tomó tres pueblos en Bajalia. Son Villar, Norbia y Altavilla.
  Bajalia / 3 / Villar, Norbia, Altavilla / ejército / - / -
es | El ejército tomó tres pueblos en Bajalia. El alcalde es Villar; los otros son Norbia y Altavilla.
  Bajalia / 3 / - / ejército / - / -
fr | L'armée a pris trois villages. Le dernier est Ducey ; les autres sont Valbourg et Hautbourg.
  - / 3 / Ducey, Valbourg, Hautbourg / armée / - / -
es | El Ejército tomó ayer tres pueblos de Bajalia y, a lo largo de la semana, otros dos en Tilsa, Villar y Norbia.
  Bajalia / 3 / - / Ejército / - / 2031-03-08
  Tilsa / 2 / Villar, Norbia / Ejército / - / -
"""


def _sentences() -> list[tuple[str, str, list[str]]]:
    told: list[tuple[str, str, list[str]]] = []
    for line in SAID.strip().splitlines():
        if line.startswith("  "):
            told[-1][2].append(line.strip())
        else:
            language, text = line.split(" | ")
            told.append((language, text, []))
    return told


@pytest.mark.parametrize(("language", "text", "changes"), _sentences())
def test_each_change_has_its_own_region_figure_sides_and_day(language: str, text: str, changes: list[str]) -> None:
    """
    What is left out because it was just said is filled in, and what tells only a time takes nothing away.
    """
    found = [
        " / ".join(
            str(told or "-")
            for told in (
                c.region,
                c.count,
                ", ".join(p.name for p in c.localities),
                c.gained_by,
                c.lost_by,
                c.event_end,
            )
        )
        for c in claims(text, language, SUNDAY)
    ]

    assert changes == found
