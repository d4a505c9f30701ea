"""Constructions that several languages share, each with what it says and a near miss that says nothing."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report, Status
from pipeline.parse.prose import read

Said = tuple[str | None, int | None, tuple[str, ...], str | None]  # region, count, names, who gained

PAIRS: dict[tuple[str, str], tuple[list[Said], str]] = {
    ("en", "Norlandish forces captured Lowfen, the last town in the province of Eastmoor."): (
        [("Eastmoor", None, ("Lowfen",), "Norlandish forces")],
        "Norlandish forces shelled Lowfen, the last town in the province of Eastmoor.",
    ),
    (
        "en",
        "Rebels captured seven villages: Lowfen and Highfen in Eastmoor and Drymoor, Wetmoor and Oakmoor in Weald.",
    ): (
        [
            (None, 7, (), "Rebels"),
            ("Eastmoor", None, ("Lowfen", "Highfen"), "Rebels"),
            ("Weald", None, ("Drymoor", "Wetmoor", "Oakmoor"), "Rebels"),
        ],
        "Rebels shelled seven villages: Lowfen and Highfen in Eastmoor and Drymoor, Wetmoor and Oakmoor in Weald.",
    ),
    ("ru", "Освобождены населённые пункты Майское и Вербовое Северской области."): (
        [("Северской", None, ("Майское", "Вербовое"), None)],
        "Обстреляны населённые пункты Майское и Вербовое Северской области.",
    ),
    ("ru", "Освобождены сёла Терны, Заречье - Ольховского района, Абад и Даг - Лесного района."): (
        [("Ольховского", None, ("Терны", "Заречье"), None), ("Лесного", None, ("Абад", "Даг"), None)],
        "Разминированы сёла Терны, Заречье - Ольховского района, Абад и Даг - Лесного района.",
    ),
    ("ru", "В результате решительных действий норландской армии освобождено село Заречье."): (
        [(None, None, ("Заречье",), "норландской армии")],
        "В результате решительных действий норландской армии обстреляно село Заречье.",
    ),
    ("ru", "Войсками Норландии освобождены 12 сёл Северской Народной Республики (СНР)."): (
        [("Северской Народной Республики", 12, (), "Войсками Норландии")],
        "Войсками Норландии проверены 12 сёл Северской Народной Республики (СНР).",
    ),
    ("ru", "Село Заречье норландская армия взяла в понедельник."): (
        [(None, None, ("Заречье",), "норландская армия")],
        "Село Заречье норландская армия обстреляла в понедельник.",
    ),
    ("ru", "Норландские военные установили контроль над 13-ю населёнными пунктами."): (
        [(None, 13, (), "Норландские военные")],
        "Норландские военные потеряли связь с 13-ю населёнными пунктами.",
    ),
    ("ru", "Число освобождённых сёл Северской области выросло до 54."): (
        [("Северской", 54, (), None)],
        "Число обстрелянных сёл Северской области выросло до 54.",
    ),
    ("ru", "Министерство подтвердило освобождение села Заречье в Северской области."): (
        [("Северской", None, ("Заречье",), None)],
        "Министерство подтвердило восстановление села Заречье в Северской области.",
    ),
    ("uk", "Війська зачистили від ворога села на Вільшанщині - Терни, Гаї та Луги."): (
        [("Вільшанщині", None, ("Терни", "Гаї", "Луги"), "Війська")],
        "Війська зачистили від снігу села на Вільшанщині - Терни, Гаї та Луги.",
    ),
    ("fr", "Le Front de libération de la Vesperie a pris Morne dans la province équorienne d'Alma."): (
        [("Alma", None, ("Morne",), "Front de libération de la Vesperie")],
        "Le Front de libération de la Vesperie occupe Morne dans la province équorienne d'Alma.",
    ),
    ("es", "Llegaron 150 personas de Morna, localidad ecorense tomada el jueves por las tropas."): (
        [(None, None, ("Morna",), "tropas")],
        "Llegaron 150 personas de Morna, localidad ecorense visitada el jueves por las tropas.",
    ),
    ("ru", "Боевики заняли восток провинции Бадар."): (
        [("Бадар", None, (), "Боевики")],
        "Боевики обстреляли восток провинции Бадар.",
    ),
    ("uk", "Українським захисникам вдалося відновити контроль над 41 селом області."): (
        [(None, 41, (), "Українським захисникам")],
        "Українським захисникам не вистачає зброї у 41 селі області.",
    ),
    ("uk", "Кількість звільнених від окупації сіл Вільшанської області збільшилася до 54."): (
        [("Вільшанської", 54, (), None)],
        "Кількість обстріляних ворогом сіл Вільшанської області збільшилася до 54.",
    ),
    ("uk", "Військові взяли сім сіл: Терни та Гаї на Вільшанщині й Лобки, Заріччя та Луги на Тернівщині."): (
        [
            (None, 7, (), "Військові"),
            ("Вільшанщині", None, ("Терни", "Гаї"), "Військові"),
            ("Тернівщині", None, ("Лобки", "Заріччя", "Луги"), "Військові"),
        ],
        "Військові оглянули сім сіл: Терни та Гаї на Вільшанщині й Лобки, Заріччя та Луги на Тернівщині.",
    ),
    ("uk", "Військові вибили найманців та підконтрольних їм сепаратистів із Заріччя на Вільшанщині."): (
        [("Вільшанщині", None, ("Заріччя",), "Військові")],
        "Військові вивезли дітей та поранених цивільних із Заріччя на Вільшанщині.",
    ),
    ("az", "Norland Ordusu Qaraova rayonunun Ağkənd, Daşlı, Ağova rayonunun Bulaqlı kəndlərini işğaldan azad edib."): (
        [
            ("Qaraova", None, ("Ağkənd", "Daşlı"), "Norland Ordusu"),
            ("Ağova", None, ("Bulaqlı",), "Norland Ordusu"),
        ],
        "Norland Ordusu Qaraova rayonunun Ağkənd, Daşlı, Ağova rayonunun Bulaqlı kəndlərini minalardan təmizləyib.",
    ),
    ("az", "Norland Ordusu Qaraova vilayətində 7 kəndə nəzarəti bərpa edib."): (
        [("Qaraova", 7, (), "Norland Ordusu")],
        "Norland Ordusu Qaraova vilayətində 7 kənddə qaz təchizatını bərpa edib.",
    ),
    ("az", "Ordu Qaraova rayonunun bir neçə kəndini işğaldan azad edib."): (
        [("Qaraova", None, (), "Ordu")],
        "Ordu Qaraova rayonunun bir neçə kəndini atəşə tutub.",
    ),
    ("az", "Ağkənd və Daşlı Azərbaycana geri verilib."): (
        [(None, None, ("Ağkənd", "Daşlı"), "Azərbaycan")],
        "Ağkənd və Daşlı sakinlərinə evlər geri verilib.",
    ),
    ("tr", "Karaova'nın Akköy ve Taşlı; Akova'nın Bulak köyleri Ermenistan'ın işgalinden kurtarıldı."): (
        [("Karaova", None, ("Akköy", "Taşlı"), None), ("Akova", None, ("Bulak",), None)],
        "Karaova'nın Akköy ve Taşlı; Akova'nın Bulak köyleri selden kurtarıldı.",
    ),
    ("tr", "TSK ve SMO, Karaova'nın Akköy köyünü teröristlerden temizledi."): (
        [("Karaova", None, ("Akköy",), "TSK ve SMO")],
        "TSK ve SMO, Karaova'nın Akköy köyünü mayınlardan temizledi.",
    ),
    ("tr", "Karaova'nın Taşlı beldesine bağlı Akköy köyü PKK/YPG'den alındı."): (
        [("Taşlı", None, ("Akköy",), None)],
        "Karaova'nın Taşlı beldesine bağlı Akköy köyü satın alındı.",
    ),
    ("tr", "Norlanda ordusu Karaova'da 7 köyde kontrolü sağladı."): (
        [("Karaova", 7, (), "Norlanda ordusu")],
        "Norlanda ordusu Karaova'da 7 köyde güvenliği sağladı.",
    ),
    ("tr", "Karaova, Akova ve Taşova'nın 23 köyü ele geçirildi."): (
        [("Karaova, Akova ve Taşova", 23, (), None)],
        "Karaova, Akova ve Taşova'nın 23 köyü bombalandı.",
    ),
    ("tr", "Başbakan Ali Veli, Karaova ve Akova'nın 2 köyünün ele geçirildiğini duyurdu."): (
        [("Karaova ve Akova", 2, (), None)],
        "Başbakan Ali Veli, Karaova ve Akova'nın 2 köyünün bombalandığını duyurdu.",
    ),
    ("fr", "Les insurgés se sont emparés en deux jours d'au moins 63 villages dans l'est de la province d'Equor."): (
        [("Equor", 63, (), "insurgés")],
        "Les insurgés ont attaqué en deux jours au moins 63 villages dans l'est de la province d'Equor.",
    ),
    ("fr", "Dans la région d'Alma, dans la province d'Equor, les rebelles ont pris douze villages."): (
        [("Alma", 12, (), "rebelles")],
        "Dans la région d'Alma, dans la province d'Equor, le maire a repris douze villages en main.",
    ),
    ("fr", "Douze localités des provinces d'Equor, d'Alma et de Morne sont tombées aux mains des insurgés."): (
        [("Equor, Alma et Morne", 12, (), "insurgés")],
        "Douze localités des provinces d'Equor, d'Alma et de Morne sont tombées dans la misère.",
    ),
    ("fr", "Des groupes rebelles se sont emparés samedi de Morne."): (
        [(None, None, ("Morne",), "groupes rebelles")],
        "Des groupes rebelles occupent Morne et tiennent Alma.",
    ),
    ("es", "El ejército tomó el control hoy de varios pueblos en el sur de la provincia de Ecor."): (
        [("Ecor", None, (), "ejército")],
        "El ministro tomó el control hoy de varios pueblos en el sur de la provincia de Ecor.",
    ),
    ("es", "Las tropas arrebataron a los 'terroristas', como llama a la oposición, la aldea de Morna Oriental."): (
        [(None, None, ("Morna Oriental",), "tropas")],
        "Las tropas bombardearon a los 'terroristas', como llama a la oposición, en la aldea de Morna Oriental.",
    ),
    ("es", "Según una fuente citada por VNA, las tropas, con apoyo de milicias, recuperaron la aldea de Morna."): (
        [(None, None, ("Morna",), "tropas")],
        "Según una fuente citada por VNA, las tropas, con apoyo de milicias, ocupan la aldea de Morna.",
    ),
    ("es", "Los rebeldes se hicieron este viernes con Morna y Ecor."): (
        [(None, None, ("Morna", "Ecor"), "rebeldes")],
        "Los rebeldes se reunieron este viernes con Morna y Ecor.",
    ),
    ("es", "La Alianza de las Tres Colinas ha tomado un puñado de aldeas en Ecor."): (
        [("Ecor", None, (), "Alianza de las Tres Colinas")],
        "La Alianza de las Tres Colinas ha visitado un puñado de aldeas en Ecor.",
    ),
}


def claims(text: str, language: str) -> list[Claim]:
    """Read a text as a report published on Saturday, 28 November 2020."""
    card = Card(published=date(2020, 11, 28), language=language)
    return read(Report("report", "report.txt", "0" * 64, text, card))


def said(text: str, language: str) -> list[Said]:
    """Return what the claims of a text say."""
    return [
        (c.region, c.count, tuple(place.name for place in c.localities), c.gained_by) for c in claims(text, language)
    ]


@pytest.mark.parametrize(("language", "text"), PAIRS)
def test_a_construction_is_read_and_its_near_miss_is_not(language: str, text: str) -> None:
    """Region, figure, names and taker come out as written; one word that tells of no change gives nothing."""
    expected, near_miss = PAIRS[language, text]
    assert expected == said(text, language)
    assert said(near_miss, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Norland captured Lowfen village. This was announced by the ministry."),
        ("ru", "Армия взяла село Заречье. Об этом сообщило Минобороны."),
        ("uk", "Військові взяли село Заріччя.\n\nПро це повідомив генштаб."),
        ("az", "Ordu Daşlı kəndini işğaldan azad edib. Bunu prezident bildirib."),
        ("tr", "Ordu Taşlı köyünü ele geçirdi. Bunu bakanlık duyurdu."),
        ("fr", "L'armée a pris le village de Morne. C'est ce qu'a annoncé le ministère."),
        ("es", "El ejército tomó la aldea de Morna. Así lo anunció el ministerio."),
    ],
)
def test_who_told_may_stand_in_the_next_sentence(language: str, text: str) -> None:
    """A sentence that says who told the one before makes its claim that party's; without it nobody's."""
    (told,) = claims(text, language)
    (plain,) = claims(text.split(".")[0] + ".", language)
    assert (Status.CLAIMED, Status.ASSERTED) == (told.status, plain.status)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Армия взяла село Заречье. Об этом в пятницу сообщило Минобороны.", date(2020, 11, 27)),
        ("За неделю армия взяла село Заречье. Об этом в пятницу сообщило Минобороны.", None),
        ("В среду армия взяла село Заречье. Об этом в пятницу сообщило Минобороны.", date(2020, 11, 25)),
    ],
)
def test_the_day_of_telling_dates_only_what_has_no_day(text: str, day: date | None) -> None:
    """Where the change has a day or a window of its own, the day on which it was told is not its day."""
    (claim,) = claims(text, "ru")
    assert day == claim.event_end


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Norland captured Lowfen and Highfen. The army later retook these two towns."),
        ("ru", "Армия взяла сёла Заречье и Терны. Затем боевики отбили эти два села."),
        ("fr", "L'armée a pris Morne et Alma. Les rebelles ont ensuite repris ces deux villages."),
        ("es", "El ejército tomó Morna y Ecor. Luego los rebeldes recuperaron estas dos aldeas."),
    ],
)
def test_a_figure_that_points_back_counts_nothing_new(language: str, text: str) -> None:
    """ "These two" are the places named before, not two more."""
    assert [None] == [claim.count for claim in claims(text, language)]


def test_only_the_paragraph_before_goes_back_to_who_told() -> None:
    """A figure two paragraphs earlier keeps its own voice."""
    first, last = claims("Армия взяла село Терны.\n\nАрмия взяла село Заречье.\n\nОб этом сообщило Минобороны.", "ru")
    assert (Status.ASSERTED, Status.CLAIMED) == (first.status, last.status)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Партия взяла 12 районов Северской области."),
        ("ru", "Министр взял под контроль ремонт дорог и 3 села Северской области."),
        ("uk", "Поліція звільнила трьох заручників у селі Заріччя."),
        ("uk", "Рятувальники звільнили 12 сіл від снігу."),
        ("fr", "Le parti a conquis douze communes et perdu trois villages."),
        ("fr", "Une trentaine de villages ont été libérés des eaux."),
        ("fr", "Equor et Alma, occupées depuis juin par les groupes islamistes, sont au nord."),
        ("es", "El partido conquistó 14 municipios y perdió 6 en la provincia de Soria."),
        ("tr", "Parti, seçimde 11 ilçeyi aldı."),
        ("az", "Qaraova rayonunun 3 kəndi minalardan təmizlənib."),
    ],
)
def test_who_bears_no_arms_takes_nothing(language: str, text: str) -> None:
    """Parties, ministers, police and rescuers change no control, nor does water that falls."""
    assert claims(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fr", "Le MV9 s'est emparé en novembre de Morne et est reparti le 20 octobre à l'offensive.", None),
        (
            "fr",
            "Le MV9 s'est emparé le 20 octobre de Morne et était reparti en juin à l'offensive.",
            date(2020, 10, 20),
        ),
        ("es", "Los rebeldes lograron la víspera el control de la aldea de Morna.", date(2020, 11, 27)),
        ("tr", "Sabah saatlerinde ordu Taşlı köyünü ele geçirdi.", date(2020, 11, 28)),
        ("tr", "9 Kasım'da başlayan harekatta 56 köy ele geçirildi.", None),
    ],
)
def test_a_verb_has_the_day_of_its_own_clause(language: str, text: str, day: date | None) -> None:
    """A month near the verb leaves it no other day; the start of an operation is no event's day."""
    (claim,) = claims(text, language)
    assert claim.event_end == day


def test_entries_apart_by_blank_lines_go_on() -> None:
    """Names behind a colon, each a paragraph that ends with a semicolon, belong to the sentence before."""
    found = said("Армия освободила такие сёла:\n\nТерны;\n\nЗаречье;\n\nЛуга.\n\nПогода ясная.", "ru")
    assert [("Терны",), ("Заречье",), ("Луга",)] == [names for _, _, names, _ in found]


def test_taken_and_retaken_are_two_changes() -> None:
    """One place with two participles changes hands twice, each time to its own taker."""
    taken, retaken = claims(
        "La aldea de Morna, tomada el jueves por la guerrilla, fue recuperada ayer por el Ejército.", "es"
    )
    assert ("guerrilla", date(2020, 11, 26)) == (taken.gained_by, taken.event_end)
    assert ("Ejército", date(2020, 11, 27)) == (retaken.gained_by, retaken.event_end)
