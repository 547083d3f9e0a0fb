"""Sentences that several packages use in their errors."""

from __future__ import annotations

__all__ = ["ONLY_A_TREE"]

#: End of the errors for what needs the rows' values where there is no table.
ONLY_A_TREE = "only a tree was handed in: pass the table as well (table=...)."
