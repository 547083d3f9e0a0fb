"""`ExchangedAnnotations`: annotations of rows and columns, where rows and columns are exchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from hclust_widgets.clustering.heatmap.exchanged_tracks import exchange_tracks
from hclust_widgets.clustering.heatmap.row_order import key_names

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.clustering.heatmap.row_order import SortKey
    from hclust_widgets.clustering.heatmap.tracks import TrackSources
    from hclust_widgets.state.cluster_state import ClusterState
    from hclust_widgets.widgets.views.heatmaps import ClustermapWidget

__all__ = ["ExchangedAnnotations"]


class Annotated(Protocol):
    """An explorer with annotations."""

    clustermap: ClustermapWidget
    tracks: tuple[str, ...]
    column_tracks: tuple[str, ...]
    sort_by: tuple[SortKey, ...]
    column_sort_by: tuple[SortKey, ...]

    @property
    def state(self) -> ClusterState:
        """The state on display."""

    @property
    def track_sources(self) -> TrackSources:
        """The annotations of rows that were handed in."""

    @property
    def column_track_sources(self) -> TrackSources:
        """Those of columns."""


class ExchangedAnnotations:
    """Hands the annotations of an explorer to that of the table with rows and columns exchanged.

    Parameters
    ----------
    view : Annotated
    """

    def __init__(self, view: Annotated) -> None:
        self._view = view
        self._handed: dict[str, set[str]] = {}  # names that were handed over, by option

    def options(self, now: Clustering, other: Clustering) -> dict[str, Any]:
        """Return the annotations of the other explorer, and what it shows and sorts by of them.

        Parameters
        ----------
        now : Clustering
            Of this explorer.
        other : Clustering
            Of the other one.
        """
        view = self._view
        rows, columns = self._exchanged(now, other)
        self._handed = {"annotations": {*rows.names}, "column_annotations": {*columns.names}}
        return {
            "annotations": rows or None,
            "tracks": [name for name in view.column_tracks if name in rows.names],
            "sort_by": [one for one in view.column_sort_by if key_names([one])[0] in rows.names],
            "column_annotations": columns or None,
            "column_tracks": [name for name in view.tracks if name in columns.names],
            "column_sort_by": [one for one in view.sort_by if key_names([one])[0] in columns.names],
        }

    def hand_over(self, now: Clustering, other: Annotated) -> None:
        """Hand annotations that are handed in later to the other explorer.

        Parameters
        ----------
        now : Clustering
            Of this explorer.
        other : Annotated
        """
        rows, columns = self._exchanged(now, other.state.clustering)
        shown = {"tracks": self._view.column_tracks, "column_tracks": self._view.tracks}
        with other.state.history.as_side_effect():
            for name, sources, drawn, new in (
                ("annotations", other.track_sources, "tracks", rows),
                ("column_annotations", other.column_track_sources, "column_tracks", columns),
            ):
                before, handed = getattr(other, drawn), self._handed[name]
                self._handed[name] = {*new.names}
                setattr(other, name, new.beside(sources, handed) or None)
                fresh = set(new.names) - set(sources.names)
                setattr(
                    other,
                    drawn,
                    [
                        one
                        for one in getattr(other, drawn)
                        if one in before or (one in fresh and one in shown[drawn])
                    ],
                )

    def _exchanged(self, now: Clustering, other: Clustering) -> tuple[TrackSources, TrackSources]:
        view = self._view
        return exchange_tracks(
            now,
            other,
            view.track_sources,
            view.column_track_sources,
            view.clustermap.wanted_tracks,
        )
