"""The strip of column clusters above a clustermap, and the branches in its colors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hclust_widgets.plotting.base.geometry import cluster_spans
from hclust_widgets.plotting.base.plot import axes_size

from .tree_lines import ClusterBar

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from hclust_widgets.clustering.columns.clusters import ColumnClusters
    from hclust_widgets.plotting.base.block_axis import BlockAxis
    from hclust_widgets.plotting.base.plot import Plot

    from .tree_lines import TreeLines

__all__ = ["draw_column_strip"]


def draw_column_strip(
    plot: Plot, ax: Axes, lines: TreeLines, columns: BlockAxis, clusters: ColumnClusters
) -> None:
    """Draw the clusters of the columns.

    Parameters
    ----------
    plot : Plot
    ax : matplotlib.axes.Axes
        Of the strip alone; its limits are set.
    lines : TreeLines
        The tree of the columns, whose branches get the colors.
    columns : BlockAxis
        Where the columns lie.
    clusters : ColumnClusters
    """
    lines.set_cut(clusters.cut, colors=clusters.rgba)
    ax.set_xlim(0, 10.0 * columns.extent)
    ax.set_ylim(0, 1)
    strip = ClusterBar(plot, ax, ax.transData, (0.0, 1.0), upright=True, order=0)
    spans, which = columns.pieces(cluster_spans(clusters.cut, lines.layout) / 10.0)
    unit = axes_size(ax)[0] / (10.0 * columns.extent)
    strip.set_spans(10.0 * np.asarray(spans), clusters.rgba[which], unit)
