"""What the sentence behind a claim says of it: that it is not so."""

from __future__ import annotations

import pytest

from pipeline.model import Status
from tests.parse.reports import claims

DENIED = [
    ("Rebels said they had captured three villages in Eastmoor. The army denied it.", "en"),
    ("Rebels claimed the capture of Lowfen and Highfen. The Redland government denied the claim.", "en"),
    ("The BLF claimed to have taken Lowfen. Officials later rejected the claim as propaganda.", "en"),
    ("The governor said that rebels had seized Lowfen, but officials denied it.", "en"),
    (
        "Rebels said they took Lowfen. There was no comment from the ministry and a local official denied the claim.",
        "en",
    ),
    ("The rebels said Lowfen had fallen.\n\nThe report was denied by the army.", "en"),
    ("Les rebelles affirment avoir pris trois villages dans l'Eastmoor. L'armée dément.", "fr"),
    ("Le porte-parole du FLM a revendiqué la prise de Lowfen. Une information démentie par l'armée.", "fr"),
    ("Los rebeldes aseguran haber tomado tres pueblos en Eastmoor. El ejército lo niega.", "es"),
    ("El FLM anunció la toma de Lowfen y Highfen. El Gobierno desmintió esa información.", "es"),
    ("İsyancılar Yolbaşı köyünü ele geçirdiklerini açıkladı. Ordu bu iddiayı yalanladı.", "tr"),
    ("Üsyançılar Yolbaşı kəndini ələ keçirdiklərini bildirib. Nazirlik bu məlumatı təkzib edib.", "az"),
    ("أعلن المسلحون سيطرتهم على ثلاث قرى في ريف بدران. ونفى الجيش ذلك.", "ar"),
    ("Боевики заявили о захвате села Липовка. Власти назвали эту информацию ложью.", "ru"),
]


@pytest.mark.parametrize(("text", "language"), DENIED)
def test_a_denial_in_the_next_sentence_is_heard(text: str, language: str) -> None:
    """
    Who says that what was just told is not so makes it denied.
    """
    assert {Status.DENIED} == {claim.status for claim in claims(text, language)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Rebels said they had captured three villages in Eastmoor. The army denied that its troops had fled.", "en"),
        ("Rebels said they had captured Lowfen. The group denied any involvement in the killings.", "en"),
        ("Rebels said they had captured Lowfen. Residents denied them food and water.", "en"),
        ("Rebels said they had captured Lowfen. The minister rejected the resignation of the governor.", "en"),
        ("Rebels claimed that they had captured Lowfen, but the army denied it had lost any men.", "en"),
        ("Les rebelles affirment avoir pris trois villages. L'armée dément que ses soldats aient fui.", "fr"),
        ("Los rebeldes aseguran haber tomado tres pueblos. El ejército niega que sus soldados huyeran.", "es"),
    ],
)
def test_who_denies_another_thing_denies_no_capture(text: str, language: str) -> None:
    """
    A denial of something else leaves what was told before as it is.
    """
    assert {Status.CLAIMED} == {claim.status for claim in claims(text, language)}


def test_partial_control_is_none() -> None:
    """
    Control over a part of a village is no change of the village.
    """
    assert [] == claims("Армия установила частичный контроль над селом Липовка.", "ru")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "The army said it had retaken Lowfen, which rebels had captured on 3 May. The rebels denied losing Lowfen.",
            "en",
        ),
        ("L'armée a repris Lowfen, prise par les rebelles le 13 mai. Les rebelles ont nié avoir perdu Lowfen.", "fr"),
        (
            "El ejército recuperó Lowfen, tomada por los rebeldes el 3 de mayo. "
            "Los rebeldes negaron haber perdido Lowfen.",
            "es",
        ),
        (
            "L'armée a repris aux rebelles des Forces nouvelles (FN) Lowfen, prise par les FN le 13 mai. "
            "Les FN ont démenti avoir perdu Lowfen.",
            "fr",
        ),
    ],
)
def test_who_denies_losing_a_place_does_not_deny_taking_it_before(text: str, language: str) -> None:
    """
    Of two changes of one place the denial is of the one by which the side that speaks lost it.
    """
    assert [Status.DENIED, True] == [
        claim.status if i == 0 else claim.status is not Status.DENIED for i, claim in enumerate(claims(text, language))
    ]
