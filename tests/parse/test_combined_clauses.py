"""Two things told in one sentence or two: each keeps its own sides, region and day; lists keep their figures apart."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.parse.combined import NOBODY, Side, drawn, plainly, tidy
from tests.parse.reports import claims

MONDAY, FRIDAY = date(2020, 11, 23), date(2020, 11, 27)

SIDES = (
    Side("the rebels", ("rebels",)),
    Side("government forces", ("government forces",)),
    Side("Vespera", ("Vespera",)),
    Side("the BLF", ("BLF",)),
    Side("the Blue Army", ("Blue Army",)),
    Side("the Redland military", ("Redland military",)),
    Side("Vesperan troops", ("Vesperan troops",)),
    Side("Islamist insurgents", ("Islamist insurgents",)),
)
FIRST = (
    ("four villages", 4, ()),
    ("the town of Lowfen", None, ("Lowfen",)),
    ("Lowfen and Cowfen", None, ("Lowfen", "Cowfen")),
    ("12 settlements", 12, ()),
)
SECOND = (
    ("three villages", 3, ()),
    ("the town of Highfen", None, ("Highfen",)),
    ("Highfen and Norby", None, ("Highfen", "Norby")),
    ("15 settlements", 15, ()),
)
TOOK = ("captured", "seized", "took", "retook", "took control of", "overran")
PLACES = ("in {} province", "in {}", "in the {} district", "in northern {}")
DAYS = (("", None), ("on Monday", MONDAY), ("on Friday", FRIDAY))

# `a` and `b` are sides, `x` and `y` what is taken, `p` and `q` where, `d` and `e` when
# with whom each gains and loses: "ab" is gained by a, lost by b
FRAMES: Sequence[tuple[str, str, str]] = (
    ("{a} {v} {x} {p} {d} and {b} {w} {y} {q} {e}", "a-", "b-"),
    ("{a} {v} {x} {p} {d} but lost {y} {q} to {b} {e}", "a-", "ba"),
    ("{a} lost {x} {p} to {b} {d} but {w} {y} {q} {e}", "ba", "a-"),
    ("{a} withdrew from {x} {p} {d} and {b} {w} {y} {q} {e}", "-a", "b-"),
    ("after {a} withdrew from {x} {p} {d}, {b} {w} {y} {q} {e}", "-a", "b-"),
    ("{a} drove {b} out of {x} {p} and {w} {y} {q}", "ab", "a-"),
    ("{a} {v} {x} {p} {d}, killing 12 soldiers, before {b} {w} {y} {q} {e}", "a-", "b-"),
    ("{x} {p} were captured by {a} and {y} {q} by {b}", "a-", "b-"),
    ("{a} {v} {x} {p} while {b} {w} {y} {q}", "a-", "b-"),
    ("{a} {v} {x} {p} {d}. On Friday, {b} {w} {y} {q}", "a-", "b-"),
    ("in {0}, {a} {v} {x}, while in {1} they {w} {y}", "a-", "a-"),
)


class Two(NamedTuple):
    """A text and the two claims that are to be read: region, figure, names, taker, loser, day."""

    text: str
    told: tuple[tuple[str, int | None, tuple[str, ...], tuple[str | None, ...], tuple[str | None, ...]], ...]


@st.composite
def twos(draw: st.DrawFn) -> Two:
    """Draw a text in which two sides gain or lose something, each in a region of its own."""
    frame, first, second = draw(st.sampled_from(FRAMES))
    one, other = draw(st.sampled_from(SIDES)), draw(st.sampled_from(SIDES))
    assume(one != other)
    x, y = draw(st.sampled_from(FIRST)), draw(st.sampled_from(SECOND))
    p, q = draw(st.sampled_from(PLACES)), draw(st.sampled_from(PLACES))
    text = frame.format(
        "Eastmoor",
        "Westmoor",
        a=one.text,
        b=other.text,
        x=x[0],
        y=y[0],
        v=draw(st.sampled_from(TOOK)),
        w=draw(st.sampled_from(TOOK)),
        p=p.format("Eastmoor"),
        q=q.format("Westmoor"),
        d=draw(st.sampled_from(DAYS))[0],
        e=draw(st.sampled_from(DAYS))[0],
    )
    names = {"a": one.names, "b": other.names, "-": NOBODY}
    told = tuple(
        (region, what[1], what[2], names[who[0]], names[who[1]])
        for region, what, who in (("Eastmoor", x, first), ("Westmoor", y, second))
    )
    return Two(tidy(f"{text}."), told)


@drawn(400)
@given(two=twos())
def test_each_of_two_clauses_keeps_its_own(two: Two) -> None:
    """
    Who took, lost or left what in which region is told of each by its own clause.
    """
    found = sorted(claims(two.text), key=lambda claim: claim.region or "")

    assert [(region, count, names) for region, count, names, *_ in two.told] == [
        (claim.region, claim.count, tuple(place.name for place in claim.localities)) for claim in found
    ]
    for claim, (*_, takers, losers) in zip(found, two.told, strict=True):
        assert plainly(claim.gained_by) in map(plainly, takers)
        assert plainly(claim.lost_by) in map(plainly, losers)


LISTS: Sequence[tuple[str, tuple[tuple[str | None, int | None, tuple[str, ...]], ...]]] = (
    (
        "{a} {v} 16 villages {p}, nine {q} and three {r} {d}",
        (("Eastmoor", 16, ()), ("Westmoor", 9, ()), ("Northmoor", 3, ())),
    ),
    (
        "{a} {v} 28 villages: 16 {p}, nine {q} and three {r}",
        ((None, 28, ()), ("Eastmoor", 16, ()), ("Westmoor", 9, ()), ("Northmoor", 3, ())),
    ),
    (
        "{a} {v} 28 villages - 16 {p}, nine {q} and three {r} - {d}",
        ((None, 28, ()), ("Eastmoor", 16, ()), ("Westmoor", 9, ()), ("Northmoor", 3, ())),
    ),
    ("16 villages {p} and nine {q} fell to {a} {d}", (("Eastmoor", 16, ()), ("Westmoor", 9, ()))),
    (
        "{a} {v} Lowfen {p}, Highfen {q} and Norby {r} {d}",
        (("Eastmoor", None, ("Lowfen",)), ("Westmoor", None, ("Highfen",)), ("Northmoor", None, ("Norby",))),
    ),
    (
        "{a} {v} the villages of Lowfen and Cowfen {p} and the town of Highfen {q} {d}",
        (("Eastmoor", None, ("Lowfen", "Cowfen")), ("Westmoor", None, ("Highfen",))),
    ),
    (
        "{a} {v} Lowfen (Eastmoor), Highfen (Westmoor) and Norby (Northmoor) {d}",
        (("Eastmoor", None, ("Lowfen",)), ("Westmoor", None, ("Highfen",)), ("Northmoor", None, ("Norby",))),
    ),
    ("{a} {v} 16 villages, nine of them {p}, {d}", ((None, 16, ()), ("Eastmoor", 9, ()))),
    ("{a} {v} three villages {p} (Lowfen, Highfen and Norby) {d}", (("Eastmoor", 3, ("Lowfen", "Highfen", "Norby")),)),
    ("{a} {v} three villages {p}: Lowfen, Highfen and Norby", (("Eastmoor", 3, ("Lowfen", "Highfen", "Norby")),)),
    ("{a} {v} Lowfen, Highfen and Norby, all {p}, {d}", (("Eastmoor", None, ("Lowfen", "Highfen", "Norby")),)),
    ("16 villages {p} were captured by {a} {d}, and another nine {q}", (("Eastmoor", 16, ()), ("Westmoor", 9, ()))),
)


@drawn(400)
@given(
    frame=st.sampled_from(LISTS),
    side=st.sampled_from(SIDES),
    took=st.sampled_from(TOOK),
    place=st.sampled_from(PLACES),
    day=st.sampled_from(DAYS),
)
def test_figures_of_a_list_stay_with_their_regions(
    frame: tuple[str, tuple[tuple[str | None, int | None, tuple[str, ...]], ...]],
    side: Side,
    took: str,
    place: str,
    day: tuple[str, date | None],
) -> None:
    """
    Whoever took them, however regions are written, each figure of a list is of its region, and all have one taker.
    """
    text, told = frame
    p, q, r = (place.format(name) for name in ("Eastmoor", "Westmoor", "Northmoor"))
    found = claims(tidy(f"{text.format(a=side.text, v=took, p=p, q=q, r=r, d=day[0])}."))

    assert sorted(told, key=str) == sorted(
        ((one.region, one.count, tuple(place.name for place in one.localities)) for one in found), key=str
    )
    assert {plainly(one.gained_by) for one in found} <= {*map(plainly, side.names)}
