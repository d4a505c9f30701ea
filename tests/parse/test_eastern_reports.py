"""Reports of ministries, agencies and chronicles in Russian, Ukrainian, Azerbaijani, Turkish and Armenian."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Status
from tests.parse.reports import changes as claims

Told = tuple[str | None, int | None, tuple[str, ...]]


def told(text: str, language: str) -> list[Told]:
    """Return region, figure and names of each claim, in the order of regions and names."""
    found = ((one.region, one.count, tuple(place.name for place in one.localities)) for one in claims(text, language))
    return sorted(found, key=str)


def test_the_labels_of_an_agency_stand_for_nothing() -> None:
    """Source and "Details:" come between a figure and its parts, and take nothing from it."""
    text = (
        "Армия освободила ещё 24 села в Северии.\n\nИсточник: Ольга Сидорова\n\n"
        "Детали: Речь идёт о 7 сёлах Ольховского, 4 сёлах Вересковского, 3 - Заречного, по два села в Терновском и "
        "Дубовском районах."
    )
    regions = {claim.region: claim.count for claim in claims(text, "ru")}
    assert {
        "Северии": 24,
        "Ольховского": 7,
        "Вересковского": 4,
        "Заречного": 3,
        "Терновском": 2,
        "Дубовском": 2,
    } == regions
    assert {"Армия"} == {claim.gained_by for claim in claims(text, "ru")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Освобождённые сёла: Липовка, Сосновка."),
        ("ru", "Освобождённые сегодня сёла: Липовка, Сосновка."),
        ("ru", "Список освобождённых сёл: Липовка, Сосновка."),
        ("ru", "Среди освобождённых - Липовка, Сосновка."),
        ("uk", "Звільнені села: Липовка, Сосновка."),
        ("uk", "Серед звільнених сіл – Липовка, Сосновка."),
        ("tr", "Ordu iki köyü ele geçirdi. Ele geçirilen köylerin isimleri Липовка, Сосновка."),
    ],
)
def test_a_heading_tells_what_became_of_its_list(language: str, text: str) -> None:
    """The list of the liberated is a list of places that were liberated."""
    assert [("Липовка", "Сосновка")] == [names for _, _, names in told(text, language)]


@pytest.mark.parametrize(
    "text",
    [
        "Обстрелянные сёла: Липовка, Сосновка.",
        "Освобождённые сёла остались без света: Липовка и Сосновка.",
        "Список обстрелянных сёл: Липовка, Сосновка.",
        "Среди обстрелянных - Липовка, Сосновка.",
        "Губернатор посетил освобождённые сёла.",
    ],
)
def test_a_list_of_other_places_tells_of_no_change(text: str) -> None:
    """What was shelled, visited or is without light changed no hands."""
    assert [] == told(text.replace(": Липовка и Сосновка", ""), "ru")


def test_each_entry_lies_where_its_heading_says() -> None:
    """A list of one line a village takes the region of its heading; two villages may share a name."""
    text = (
        "По его словам, в Ольховской области освобождены от оккупантов населённые пункты:\n- Липовка,\n"
        "- Серебряный Яр,\n- Большая и Малая Терновка."
    )
    assert [
        ("Ольховской", None, ("Большая Терновка", "Малая Терновка")),
        ("Ольховской", None, ("Липовка",)),
        ("Ольховской", None, ("Серебряный Яр",)),
    ] == told(text, "ru")


def test_seats_in_brackets_are_the_towns() -> None:
    """Of provinces whose capitals stand in brackets these are named, not the provinces."""
    text = "Боевики взяли столицы провинций Бадар (Липовка) и Зурия (Терны)."
    assert [("Бадар", None, ("Липовка",)), ("Зурия", None, ("Терны",))] == told(text, "ru")


def test_centres_of_districts_are_called_as_these() -> None:
    """The centres of two districts are two towns in the province."""
    text = "Повстанцы захватили центры уездов Карам и Шорак провинции Бадар."
    assert [("Бадар", None, ("Карам", "Шорак"))] == told(text, "ru")


def test_a_town_may_surrender() -> None:
    """Capitals, and villages with their region, surrender; people do not change hands."""
    text = "Здалися столиці провінції Сум (Ясне). Здалася також Терна провінції Яга та Дубки в Шораку."
    assert [("Сум", None, ("Ясне",)), ("Шораку", None, ("Дубки",)), ("Яга", None, ("Терна",))] == told(text, "uk")
    assert [] == told("Здалися також Петров і Сидоров.", "uk")


def test_a_compass_word_may_name_a_region() -> None:
    """Where the capital says so "Southern" is a region, with the word for its kind or without it."""
    text = "У Північній області деокуповано 388 населених пунктів, у Західній – 42, у Луговій – 9."
    assert [("Західній", 42, ()), ("Луговій", 9, ()), ("Північній", 388, ())] == told(text, "uk")
    assert [(None, 4, ())] == told("Армия заняла 4 села на северном направлении.", "ru")


def test_a_figure_on_the_day_of_its_map_is_of_that_day() -> None:
    """ "As of 8 March" dates "three more"; a running total has no day."""
    (more,) = claims("За даними станом на 8 березня армія окупувала ще три села в Північній області.", "uk")
    (total,) = claims("Станом на 8 березня армія звільнила 75 сіл Північної області.", "uk")
    assert date(2031, 3, 8) == more.event_end
    assert Status.ASSERTED == more.status
    assert total.event_end is None
    assert total.cumulative


def test_who_acts_and_who_is_driven_out_stand_side_by_side() -> None:
    """Cases tell the loser in front of the taker."""
    (claim,) = claims("Деревня Липовка была отбита у боевиков правительственной армией 5 марта.", "ru")
    assert ("правительственной армией", "боевиков") == (claim.gained_by, claim.lost_by)
    (claim,) = claims("Отряды освободили 5 деревень из-под контроля боевиков.", "ru")
    assert ("Отряды", "боевиков") == (claim.gained_by, claim.lost_by)


def test_by_their_actions_they_take_it_themselves() -> None:
    """ "As a result of actions" stands before the subject as well as before whose actions these are."""
    (own,) = claims("В результате активных действий штурмовые отряды освободили село Липовка.", "ru")
    (theirs,) = claims("В результате действий армии освобождено село Липовка.", "ru")
    assert ("штурмовые отряды", "армии") == (own.gained_by, theirs.gained_by)


def test_a_list_behind_a_colon_receives_nothing() -> None:
    """What is handed over and named behind a colon is no receiver, whatever its ending."""
    (claim,) = claims("Веспория передала Норландии четыре села: Липовку, Терны, Ясное и Дубки.", "ru")
    assert ("Норландии", "Веспория", 4) == (claim.gained_by, claim.lost_by, len(claim.localities))


def test_who_hands_them_over_is_no_place() -> None:
    """ "Vesporia handed them over" names no village."""
    text = "Норландія повернула 4 села Вільхівського району. Їх передала Веспорія."
    assert [("Вільхівського", 4, ())] == told(text, "uk")


def test_the_enemy_has_many_names() -> None:
    """Occupiers in one sentence are the enemy in the next, who takes the villages counted before."""
    text = "Окупанти захопили три села у Ярівській області. Ворог окупував Липівку, Терни та Ясне."
    assert [("Ярівській", 3, ("Липівку", "Терни", "Ясне"))] == told(text, "uk")
    text = "Армія звільнила три села у Ярівській області. Ворог окупував Липівку, Терни та Ясне."
    assert 2 == len(told(text, "uk"))


def test_a_title_below_the_first_paragraph_tells_the_same() -> None:
    """A figure told in the first paragraph and in the title below it is one figure, whose region either says."""
    text = (
        "Бойовики “Світанку” взяли під контроль ще чотири міста. Про це пише агентство.\n\n"
        "Світанківці захопили ще 4 міста в Бадарі\n\nДеталі\n\nБої тривають."
    )
    assert [("Бадарі", 4, ())] == told(text, "uk")


def test_a_region_may_be_told_behind_a_dash() -> None:
    """The kind of region is said once, and the dash stands for nothing."""
    text = "Под контроль армии перешли 7 сёл: Липовка, Терны, Ясное - в Карамском районе, Дубки и Лугово - в Шоракском."
    assert [
        ("Карамском", None, ("Липовка", "Терны", "Ясное")),
        ("Шоракском", None, ("Дубки", "Лугово")),
        (None, 7, ()),
    ] == sorted(told(text, "ru"), key=str)


def test_names_in_brackets_follow_a_figure_without_its_unit() -> None:
    """A second region with a figure has its names in brackets as the first has."""
    text = "В Карамском районе взято 2 села (Липовка, Терны), в Шоракском - 3 (Красное, Новое, Старое)."
    assert [("Карамском", 2, ("Липовка", "Терны")), ("Шоракском", 3, ("Красное", "Новое", "Старое"))] == told(
        text, "ru"
    )


def test_each_of_two_districts_has_its_own() -> None:
    """ "Two villages of each of the districts" is two in the one and two in the other."""
    text = "Ordu Ağova rayonunun 4, Sarı və Göy rayonlarının hər birinin iki kəndini azad edib."
    assert [("Ağova", 4, ()), ("Göy", 2, ()), ("Sarı", 2, ())] == told(text, "az")


def test_what_is_agreed_on_is_planned() -> None:
    """To agree to the return of villages gives none back yet."""
    (claim,) = claims("Vespora işğal altında olan 4 kəndin geri qaytarılmasına razılıq verib.", "az")
    assert (4, Status.PLANNED, ()) == (claim.count, claim.status, claim.localities)


def test_they_who_say_it_took_it() -> None:
    """Behind "say that" the verb itself says "they"."""
    (claim,) = claims("Üsyançılar iddia edirlər ki, Badar əyalətində 5 kəndi ələ keçiriblər.", "az")
    assert "Üsyançılar" == claim.gained_by


def test_where_they_only_advanced_nothing_lies() -> None:
    """A clause that ends with a verb of its own says nothing of where the next one's village lies."""
    text = "Norland ordusu Akkənd istiqamətində irəliləyib, Daşlı kəndini isə işğal edib."
    assert [(None, None, ("Daşlı",))] == told(text, "az")


