"""Axes from the distances between rows: classical MDS, t-SNE and UMAP, kept once computed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from hclust_widgets.analysis.embeddings import classical_mds, has_umap, tsne, umap_plane
from hclust_widgets.clustering.cuts.shape_cuts import distances_of
from hclust_widgets.clustering.shared_messages import NOT_FOR_GROUPS
from hclust_widgets.common.cancelled import CancelledError
from hclust_widgets.common.checks import check_choice
from hclust_widgets.common.constants import ONLY_A_TREE
from hclust_widgets.common.format import percent
from hclust_widgets.table.axes import Axis, default_axes, scatter_axes

if TYPE_CHECKING:
    from collections.abc import Callable

    from hclust_widgets.clustering.clustering import Clustering

__all__ = [
    "AT_ONCE",
    "EMBEDDINGS",
    "EMBEDDING_AXES",
    "Embedding",
    "check_embedding",
    "chosen_axes",
    "embed",
    "embedding_of",
    "known_embeddings",
    "note_of",
    "scatter_axes_of",
    "with_embeddings",
]


@dataclass(frozen=True)
class Embedding:
    """One way to place rows in a plane.

    Attributes
    ----------
    name : str
        What its axes are called, with a number behind it.
    max_rows : int
    cannot : str
        What can't be read from it.
    steps : int
        Of its progress.
    """

    name: str
    max_rows: int
    cannot: str
    steps: int


#: By name, in the order in which they are offered.
EMBEDDINGS = {
    one.name: one
    for one in (
        Embedding(
            "MDS",
            2_000,
            "MDS keeps all distances as well as two axes can: what these leave out can't be seen.",
            2,
        ),
        Embedding(
            "t-SNE",
            5_000,
            "t-SNE keeps near rows near: sizes of clusters, and the distances and empty space "
            "between them, mean nothing.",
            4,
        ),
        Embedding(
            "UMAP",
            5_000,
            "UMAP keeps near rows near: sizes and densities of clusters mean nothing, and the "
            "distances between them little.",
            2,
        ),
    )
}
#: Of fewer rows whose distances alone are given, MDS is computed at once.
AT_ONCE = 1_000
#: Names of all axes that embeddings can have, and which embedding has each.
EMBEDDING_AXES = {f"{name} {i}": name for name in EMBEDDINGS for i in (1, 2)}

_NEEDS_UMAP = (
    "UMAP needs the package umap-learn: pip install umap-learn, or choose MDS or t-SNE, which are "
    "there."
)


def embedding_of(axis: object) -> str | None:
    """Return which embedding an axis belongs to, None for a column or a component."""
    return EMBEDDING_AXES.get(str(axis))


def check_embedding(name: str, now: Clustering) -> Embedding:
    """Return an embedding that can be computed.

    Raises
    ------
    ValueError
        If it can't be; one sentence says why and what to do.
    """
    one = EMBEDDINGS[name]
    if now.groups is not None:
        raise ValueError(NOT_FOR_GROUPS.format(f"Axes of {name} are"))
    if now.features is None and now.precomputed is None:
        raise ValueError(f"{name} needs the distances between rows, but {ONLY_A_TREE}")
    n = now.tree.n_leaves
    if n > one.max_rows:
        raise ValueError(
            f"{name} is computed for up to {one.max_rows:,} rows, but these are {n:,}: take a "
            "sample, or components (PC 1, PC 2)."
        )
    if n < 2:
        raise ValueError(f"{name} needs two rows at least.")
    if name == "UMAP" and not has_umap():
        raise ValueError(_NEEDS_UMAP)
    return one


def _of(now: Clustering) -> dict[tuple[Any, str], tuple[Axis, Axis]]:
    """Return the embeddings that are known, by metric and name: what is computed is put in it."""
    held = now.features if now.precomputed is None else now.precomputed
    return {} if held is None else held.derived.setdefault("embeddings", {})


def _key(now: Clustering, name: str) -> tuple[Any, str]:
    metric = None if now.precomputed is not None else now.settings.metric or "euclidean"
    return metric, name


def known_embeddings(now: Clustering) -> dict[str, Axis]:
    """Return the axes that have been computed for these distances, by their name."""
    if now.groups is not None:
        return {}
    kept = _of(now)
    pairs = (kept.get(_key(now, name), ()) for name in EMBEDDINGS)
    return {axis.name: axis for pair in pairs for axis in pair}


def embed(now: Clustering, name: str, progress: Callable[[int], bool] | None = None) -> None:
    """Compute an embedding, unless it is known: :func:`known_embeddings` then has its axes.

    Parameters
    ----------
    now : Clustering
    name : str
        One of :data:`EMBEDDINGS`.
    progress : function, optional
        Called with the number of steps that are done; the computation ends if it returns False.

    Raises
    ------
    ValueError
        If it can't be computed.
    CancelledError
        If ``progress`` returned False.
    """
    check_embedding(name, now)
    kept, key = _of(now), _key(now, name)
    if key in kept:
        return

    def went_on(done: int) -> bool:
        return progress is None or progress(done)

    rows = np.arange(now.tree.n_leaves)
    distances = np.asarray(distances_of(now)(rows, rows), dtype=np.float64)
    if not np.isfinite(distances).all():
        raise ValueError(f"{name} needs finite distances between all rows.")
    if not went_on(1):
        raise CancelledError
    if name == "UMAP":
        places = umap_plane(distances)
        labels = ["UMAP 1", "UMAP 2"]
    else:
        places, shares = classical_mds(distances)
        labels = [
            f"MDS {i + 1} ({percent(share)} of the distances)" for i, share in enumerate(shares)
        ]
        if name == "t-SNE":
            places = tsne(distances, places, lambda half: went_on(2 + half))
            labels = ["t-SNE 1", "t-SNE 2"]
    first, second = (
        Axis(f"{name} {i + 1}", np.ascontiguousarray(places[:, i]), labels[i], is_column=False)
        for i in (0, 1)
    )
    kept[key] = first, second


def note_of(x: object, y: object) -> str:
    """State what can't be read from these axes; "" for columns and components."""
    names = dict.fromkeys(name for name in map(embedding_of, (x, y)) if name is not None)
    return " ".join(EMBEDDINGS[name].cannot for name in names)


