"""What a sentence says: groups of places and figures, the verbs that act on them, sides, day, and how it is meant."""
