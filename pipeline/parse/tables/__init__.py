"""Rows as claims: tables of their own, by their card or their header, and tables that stand in the text of a report."""
