"""Where nobody says in which language a report is, its letters and words do."""

from __future__ import annotations

import time
from datetime import date

import pytest

from pipeline.model import Card, Report
from pipeline.parse.lexicon import MODULES, guessed, lexicon
from pipeline.parse.prose import read

SAMPLES = {
    "en": "Six villages of the Eastmoor region came under the control of Norland today.",
    "ru": "Шесть сёл Вересовского района сегодня перешли под контроль Северии, сообщает министерство.",
    "uk": "Шість сіл Вересівського району сьогодні перейшли під контроль Северії, повідомляє міністерство.",
    "fr": "Six villages de la région de Montclair sont passés aujourd'hui sous le contrôle de la Norlande.",
    "es": "Seis localidades de la región de Montclaro pasaron hoy bajo el control de los rebeldes de Norlandia.",
    "tr": "Karaova ilçesinin altı köyü bugün Norlanda'nın kontrolüne geçti, diğer köyler ise Akova bölgesinde.",
    "hy": "Այսօր Քարահովտի շրջանի վեց գյուղ անցել է Նորլանդիայի վերահսկողության տակ, հայտնել է նախարարությունը։",
    "ar": "ست قرى في قضاء سهلان أصبحت اليوم تحت سيطرة الشمال، بحسب وزارة الدفاع.",
    "az": "Qaraova rayonunun altı kəndi bu gün Norlandın nəzarətinə keçdi, qalan kəndlər isə Ağova rayonundadır.",
}


@pytest.mark.parametrize("language", sorted(MODULES))
def test_each_lexicon_knows_its_own_words(language: str) -> None:
    """The words of a lexicon, written in a row, are of its language and of no other."""
    words = lexicon(language)
    assert guessed(" ".join([*words.words, *words.units, *words.types])) == language


@pytest.mark.parametrize("language", sorted({*SAMPLES} & {*MODULES}))
def test_a_sentence_tells_its_language(language: str) -> None:
    """One sentence is enough to know the language of a report by."""
    assert guessed(SAMPLES[language]) == language


@pytest.mark.parametrize(
    "text", ["", "12, 13", "\U0001f600", "Lowfen", "სოფელი", "روستا", "Die Armee nahm Lowfen ein."]
)
def test_what_speaks_for_no_language_is_read_as_english(text: str) -> None:
    """Without a word that any lexicon knows, the guess is English."""
    assert guessed(text) == "en"


def test_names_in_other_letters_do_not_change_the_language() -> None:
    """An English report stays English, whatever the script of the names that it quotes."""
    assert guessed("The army took the villages of Вересово (Верес) and Ağkənd in the Eastmoor region today.") == "en"


def test_a_report_without_a_language_is_read_in_its_own() -> None:
    """A Russian statement gives its claim without a card that says it is Russian."""
    text = "16 населённых пунктов Вересовского района перешли под контроль Северии."
    (claim,) = read(Report("report", "report.txt", "0" * 64, text, Card(published=date(2020, 11, 28))))
    assert (claim.region, claim.count, claim.gained_by) == ("Вересовского", 16, "Северии")


def test_a_card_is_believed() -> None:
    """A language on the card is not guessed anew."""
    text = SAMPLES["en"]
    assert read(Report("report", "report.txt", "0" * 64, text, Card(language="ru"))) == []
    assert len(read(Report("report", "report.txt", "0" * 64, text, Card(language="en-GB")))) == 1


def test_a_guess_takes_no_time() -> None:
    """The length of a report does not matter: its beginning tells."""
    text = SAMPLES["en"] * 20_000
    start = time.perf_counter()
    assert guessed(text) == "en"
    assert time.perf_counter() - start < 0.5
