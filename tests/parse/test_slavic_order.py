"""Russian and Ukrainian clauses in another order, or that leave out what was said just before."""

from __future__ import annotations

import pytest

from tests.parse.reports import claims
from tests.parse.test_slavic_wordings import Told, told


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Під контроль законної влади повернулися 12 населених пунктів, серед них Липки та Терни.",
            "uk",
            (None, 12, ("Липки", "Терни"), "законної влади", None),
        ),
        ("Три села перейшли під контроль веспорської влади.", "uk", (None, 3, (), "веспорської влади", None)),
        (
            "Під контроль влади Веспорії повернулося село Липки Бадарської області.",
            "uk",
            ("Бадарської", None, ("Липки",), "влади Веспорії", None),
        ),
        ("Повстанці відбили у влади село Липки.", "uk", (None, None, ("Липки",), "Повстанці", "влади")),
        ("Влада Веспорії повернула контроль над селом Липки.", "uk", (None, None, ("Липки",), "Влада Веспорії", None)),
        (
            "Под контроль законных властей вернулись 12 населённых пунктов, среди них Липки и Терны.",
            "ru",
            (None, 12, ("Липки", "Терны"), "законных властей", None),
        ),
        (
            "Под контроль веспорских властей вернулось село Липки Бадарской области.",
            "ru",
            ("Бадарской", None, ("Липки",), "веспорских властей", None),
        ),
    ],
)
def test_places_come_back_under_the_authorities(text: str, language: str, expected: Told) -> None:
    """The authorities are a side where places come under their control, whatever stands first."""
    assert told(text, language) == [expected]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Повстанці захопили владу в місті Липки.", "uk"),
        ("Будівлю міської влади в Липках захоплено.", "uk"),
        ("Міська влада заявила, що залишила Липки без тепла.", "uk"),
        ("До складу громади повернулися 12 сіл.", "uk"),
        ("Жители вернулись в 12 сёл под контролем властей.", "ru"),
        ("Власть в Липках захватили повстанцы.", "ru"),
        ("Владу в Липках захопили повстанці.", "uk"),
    ],
)
def test_power_that_is_seized_and_who_governs_are_no_change(text: str, language: str) -> None:
    """Power is no place, its building neither, and those who govern take nothing where they only tell."""
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Над шестью деревнями армия установила контроль.", "ru", (None, 6, (), "армия", None)),
        (
            "Над селом Липки армия Веспории вчера восстановила контроль.",
            "ru",
            (None, None, ("Липки",), "армия Веспории", None),
        ),
        (
            "Над сёлами Липки и Терны Бадарской области повстанцы установили полный контроль.",
            "ru",
            ("Бадарской", None, ("Липки", "Терны"), "повстанцы", None),
        ),
        (
            "Над шестью сёлами Северской области был установлен контроль армии.",
            "ru",
            ("Северской", 6, (), "армии", None),
        ),
        ("Над п'ятьма селами армія встановила контроль.", "uk", (None, 5, (), "армія", None)),
        (
            "Над Липками і Тернами повстанці відновили контроль.",
            "uk",
            (None, None, ("Липками", "Тернами"), "повстанці", None),
        ),
    ],
)
def test_control_that_stands_behind_what_it_is_over(text: str, language: str, expected: Told) -> None:
    """Whoever establishes control behind the places that it is over has taken them."""
    assert told(text, language) == [expected]


