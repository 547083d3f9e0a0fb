"""The order of a clustermap's rows as an option of a view, and its control."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W
import traitlets

from hclust_widgets.clustering.heatmap.row_order import (
    DESCENDING,
    SortKey,
    check_sort_by,
    key_names,
    sort_tracks,
)
from hclust_widgets.clustering.heatmap.tracks import TrackSources, track_names
from hclust_widgets.state.cluster_state import StateTrait
from hclust_widgets.state.refusals import refusing
from hclust_widgets.widgets.base.toolbar import dropdown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.state.cluster_state import ClusterState
    from hclust_widgets.table.columns.tracks import Track

__all__ = ["SortInput", "SortOptions"]


class SortOptions(traitlets.HasTraits):
    """The option ``sort_by`` of a view.

    Attributes
    ----------
    sort_by : tuple of (str or (str, "descending"))
        Columns and annotations that the rows are sorted by, in place of their tree.
    """

    sort_by = StateTrait(())

    is_open: bool

    if TYPE_CHECKING:
        tracks: Any

        @property
        def state(self) -> ClusterState:
            """The state that the view shows."""

        @property
        def track_sources(self) -> TrackSources:
            """All that was handed in."""

    @traitlets.validate("sort_by")
    def _validate_sorting(self, proposal: Any) -> tuple[SortKey, ...]:
        known = None  # until all options are set
        if self.is_open:
            known = track_names(self.state.features, self.track_sources)
        with refusing():
            return check_sort_by(proposal["value"], known)

    def _check_sorting(self) -> None:
        """Raise if rows cannot be sorted so: once all options are set."""
        with refusing():
            check_sort_by(self.sort_by, track_names(self.state.features, self.track_sources))

    @property
    def wanted_tracks(self) -> tuple[str, ...]:
        """Names of the tracks that are drawn or sort the rows."""
        return tuple(dict.fromkeys((*self.tracks, *key_names(self.sort_by))))

    def sorting(self, now: Clustering) -> tuple[tuple[Track, bool], ...]:
        """Return the tracks that rows are sorted by, without those that are not there."""
        return sort_tracks(now, self.sort_by, self.track_sources)

    def sorting_keys(self, now: Clustering) -> list[SortKey]:
        """Return what rows are sorted by, without what is not there: an option of a figure."""
        return [
            (track.name, DESCENDING) if falls else track.name for track, falls in self.sorting(now)
        ]


class SortInput(W.HBox):
    """What rows, or columns, are sorted by, and in which direction.

    Parameters
    ----------
    what : {"rows", "columns"}

    Attributes
    ----------
    value : tuple of (str or (str, "descending"))
    by : Dropdown
        The most important of them.
    descending : Checkbox
    """

    value = traitlets.Tuple()

    def __init__(self, what: str = "rows") -> None:
        self.by = dropdown(f"Sort {what}", [("by their tree", "")], "", width="250px")
        self.descending = W.Checkbox(description="descending", indent=False)
        self.descending.layout.width = "auto"
        super().__init__([self.by, self.descending])
        self.layout.display = "none"
        self._showing = False
        self.by.observe(self._chosen, "value")
        self.descending.observe(self._chosen, "value")
        self._show()

    def offer(self, names: Sequence[str]) -> None:
        """Show these tracks as a choice."""
        first = key_names(self.value)[:1]
        names = (*names, *(name for name in first if name not in names))
        options = (("by their tree", ""), *((f"by {name}", name) for name in names))
        if options != tuple(self.by.options):
            self._showing = True
            self.by.options = options
            self._showing = False
            self._show()

    @traitlets.observe("value")
    def _show(self, _change: Any = None) -> None:
        name = key_names(self.value)[0] if self.value else ""
        self._showing = True
        try:
            if name not in [value for _, value in self.by.options]:
                self.by.options = (*self.by.options, (f"by {name}", name))
            self.by.value = name
            self.descending.value = bool(self.value) and not isinstance(self.value[0], str)
            self.descending.disabled = not name
        finally:
            self._showing = False

    def _chosen(self, _change: Any) -> None:
        if self._showing:
            return
        name = self.by.value
        key = (name, DESCENDING) if self.descending.value else name
        self.value = (key,) if name else ()
