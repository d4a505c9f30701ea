"""A spelling is known, or it is a question with the right answer among its suggestions."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.lookup import case_names, country_names
from pipeline.model import Name, Region
from pipeline.names import fold
from pipeline.names.keys import key_of, kind_of
from pipeline.names.kinds import Kind
from pipeline.names.regions import RegionNames

ROOT = Path(__file__).parent.parent
DATA = ROOT / "data" / "raw"
LIST = ROOT / "tests" / "data" / "names" / "spellings.csv"
ROWS = list(csv.DictReader(LIST.read_text(encoding="utf-8").splitlines()))
COUNTRIES = ["ARM", "AZE", "MMR", "SDN", "SYR", "UKR"]
KNOWN = [row for row in ROWS if row["region_id"]]
ASKED = [row for row in ROWS if not row["region_id"]]


@cache
def names(where):
    return country_names(where, DATA).names if len(where) == 3 else case_names(DATA / where).names


def of(*regions, **more):
    """The names of invented regions, given as (id, name, kind)."""
    known = {region_id: Region(region_id, "regions", name, kind=kind) for region_id, name, kind in regions}
    return RegionNames(known, more.get("names", ()))


def spelt(row):
    return f"{row['where']}-{row['system']}-{row['spelling']}"


@pytest.mark.parametrize("row", KNOWN, ids=spelt)
def test_a_known_spelling_is_its_region(row):
    """
    A spelling in any script, inflected or of another time, is the region that it was listed for by hand.
    """
    assert row["region_id"] == names(row["where"]).answer(row["spelling"], row["system"] or None).region_id


@pytest.mark.parametrize("row", ASKED, ids=spelt)
def test_a_near_miss_is_no_region_and_its_likeliest_are_suggested(row):
    """
    What is near a name, or the name of several regions, is none of them, and they are among three suggestions.
    """
    known, system = names(row["where"]), row["system"] or None
    likely = {region_id for region_id in row["among"].split("|") if region_id}

    assert None is known.answer(row["spelling"], system).region_id
    assert not likely or likely & set(known.suggestions(row["spelling"], system))


@pytest.mark.parametrize("country", COUNTRIES)
def test_no_name_of_the_table_leads_to_a_region_that_does_not_bear_it(country):
    """
    Each name of a country's table gives a region that has it, or none where several have it.
    """
    known = names(country)
    bearers = {}
    for name in known.names:
        bearers.setdefault(fold(name.name), set()).add(name.entry_id)

    wrong = {name: known.answer(name).region_id for name, ids in bearers.items()}

    assert {} == {name: found for name, found in wrong.items() if found is not None and found not in bearers[name]}


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_region_answers_to_its_iso_name(country):
    """
    The name that ISO 3166-2 gives a region is its own, but for the five that a city and the land around it share.
    """
    known = names(country)
    iso = {(name.entry_id, name.name) for name in known.names if name.source == "iso"}
    asked = {name for region_id, name in iso if known.answer(name).region_id != region_id}

    assert {"AZE": {"Lənkəran", "Şəki", "Yevlax", "Naxçıvan"}, "UKR": {"Kyiv"}}.get(country, set()) == asked


@pytest.mark.parametrize(
    ("country", "spelling", "region_id"),
    [("IRN", "Isfahan", "IR-10"), ("KAZ", "Kostanay", "KZ-39"), ("IRN", "Fars", "IR-07")],
)
def test_a_code_that_iso_gave_anew_has_the_names_of_its_place(country, spelling, region_id):
    """
    IR-04 was Isfahan and is West Azerbaijan: names that a source has under the old code go to the new one.
    """
    assert region_id == names(country).answer(spelling).region_id


@given(st.sampled_from([row["spelling"] for row in KNOWN if row["where"] == "UKR"]), st.data())
def test_a_letter_more_is_never_another_region(spelling, data):
    """
    A spelling with a letter put in gives the same region or none: nothing is matched by likeness.
    """
    known = names("UKR")
    at = data.draw(st.integers(0, len(spelling)))
    letter = data.draw(st.sampled_from("abhkyzабвгдхщ"))
    right = known.answer(spelling).region_id

    assert known.answer(spelling[:at] + letter + spelling[at:]).region_id in (right, None)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("в Лачинском районе", "Лачинский район"),
        ("Херсонської області", "Херсонська область"),
        ("Сумах", "Сумы"),
        ("Հադրութից", "Հադրութ"),
        ("Սյունիքի մարզում", "Սյունիք մարզ"),
        ("Երևան", "ԵՐԵՒԱՆ"),
        ("إدلـب", "ادلب"),
        ("دَيْر الزَّوْر", "دير الزور"),
        ("Al-Hasakah", "Hasakah"),
        ("the Lachin region", "Lachin region"),
        ("Lachin's", "Lachin"),
        ("Kyiv (city)", "Kyiv city"),
        ("Gouvernorat d'Idlib", "Gouvernorat Idlib"),
        ("ရှမ်းပြည်နယ်", "ရှမ်း ပြည်နယ်"),
    ],
)
def test_case_endings_articles_and_prepositions_fold_away(one, other):
    """
    Forms of one name have one key.
    """
    assert (key_of(other).full, key_of(other).stated) == (key_of(one).full, key_of(one).stated)


@pytest.mark.parametrize(("one", "other"), [("Qazax", "Gazakh"), ("Shan", "Chin"), ("Ракка", "Рика"), ("Լոռի", "Լար")])
def test_letters_are_not_changed_for_one_another(one, other):
    """
    Another romanisation is another name, known only where it is listed.
    """
    assert key_of(one).bare != key_of(other).bare


@pytest.mark.parametrize(
    ("spelling", "found"),
    [
        ("Dol", None),
        ("Dol city", "ci"),
        ("город Dol", "ci"),
        ("Dol oblast", "ob"),
        ("Dol region", "ob"),
        ("Dol district", None),
        ("Dol village", None),
    ],
)
def test_a_word_for_the_kind_tells_a_city_from_the_land_around_it(spelling, found):
    """
    A name of two regions is asked; with its kind it is one; a district of that name is a third.
    """
    assert found == of(("ci", "Dol", "City"), ("ob", "Dol", "Oblast")).answer(spelling).region_id


def test_a_district_may_be_called_a_region():
    """
    Wide words fit small regions; words for towns and villages fit none.
    """
    known = of(("la", "Lachin", "district, Azerbaijan"))

    assert ["la", "la", "la", None, None] == [
        known.answer(f"Lachin {word}").region_id for word in ("district", "region", "province", "town", "village")
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("province, de facto, 1991-2020", Kind.FIRST),
        ("raion, Soviet", Kind.SECOND),
        ("City", Kind.CITY),
        (None, None),
        ("parish", None),
    ],
)
def test_the_first_word_for_a_kind_decides(text, kind):
    """
    A gazetteer's own words say what a region is; unknown ones say nothing.
    """
    assert kind is kind_of(text)


@pytest.mark.parametrize(("spelling", "found"), [("Агдам", "ag"), ("Агдаме", "ag"), ("Агдамом", "ag"), ("Агд", None)])
def test_what_looks_like_an_ending_may_belong_to_the_name(spelling, found):
    """
    "Агдам" ends like an instrumental and is inflected all the same; what is left without the ending is no name.
    """
    known = of(("ag", "Агдам", None), ("la", "Лачин", None))

    assert found == known.answer(spelling).region_id


@pytest.mark.parametrize(
    ("spelling", "found"), [("Yangon (Rangoon)", "ya"), ("Yangon (region)", "ya"), ("Yangon (South)", None)]
)
def test_brackets_hold_another_name_or_a_part(spelling, found):
    """
    What stands in brackets must be a name of the same region, or a word for its kind; else it is asked.
    """
    known = of(("ya", "Yangon", "Region"), names=(Name("ya", "Rangoon"),))

    assert found == known.answer(spelling).region_id


def test_an_azerbaijani_ending_comes_off_azerbaijani_names_only():
    """
    "Zəngilanda" is in Zəngilan; "Hamada" is not in Hama.
    """
    known = of(("za", "Zangilan", None), ("ha", "Hama", None), names=(Name("za", "Zəngilan", "az"),))

    assert "za" == known.answer("Zəngilanda").region_id
    assert None is known.answer("Hamada").region_id


@given(st.text())
def test_any_text_has_a_key(text):
    """
    No text breaks the folding, and a key is its own fold.
    """
    assert key_of(text).full == fold(key_of(text).full)
