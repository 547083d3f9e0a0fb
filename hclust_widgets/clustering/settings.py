"""What is chosen, but for the cut."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Literal

from hclust_widgets.common.frozen_mapping import FrozenMapping
from hclust_widgets.table.rows.row_filter import RowFilter

__all__ = ["AUTOMATIC_ABOVE", "MAX_CLUSTERED_COLUMNS", "MaxLeaves", "Settings"]

MaxLeaves = int | Literal["auto"] | None

#: Up to so many rows the exact tree takes ten seconds or so on a machine with nothing else to do
#: (scipy, ward: 4.7 s for 10,000 and 23.8 s for 20,000); more become groups unless told.
AUTOMATIC_ABOVE = 15_000

#: Of more columns than these no tree is computed: 20,000 take half a minute and 3 GB.
MAX_CLUSTERED_COLUMNS = 5000


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
    weights : FrozenMapping or None
        Weight of each column that has another one than 1.
    asymmetric : tuple or None
        Columns of 0 and 1 of which two zeros say nothing, for Gower's distance.
    missing : str
        What is done with missing values.
    roles : FrozenMapping or None
        Role of each column that was given one.
    max_leaves : int, "auto" or None
        The most leaves of the tree: more rows become groups. None: never.
    method : {"auto", "scipy", "fast"}
        By what the tree is computed.
    transform : str
        What is done to columns of numbers before scaling.
    row_scaling : str
        How each row is scaled after the columns.
    row_filter : tuple of Condition or None
        What rows have to meet; None keeps all.
    scaling_chosen : bool
        True if somebody asked for this scaling; else it follows metric and row_scaling.
    """

    columns: tuple[Any, ...] | None = None
    scaling: str = "minmax"
    linkage: str | None = "ward"
    metric: str | None = "euclidean"
    optimal_ordering: bool = False
    weights: FrozenMapping | None = None
    asymmetric: tuple[Any, ...] | None = None
    missing: str = "drop"
    roles: FrozenMapping | None = None
    max_leaves: MaxLeaves = "auto"
    method: str = "auto"
    transform: str = "none"
    row_scaling: str = "none"
    row_filter: RowFilter | None = None
    scaling_chosen: bool = field(default=False, compare=False)

    def without_leaf_order(self) -> Settings:
        """Return these settings with the default leaf order."""
        return replace(self, optimal_ordering=False)
