"""How a change is meant: asserted, claimed, planned, denied; once or as a running total."""

from __future__ import annotations

import re
from datetime import date

from pipeline.model import Status
from pipeline.parse.lexicon.shapes import Mood, Topic
from pipeline.parse.text.normal import caseless

# "2008 Northern offensive: the army captures ...": by what the story is called, its year is none of the sentence
LABEL = re.compile(r"^\W*(?:19|20)\d\d(?:[-\u2014](?:19|20)?\d\d)? [^.:;\n]{3,60}: ")


def is_aim(before: str, mood: Mood) -> bool:
    """Return whether the words before the verb make it a wish, an attempt or a condition."""
    return _found(mood.aim_before, before)


def is_conditional(before: str, verb: str, after: str, mood: Mood) -> bool:
    """Return whether a clause is a condition or what would follow from one: "Si los rebeldes toman Lowfen"."""
    return _found(mood.conditional, f"{before} [{verb}] {after}")


def is_aim_of(before: str, mood: Mood) -> bool:
    """Return whether the words before a noun ("the capture of") make it an aim, a fear or a plan."""
    return _found(mood.aim_of, before)


def is_meant(before: str, mood: Mood) -> bool:
    """Return whether the words before a verb of taking make it what somebody means to do: "they will"."""
    return _found(mood.meant_before, before)


def is_joined_plan(before: str, mood: Mood) -> bool:
    """Return whether a verb in its bare form goes on with what is still to be done: "must withdraw and"."""
    return _found(mood.plan_joined, before)


def is_awaited(after: str, mood: Mood) -> bool:
    """Return whether the words behind a noun ("the fall of") say that it is still to come: "is imminent"."""
    return _found(mood.awaited, after)


def is_recounted(before: str, mood: Mood) -> bool:
    """Return whether the words before a noun make it a deed known before: "took part in the"."""
    return _found(mood.recounted, before)


def is_led_to(before: str, mood: Mood) -> bool:
    """Return whether the words before a holder's "control of" make it new: "clashes led to"."""
    return _found(mood.leading, before)


def is_praised(before: str, mood: Mood) -> bool:
    """Return whether the words before a verb thank for what it tells, which is done: "thanked the army for"."""
    return _found(mood.praised, before)


def is_attributed(before: str, mood: Mood) -> bool:
    """Return whether the words before a participle make it one that only tells which place: "visited the liberated"."""
    return _found(mood.attributed, before)


def is_past(words: str, mood: Mood) -> bool:
    """Return whether the words of a day make it one that a report only recalls: "last year"."""
    return _found(mood.past, words)


def is_supposed(after: str, mood: Mood) -> bool:
    """Return whether the words behind a verb only weigh what it would bring."""
    return _found(mood.supposed_after, after)


def status(before: str, after: str, sentence: str, speaker: str, noun: bool, mood: Mood) -> Status:
    """Return the status of a change; `before` and `after` are the words on both sides of its verb."""
    reached = _unaffirmed(before, mood)
    if _found(mood.denied, reached) or is_denied_after(after, mood):
        return Status.DENIED
    undone = _found(mood.not_before, before) and not _found(mood.not_until, f"{before} [] {after}")
    if undone or _found(mood.none_after, after):
        return Status.NEGATED
    planned = _found(mood.plan_before, before) or _found(mood.plan_by_clause, before)
    if planned or (noun and _found(mood.plan_after, after)):
        return Status.PLANNED
    if _found(mood.claiming, sentence) or (_found(mood.party, speaker) and not _found(mood.monitor, speaker)):
        return Status.CLAIMED
    answered = reached != before and _found(mood.denied, before)  # who denies one thing claims the other
    return Status.CLAIMED if answered else Status.ASSERTED


def is_denied_after(after: str, mood: Mood) -> bool:
    """Return whether the words behind a verb deny what it tells: "took Lowfen on Monday, which the army denies"."""
    return _found(mood.denied_after, after)


def _unaffirmed(before: str, mood: Mood) -> str:
    """Return the words before a verb from where a denial may reach it: "denied it and said that it had taken"."""
    affirmed = [*caseless(mood.affirmed).finditer(before)]
    return before[affirmed[-1].end() :] if affirmed else before


def is_running(before: str, sentence: str, mood: Mood) -> bool:
    """Return whether the figure is a total kept since some day."""
    return _found(mood.running_before, before) or _found(mood.running, sentence)


def is_partial(words: str, mood: Mood) -> bool:
    """Return whether only a part of what the verb tells of changes hands: "partly captured"."""
    return _found(mood.partial, words)


def is_resumed(sentence: str, mood: Mood) -> bool:
    """Return whether the sentence points back to a place told of before: "there", "in the offensive"."""
    return _found(mood.resumed, sentence)


def is_overall(sentence: str, mood: Mood) -> bool:
    """Return whether the sentence sums up more than one place: "in total", "so far"."""
    return _found(mood.overall, sentence)


def is_told(sentence: str, mood: Mood) -> bool:
    """Return whether the sentence says who told what stands before it: "This was announced by the ministry"."""
    return bool(caseless(rf"\W*(?:{mood.told})").match(sentence))


def is_untold(sentence: str, mood: Mood) -> bool:
    """Return whether the sentence denies what stands before it: "За словами військових, це не відповідає дійсності"."""
    return _found(mood.untold, sentence)


def is_party(name: str, mood: Mood) -> bool:
    """Return whether a name is of one who speaks for a party: "Ministry: ..."."""
    return _found(mood.party, name)


def is_civil(name: str, mood: Mood) -> bool:
    """Return whether a side governs and does not fight: it tells of what others take."""
    return _found(mood.civil, name)


def is_monitor(name: str, mood: Mood) -> bool:
    """Return whether a name is of one who only watches."""
    return _found(mood.monitor, name)


def is_background(verb: str, mood: Mood) -> bool:
    """Return whether a form of a verb only says after what something else happened: "after it had been occupied"."""
    return _found(mood.background, verb)


def topic(sentence: str, mood: Mood) -> Topic | None:
    """Return what a sentence is about that tells of no change of control by a word of it: votes, sport."""
    told = caseless(mood.before_vote).sub("", sentence)
    return next((about for about, words in mood.elsewhere.items() if _found(words, told)), None)


def is_recalled(sentence: str, published: date | None, mood: Mood) -> bool:
    """Return whether the sentence speaks of an earlier year: history that the report only recalls."""
    told = caseless(mood.founded).sub("", LABEL.sub("", sentence))
    years = [int(year) for year in caseless(mood.recalled).findall(told) if year]
    return published is not None and any(year < published.year for year in years)


def _found(pattern: str, text: str) -> bool:
    return bool(caseless(pattern).search(text))
