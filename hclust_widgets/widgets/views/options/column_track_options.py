"""Annotation tracks of columns as options of a view: what is handed in, and which are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import traitlets

from hclust_widgets.clustering.heatmap.column_order import (
    check_column_sort_by,
    column_sort_tracks,
)
from hclust_widgets.clustering.heatmap.column_tracks import (
    check_column_tracks,
    column_track_names,
    named_sources,
)
from hclust_widgets.clustering.heatmap.row_order import DESCENDING, SortKey
from hclust_widgets.clustering.heatmap.tracks import NO_SOURCES, TrackSources
from hclust_widgets.plotting.base.track_colors import read_column_sources
from hclust_widgets.state.cluster_state import StateTrait
from hclust_widgets.state.refusals import refusing

from .removed_annotations import leave_out_removed

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.state.cluster_state import ClusterState
    from hclust_widgets.table.columns.tracks import Track

__all__ = ["COLUMN_TRACK_OPTIONS", "ColumnTrackOptions"]

COLUMN_TRACK_OPTIONS = ("column_annotations", "col_colors", "column_tracks")


class ColumnTrackOptions(traitlets.HasTraits):
    """The options ``column_annotations``, ``col_colors`` and ``column_tracks`` of a view.

    Attributes
    ----------
    column_annotations, col_colors : TrackSources or None
        What was handed in; set as the reader of seaborn's and this package's manual does.
    column_tracks : tuple of str
        Names of the tracks that are drawn, from the top. What is handed in is drawn at once; what
        the table says of its columns, such as ``var`` of an AnnData, is on offer.
    column_sort_by : tuple of (str or (str, "descending"))
        Tracks of the columns that these are sorted by, in place of their tree.
    """

    column_annotations = traitlets.Any(None, allow_none=True)
    col_colors = traitlets.Any(None, allow_none=True)
    column_tracks = StateTrait(())
    column_sort_by = StateTrait(())

    if TYPE_CHECKING:

        @property
        def state(self) -> ClusterState:
            """The state that the view shows."""

        def _record_option(self, change: Any) -> None: ...

        def show_message(self, text: str) -> None:
            """Show a sentence above the view."""

    is_open: bool
    _column_sources: TrackSources = NO_SOURCES

    @property
    def column_track_sources(self) -> TrackSources:
        """All that was handed in: the same object as long as it stays."""
        return self._column_sources

    def check_column_annotations(self, name: str, value: Any) -> TrackSources | None:
        """Read what is to be handed in as ``column_annotations`` or ``col_colors``.

        Raises
        ------
        TypeError, ValueError
            If it does not fit the columns, or what is handed in as the other option.
        """
        if value is None:
            return None
        with refusing():
            found = named_sources(self.state.clustering, read_column_sources(**{name: value}))
            first = name == "column_annotations"
            other = self.col_colors if first else self.column_annotations
            TrackSources.merged(found, other or NO_SOURCES)
            return found

    @traitlets.validate("column_annotations", "col_colors")
    def _validate_column_sources(self, proposal: Any) -> TrackSources | None:
        return self.check_column_annotations(proposal["trait"].name, proposal["value"])

    @traitlets.observe("column_annotations", "col_colors")
    def _column_sources_changed(self, change: Any) -> None:
        given = [one for one in (self.column_annotations, self.col_colors) if one is not None]
        self._column_sources = TrackSources.merged(*given)
        before = set() if change["old"] is None else set(change["old"].names)
        now = () if change["new"] is None else change["new"].names
        kept = [name for name in self.column_tracks if name not in before or name in now]
        drawn = (*kept, *(name for name in now if name not in kept))
        if not self.is_open:
            self.column_tracks = drawn
            return
        self._record_option(change)  # redo hands them in before it draws them
        self.show_message(leave_out_removed(self))
        self.column_tracks = drawn

    @traitlets.validate("column_tracks")
    def _validate_column_tracks(self, proposal: Any) -> tuple[str, ...]:
        known = None  # until all options are set
        if self.is_open:
            known = column_track_names(self.state.features, self._column_sources)
        with refusing():
            return check_column_tracks(proposal["value"], known)

    @traitlets.validate("column_sort_by")
    def _validate_column_sorting(self, proposal: Any) -> tuple[SortKey, ...]:
        known = None  # until all options are set
        if self.is_open:
            known = column_track_names(self.state.features, self._column_sources)
        with refusing():
            return check_column_sort_by(proposal["value"], known)

    def column_sorting(self, now: Clustering) -> tuple[tuple[Track, bool], ...]:
        """Return the tracks that columns are sorted by, without those that are not there."""
        return column_sort_tracks(now, self.column_sort_by, self._column_sources)

    def column_sorting_keys(self, now: Clustering) -> list[SortKey]:
        """Return what columns are sorted by, without what is not there: an option of a figure."""
        return [
            (track.name, DESCENDING) if falls else track.name
            for track, falls in self.column_sorting(now)
        ]

    def _check_column_tracks(self) -> None:
        """Raise if a track is named that is not there: once all options are set."""
        known = column_track_names(self.state.features, self._column_sources)
        with refusing():
            check_column_tracks(self.column_tracks, known)
            check_column_sort_by(self.column_sort_by, known)
