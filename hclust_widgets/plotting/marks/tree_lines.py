"""Parts that the dendrogram and the clustermap share: the links, and the strip of clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib.collections import LineCollection, PathCollection, PolyCollection
from matplotlib.transforms import IdentityTransform

from hclust_widgets.plotting.base import palette
from hclust_widgets.plotting.base.geometry import link_clusters
from hclust_widgets.plotting.base.orientation import Frame
from hclust_widgets.plotting.base.plot import points

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.transforms import Transform
    from numpy.typing import NDArray

    from hclust_widgets.plotting.base.block_axis import BlockAxis
    from hclust_widgets.plotting.base.plot import Plot
    from hclust_widgets.plotting.base.theme import Theme
    from hclust_widgets.tree.cut import Cut
    from hclust_widgets.tree.layout import Layout
    from hclust_widgets.tree.naming.annotations import Annotations

__all__ = ["ClusterBar", "TreeLines"]

BAR_MARKER = 5.0  # size of a marker in the strip
MANY_LINKS = 3000  # beyond, the lines lie closer than pixels: smoothing them shows nothing


class TreeLines:
    """The links of a tree as one collection of lines.

    Parameters
    ----------
    frame : Frame
        The limits of its axes are set to hold the tree.
    layout : Layout
    theme : Theme
    headroom : float, default=0.04
        Share of the height left free beyond the root.
    width : float, default=1.15
        Of the lines, in pixels.
    axis : BlockAxis, optional
        Where the leaves lie, some of them apart.

    Attributes
    ----------
    artist : matplotlib.collections.LineCollection
        One line per link, in the order of ``layout.links``.
    top : float
        The height at the axes' edge.
    """

    def __init__(
        self,
        frame: Frame,
        layout: Layout,
        theme: Theme,
        *,
        headroom: float = 0.04,
        width: float = 1.15,
        axis: BlockAxis | None = None,
    ) -> None:
        self.layout = layout
        self.theme = theme
        many = len(layout.links) > MANY_LINKS
        along, wide = layout.icoord, layout.width
        if axis is not None:
            along, wide = 10.0 * axis.along(along / 10.0), 10.0 * axis.extent
        self.artist = LineCollection(
            list(frame.points(along, layout.dcoord)),
            linewidths=points(1.0 if many else width),
            colors=theme.quiet,
            antialiaseds=not many,
        )
        self.artist.set_capstyle("projecting")
        self.artist.set_joinstyle("miter")
        ax = frame.ax
        ax.add_collection(self.artist, autolim=False)
        tallest = float(layout.dcoord.max()) if len(layout.links) else 0.0
        self.top = tallest * (1 + headroom) if tallest > 0 else 1.0
        reverse = frame.orientation in ("bottom", "left")
        height = (self.top, 0.0) if reverse else (0.0, self.top)
        x, y = frame.xy((0.0, wide), height)
        ax.set_xlim(x)
        ax.set_ylim(y)

    def set_cut(
        self,
        cut: Cut,
        annotations: Annotations | None = None,
        colors: NDArray[np.float64] | None = None,
    ) -> None:
        """Color the links below the cut.

        Parameters
        ----------
        cut : Cut
        annotations : Annotations, optional
            With the colors that a reader gave.
        colors : ndarray of shape (k, 4), optional
            Of the clusters, by label; default: the palette's.
        """
        if not len(self.layout.links):
            return
        number = link_clusters(cut, self.layout.links)
        neutral = palette.rgba([-1], neutral=self.theme.quiet)
        # The last of the colors stands for no cluster, whose number is -1.
        if colors is None:
            colors = palette.cluster_rgba(cut, annotations)
        self.artist.set_color(np.concatenate([colors, neutral])[number])  # type: ignore[arg-type]

    def occupied(self, low: float, high: float) -> NDArray[np.float64]:
        """Return the intervals along the leaves that the lines occupy in a strip of heights.

        Parameters
        ----------
        low, high : float
            Its edges, as heights.

        Returns
        -------
        ndarray of float, shape (m, 2)
            Intervals in the layout's coordinates.
        """
        x, y = self.layout.icoord, self.layout.dcoord
        bars = (low <= y[:, 1]) & (y[:, 1] <= high)
        found = [x[bars][:, [0, 3]]]
        for foot in (0, 3):
            legs = y[:, [foot, 1]]
            crossed = (legs.min(axis=1) <= high) & (low <= legs.max(axis=1))
            found.append(np.repeat(x[crossed, foot, None], 2, axis=1))
        return np.concatenate(found)


class ClusterBar:
    """A strip of cluster colors along the leaves.

    Parameters
    ----------
    plot : Plot
    ax : matplotlib.axes.Axes
    transform : matplotlib.transforms.Transform
        Takes (along the leaves, across the strip), or the two exchanged if not upright.
    edges : tuple of float
        Inner and outer edge, across the strip.
    upright : bool
    order : int
    """

    def __init__(
        self,
        plot: Plot,
        ax: Axes,
        transform: Transform,
        edges: tuple[float, float],
        *,
        upright: bool,
        order: int,
    ) -> None:
        self._edges, self._upright = edges, upright
        self.artist = PolyCollection([], linewidths=0, clip_on=False, transform=transform)
        self.artist.set_antialiased(False)
        ax.add_collection(self.artist, autolim=False)
        plot._change(ax, self.artist, order)
        self.markers = PathCollection(
            [palette.marker_path(0)],
            sizes=[points(BAR_MARKER) ** 2],
            offsets=np.empty((0, 2)),
            offset_transform=transform,
            facecolors=plot.theme.paper,
            linewidths=0,
            clip_on=False,
        )
        self.markers.set_transform(IdentityTransform())
        ax.add_collection(self.markers, autolim=False)
        plot._change(ax, self.markers, order)

    def set_markers(
        self, spans: NDArray[np.float64], numbers: NDArray[np.intp], unit: float
    ) -> None:
        """Draw the clusters' markers into the strip, or none of them.

        Parameters
        ----------
        spans : ndarray of shape (k, 2)
        numbers : ndarray of int, shape (k,)
            Color numbers; none where the colors alone tell the clusters apart.
        unit : float
            Pixels per unit of the spans.
        """
        inner, outer = self._edges
        wide = np.abs(spans[:, 1] - spans[:, 0]) * unit
        shown = np.flatnonzero(wide >= (abs(outer - inner) if len(numbers) else np.inf))
        along = spans[shown].mean(axis=1)
        across = np.full(len(along), (inner + outer) / 2)
        at = (along, across) if self._upright else (across, along)
        self.markers.set_paths([palette.marker_path(numbers[i]) for i in shown])
        self.markers.set_offsets(np.column_stack(at))

    def set_spans(
        self,
        spans: NDArray[np.float64],
        colors: NDArray[np.float64],
        unit: float,
        *,
        apart: bool = True,
    ) -> None:
        """Draw these intervals.

        Parameters
        ----------
        spans : ndarray of shape (k, 2)
        colors : ndarray of shape (k, 4)
        unit : float
            Pixels per unit of the spans.
        apart : bool, default=True
            Leave two pixels between neighbors that are wide enough.
        """
        wide = np.abs(spans[:, 1] - spans[:, 0]) * unit
        gap = np.where(apart & (wide >= 6), 0.9, 0.0) / unit
        first, last = spans[:, 0] + gap, spans[:, 1] - gap
        inner, outer = (np.full(len(spans), edge) for edge in self._edges)
        leaf = np.column_stack([first, last, last, first])
        deep = np.column_stack([inner, inner, outer, outer])
        shape = np.stack((leaf, deep) if self._upright else (deep, leaf), axis=-1)
        self.artist.set_verts(shape)  # type: ignore[arg-type]
        self.artist.set_facecolor(colors)  # type: ignore[arg-type]
