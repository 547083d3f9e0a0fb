"""`DistanceMatrixWidget`: the distances between all rows, the clusters outlined."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import ipywidgets as W
import traitlets

from hclust_widgets.clustering.distances.distance_matrix import distance_matrix_of, distance_unit
from hclust_widgets.clustering.heatmap.named_rows import shown_labels
from hclust_widgets.clustering.summary import leaf_noun
from hclust_widgets.common.format import count, height
from hclust_widgets.plotting.base.colormaps import AUTO, COLORMAPS, check_cmap
from hclust_widgets.plotting.distance_matrix import DistanceMatrixPlot
from hclust_widgets.serialize.distances import DISTANCES
from hclust_widgets.state.cluster_state import StateTrait
from hclust_widgets.state.refusals import refusing
from hclust_widgets.widgets.base.toolbar import dropdown
from hclust_widgets.widgets.base.view import close_deep, descendants
from hclust_widgets.widgets.controls.state_controls import WITH_ORDER
from hclust_widgets.widgets.views.options.label_options import LabelOptions, names_input

from .figure_view import FigureView, kept_for_distances

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.clustering.distances.distance_matrix import DistanceMatrix
    from hclust_widgets.plotting.base.canvas import FigureCanvas

__all__ = ["DistanceMatrixWidget"]

#: CSS pixels that tree and legend take beside the square of a figure, and its heights.
BESIDE, MIN_HEIGHT, MAX_HEIGHT = 230, 280, 780
#: Width of a figure with the widest tree, by its height.
WIDEST = 1.76


class DistanceMatrixWidget(LabelOptions, FigureView):
    """Distances between all pairs of rows in the order of the tree, which stands beside them.

    Clusters are squares on the diagonal, outlined in their colors: the stronger inside and the
    weaker outside, the better a cluster is set apart. The outlines follow the cut while it moves.
    The distances are those that the tree was made of: with the scaling, the weights and the metric
    of the state, or those that were handed in. The live view shows up to 2,000 rows, which take 16
    MB in the browser. In the figure of more than 600 rows a cell is the mean of several distances;
    more than 10,000 rows are refused.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
        A tree needs its ``table`` as well.
    cmap : str
        Name of a colormap of matplotlib or seaborn. "auto": shades of gray, in which near rows
        stand out from the page.
    labels : {"auto", "off"} or list of str
        Row names along both edges: if there is space, never; or those of these rows only, at the
        right.
    controls : bool
        Whether to show the state's controls.
    height : int
        Height of the figure in CSS pixels; 0: as the width allows.
    rendering : {"live", "figure"}
        Drawn in the browser, where the cut follows the pointer, or by matplotlib.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.

    Examples
    --------
    >>> from hclust_widgets import DistanceMatrixWidget, load_mpg
    >>> view = DistanceMatrixWidget(load_mpg(), n_clusters=4, optimal_ordering=True)
    >>> figure = view.state.figure("distances")
    """

    options = (*FigureView.options, "rendering", "cmap", "labels")
    cmap = StateTrait(AUTO)
    #: The same, as live views call it: a clustermap beside this has a ``cmap`` of its own.
    distance_cmap = traitlets.Any(AUTO)
    page_parts = (DISTANCES,)
    _title = "Matrix of distances"
    _controls_shown = WITH_ORDER
    _live_options = ("distance_cmap", "labels")
    _known: tuple[Clustering, DistanceMatrix] | None = None

    @traitlets.validate("cmap")
    def _validate_cmap(self, proposal: Any) -> str:
        with refusing():
            return check_cmap(proposal["value"])

    def _build(self) -> None:
        self._check_labels()
        traitlets.link((self, "cmap"), (self, "distance_cmap"))
        super()._build()
        if not self._has_parts and self._is_live:
            self.children = (self._slot,)

    def _shows_parts(self) -> bool:
        return self.live_sync is not None or not self._is_live

    def _make_option_inputs(self) -> Sequence[W.Widget]:
        known = COLORMAPS if self.cmap in (AUTO, *COLORMAPS) else (self.cmap, *COLORMAPS)
        maps = [("automatic", AUTO), *((name, name) for name in known)]
        return (
            self._bind(dropdown("Colors", maps, self.cmap, width="165px"), "cmap"),
            self._bind(names_input(("auto", "off")), "labels"),
        )

    @property
    def _is_live(self) -> bool:
        return bool(self.rendering == "live")

    def _arrange_children(self) -> None:
        super()._arrange_children()
        if self.live_sync is None and self._is_live:
            self.children = (self._slot,)

    @cached_property
    def _slot(self) -> W.Box:
        """Where the live view of an explorer, in which the cut is dragged, puts the matrix."""
        slot = W.Box()
        slot.add_class("hclust-distances-slot")
        return slot

    def _update_rendering(self) -> None:
        if self.live_sync is not None or not self._is_live:
            super()._update_rendering()

    def _close_parts(self) -> None:
        hidden = [self._slot] if "_slot" in vars(self) else []
        if "_top" in vars(self):  # these are no children while the live view stands in the slot
            hidden += self._top
        for part in hidden:
            for widget in (*descendants(part), part):
                close_deep(widget)
        super()._close_parts()

    def _matrix(self, now: Clustering) -> DistanceMatrix:
        """Return the distances, kept while tree and distances stay the same."""
        self._known = kept_for_distances(self._known, now, distance_matrix_of)
        return self._known[1]

    def _figure_size(self, width: int) -> tuple[int, int]:
        room = max(280, self.figure_width(width))
        tall = self.height or min(max(room - BESIDE, MIN_HEIGHT), MAX_HEIGHT)
        return min(room, round(WIDEST * tall)), tall

    def _make_plot(self, picture: FigureCanvas, now: Clustering) -> DistanceMatrixPlot:
        return DistanceMatrixPlot(
            picture,
            now.tree,
            self._matrix(now).values,
            cmap=self.cmap,
            unit=distance_unit(now),
            names=list(now.row_names()),
            show_labels=shown_labels(now, self.labels, strict=False),
        )

    def _structure(self, now: Clustering) -> tuple[Hashable, ...]:
        return (*super()._structure(now), now.precomputed)

    def _alt_text(self, now: Clustering) -> str:
        found = self._matrix(now)
        means = "means of " * found.is_binned
        return (
            f"Matrix of distances: {means}distances between {count(found.n_rows, leaf_noun(now))} "
            f"in the order of the tree, from 0 to {height(found.largest)} ({distance_unit(now)}), "
            f"with {count(now.cut.n_clusters, 'clusters')} outlined on the diagonal."
        )
