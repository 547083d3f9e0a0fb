"""Rows that are kept: by conditions, by the selection, or all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hclust_widgets.table.rows.row_filter import Condition, frozen_filter, keep_positions

from .errors import RefusedError, refusing

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering

__all__ = ["RowFiltering"]


class RowFiltering:
    """The part of a state that chooses which rows of the table are compared.

    Rows that are not kept stay in the table; their label is ``<NA>``, as that of incomplete rows.
    """

    if TYPE_CHECKING:
        _lock: Any
        row_filter: Any
        clustering: Any

        def update(self, **changes: Any) -> None: ...  # noqa: D102

    def keep_rows(self, rows: Any) -> None:
        """Keep only rows that meet a condition, besides the conditions that are there already.

        One step that can be undone. Setting ``row_filter`` replaces all conditions instead.

        Parameters
        ----------
        rows : str, dict, mask, callable or list of these
            A query, as ``DataFrame.query`` takes it (without ``@`` variables); a dict of columns
            and what they hold: a value, a list of values, a range ``(low, high)`` with both ends,
            of which one may be None, or ``{"contains": text}``, whatever its case; truth values,
            one for each row, or a function of the table that returns them. A missing value meets
            no condition.

        Raises
        ------
        TypeError, ValueError
            If it is no condition on this table, or if fewer than two rows, or fewer than clusters,
            would be left. The state is then as it was.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> state = ClusterState(load_mpg(), n_clusters=4)
        >>> state.keep_rows("origin == 'usa'")
        >>> state.keep_rows({"mpg": (20, None), "name": {"contains": "ford"}})
        >>> [str(condition) for condition in state.row_filter]
        ["origin == 'usa'", 'mpg at least 20', "name contains 'ford'"]
        >>> int(state.labels_.notna().sum())
        20
        """
        with self._lock:
            now: Clustering = self.clustering
            table = None if now.features is None else now.features.table
            with refusing():
                new = frozen_filter(rows, table) or ()
            self.update(row_filter=(*(self.row_filter or ()), *new))

    def keep_selected(self) -> None:
        """Keep only the selected rows; one step that can be undone. Then none is selected."""
        with self._lock:
            chosen = self._selected()
            others = [one for one in self.row_filter or () if one.kind != "rows" or not one.keep]
            kept = [set(one.rows) for one in self.row_filter or () if one not in others]
            rows = set(chosen).intersection(*kept)
            self.update(row_filter=(*others, keep_positions(rows)), selection=())

    def leave_out_selected(self) -> None:
        """Leave the selected rows out; one step that can be undone. Then none is selected."""
        with self._lock:
            chosen = self._selected()
            new: list[Condition] = []
            for one in self.row_filter or ():
                if one.kind == "rows" and not one.keep:
                    chosen |= set(one.rows)
                else:
                    new.append(one)
            new.append(keep_positions(chosen, keep=False))
            self.update(row_filter=tuple(new), selection=())

    def all_rows(self) -> None:
        """Keep all rows again; one step that can be undone."""
        self.update(row_filter=None)

    def _selected(self) -> set[int]:
        now: Clustering = self.clustering
        if not now.selection:
            raise RefusedError("No row is selected: select some first.")
        if now.groups is None:
            return set(now.selection)
        import numpy as np

        rows = now.groups.rows_of(np.asarray(now.selection))
        return set(now.selection) | set(rows.tolist())
