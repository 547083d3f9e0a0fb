"""A clustering as the browser takes it: bytes for what is long, short lists for what is short.

Widgets send these names and values as their traits; a page holds them in a file.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.columns.annotations import column_annotations
from hclust_widgets.clustering.heatmap.heat_values import heat_values_about
from hclust_widgets.clustering.known_classes import known_column
from hclust_widgets.clustering.summary import leaf_noun, row_noun, units
from hclust_widgets.common.floats import as_float32
from hclust_widgets.common.format import height_meaning
from hclust_widgets.table.axes import Axis
from hclust_widgets.table.columns.tracks import Track
from hclust_widgets.table.features import Features
from hclust_widgets.tree.naming.annotations import Annotations
from hclust_widgets.tree.tree import Tree

from .tracks import allowed_tracks, encode_column_tracks, encode_tracks

__all__ = [
    "PARTS",
    "days",
    "encode",
    "encode_annotations",
    "encode_column_clusters",
    "encode_column_options",
    "encode_cut",
    "encode_names",
    "encode_nodes",
    "encode_tree",
    "flip_digits",
    "flips_of",
    "float64",
    "int32",
    "text_without_surrogates",
]

MS_IN_DAYS = 1 / 86_400_000

PARTS = ("tree", "clustermap", "scatter")
"""The views that the browser can show."""


def encode(
    clustering: Clustering,
    *,
    parts: Sequence[str] = PARTS,
    axes: Mapping[str, Axis] | None = None,
    column_tree: Tree | None = None,
    height_label: str | None = None,
    columns: Collection[int] | None = None,
    row_names: bool = True,
    tracks: Sequence[Track] = (),
    column_tracks: Sequence[Track] = (),
) -> dict[str, Any]:
    """Encode the data of a clustering: little-endian bytes, short lists of columns.

    Parameters
    ----------
    clustering : Clustering
    parts : sequence of str
        The views that will be shown: what none of them needs is left out.
    axes : mapping of str to Axis, optional
        What can stand along the axes of the scatter plot.
    column_tree : Tree, optional
    height_label : str, optional
        What the heights mean; by default the linkage says it.
    columns : collection of int, optional
        Positions of the table's columns whose names and values may be among the data; None: all.
        ``axes`` and ``column_tree`` have to be of these columns.
    row_names : bool
        Whether rows have their names; otherwise they are numbered.
    tracks : sequence of Track
        Annotations of the rows, and columns that points and the strip of the tree may show.
    column_tracks : sequence of Track
        Annotations of the columns of the clustermap, one value for each.

    Returns
    -------
    dict
        Names and values, as the traits of :class:`hclust_widgets.widgets.live.live_view.Live`.
        Heights are float64: rounded, they would be cut elsewhere. Axes that are original
        columns stand as their position (``original``) in ``axis_names``; ``axes`` holds the
        others.
    """
    if "scatter" not in parts:
        axes = None
    originals = _originals(clustering, columns)
    known = known_column(clustering)
    return {
        **encode_tree(
            clustering.tree, column_tree if "clustermap" in parts else None, height_label
        ),
        **_columns(
            clustering, originals.at, columns, shown="clustermap" in parts, row_names=row_names
        ),
        "originals": float64(np.stack(originals.values, axis=1)) if originals.values else b"",
        "original_columns": originals.about,
        **_axes(axes or {}, originals, units(clustering)),
        **encode_tracks(allowed_tracks(tracks, columns, row_names=row_names), originals.at, known),
        **encode_column_tracks(column_tracks if "clustermap" in parts else ()),
        **encode_names(clustering, row_names=row_names),
        "rows": int32(clustering.rows()),
        "noun": str(leaf_noun(clustering)),  # a plain str: marimo packs no subclass
        "leaf_rows": b"" if clustering.groups is None else int32(clustering.groups.sizes),
        "row_noun": str(row_noun(clustering)),
    }


def encode_tree(
    tree: Tree, column_tree: Tree | None = None, height_label: str | None = None
) -> dict[str, Any]:
    """Encode a tree, and the tree of the clustermap's columns.

    Parameters
    ----------
    tree : Tree
    column_tree : Tree, optional
    height_label : str, optional
        What the heights mean; by default the linkage says it.

    Returns
    -------
    dict
        ``children``, ``heights``, ``flips``, ``col_children``, ``col_heights``, ``col_flips`` and
        ``height_label``.
    """
    return {
        "children": int32(tree.children_),
        "heights": float64(tree.distances_),
        "flips": flips_of(tree),
        "col_children": b"" if column_tree is None else int32(column_tree.children_),
        "col_heights": b"" if column_tree is None else float64(column_tree.distances_),
        "col_flips": "" if column_tree is None else flip_digits(column_tree),
        "height_label": height_meaning(tree.linkage) if height_label is None else height_label,
    }


def encode_column_options(clustering: Clustering) -> dict[str, Any]:
    """Encode what is chosen for columns, without flipped branches; empty where nothing can be."""
    features = clustering.row_features or clustering.features
    if features is None or clustering.precomputed is not None:
        return {}
    options = asdict(clustering.column_options)
    del options["flips"], options["named"]
    if options["n_clusters"] is not None:  # as many as there can be
        options["n_clusters"] = min(options["n_clusters"], len(features.columns))
    return options


def encode_column_clusters(
    clustering: Clustering, tree: Tree | None, columns: Sequence[object]
) -> dict[str, Any]:
    """Encode names and colors that were given to clusters of columns, by node of their tree.

    Parameters
    ----------
    clustering : Clustering
    tree : Tree or None
        Of the columns.
    columns : sequence
        Their names.

    Returns
    -------
    dict
        ``names`` and ``colors``; empty where none were given.
    """
    named = clustering.column_options.named
    if tree is None or not named or clustering.precomputed is not None:
        return {}
    found = column_annotations(tree, columns, named)
    return {
        "names": {str(node): name for node, name in found.names.items()},
        "colors": {str(node): color for node, color in found.colors.items()},
    }


def encode_cut(clustering: Clustering) -> dict[str, Any]:
    """Encode the cut and the selection: :data:`CUT_TRAITS` and ``selection``."""
    cut = clustering.cut
    nodes = sorted(cut.nodes.tolist()) if cut.is_uneven else ()
    return {
        **encode_nodes(nodes, cut.locked),
        "n_clusters": cut.n_clusters,
        "distance_threshold": cut.distance_threshold,
        "selection": int32(clustering.shown_selection()),
    }


def encode_nodes(nodes: Iterable[int] | None, locked: Iterable[int]) -> dict[str, str]:
    """Encode the nodes of an uneven cut, None or none for another, and the locked ones."""
    return {
        "cut_nodes": ",".join(map(str, nodes or ())),
        "locked_nodes": ",".join(map(str, locked)),
    }


def encode_annotations(annotations: Annotations) -> dict[str, Any]:
    """Encode names and colors of clusters, by node, and the color numbers of the tree.

    Returns
    -------
    dict
        ``node_names``, ``node_colors``, and ``color_numbers``: empty where the tree has its own.
    """
    return {
        "color_numbers": list(annotations.numbering or ()),
        "node_names": {str(node): name for node, name in annotations.names.items()},
        "node_colors": {str(node): color for node, color in annotations.colors.items()},
    }


def encode_names(clustering: Clustering, *, row_names: bool = True) -> dict[str, bytes]:
    """Encode the rows' names: ``names``, all of them in UTF-8, and ``name_ends``.

    Parameters
    ----------
    clustering : Clustering
    row_names : bool
        False: rows are called by their position in the table, ``"row 5"``.
    """
    names: Iterable[object] = clustering.row_names()
    if not row_names:
        names = _numbered(clustering)
    pieces = [str(name).encode(errors="replace") for name in names]
    ends = np.cumsum([len(piece) for piece in pieces]).astype("<u4")
    return {"names": b"".join(pieces), "name_ends": ends.tobytes()}


def _numbered(clustering: Clustering) -> list[str]:
    return [f"row {row}" for row in clustering.rows()]


def flip_digits(tree: Tree) -> str:
    """Encode these merges as digits, ``"0010"``; "" where there are none."""
    return "".join(map(str, tree.flips.astype(int).tolist())) if tree.flips.any() else ""


def flips_of(tree: Tree) -> bytes:
    """Encode which merges a tree draws with their second child on the left: n - 1 bytes."""
    return tree.flips.astype(np.uint8).tobytes()


@dataclass(frozen=True)
class _Originals:
    """The table's columns of numbers in their own units, and which column of it each is."""

    values: list[NDArray[np.float64]]
    about: list[dict[str, str]]
    at: dict[int, int]


