"""A text before any word of it is read: one plain form of it, where it divides, where a verb may begin."""
