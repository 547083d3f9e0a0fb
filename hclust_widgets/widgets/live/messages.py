"""What live views say to the reader."""

from __future__ import annotations

__all__ = ["COLUMNS_GONE"]

COLUMNS_GONE = (
    "These clusters of columns are no longer shown: name or color those that are shown now."
)
