"""A denial ends where its speaker goes on with something that is affirmed: "denied losing Lowfen and said ..."."""

from __future__ import annotations

import pytest

from pipeline.model import Status
from tests.parse.reports import claims

DENIED, CLAIMED = Status.DENIED, Status.CLAIMED


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The army denied that the rebels took Lowfen and said it had captured three villages.",
            [("rebels", DENIED), ("army", CLAIMED)],
        ),
        (
            "en",
            "The ministry denied that rebels had seized two villages in Eastmoor, saying the army had retaken Lowfen.",
            [("rebels", DENIED), ("army", CLAIMED)],
        ),
        (
            "en",
            "Vespera denied losing Lowfen and insisted its forces had captured two villages in Eastmoor.",
            [(None, DENIED), ("Vespera", CLAIMED)],
        ),
        (
            "en",
            "The ministry denied that rebels had seized two villages in Eastmoor and that Lowfen had fallen.",
            [("rebels", DENIED), (None, DENIED)],
        ),
        (
            "en",
            "It is not true that the rebels took Lowfen; the army took it on Monday.",
            [("rebels", DENIED), ("army", CLAIMED)],
        ),
        (
            "en",
            "Contrary to reports that rebels captured Lowfen, the army seized three villages from them.",
            [("rebels", DENIED), ("army", Status.ASSERTED)],
        ),
        (
            "en",
            "The ministry denied these reports: rebels took Lowfen; rebels took Highfen.",
            [("rebels", DENIED), ("rebels", DENIED)],
        ),
        ("en", "The army seized three villages, contrary to reports.", [("army", Status.ASSERTED)]),
        (
            "ru",
            "Министерство опровергло захват села Липки и заявило, что армия заняла три села в Лесном районе.",
            [(None, DENIED), ("армия", CLAIMED)],
        ),
        ("ru", "Министерство опровергло, что армия заняла три села.", [("армия", DENIED)]),
        (
            "uk",
            "Міністерство заперечило захоплення села Липки і заявило, що армія зайняла три села.",
            [(None, DENIED), ("армія", CLAIMED)],
        ),
        (
            "fr",
            "L'armée a démenti avoir perdu Dorva, affirmant avoir repris trois villages.",
            [(None, DENIED), ("armée", CLAIMED)],
        ),
        (
            "es",
            "El ejército negó haber perdido Dorva y afirmó que había recuperado tres aldeas.",
            [(None, DENIED), ("ejército", CLAIMED)],
        ),
    ],
)
def test_what_is_affirmed_behind_a_denial(language: str, text: str, expected: list[tuple[str | None, Status]]) -> None:
    """Who denies one thing claims the other, and it is he who did it."""
    assert expected == [(claim.gained_by, claim.status) for claim in claims(text, language)]


def test_who_admits_a_loss_is_who_denied_another() -> None:
    """ "Admitted losing" is of the main subject, not of whom the denial tells."""
    (claim,) = claims("The army denied that the rebels took Lowfen but admitted losing Highfen.")

    assert ("army", CLAIMED, "Highfen") == (claim.lost_by, claim.status, claim.localities[0].name)
