"""A text before any word of it is read: one plain form of it, and where it divides."""