def test_a_heading_of_a_list_may_end_with_a_report() -> None:
    """A list may be "published" before its names are told."""
    text = "İşğaldan azad edilmiş kəndlərin siyahısı açıqlanıb: Akkənd, Daşlı, Bulaq."
    assert [(None, None, ("Akkənd", "Daşlı", "Bulaq"))] == told(text, "az")
    assert [] == told("Atəşə tutulmuş kəndlərin siyahısı açıqlanıb: Akkənd, Daşlı, Bulaq.", "az")


def test_from_whom_it_was_taken_may_stand_behind_a_comma() -> None:
    """A comma between the villages and who lost them makes no village of the latter."""
    (claim,) = claims("Akköy, Taşlı ve Bulak köyleri, Maviler'den geri alındı.", "tr")
    assert (("Akköy", "Taşlı", "Bulak"), "Maviler") == (tuple(one.name for one in claim.localities), claim.lost_by)


def test_a_second_front_is_of_the_same_region() -> None:
    """Villages "and on the southern front" others lie in the region named first."""
    text = "Ordu, Karaova'nın doğu cephesinde Akköy ve Taşlı köyleri ile güney cephesinde Bulak köyünü aldı."
    found = claims(text.replace("aldı", "örgütten geri aldı"), "tr")
    assert {("Karaova", "örgüt")} == {(claim.region, claim.lost_by) for claim in found}


