"""Russian and Ukrainian reports: the day of telling, who is quoted, whose an army is, what is only recalled."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Claim, DateBasis, Status
from tests.parse.reports import claims

DATELINE = date(2020, 11, 14)


def names(claim: Claim) -> list[str]:
    """Return the names of a claim's localities."""
    return [place.name for place in claim.localities]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ОЛЬХОВ, 14 ноября. /АГН/ Боевики взяли под контроль четыре села в провинции Бадар.", "ru"),
        ("ОЛЬХОВ, 14 ноября — АГН. Боевики взяли под контроль четыре села в провинции Бадар.", "ru"),
        ("Ольхов. 14 ноября. Агентство. Боевики взяли под контроль четыре села в провинции Бадар.", "ru"),
        ("ВІЛЬХІВ. 14 листопада. АГН. Бойовики взяли під контроль чотири села в провінції Бадар.", "uk"),
        ("Боевики взяли под контроль четыре села в провинции Бадар. Об этом 14 ноября сообщил губернатор.", "ru"),
        ("Бойовики взяли під контроль чотири села в провінції Бадар. Про це 14 листопада повідомив речник.", "uk"),
    ],
)
def test_what_has_no_day_is_of_the_day_on_which_it_is_told(text: str, language: str) -> None:
    """A dateline in front, or who told it and when behind, dates what has just happened."""
    (claim,) = claims(text, language)

    assert (4, "Бадар") == (claim.count, claim.region)
    assert claim.gained_by in ("Боевики", "Бойовики")
    assert DATELINE == claim.event_end


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("ОЛЬХОВ, 14 ноября. Уже 75 сёл освобождены.", "ru", None),
        ("ОЛЬХОВ, 14 ноября. Вчера прошли бои. 11 ноября армия освободила село Терны.", "ru", date(2020, 11, 11)),
        ("ОЛЬХОВ, 14 ноября. За последние недели боевики захватили 12 сёл.", "ru", None),
        ("ОЛЬХОВ, 14 ноября. Бои идут. Напомним, армия освободила село Липки.", "ru", None),
        ("Армія звільнила вже 75 сіл Сіверщини. Про це 14 листопада повідомив речник.", "uk", None),
        ("Армія звільнила від ворога вже понад 75 сіл. Про це 14 листопада повідомив речник.", "uk", None),
    ],
)
def test_a_running_total_and_what_is_recalled_have_no_day_of_telling(
    text: str, language: str, day: date | None
) -> None:
    """What is summed up, recalled or has a span or a day of its own is not of the day on which it is told."""
    (claim,) = claims(text, language)

    assert day == claim.event_end


def test_a_running_total_says_so_behind_whom_places_were_freed_from() -> None:
    """ "Already" before the figure makes it one."""
    (claim,) = claims("Армія звільнила від ворога вже 75 сіл Сіверщини.", "uk")

    assert (True, 75, "ворога") == (claim.cumulative, claim.count, claim.lost_by)


def test_who_is_quoted_names_what_was_counted_on_the_same_day() -> None:
    """The names that a quotation gives are of the day of their figure, for the same army."""
    text = (
        "У середу, 25 листопада, армія Веспери взяла сім сіл у Карамі. Це села в Лісовому, Рибному й Вербному районах. "
        "Про це міністр повідомив у Twitter. «Армія Веспери звільнила села Терни, Липки Лісового району та село "
        "Вербне Рибного району», – написав він."
    )
    figure, *named = claims(text, "uk")

    assert (7, "Карамі") == (figure.count, figure.region)
    assert [("Лісового", ["Терни", "Липки"]), ("Рибного", ["Вербне"])] == [(one.region, names(one)) for one in named]
    assert {date(2020, 11, 25)} == {claim.event_end for claim in (figure, *named)}
    assert {Status.CLAIMED} == {claim.status for claim in named}


def test_what_another_army_takes_is_of_no_day_told_before() -> None:
    """A quotation of another side is dated by nothing."""
    text = (
        "У середу, 25 листопада, армія Веспери взяла сім сіл, повідомив міністр. «Бойовики зайняли село Терни», – "
        "додав він."
    )
    *_, claim = claims(text, "uk")

    assert (["Терни"], None) == (names(claim), claim.event_end)


