"""The region of the sentences before, where a sentence points back to it or goes on with what they tell."""

from __future__ import annotations

import re

from pipeline.model import Unit
from pipeline.parse.clause import announcing, mood
from pipeline.parse.clause.group import Item
from pipeline.parse.clause.matches import low_of
from pipeline.parse.clause.reading import Reading
from pipeline.parse.clause.where import is_own_total
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.text.normal import caseless, fold

ELSEWHERE = re.compile(r"[in][^VRKD,;]{0,4}[PT]|nd?[gj]?g|PT|TP")


def place_before(reading: Reading, item: Item) -> str | None:
    """Return the region of the sentences before, if this one points back to it: "ten villages in the area"."""
    words = reading.words(0, len(reading.row))
    if reading.lexicon.romance and _are_others(item, reading):
        return None
    if reading.lexicon.romance and _is_there(item, reading):
        return reading.place()
    if item.names and not item.regions and says(reading.kinds.slavic.right_there, words):
        return reading.place()
    if is_own_total(item, reading) or _are_seats(item, reading) or _is_of_all_announced(item, reading):
        return None
    if (
        (item.brings_up and (reading.before or reading.lexicon.english))
        or item.rule in ("count-of-those", "count-alone")
        or _is_seat(item, reading)
    ):
        if item.brings_up and says(reading.kinds.places.all_over, words):
            return None
        if item.brings_up and reading.lexicon.endings and mood.is_overall(words, reading.lexicon.mood):
            return None  # "in the operation, the number of villages thus rose to 13": of all that was told
        return reading.place() or (reading.around() if item.brings_up and reading.lexicon.english else None)
    if item.names and not ELSEWHERE.search(reading.symbols) and announcing.goes_into_detail(reading):
        return reading.place()
    named = item.names and (item.here or (reading.lexicon.unmarked and not ELSEWHERE.search(reading.symbols)))
    told = caseless(reading.kinds.days.from_start).sub("", words) if reading.lexicon.english else words
    points = (item.count or named) and mood.is_resumed(told, reading.lexicon.mood)
    points = points or (item.here and (reading.lexicon.endings is not None or reading.lexicon.slavic))
    alone = item.count and not ELSEWHERE.search(reading.symbols) and not mood.is_overall(words, reading.lexicon.mood)
    summed = (
        item.rule == "number-of-units" and reading.lexicon.endings and not mood.is_overall(words, reading.lexicon.mood)
    )
    if points or (summed and not re.search("P[TU]?[sLA]", reading.symbols)):
        place = _of_same_kind(item, reading) or reading.place() or reading.earlier()
        return None if place and _is_too_small(place, item, reading) else place
    more = "r" in reading.symbols[item.start : item.end]  # "depuis lundi, trois autres villages"
    if alone and reading.lexicon.romance and not more and _is_running_total(reading):
        return None
    if alone and item.unit is Unit.NEIGHBOURHOOD and (city := _city_before(item, reading)):
        return city
    # A sentence that tells of a further change goes on with the one before.
    if alone and reading.lexicon.english and _says_we(item, reading):
        return reading.place() or reading.around()
    some = low_of(item, reading.row) is None  # "several towns" go on with no sentence about something else
    goes_on = reading.before is not None or (_goes_on_with_them(reading) and not (some and reading.lexicon.english))
    goes_on = goes_on or _goes_on_with_fight(item, reading)
    goes_on = goes_on or _is_bare(item, reading)
    goes_on = goes_on or (reading.lexicon.unmarked is not None and LED_ON.match(reading.symbols) is not None)
    place = reading.place() if alone and goes_on and not _is_of_other_front(item, reading) else None
    here = re.search("T[sL]", reading.symbols)  # "in the district"
    if place and reading.lexicon.endings and not here and _was_taken_whole(place, reading):
        return None
    if place and reading.lexicon.romance and _is_one_of_such(place, item, reading):
        return None
    return None if place and reading.lexicon.english and _is_one_of_two(place, reading) else place


def _city_before(item: Item, reading: Reading) -> str | None:
    """Return the one city that was told of just before, of which neighbourhoods are: "entered the city of Lowfen"."""
    start = reading.row[item.start].start
    named = rf"\b(?:{reading.kinds.sites.city}) (?-i:(?P<city>{CAPITALISED}(?: {CAPITALISED})?))"
    told = {found["city"] for found in caseless(named).finditer(reading.text, max(0, start - LATELY), start)}
    return told.pop() if len(told) == 1 else None


CAPITALISED = r"(?:[Aa]l-|[Ee]l-)?[^\W\d_a-z][\w'-]+"


