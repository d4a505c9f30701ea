"""English: kinds of words that rules of the grammar ask for."""

from __future__ import annotations

from pipeline.parse.lexicon.kinds import Kinds

KINDS = Kinds(
    town="town|city|village|settlement|hamlet|township|locality",
    border="border|frontier|river|coast|line|crossing",
    length="km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?",
    held="controlled|held|occupied|ruled|run",
    once="initially|originally|previously|formerly|once|long|traditionally|historically",
)
