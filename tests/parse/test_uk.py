"""Ukrainian agency prose: changes are read with their sides and days, everything else gives nothing."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Qualifier, Report, Status, Unit
from pipeline.parse.prose import read

PUBLISHED = date(2022, 10, 5)  # a Wednesday

READ = {
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
}

NOTHING = [
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