def _is_running_total(reading: Reading) -> bool:
    """Return whether what was taken since some day is told, of which what was told before is but the last.

    "L'armée a pris Lowfen, dans l'Eastmoor. Depuis lundi, elle a repris huit villes": where, nobody says.
    """
    return reading.before is not None and any(day.role == "since" for _, day in reading.days)


KIND = 5  # letters of a word for a region's kind that all its cases share


def _of_same_kind(item: Item, reading: Reading) -> str | None:
    """Return the region that was told of last by the word said here alone: "75 сёл области", not a village since."""
    kind = reading.row[item.end - 1]
    if not reading.lexicon.slavic or not item.here or kind.symbol != "T":
        return None
    before = reading.text[max(0, reading.row[0].start - LATELY) : reading.row[0].start]
    name, word = r"(?-i:[^\W\d_a-zа-яёєіїґ])[\w'-]+", rf"{re.escape(kind.text[:KIND])}\w*"
    told = [*re.finditer(rf"(?P<adjective>{name}) {word}|\b{word} (?P<noun>{name})", before, re.IGNORECASE)]
    return (told[-1]["adjective"] or told[-1]["noun"]) if told else None


THERE = re.compile(r"(?:(?P<there>x)V|V(?P<behind>x))[^VKRSP;]{0,6}$")  # "y avoir repris", "recuperó allí"


def _is_there(item: Item, reading: Reading) -> bool:
    """Return whether a pronoun beside the verb tells that places lie where the sentence before told of."""
    there = THERE.search(reading.symbols[: item.start])
    at = there.start(there.lastgroup or 0) if there else 0
    return there is not None and is_a(reading.kinds.romance.there, reading.row[at].text)


def _are_others(item: Item, reading: Reading) -> bool:
    """Return whether further districts are told of, which lie in none of those before: "deux autres districts"."""
    words = reading.symbols[item.start : item.end]
    return item.unit in (Unit.DISTRICT, Unit.WHOLE_REGION) and "r" in words and not item.names


ANNOUNCED = re.compile("MU[^VKN;]{0,4}w[xh]{0,2}R")


def _is_of_all_announced(item: Item, reading: Reading) -> bool:
    """Return whether a total is of all that somebody announced: "the number of towns the ministry says it took"."""
    return reading.lexicon.unmarked is not None and ANNOUNCED.search(reading.symbols[: item.start]) is not None


def _are_seats(item: Item, reading: Reading) -> bool:
    """Return whether seats of several regions are counted, which lie in no town told of before: "three capitals"."""
    words = reading.row[item.start : item.end] if item.count else ()
    if reading.lexicon.free:
        return any(one.symbol == "U" and is_a(reading.kinds.sites.seat, one.text) for one in words)
    return reading.lexicon.english and any(
        one.symbol == "U" and one.text.endswith("s") and is_a(reading.kinds.sites.seat, one.text[:-1]) for one in words
    )


def _is_one_of_such(place: str, item: Item, reading: Reading) -> bool:
    """Return whether the place told of is itself a district, where districts are counted: "recupera los siete"."""
    kinds = "|".join(word for word, unit in reading.lexicon.types.items() if unit is item.unit)
    before = reading.text[max(0, reading.row[0].start - LATELY) : reading.row[0].start]
    return (
        bool(kinds) and re.search(rf"\b(?:{kinds}) d\W?\w*\W*{re.escape(place)}\b", before, re.IGNORECASE) is not None
    )


def _was_taken_whole(place: str, reading: Reading) -> bool:
    """Return whether the region told of just before was an object itself, which holds no further villages.

    "Karaova ilçesini ele geçirdiler. İsyancılar 12 köyü daha aldı"
    """
    nouns = reading.lexicon.endings.nouns if reading.lexicon.endings else {}
    before = reading.text[max(0, reading.row[0].start - NEARBY) : reading.row[0].start]
    kinds = [fold(kind) for kind in re.findall(rf"(?<!\w){re.escape(place)} (\w+)", before)]
    district = bool(kinds) and reading.lexicon.types.get(kinds[-1]) is Unit.DISTRICT
    return district and nouns.get(kinds[-1]) == "O" and "S" in reading.symbols


def _is_one_of_two(place: str, reading: Reading) -> bool:
    """Return whether a sentence just before tells of a place and another: "clashes in Eastmoor and Westmoor"."""
    start = reading.row[0].start
    two = rf"\bin (?:the )?{re.escape(place)}(?: \w+)? and (?:in )?(?:the )?[A-Z]"
    return re.search(two, reading.text[max(0, start - NEARBY) : start]) is not None


