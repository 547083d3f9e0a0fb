"""Write the scatter plot that is shown as calls of matplotlib, its axes computed anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hclust_widgets.analysis.embeddings import PERPLEXITY
from hclust_widgets.clustering.points.embeddings import embedding_of, note_of
from hclust_widgets.clustering.points.point_columns import PointColumns
from hclust_widgets.common.constants import MISSING_COLOR
from hclust_widgets.export.script.columns import Script
from hclust_widgets.export.script.literals import filled, literal
from hclust_widgets.export.script.measures import measure_of, write_distances
from hclust_widgets.plotting.base.palette import MARKERS, cluster_rgba

from .tracks import write_point_colors, write_point_markers, write_point_sizes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hclust_widgets.clustering.clustering import Clustering

__all__ = ["check_scatter", "write_scatter"]

#: Of a point, in square points.
_AREA = 30.0

_MDS = '''\
def mds(between):
    """Classical MDS: eigenvectors of the doubly centered squares of distances."""
    scale = between.max() or 1.0
    squares = (between / scale) ** 2
    means = squares.mean(axis=0)
    centered = -0.5 * (squares - means - means[:, None] + means.mean())
    values, vectors = np.linalg.eigh(centered)
    top = np.argsort(-values)[:2]
    places = vectors[:, top] * np.sqrt(np.maximum(values[top], 0)) * scale
    return places * np.sign(places[np.abs(places).argmax(axis=0), [0, 1]])
'''
_TSNE = f'''\
def tsne(between):
    """t-SNE of distances, in two halves; it begins at classical MDS, made tiny."""
    n, places = len(between), mds(between)
    places = (places / (places[:, 0].std() or 1.0) * 1e-4).astype("float32")
    for exaggeration in (12.0, 1.0):
        model = TSNE(
            metric="precomputed",
            init=places,
            perplexity=min({PERPLEXITY}, (n - 1) / 3),
            early_exaggeration=exaggeration,
            learning_rate=max(n / 48, 50.0),
            max_iter=500,
            random_state=0,
        )
        places = model.fit_transform(between)
    return places
'''
_UMAP = """\
def umap_plane(between):
    neighbors = max(2, min(15, len(between) - 1))
    model = UMAP(n_neighbors=neighbors, metric="precomputed", random_state=0)
    return model.fit_transform(between)
