"""Russian and Ukrainian: what looks like a change of control and is none, beside what is one."""

from __future__ import annotations

import pytest

from pipeline.model import Status
from tests.parse.reports import claims

NONE_RUSSIAN = (
    # taken in other ways than into one's hands
    "Отряды взяли Терновку в плотное кольцо.",
    "Десантники взяли Вишнёвое под полный огневой контроль.",
    "Боевики взяли Терновку в клещи.",
    "«Метеор» взял Вишнёвск со счётом 3:1.",
    "Команда «Метеор» заняла Вишнёвск в турнирной таблице.",
    # an adverb at the start of a sentence is no place
    "Взамен ополченцы отбили две заставы.",
    "Вместо этого повстанцы заняли высоту у реки.",
    "Впоследствии войска заняли два опорника.",
    # freed from what nobody holds it with
    "Военные освободили Терновку и соседний хутор от мин.",
    "Сапёры очистили четыре села от снега.",
    "Вода отступила из трёх деревень.",
    "Пожар отступил из села Вишнёвое.",
    # a part of a place
    "Противник отступил из промзоны Терновки.",
    "Боевики вышли из центра Вишнёвого.",
    "Войска частично заняли Терновку.",
    # recalled, denied, given otherwise
    "Враг потерял Вишнёвое ещё весной.",
    "Министр сказал, что ни один посёлок сдан не будет.",
    "Чиновник передал Вишнёвое в долгосрочную аренду.",
    "Свет вернули в девять освобождённых сёл. Ещё два села ждут.",
)
NONE_UKRAINIAN = (
    "Загони взяли Тернівку у щільне кільце.",
    "Десантники взяли Вишневе під вогневий контроль.",
    "Натомість війська відбили дві застави.",
    "Замість цього повстанці зайняли висоту.",
    "Газ повернули до семи звільнених сіл. Ще три села чекають.",
    "Електропостачання повернули до 9 деокупованих сіл району.",
    "Волонтери звільнили два села від снігу.",
    "Партія «Лан» здобула дві громади та втратила Вишневе.",
    "Голова передав Вишневе в оренду.",
    "Окупанти відступили з околиць Тернівки.",
    "Загарбники вийшли з промзони Вишневого.",
    "Загарбники частково захопили Вишневе та два хутори.",
    "Ворог втратив Вишневе ще навесні.",
    "Міністр заявив, що жодне село здане не буде.",
)
DENIED = (
    ("Слухи о потере Терновки не подтвердились.", "ru"),
    ("Сообщения о захвате Вишнёвого не подтверждаются.", "ru"),
    ("Глава района назвал ложью слова о том, что село Терновка перешло к противнику.", "ru"),
    ("Не соответствует действительности сообщение о том, что боевики захватили Терновку.", "ru"),
    ("Захват Вишнёвого боевиками - фейк, сообщили в полиции.", "ru"),
    ("Чутки про втрату Тернівки не підтвердилися.", "uk"),
    ("Повідомлення про захоплення Вишневого не підтверджуються.", "uk"),
)
DENIED_BEHIND = (
    ("Боевики заняли две деревни. По словам губернатора, это не соответствует действительности.", "ru"),
    ("Боевики заявили о взятии Терновки. Глава района назвал эту информацию ложью.", "ru"),
    ("Загарбники захопили два села, пише газета. За словами голови громади, це не відповідає дійсності.", "uk"),
    ("Ворог заявив про захоплення Вишневого. Речниця назвала це вигадкою.", "uk"),
)
# The same words, where something does change hands.
TAKEN = (
    ("Отряды взяли Терновку, а Вишнёвое взяли в кольцо.", "ru", "Отряды", "Терновку"),
    ("Взамен ополченцы отбили Терновку.", "ru", "ополченцы", "Терновку"),
    ("Вместо этого повстанцы заняли Вишнёвое.", "ru", "повстанцы", "Вишнёвое"),
    ("Военные освободили Терновку, сапёры очищают её от мин.", "ru", "Военные", "Терновку"),
    ("Военные освободили Терновку от боевиков.", "ru", "Военные", "Терновку"),
    ("Бойцы из «Полка Лана» заняли Терновку.", "ru", 'Бойцы из "Полка Лана"', "Терновку"),
    ("Офицер сообщил, что бойцы, взявшие 7 мая Ясное, вошли в Орлы и заняли Терновку.", "ru", "бойцы", "Терновку"),
    ("Войска заняли частично разрушенную Терновку.", "ru", "Войска", "Терновку"),
    ("Натомість війська відбили Тернівку.", "uk", "війська", "Тернівку"),
    ("Згодом війська зайняли Вишневе.", "uk", "війська", "Вишневе"),
    ("Війська звільнили Тернівку, сапери очищують її від мін.", "uk", "Війська", "Тернівку"),
    ("Бойовики з «Фронту Лану» зайняли Тернівку.", "uk", 'Бойовики з "Фронту Лану"', "Тернівку"),
    ("Ворог просунувся біля Орлів, захопивши Тернівку.", "uk", "Ворог", "Тернівку"),
)
LEFT = (
    ("Войска отступили из районного центра Терновка.", "ru", "Войска"),
    ("Под ударами армии боевики оставили Терновку.", "ru", "боевики"),
    ("Під ударами армії бойовики залишили Тернівку.", "uk", "бойовики"),
    ("Окупанти відступили з Тернівки.", "uk", "Окупанти"),
)


@pytest.mark.parametrize("text", NONE_RUSSIAN)
def test_nothing_changes_hands_in_russian(text: str) -> None:
    assert claims(text, "ru") == []


@pytest.mark.parametrize("text", NONE_UKRAINIAN)
def test_nothing_changes_hands_in_ukrainian(text: str) -> None:
    assert claims(text, "uk") == []


@pytest.mark.parametrize(("text", "language"), DENIED)
def test_what_is_denied_is_no_change(text: str, language: str) -> None:
    assert [claim.status for claim in claims(text, language)] == [Status.DENIED]


@pytest.mark.parametrize(("text", "language"), DENIED_BEHIND)
def test_a_sentence_denies_the_one_before(text: str, language: str) -> None:
    assert [claim.status for claim in claims(text, language)] == [Status.DENIED]


def test_only_the_sentence_before_is_denied() -> None:
    taken, denied = claims("Війська зайняли Орли. Ворог зайняв Тернівку. Ця інформація не підтвердилася.", "uk")
    assert (taken.status, denied.status) == (Status.ASSERTED, Status.DENIED)


def test_a_region_partly_taken_is_still_a_part() -> None:
    (claim,) = claims("Войска частично заняли Бадарскую область.", "ru")
    assert (claim.region, claim.count) == ("Бадарскую", None)


def test_a_denial_is_of_its_own_place_alone() -> None:
    taken, denied = claims("Войска взяли Терновку, сообщения о взятии Орлов не подтвердились.", "ru")
    assert (taken.status, denied.status) == (Status.ASSERTED, Status.DENIED)


@pytest.mark.parametrize(("text", "language", "gainer", "name"), TAKEN)
def test_the_same_words_beside_a_change(text: str, language: str, gainer: str, name: str) -> None:
    (claim,) = claims(text, language)
    assert (claim.region, claim.gained_by, claim.localities[0].name) == (None, gainer, name)


@pytest.mark.parametrize(("text", "language", "loser"), LEFT)
def test_who_left_a_whole_place(text: str, language: str, loser: str) -> None:
    (claim,) = claims(text, language)
    assert claim.lost_by == loser