@pytest.mark.parametrize("inside", ["içindeki", "içerisindeki"])
def test_quarters_inside_a_town_are_the_towns(inside: str) -> None:
    """Some quarters inside a town lie in it."""
    (claim,) = claims(f"Muhalifler Karaova kasabasının {inside} bazı mahalleleri ele geçirdi.", "tr")
    assert ("Karaova", None) == (claim.region, claim.count)


def test_the_day_of_an_operation_is_no_number_of_villages() -> None:
    """On the fourth day nine villages were taken, not thirteen."""
    text = "Harekatın 4. gününde 9 köy daha teröristlerden temizlendi."
    assert [(None, 9, ())] == told(text, "tr")


def test_taking_control_of_names_is_reported() -> None:
    """ "That the control of Lowfen was taken" names Lowfen."""
    text = "Bakanlık, Severya'daki Akköy ve Taşlı'nın kontrolünün ele geçirildiğini açıkladı."
    assert [("Severya", None, ("Akköy", "Taşlı"))] == told(text, "tr")


def test_who_reports_of_the_capture_captured_it() -> None:
    """An army that reports "of the capture" took the villages; one that reports of the loss lost them."""
    (taken,) = claims("Բանակը հայտարարել է Բադարի մարզում երկու գյուղի գրավման մասին։", "hy")
    assert ("Բադարի", 2, "Բանակ") == (taken.region, taken.count, taken.gained_by)
    (lost,) = claims("Բանակը հայտնել է Ակքար և Դարան գյուղերի կորստի մասին։", "hy")
    assert (None, "Բանակ") == (lost.gained_by, lost.lost_by)


