"""Rows and columns exchanged in an explorer: another one, of the exchanged table, in its place."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

import ipywidgets as W

from hclust_widgets.state.cluster_state import ClusterState
from hclust_widgets.table.exchange import ExchangedTable
from hclust_widgets.widgets.base.view import close_deep

from . import messages
from .session_file import open_session

if TYPE_CHECKING:
    import pandas as pd

    from hclust_widgets.clustering.clustering import Clustering

    from .explorer_protocol import Explorer

__all__ = ["Transposing", "record_switch"]


class Transposing:
    """A button that exchanges rows and columns, and the explorer of the exchanged table.

    That explorer is made once and kept, so going back and forth finds cut, names and steps as
    they were. Each step is undone as any other.

    Parameters
    ----------
    view : Explorer
        Shows a table. The other explorer then stands in its place.
    make : callable
        Makes the explorer of a state of the exchanged table.
    put : callable
        Shows the explorer that is passed in place of ``view``; None shows ``view`` itself.

    Attributes
    ----------
    toggle : ToggleButton
        Down if rows and columns of the table of ``view`` are exchanged.
    go : callable
        Exchanges rows and columns. What holds ``view`` may replace it.
    made : Explorer or None
        The explorer of the exchanged table, once there was one.
    other : Explorer or None
        The explorer that stands in the place of ``view``; None while ``view`` itself is shown.
    """

    def __init__(
        self,
        view: Explorer,
        make: Callable[[ClusterState], Explorer],
        put: Callable[[Explorer | None], None],
    ) -> None:
        self._view, self._make, self._put = view, make, put
        self._state = view.state
        self.made: Explorer | None = None
        self._following = False
        self.other: Explorer | None = None
        self.go: Callable[[], None] = self.turn

    @cached_property
    def toggle(self) -> W.ToggleButton:
        """The button, which is made once the settings are opened."""
        toggle = W.ToggleButton(description=messages.TRANSPOSE, tooltip=messages.TRANSPOSE_TOOLTIP)
        toggle.layout.width = "auto"
        self._show_direction(toggle)
        toggle.observe(self._pressed, "value")
        return toggle

    def follow(self) -> None:
        """Show which way round the table is; there is nothing to exchange of distances."""
        if "toggle" in vars(self):
            self._show_direction(self.toggle)

    def _show_direction(self, toggle: W.ToggleButton) -> None:
        now = self._state.clustering
        self._following = True
        try:
            toggle.value = now.exchanged is not None
            toggle.disabled = now.features is None or now.precomputed is not None
        finally:
            self._following = False

    def turn(self) -> None:
        """Show the table the other way round, or go back; one step that can be undone.

        Raises
        ------
        TypeError, ValueError
            If rows and columns cannot be exchanged; one sentence. Nothing has changed then.
        """
        if self.other is not None:
            self._enter(None)
            return
        if self.made is None:
            self.made = self._make(self._state.transposed())
        self._enter(self.made)

    def open_elsewhere(self, held: Mapping[str, Any], content: bytes, name: str) -> bool:
        """Open a session of the table the other way round; False if it is of this one.

        Raises
        ------
        TypeError, ValueError
            If it is not of this table. Nothing has changed then.
        """
        now = self._view.state.clustering
        table = _table_of(now)
        exchanged = isinstance(held.get("exchanged"), Mapping)
        if table is None or exchanged == (now.exchanged is not None):
            return False
        if self.other is not None:
            self._state.preview(held)  # raises before anything has changed
            self._enter(None)
            open_session(self._view, content, name)
            return True
        made = self._make(ClusterState.from_session(held, table))
        try:
            open_session(made, content, name)
        except Exception:
            made.close()
            raise
        old, self.made = self.made, made
        self._enter(made)
        if old is not None:
            old.close()
        return True

    def close(self) -> None:
        """Close the other explorer; ``view`` is shown then."""
        self._show(None)
        if self.made is not None:
            self.made.close()
            self.made = None
        if "toggle" in vars(self):  # perhaps in no panel of settings yet
            close_deep(self.toggle)

    def _enter(self, other: Explorer | None) -> None:
        before = self.other
        if other is not None:
            other.table_source = self._view.table_source
            other.open_elsewhere = self.open_elsewhere
            other.transposing.go = self.turn
        self._show(other)
        record_switch(
            self._state if before is None else before.state,
            self._state if other is None else other.state,
            lambda: self._show(before),
            lambda: self._show(other),
        )

    def _show(self, other: Explorer | None) -> None:
        if other is not self.other:
            self.other = other
            self._put(other)

    def _pressed(self, _change: Any) -> None:
        if self._following:
            return
        try:
            self.go()
        except (TypeError, ValueError, MemoryError) as error:
            self._view.show_message(str(error) or messages.TRANSPOSE_MEMORY)
        self.follow()


def _table_of(now: Clustering) -> pd.DataFrame | None:
    """Return the table of a clustering as it was read; None without one."""
    if isinstance(now.exchanged, ExchangedTable):
        return now.exchanged.source
    if now.features is None or now.precomputed is not None:
        return None
    return now.features.table


def record_switch(
    old: ClusterState,
    new: ClusterState,
    show_old: Callable[[], None],
    show_new: Callable[[], None],
    *,
    owners: tuple[Hashable, Hashable] | None = None,
) -> None:
    """Make the step from one state to another undone by the new one, redone by the old one.

    Each state has its own history. Both record the step; when one history plays it, the other one
    moves on as well, so that undo goes through the steps of both in the order they were made.

    Parameters
    ----------
    old, new : ClusterState
        Those of the explorers that were and that are shown.
    show_old, show_new : callable
        Show one and the other.
    owners : tuple of two hashables, optional
        What the old and the new state belong to: once one is gone, the history of the other one
        forgets it (:meth:`~hclust_widgets.state.history.History.forget`), and ends there.
    """
    of_old, of_new = (None, None) if owners is None else ((owners[0],), (owners[1],))

    def back() -> None:
        show_old()
        old.undo()

    def forth() -> None:
        show_new()
        new.redo()

    old.history.record(None, _nothing, forth, of=of_new)
    new.history.record(None, back, _nothing, of=of_old)


def _nothing() -> None:
    """Do nothing: the other history does it."""