def with_embeddings(axes: dict[str, Axis] | None, now: Clustering) -> dict[str, Axis]:
    """Return the axes of a table, and the embeddings that are known.

    Parameters
    ----------
    axes : dict of str to Axis or None
        Columns and components, which keep their names; None if only distances were handed in:
        classical MDS is then computed if there are not many rows.
    now : Clustering

    Returns
    -------
    dict
        The same object as long as both stay the same.
    """
    if axes is None and now.precomputed is not None and now.tree.n_leaves in range(2, AT_ONCE):
        embed(now, "MDS")
    known = known_embeddings(now)
    if not known:
        return {} if axes is None else axes
    held = now.features if now.precomputed is None else now.precomputed
    parts = (axes, *known.values())
    assert held is not None
    before: list[tuple[tuple[Any, ...], dict[str, Axis]]]
    before = held.derived.setdefault("merged axes", [])
    if (
        before
        and len(before[0][0]) == len(parts)
        and all(a is b for a, b in zip(before[0][0], parts, strict=True))
    ):
        return before[0][1]
    merged = {
        **(axes or {}),
        **{name: axis for name, axis in known.items() if name not in (axes or {})},
    }
    before[:] = [(parts, merged)]
    return merged


def scatter_axes_of(now: Clustering, asked: tuple[object, ...] = ()) -> dict[str, Axis]:
    """Return what a scatter plot can show: columns, components, and embeddings.

    Parameters
    ----------
    now : Clustering
    asked : tuple
        Names of axes: the embeddings among them are computed, the others are there if they have
        been.

    Raises
    ------
    ValueError
        If one that is asked for can't be computed.
    """
    axes = None if now.features is None else scatter_axes(now.features)
    for axis in asked:
        name = embedding_of(axis)
        if name is not None and str(axis) not in (axes or {}):
            embed(now, name)
    return with_embeddings(axes, now)


def chosen_axes(now: Clustering, x: object, y: object) -> tuple[dict[str, Axis], str, str]:
    """Return what a scatter plot can show, and which two of it: the usual ones where None is given.

    Raises
    ------
    ValueError
        If there are no axes, or not one that is asked for.
    """
    axes = scatter_axes_of(now, (x, y))
    if not axes:
        raise ValueError(
            "A scatter plot needs a column of numbers, dates or truth values, or rows that "
            "differ: this table has neither."
        )
    for what, value in (("x", x), ("y", y)):
        if value is not None:
            check_choice(what, str(value), tuple(axes))
    usual = default_axes(axes)
    if x is None:
        x = usual[0] if y is None or str(y) != usual[0] else usual[1]
    if y is None:
        y = usual[1] if str(x) != usual[1] else usual[0]
    return axes, str(x), str(y)
