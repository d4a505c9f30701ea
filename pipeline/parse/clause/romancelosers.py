"""Who lost a place in French and Spanish, told beside the clause that it was taken: whom one fought, who fell back."""

from __future__ import annotations

import re

from pipeline.parse.clause.reading import Reading
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.text.normal import caseless

# "ont pris Lowfen au terme de combats contre les Bleus", "tomó Lowfen tras dos días de choques con el FLM"
FOUGHT = re.compile(r"[^VKRw;:]{1,40}?(?P<fight>[xX])(?P<how>g?)(?P<against>[mt])d?[jg]?(?P<who>[PS])")
# "...; les Bleus se sont repliés vers Highfen", "luego de que la Policía se replegara", "mientras el ejército huía"
FELL_BACK = re.compile(
    r"[^VKR;:]{1,40}?(?:[;,]|x)[xmaow]{0,4}d[jg]?(?P<who>[PS])g?[xhv]{0,3}(?P<gone>g|V(?!o?d?(?:Uo)?P))"
)
# "tras huir del cuartel los soldados": who fled behind the verb; "huye la Guardia y los rebeldes liberan": before it
FLED = re.compile(r"[^VKR;:]{1,40}?,?m(?P<gone>g)(?:od?[XgzUT]|i?d?[Xgz])?d(?P<who>[PS])(?=$|[,;.D])")
# "tomaron Lowfen, de la que huyeron los soldados"
FLED_FROM = re.compile(r"[^VKR;:]{1,40}?,?od?w(?P<gone>g)d[jg]?(?P<who>[PS])(?=$|[,;.D])")
FLED_BEFORE = re.compile(r"(?:^|[D:,;x])(?P<gone>g)(?:od?[XgzUTP])?d[jg]?(?P<who>[PS]),?;?a?x?d?[jg]?[PS][vhxD]{0,3}$")


def opponent(reading: Reading, at: int, name: str) -> str | None:
    """Return whom those fought who took a place, or who fell back from it, where the sentence says so."""
    if name not in TAKING:
        return None
    if (fought := FOUGHT.match(reading.symbols, at + 1)) and _is_fight(reading, fought):
        return reading.row[fought.start("who")].text
    if name.endswith("passive"):
        held = HELD.search(reading.symbols[:at]) if BY.match(reading.symbols, at + 1) else None
        return reading.row[held.start("who")].text if held else None
    before = FLED_BEFORE.search(reading.symbols[:at])
    behind = (kind.match(reading.symbols, at + 1) for kind in (FELL_BACK, FLED, FLED_FROM))
    for found in (before, *behind):
        if found and _fell_back(reading, found.start("who"), found.start("gone")):
            return reading.row[found.start("who")].text
    return None


# "Lowfen, tenue par les rebelles, a été reprise par l'armée"
HELD = re.compile(r"PT?,(?:K[xD]?b|t)d?[jg]?(?P<who>[PS])g?D?,[hvxD]{1,4}$")
BY = re.compile("[xD]{0,2}b")
TAKING = ("take", "seize", "take-passive", "seize-passive")


def _is_fight(reading: Reading, fought: re.Match[str]) -> bool:
    """Return whether a fight was with somebody: "contre les Bleus"; "avec" may tell of allies in an attack."""
    fight, word = reading.row[fought.start("fight")].text, reading.row[fought.start("against")].text
    if is_a(reading.kinds.romance.against, word):
        return says(reading.kinds.deeds.battle, fight)
    both = is_a(reading.kinds.romance.along_with, word) and not fought["how"]
    return both and says(reading.kinds.romance.mutual, fight)


def _fell_back(reading: Reading, who: int, gone: int) -> bool:
    """Return whether a verb is of those who leave a place to others, and says that they did: not "n'a pas reculé"."""
    peaceful = is_a(reading.kinds.sides.peaceful, reading.row[who].text)
    told = reading.words(min(who + 1, gone), gone + 1)
    between = reading.words(min(who + 1, gone), gone)
    not_so = caseless(reading.lexicon.mood.not_before).search(between) is not None
    return not (peaceful or not_so) and is_a(reading.kinds.romance.falls_back, told)
