"""Names of places: spellings of one name meet in one key, and no key is shared by chance. Pure.

folding     letters: case, accents, marks, variants of one letter
kinds       words that say what a place is: oblast, marz, city
keys        a name without those words and without case endings
index       keys -> ids
regions     a spelling -> the region that it means, or why that is not sure
sides       a spelling -> the sides that it may mean
nearest     what an unknown spelling may have been
"""

from pipeline.names.folding import fold as fold
from pipeline.names.keys import fold_bare as fold_bare
