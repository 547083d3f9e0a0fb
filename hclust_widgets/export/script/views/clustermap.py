"""Write the clustermap that is shown as calls of seaborn: same order, same colors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from hclust_widgets.clustering.columns.clusters import column_clusters
from hclust_widgets.clustering.columns.column_tree import column_tree
from hclust_widgets.clustering.heatmap.column_order import sorted_columns
from hclust_widgets.export.script.literals import filled, literal
from hclust_widgets.export.script.measures import measure_of
from hclust_widgets.export.script.scaling import write_column_values
from hclust_widgets.plotting.base.block_axis import GAPS_SHARE, MIN_GAP
from hclust_widgets.plotting.base.color_scale import GAMMA, LINEAR_SHARE, ValueColors
from hclust_widgets.plotting.base.palette import cluster_rgba

from .column_clusters import (
    tree_call,
    turned_branches,
    write_column_colors,
    write_shown,
    write_tree,
)
from .tracks import (
    free_name,
    write_column_order,
    write_column_tracks,
    write_groups_of,
    write_row_names,
    write_sorting,
    write_tracks,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.clustering.cuts.category_blocks import CategorySplit
    from hclust_widgets.export.script.columns import Script
    from hclust_widgets.plotting.marks.color_legend import ColorOptions
    from hclust_widgets.table.columns.tracks import Track

__all__ = ["check_clustermap", "write_clustermap"]

_NO_CODE = (
    "code() writes the clustermap of a table whose tree scipy or scikit-learn makes from all "
    "rows: this one {why}. Leave figure out for the script of the labels."
)

_APART = f'''\
def spaced(places, breaks, gap):
    """Where places lie with gaps at the breaks; one at a break lies in the middle of its gap."""
    both = [np.searchsorted(breaks, places, side) for side in ("left", "right")]
    return places + gap * (both[0] + both[1]) / 2


def edges(count, breaks, gap):
    parts = zip([0, *breaks], [*breaks, count])
    return np.concatenate([np.arange(a, b + 1) + gap * i for i, (a, b) in enumerate(parts)])


def set_apart(grid, rows, columns, pixels):
    """Leave gaps in a clustermap of seaborn before these places of rows and columns."""
    n, p = grid.data2d.shape
    box = grid.ax_heatmap.get_window_extent()
    pixels = pixels * grid.figure.dpi / 96

    def gap_of(count, breaks, length):  # in rows or columns; none where they have no room
        one = min(pixels, {GAPS_SHARE} * length / len(breaks)) if breaks else 0
        if one * 96 / grid.figure.dpi < {MIN_GAP}:
            return [], 0.0
        return breaks, one * count / (length - one * len(breaks))

    rows, high = gap_of(n, rows, box.height)
    columns, wide = gap_of(p, columns, box.width)
    every, each = (n, rows, high), (p, columns, wide)
    for ax, down, across in (
        (grid.ax_heatmap, every, each),
        (grid.ax_row_colors, every, None),
        (grid.ax_col_colors, None, each),
    ):
        if ax is None:
            continue
        mesh = ax.collections[0]
        cells = np.ma.filled(np.ma.asarray(mesh.get_array(), dtype=float), np.nan)
        cells = cells.reshape(-1 if down is None else n, -1 if across is None else p)
        down, across = down or (len(cells), [], 0.0), across or (cells.shape[1], [], 0.0)
        cells = np.insert(np.insert(cells, down[1], np.nan, axis=0), across[1], np.nan, axis=1)
        x, y = edges(*across), edges(*down)
        ax.pcolormesh(x, y, np.ma.masked_invalid(cells), cmap=mesh.cmap, norm=mesh.norm)
        mesh.remove()
        ax.set(xlim=(0, x[-1]), ylim=(y[-1], 0))
    for text in grid.ax_heatmap.texts:
        (x, y) = text.get_position()
        text.set_position((spaced(x, columns, wide), spaced(y, rows, high)))
    for axis, breaks, gap in (
        (grid.ax_heatmap.xaxis, columns, wide),
        (grid.ax_heatmap.yaxis, rows, high),
    ):
        words = [label.get_text() for label in axis.get_ticklabels()]
        axis.set_ticks(spaced(axis.get_ticklocs(), breaks, gap), words)
    for tree, ax, breaks, gap, at in (
        (grid.dendrogram_row, grid.ax_row_dendrogram, rows, high, 1),
        (grid.dendrogram_col, grid.ax_col_dendrogram, columns, wide, 0),
    ):
        if tree is None or not breaks:
            continue
        lines = ax.collections[0].get_segments()
        for line in lines:
            line[:, at] = 10 * spaced(line[:, at] / 10, breaks, gap)
        ax.collections[0].set_segments(lines)
        end = 10 * ((n if at else p) + gap * len(breaks))
        ax.set(**({{"ylim": (end, 0)}} if at else {{"xlim": (0, end)}}))
'''


_WITHIN = '''\
def linkage_within(values, groups, tree_of):
    """The trees of groups of rows, joined by the tree of their means, which begins above them."""
    n, top, merges, roots, means = len(values), 0.0, [], [], []
    for group in range(groups.max() + 1):
        rows = np.flatnonzero(groups == group)
        nodes = list(rows)
        for a, b, height, size in tree_of(values[rows]) if len(rows) > 1 else []:
            merges.append([nodes[int(a)], nodes[int(b)], height, size])
            nodes.append(n + len(merges) - 1)
            top = max(top, height)
        roots.append(nodes[-1])
        means.append(values[rows].mean(axis=0))
    sizes = np.bincount(groups).tolist()
    for a, b, height, _ in tree_of(np.array(means)) if len(means) > 1 else []:
        sizes.append(sizes[int(a)] + sizes[int(b)])
        merges.append([roots[int(a)], roots[int(b)], top + height, sizes[-1]])
        roots.append(n + len(merges) - 1)
    return np.array(merges, dtype=float)
'''


def check_clustermap(now: Clustering) -> None:
    """Raise a ValueError if there is no such script."""
    why = ""
    if now.precomputed is not None or now.features is None:
        why = "has no such table"
    elif now.input_kind:
        why = "was handed in"
    elif now.groups is not None:
        why = "joins groups of rows"
    elif now.tree.is_fast:
        why = "is fastcluster's"
    elif not measure_of(now).is_plain or now.settings.metric == "jensenshannon":
        why = "has distances of its own"
    if why:
        raise ValueError(_NO_CODE.format(why=why))


def write_clustermap(
    script: Script,
    now: Clustering,
    values: str,
    colors: ColorOptions,
    *,
    row_cluster: bool = True,
    col_cluster: bool = True,
    annot: bool = False,
    fmt: str = ".2g",
    named: bool | list[int] | None = None,
    tracks: Sequence[Track] = (),
    column_tracks: Sequence[Track] = (),
    by: Sequence[tuple[Track, bool]] = (),
    by_columns: Sequence[tuple[Track, bool]] = (),
    within: CategorySplit | None = None,
    apart: tuple[tuple[int, ...], tuple[int, ...], float] | None = None,
) -> None:
    """Write the figure; the script leaves it in ``grid``.

    Parameters
    ----------
    script : Script
        It has ``labels`` already.
    now : Clustering
        See :func:`check_clustermap`.
    values : str
        Name of the variable that holds the values.
    colors : ColorOptions
    row_cluster, col_cluster, annot : bool
    fmt : str
    named : bool or list of int, optional
        Leaves that are named; False for none.
    tracks : sequence of Track
        Strips beside that of the clusters, from the left.
    column_tracks : sequence of Track
        Strips below that of the clusters of columns, from the top.
    by : sequence of (Track, bool)
        What rows are sorted by in place of their tree.
    by_columns : sequence of (Track, bool)
        What columns are sorted by, likewise.
    within : CategorySplit, optional
        Rows that are clustered within each category.
    apart : tuple, optional
        Places at which a block of rows, of columns begins, and the pixels of a gap.
    """
    features = now.features
    assert features is not None
    columns = None
    if col_cluster:
        columns = column_tree(features, now.settings, now.column_options)
    column_order = sorted_columns(len(features.columns), by_columns, columns)
    if column_order is not None:
        columns = None
    clusters = column_clusters(columns, now.column_options, features.columns)
    script.imports |= {"import numpy as np", "import seaborn as sns"}
    if clusters is None:  # else they are there already
        write_shown(script, now)
    # Counted from 0: seaborn matches the strips by the index, which may have a label twice.
    script.add(f"data = pd.DataFrame(np.asarray({values}, dtype=float), columns=shown)")
    options = ["data"]
    row_tree = now.tree if row_cluster and now.tree.n_leaves > 1 else None
    compared = values if columns is None else write_column_values(script, now, values)
    for name, tree, rows in (("row", row_tree, values), ("col", columns, f"{compared}.T")):
        if tree is None:
            options.append(f"{name}_cluster=False")
            continue
        if name == "row" and within is not None:
            _write_within(script, now, within, f"np.ascontiguousarray({rows})")
            options.append("row_linkage=row_linkage")
            continue
        pair = now.settings.linkage or "average", now.settings.metric or "euclidean"
        if name == "col":
            pair = now.column_options.pair(*pair)
        expression = f"np.ascontiguousarray({rows})"
        known = name == "col" and clusters is not None
        write_tree(script, pair, tree, f"{name}_linkage", expression, known=known)
        is_sorted = name == "row" and by
        options.append("row_cluster=False" if is_sorted else f"{name}_linkage={name}_linkage")
    palette = np.rint(255 * cluster_rgba(now.cut, now.annotations)[:, :3]).astype(int).tolist()
    shades = [literal(f"#{r:02x}{g:02x}{b:02x}") for r, g, b in palette]
    script.add(
        "# Colors of the clusters, by label.",
        *filled("palette = [", shades, "]"),
        f"row_colors = {_strip(tracks).format('[palette[label] for label in labels.dropna()]')}",
    )
    write_tracks(script, now, tracks)
    if by:
        if row_tree is not None:
            script.imports.add("from scipy.cluster.hierarchy import leaves_list")
        start = "np.arange(len(data))" if row_tree is None else "leaves_list(row_linkage)"
        write_sorting(script, now, by, start=start)
        is_list = _strip(tracks) == "{}"
        script.add(
            "data = data.iloc[order]",
            "row_colors = [row_colors[row] for row in order]"
            if is_list
            else "row_colors = row_colors.iloc[order]",
        )
    options.append("row_colors=row_colors")
    if clusters is not None:
        write_column_colors(script, clusters)
    write_column_tracks(script, column_tracks, features.columns, clusters is not None)
    if column_order is not None:
        write_column_order(script, by_columns, column_order, column_tracks, features.columns)
    if clusters is not None or any(track.colors for track in column_tracks):
        options.append("col_colors=col_colors")
    options += _write_colors(script, colors, colors.colors(features.values))
    if annot:
        options += ["annot=True", f"fmt={literal(fmt)}"]
    if named is False:
        options.append("yticklabels=False")
    script.add(
        "# The same map as seaborn draws it: its order and its colors.",
        *filled("grid = sns.clustermap(", options, ")"),
    )
    if isinstance(named, list):
        order = "grid.dendrogram_row.reordered_ind" if row_tree else "range(len(data))"
        _write_names(script, now, named, "" if by else order)
    elif named is None:
        write_row_names(script, now)
    if apart is not None and (apart[0] or apart[1]):
        places, across, gap = apart
        script.functions.append(_APART)
        script.add(
            "# Gaps between blocks: the places of rows and of columns at which one begins.",
            *filled("row_breaks = [", [str(place) for place in places], "]"),
            *filled("column_breaks = [", [str(place) for place in across], "]"),
            f"set_apart(grid, row_breaks, column_breaks, {gap!r})",
        )


def _strip(tracks: Sequence[Track]) -> str:
    """Return where the colors of the clusters go: a list, or the first column of the strips."""
    if not any(track.colors for track in tracks):
        return "{}"
    return f"pd.DataFrame({{{{{literal(free_name(tracks))}: {{}}}}}})"


def _write_names(script: Script, now: Clustering, named: list[int], order: str) -> None:
    """Write the names of chosen rows beside the map; the script has ``grid``."""
    names = now.row_names()
    pairs = [f"{leaf}: {literal(str(names[leaf]))}" for leaf in named]
    script.add(
        "# Names of these rows only.",
        *filled("named = {", pairs, "}"),
        *([f"order = {order}"] if order else []),
        "places = [place for place, row in enumerate(order) if row in named]",
        "words = [named[order[place]] for place in places]",
        "grid.ax_heatmap.set_yticks([place + 0.5 for place in places], words, rotation=0)",
    )


def _write_within(script: Script, now: Clustering, within: CategorySplit, rows: str) -> None:
    """Write the trees of the categories and the one above them as ``row_linkage``."""
    write_groups_of(script, now, within.track)
    script.functions.append(_WITHIN)
    pair = now.settings.linkage or "average", now.settings.metric or "euclidean"
    call = tree_call(script, pair, "rows")
    script.add(
        "",
        "def tree_of(rows):",
        f"    return {call}",
        "",
        "",
        f"row_linkage = linkage_within({rows}, groups, tree_of)",
        *turned_branches(within.tree, "row_linkage"),
    )


def _write_colors(script: Script, options: ColorOptions, colors: ValueColors) -> list[str]:
    """Write the norm if it is not linear; returns the options of the call."""
    name = literal(options.cmap_name)
    low, high = repr(float(colors.vmin)), repr(float(colors.vmax))
    if colors.norm == "linear":
        ends = [f"cmap={name}", f"vmin={low}", f"vmax={high}"]
        return ends if colors.center is None else [*ends, f"center={float(colors.center)!r}"]
    _write_norm(script, colors, low, high)
    begin, end = colors.part
    if (begin, end) == (0.0, 1.0):
        return [f"cmap={name}", "norm=norm"]
    script.imports |= {"from matplotlib.colors import ListedColormap"}
    script.add(
        f"# The middle color is that of {float(colors.center or 0.0)!r}: a part of the map.",
        f"whole = sns.color_palette({name}, as_cmap=True)",
        f"cmap = ListedColormap(whole(np.linspace({begin!r}, {end!r}, 256)))",
    )
    return ["cmap=cmap", "norm=norm"]


def _write_norm(script: Script, colors: ValueColors, low: str, high: str) -> None:
    found: Any
    if colors.norm == "log":
        found = ("LogNorm", f"norm = LogNorm({low}, {high})")
    elif colors.norm == "symlog":
        linear = LINEAR_SHARE * max(abs(colors.vmin), abs(colors.vmax))
        found = ("SymLogNorm", f"norm = SymLogNorm({linear!r}, vmin={low}, vmax={high}, base=10)")
    elif colors.norm == "power" and colors.center is None:
        found = ("PowerNorm", f"norm = PowerNorm({GAMMA}, {low}, {high})")
    elif colors.norm == "power":
        center = repr(float(colors.center or 0.0))
        found = (
            "FuncNorm",
            f"center = {center}",
            "root = lambda v: np.sign(v - center) * np.sqrt(np.abs(v - center))",
            "square = lambda s: center + np.sign(s) * s**2",
            f"norm = FuncNorm((root, square), {low}, {high})",
        )
    else:
        found = (
            "FuncNorm",
            "# Colors are shared evenly among the values.",
            "numbers = data.to_numpy()",
            f"inside = numbers[(numbers >= {low}) & (numbers <= {high})]",
            "steps = np.percentile(inside, np.arange(101.0))",
            f"steps[0], steps[-1] = {low}, {high}",
            "steps, at, counts = np.unique(steps, return_inverse=True, return_counts=True)",
            "shares = np.bincount(at, np.linspace(0, 1, 101)) / counts",
            "shares[0], shares[-1] = 0, 1",
            "forward = lambda v: np.interp(v, steps, shares)",
            "back = lambda s: np.interp(s, shares, steps)",
            f"norm = FuncNorm((forward, back), {low}, {high})",
        )
    script.imports.add(f"from matplotlib.colors import {found[0]}")
    script.add(*found[1:])
