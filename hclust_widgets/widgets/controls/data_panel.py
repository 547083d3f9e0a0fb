"""What is compared: a button that opens a line per column, what is done with gaps, and rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W

from hclust_widgets.common.format import count
from hclust_widgets.table.missing import MISSING
from hclust_widgets.widgets.base.markup import explanation, set_html
from hclust_widgets.widgets.base.toolbar import dropdown, setting_row

from .column_list import ColumnList, can_be_compared
from .row_conditions import RowConditions

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.widgets.base.view import View

__all__ = ["DataPanel"]

_MISSING_LABELS = {
    "drop": "leave rows out",
    "pairwise": "pair by pair",
    "median": "median",
    "mean": "mean",
    "most_frequent": "commonest value",
    "knn": "nearest rows",
}
#: What each way to treat gaps does, in a sentence.
MISSING_MEANING = {
    "drop": "Rows that lack a value of a compared column are left out.",
    "pairwise": "Two rows are compared by the columns that both have, scaled up.",
    "median": "A gap becomes the column's median, in text the commonest value.",
    "mean": "A gap becomes the column's mean, in text the commonest value.",
    "most_frequent": "A gap becomes the column's commonest value.",
    "knn": "A gap becomes the mean of the five nearest rows, in text the commonest value.",
}
_ROWS = "Select rows in a picture, then keep only these or leave them out."


class DataPanel:
    """A button that opens the columns of the table, how gaps are treated, and which rows are kept.

    The lists are made when the panel is opened for the first time.

    Parameters
    ----------
    view : View
        Its state is shown and changed; it displays refusals.

    Attributes
    ----------
    toggle : ToggleButton
    panel : VBox
        Stands below the bar while the button is down.
    missing : Dropdown
    list : ColumnList or None
    rows : RowConditions or None
        None until the panel is opened.
    every_row : Button or None
        Keeps all rows again, of distances without a table.
    """

    def __init__(self, view: View) -> None:
        self._view = view
        self._following = False
        self.list: ColumnList | None = None
        self.rows: RowConditions | None = None
        self.toggle = W.ToggleButton(
            description="Columns",
            tooltip="Choose what is compared, with which weight, and what is done with gaps",
        )
        self.toggle.layout.width = "auto"
        self.missing = dropdown(
            "Missing values",
            [(_MISSING_LABELS[name], name) for name in MISSING],
            view.state.missing,
            width="250px",
        )
        self.missing.style.description_width = "initial"
        self._words = W.HTML()
        features = view.state.features
        self._able = 0 if features is None else sum(can_be_compared(features))
        self.toggle.disabled = features is None
        self.every_row: W.Button | None = None
        if features is None and view.state.clustering.precomputed is not None:
            self.toggle.disabled = False
            self.toggle.tooltip = "Which rows are kept"
            self.every_row = W.Button(description="Keep all rows", tooltip="Compare all rows again")
            self.every_row.on_click(lambda _: view.try_change(view.state.all_rows))
            self.missing.layout.display = "none"
            self.panel = W.VBox([setting_row(self.every_row, self._words), self.missing])
        else:
            self.panel = W.VBox([setting_row(self.missing, self._words)])
        self.panel.add_class("hclust-columns")
        self.panel.layout.display = "none"
        self.toggle.observe(self._open, "value")
        self.missing.observe(self._missing_chosen, "value")

    def add(self, *controls: W.Widget) -> None:
        """Add controls below the treatment of gaps, a line each."""
        rows = [setting_row(control) for control in controls]
        self.panel.children = (*self.panel.children, *rows)

    def _open(self, change: Any) -> None:
        features = self._view.state.features
        if change["new"] and self.list is None and features is not None:
            self.list = ColumnList(self._view, features)
            self.list.follow(self._view.state.clustering)
            self.rows = RowConditions(self._view, features)
            self.rows.follow(self._view.state.clustering)
            self.panel.children = (self.list, *self.panel.children, self.rows)
        self.panel.layout.display = None if change["new"] else "none"

    def _missing_chosen(self, change: Any) -> None:
        with self._view.state.thread_lock:  # another thread may be following right now
            following = self._following
        if not following and change["new"] != self._view.state.missing:
            self._view.change_state(missing=change["new"])

    def follow(self) -> None:
        """Show what the state compares."""
        with self._view.state.thread_lock:  # observers ask whether these changes are their own
            self._follow(self._view.state.clustering)

    def _follow(self, now: Clustering) -> None:
        features = now.features
        if features is None:
            if self.every_row is not None:
                kept, every = now.tree.n_leaves, now.n_rows
                self.toggle.description = f"{kept:,} of {count(every, 'rows')}"
                self.every_row.disabled = kept == every
                set_html(self._words, explanation(_ROWS))
            return
        self._following = True
        try:
            used = len(set(features.sources))
            self.toggle.description = f"{used:,} of {count(self._able, 'columns')}"
            self.missing.value = now.settings.missing
            set_html(self._words, explanation(MISSING_MEANING[now.settings.missing]))
            if self.list is not None:
                self.list.follow(now)
            if self.rows is not None:
                self.rows.follow(now)
        finally:
            self._following = False
