"""The parts of an explorer that its tabs use: `explorer.py` imports them, so they name it here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.clustering.heatmap.tracks import TrackSources
    from hclust_widgets.state.cluster_state import ClusterState
    from hclust_widgets.table.features import Features
    from hclust_widgets.widgets.controls.embedding_panel import EmbeddingPanel
    from hclust_widgets.widgets.views.dendrogram import DendrogramWidget
    from hclust_widgets.widgets.views.distance import DistanceWidget
    from hclust_widgets.widgets.views.distance_matrix import DistanceMatrixWidget
    from hclust_widgets.widgets.views.evidence import EvidenceWidget
    from hclust_widgets.widgets.views.heatmaps import ClustermapWidget, HeatmapWidget
    from hclust_widgets.widgets.views.scatter import ScatterWidget

    from .table_source import TableSource
    from .walkthrough import Walkthrough

__all__ = ["Explorer"]


class Exchange(Protocol):
    """What exchanges rows and columns; its holder says how."""

    go: Callable[[], None]


class Explorer(Protocol):
    """A :class:`~hclust_widgets.ClusterExplorer`, as its tabs see it."""

    rendering: str
    page_parts: tuple[str, ...]
    table_source: TableSource | None
    open_elsewhere: Callable[[Mapping[str, Any], bytes, str], bool] | None
    dendrogram: DendrogramWidget
    clustermap: ClustermapWidget
    scatter: ScatterWidget
    distance: DistanceWidget
    distance_matrix: DistanceMatrixWidget
    distance_cmap: str
    heatmap: HeatmapWidget
    evidence: EvidenceWidget
    walkthrough: Walkthrough
    transposing: Exchange
    embedding_panel: EmbeddingPanel

    @property
    def state(self) -> ClusterState:
        """The state that it shows."""

    def page_options(self) -> dict[str, Any]:
        """Return the options that a page begins with."""

    def page_steps(self) -> list[dict[str, Any]]:
        """Return the steps of the walkthrough, for a page."""

    @property
    def track_sources(self) -> TrackSources:
        """The annotations that were handed in."""

    def check_option(self, name: str, value: Any, features: Features | None) -> None:
        """Raise if an option could not have a value once these features are shown."""

    def fitting_option(self, name: str, value: Any, now: Clustering) -> Any:
        """Return an option's value as a clustering can be shown with it."""

    def read_first(
        self,
        session: Mapping[str, Any],
        then: Callable[[], object],
        ended: Callable[[str], object] = ...,
    ) -> bool:
        """Read a table in partitions for a session in the background, and go on after that."""

    def show_message(self, text: str) -> None:
        """Show a sentence above the views, or hide it if it is empty."""

    def close(self) -> None:
        """Close the explorer and all its widgets."""
