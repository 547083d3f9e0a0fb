"""Sentences that several packages use in their errors."""

from __future__ import annotations

from .constants import NEEDS_TABLE

__all__ = ["ONLY_A_TREE"]

#: End of the errors for what needs the rows' values where there is no table.
ONLY_A_TREE = NEEDS_TABLE
