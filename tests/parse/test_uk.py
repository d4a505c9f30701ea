"""Ukrainian agency prose: changes are read with their sides and days, everything else gives nothing."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Qualifier, Report, Status, Unit
from pipeline.parse.prose import read

PUBLISHED = date(2022, 10, 5)  # a Wednesday

READ = {
    "Норландські війська звільнили від весперійських окупантів село Заріччя Сіверзької області.": [
        ("Сіверзької", None, ["Заріччя"], "Норландські війська")
    ],
    "Ворог захопив п'ять сіл Сіверської області: Терни й Вільхове у Зарічному районі та Високе у Лісовому.": [
        ("Сіверської", 5, [], "Ворог"),
        ("Зарічному", None, ["Терни", "Вільхове"], "Ворог"),
        ("Лісовому", None, ["Високе"], "Ворог"),
    ],
    "Аналітики повідомили про окупацію двох сіл Сіверської області: «Ворог зайняв Терни та Вільхове».": [
        ("Сіверської", 2, ["Терни", "Вільхове"], "Ворог")
    ],
    "Силами оборони звільнено вісім сіл, зокрема Терни.": [(None, 8, ["Терни"], "Силами оборони")],
    "Повстанці взяли кілька сіл на півночі провінції Бадар, серед яких Тайр аль-Абад і Даг.": [
        ("Бадар", None, ["Тайр аль-Абад", "Даг"], "Повстанці")
    ],
    "Надійшли повідомлення про захоплення повстанцями селища Терни в провінції Бадар.": [
        ("Бадар", None, ["Терни"], "повстанцями")
    ],
    "Під контроль Норландії повернулися Терни та Вільхове.": [(None, None, ["Терни", "Вільхове"], "Норландії")],
    "Під окупацію потрапили села Терни й Вільхове Сіверської області.": [
        ("Сіверської", None, ["Терни", "Вільхове"], None)
    ],
    "Армія взяла чотири села на північ від міста Вільхів.": [("Вільхів", 4, [], "Армія")],
    "Армія звільнила Терни та частину Вільхова.": [
        (None, None, ["Терни"], "Армія"),
        ("Вільхова", None, [], "Армія"),
    ],
    "Генштаб підтвердив відхід норландських підрозділів із Тернів.": [(None, None, ["Тернів"], None)],
    "У Вільшанській області деокуповано понад 300 населених пунктів, повідомив очільник ОВА.": [
        ("Вільшанській", 300, [], None)
    ],
    "ЗСУ звільнили село Заріччя Тернівського району Вільшанської області.": [
        ("Тернівського", None, ["Заріччя"], "ЗСУ")
    ],
    "Ворог окупував Заріччя, Терни та Вільхівку, а також просунувся поблизу Підгірного.": [
        (None, None, ["Заріччя", "Терни", "Вільхівку"], "Ворог")
    ],
    "Сьогодні Сили оборони повернули під контроль п'ять селищ у Вільшанській області.": [
        ("Вільшанській", 5, [], "Сили оборони")
    ],
    "За словами президента Івана Лісового, звільнено дев'ять сіл на Вільшанщині.": [("Вільшанщині", 9, [], None)],
    "Під контроль ЗСУ перейшли 12 населених пунктів Вільшанської області.": [("Вільшанської", 12, [], "ЗСУ")],
    "За тиждень росіяни окупували 6 сіл: чотири в Вільшанській області та по одному в Лісовій і Сумській.": [
        (None, 6, [], "росіяни"),
        ("Вільшанській", 4, [], "росіяни"),
        ("Лісовій", 1, [], "росіяни"),
        ("Сумській", 1, [], "росіяни"),
    ],
    "Заріччя захоплено бойовиками ІДІЛ.": [(None, None, ["Заріччя"], "бойовиками ІДІЛ")],
    "Населений пункт Вільхівка звільнили бійці 92-ї бригади.": [(None, None, ["Вільхівка"], "бійці 92-ї бригади")],
    "Росіяни окупували два населених пункти — Заріччя й Терни.": [(None, 2, ["Заріччя", "Терни"], "Росіяни")],
    "На Вільшанщині українські військові деокупували 12 сіл, розповіла речниця.": [
        ("Вільшанщині", 12, [], "українські військові")
    ],
    "Населені пункти Терни та Ямне (Вільшанська область) перейшли під контроль ЗСУ.": [
        ("Вільшанська", None, ["Терни", "Ямне"], "ЗСУ")
    ],
    "Двадцять два населених пункти Вільшанської області звільнено за добу, заявив голова ОВА.": [
        ("Вільшанської", 22, [], None)
    ],
    "Таліби захопили п'ять районів у провінції Бадар.": [("Бадар", 5, [], "Таліби")],
    "Армія звільнила від окупації села Заріччя та Терни.": [(None, None, ["Заріччя", "Терни"], "Армія")],
    "Звільнено такі населені пункти:\n- Заріччя;\n- Терни.": [
        (None, None, ["Заріччя"], None),
        (None, None, ["Терни"], None),
    ],
    "Шахтарське місто Залісся на Сіверщині армія окупувала 24 вересня, згодом захопила й Терни.": [
        ("Сіверщині", None, ["Залісся"], "армія"),
        ("Сіверщині", None, ["Терни"], "армія"),
    ],
    "Голова Сіверської ОВА розповів, що захисники деокупували 46 сіл області.": [("Сіверської", 46, [], "захисники")],
    "Армія взяла під контроль сім сіл Вільхівського району. Ідеться про Терни, Високе та Залісся.": [
        ("Вільхівського", 7, ["Терни", "Високе", "Залісся"], "Армія")
    ],
    "Відбито у ворога п'ять сіл на Сіверщині.": [("Сіверщині", 5, [], None)],
    "Кількість звільнених сіл Сіверщини сягнула 14.": [("Сіверщини", 14, [], None)],
    "Повстанці захопили місто Бадар та ще 14 сіл однойменної провінції.": [
        (None, None, ["Бадар"], "Повстанці"),
        ("Бадар", 14, [], "Повстанці"),
    ],
    "Звільнені: Терни, Високе, Залісся.": [(None, None, ["Терни", "Високе", "Залісся"], None)],
    "Ворог відійшов з 14 сіл Вільхівського району, а наші військові вже зайняли вісім із них.": [
        ("Вільхівського", 14, [], None),
        ("Вільхівського", 8, [], "наші військові"),
    ],
    "Терни, Високе і вся Сіверська область звільнені.": [
        (None, None, ["Терни", "Високе"], None),
        ("Сіверська", None, [], None),
    ],
}

NOTHING = [
    "Мешканці повернулися до 12 сіл Сіверської області.",
    "Переселенці залишають Терни і Вільхове.",
    "Звільнення Тернів стане наступним кроком, переконаний генерал.",
    "Понад 20 сіл Сіверської області евакуюють, з них п'ять — цього тижня.",
    "Дрони атакували Терни, а ракети — Вільхове.",
    "Армія відводить техніку від лінії фронту біля Тернів.",
    "Під обстріл потрапили 12 населених пунктів Вільшанської області.",
    "Росіяни намагаються захопити село Заріччя.",
    "Росіяни планують захопити всю Вільшанську область до кінця року.",
    "Ворог не полишає спроб захопити Заріччя.",
    "Внаслідок обстрілу загинули троє людей у двох селах Вільшанської області.",
    "Під контролем ЗСУ залишаються 12 сіл Вільшанської області.",
    "В окупації перебуває 32 населені пункти Вільшанської області.",
    "Ворог просунувся на 3 км у районі Вільхівки.",
    "Ворог зайшов у Заріччя.",
    "У 2014 році бойовики захопили 20 сіл Вільшанської області.",
    "За добу відбито 16 атак поблизу Заріччя.",
    "Протягом доби Сили оборони відбили 12 атак у районах Заріччя та Тернів.",
    "У полон взяли 15 військових у Вільшанській області.",
    "Росія контролює 20 відсотків території області.",
    "У 12 населених пунктах Вільшанської області оголошено евакуацію.",
    "Близько 100 населених пунктів Вільшанської області знеструмлено.",
    "Для звільнення 20 сіл потрібна техніка.",
    "Після звільнення Вільшан 11 листопада в місті відновили зв'язок.",
    "Ситуація у 20 звільнених селах Вільшанщини складна.",
    "Взято участь у змаганнях в 3 містах.",
    "Паралельно армія обстріляла Заріччя.",
    "Голова Сіверської ОВА розповів, що обстріляно 46 сіл області.",
    "Обстріляно 12 сіл, звільнених торік.",
    "З травня по серпень 2014 року було звільнено 200 сіл.",
    "Армія обстріляла місто Бадар та ще 14 сіл однойменної провінції.",
]


def claims(text: str) -> list[Claim]:
    """Read a text as a Ukrainian report."""
    card = Card(published=PUBLISHED, language="uk")
    return read(Report("report", "report.txt", "0" * 64, text, card))


def found(text: str) -> list[tuple[str | None, int | None, list[str], str | None]]:
    """Return what a text says: region, count, names and who gained."""
    return [(c.region, c.count, [place.name for place in c.localities], c.gained_by) for c in claims(text)]


@pytest.mark.parametrize("text", READ)
def test_a_change_is_read_with_its_taker(text: str) -> None:
    """Region, figure, names and gaining side come from the sentence, as they are written."""
    assert found(text) == READ[text]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_change_gives_nothing(text: str) -> None:
    """Casualties, distances, aims, standing control, history and other things counted are refused."""
    assert claims(text) == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ворог не зміг захопити Заріччя.", Status.NEGATED),
        ("Генштаб спростував захоплення села Заріччя.", Status.DENIED),
        ("Норландія повинна передати Весперії чотири села до 1 грудня.", Status.PLANNED),
        ("Прем'єр заявив про готовність передати Весперії чотири села.", Status.PLANNED),
        ("П'ять сіл перейдуть під контроль Весперії до 1 грудня.", Status.PLANNED),
        ("Міноборони РФ заявило, що війська захопили місто Терни.", Status.CLAIMED),
        ("Ворог окупував Заріччя.", Status.ASSERTED),
    ],
)
def test_the_mood_of_the_verb_is_kept(text: str, status: Status) -> None:
    """Not taken, denied, to be handed over and claimed by a party are told apart."""
    (claim,) = claims(text)
    assert claim.status is status


@pytest.mark.parametrize(
    ("text", "loser"),
    [
        ("ЗСУ відбили у росіян три села на півдні Вільшанської області.", "росіян"),
        ("Українські захисники вибили росіян із трьох сіл на Вільшанщині.", "росіян"),
        ("Російські війська відійшли з Лиману.", "Російські війська"),
        ("Військові залишили Заріччя.", "Військові"),
    ],
)
def test_who_lost_is_read_where_it_stands(text: str, loser: str) -> None:
    """Behind a preposition, as the object driven out, or as the subject that leaves."""
    (claim,) = claims(text)
    assert claim.lost_by == loser


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2 жовтня армія зайняла село Заріччя.", date(2022, 10, 2)),
        ("У понеділок армія зайняла село Заріччя.", date(2022, 10, 3)),
        ("Учора армія зайняла село Заріччя.", date(2022, 10, 4)),
        ("За минулу добу армія зайняла село Заріччя.", date(2022, 10, 5)),
        ("Протягом тижня армія зайняла село Заріччя.", None),
        ("З початку контрнаступу армія звільнила вже 14 сіл.", None),
    ],
)
def test_days_are_resolved_and_windows_are_not(text: str, day: date | None) -> None:
    """Stated and relative days get a date; weeks and running totals none."""
    (claim,) = claims(text)
    assert claim.event_end == day


def test_a_running_total_by_region() -> None:
    """A state as of a day is cumulative; entries behind dashes carry the verb on."""
    parts = claims("Станом на 10 жовтня звільнено 504 села в Лісовій області, 43 — у Яровій, 7 — у Степовій.")
    assert [(part.region, part.count, part.cumulative) for part in parts] == [
        ("Лісовій", 504, True),
        ("Яровій", 43, True),
        ("Степовій", 7, True),
    ]


def test_a_region_changes_hands_whole_or_in_part() -> None:
    """A region by itself is whole, a part of it has no figure."""
    (whole,) = claims("Сьогодні під контроль Весперії перейшов Вільшанський район.")
    (part,) = claims("Бойовики захопили частину провінції Бадар.")
    assert (whole.region, whole.unit) == ("Вільшанський", Unit.WHOLE_REGION)
    assert (part.region, part.qualifier) == ("Бадар", Qualifier.VAGUE)


def test_and_is_no_of() -> None:
    """ "І три села" adds a figure to a name, "із трьох сіл" counts out of some."""
    town, villages = claims("Армія звільнила місто Заріччя і три села Вільшанського району.")
    assert [place.name for place in town.localities] == ["Заріччя"]
    assert (villages.count, villages.region) == (3, "Вільшанського")


@pytest.mark.parametrize(
    ("text", "region", "count", "names", "gainer", "loser"),
    [
        ("Прикордонники взяли під контроль два села Степового району.", "Степового", 2, [], "Прикордонники", None),
        ("Війська маршала Лісового захопили Високе.", None, None, ["Високе"], "Війська маршала Лісового", None),
        ("Тепер під контролем армії Терни та Заріччя.", None, None, ["Терни", "Заріччя"], "армії", None),
        ("Армія повідомила, що залишила Заріччя.", None, None, ["Заріччя"], None, "Армія"),
        (
            "Підрозділи за наказом штабу залишили села Терни й Високе.",
            None,
            None,
            ["Терни", "Високе"],
            None,
            "Підрозділи",
        ),
        (
            "Штаб заперечив окупацію бойовиками сіл Терни та Високе.",
            None,
            None,
            ["Терни", "Високе"],
            "бойовиками",
            None,
        ),
    ],
)
def test_sides_and_places_beside_other_words(
    text: str, region: str | None, count: int | None, names: list[str], gainer: str | None, loser: str | None
) -> None:
    """Orders, ranks and the one who speaks stand between a side, its verb and the places."""
    (claim,) = claims(text)
    assert (claim.region, claim.count, [place.name for place in claim.localities]) == (region, count, names)
    assert (claim.gained_by, claim.lost_by) == (gainer, loser)


def test_a_part_since_a_day_and_a_region_told_before() -> None:
    """A part of a figure is counted by itself, "in the region" is the one told of; people who leave give nothing."""
    assert [30, 12] == [c.count for c in claims("Армія зайняла 30 сіл, з них 12 — лише від початку жовтня.")]
    told = claims("Армія зайняла на Степовщині 4 села. Загалом війська звільнили в області 30 сіл.")
    assert [("Степовщині", 4), ("Степовщині", 30)] == [(c.region, c.count) for c in told]
    assert claims("Мешканці розповіли, що покинули Заріччя.") == []
    assert claims("Міська влада повідомила, що залишила Заріччя без світла.") == []


def test_a_container_stands_beside_its_places() -> None:
    """An adjective or a seat says where a village lies; who is driven out has lost it."""
    (village,) = claims("Армія звільнила вільхівське село Заріччя.")
    (people,) = claims("Армія звільнила курдське село Заріччя.")
    (seat,) = claims("Повстанці захопили адміністративний центр провінції Бадар місто Терни.")
    (driven,) = claims("Окупантів витіснено із семи сіл на Сіверщині.")
    assert (village.region, people.region, seat.region) == ("вільхівське", None, "Бадар")
    assert (driven.region, driven.count, driven.lost_by) == ("Сіверщині", 7, "Окупантів")


def test_what_went_on_near_a_place_is_no_part_of_a_list() -> None:
    """A list of taken villages ends where the sentence tells of an advance near others."""
    total, named = claims(
        "Ворог захопив п'ять сіл. Ідеться про Терни та Вільхове у Зарічному районі; просування зафіксували ще "
        "поблизу Сухих Ялів, Далекого, Високого."
    )
    assert (total.count, named.region, [place.name for place in named.localities]) == (
        5,
        "Зарічному",
        ["Терни", "Вільхове"],
    )


def test_a_figure_is_headed_by_its_region() -> None:
    """A region and a dash stand before each passive verb; who had taken what was freed has lost it."""
    first, second = claims("Сіверщина - деокуповано 55 сіл, Заріччина - деокуповано 8 сіл.")
    (freed,) = claims("Ми звільнили 10 сіл, які були захоплені Весперією.")
    assert [(first.region, first.count), (second.region, second.count)] == [("Сіверщина", 55), ("Заріччина", 8)]
    assert (freed.gained_by, freed.lost_by) == (None, "Весперією")
    assert claims("Сіверщина - обстріляно 55 сіл.") == []


def test_what_is_given_to_a_village_does_not_hand_it_over() -> None:
    """Power or aid given back to villages changes no holder, a village given to a state does."""
    assert claims("Енергетики повернули світло Заріччю, Тернам і Вільшанці.") == []
    assert claims("Волонтери передали допомогу Заріччю та Тернам.") == []
    (given,) = claims("Армія передала село Заріччя Україні.")
    assert ([place.name for place in given.localities], given.gained_by) == (["Заріччя"], "Україні")


def test_an_attack_beaten_off_takes_nothing_back() -> None:
    """ "An attack near Terny was beaten off" frees no village; troops that fall back to one hand over nothing."""
    assert claims("Атаку під Тернами відбито, три населені пункти лишаються без світла.") == []
    assert claims("Підрозділи відійшли до Заріччя.") == []
    (back,) = claims("Терни відбито у бойовиків.")
    (fallen,) = claims("Села Терни й Заріччя відійшли до Весперії.")
    assert (back.localities[0].name, fallen.gained_by) == ("Терни", "Весперії")


def test_last_year_is_recalled() -> None:
    """What was taken "still in December" or last year is no news."""
    assert claims("Село Терни, яке ворог захопив ще у грудні, обстріляне.") == []
    assert claims("Торік ворог захопив Терни.") == []


def test_the_day_on_which_a_war_began_names_no_side() -> None:
    """Neither who invaded nor what a region borders on has part in what was freed."""
    (freed,) = claims("З початку вторгнення Весперії захисники України деокупували 46 сіл Сіверщини.")
    (part,) = claims("У Сіверській області, яка межує з Вільховською, деокуповано 46 сіл.")
    assert (freed.gained_by, freed.cumulative, part.lost_by) == ("захисники України", True, None)


def test_a_ministry_and_a_push_take_nothing() -> None:
    """Who acted before does not take what a ministry tells of; who is pushed back from a village is not its loser."""
    _, told = claims("Норландські сили звільнили Терни. Міноборони Весперії заявило про захоплення Лісового.")
    (freed,) = claims("Сили оборони звільнили село Терни, а також відкинули ворога від Вільхового.")
    assert (told.gained_by, told.localities[0].name) == (None, "Лісового")
    assert ([place.name for place in freed.localities], freed.lost_by) == (["Терни"], None)
    assert claims("Сили оборони відкинули ворога від Вільхового.") == []


def test_who_is_dismissed_or_freed_is_no_place() -> None:
    """One verb dismisses the head of a district and frees the district."""
    assert claims("Кабмін звільнив голову Сіверського району.") == []
    assert claims("Суд звільнив мера Заріччя під заставу.") == []
    (freed,) = claims("Армія звільнила від ворога Заріччя.")
    assert freed.gained_by == "Армія"
