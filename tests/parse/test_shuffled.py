"""Whatever words stand beside one another, a text is read to its end and what is quoted stands in it."""

from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.model import Card, Report
from pipeline.parse import parse

SENTENCES = {
    "en": "On Monday the Blue army, which the Reds had driven out of Lowfen, won back 16 of 20 villages "
    "of Eastmoor (5) "
    "and Westmoor - 3, its spokesman said; they also lost two towns there, including Highfen.",
    "ru": "В понедельник армия Нордии заняла 16 сёл Степного района, а ещё три — в Ольховском, сообщило министерство; "
    "под контроль повстанцев перешли Заречье и Тернах (область), откуда отошли войска.",
    "uk": "У понеділок сили оборони звільнили 16 сіл Степового району, ще три — у Вільховому, повідомило міністерство; "
    "під контроль повстанців перейшли Заріччя та Терни (область), звідки відійшли війська.",
    "fr": "Lundi, les rebelles, chassés de Morne par l'armée, ont repris 16 des 20 villages de la "
    "province d'Alma (5) et "
    "trois autres dans celle d'Equor, a indiqué le porte-parole ; la ville est tombée aux mains de l'armée.",
    "es": "El lunes los rebeldes, expulsados de Morna por el ejército, recuperaron 16 de las 20 aldeas "
    "de la provincia de "
    "Alma (5) y otras tres en la de Equor, dijo el portavoz; la ciudad cayó en manos del ejército.",
    "az": "Bazar ertəsi Norland ordusu Qarabulaq rayonunun 16 kəndini, o cümlədən Ağdərə və Göylər "
    "kəndlərini işğaldan azad "
    "edib, daha üç kənd düşmənin nəzarətinə keçib, nazirlik bildirib.",
    "tr": "Pazartesi günü ordu Karaova ilçesinin 16 köyünü, aralarında Akköy ve Taşlı'nın da bulunduğu "
    "üç beldeyi ele geçirdi; "
    "isyancıların kaybettiği 8 köy Akova'da kurtarılmıştı, 13'e çıktı, bakanlık açıkladı.",
    "hy": "Երկուշաբթի բանակը գրավեց Արևելքի շրջանի 16 գյուղ՝ Վերնաշեն, Ներքնաշեն և Լեռնաշեն, ևս երեք գյուղ անցել է "
    "Նորլանդի վերահսկողության տակ, հայտնել է նախարարությունը։",
    "ar": "يوم الاثنين سيطر الجيش على 16 قرية في ريف سهلان الشرقي، منها وادي وتل وبحران، واستعاد ثلاث "
    "بلدات من المعارضة "
    "بعد انسحابها، وفق ما أعلنت وزارة الدفاع، فيما سقطت قريتان بيد الفصائل.",
}


@pytest.mark.parametrize("language", sorted(SENTENCES))
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_words_in_any_order_are_read_to_the_end(language: str, data: st.DataObject) -> None:
    """No order of words, no missing word and no sign among them breaks the grammar; each quote stands where it says."""
    words = [*SENTENCES[language].split(" "), ",", ".", ":", "(", ")", "—", "\n", "|", "16"]
    text = " ".join(data.draw(st.lists(st.sampled_from(words), min_size=2, max_size=30)))
    claims, _ = parse(Report("r", "r", sha256(text.encode()).hexdigest(), text, Card(language=language)))
    assert all(text[claim.start : claim.end] == claim.quote for claim in claims)


@pytest.mark.parametrize("text", ["16 köy kaybettiği.", "16 köy kaybettiği: Akköy, Taşlı"])
def test_a_relative_form_of_a_verb_that_stands_last_is_no_passive(text: str) -> None:
    """ "16 villages that it lost" breaks nothing, and gains nobody a village."""
    claims, _ = parse(Report("r", "r", sha256(text.encode()).hexdigest(), text, Card(language="tr")))
    assert all(claim.gained_by is None for claim in claims)
