"""Russian and Ukrainian wordings: buildings of a town, what comes next, who led whom, regions set apart."""

from __future__ import annotations

import pytest

from tests.parse.reports import claims

Told = tuple[str | None, int | None, tuple[str, ...], str | None, str | None]


def told(text: str, language: str) -> list[Told]:
    """Return region, figure, names, taker and loser of each claim."""
    return [
        (c.region, c.count, tuple(place.name for place in c.localities), c.gained_by, c.lost_by)
        for c in claims(text, language)
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Здания Тернов перешли под контроль войск Веспории.", "ru"),
        ("Аэропорт Тернов захвачен повстанцами.", "ru"),
        ("Вокзал и почта города Терны заняты повстанцами.", "ru"),
        ("Повстанцы захватили здание администрации Тернов.", "ru"),
        ("Повстанцы взяли под контроль больницу села Терны.", "ru"),
        ("Будівлі Тернів перейшли під контроль військ Веспорії.", "uk"),
        ("Аеропорт Тернів захоплений повстанцями.", "uk"),
        ("Повстанці захопили завод міста Терни.", "uk"),
        ("Армии Веспории осталось взять Липки.", "ru"),
        ("Больница Тернов передана области.", "ru"),
        ("Отряд спасателей занял школу в Тернах.", "ru"),
        ("После боёв за Терны армия оставила город без света.", "ru"),
        ("Повстанцам остаётся занять два села: Липки и Терны.", "ru"),
        ("Лишилося зайняти ще три села: Липки, Вільхівку та Терни.", "uk"),
    ],
)
def test_buildings_and_what_is_still_to_be_taken_are_no_change(text: str, language: str) -> None:
    """A building is none of the town that it stands in, nor is taken what remains to be taken."""
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Повстанцы взяли завод и село Терны.", [(None, None, ("Терны",), "Повстанцы", None)]),
        ("Захвачены мэрия Тернов и село Липки.", [(None, None, ("Липки",), None, None)]),
        ("Армия заняла Терны, Липки и аэропорт Ольховки.", [(None, None, ("Терны", "Липки"), "Армия", None)]),
        ("Армия взяла заводской посёлок Терны.", [(None, None, ("Терны",), "Армия", None)]),
        (
            "Армия освободила две деревни. Осталось занять ещё три: Липки, Терны и Ясное.",
            [(None, 2, (), "Армия", None)],
        ),
        ("После ударов по Тернам повстанцы заняли Липки.", [(None, None, ("Липки",), "повстанцы", None)]),
    ],
)
def test_towns_beside_buildings_strikes_and_plans_are_taken(text: str, expected: list[Told]) -> None:
    """What is named beside a building, a struck town or a plan is read as it is without."""
    assert told(text, "ru") == expected


@pytest.mark.parametrize(
    ("text", "language", "more"),
    [
        ("Армия заняла Терны, затем Липки и Ясное.", "ru", ("Липки", "Ясное")),
        ("Армия заняла Терны, а затем и Липки.", "ru", ("Липки",)),
        ("Армия заняла Терны, потом — Липки.", "ru", ("Липки",)),
        ("Армия 4 мая заняла Терны, позже Липки, Ясное и Заречье.", "ru", ("Липки", "Ясное", "Заречье")),
        ("Армія зайняла Терни, згодом Липки та Ясне.", "uk", ("Липки", "Ясне")),
        ("Армія зайняла Терни, а відтак і Липки.", "uk", ("Липки",)),
    ],
)
def test_a_verb_is_meant_again_behind_then(text: str, language: str, more: tuple[str, ...]) -> None:
    """What was taken next stands behind "then" without its verb, and has not the day of the first."""
    first, second = claims(text, language)
    assert ("Терн", more) == (first.localities[0].name[:4], tuple(place.name for place in second.localities))
    assert (first.gained_by, None) == (second.gained_by, second.event_end)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Армия заняла Терны, затем Липки подверглись обстрелу.", "ru"),
        ("Армия заняла Терны, потом в Липках начались бои.", "ru"),
        ("Армія зайняла Терни, згодом Липки обстріляли.", "uk"),
    ],
)
def test_another_verb_behind_then_takes_nothing(text: str, language: str) -> None:
    """A clause behind "then" that has its own verb tells of something else."""
    assert [names for _, _, names, _, _ in told(text, language)] == [("Терны",) if language == "ru" else ("Терни",)]


@pytest.mark.parametrize(
    ("text", "language", "gained"),
    [
        ("Войска 3-го Озёрного фронта освободили город Липки.", "ru", "Войска 3-го Озёрного фронта"),
        ("2-й Озёрный фронт освободил город Липки.", "ru", "2-й Озёрный фронт"),
        ("Части Южного фронта заняли Липки.", "ru", "Части Южного фронта"),
        ("Группа Ивана Терна заняла Липки.", "ru", "Группа Ивана Терна"),
        ("Отряд полковника Терна занял Липки.", "ru", "Отряд полковника Терна"),
        ("Повстанцы под командованием Терна заняли Липки.", "ru", "Повстанцы"),
        ("Війська 3-го Озерного фронту звільнили місто Липки.", "uk", "Війська 3-го Озерного фронту"),
        ("Загін полковника Терна зайняв Липки.", "uk", "Загін полковника Терна"),
        ("Козаки під проводом гетьмана Терна здобули Липки.", "uk", "Козаки"),
    ],
)
def test_a_front_a_group_and_who_leads_it_are_one_side(text: str, language: str, gained: str) -> None:
    """Fronts, groups and detachments are named with their number or commander; who leads is no region."""
    assert told(text, language) == [(None, None, ("Липки",), gained, None)]