def test_western_armenian_is_read() -> None:
    """Its spelling and its genitive are told as those of the East."""
    text = (
        "Վեսպորիայի Կարաւանի շրջանի 4 գիւղերու՝ Ակքար, Դարան, Վերին Դարա եւ Լուսաձոր տարածքները վերադարձուած են "
        "բանակին։"
    )
    (claim,) = claims(text, "hy")
    assert ("Կարաւանի", 4, 4, "բանակ") == (claim.region, claim.count, len(claim.localities), claim.gained_by)
    assert [(None, 5, ())] == told("Ազատագրուած են 5 գիւղեր։", "hy")


def test_villages_around_a_town_are_the_towns() -> None:
    """ "And the six villages around" lie around the town just named."""
    text = "Բանակն ազատագրել է Բադար քաղաքը և հարակից 6 գյուղեր։"
    assert [("Բադար", 6, ()), (None, None, ("Բադար",))] == told(text, "hy")


def test_a_seat_behind_the_verb_is_named() -> None:
    """The capital of a province behind the verb has its name and its province."""
    text = "Զինյալները գրավել են Բադար նահանգի մայրաքաղաք Լուսաձորը։"
    assert [("Բադար", None, ("Լուսաձոր",))] == told(text, "hy")


def test_villages_of_a_region_without_a_number_are_some_of_it() -> None:
    """Troops that go on to liberate the villages of a region take some of it."""
    (claim,) = claims("Զորքերը շարունակում են գրավել Կարաովայի գյուղերը։", "hy")
    assert ("Կարաովայի", None, ()) == (claim.region, claim.count, claim.localities)
    assert [] == told("Զորքերը շարունակում են հրետակոծել Կարաովայի գյուղերը։", "hy")


@pytest.mark.parametrize(
    ("language", "heading", "entries"),
    [
        ("tr", "İşgalden kurtarılan köyler:", ("Akköy", "Taşlı", "Dereli")),
        ("az", "İşğaldan azad edilmiş kəndlər:", ("Akkənd", "Daşlı", "Bulaq")),
        ("hy", "Ազատագրված գյուղերը՝", ("Ակքար", "Դարան", "Լուսաձոր")),
        ("ru", "Освобождённые сёла:", ("Липовка", "Терны", "Ясное")),
        ("uk", "Список звільнених сіл:", ("Липівка", "Терни", "Ясне")),
    ],
)
def test_a_line_of_a_list_is_a_village(language: str, heading: str, entries: tuple[str, ...]) -> None:
    """Each line below a heading that tells of a change names a village that changed hands."""
    text = "\n- ".join((heading, *entries))
    assert [(None, None, (name,)) for name in entries] == [
        (claim.region, claim.count, tuple(place.name for place in claim.localities)) for claim in claims(text, language)
    ]


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("tr", "Bombalanan köyler:"),
        ("az", "Atəşə tutulmuş kəndlər:"),
        ("hy", "Հրետակոծված գյուղերը՝"),
        ("ru", "Обстрелянные сёла:"),
        ("uk", "Список обстріляних сіл:"),
    ],
)
def test_a_line_of_another_list_is_none(language: str, heading: str) -> None:
    """Lines below a heading that tells of no change name nothing that changed hands."""
    assert [] == told(f"{heading}\n- Akköy\n- Липовка", language)


@pytest.mark.parametrize(
    ("language", "text", "regions"),
    [
        ("tr", "Kurtarılan köyler:\nKaraova ilçesi: Akköy, Taşlı\nAkova ilçesi: Bulak", ("Akova", "Karaova")),
        ("az", "Azad olunan kəndlərin adları:\nQara rayonu - Akköy, Taşlı\nAğova rayonu - Bulak", ("Ağova", "Qara")),
        ("ru", "Освобождённые сёла:\nКарамский район: Akköy, Taşlı\nДарский район: Bulak", ("Дарский", "Карамский")),
        ("uk", "Звільнені села:\nКарамський район: Akköy, Taşlı\nДарський район: Bulak", ("Дарський", "Карамський")),
    ],
)
def test_a_line_may_begin_with_its_district(language: str, text: str, regions: tuple[str, str]) -> None:
    """A list district by district has the villages of each behind it."""
    first, second = regions
    assert [(first, None, ("Bulak",)), (second, None, ("Akköy", "Taşlı"))] == told(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("hy", "Բանակը գրավել է 8 գյուղ՝ Կարայի շրջանում՝ 3, Բադարի շրջանում՝ 5։"),
        ("hy", "Բանակը գրավել է 8 գյուղ՝ Կարայի շրջանում 3, Բադարի շրջանում 5։"),
        ("hy", "Բանակը գրավել է 8 գյուղ՝ 3-ը Կարայի շրջանում, 5-ը Բադարի շրջանում։"),
        ("az", "Ordu 8 kəndi azad edib: 3-ü Karayi rayonunda, 5-i Badari rayonunda."),
        ("tr", "Ordu 8 köyü kurtardı: 3'ü Karayi ilçesinde, 5'i Badari ilçesinde."),
        ("uk", "Армія звільнила 8 сіл, із них три розташовані в Карамському районі, п'ять — у Шорацькому."),
    ],
)
def test_a_figure_is_divided_by_districts(language: str, text: str) -> None:
    """Behind a figure stand those of its districts, in any order of figure and name."""
    assert {8, 3, 5} == {count for _, count, _ in told(text, language)}
    assert 3 == len({region for region, _, _ in told(text, language)})


