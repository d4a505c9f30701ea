"""A side is known in any case form, with or without the words for its army; others are not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline.case import read_case
from pipeline.gazetteer import Gazetteer
from pipeline.model import Card, Report
from pipeline.names.sides import SideNames
from pipeline.parse import parse_all
from pipeline.resolve import resolve

CASE = Path(__file__).parent.parent / "data" / "raw" / "karabakh-2020"
SIDES = {
    "azerbaijan": [
        "the Armed Forces of Azerbaijan", "Azerbaijan's army", "Baku", "the Azerbaijani Ministry of Defence",
        "Вооружённые силы Азербайджана", "азербайджанской армией", "Азербайджанские войска", "Азербайджаном",
        "азербайджанських військ", "Azərbaycana", "Azərbaycan ordusunun", "Bakının", "Azerbaycan'a",
        "Azerbaycan Silahlı Kuvvetleri", "l'Azerbaïdjan", "forces azerbaïdjanaises", "fuerzas armadas de Azerbaiyán",
        "Ադրբեջանի", "Ադրբեջանին", "Ադրբեջանը", "Ադրբեջանն", "Բաքվի", "Բաքվին", "ադրբեջանական ուժերին",
        "القوات الأذربيجانية", "للقوات الأذربيجانية", "لأذربيجان", "القوات المسلحة الأذربيجانية",
    ],
    "armenian-side": [
        "Armenian forces", "армянских сил", "Ереваном", "Арцаха", "Вірменії",
        "вірменською стороною", "Ermənistan Silahlı Qüvvələrinin", "erməni qüvvələrinə", "Ermenistan'dan",
        "l'armée arménienne", "d'Arménie", "ejército armenio", "Հայաստանն", "հայկական ուժերից", "Երևանին",
        "Արցախի պաշտպանության բանակը", "القوات الأرمنية",
    ],
}  # fmt: skip
NOBODY = [
    "Russian peacekeepers", "Turkish forces", "Armed forces", "army", "anti-Armenian forces", "rebels", "Bakuriani",
    "Azerbaijan and Armenia", "российские миротворцы", "Арменал", "Ռուսաստան", "القوات الروسية", "Bak", "",
]  # fmt: skip
SENTENCES = [
    "Azerbaijani troops took 12 villages of the Jabrayil district.",
    "Под контроль Азербайджана перешли 12 сёл Джебраильского района.",
    "Азербайджанські війська взяли під контроль 12 сіл Джебраїльського району.",
    "Cəbrayıl rayonunun 12 kəndi Azərbaycanın nəzarətinə keçib.",
    "Cebrail bölgesinin 12 köyü Azerbaycan'ın kontrolüne geçti.",
    "Les forces azerbaïdjanaises ont pris 12 villages du district de Djabraïl.",
    "Las fuerzas azerbaiyanas tomaron 12 aldeas del distrito de Jabrayil.",
    "Ջաբրայիլի շրջանի 12 գյուղ անցել է Ադրբեջանի վերահսկողության տակ։",
    "سيطرت القوات الأذربيجانية على 12 قرية في منطقة جبرائيل.",
]


@pytest.fixture(scope="module")
def gazetteer():
    return Gazetteer.of(read_case(CASE))


@pytest.mark.parametrize(
    ("side", "written"), [(side, words) for side, all_words in SIDES.items() for words in all_words]
)
def test_a_side_is_known_in_any_case_form_with_the_words_for_its_army(gazetteer, side, written):
    """
    Inflected, as an adjective, with its forces or its capital, in nine languages: one side.
    """
    assert {side} == gazetteer.sides.find(written)


@pytest.mark.parametrize("written", NOBODY)
def test_who_is_no_side_of_the_case_is_none(gazetteer, written):
    """
    Words for an army alone, others' armies, two sides at once and names that only begin alike are no side.
    """
    assert set() == gazetteer.sides.find(written)


def test_the_word_for_an_army_stays_in_a_name_that_has_it():
    """
    A side called "People's Defence Force" is not found in "People's Army"; a name of two sides gives both.
    """
    sides = SideNames([("People's Defence Force", "pdf"), ("Vale", "west"), ("Vale", "east")])

    assert {"pdf"} == sides.find("the People's Defence Force")
    assert set() == sides.find("People's Army")
    assert {"west", "east"} == sides.find("Vale forces")


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_in_each_language_is_placed(gazetteer, sentence):
    """
    Twelve villages of one district, gained by one side, however the language inflects both.
    """
    card = Card(published=date(2020, 11, 20), region_system="districts")
    claims, _ = parse_all([Report("own", "own.txt", "", sentence, card)])

    (located,) = resolve(claims, gazetteer).located

    assert (12, ("az-jabrayil",), "azerbaijan") == (located.claim.count, located.regions, located.gained_by)
