"""Rows of a language whose names no capital marks: Arabic."""
