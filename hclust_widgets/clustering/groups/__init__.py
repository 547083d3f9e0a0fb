"""Clusterings of groups of rows: how they are made, and what is said of all rows."""
