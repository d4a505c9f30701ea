"""Rows of languages whose endings do the work of small words: Turkish, Azerbaijani, Armenian."""