NEARBY = 300  # letters before a sentence


def _is_too_small(place: str, item: Item, reading: Reading) -> bool:
    """Return whether "the province" can not mean the place told of before, which was a district."""
    if not item.here or not any(
        is_a(reading.kinds.places.wider, chunk.text) for chunk in reading.row[item.start : item.end]
    ):
        return False
    name, before = re.escape(place), reading.text[max(0, reading.row[0].start - LATELY) : reading.row[0].start]
    return re.search(rf"\bdistrict of {name}\b|\b{name} district\b", before, re.IGNORECASE) is not None


LATELY = 800  # letters before a sentence, in which a place was told of


def _is_seat(item: Item, reading: Reading) -> bool:
    """Return whether a place is called the seat of the region told of before: "Lowfen, the provincial capital"."""
    behind = reading.text[reading.row[item.names[0]].end :][:60] if len(item.names) == 1 else ""
    return caseless(reading.kinds.places.capital).match(behind) is not None


def _says_we(item: Item, reading: Reading) -> bool:
    """Return whether who is quoted goes on with what was told of them: "We secured control over ten districts"."""
    lead = re.search("x[vhxD]{0,4}V[dxr]{0,3}$", reading.symbols[: item.start])
    return lead is not None and reading.row[lead.start()].text.casefold() == "we"


LED_ON = re.compile("ag[xD]{0,2}[fi][xD]?V")  # "وتمكنت خلاله من السيطرة على أربع قرى"
BARE = re.compile(r"[xD,]{0,3}r?N[rxg]{0,2}U[vhx]{1,4}Vx?")


def _is_bare(item: Item, reading: Reading) -> bool:
    """Return whether a sentence says nothing but how many were taken: "46 villages were liberated"."""
    return reading.lexicon.english and bool(item.unit) and BARE.fullmatch(reading.symbols) is not None


def _goes_on_with_them(reading: Reading) -> bool:
    """Return whether a sentence is about a side by what it is called in short: "the forces", "they"."""
    i = next(
        (i for i, chunk in enumerate(reading.row) if chunk.symbol == "S" or is_a(reading.kinds.small.they, chunk.text)),
        None,
    )
    if i is None:
        return False
    text = reading.row[i].text
    if reading.lexicon.romance:  # "Les forces vespériennes ont repris deux villages"
        return i > 0 and text[0].islower() and is_a(reading.kinds.small.the, reading.row[i - 1].text)
    if text.casefold() == "it":
        return reading.symbols[i + 1 : i + 2] in tuple("vV")  # "It has captured", not "it is said that"
    lead = reading.row[i - 1].text if i else ""
    own = is_a(reading.kinds.sides.owned, lead) and i == 1
    return is_a(reading.kinds.small.they, text) or (text.islower() and (own or lead.casefold() == "the"))


BESIDE_NAMED = re.compile(r"(?P<who>S)[^VKRSw;]{0,4}V(?:U?P(?:,P)*(?:,?aP)?|UP),?a[^VKRSP;]{0,5}V$")


def _is_of_other_front(item: Item, reading: Reading) -> bool:
    """Return whether a figure stands beside a town that another army took, of which no region is told.

    "South of Eastmoor our troops took 80 villages. The troops of the 1st Front took the town of Lowfen and 70 others."
    """
    if not reading.lexicon.slavic or reading.before is None or not reading.before.gainer:
        return False
    lead = reading.symbols[: item.start].rstrip("dxr")
    beside = BESIDE_NAMED.search(lead)
    who = reading.row[beside.start("who")].text.casefold() if beside else ""
    return not reading.before.gainer.casefold().endswith(who)  # "наши войска"


SENTENCE_BEFORE = re.compile(r"[^.!?\n]*[.!?][\"'\u201d)]*\s*$")


def _goes_on_with_fight(item: Item, reading: Reading) -> bool:
    """Return whether the sentence before tells of a fight: "Clashes went on in Eastmoor. Rebels took two villages."."""
    if not reading.lexicon.english or not reading.row:
        return False
    if any(symbol == "P" and i not in item.names for i, symbol in enumerate(reading.symbols)):
        return False  # whoever has a name may act elsewhere
    start = reading.row[0].start
    before = SENTENCE_BEFORE.search(reading.text[max(0, start - LATELY) : start])
    if before is None or re.search(r"\bin (?:the )?[A-Z][\w-]*(?: \w+)?(?:,| and) (?:the )?[A-Z]", before[0]):
        return False  # "clashes in Eastmoor and Westmoor"
    return any(is_a(reading.kinds.deeds.fight, word) for word in re.findall(r"[\w-]+", before[0]))
