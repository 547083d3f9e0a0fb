"""`DistanceMatrixWidget`: the distances between all rows, the clusters outlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hclust_widgets.clustering.distance_matrix import distance_matrix_of
from hclust_widgets.clustering.summary import noun
from hclust_widgets.common.format import count, height
from hclust_widgets.plotting.distance_matrix import DistanceMatrixPlot

from .figure_view import FigureView, features_of

if TYPE_CHECKING:
    from collections.abc import Hashable

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.clustering.distance_matrix import DistanceMatrix
    from hclust_widgets.plotting.base.canvas import FigureCanvas

__all__ = ["DistanceMatrixWidget"]


class DistanceMatrixWidget(FigureView):
    """Distances between all pairs of rows in the order of the tree, which stands beside them.

    Clusters are squares on the diagonal, outlined in their colors: the darker (in a dark theme: the
    lighter) inside and the lighter outside, the better a cluster is set apart. The outlines follow
    the cut; the picture itself is made once for each order of the leaves. Of more than 600 rows a
    cell is the mean of several distances; more than 10,000 rows are refused.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
        A tree needs its ``table`` as well.
    controls : bool
        Whether to show the state's controls.
    height : int
        Height of the figure in CSS pixels.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.

    Examples
    --------
    >>> from hclust_widgets import DistanceMatrixWidget, load_mpg
    >>> view = DistanceMatrixWidget(load_mpg(), n_clusters=4, optimal_ordering=True)
    >>> figure = view.state.figure("distances")
    """

    _title = "Distances"
    _default_height = 520
    _known: tuple[Clustering, DistanceMatrix] | None = None

    def _matrix(self, now: Clustering) -> DistanceMatrix:
        """Return the distances, kept while tree and distances stay the same."""
        known = self._known
        same = known is not None and (
            known[0].tree is now.tree
            and known[0].features is now.features
            and known[0].precomputed is now.precomputed
        )
        if known is None or not same:
            if now.precomputed is None:
                features_of(now)
            self._known = known = (now, distance_matrix_of(now))
        return known[1]

    def _figure_size(self, width: int) -> tuple[int, int]:
        tall = self.height or self._default_height
        return max(280, min(self.figure_width(width), tall + 200)), tall

    def _make_plot(self, picture: FigureCanvas, now: Clustering) -> DistanceMatrixPlot:
        return DistanceMatrixPlot(picture, now.tree, self._matrix(now).values)

    def _structure(self, now: Clustering) -> tuple[Hashable, ...]:
        return (*super()._structure(now), now.precomputed)

    def _alt_text(self, now: Clustering) -> str:
        found = self._matrix(now)
        means = "means of " * found.is_binned
        return (
            f"Matrix of distances: {means}distances between {count(found.n_rows, noun(now))} in "
            f"the order of the tree, from 0 to {height(float(found.values.max()))}, with "
            f"{count(now.cut.n_clusters, 'clusters')} outlined on the diagonal."
        )
