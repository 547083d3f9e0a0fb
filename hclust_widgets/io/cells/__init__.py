"""Cells of text become numbers and dates, where their format is certain."""
