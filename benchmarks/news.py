"""Write news that nobody printed, to measure speed on: one sentence of a claim in every 4 kB of other prose.

    python benchmarks/news.py MEGABYTES > NEWS.jsonl

A small grammar makes sentences with clauses inside clauses; names are made of syllables, figures are drawn, so that
sentences hardly ever come twice. The other prose holds figures, days, unit words and common verbs ("took", "left",
"fell") that tell of no change of control: one sentence in eight has a verb of the lexicon (one in eleven or twelve had
in a few reports on councils and budgets). The claims are the examples of the grammar's rules and the frames below, with
other names and figures; some of the examples are two sentences.
"""

from __future__ import annotations

import json
import random
import re
import sys
from collections.abc import Iterator
from datetime import date, timedelta

from pipeline.parse.rules import HEADS, TAILS

SIZE = 4096  # bytes of a report
FIRST_DAY = date(2030, 1, 1)
INVENTED = re.compile(r"\b(?:East|West|Low|High|Dry)(?:moor|fen)\b")
FIGURE = re.compile(r"\b(?:\d+|three|four|five|six|eight|ten|sixteen)\b", re.IGNORECASE)
WORDS = "two three four five six seven eight nine ten eleven twelve fifteen eighteen twenty thirty forty".split()

FRAMES = [
    "{army} captured {count} villages in {place} on {weekday}, {speaker} said.",
    "{count} {unit} of the {place} region came under the control of {side} {when}.",
    "{army} took control of {count} {unit} in the {compass} {place} countryside after {cause}.",
    "On {weekday}, {army} retook the villages of {place}, {place} and {place} in {place} province.",
    "{side} handed over {count} {unit} of the {place} district to {side} under {deal}.",
    "{speaker} said that {army} had seized {count} {unit} in {place} and {count} in {place} since {month}.",
    "The town of {place} in {place} fell to {army} {when}, ending {cause}.",
    "{army} withdrew from {count} {unit} in {place} {when}.",
    "{count} {unit} in {place} and {count} in {place} were liberated by {army}, according to {speaker}.",
    "{army} lost {count} {unit} in {place} province to {army} {when}.",
    "The remaining {unit} that passed to {side} are in {place} ({n}), {place} ({n}) and {place} ({n}).",
    "Under {deal}, the {place} district will be returned to {side} by {day}.",
    "More than {count} {unit} in {place} had been recaptured by {weekday}, {speaker} said.",
    "{army} entered {place} and captured {count} {unit} around it, {speaker} reported.",
]