"""
_NO_CODE = (
    "code() writes the scatter plot of a table or of distances that were handed in, from all rows: "
    "this one {why}. Leave figure out for the script of the labels."
)


def check_scatter(now: Clustering, axes: tuple[str, ...]) -> None:
    """Raise a ValueError if there is no such script."""
    why = ""
    if now.input_kind or (now.features is None and now.precomputed is None):
        why = "has a tree that was handed in"
    elif now.groups is not None:
        why = "joins groups of rows"
    if why:
        raise ValueError(_NO_CODE.format(why=why))
    for axis in axes:
        if now.precomputed is not None and embedding_of(axis) is None:
            raise ValueError(
                "code() writes scatter plots of distances that were handed in by axes such as "
                f"'MDS 1', and {axis!r} is none of these: choose x='MDS 1' and y='MDS 2'."
            )
        if embedding_of(axis) is None and not axis.startswith("PC ") and not _position(now, axis):
            raise ValueError(
                f"code() writes scatter plots of columns of plain numbers, components and axes "
                f"such as 'MDS 1', and {axis!r} is none of these."
            )


def _position(now: Clustering, axis: str) -> list[int]:
    """Return the position of a column of plain numbers; empty if there is none of this name."""
    features = now.features
    if features is None:
        return []
    names = [str(name) for name in features.table.columns]
    at = [c for c, name in enumerate(names) if name == axis]
    plain = [c for c in at if features.table.iloc[:, c].dtype.kind in "iuf"]
    return plain[:1]


def write_scatter(
    script: Script,
    values: str,
    now: Clustering,
    axes: tuple[str, str],
    shown: PointColumns | None = None,
    named: Mapping[int, str] | None = None,
) -> None:
    """Write the figure; the script leaves coordinates in ``x`` and ``y`` and the figure in ``ax``.

    Parameters
    ----------
    script : Script
    values : str
        Name of the scaled values, or of the distances that were handed in.
    now : Clustering
    axes : tuple of str
    shown : PointColumns, optional
        Columns that color, size and shape the points.
    named : mapping, optional
        Names beside points, by row.
    """
    shown = PointColumns() if shown is None else shown
    script.imports |= {"import numpy as np", "import matplotlib.pyplot as plt"}
    kinds = {embedding_of(axis) for axis in axes} - {None}
    note = note_of(*axes)
    if kinds:
        _write_embeddings(script, values, now, kinds, note)
    if any(axis.startswith("PC ") and not _position(now, axis) for axis in axes):
        _write_components(script, values)
    lines = [
        f"{name} = {_coordinates(script, now, axis)}" for name, axis in zip("xy", axes, strict=True)
    ]
    own = shown.color is not None or shown.size is not None or shown.marker is not None
    if own:
        script.add(*lines)
        _write_points(script, now, shown)
        _write_names(script, axes, named)
        return
    colors = [
        literal("#" + "".join(f"{round(255 * part):02x}" for part in one[:3]))
        for one in cluster_rgba(now.cut, now.annotations)
    ]
    script.add(
        "# The scatter plot, in the colors of the clusters.",
        *lines,
        *filled("colors = [", colors, "]"),
        "shown = labels.dropna().astype(int).to_numpy()",
        "fig, ax = plt.subplots(figsize=(6.7, 5))",
        'ax.scatter(x, y, c=[colors[i] for i in shown], s=30, edgecolors="white", linewidths=0.5)',
    )
    _write_names(script, axes, named)


def _write_names(script: Script, axes: tuple[str, str], named: Mapping[int, str] | None) -> None:
    script.add(f"ax.set(xlabel={literal(axes[0])}, ylabel={literal(axes[1])})")
    if named:
        script.add(
            "# Names beside the points.",
            *filled("named = {", [f"{row}: {literal(name)}" for row, name in named.items()], "}"),
            "for row, name in named.items():",
            "    place = (x[row], y[row])",
            '    ax.annotate(name, place, (5, 4), textcoords="offset points", fontsize=8)',
        )


def _write_points(script: Script, now: Clustering, shown: PointColumns) -> None:
    """Write the points by columns; the script has their coordinates."""
    color, size, marker = shown.color, shown.size, shown.marker
    script.imports.add("from matplotlib.colors import to_rgba_array")
    if color is None:
        colors = [
            literal("#" + "".join(f"{round(255 * part):02x}" for part in one[:3]))
            for one in cluster_rgba(now.cut, now.annotations)
        ]
        script.add(
            "# Points in the colors of the clusters.",
            *filled("colors = [", colors, "]"),
            "point_colors = [colors[i] for i in labels.dropna().astype(int)]",
        )
    else:
        script.add(f"# Colors tell {literal(color.name)}.")
        write_point_colors(script, now, color)
    script.add("face = to_rgba_array(point_colors)")
    legend = []
    if color is not None and color.levels and color.has_legend:
        pairs = zip(color.levels, color.colors, strict=True)
        legend += [f"({literal(word)}, {literal(one)}, {literal('o')})" for word, one in pairs]
    script.add(f"sizes = np.full(len(face), {_AREA!r})")
    gray = literal(MISSING_COLOR)
    if size is not None:
        write_point_sizes(script, now, size, _AREA)
        if size.has_gaps:
            script.add(f"face[unsized] = to_rgba_array({gray})")
    lines = ["fig, ax = plt.subplots(figsize=(6.7, 5))"]
    style = 'edgecolors="white", linewidths=0.5'
    if marker is None:
        lines.append(f"ax.scatter(x, y, c=face, s=sizes, {style})")
    else:
        write_point_markers(script, now, marker)
        if marker.has_gaps:
            script.add(f"face[np.isnan(places)] = to_rgba_array({gray})")
        kinds = MARKERS[: len(marker.levels)]
        words = zip(marker.levels, kinds, strict=True)
        legend += [f"({literal(word)}, {literal('gray')}, {literal(one)})" for word, one in words]
        lines += [
            *filled("markers = [", [literal(one) for one in kinds], "]"),
            "for i, marker in enumerate(markers):",
            "    these = np.nan_to_num(places) == i",
            "    ax.scatter(",
            "        x[these], y[these], c=face[these], s=sizes[these], marker=marker,",
            f"        {style},",
            "    )",
        ]
    if legend:
        lines += [
            *filled("meaning = [", legend, "]"),
            "for word, color, marker in meaning:",
            "    ax.scatter([], [], color=color, marker=marker, label=word)",
            "ax.legend()",
        ]
    script.add(*lines)


def _write_embeddings(
    script: Script, values: str, now: Clustering, kinds: set[Any], note: str
) -> None:
    if now.precomputed is not None:
        between = f"np.asarray({values})"
    else:
        script.imports.add("from scipy.spatial.distance import squareform")
        metric = now.settings.metric or "euclidean"
        if not measure_of(now).is_plain:  # the tree was made of them
            between = f"squareform({write_distances(Script(), now, values)})"
        elif metric == "jensenshannon":
            between = "squareform(distances)"
        else:
            script.imports.add("from scipy.spatial.distance import pdist")
            option = "" if metric == "euclidean" else f", {literal(str(metric))}"
            between = f"squareform(pdist({values}{option}))"
    functions = {"MDS": "mds", "t-SNE": "tsne", "UMAP": "umap_plane"}
    if kinds & {"MDS", "t-SNE"}:
        script.functions.append(_MDS)
    if "t-SNE" in kinds:
        script.imports.add("from sklearn.manifold import TSNE")
        script.functions.append(_TSNE)
    if "UMAP" in kinds:
        script.imports.add("from umap import UMAP")
        script.functions.append(_UMAP)
    script.add(
        "# Where rows lie by the distances of the tree.",
        *(f"# {sentence}." for sentence in note.rstrip(".").split(". ")),
        f"between = {between}",
        *(
            f"{functions[kind]}_places = {functions[kind]}(between)"
            for kind in functions
            if kind in kinds
        ),
    )


def _write_components(script: Script, values: str) -> None:
    script.imports.add("from sklearn.decomposition import PCA")
    script.add(
        "# Principal components of the scaled values.",
        f"filled_in = np.asarray({values}, dtype=float)",
        "means = np.nanmean(filled_in, axis=0)",
        "filled_in = np.where(np.isnan(filled_in), means, filled_in)",
        'model_pca = PCA(n_components=min(4, *filled_in.shape), svd_solver="full").fit(filled_in)',
        "heaviest = np.abs(model_pca.components_).argmax(axis=1)",
        "signs = np.sign(model_pca.components_[np.arange(len(heaviest)), heaviest])",
        "components = model_pca.transform(filled_in) * signs",
    )


def _coordinates(script: Script, now: Clustering, axis: str) -> str:
    at = _position(now, axis)
    if at:
        rows = "[complete]" if script.complete else ""
        return f"df.iloc[:, {at[0]}]{rows}.to_numpy()"
    number = int(axis.split()[-1]) - 1
    if axis.startswith("PC "):
        return f"components[:, {number}]"
    name = {"MDS": "mds", "t-SNE": "tsne", "UMAP": "umap_plane"}[str(embedding_of(axis))]
    return f"{name}_places[:, {number}]"