@pytest.mark.parametrize(
    "text",
    [
        "Агентство напоминает, что село Терны было освобождено 9 октября в результате наступления армии.",
        "Министр напомнил, что армия освободила село Терны и ещё несколько сёл.",
        "Міністр нагадав, що армія звільнила село Терни.",
    ],
)
def test_what_somebody_calls_to_mind_is_no_news(text: str) -> None:
    """A reminder tells of another year."""
    assert not claims(text, "uk" if "і" in text else "ru")


@pytest.mark.parametrize(
    ("text", "gained", "lost"),
    [
        ("Вчера армией Весперы заняты Терны.", "армией Весперы", None),
        ("Четыре села захвачены армией Весперы.", "армией Весперы", None),
        ("Повстанцы отвоевали у армии Норландии Ольхово.", "Повстанцы", "армии Норландии"),
        ("Боевики выбили армию Весперы из села Терны.", "Боевики", "армию Весперы"),
        ("Боевики отбили у армии Терны и Заречье.", "Боевики", "армии"),
        ("Армия передала ополченцам Ольхово и Терны.", "ополченцам", "Армия"),
        ("Армия была выбита из приграничного села Терны.", None, "Армия"),
        ("Урядові війська здали повстанцям село Терни.", "повстанцям", "Урядові війська"),
        ("Тепер під контролем армії Терни та Заріччя.", "армії", None),
    ],
)
def test_a_name_behind_an_army_is_whose_it_is_or_what_it_takes(text: str, gained: str | None, lost: str | None) -> None:
    """The order of words and the case of a name tell an owner from an object."""
    (claim,) = claims(text, "uk" if "і" in text else "ru")

    assert (gained, lost) == (claim.gained_by, claim.lost_by)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Повстанцы заняли город и три села.", 4),
        ("Повстанцы заняли три села и город.", 4),
        ("Повстанцы заняли 15 городов и сёл.", 15),
        ("Повстанці зайняли місто і три села.", 4),
    ],
)
def test_a_single_town_is_counted_with_villages(text: str, count: int) -> None:
    """ "A town and three villages" are four."""
    (claim,) = claims(text, "uk" if "і" in text else "ru")

    assert count == claim.count


@pytest.mark.parametrize(
    "text",
    [
        "Повстанцы обстреляли город и три села.",
        "После нескольких недель боёв армия Весперы контролирует город Терны.",
        "В ходе наступления армии Весперы идут бои за сёла Терны и Ольхово.",
        "Армия Весперы передала ополченцам 12 танков в селе Терны.",
        "Армия передала жителям посёлка Терны гуманитарную помощь.",
        "Жители передали силам безопасности оружие в селе Терны.",
        "Боевики передали армии Весперы тела погибших в селе Терны.",
        "Повстанцы захватили столицу провинции Бадар.",
        "Повстанцы захватили административный центр провинции Бадар.",
        "Партия Весперы взяла город и три села на выборах.",
        "Над селом Терны установлен контроль воздушного пространства.",
    ],
)
def test_fights_and_what_is_held_are_no_change(text: str) -> None:
    """The same words without a taker tell of none."""
    assert not [claim for claim in claims(text, "ru") if claim.event_kind.value != "holds"]


def test_who_took_a_town_before_takes_those_that_give_up() -> None:
    """ "Also surrendered" goes on with the taker just told of."""
    text = "Бойовики взяли під контроль чотири села. Здалася також столиця провінції Каран (Вільхів)."
    _, claim = claims(text, "uk")

    assert ("Каран", ["Вільхів"], "Бойовики") == (claim.region, names(claim), claim.gained_by)


def test_the_centre_of_a_region_stands_apart_from_what_was_taken_besides() -> None:
    """ "Районным центром Северской области городом Ольхов" is one town."""
    text = "Армия овладела районным центром Северской области городом Ольхов, а также с боями заняла более 50 сёл."
    town, rest = claims(text, "ru")

    assert ("Северской", ["Ольхов"]) == (town.region, names(town))
    assert (50, DateBasis.STATED) != (rest.count, rest.date_basis)
    assert 50 == rest.count


