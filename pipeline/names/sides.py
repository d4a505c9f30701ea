"""Which side a report's words mean: a name of one in any case form, words for armies and authorities put aside."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from pipeline.names.folding import fold
from pipeline.names.keys import SMALL, stem, without_clitics, words_of

# Words that add nothing to who is meant: "Azerbaijani forces" is Azerbaijan. All case forms of each are meant.
WORDS = """
    forces force troops army armed military militants fighters soldiers units side authorities government control
    regime rule administration defence defense ministry president
    войска войско силы армия сторона власти военные военнослужащие подразделения правительство вооруженные
    министерство оборона минобороны президент
    війська військо сили армія сторона влада військові підрозділи уряд збройні міністерство президент
    ordu ordusu qüvvələri silahlı tərəfi qoşunları hökuməti hərbçiləri prezidenti müdafiə nazirliyi
    güçleri kuvvetleri tarafı birlikleri askerleri hükümeti cumhurbaşkanı savunma bakanlığı
    forces armée armées troupes côté partie autorités gouvernement le la les l des président ministère défense
    fuerzas ejército armadas tropas parte bando autoridades gobierno el los las del presidente ministerio defensa
    ուժեր կողմ բանակ զորքեր զինված զինուժ իշխանություններ կառավարություն պաշտպանության նախարարություն նախագահ
    قوات جيش مسلحة جانب طرف سلطات حكومة وزارة دفاع رئيس
"""
# Turkic endings, as folded: of the words above, and of names that are looked up (Azərbaycanın, Azərbaycana, Bakıya).
CASES = "nin nun na ne ni nu nda nde ndan nden".split()
ENDINGS = "in un a e i u da de dan den ya ye".split() + CASES
SHORTEST = 4  # letters that an ending must leave


class SideNames:
    """The sides of a case under all their names."""

    def __init__(self, named: Iterable[tuple[str, str]]) -> None:
        self._ids: dict[str, set[str]] = defaultdict(set)
        for name, side_id in named:
            for form in (fold(name), _key(name)):
                self._ids[form].add(side_id)

    def find(self, written: str) -> set[str]:
        """Return the ids of the sides that words may mean; none where they are no name of any.

        A name stands as it is: "People's Army" is not found by a side called "People's Defence Force".
        """
        bare, apart = _bare(written), _bare(without_clitics(written))
        for form in (fold(written), _key(written), bare, bare.removesuffix("s"), apart):
            if form and form in self._ids:
                return self._ids[form]
        shorter = {bare.removesuffix(ending) for ending in ENDINGS if len(bare) >= SHORTEST + len(ending)}
        return {side_id for form in shorter for side_id in self._ids.get(form, ())}


def _bare(name: str) -> str:
    return " ".join(word for word in _key(name).split() if word not in DROPPED)


def _key(name: str) -> str:
    return " ".join(stem(word) for word in words_of(name))


WORD_KEYS = {_key(word) for word in WORDS.split()}
DROPPED = WORD_KEYS | SMALL | {f"{word}{case}" for word in WORD_KEYS for case in CASES}
