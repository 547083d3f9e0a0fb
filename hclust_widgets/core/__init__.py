"""The mathematics: tables, trees, cuts and layouts. Knows no plot and no widget."""

from .colours import cluster_colours, node_colours
from .cut import Cut, suggest_n_clusters
from .layout import Layout
from .metrics import LINKAGES, METRICS
from .tree import Tree

__all__ = [
    "LINKAGES",
    "METRICS",
    "Cut",
    "Layout",
    "Tree",
    "cluster_colours",
    "node_colours",
    "suggest_n_clusters",
]