def test_a_group_of_people_without_arms_takes_nothing() -> None:
    """A group is a side only where it is of those who fight."""
    assert told("Группа туристов заняла домики в Липках.", "ru") == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "С момента начала АВО в Северии от боевиков освобождены 17 сёл.",
            "ru",
            [("Северии", 17, (), None, "боевиков")],
        ),
        ("В Северии и Озёрье освобождены 17 сёл.", "ru", [("Северии и Озёрье", 17, (), None, None)]),
        ("В Северии и Озёрье от боевиков освобождено 17 сёл.", "ru", [("Северии и Озёрье", 17, (), None, "боевиков")]),
        (
            "Відколи почалася АВО, на Сіверщині й Озерщині від бойовиків звільнено 17 сіл.",
            "uk",
            [("Сіверщині й Озерщині", 17, (), None, "бойовиків")],
        ),
        (
            "К армии отошли три села: Липки в Северской области (его заняла группировка «Юг»), Терны в Бадарской "
            "(«Север») и Ясное в Озёрной («Центр»).",
            "ru",
            [
                (None, 3, (), "армии", None),
                ("Северской", None, ("Липки",), "армии", None),
                ("Бадарской", None, ("Терны",), "армии", None),
                ("Озёрной", None, ("Ясное",), "армии", None),
            ],
        ),
        (
            "Повстанцы заняли Терны, что на юге провинции Бадар, и Липки.",
            "ru",
            [("Бадар", None, ("Терны",), "Повстанцы", None), (None, None, ("Липки",), "Повстанцы", None)],
        ),
        (
            "Повстанці зайняли місто Терни, що на півдні провінції Бадар, а згодом і кілька сіл на сході провінції "
            "Озера, зокрема Липки та Ясне.",
            "uk",
            [("Бадар", None, ("Терни",), "Повстанці", None), ("Озера", None, ("Липки", "Ясне"), "Повстанці", None)],
        ),
    ],
)
def test_regions_in_front_behind_that_and_beside_brackets_are_told_apart(
    text: str, language: str, expected: list[Told]
) -> None:
    """Two regions in front are of one figure; where one place lies, and who took it, says nothing of the others."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Армия Веспории взяла за лето 87 сёл. В Северии их 31, в Бадарской области — 24, а в Речной всего одно.",
        "Агентство насчитало 87 сёл, которые армия Веспории взяла за лето. В Северии их 31, в Бадарской области — 24, "
        "а в Речной всего одно.",
    ],
)
def test_what_is_counted_is_told_region_by_region(text: str) -> None:
    """Somebody who counts what an army took tells of it; "31 of them" and "only one" are figures of regions."""
    assert [(region, count) for region, count, *_ in told(text, "ru")] == [
        (None, 87),
        ("Северии", 31),
        ("Бадарской", 24),
        ("Речной", 1),
    ]


@pytest.mark.parametrize(
    ("text", "language", "lost", "gained"),
    [
        ("4 мая — бои за Терны, армия Веспории оставила город.", "ru", "армия Веспории", None),
        ("После боёв за Терны повстанцы взяли город.", "ru", None, "повстанцы"),
        ("4 травня — битва за Терни, армія Веспорії залишила місто.", "uk", "армія Веспорії", None),
    ],
)
def test_a_town_that_was_fought_for_is_named_before(
    text: str, language: str, lost: str | None, gained: str | None
) -> None:
    """The town that an army takes or leaves is the one whose battle stands before it."""
    ((_, _, names, taker, loser),) = told(text, language)
    assert (names[0][:4], taker, loser) == ("Терн", gained, lost)


def test_another_town_behind_a_battle_has_its_own_name() -> None:
    """A town with a name is that one, whatever was fought for."""
    assert told("После боёв за Терны повстанцы взяли город Липки.", "ru") == [
        (None, None, ("Липки",), "повстанцы", None)
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("С 1 ноября шли бои, 6 ноября армия заняла Терны.", "2020-11-06"),
        ("Удары продолжались с 23.10.2020, 6.11.2020 армия заняла Терны.", "2020-11-06"),
        ("С 1 ноября армия заняла Терны и Липки.", "None"),
    ],
)
def test_since_when_something_else_goes_on_makes_no_total(text: str, day: str) -> None:
    """The day since which a clause before tells of something is not that of the next one, which has its own."""
    (claim,) = claims(text, "ru")
    assert (day, day == "None") == (str(claim.event_end), claim.cumulative)


@pytest.mark.parametrize(
    ("text", "language", "gained", "lost"),
    [
        ("Казаки 4 мая заняли Терны.", "ru", "Казаки", None),
        ("4 мая немцы вновь заняли Терны.", "ru", "немцы", None),
        ("Затем горновцы оставили Терны.", "ru", None, "горновцы"),
        ("Козаки здобули Терни.", "uk", "Козаки", None),
        ("4 травня німці знову зайняли Терни.", "uk", "німці", None),
        ("Повстанці у понеділок вранці захопили Терни.", "uk", "Повстанці", None),
        ("Важливо: козаки під командуванням Липки обійшли Ясне та здобули Терни.", "uk", "козаки", None),
        ("Повстанцы заняли Терны; армия Веспории оставила город.", "ru", "Повстанцы", "армия Веспории"),
        ("Повстанці зайняли Терни; армія Веспорії залишила місто.", "uk", "Повстанці", "армія Веспорії"),
    ],
)
def test_peoples_and_followers_are_sides_where_they_act_as_armies_do(
    text: str, language: str, gained: str | None, lost: str | None
) -> None:
    """A people or the followers of somebody take and leave places; who leaves the town just taken has lost it."""
    ((_, _, names, taker, loser),) = told(text, language)
    assert (names[0][:4], taker, loser) == ("Терн", gained, lost)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Беженцы оставили Терны.", "ru"),
        ("Немцы отметили праздник в Тернах.", "ru"),
        ("Біженці залишили Терни.", "uk"),
        ("Сдался боевик (24 года) из Тернов.", "ru"),
    ],
)
def test_people_who_flee_or_live_in_a_place_take_nothing(text: str, language: str) -> None:
    """Refugees leave a place that nobody loses; a people that does anything else is no side."""
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "regions"),
    [
        ("После боёв сдались Терны (Северия), Липки (Бадар) и Ясное (Озёрье).", "ru", ["Северия", "Бадар", "Озёрье"]),
        ("Після боїв здалися Терни (Сіверія), Липки (Бадар) і Ясне (Озера).", "uk", ["Сіверія", "Бадар", "Озера"]),
        ("Армия захватила всю Северию.", "ru", ["Северию"]),
        ("Армія захопила всю Східну Сіверію.", "uk", ["Східну Сіверію"]),
        ("Части вошли в Озёрный и Лесной районы; 6.02.2020 войска заняли Терны.", "ru", [None]),
    ],
)
def test_where_places_lie_and_whole_lands_are_regions(text: str, language: str, regions: list[str | None]) -> None:
    """A region in brackets is that of its town, a whole land is one; none is taken over from what stands behind ";"."""
    assert [claim.region for claim in claims(text, language)] == regions


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("По сводкам Минобороны, армия взяла Терны.", "ru"),
        ("Как явствует из вечернего доклада генштаба, к армии отошло село Терны.", "ru"),
        ("От боевиков освобождены Терны, заявил секретарь совета безопасности Иван Липка.", "ru"),
        ("Звільнено від бойовиків Терни, заявив секретар ради безпеки Іван Липка.", "uk"),
    ],
)
def test_bulletins_and_officials_claim(text: str, language: str) -> None:
    """What a bulletin, a daily report or a secretary of a council tells is claimed."""
    (claim,) = claims(text, language)
    assert "claimed" == claim.status.value


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Войска Веспории взяли под контроль участок дороги между Тернами и Липками.", "ru", []),
        ("Військові зайняли ділянку дороги між Тернами та Липками.", "uk", []),
        ("Армия заняла Терны и высоту между Липками и Ясным.", "ru", [(None, None, ("Терны",), "Армия", None)]),
        ("Столица Норландии освобождена от захватчиков.", "ru", []),
        (
            "В результате решительных действий подразделений группировки «Юг» освобождён населённый пункт Терны "
            "Северской области.",
            "ru",
            [("Северской", None, ("Терны",), 'подразделений группировки "Юг"', None)],
        ),
        (
            "В результате действий подразделения армии заняли Терны.",
            "ru",
            [(None, None, ("Терны",), "подразделения армии", None)],
        ),
        (
            "В ходе нового наступления армии и ополченцам удалось захватить четыре села.",
            "ru",
            [(None, 4, (), "армии и ополченцам", None)],
        ),
        (
            "У ході нового наступу армії та ополченцям вдалося захопити чотири села.",
            "uk",
            [(None, 4, (), "армії та ополченцям", None)],
        ),
        (
            "У ході нового наступу норських військових вибито з чотирьох сіл.",
            "uk",
            [(None, 4, (), None, "норських військових")],
        ),
        (
            "Внаслідок рішучих дій підрозділів бригади звільнено Терни.",
            "uk",
            [(None, None, ("Терни",), "підрозділів бригади", None)],
        ),
    ],
)
def test_roads_capitals_and_actions_are_told_apart_from_towns(text: str, language: str, expected: list[Told]) -> None:
    """A road between two towns is neither, a capital without its name no place; by whose actions tells who took it."""
    assert told(text, language) == expected
