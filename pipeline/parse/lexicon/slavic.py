"""What the Slavic languages share: tables of words in all their cases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pipeline.model import EventKind
from pipeline.parse.lexicon.kinds import (
    PARTICLES,
    Armies,
    Days,
    Deeds,
    Heads,
    Kinds,
    Names,
    Places,
    Sides,
    Sites,
    Slavic,
    Small,
)
from pipeline.parse.lexicon.shapes import Verb

KINDS = Kinds(
    names=Names(
        particle=rf"(?-i:{PARTICLES}|[аэеєі]ль|[аэеє][шсзнртд]|[ад]ар|ибн|ібн|абу|умм)",
        republic="(?-i:DR|ДР)",
    ),
    deeds=Deeds(
        given_up="(?:сда|зда).*",
        imperfect=r"\w+(?:л[аио]?|л[аио]сь|лся|в|вся)(?: .+)?",
        also="также|тоже|також|теж",
        reminding=r"напоминает|напоминают|напомнил[аио]?|нагадує|нагадують|нагада(?:в|ла|ли|ло)",
    ),
    small=Small(saying_that="что|що", ours=r"наш\w{1,3}"),
    sides=Sides(
        peaceful=(
            r"паводок|наводнение|вода|море|огонь|пожары?|врачи|журналисты|дипломаты|наблюдатели|туристы|жители"
            r"|переселенцы|беженцы|волонт[её]ры|спасатели|компания|фирма|банк|миссия|клиенты|рабочие"
            r"|шахт[её]ры|вирус|эпидемия|стихия|повінь|вогонь|пожеж[аі]|лікарі|журналісти|дипломати"
            r"|спостерігачі|туристи|жителі|мешканці|переселенці|біженці|волонтери|рятувальники|компанія|фірма"
            r"|місія|робітники|шахтарі|вірус|епідемія|стихія"
        ),
        claiming=r"заяв(?:ил[аио]?|ля[юе]т|и(?:в|ла|ли|ло)|ля(?:є|ють))|объяв(?:ил[аио]?|ля[юе]т)|утвержда[юе]т"
        r"|оголоси(?:в|ла|ли|ло)|стверджу(?:є|ють)",
        organ=r"о[об]н|об[сc]е|обсє|ес|єс|нато|мккк|мид|мзс|сша|[сз]ми|тасс|риа|унн|un|eu|afp|isw|bbc|cnn",
        anybody=r"(?:подразделени|підрозділ)\S* (?:группировк|угрупован)\S*(?: (?:войск|військ))?(?: \S+)?",
        foe=r"(?:ворог|враг|противник|окк?упант|загарбник|захватчик|агрес+ор|рашист)\w*",
        own_people=r"наш[иіа]\b",
        country_of=r"[А-ЯЁЄІЇҐ]\w+(?:ии|ії)",
        country=r"\w+[сц]ь?к\w{1,3}|прав\w+|націонал\w+|национал\w+|вооруж[её]нн\w+|озброєн\w+",
    ),
    armies=Armies(
        forces=r"(?:[\w'-]+(?:ые|ых|ым|ыми|ие|их|им|ими|ая|ой|ую|а|ої|ою|ій|у|і) )?(?:арм[иіє]\w+|войск\w*|військ\w*)"
        r"|[\w'-]+(?:ые|ых|ым|ыми|ие|і|их|им|ими) (?:военн|військов)\w+"
        r"|(?:вооруж[её]нн|збройн)\w+ сил\w*|сил\w* (?:само)?оборон[ыи]|сил\w* безопасности|сил\w* безпеки",
        banned=r"(?:запрещ|заборон|признан|визнан|внес[её]н)\w+",
    ),
    sites=Sites(
        seat=r"(?:\S+ )?(?:столиц|центр)\w*",
        district_centre=r"(?:\S+ )?(?:центры|центрами|центров|центри|центрів|столицы|столиці)",
        home=r"(?:столиц|центр|оплот|бастион|вор[оі]т|форпост)\w*",
        surroundings=r"пригород\w*|передміст\w*|окрестност\w*|околиц\w*",
    ),
    heads=Heads(of_year=r"года|року|г\."),
    places=Places(
        road=r"(?:станц[иі]|аэропорт|аеропорт|аэродром|аеродром|авиабаз|авіабаз|баз|трасс?|шосс?е|доро[гз]|полигон|полігон)"
        r"\w{0,3}",
        chief=r"(?:\S+ )?(?:столиц|центр)\w{0,2}",
        single=r"город(?:ом)?|село|селом|деревн[яюе]й?|пос[её]л(?:ок|ком)|хутор(?:ом)?|райцентр(?:ом)?|станиц[ау]"
        r"|місто|містом|селище|селищем|хутір|містечко|містечком",
    ),
    days=Days(
        earlier="напомним|нагадаємо|ранее|раньше|раніше|до этого|до цього|тогда|тоді",
        of_begun=r"[\w'-]+(?:нн|ят|ат|вш|ен)(?:ого|ой|их|ых|ым|ом|ої|ому|ій|ей|ем)",
        lasting="до .*",
        nth=r"(?P<day>\d{1,2})(?:-го|-е)",
        after_fight=r"(?:после|після) (?!начал|почат)(?:\S+ ){0,4}?(?:бо[её]в|боїв|сражени[яй]|битв[иы]?|обстрел\w+"
        r"|обстріл\w+|штурм\w*"
        r"|осад[ыи]|облоги|столкновени[йя]|зіткнень|атак[иы]?|наступлени[йя]|наступу)",
    ),
    slavic=Slavic(
        particle="(?-i:и|й|і|также|також)",
        up_to="до .*",
        of_them="(?:из|із|з) них",
        among="(?:среди|в числе|серед|[ву] числі) .*",
        under=r"под \S+|під \S+|.* (?:под|під) контроль",
        which="какие|які",
        now="теперь|отныне|тепер|відтепер",
        how=r"(?-i:\w+(?:льно|енно|ично|ічно))",
        adjective=r"(?-i:\w+(?:[оеи]е|[аяо]я|[ыиіо][йе]|[нкв][ае]|[нк]і))",
        label="детали|деталі|подробности|подробиці|дословно|дослівно|что известно|що відомо",
        number_of="числ[оа]|количеств[оа]|кількі?ст[ьі]",
        most="больше|найбільше|наибольшее|большинство|більшість",
        falls_to=r"прихо\w+|пришл\w+|припада\w+|припало|достал\w+|дістал\w+",
        lying=r"(?:находя|расположен|леж[аи]|знаходя|розташован)\w*",
        namesake="одно(?:им[её]н|йменн|ймен).*",
        part=r"(?:север|юж|запад|восточ|централь|північ|півден|захід|східн)\S+ част\S+",
        of_one="города|села|пос[её]лка|деревни|міста|селища",
        of_kind="(?-i:провінції|провинции|област[иі]|район[ау]|штат[ау]|уезда|повіту|округа|округу|департамент[ау])",
        of_pair=r"(?:больш|мал|верхн|нижн|стар|нов|велик|краснн?|бел)(?:ая|яя|ое|ее|ий|ый|ой|ие|ые|ую|юю|[аяеі])"
        r"|першотравн\w+",
        governor=r"(?:глав|губернатор|голов|очільни|руководител|керівни|начальни|мэр|мер)\w*",
        office="(?-i:ОВА|ОГА|ОДА|ВГА|ВЦА|облсовета|облради|администраци[июя]|адміністраці[їію])",
        which_ones="(?-i:.*(?:ых|их))",
        of_district="(?-i:.*ого)",
        of_region=r"(?-i:\w+(?:ой|ого|ої))",
        compass="(?-i:.*(?:ое|ая|ий|ый|ые|е|а))",
        over="(?-i:.* над)",
        adjective_end=".[аеиіїйоуыьюя]*",
    ),
)


def numbered(text: str, start: int = 1, step: int = 1) -> dict[str, int]:
    """Turn "один одного, два двух" into values: `start` times `step` for the first group, one step more for each."""
    groups = enumerate(text.split(","), start=start)
    return {word: value * step for value, forms in groups for word in spelled(forms)}


def spelled(text: str) -> Iterator[str]:
    """Yield the words of a text, those with ё also as they are written without it."""
    for word in text.split():
        yield word
        if "ё" in word:
            yield word.replace("ё", "е")


def counted(spans: str, steps: Iterable[str]) -> dict[str, int]:
    """Turn spans of days, from two on, and phrases that hold "{}" into days counted: "через {}" into "через два дня".

    A span may be said in several ways, set apart by "|"; a phrase that begins with "-" counts back.
    """
    return {
        step.lstrip("-").format(span): -days if step.startswith("-") else days
        for days, spoken in enumerate(spans.split(","), start=2)
        for span in spoken.split("|")
        for step in steps
    }


class Lists(NamedTuple):
    """What tells that a participle heads a list of places."""

    behind: str  # a pattern of the unit with a colon, or with the end of the line
    ends: tuple[str, str]  # of the participle, as the heading itself and behind "the list of"
    lists: tuple[str, ...]  # "list", "names"
    among: str
    units: str  # behind "among"


def heading(stems: str, kind: EventKind, of: Lists) -> Verb:
    """Return a participle that tells which places a list holds: "Освобождённые сёла:", "Среди занятых - Заречье"."""
    which, whose = of.ends
    capital = "|".join(stem[0].upper() + stem[1:] for stem in stems.split("|"))
    listed = "|".join(f"(?<={word} )" for word in of.lists)
    return Verb(
        rf"(?-i:(?:{capital}){which})(?={of.behind})|(?:{listed})(?:{stems}){whose}(?={of.behind})"
        rf"|{of.among} (?:{stems}){whose}(?=(?: (?:{of.units}))? [\u2014-] )",
        kind,
        "take",
        r".*",
    )
