"""A sentence as a row of chunks: its words, names, sides, numbers and days, each with a one-letter symbol."""