def test_control_over_more_of_them_has_its_own_region() -> None:
    """What control is established over lies where the clause says behind it, not where others were taken."""
    text = (
        "Южнее города Терны армия заняла девять сёл, ещё над пятью сёлами армия установила контроль в провинции Бадар."
    )

    assert told(text, "ru") == [("Терны", 9, (), "армия", None), ("Бадар", 5, (), "армия", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Над Липками летают дроны, армия установила контроль над Тернами.",
            [(None, None, ("Тернами",), "армия", None)],
        ),
        ("Над Липками армия сбила самолёт и взяла под контроль Терны.", [(None, None, ("Терны",), "армия", None)]),
        ("Над Липками и Тернами армия сбила дрон, после чего установила контроль на границе.", []),
    ],
)
def test_what_flies_over_a_town_takes_nothing(text: str, expected: list[Told]) -> None:
    """A town that something else is over is not under anybody's control for it."""
    assert told(text, "ru") == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Армия освободила сёла Липки, Терны, посёлок Ясное, высоту Бурая (1370 метров) Бадарского района.",
            "ru",
            [("Бадарского", ("Липки", "Терны")), ("Бадарского", ("Ясное",))],
        ),
        (
            "Армия освободила сёла Липки, Терны и высоту 137 в Бадарском районе.",
            "ru",
            [("Бадарском", ("Липки", "Терны"))],
        ),
        ("Армия освободила Липки, аэродром Терны и Ясное.", "ru", [(None, ("Липки",)), (None, ("Ясное",))]),
        (
            "Армія звільнила села Липки, Терни, селище Ясне та висоту Бура Бадарського району.",
            "uk",
            [("Бадарського", ("Липки", "Терни")), ("Бадарського", ("Ясне",))],
        ),
        (
            "Армия заняла сёла Липки, Терны Озёрного района, сёла Ясное, Ольховка, посёлок Лесной Бадарского района.",
            "ru",
            [("Озёрного", ("Липки", "Терны")), ("Бадарского", ("Ясное", "Ольховка")), ("Бадарского", ("Лесной",))],
        ),
        (
            "Армия заняла село Липки Озёрного района, сёла Ясное и Ольховка.",
            "ru",
            [("Озёрного", ("Липки",)), (None, ("Ясное", "Ольховка"))],
        ),
    ],
)
def test_a_list_of_several_kinds_has_the_region_at_its_end(
    text: str, language: str, expected: list[tuple[str | None, tuple[str, ...]]]
) -> None:
    """Villages, towns and heights in one list lie in the region at its end; heights are no places that are taken."""
    assert [(region, names) for region, _, names, _, _ in told(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Возле Тернов и Липок освобождено семь сёл.", "ru", [("Тернов и Липок", 7, (), None, None)]),
        ("Возле Тернов и Липок армия вчера освободила семь сёл.", "ru", [("Тернов и Липок", 7, (), "армия", None)]),
        ("В Северии и Озёрье армия освободила 17 сёл.", "ru", [("Северии и Озёрье", 17, (), "армия", None)]),
        ("Біля Тернів і Липок звільнено сім сіл.", "uk", [("Тернів і Липок", 7, (), None, None)]),
        (
            "У районі Тернів та Липок уже сім сіл звільнені, ще дев'ять — очищені.",
            "uk",
            [("Тернів та Липок", 7, (), None, None), ("Тернів та Липок", 9, (), None, None)],
        ),
    ],
)
def test_two_towns_near_which_villages_are_taken_are_one_region(text: str, language: str, expected: list[Told]) -> None:
    """The second of two places in front of a figure is where it was, and is not taken itself."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "counts"),
    [
        ("Освобождены семь сёл, ещё девять — захвачены.", "ru", [7, 9]),
        ("Семь сёл освобождены, ещё девять заняты.", "ru", [7, 9]),
        ("Звільнені сім сіл, ще дев'ять — захоплені.", "uk", [7, 9]),
        ("Семь сёл освобождены, ещё девять обстреляны.", "ru", [7]),
        ("Освобождены семь сёл, ещё девять человек захвачены.", "ru", [7]),
    ],
)
def test_more_of_them_are_of_what_was_counted_before(text: str, language: str, counts: list[int]) -> None:
    """A further figure without a noun counts what the one before it counts, and only that."""
    assert [count for _, count, _, _, _ in told(text, language)] == counts


@pytest.mark.parametrize(
    ("text", "language", "gained"),
    [
        (
            "Повстанцы контролируют 93 села Бадарской области; за сутки им удалось занять ещё одно село.",
            "ru",
            "Повстанцы",
        ),
        ("По его словам, армия удерживает 93 села региона; за сутки ей удалось занять одно село.", "ru", "армия"),
        ("Повстанці контролюють 93 села Бадарської області; за добу їм вдалося зайняти одне село.", "uk", "Повстанці"),
        ("Армия бежала от повстанцев; за сутки им удалось занять село Липки.", "ru", None),
    ],
)
def test_they_who_managed_to_take_a_place_are_who_the_sentence_is_about(
    text: str, language: str, gained: str | None
) -> None:
    """A pronoun of whom something was possible for is the one side named before; of two sides it is neither."""
    assert told(text, language)[-1][3] == gained


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Сирийские районы Липки и Терны перешли под контроль армии.", "ru"),
        ("Сирійські райони Липки і Терни перейшли під контроль армії.", "uk"),
    ],
)
def test_districts_of_a_country_are_not_called_by_it(text: str, language: str) -> None:
    """An adjective of a country before districts with names is no name, and both districts are taken."""
    first, second = told(text, language)
    assert ("Липки", "Терн") == (first[0], (second[0] or "")[:4])
    assert first[2] == second[2] == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("По состоянию на 24 ноября армия и ополчение заняли Липки и Терны.", "ru"),
        ("Станом на 24 листопада армія та ополчення зайняли Липки та Терни.", "uk"),
    ],
)
def test_two_who_act_as_of_a_day_are_both_named(text: str, language: str) -> None:
    """The day as of which something is told does not part those who did it together."""
    assert told(text, language)[0][3] in ("армия и ополчение", "армія та ополчення")


def test_foes_of_a_country_are_the_foe() -> None:
    """An enemy named with his country and as "the enemy" is one: the names are of what was counted."""
    text = "Норландські окупанти захопили три села в Бадарській області. Ворог окупував Липки, Терни й Ясне."

    (claim,) = claims(text, "uk")
    assert ("Бадарській", 3, 3) == (claim.region, claim.count, len(claim.localities))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Армия освободила 46 сёл Северии, заявил и. о. губернатора Иван Терен.", "ru"),
        ("Врио губернатора Иван Терен заявил, что армия освободила 46 сёл Северии.", "ru"),
        ("Армія звільнила 46 сіл Сіверщини, заявив т. в. о. голови області Іван Терен.", "uk"),
    ],
)
def test_who_holds_an_office_for_a_time_speaks_for_it(text: str, language: str) -> None:
    """An acting head of a region is an official like any other."""
    (claim,) = claims(text, language)
    assert "claimed" == claim.status.value


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Освобождены населённые пункты Липки Северской, Терны Бадарской и Ясное Озёрной областей.",
            "ru",
            [("Северской", ("Липки",)), ("Бадарской", ("Терны",)), ("Озёрной", ("Ясное",))],
        ),
        (
            "Армия освободила Липки Северской и Терны Бадарской областей.",
            "ru",
            [("Северской", ("Липки",)), ("Бадарской", ("Терны",))],
        ),
        (
            "Армія звільнила села Липки Сіверської та Терни Бадарської областей.",
            "uk",
            [("Сіверської", ("Липки",)), ("Бадарської", ("Терни",))],
        ),
        (
            "Армия заняла сёла Новая Ольховка и Терны Бадарского района.",
            "ru",
            [("Бадарского", ("Новая Ольховка", "Терны"))],
        ),
        ("Армия обстреляла Липки Северской и Терны Бадарской областей.", "ru", []),
    ],
)
def test_two_regions_share_the_word_for_their_kind(
    text: str, language: str, expected: list[tuple[str | None, tuple[str, ...]]]
) -> None:
    """Each place lies in the region behind it, though the word for its kind stands at the end alone."""
    assert [(region, names) for region, _, names, _, _ in told(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Армия заняла 12 сёл, семь из них — в Бадарском районе, пять — в Озёрном.",
            "ru",
            [(None, 12), ("Бадарском", 7), ("Озёрном", 5)],
        ),
        ("Армия заняла 12 сёл, семь из которых — в Бадарском районе.", "ru", [(None, 12), ("Бадарском", 7)]),
        ("12 сёл заняты, семь из них — в Бадарском районе.", "ru", [(None, 12), ("Бадарском", 7)]),
        ("За місяць армія зайняла 12 сіл, 7 з них — у Бадарському районі.", "uk", [(None, 12), ("Бадарському", 7)]),
        ("12 сёл заняты, семь человек из них — в Бадарском районе.", "ru", [(None, 12)]),
    ],
)
def test_how_many_of_them_lie_in_a_region(
    text: str, language: str, expected: list[tuple[str | None, int | None]]
) -> None:
    """A part of what was counted is told with its region, whether "of them" stands before or behind it."""
    assert [(region, count) for region, count, *_ in told(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Армия освободила пять сёл в Бадаре. Среди них — Липки и Терны.", "ru", ("Бадаре", 5, ("Липки", "Терны"))),
        ("Армия освободила пять сёл в Бадаре. Крупнейшее из них — село Липки.", "ru", ("Бадаре", 5, ("Липки",))),
        (
            "Армия освободила пять сёл в Бадаре. Самые крупные из освобождённых сегодня сёл — Липки и Терны.",
            "ru",
            ("Бадаре", 5, ("Липки", "Терны")),
        ),
        (
            "Армія звільнила п'ять сіл Бадару. Найбільші з них — Липки та Терни.",
            "uk",
            ("Бадару", 5, ("Липки", "Терни")),
        ),
        ("Армия освободила пять сёл в Бадаре. Крупнейшие из них под обстрелом.", "ru", ("Бадаре", 5, ())),
    ],
)
def test_the_largest_of_those_counted_are_named_next(
    text: str, language: str, expected: tuple[str | None, int | None, tuple[str, ...]]
) -> None:
    """Names of some of those just counted, or of the largest, are of that figure."""
    assert [one[:3] for one in told(text, language)] == [expected]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("О захвате Липок не может быть и речи, заявили в армии.", "ru"),
        ("О взятии Липок повстанцами речи не идёт.", "ru"),
        ("Про окупацію Липок не може бути мови, сказали в армії.", "uk"),
        ("Про захоплення Липок не йдеться.", "uk"),
    ],
)
def test_what_is_out_of_the_question_is_denied(text: str, language: str) -> None:
    """A capture of which there can be no talk is denied."""
    assert ["denied"] == [claim.status.value for claim in claims(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Під контролем армії опинилися ще чотири села: Липки, Терни, Ясне та Рудка.",
            "uk",
            [(None, 4, ("Липки", "Терни", "Ясне", "Рудка"), "армії", None)],
        ),
        ("У руках повстанців опинилися 11 сіл провінції Бадар.", "uk", [("Бадар", 11, (), "повстанців", None)]),
        ("Під обстрілом армії опинилися чотири села.", "uk", []),
        (
            "Опинилися без світла 12 сіл, армія зайняла Липки.",
            "uk",
            [(None, None, ("Липки",), "армія", None)],
        ),
        ("Оказались без света 12 сёл, армия заняла Липки.", "ru", [(None, None, ("Липки",), "армия", None)]),
        ("Липки — под контролем армии, Терны взяты вчера.", "ru", [(None, None, ("Терны",), None, None)]),
    ],
)
def test_what_is_found_under_control(text: str, language: str, expected: list[Told]) -> None:
    """Places that find themselves under a side's control changed hands; a town that is held is no region of another."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Войска заняли Липки и Терны в 10 км от Бадара.", "ru", (None, None, ("Липки", "Терны"), "Войска", None)),
        ("Повстанцы заняли два села в 10 км от города Бадар.", "ru", (None, 2, (), "Повстанцы", None)),
        ("В 10 км от Бадара повстанцы заняли село Липки.", "ru", (None, None, ("Липки",), "повстанцы", None)),
        (
            "Повстанцы отбили у армии село Липки в 10 километрах от Бадара.",
            "ru",
            (None, None, ("Липки",), "Повстанцы", "армии"),
        ),
        ("Війська зайняли Липки і Терни за 10 км від Бадару.", "uk", (None, None, ("Липки", "Терни"), "Війська", None)),
    ],
)
def test_a_town_at_a_distance_loses_nothing(text: str, language: str, expected: Told) -> None:
    """A town so many kilometres from which places lie is neither their region nor who lost them."""
    assert told(text, language) == [expected]