def test_a_town_is_named_behind_what_it_is() -> None:
    """A dash or a comma stands between the centre of a region and its name."""
    for text in (
        "Повстанцы заняли столицу провинции Бадар - город Ольхов.",
        "Взята столица провинции Бадар, город Ольхов.",
    ):
        (claim,) = claims(text, "ru")

        assert ("Бадар", ["Ольхов"]) == (claim.region, names(claim))


def test_a_road_leads_from_a_country_that_loses_nothing() -> None:
    """ "З Норландії" behind a road is no loser."""
    (claim,) = claims("Бойовики взяли місто Терни на трасі з Норландії.", "uk")

    assert claim.lost_by is None


@pytest.mark.parametrize(
    ("text", "gained"),
    [
        ("Армия освободила Терны, Липки в Карамской области и взяла под контроль село Ольхово.", "Армия"),
        (
            "Армия освободила Терны в Карамской области, а также Рыбное в Северской области и взяла село Ольхово.",
            "Армия",
        ),
        ("Норландия заняла Терны и Липки и взяла под контроль Ольхово.", "Норландия"),
        ("Норландія також взяла місто Вільхове.", "Норландія"),
        ("BLF заявила о захвате города Ольхово.", "BLF"),
        ("BLF заявила про захоплення міста Вільхове.", "BLF"),
        ("ООН заявила о захвате города Ольхово.", None),
        ("ЦПН заявил о захвате города Ольхово армией Весперы.", None),
        ("ВСН заявили о захвате города Ольхово.", "ВСН"),
        ("УНН повідомляє про захоплення міста Вільхове.", None),
    ],
)
def test_who_takes_what_a_sentence_goes_on_with_is_its_subject(text: str, gained: str | None) -> None:
    """A place that was taken just before takes nothing; a band claims what it took, who only tells does not."""
    *_, last = claims(text, "uk" if "і" in text else "ru")

    assert gained == last.gained_by


def test_names_behind_a_dash_are_no_region_for_their_ending() -> None:
    """ "3 села - Карамское, Липки" names them."""
    (claim,) = claims("Армия освободила 3 села - Карамское, Липки, Терны в Северской области.", "ru")

    assert ("Северской", 3, ["Карамское", "Липки", "Терны"]) == (claim.region, claim.count, names(claim))


@pytest.mark.parametrize(
    "text",
    [
        "Наши войска заняли село Терны.",
        "Армия заняла село Липки. Об этом сообщили в руководстве области. «Армия заняла село Терны», - отметил он.",
        "Норландские войска заняли село Липки, сообщил министр. Норландская армия заняла село Терны.",
        "«Повстанцы заняли село Терны», — говорится в сообщении министерства.",
        "ЗСН зайняли місто Липки, повідомив міністр. Збройні Сили Норландії зайняли село Терни.",
    ],
)
def test_what_a_party_tells_of_itself_or_goes_on_to_tell_is_claimed(text: str) -> None:
    """Who told the first of it tells the rest: in a quotation, or of the same army."""
    *_, last = claims(text, "uk" if "і" in text else "ru")

    assert Status.CLAIMED is last.status


@pytest.mark.parametrize(
    "text",
    [
        "Норландские войска заняли село Липки, сообщил министр. Повстанцы заняли село Терны.",
        "Армия заняла село Липки, сообщил министр.\nАрмия заняла село Терны.",
        "Армия заняла село Липки, сообщил министр. Наблюдатели сообщили, что армия заняла село Терны.",
    ],
)
def test_what_another_side_took_or_another_tells_is_asserted(text: str) -> None:
    """Another side, another paragraph, another voice: who spoke before does not tell it."""
    *_, last = claims(text, "ru")

    assert Status.ASSERTED is last.status


