"""Where a verb has its object and its sides."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a verb has its object and its sides: `left` or `right` of it, or behind a preposition."""

    object: str
    subject: str | None  # what the subject is: `gainer`, `loser`, or nobody
    after: tuple[tuple[str, str], ...] = ()  # preposition (or none) behind the verb, and the side there


# "under the control of Vespera", "under Vespera's control", "into the hands of Vespera"
UNDER_SIDE = (("[mit][djg]{0,2}co", "gainer"), ("[mt](?=[djyxg]{0,2}[PS]s?[gx]?c)", "gainer"))
FRAMES = {
    "take": Frame("right", "gainer", (("f", "loser"),)),
    "take-passive": Frame("left", None, (("b", "gainer"), ("f", "loser"))),
    "clear": Frame("right", "gainer", (("f", "loser"), ("o(?=[djyxgP]{0,3}S)", "loser"))),  # "cleared Lowfen of rebels"
    "clear-passive": Frame("left", None, (("b", "gainer"), ("f", "loser"), ("o(?=[djyxgP]{0,3}S)", "loser"))),
    # "arrebató dos pueblos al ejército", "remis à Vespera": one preposition says to whom and from whom
    "seize": Frame("right", "gainer", (("f", "loser"), ("t", "loser"))),
    "seize-passive": Frame("left", None, (("b", "gainer"), ("f", "loser"), ("t", "loser"))),
    "fall": Frame("right", None, (("t", "gainer"),)),
    "hand": Frame("right", "loser", (*UNDER_SIDE, ("t", "gainer"), ("i", "gainer"))),
    "hand-passive": Frame("left", None, (*UNDER_SIDE, ("t", "gainer"), ("i", "gainer"), ("b", "loser"))),
    "put": Frame("right", "gainer", (*UNDER_SIDE, ("f", "loser"))),
    "put-passive": Frame("left", None, (*UNDER_SIDE, ("b", "gainer"), ("f", "loser"))),
    "pass": Frame(
        "left", None, (("", "gainer"), ("i[dy]?PT?(?=S)", "gainer"), ("co", "gainer"), ("t", "gainer"), ("f", "loser"))
    ),
    "establish": Frame("left", None, (("", "gainer"),)),  # "Над Заречьем установила контроль армия Веспории"
    "shift": Frame("left", None, (("", "gainer"),)),  # "control of Lowfen shifted to Vespera"
    "give": Frame("right", "loser", (*UNDER_SIDE, ("t", "gainer"), ("c(?!o)", "gainer"))),
    # "переданы под контроль Норландии"
    "give-passive": Frame(
        "left", None, (*UNDER_SIDE, ("t", "gainer"), ("b", "loser"), ("f", "loser"), ("c(?!o)", "gainer"))
    ),
    "set": Frame("over", None),  # "control of Vespera was established over Lowfen"
    "turn": Frame("left", None),  # "Lowfen became ours"
    "set-left": Frame("left", None),  # "control of Vespera over Lowfen was established"
    "oust": Frame("out", "gainer", (("", "loser"),)),  # "drove the army out of Lowfen"
    "lose": Frame("right", "loser", (("t", "gainer"), ("b", "gainer"), ("idco", "gainer"))),
    # "lost 12 villages, a report by the Observatory says": nobody takes "by" here
    "forfeit": Frame("right", "loser", (("t", "gainer"),)),
    "forfeit-passive": Frame("left", None, (("b", "loser"), ("t", "gainer"))),
    "escape": Frame("left", None, (("", "loser"),)),  # "slipped from the army's grasp"
    "cost": Frame("right", None, (("", "loser"),)),  # "cost the army 12 villages"
    "give-control": Frame("right", None, (("", "gainer"),)),  # "gives the rebels control of Lowfen"
    "depart": Frame("out", "loser", (("b", "gainer"),)),  # "withdrew on Monday from Lowfen"
    "leave": Frame("left", "loser"),  # "villages from which the army has withdrawn"
    "lose-passive": Frame("left", None, (("b", "loser"), ("t", "gainer"))),
    # Verb-final languages: sides and object stand before the verb, `final` finds them.
    "final-take": Frame("before", "gainer"),
    "final-taken": Frame("before", None),
    "final-clear": Frame("before", "gainer"),
    "final-cleared": Frame("before", None),
    "final-got": Frame("before", "gainer"),  # "took", which may as well be "bought", "received"
    "final-gotten": Frame("before", None),
    "final-oust": Frame("before", "gainer"),  # "drove the army out of Lowfen"
    "final-ousted": Frame("before", "loser"),
    "final-pass": Frame("before", None),
    "final-give": Frame("before", "loser"),
    "final-given": Frame("before", None),
    "final-lose": Frame("before", "loser"),
    "final-over": Frame("before", "gainer"),  # "established control in Lowfen"
    "final-held": Frame("before", None),  # "in Lowfen was established the control of"
    # Verb-initial languages: subject and object stand behind the verb, `leading` finds them.
    "first-take": Frame("behind", "gainer", (("b", "gainer"), ("f", "loser"))),
    "first-taken": Frame("behind", None, (("b", "gainer"), ("f", "loser"))),
    "first-fall": Frame("behind", None, (("t", "gainer"), ("b", "gainer"), ("f", "loser"))),
    "first-give": Frame("behind", "loser", (("t", "gainer"), ("b", "loser"), ("f", "loser"))),
    "first-given": Frame("behind", None, (("t", "gainer"), ("b", "loser"), ("f", "loser"))),
    "first-lose": Frame("behind", "loser", (("t", "gainer"),)),
    "first-oust": Frame("behind", "gainer", (("", "loser"), ("b", "gainer"))),
    "noun": Frame("right", None, (("b", "gainer"), ("f", "loser"))),
    "noun-over": Frame("right", None, (("c", "gainer"),)),  # "над Заречьем установлен контроль армии"
    "noun-give": Frame("right", None, (*UNDER_SIDE, ("t", "gainer"), ("b", "loser"), ("f", "loser"))),
    "noun-leave": Frame("out", None, (("", "loser"), ("b", "gainer"))),  # "the withdrawal of the army from Lowfen"
    "noun-lose": Frame("right", None, (("b", "loser"), ("t", "gainer"))),
}