def _originals(clustering: Clustering, allowed: Collection[int] | None) -> _Originals:
    found = _Originals([], [], {})
    features = clustering.features
    if features is None:
        return found
    known = units(clustering)
    some = None if allowed is None else set(allowed)
    names = features.column_words
    years = (clustering.row_features or features).year_columns
    for c, values in features.numbers.items():
        if some is not None and c not in some:
            continue
        field, name = features.schema[c], names[c]
        found.at[c] = len(found.values)
        found.values.append(values)
        what = "truth" if field.is_boolean else field.kind
        what = "number" if what == "ordered" else what  # ranks
        what = "year" if c in years else what
        found.about.append({"name": name, "unit": known.get(name, ""), "kind": what})
    return found


_NO_VALUES: dict[str, Any] = {
    "cell_means": b"",
    "cell_deviations": b"",
    "values": b"",
    "columns": [],
    "column_about": [],
    "values_about": {},
}


def _columns(
    clustering: Clustering,
    at: Mapping[int, int],
    allowed: Collection[int] | None,
    *,
    shown: bool,
    row_names: bool,
) -> dict[str, Any]:
    """Encode values for the clustermap, and what each of its columns is."""
    features = clustering.features
    if clustering.precomputed is not None:
        if not shown:
            return _NO_VALUES
        names = text_without_surrogates(
            clustering.row_names() if row_names else _numbered(clustering)
        )
        return {
            **_NO_VALUES,
            "values": as_float32(clustering.precomputed.square).tobytes(),
            "columns": names,
            "column_about": [{"label": f"distance to {name}", "plain": True} for name in names],
            "values_about": heat_values_about(clustering)._asdict(),
        }
    kept: list[int] = []
    if features is not None and shown:
        some = None if allowed is None else set(allowed)
        kept = [j for j, c in enumerate(features.sources) if some is None or c in some]
    if features is None or not kept:
        return _NO_VALUES
    whole = len(kept) == len(features.sources)  # then no copy of the values is needed
    return {
        **_cell_spread(clustering, kept),
        "values": as_float32(features.values if whole else features.values[:, kept]).tobytes(),
        "columns": [str(features.columns[j]) for j in kept],
        "column_about": [_column_about(features, j, at) for j in kept],
        "values_about": heat_values_about(clustering)._asdict(),
    }