def test_who_told_it_stands_behind_the_word_for_this() -> None:
    """ "Об этом" tells nothing."""
    (claim,) = claims("Армия взяла село Терны. Об этом сообщил представитель министерства.", "ru")

    assert "представитель министерства" == claim.attributed_to


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "23 ноября армия Весперы заняла город Ольхов. В Карамской области армия Весперы заняла село Терны.",
            date(2020, 11, 23),
        ),
        ("23 ноября армия Весперы заняла город Ольхов. В Карамской области армия Норландии заняла село Терны.", None),
        ("23 ноября армия Весперы заняла город Ольхов. В Карамской области ранее армия Весперы заняла Терны.", None),
        (
            "Кількість сіл, захоплених з 20 листопада армією Веспери, досягла 40. Напередодні ввечері армія Веспери "
            "захопила ще п'ять сіл.",
            date(2020, 11, 27),
        ),
    ],
)
def test_a_bulletin_goes_on_with_its_day_in_another_place(text: str, day: date | None) -> None:
    """The same army elsewhere is told of on the same day; the eve is that of the report, not of the beginning."""
    *_, last = claims(text, "uk" if "і" in text else "ru")

    assert day == last.event_end


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Число сёл, захваченных армией Весперы в провинции Карам, достигло 40.", "captured"),
        ("Число освобождённых сёл в провинции Карам достигло 40.", "liberated"),
        ("Кількість сіл, захоплених армією Веспери в провінції Карам, досягла 40.", "captured"),
    ],
)
def test_a_number_reached_is_of_the_region_where_places_were_taken(text: str, kind: str) -> None:
    """The place in the participle's clause is where they lie, and the participle tells what became of them."""
    (claim,) = claims(text, "uk" if "і" in text else "ru")

    assert ("Карам", 40, kind) == (claim.region, claim.count, claim.event_kind.value)


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Армия взяла село Терны, которое ранее находилось под контролем повстанцев.", "повстанцев"),
        ("Армия взяла село Терны, последний город, который до сих пор находился в руках повстанцев.", "повстанцев"),
        ("Армія взяла село Терни, останнє місто, яке досі перебувало в руках повстанців.", "повстанців"),
        ("Армия взяла село Терны, которое контролируют ополченцы.", None),
    ],
)
def test_who_held_a_place_up_to_then_lost_it(text: str, lost: str | None) -> None:
    """What a relative clause tells in the past is of the loser, and makes no running total."""
    (claim,) = claims(text, "uk" if "і" in text else "ru")

    assert (lost, False) == (claim.lost_by, claim.cumulative)


@pytest.mark.parametrize(
    "text",
    [
        "Под контроль армии перешёл мост Терны.",
        "Під контроль армії перейшов міст Терни.",
        "На железнодорожной станции Терны захвачены большие трофеи.",
        "На аэродроме Терны захвачены два самолёта.",
        "На станції Терни захоплено великі трофеї.",
        "Наши войска отбили атаки у села Терны.",
        "Партизаны взорвали железнодорожную станцию Терны.",
        "BLF заявила об обстреле города Терны.",
    ],
)
def test_a_bridge_or_what_is_found_at_a_station_is_no_town(text: str) -> None:
    """What has the name of a place is not the place."""
    assert not claims(text, "uk" if "і" in text else "ru")


def test_a_station_that_is_taken_is_named() -> None:
    """ "Станцией Терны" is where a settlement of that name is."""
    *_, last = claims("Армия овладела городом Ольхов, крупной железнодорожной станцией Терны.", "ru")

    assert ["Терны"] == names(last)


@pytest.mark.parametrize(
    "text",
    [
        "Армия освободила 12 сёл Северской области. Об этом сообщил глава Ольховского района. Армия заняла ещё 3 села.",
        "Армия освободила 12 сёл Северской области. Об этом сообщил глава Ольховского района Иван Лесной на встрече с "
        "жителями. Армия заняла 3 села.",
    ],
)
def test_who_told_it_is_of_no_place_that_was_taken(text: str) -> None:
    """The governor's own district is not where the army goes on."""
    _, last = claims(text, "ru")

    assert ("Северской", 3, Status.CLAIMED) == (last.region, last.count, last.status)


def test_who_speaks_has_no_gap_in_his_name() -> None:
    """A name behind an office is written with one space."""
    text = "Армия заняла 12 сёл. Об этом сообщил глава Ольховского района Иван Лесной."
    (claim,) = claims(text, "ru")

    assert "глава Ольховского района Иван Лесной" == claim.attributed_to
