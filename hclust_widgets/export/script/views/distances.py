"""Write the matrix of distances as calls of scipy and seaborn: same order, colors and outlines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hclust_widgets.export.script.literals import filled, literal
from hclust_widgets.export.script.measures import measure_of
from hclust_widgets.plotting.base.colormaps import AUTO
from hclust_widgets.plotting.base.palette import cluster_rgba
from hclust_widgets.plotting.base.theme import LIGHT
from hclust_widgets.plotting.distance_matrix import near_stands_out

from .column_clusters import pair_distances, turned_branches, write_tree

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.export.script.columns import Script

__all__ = ["check_distances", "write_distance_matrix"]

#: Names of more rows have no room in seaborn's figure.
MAX_NAMED = 60
_NO_CODE = (
    "code() writes the matrix of distances of rows whose tree it makes itself: this one {why}. "
    "Leave figure out for the script of the labels."
)


def check_distances(now: Clustering) -> None:
    """Raise a ValueError if there is no such script."""
    why = ""
    if now.input_kind:
        why = "was handed in"
    elif now.groups is not None:
        why = "joins groups of rows"
    if why:
        raise ValueError(_NO_CODE.format(why=why))


def write_distance_matrix(
    script: Script,
    values: str,
    *,
    now: Clustering,
    cmap: str = AUTO,
    named: bool | list[int] | None = None,
) -> None:
    """Write the figure; the script leaves it in ``grid`` and all distances in ``square``.

    Parameters
    ----------
    script : Script
        It has ``labels`` already; ``Z`` and ``distances`` where scipy made the tree of these.
    values : str
        Name of the variable that holds the values, or square distances that were handed in.
    now : Clustering
        See :func:`check_distances`.
    cmap : str
    named : bool or list of int, optional
        Leaves that are named; False for none.
    """
    script.imports |= {"import numpy as np", "import seaborn as sns"}
    script.imports.add("from matplotlib.patches import Rectangle")
    square = _write_square(script, now, values)
    _write_order(script, now, values, square)
    palette = np.rint(255 * cluster_rgba(now.cut, now.annotations)[:, :3]).astype(int).tolist()
    shades = [literal(f"#{r:02x}{g:02x}{b:02x}") for r, g, b in palette]
    script.add(
        "# Colors of the clusters, by label.",
        *filled("palette = [", shades, "]"),
        "rows = labels.dropna().to_numpy()",
    )
    words, ticks = "square", "False"
    if named is None and now.tree.n_leaves <= MAX_NAMED:
        names = [literal(str(name)) for name in now.row_names()]
        script.add(*filled("names = [", names, "]"))
        words, ticks = "pd.DataFrame(square, index=names, columns=names)", '"auto"'
    options = [
        words, "row_linkage=tree", "col_linkage=tree", "row_colors=[palette[i] for i in rows]",
        f"cmap={literal(near_stands_out(LIGHT) if cmap == AUTO else cmap)}", "vmin=0",
        "vmax=square.max() or 1", f"xticklabels={ticks}", f"yticklabels={ticks}",
    ]  # fmt: skip
    script.add(
        "# The distances in the order of the tree.",
        *filled("grid = sns.clustermap(", options, ")"),
        "grid.ax_col_dendrogram.set_visible(False)  # the tree of the rows once more",
    )
    script.add(
        "# Each cluster is a square on the diagonal.",
        "for label, color in enumerate(palette):",
        "    places = np.flatnonzero(rows[grid.dendrogram_row.reordered_ind] == label)",
        "    corner, side = (places[0], places[0]), len(places)",
        "    box = Rectangle(corner, side, side, fill=False, edgecolor=color, linewidth=1.5)",
        "    grid.ax_heatmap.add_patch(box).set_clip_on(False)",
    )
    if isinstance(named, list):
        known = now.row_names()
        pairs = [f"{leaf}: {literal(str(known[leaf]))}" for leaf in named]
        script.add(
            "# Names of these rows only.",
            *filled("named = {", pairs, "}"),
            "order = grid.dendrogram_row.reordered_ind",
            "places = [place for place, row in enumerate(order) if row in named]",
            "words = [named[order[place]] for place in places]",
            "grid.ax_heatmap.set_yticks([place + 0.5 for place in places], words, rotation=0)",
        )


def _write_square(script: Script, now: Clustering, values: str) -> str:
    """Write all distances as ``square``; returns what scipy's linkage takes of them."""
    script.imports.add("from scipy.spatial.distance import squareform")
    if now.precomputed is not None:
        script.add(f"square = {values}")
        return "squareform(square, checks=False)"
    if not measure_of(now).is_plain:  # then the tree was made of them
        script.add("square = squareform(distances)")
        return "distances"
    script.imports.add("from scipy.spatial.distance import pdist")
    pairs = pair_distances(script, now.settings.metric or "euclidean", f"np.asarray({values})")
    script.add("# The distances between all rows.", f"square = squareform({pairs})")
    return "squareform(square)"


def _write_order(script: Script, now: Clustering, values: str, pairs: str) -> None:
    """Write the tree that orders the rows as ``tree``, turned as it is drawn."""
    linkage = now.settings.linkage or "average"
    if now.tree.is_fast:
        script.add("tree = Z.copy()", *turned_branches(now.tree, "tree"))
        return
    if now.precomputed is None and measure_of(now).is_plain:
        pair = linkage, now.settings.metric or "euclidean"
        write_tree(script, pair, now.tree, "tree", f"np.ascontiguousarray({values})")
        return
    script.imports.add("from scipy.cluster.hierarchy import linkage")
    script.add(
        f"tree = linkage({pairs}, method={literal(linkage)})", *turned_branches(now.tree, "tree")
    )
