"""Annotation tracks as options of a view: what is handed in, which are shown, and their control."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W
import traitlets

from hclust_widgets.clustering.heatmap.tracks import (
    NO_SOURCES,
    TrackSources,
    check_sources,
    check_tracks,
    track_names,
)
from hclust_widgets.plotting.base.track_colors import read_sources
from hclust_widgets.state.cluster_state import StateTrait
from hclust_widgets.state.refusals import refusing

from .removed_annotations import leave_out_removed
from .sort_options import SortInput

if TYPE_CHECKING:
    from hclust_widgets.state.cluster_state import ClusterState

__all__ = ["TrackInput", "TrackOptions"]


class TrackOptions(traitlets.HasTraits):
    """The options ``annotations``, ``row_colors`` and ``tracks`` of a view.

    Attributes
    ----------
    annotations, row_colors : TrackSources or None
        What was handed in; set as the reader of seaborn's and this package's manual does.
    tracks : tuple of str
        Names of the tracks that are drawn, from the left. What is handed in is drawn at once.
    """

    annotations = traitlets.Any(None, allow_none=True)
    row_colors = traitlets.Any(None, allow_none=True)
    tracks = StateTrait(())

    if TYPE_CHECKING:

        @property
        def state(self) -> ClusterState:
            """The state that the view shows."""

        def _record_option(self, change: Any) -> None: ...

        def show_message(self, text: str) -> None:
            """Show a sentence above the view."""

    is_open: bool
    _handed_in: TrackSources = NO_SOURCES

    @property
    def track_sources(self) -> TrackSources:
        """All that was handed in: the same object as long as it stays."""
        return self._handed_in

    def check_annotations(self, name: str, value: Any) -> TrackSources | None:
        """Read what is to be handed in as ``annotations`` or ``row_colors``; change nothing.

        Raises
        ------
        TypeError, ValueError
            If it does not fit the rows, or what is handed in as the other option.
        """
        if value is None:
            return None
        with refusing():
            found = read_sources(**{name: value})
            other = self.row_colors if name == "annotations" else self.annotations
            check_sources(self.state.clustering, TrackSources.merged(found, other or NO_SOURCES))
            return found

    @traitlets.validate("annotations", "row_colors")
    def _validate_sources(self, proposal: Any) -> TrackSources | None:
        return self.check_annotations(proposal["trait"].name, proposal["value"])

    @traitlets.observe("annotations", "row_colors")
    def _sources_changed(self, change: Any) -> None:
        given = [one for one in (self.annotations, self.row_colors) if one is not None]
        self._handed_in = TrackSources.merged(*given)
        before = set() if change["old"] is None else set(change["old"].names)
        now = () if change["new"] is None else change["new"].names
        kept = [name for name in self.tracks if name not in before or name in now]
        drawn = (*kept, *(name for name in now if name not in kept))
        if not self.is_open:
            self.tracks = drawn
            return
        self._record_option(change)  # redo hands them in before it draws them
        self.show_message(leave_out_removed(self))
        self.tracks = drawn

    @traitlets.validate("tracks")
    def _validate_tracks(self, proposal: Any) -> tuple[str, ...]:
        known = None  # until all options are set
        if self.is_open:
            known = track_names(self.state.features, self._handed_in)
        with refusing():
            return check_tracks(proposal["value"], known)

    def _check_tracks(self) -> None:
        """Raise if a track is named that is not there: once all options are set."""
        known = track_names(self.state.features, self._handed_in)
        with refusing():
            check_tracks(self.tracks, known)


class TrackBoxes(W.HBox):
    """A list of tracks, each with a box to tick.

    Parameters
    ----------
    title : str
        What stands before them.

    Attributes
    ----------
    value : tuple of str
        Names of those that are ticked, in the order in which they were.
    """

    value = traitlets.Tuple()

    def __init__(self, title: str) -> None:
        self.title = W.Label(title)
        self.title.layout.display = "none"
        super().__init__([self.title])
        self.layout.flex_flow = "row wrap"
        self.layout.display = "none"

    @property
    def boxes(self) -> tuple[W.Widget, ...]:
        """The boxes, without the title."""
        return tuple(self.children[1:])

    def offer(self, names: tuple[str, ...]) -> None:
        """Show these tracks as a choice."""
        if names == tuple(box.description for box in self.boxes):
            return
        old = self.boxes
        self.children = (self.title, *(self._box(name) for name in names))
        self.title.layout.display = None if names else "none"
        for box in old:
            for part in (box.layout, box.style, box):
                part.close()

    def _box(self, name: str) -> W.Checkbox:
        box = W.Checkbox(description=name, value=name in self.value, indent=False)
        box.layout.width = "auto"
        box.observe(self._ticked, "value")
        return box

    @traitlets.observe("value")
    def _show(self, _change: Any) -> None:
        for box in self.boxes:
            box.value = box.description in self.value

    def _ticked(self, change: Any) -> None:
        name, on = change["owner"].description, change["new"]
        if on != (name in self.value):
            rest = tuple(one for one in self.value if one != name)
            self.value = (*rest, name) if on else rest


class TrackInput(W.VBox):
    """A button that opens a list of tracks, each with a box to tick.

    Parameters
    ----------
    only_rows : bool
        Without what is of columns, and what rows are sorted by.

    Attributes
    ----------
    value : tuple of str
        Names of those that are ticked, in the order in which they were.
    sorting : SortInput or None
        What the rows are sorted by, which stands below the list.
    of_columns : TrackBoxes or None
        Those of columns, likewise.
    column_sorting : SortInput or None
        What the columns are sorted by; it is there where there are tracks of columns.
    """

    value = traitlets.Tuple()
    _column_names: tuple[str, ...] = ()

    def __init__(self, *, only_rows: bool = False) -> None:
        self.of_columns = None if only_rows else TrackBoxes("Of columns:")
        self.toggle = W.ToggleButton(
            description="Tracks", tooltip="Strips that show what else is known of each row"
        )
        self.toggle.layout.width = "auto"
        self.boxes = W.HBox()
        self.boxes.layout.flex_flow = "row wrap"
        self.boxes.layout.display = "none"
        self.sorting = None if only_rows else SortInput()
        self.column_sorting = None if only_rows else SortInput("columns")
        self._parts = [self.boxes, self.of_columns, self.sorting]
        self._parts = [part for part in self._parts if part is not None]
        below = [part for part in (self.column_sorting,) if part is not None]
        super().__init__([self.toggle, *self._parts, *below])
        self.toggle.observe(self._open, "value")

    def offer_columns(self, names: tuple[str, ...]) -> None:
        """Show these tracks of columns as a choice."""
        if self.of_columns is None or self.column_sorting is None:
            return
        self.of_columns.offer(names)
        self.column_sorting.offer(names)
        self._column_names = names
        self._show_column_sorting()
        self.toggle.disabled = not (names or self.boxes.children)

    def _show_column_sorting(self) -> None:
        if self.column_sorting is not None:
            shown = self.toggle.value and self._column_names
            self.column_sorting.layout.display = None if shown else "none"

    def offer(self, names: tuple[str, ...]) -> None:
        """Show these tracks as a choice."""
        if self.sorting is not None:
            self.sorting.offer(names)
        if names == tuple(box.description for box in self.boxes.children):
            return
        old = self.boxes.children
        boxes = []
        for name in names:
            box = W.Checkbox(description=name, value=name in self.value, indent=False)
            box.layout.width = "auto"
            box.observe(self._ticked, "value")
            boxes.append(box)
        self.boxes.children = boxes
        self.toggle.disabled = not boxes
        for box in old:
            for part in (box.layout, box.style, box):
                part.close()

    @traitlets.observe("value")
    def _show(self, _change: Any) -> None:
        for box in self.boxes.children:
            box.value = box.description in self.value

    def _ticked(self, change: Any) -> None:
        name, on = change["owner"].description, change["new"]
        if on != (name in self.value):
            rest = tuple(one for one in self.value if one != name)
            self.value = (*rest, name) if on else rest

    def _open(self, change: Any) -> None:
        for part in self._parts:
            part.layout.display = None if change["new"] else "none"
        self._show_column_sorting()