def _cell_spread(clustering: Clustering, kept: list[int]) -> dict[str, bytes]:
    """Encode mean and deviation of every cell, where leaves are groups of rows."""
    groups = clustering.groups
    if groups is None:
        return {"cell_means": b"", "cell_deviations": b""}
    mean, deviation = groups.cell_spread
    return {
        "cell_means": as_float32(mean[:, kept]).tobytes(),
        "cell_deviations": as_float32(deviation[:, kept]).tobytes(),
    }


def _column_about(features: Features, j: int, at: Mapping[int, int]) -> dict[str, Any]:
    """State where a feature comes from: an original column, or one value of a text column.

    Parameters
    ----------
    features : Features
    j : int
        Position of the feature.
    at : mapping of int to int
        Of the table's columns of numbers that the browser has in their own units, by their
        position in the table, the position among these.

    Returns
    -------
    dict
        ``original``: that position; or ``label``, such as "origin = usa", and ``above``: the
        scaled values above it are those of the rows that have this text.
    """
    source = features.sources[j]
    if source in at:
        return {"original": at[source]}
    column = str(features.table.columns[source])
    value = str(features.columns[j]).removeprefix(f"{column}_")
    yes = features.unscaled[:, j] > 0.5
    no = features.unscaled[:, j] <= 0.5  # a row that lacks the text is neither
    scaled = features.values[:, j]
    if not no.any() or not yes.any():  # every row says the same
        above = float(scaled[yes | no][0]) + (-1.0 if yes.any() else 1.0)
    else:
        above = float(scaled[yes][0] + scaled[no][0]) / 2
    return {"label": f"{column} = {value}", "above": above}


def _axes(
    axes: Mapping[str, Axis], originals: _Originals, known: Mapping[str, str]
) -> dict[str, Any]:
    """Encode what the scatter plot can show: an original column is not sent again."""
    found, about = [], []
    named: dict[str, list[int]] = {}
    for c, original in enumerate(originals.about):
        named.setdefault(original["name"], []).append(c)
    for axis in axes.values():
        dated = axis.values.dtype.kind == "M"
        values = days(axis.values) if dated else axis.values
        one: dict[str, Any] = {"name": axis.name, "label": axis.label}
        one |= {"unit": known.get(axis.name, ""), "kind": "date" if dated else "number"}
        near = MS_IN_DAYS if dated else 0.0  # dates of an axis are whole milliseconds
        for c in named.get(axis.name, []):
            if _same(values, originals.values[c], near):
                one["original"] = c
                if originals.about[c]["kind"] == "year":
                    one["kind"] = "year"
                break
        else:
            found.append(values)
        about.append(one)
    return {"axes": b"".join(map(float64, found)), "axis_names": about}


def _same(values: NDArray[Any], others: NDArray[Any], near: float) -> bool:
    if not near:  # mostly the same array: this is called for each of 20,000 columns
        return values is others or np.array_equal(values, others, equal_nan=True)
    return np.allclose(values, others, rtol=0.0, atol=near, equal_nan=True)


def days(stamps: NDArray[Any]) -> NDArray[np.float64]:
    """Return days since 1970; nan where there is no date."""
    ms = stamps.astype("datetime64[ms]")
    return np.where(np.isnat(ms), np.nan, ms.astype(np.int64) / 86_400_000.0)


def int32(values: ArrayLike) -> bytes:
    """Encode whole numbers as little-endian int32."""
    return np.ascontiguousarray(values, dtype="<i4").tobytes()


def float64(values: ArrayLike) -> bytes:
    """Encode numbers as little-endian float64."""
    return np.ascontiguousarray(values, dtype="<f8").tobytes()


def text_without_surrogates(words: Iterable[object]) -> list[str]:
    """Return texts that UTF-8 can hold: a lone surrogate becomes a question mark."""
    return [str(word).encode(errors="replace").decode() for word in words]
