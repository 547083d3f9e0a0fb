"""Which columns are compared: a button that opens a row of check boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W

from hclust_widgets.common.format import count

if TYPE_CHECKING:
    from hclust_widgets.widgets.base.view import View

__all__ = ["ColumnChooser"]


class ColumnChooser:
    """A button that opens a row of check boxes: which columns are compared.

    Attributes
    ----------
    toggle : ToggleButton
    panel : Box
        Stands below the bar while the button is down.
    boxes : list of Checkbox
        One for each column that can be compared, in the table's order.
    """

    def __init__(self, view: View) -> None:
        self._view = view
        self._following = False
        self._names: list[Any] = []
        self.boxes: list[W.Checkbox] = []
        self.toggle = W.ToggleButton(
            description="Columns",
            tooltip="Choose what is compared; a text column makes a feature of each value",
        )
        self.toggle.layout.width = "auto"
        self.panel = W.HBox()
        self.panel.add_class("hclust-columns")
        self.panel.layout.display = "none"
        self.toggle.observe(self._open, "value")
        features = view.state.features
        if features is None:
            self.toggle.disabled = True
            return
        for c, field in enumerate(features.schema):
            name = features.table.columns[c]
            # Also numbers that are left out by default, since they count the rows.
            if field.is_default or c in features.sources or field.kind == "number":
                box = W.Checkbox(description=str(name), indent=False, value=c in features.sources)
                box.layout.width = "auto"
                box.observe(self._chosen, "value")
                self._names.append(name)
                self.boxes.append(box)
        self.panel.children = tuple(self.boxes)

    def _open(self, change: Any) -> None:
        self.panel.layout.display = None if change["new"] else "none"

    def _chosen(self, change: Any) -> None:
        with self._view.state.thread_lock:  # another thread may be following right now
            used = self._used()
            if self._following or used is None:
                return
            # This box and what is compared now: the others may have followed another change.
            ticked = {
                name
                for name, box in zip(self._names, self.boxes, strict=True)
                if (change["new"] if box is change["owner"] else name in used)
            }
            if ticked == used:
                self.follow()
            elif ticked:
                self._view.change_state(
                    columns=tuple(name for name in self._names if name in ticked)
                )
            else:
                self._view.refuse_change("At least one column is needed: it stays chosen.")

    def _used(self) -> set[Any] | None:
        features = self._view.state.features
        if features is None:
            return None
        return {features.table.columns[c] for c in features.sources}

    def follow(self) -> None:
        """Show which columns the state compares."""
        with (
            self._view.state.thread_lock
        ):  # who hears of these changes asks whether they are its own
            self._follow()

    def _follow(self) -> None:
        used = self._used()
        if used is None:
            return
        self._following = True
        try:
            for name, box in zip(self._names, self.boxes, strict=True):
                box.value = name in used
            number = sum(box.value for box in self.boxes)
            self.toggle.description = f"{number} of {count(len(self.boxes), 'columns')}"
        finally:
            self._following = False
