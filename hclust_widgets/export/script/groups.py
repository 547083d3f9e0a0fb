"""Lines of a script that put rows into groups and join the groups by their sizes."""

from __future__ import annotations

from inspect import getsource

from hclust_widgets.clustering.groups.groups import RowGroups
from hclust_widgets.common.format import count
from hclust_widgets.tree.groups import row_groups
from hclust_widgets.tree.groups.weighted import group_distances, weighted_linkage

from .columns import Script
from .literals import filled, literal

__all__ = ["write_groups"]

# The very functions that make the groups here: so the script makes the same ones.
_FUNCTIONS = (
    row_groups.group_rows,
    row_groups.identical_rows,
    row_groups.split_cells,
    row_groups.k_means,
    row_groups.nearest_center,
    row_groups.group_means,
    group_distances,
    weighted_linkage,
)


def write_groups(script: Script, groups: RowGroups, values: str, linkage: str) -> None:
    """Write how rows become groups (``group``) and these a linkage matrix ``Z``."""
    script.imports |= {
        "import numpy as np",
        "import pandas as pd",
        "from numpy.typing import NDArray",
    }
    script.functions += [getsource(one) for one in _FUNCTIONS]
    points = [f"points = np.ascontiguousarray({values}, dtype=float)"]
    features = groups.features
    if features.is_weighted:
        points += [
            "# The weight of a column multiplies its part of the squared distance.",
            *filled("weights = np.array([", map(repr, features.feature_weights.tolist()), "])"),
            "points = points * np.sqrt(weights)",
        ]
    script.add(
        f"# Like rows in {count(groups.asked, 'groups')} at most.",
        *points,
        f"group = group_rows(points, {groups.asked})[0]",
        "sizes = np.bincount(group)",
        "centers, spreads = group_means(points, group)",
    )
    script.add(
        f"# The tree of the groups by {linkage} linkage, in which larger groups count for more.",
        f"between = group_distances(centers, sizes, spreads, {literal(linkage)})",
        f"Z = weighted_linkage(between, sizes, {literal(linkage)})",
    )
