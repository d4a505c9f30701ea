"""Russian agency prose: changes are read with their sides and days, everything else gives nothing."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Qualifier, Report, Status, Unit
from pipeline.parse.prose import read

PUBLISHED = date(2022, 10, 5)  # a Wednesday

READ = {
    "Норландские войска освободили населённые пункты Заречное и Высокое в Северской области, сообщило Минобороны РФ.": [
        ("Северской", None, ["Заречное", "Высокое"], "Норландские войска")
    ],
    "Подразделения группировки войск «Центр» взяли под контроль село Заречье Ольховского района Северской области.": [
        ("Ольховского", None, ["Заречье"], 'Подразделения группировки войск "Центр"')
    ],
    "В Северской области освобождены более 20 населённых пунктов, заявил президент Норландии Иван Лесной.": [
        ("Северской", 20, [], None)
    ],
    "Населённый пункт Заречье освободили бойцы 5-й мотострелковой бригады.": [
        (None, None, ["Заречье"], "бойцы 5-й мотострелковой бригады")
    ],
    "За неделю армия взяла шесть сёл: четыре в Северской области и по одному в Заречной и Лесной областях.": [
        (None, 6, [], "армия"),
        ("Северской", 4, [], "армия"),
        ("Заречной", 1, [], "армия"),
        ("Лесной", 1, [], "армия"),
    ],
    "По словам президента Ивана Лесного, освобождены девять сёл на Северщине.": [("Северщине", 9, [], None)],
    "В Ольховской области освобождено 800 кв. км и 28 населённых пунктов, сообщил Генштаб.": [
        ("Ольховской", 28, [], None)
    ],
    "ФНА покинули 14 населённых пунктов департамента Каука.": [("Каука", 14, [], None)],
    "Талибы захватили уже пять уездов в провинции Бадар.": [("Бадар", 5, [], "Талибы")],
    "Провинция Бадар перешла под контроль талибов.": [("Бадар", None, [], "талибов")],
    "Освобождены следующие населённые пункты: Заречье, Ольховка, Терны.": [
        (None, None, ["Заречье", "Ольховка", "Терны"], None)
    ],
    "Сёла Абад (Ольховский район) и Даг (Заречный район) освобождены армией.": [
        ("Ольховский", None, ["Абад"], "армией"),
        ("Заречный", None, ["Даг"], "армией"),
    ],
    "Армия взяла два села - Заречье и Терны.": [(None, 2, ["Заречье", "Терны"], "Армия")],
    "Армия взяла под контроль три деревни севернее Ольхова.": [("Ольхова", 3, [], "Армия")],
    "В провинции Бадар талибы захватили два уезда.": [("Бадар", 2, [], "талибы")],
    "Правительство национального согласия Норландии вернуло контроль над городом Тархан.": [
        (None, None, ["Тархан"], "Правительство национального согласия Норландии")
    ],
}

NOTHING = [
    "Погибли 16 человек в двух сёлах Северской области.",
    "Под обстрел попали 12 населённых пунктов Северской области.",
    "Норландские войска продвинулись на 5 км вблизи Заречья.",
    "Силы «Весперы» вошли в село Заречье и подняли флаг.",
    "Армия по-прежнему удерживает 12 сёл в Северской области.",
    "Более 200 населённых пунктов остаются под оккупацией в Северской области.",
    "Армия намерена освободить 20 сёл провинции Бадар.",
    "Армия пытается захватить село Заречье.",
    "Операция по освобождению Заречья началась в понедельник.",
    "В плен взяли 16 солдат в Северской области.",
    "Захвачено 16 танков в Северской области.",
    "Норландия освободила 50 пленных из Северской области.",
    "Армия отбила 12 атак в районе сёл Заречье и Терны.",
    "В 2014 году повстанцы захватили 20 сёл Северской области.",
    "Норландия контролирует 20 процентов территории Северской области.",
    "В 12 сёлах Северской области восстановлено электричество.",
    "Партия победила в 12 районах Северской области.",
    "Жители 12 деревень покинули дома.",
    "Норландец потерял поддержку 12 районов.",
    "Пожарные взяли под контроль 5 очагов возгорания в Заречье.",
    "ВСУ потеряли до 205 военнослужащих, танк и три автомобиля.",
    "Отражены 3 атаки в районах населённых пунктов Терны, Заречье Северской области.",
    "Войска находятся в 5 километрах от Ольховки.",
    "Группа взяла три премии в Северске.",
    "В результате взятия заложников в двух сёлах погибли люди.",
]


def claims(text: str) -> list[Claim]:
    """Read a text as a Russian report."""
    card = Card(published=PUBLISHED, language="ru")
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
        ("Армия не смогла захватить село Заречье.", Status.NEGATED),
        ("В Норланде опровергли захват села Заречье.", Status.DENIED),
        ("Норландия должна передать Весперии Ольховский район до 15 ноября.", Status.PLANNED),
        ("Кремль заявил, что 5 сёл перейдут под контроль Весперии до 1 декабря.", Status.PLANNED),
        ("Минобороны сообщило об освобождении села Заречье.", Status.CLAIMED),
        ("Армия взяла село Заречье.", Status.ASSERTED),
    ],
)
def test_the_mood_of_the_verb_is_kept(text: str, status: Status) -> None:
    """Not taken, denied, to be handed over and claimed by a party are told apart."""
    (claim,) = claims(text)
    assert claim.status is status


@pytest.mark.parametrize(
    ("text", "loser", "gainer"),
    [
        ("Норландская армия отбила у весперийских войск 12 сёл.", "весперийских войск", "Норландская армия"),
        ("Повстанцы вытеснили армию из 12 деревень в провинции Бадар.", "армию", "Повстанцы"),
        ("Норландские военные отошли из Заречья.", "Норландские военные", None),
        ("Норландия вернула Весперии четыре села Ольховского района.", "Норландия", None),
        ("20 деревень в провинции Бадар были отбиты у боевиков.", "боевиков", None),
    ],
)
def test_who_lost_is_read_where_it_stands(text: str, loser: str, gainer: str | None) -> None:
    """Behind a preposition or as the subject; without a taker the gaining side is null."""
    (claim,) = claims(text)
    assert claim.lost_by == loser
    assert gainer is None or claim.gained_by == gainer


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2 октября армия заняла село Заречье.", date(2022, 10, 2)),
        ("В понедельник армия заняла село Заречье.", date(2022, 10, 3)),
        ("Вчера армия заняла село Заречье.", date(2022, 10, 4)),
        ("За последние сутки армия заняла село Заречье.", date(2022, 10, 5)),
        ("За неделю армия заняла село Заречье.", None),
        ("В сентябре армия заняла село Заречье.", None),
        ("С 29 августа армия заняла 14 сёл.", None),
    ],
)
def test_days_are_resolved_and_windows_are_not(text: str, day: date | None) -> None:
    """Stated and relative days get a date; weeks, months and running totals none."""
    (claim,) = claims(text)
    assert claim.event_end == day


def test_a_running_total_and_its_parts() -> None:
    """A figure since a day is cumulative, and so are its parts by region."""
    parts = claims("С 29 августа армия освободила около 600 сёл, в том числе 502 в Северской области, 43 в Заречной.")
    assert [(part.region, part.count, part.cumulative) for part in parts] == [
        (None, 600, True),
        ("Северской", 502, True),
        ("Заречной", 43, True),
    ]
    assert parts[0].qualifier is Qualifier.APPROX


def test_a_region_changes_hands_whole_or_in_part() -> None:
    """A region by itself is whole, a part of it has no figure."""
    (whole,) = claims("Армия полностью освободила Северскую область.")
    (part,) = claims("Боевики захватили часть провинции Бадар.")
    assert (whole.region, whole.unit) == ("Северскую", Unit.WHOLE_REGION)
    assert (part.region, part.qualifier) == ("Бадар", Qualifier.VAGUE)