@pytest.mark.parametrize(
    ("text", "language", "taken"),
    [
        ("Липки перешли из рук в руки.", "ru", False),
        ("Село Липки за неделю трижды переходило из рук в руки.", "ru", False),
        ("Липки знову перейшли з рук у руки.", "uk", False),
        ("Липки перешли в руки повстанцев.", "ru", True),
        ("Липки перейшли до рук повстанців.", "uk", True),
    ],
)
def test_what_changes_hands_to_and_fro_is_nobodys(text: str, language: str, taken: bool) -> None:
    """A town that goes from hand to hand is taken by nobody who is told of."""
    assert bool(told(text, language)) is taken


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("В провинциях Липки и Терны армия заняла 21 село.", "ru", ("Липки и Терны", 21, (), "армия", None)),
        ("Армия заняла три села и продвинулась в Липках.", "ru", (None, 3, (), "Армия", None)),
        ("Армія зайняла три села і просунулась у Липках.", "uk", (None, 3, (), "Армія", None)),
        ("Армия заняла три села в Липках и продвинулась в Тернах.", "ru", ("Липках", 3, (), "Армия", None)),
    ],
)
def test_regions_named_behind_their_kind_and_where_one_goes_on(text: str, language: str, expected: Told) -> None:
    """Both of two provinces are meant; where an army has gone on to is not where the villages lie."""
    assert told(text, language) == [expected]
