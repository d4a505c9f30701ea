"""Russian and Ukrainian communiqués: the day in a title, what goes on behind a semicolon, details of a claim."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parse.reports import claims

Told = tuple[str | None, int | None, tuple[str, ...], str | None, str | None]


def told(text: str, language: str) -> list[Told]:
    """Return region, figure, names, taker and loser of each claim."""
    return [
        (c.region, c.count, tuple(place.name for place in c.localities), c.gained_by, c.lost_by)
        for c in claims(text, language)
    ]


def days(text: str, language: str) -> list[tuple[int | None, date | None, str | None]]:
    """Return figure, day and taker of each claim."""
    return [(c.count, c.event_end, c.gained_by) for c in claims(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Оперативная сводка за 4 ноября. Южнее города Терны армия заняла 80 сёл.", "ru", date(2020, 11, 4)),
        ("Зведення за 4 листопада. Армія зайняла 80 сіл.", "uk", date(2020, 11, 4)),
        ("Communiqué du 4 novembre 2020, 23 heures. L'armée a pris 80 villages.", "fr", date(2020, 11, 4)),
        ("Parte de guerra del 4 de noviembre. El ejército tomó 80 pueblos.", "es", date(2020, 11, 4)),
        ("Сводка. Армия заняла 80 сёл.", "ru", None),
        ("Генерал выступил 4 ноября с речью. Армия взяла 80 сёл.", "ru", None),
        ("Le communiqué du 4 novembre parle de combats. L'armée a pris 80 villages.", "fr", None),
    ],
)
def test_a_bulletin_that_begins_with_its_title_is_of_the_day_in_it(text: str, language: str, day: date | None) -> None:
    """The day of a title dates the text behind it; a sentence that only speaks of a bulletin is no title."""
    (claim,) = claims(text, language)

    assert (claim.count, claim.event_end) == (80, day)


def test_who_took_one_place_goes_on_behind_a_semicolon() -> None:
    """A clause without a side and a day of its own has those with which the sentence began."""
    text = "4 ноября армия заняла 40 сёл; в Северии овладела Липками и взяла ещё 90 сёл."

    assert days(text, "ru") == [(count, date(2020, 11, 4), "армия") for count in (40, None, 90)]
    other = "4 ноября армия заняла 40 сёл; повстанцы взяли 12 сёл."
    assert days(other, "ru") == [(40, date(2020, 11, 4), "армия"), (12, None, "повстанцы")]


def test_what_another_army_took_beside_a_town_is_not_where_the_first_took_places() -> None:
    """A region goes on to the next sentence, but not to what stands there beside a town that another army took."""
    first = "Южнее города Заречье наши войска заняли 60 сёл. "
    other = "Войска 1-го фронта овладели городом Терны, а также заняли 50 других сёл."

    assert [one[0] for one in told(first + other, "ru")] == ["Заречье", None, None]
    assert [one[0] for one in told(first + "Наши войска заняли ещё 50 сёл.", "ru")] == ["Заречье", "Заречье"]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Армия взяла восемь сёл, следует из сводки Министерства обороны. В Северии освобождены Терны. "
            "В Бадаре заняты Липки и Ясное, а в Озёрной установлен контроль над Заречьем.",
            "ru",
            ["claimed"] * 4,
        ),
        (
            "Армія звільнила 120 сіл, повідомив президент. На Тернівщині деокуповано 80 сіл, на Липовщині \u2013 40.",
            "uk",
            ["claimed"] * 3,
        ),
        ("Армия взяла три села. В Северии освобождены Терны.", "ru", ["asserted"] * 2),
        ("Армия взяла три села, сообщает обсерватория. В Северии освобождены Терны.", "ru", ["asserted"] * 2),
        ("Армия взяла три села, сообщил президент. В Северии боевики захватили Терны.", "ru", ["claimed", "asserted"]),
        (
            "Армия взяла три села, сообщил президент. Ранее в Северии были освобождены Терны.",
            "ru",
            ["claimed", "asserted"],
        ),
        ("Армия взяла Терны, сообщили журналистам в штабе группировки.", "ru", ["claimed"]),
        ("Армія взяла три села, повідомив у неділю ввечері президент Іван Терен.", "uk", ["claimed"]),
        ("Армія взяла три села, повідомили в понеділок тамтешні депутати.", "uk", ["claimed"]),
        ("По утверждению Москвы, под контроль России перешли 12 сёл.", "ru", ["claimed"]),
    ],
)
def test_who_speaks_stands_further_off(text: str, language: str, expected: list[str]) -> None:
    """What a party claimed is its claim in the details, too; whom it tells and at what time stand between."""
    assert [c.status.value for c in claims(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Установлен контроль над Тернами.", "ru", [(None, None, ("Тернами",), None, None)]),
        (
            "В Северии установлен контроль над Ольховкой и Липками.",
            "ru",
            [("Северии", None, ("Ольховкой", "Липками"), None, None)],
        ),
        (
            "Сегодня освобождён последний населённый пункт Северской области, село Терны.",
            "ru",
            [("Северской", None, ("Терны",), None, None)],
        ),
        (
            "Армия взяла последний оплот повстанцев в Северии \u2014 город Терны.",
            "ru",
            [("Северии", None, ("Терны",), "Армия", None)],
        ),
        (
            "Звільнено останній населений пункт Липовської області, село Терни.",
            "uk",
            [("Липовської", None, ("Терни",), None, None)],
        ),
        ("Армия обстреляла последнее село Северской области, Терны.", "ru", []),
        ("Армия освободила 6 из 18 захваченных повстанцами сёл.", "ru", [(None, 6, (), "Армия", None)]),
        ("Сім із 20 зайнятих бойовиками сіл на Липовщині вже звільнено.", "uk", [("Липовщині", 7, (), None, None)]),
        ("Армия взяла 5 занятых боевиками сёл.", "ru", [(None, 5, (), "Армия", None)]),
        ("18 захваченных повстанцами сёл обстреляны.", "ru", []),
        (
            "Ещё два на южном направлении освободил 42-й отдельный мотострелковый батальон.",
            "ru",
            [(None, 2, (), "42-й отдельный мотострелковый батальон", None)],
        ),
        (
            "Ще два села на півдні звільнив 42-й окремий мотопіхотний батальйон.",
            "uk",
            [(None, 2, (), "42-й окремий мотопіхотний батальйон", None)],
        ),
        ("Ещё двоих освободил батальон.", "ru", []),
        (
            "Хуситы взяли три города. Так, число занятых ими городов достигло девяти.",
            "ru",
            [(None, 3, (), "Хуситы", None), (None, 9, (), "Хуситы", None)],
        ),
        (
            "Армия взяла Терны, которые удерживались повстанцами.",
            "ru",
            [(None, None, ("Терны",), "Армия", "повстанцами")],
        ),
        ("Над Тернами установлен контроль армии.", "ru", [(None, None, ("Тернами",), "армии", None)]),
        (
            "Сегодня над Тернами и Липками установлен полный контроль.",
            "ru",
            [(None, None, ("Тернами", "Липками"), None, None)],
        ),
        ("Над Тернами та Липками встановлено контроль.", "uk", [(None, None, ("Тернами", "Липками"), None, None)]),
        ("Над Тернами установлен контроль воздушного пространства.", "ru", []),
        ("Красная армия вернула Терны.", "ru", [(None, None, ("Терны",), "Красная армия", None)]),
        ("В ходе наступления белые 4 ноября взяли Терны.", "ru", [(None, None, ("Терны",), "белые", None)]),
        ("Терни перейшли до рук махновців.", "uk", [(None, None, ("Терни",), "махновців", None)]),
        (
            "Армія відбила в більшовиків Терни та Липки.",
            "uk",
            [(None, None, ("Терни", "Липки"), "Армія", "більшовиків")],
        ),
        ("Армія та союзні їй загони взяли Терни.", "uk", [(None, None, ("Терни",), "Армія та союзні їй загони", None)]),
    ],
)
def test_what_is_taken_and_by_whom_in_other_words(text: str, language: str, expected: list[Told]) -> None:
    """Who held places before, the last of a region by its name, a subject behind the verb: read as if said plainly."""
    assert told(text, language) == expected


def test_this_is_lists_the_places_of_a_figure() -> None:
    """ "This is" behind a figure without its noun names what it counts."""
    text = (
        "За неделю армия освободила 31 село. Из них 27 находятся в Северской области: это Терны, Липки, Ясное и другие."
    )

    assert told(text, "ru")[1:] == [("Северской", 27, ("Терны", "Липки", "Ясное"), "армия", None)]
    plain = "Армия освободила 3 села Северской области: это Терны, Липки и Ясное."
    assert told(plain, "ru") == [("Северской", 3, ("Терны", "Липки", "Ясное"), "Армия", None)]


def test_that_very_day_is_the_one_told_before() -> None:
    """ "Then" with "the same" is the day of the sentence before."""
    text = "Армия в четверг подошла к Тернам. Повстанцы тогда же объявили, что отступили из Тернов."

    assert days(text, "ru") == [(None, date(2020, 11, 26), None)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Боевики захватили четыре села в понедельник, ещё два перешли под их контроль во вторник.",
            "ru",
            [(4, date(2020, 11, 23), "Боевики"), (2, date(2020, 11, 24), "Боевики")],
        ),
        (
            "За выходные боевики захватили четыре села, ещё два перешли под их контроль в понедельник.",
            "ru",
            [(4, None, "боевики"), (2, date(2020, 11, 23), "боевики")],
        ),
        (
            "4 ноября боевики захватили четыре села, ещё два перешли под их контроль.",
            "ru",
            [(4, date(2020, 11, 4), "боевики"), (2, date(2020, 11, 4), "боевики")],
        ),
        (
            "Армія звільнила три села, ще два звільнили повстанці.",
            "uk",
            [(3, None, "Армія"), (2, None, "повстанці")],
        ),
    ],
)
def test_two_more_behind_a_comma_have_a_clause_of_their_own(
    text: str, language: str, expected: list[tuple[int | None, date | None, str | None]]
) -> None:
    """A further figure with its own verb has the day and the side of its own clause."""
    assert days(text, language) == expected


def test_where_who_left_went_is_no_side_and_good_wishes_tell_of_a_change() -> None:
    """Nobody gains by standing where others fall back to; who is wished well for a liberation has it behind them."""
    left = "Ополченцы утром 4 ноября оставили Терны и Липки, отойдя к Ясному."
    assert told(left, "ru") == [(None, None, ("Терны", "Липки"), None, "Ополченцы")]
    wished = "Президент поздравил народ с освобождением города Терны и восьми сёл Ольховского района."
    assert [one[:3] for one in told(wished, "ru")] == [("Ольховского", None, ("Терны",)), ("Ольховского", 8, ())]
    assert told("Президент поздравил сестру с освобождением от налога.", "ru") == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "4 ноября войска прорвали оборону противника и за день заняли 18 сёл.",
            "ru",
            [(18, date(2020, 11, 4), "войска")],
        ),
        ("4 листопада війська прорвали оборону і за добу зайняли 18 сіл.", "uk", [(18, date(2020, 11, 4), "війська")]),
        ("12 января 1943 года войска прорвали оборону и за день заняли 18 сёл.", "ru", []),
        ("За день войска заняли 18 сёл.", "ru", [(18, date(2020, 11, 28), "войска")]),
        (
            "Наши части, преследуя отступающего противника, заняли 60 сёл.",
            "ru",
            [(60, None, "Наши части")],
        ),
        ("Советские части заняли 60 сёл.", "ru", [(60, None, "Советские части")]),
    ],
)
def test_how_long_it_took_and_whom_they_pursued(
    text: str, language: str, expected: list[tuple[int | None, date | None, str | None]]
) -> None:
    """ "In a day" behind a day is of that day, and whom a side pursues takes nothing."""
    found = days(text, language)

    assert [(one[0], one[1], (one[2] or "").casefold()) for one in found] == [
        (one[0], one[1], (one[2] or "").casefold()) for one in expected
    ]


@pytest.mark.parametrize(
    ("text", "language", "taker"),
    [
        ("Разгромив группировку противника, овладели городом Терны.", "ru", None),
        ("Разгромив группировку противника, армия овладела городом Терны.", "ru", "армия"),
        ("Войска 1-го фронта, разгромив группировку противника, овладели городом Терны.", "ru", "Войска 1-го фронта"),
        ("Стремительно наступая, повстанцы взяли Терны.", "ru", "повстанцы"),
        ("Розгромивши угруповання противника, оволоділи містом Терни.", "uk", None),
        ("Передові частини зайняли Терни.", "uk", "Передові частини"),
        ("Переяслав взят армией, повстанцы отступили.", "ru", "армией"),
    ],
)
def test_on_whom_something_was_done_first_takes_nothing(text: str, language: str, taker: str | None) -> None:
    """The object of a gerund in front is no subject, and the gerund no name."""
    (claim,) = claims(text, language)

    assert claim.gained_by == taker
    assert len(claim.localities) == 1