GRAMMAR = {
    "sentence": [
        "{subject} {predicate}.",
        "{subject} {predicate}, {speaker} said.",
        "{subject} {predicate} {when}, {aside}.",
        "{when_first}, {subject_low} {predicate}.",
        '"{subject} {predicate}," {speaker} told reporters in {place}.',
        "{speaker_first} said that {subject_low} {predicate}.",
        "{speaker_first} said {subject_low} {predicate}, adding that {subject_low} {predicate}.",
        "While {subject_low} {predicate}, {subject_low} {predicate}.",
        "According to {source}, {count} of the {n} {people} surveyed in {place} {opinion}.",
        "{subject} {common}.",
        "{subject} {common} {when}.",
        "The {thing}, which {predicate}, is expected to cost {money}.",
        "In {place}, {subject_low} {predicate} for the {nth} time in {count} years.",
        "{count} {people} were injured when a {vehicle} overturned near the village of {place} {when}.",
        "About {pct} per cent of {people} in the region {opinion}, {source} found.",
        "There were {n} {crimes} in the towns of {place} and {place} last year, down from {n} in {year}.",
        "{person}, {age}, of {place}, {past_life}.",
        "Temperatures in the {place} valley reached {pct} degrees {when}, and {subject_low} {predicate}.",
        "{club} beat {club} {n}-{n} in front of {big} spectators {when}.",
        "Shares in {company} rose {pct} per cent to {n}.{n} after {subject_low} {predicate}.",
    ],
    "subject": [
        "The {body}",
        "The {body} of {place}",
        "{people_first} in {place}",
        "The {thing}",
        "A {adjective} {thing}",
        "{person}",
        "{person}, the {role} of {company},",
        "{company}",
        "Officials from the {body}",
        "{big} {people}",
        "The {role} of the {body}",
        "Some {n} {people} from {count} villages",
        "The {adjective} {thing} in {place}",
    ],
    "subject_low": [
        "the {body}",
        "{people} in {place}",
        "the {thing}",
        "a {adjective} {thing}",
        "{person}",
        "{company}",
        "officials in {place}",
        "the {role}",
        "{big} {people}",
        "schools in {count} villages",
        "its {thing}",
    ],
    "predicate": [
        "will be {worked} by {month}",
        "has been {worked} {when}",
        "was {worked} in {year}",
        "is being {worked}",
        "{did} the {adjective} {thing}",
        "{did} {count} {things} {where}",
        "could not agree on the {thing}",
        "remains {adjective} despite {cause}",
        "{did} a {thing} worth {money}",
        "opened {when} {where}",
        "needs {n} more {things} to be {worked} before {month}",
        "has {did} {n} {things} since {year}",
        "said nothing about the {thing}",
        "closed {count} {things} because of {cause}",
        "met {where} {when}",
        "would rather have the {thing} {worked} at once",
        "is {adjective} and {adjective}, though {subject_low} disagreed",
    ],
    "common": [
        "took part in {cause}",
        "took {n} minutes to reach the {thing}",
        "left the {body} {when} after {count} years",
        "fell by {pct} per cent in {month}",
        "fell ill after {cause}",
        "returned to {place} with {things}",
        "lost {n} {things} to {cause}",
        "gained {pct} per cent",
        "came as a surprise to {people}",
        "went ahead without {people}",
        "received {n} {things} from {company}",
        "left {count} {people} without {things}",
        "passed a motion on {things}",
        "moved the {thing} to {place}",
        "secured {money} for {things}",
        "abandoned the {adjective} {thing}",
        "won back {n} {people}",
        "lost the vote by {n} to {n}",
        "gave up the {thing} in {month}",
        "took a {adjective} view of the {thing}",
        "freed {n} {things} of rubbish",
    ],
    "worked": (
        "built repaired reviewed examined extended shelved discussed approved painted modernised audited funded tested"
    ).split(),
    "did": (
        "bought sold inspected funded published questioned criticised welcomed built promised studied ordered counted"
    ).split(),
    "body": [
        "council",
        "school board",
        "planning committee",
        "district court",
        "health ministry",
        "farmers' union",
        "regional assembly",
        "port authority",
        "water company",
        "police department",
        "election commission",
        "parish",
    ],
    "people": (
        "residents farmers teachers nurses drivers pupils voters shopkeepers commuters families tenants miners"
    ).split(),
    "people_first": "Residents Farmers Teachers Nurses Drivers Parents Tenants Miners Fishermen Students".split(),
    "opinion": [
        "want lower fares",
        "go to work by bus",
        "support the plan",
        "have never used the library",
        "fear for their jobs",
    ],
    "thing": (
        "bridge library budget harbour bus route hospital wing "
        "timetable plan report stadium market reservoir school roof "
        "road scheme tunnel archive bakery railway contract survey orchestra festival cinema clinic"
    ).split(),
    "things": (
        "trees desks tickets parcels buses wells books beds computers tractors lamps benches complaints letters"
    ).split(),
    "adjective": (
        "new old costly narrow disputed popular late empty crowded modest urgent public regional wooden famous quiet"
    ).split(),
    "vehicle": "lorry minibus tractor trailer tanker coach".split(),
    "crimes": "burglaries thefts fires road accidents complaints of noise".split(),
    "role": "mayor director chairwoman spokesman headteacher minister coach treasurer engineer auditor".split(),
    "cause": [
        "heavy rain",
        "a strike",
        "months of talks",
        "falling prices",
        "the spring floods",
        "a dispute over wages",
        "weeks of fighting",
        "a shortage of staff",
        "the annual fair",
        "complaints from neighbours",
    ],
    "deal": ["the agreement", "the ceasefire deal", "a truce signed in {place}", "the treaty of {month}"],
    "where": [
        "in {place}",
        "near {place}",
        "on the road to {place}",
        "in the {compass} of {place}",
        "at the town hall",
    ],
    "when": [
        "on {weekday}",
        "last week",
        "on {day}",
        "yesterday",
        "in {month}",
        "earlier this year",
        "overnight",
        "two days later",
        "at the weekend",
        "this morning",
    ],
    "when_first": ["On {weekday}", "Last week", "In {month}", "Earlier this year", "On {day}", "After {cause}"],
    "aside": [
        "despite {cause}",
        "for the first time since {year}",
        "a decision that {people} welcomed",
        "at a cost of {money}",
    ],
    "speaker": ["{person}", "the {role}", "a spokeswoman for {company}", "the {body}"],
    "speaker_first": ["{person}", "The {role}", "A spokeswoman for {company}", "The {body}"],
    "source": ["a survey by {company}", "figures of the {body}", "the {body}", "a report published {when}"],
    "army": [
        "the army",
        "government forces",
        "rebels",
        "{name} forces",
        "{name}'s army",
        "insurgents",
        "militia fighters",
    ],
    "side": ["{name}", "{name}", "the rebels", "the {name} government"],
    "unit": "villages settlements localities towns communities".split(),
    "compass": "northern southern eastern western central".split(),
    "nth": "first second third fourth".split(),
    "weekday": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "month": "January February March April June July August September October November December".split(),
    "past_life": ["taught chemistry for {count} years", "has run the {thing} since {year}", "grew up in {place}"],
    "money": ["{n} million", "{big} crowns", "{n} million crowns"],
    "company": ["{name} {business}", "{name} and {name}", "{name} {business}"],
    "business": "Holdings Foods Transport Energy Bank Books Shipping Textiles".split(),
    "club": ["{name} United", "{name} Rovers", "{name} City", "FC {name}"],
    "person": ["{given} {name}"],
    "given": (
        "Anna Boris Clara David Elena Farid Greta Hugo Irina Jonas "
        "Karim Lena Marta Nils Olga Pavel Rosa Samir Tara Vera"
    ).split(),
}
FRONT = (
    "Al Bar Cor Dal El Fen Gar Hol Ist Jar Kal Lor Mar Nor Or "
    "Pel Quar Ros Sil Tor Ul Var Wes Yar Zel Bri Dro Kre Sta Tri"
).split()
MIDDLE = "a e i o u an en in on ar er ur ila ova emi".split()
BACK = "burg dale den dor fal gard holm kan lak lin mond mir nik pol rad ros stan tal vik zan".split()
SLOT = re.compile(r"\{(\w+)\}")


