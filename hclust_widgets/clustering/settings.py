"""What is chosen, but for the cut."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

__all__ = ["Settings"]


@dataclass(frozen=True)
class Settings:
    """What is chosen, but for the cut.

    Attributes
    ----------
    columns : tuple or None
        Columns to compare; None lets the table decide.
    scaling : str
    linkage : str or None
        None: the tree that was passed in, however it was made.
    metric : str or None
    optimal_ordering : bool
        True if similar leaves are drawn next to each other.
    """

    columns: tuple[Any, ...] | None = None
    scaling: str = "minmax"
    linkage: str | None = "ward"
    metric: str | None = "euclidean"
    optimal_ordering: bool = False

    def without_leaf_order(self) -> Settings:
        """Return these settings with the default leaf order."""
        return replace(self, optimal_ordering=False)