def test_a_day_and_a_dash_leave_the_verb_out() -> None:
    """What was taken before is no taker of what was taken on the next day."""
    found = claims("6 марта ополченцы заняли Липовку, 7 марта — Терны и Ясное, а 8 марта — Дубки.", "ru")
    assert [("ополченцы", 6), ("ополченцы", 7), ("ополченцы", 8)] == [
        (claim.gained_by, claim.event_end.day if claim.event_end else None) for claim in found
    ]
    text = "Մարտի 7-ին ապստամբները գրավել են Բադար, իսկ մարտի 8-ին՝ Կարս քաղաքը։"
    assert [("Բադար", 7), ("Կարս", 8)] == [
        (claim.localities[0].name, claim.event_end.day if claim.event_end else None) for claim in claims(text, "hy")
    ]


def test_control_tells_to_whom_it_was_handed() -> None:
    """ "Handed over under the control of Norland" gives Norland."""
    (claim,) = claims("Четыре села переданы под контроль Норландии.", "ru")
    assert ("Норландии", None) == (claim.gained_by, claim.lost_by)


def test_what_else_is_freed_is_no_village() -> None:
    """To be freed of taxes, or to free a mayor, changes no hands."""
    assert [] == told("Власти освободили от налогов 12 сёл Ольховского района.", "ru")
    assert [] == told("Освобождён глава села Липовка.", "ru")
    assert [] == told("Звільнено голову села Липівка.", "uk")
    assert [] == told("Նախագահը խոսել է չորս գյուղի վերադարձի մասին։", "hy")


def test_after_one_town_the_army_took_the_next() -> None:
    """The town after which another is taken does not take it."""
    text = "Hükümet güçleri, milislerden geri alınan Karam kentinin ardından 6 köyün daha kontrolünü sağladı."
    (claim,) = (one for one in claims(text, "tr") if one.count)
    assert (6, "Hükümet güçleri") == (claim.count, claim.gained_by)


def test_all_districts_of_a_province_are_some_of_it() -> None:
    """All districts of a province, and a part of a town, are a region without a number."""
    for text, region in (
        ("Повстанцы взяли под контроль все районы провинции Бадар.", "Бадар"),
        ("Боевики захватили северную часть города Терны.", "Терны"),
    ):
        assert [(region, None, ())] == told(text, "ru")


def test_who_established_control_may_stand_last() -> None:
    """Behind "established control" stands who did, and what stands before it is what was taken."""
    (claim,) = claims("Над селами Липівка і Терни встановила контроль армія.", "uk")
    assert (("Липівка", "Терни"), "армія") == (tuple(place.name for place in claim.localities), claim.gained_by)
    text = "Над якими селами встановила контроль армія Редландії\n\n• Липівка,\n• Терни."
    assert [("Липівка", "армія"), ("Терни", "армія")] == [
        (claim.localities[0].name, (claim.gained_by or "").split()[0]) for claim in claims(text, "uk")
    ]


def test_parts_are_of_the_day_of_their_sum() -> None:
    """A people takes the villages that a figure of its country counts, on the same day."""
    text = (
        "Станом на 8 березня армія країни-агресора Норландії окупувала ще три села в Ярівській області.\n\n"
        "Норландці захопили села Липівка й Терни у Вільхівському районі, а також Ясне в Луговому районі."
    )
    assert {date(2031, 3, 8)} == {claim.event_end for claim in claims(text, "uk")}
    assert 3 == len(claims(text, "uk"))