class Writer:
    """What draws sentences; the same seed gives the same sentences."""

    def __init__(self, seed: int) -> None:
        """Begin a stream of its own."""
        self.random = random.Random(seed)

    def filler(self) -> str:
        """Return a sentence that tells of no change of control."""
        text = self._filled("{sentence}")
        return text[0].upper() + text[1:]

    def claim(self) -> str:
        """Return a sentence or two that tell of one."""
        if self.random.random() < 0.5:
            text = self._filled(self.random.choice(FRAMES))
            return text[0].upper() + text[1:]
        example = self.random.choice((*HEADS, *TAILS)).example.replace("\n", " ")
        return FIGURE.sub(lambda m: self._figure(m.group()), INVENTED.sub(lambda _: self._name(), example))

    def _filled(self, text: str) -> str:
        return SLOT.sub(lambda m: self._slot(m[1]), text)

    def _slot(self, name: str) -> str:
        return self._filled(self.random.choice(GRAMMAR[name])) if name in GRAMMAR else getattr(self, f"_{name}")()

    def _name(self) -> str:
        middle = self.random.choice(MIDDLE) if self.random.random() < 0.6 else ""
        return self.random.choice(FRONT) + middle + self.random.choice(BACK)

    _place = _name

    def _figure(self, old: str) -> str:
        word = str(self.random.randint(2, 80)) if old.isdigit() else self.random.choice(WORDS)
        return word.capitalize() if old[0].isupper() else word

    def _count(self) -> str:
        return self.random.choice((str(self.random.randint(2, 120)), self.random.choice(WORDS)))

    def _n(self) -> str:
        return str(self.random.randint(2, 99))

    _pct = _age = _n

    def _big(self) -> str:
        return f"{self.random.randint(1, 90)},{self.random.randint(0, 999):03}"

    def _year(self) -> str:
        return str(self.random.randint(1985, 2029))

    def _day(self) -> str:
        return f"{self.random.randint(1, 28)} {self._slot('month')}"


def reports(size: int, seed: int = 1) -> Iterator[dict[str, str]]:
    """Yield reports of about 4 kB each until they are `size` bytes of text."""
    writer = Writer(seed)
    for number in range(size // SIZE):
        sentences, length = [], 0
        while length < SIZE - 200:
            sentences.append(writer.filler())
            length += len(sentences[-1]) + 1
        sentences.insert(writer.random.randrange(len(sentences)), writer.claim())
        published = FIRST_DAY + timedelta(days=number % 365)
        yield {"id": f"news-{number}", "published": published.isoformat(), "language": "en", "text": _set(sentences)}


def _set(sentences: list[str]) -> str:
    """Return sentences as paragraphs of four."""
    return "\n\n".join(" ".join(sentences[i : i + 4]) for i in range(0, len(sentences), 4))


def main() -> None:
    for report in reports(int(float(sys.argv[1]) * 1e6)):
        print(json.dumps(report, ensure_ascii=False))


if __name__ == "__main__":
    main()
