"""Write and read trees as the fields of R's ``hclust`` objects.

The fields: R Core Team, ``?hclust`` of the package *stats*.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.common.format import is_encodable
from hclust_widgets.tree.linkage.check_linkage import check_linkage_matrix
from hclust_widgets.tree.tree import Tree

from .match_leaves import leaf_names

__all__ = ["read", "write"]

Ints = NDArray[np.intp]

# R's names where they differ from scipy's. "ward.D" is another method on other distances.
_METHODS = {"ward": "ward.D2", "weighted": "mcquitty"}
_METRICS = {"cityblock": "manhattan", "chebyshev": "maximum"}
_SAME_METHODS = ("complete", "average", "single", "centroid", "median")
_SAME_METRICS = ("euclidean", "canberra", "minkowski")


def write(now: Clustering) -> dict[str, Any]:
    """Return the fields of R's ``hclust``.

    Parameters
    ----------
    now : Clustering

    Returns
    -------
    dict
        ``merge``, ndarray of int64, shape (n - 1, 2): row i says what step i joins, ``-j`` for
        observation j, ``j`` for what step j made, both counted from 1. As R has it, an observation
        stands before a cluster and the smaller number of two alike first.
        ``height``, ndarray of float64, shape (n - 1,).
        ``order``, ndarray of int64, shape (n,): observations from left to right as they are drawn.
        ``labels``, list of n str, no two alike
        (:func:`~hclust_widgets.export.trees.match_leaves.leaf_names`).
        ``method``, ``dist_method``, str or None: in R's words where it has one.

    Notes
    -----
    Heights of centroid and median linkage are those of plain distances; R users pass squared
    distances and get the squares of these heights.
    """
    tree = now.tree
    n = tree.n_leaves
    merge = np.where(tree.children_ < n, -1 - tree.children_, tree.children_ - n + 1)
    # R sorts a row by kind, then by absolute value; `order` holds the drawn order.
    rank = np.where(merge < 0, -merge, n + merge)
    merge = np.take_along_axis(merge, rank.argsort(axis=1), axis=1)
    linkage, metric = now.settings.linkage, now.settings.metric
    return {
        "merge": merge.astype(np.int64),
        "height": tree.distances_.copy(),
        "order": (tree.leaf_order + 1).astype(np.int64),
        "labels": leaf_names(now),
        "method": None if linkage is None else _METHODS.get(linkage, linkage),
        "dist_method": None if metric is None else _METRICS.get(metric, str(metric)),
    }


def read(
    merge: ArrayLike,
    height: ArrayLike,
    order: ArrayLike | None = None,
    labels: ArrayLike | None = None,
    *,
    method: str | None = None,
    dist_method: str | None = None,
) -> Tree:
    """Make a tree from the fields of R's ``hclust``.

    Parameters
    ----------
    merge : array of int, shape (n - 1, 2)
    height : array of shape (n - 1,)
    order : array of int, shape (n,), optional
        By default as the rows of ``merge`` put it.
    labels : sequence of n str, optional
    method, dist_method : str, optional
        Names without an equivalent here are ignored.

    Returns
    -------
    Tree
        Leaf i is observation i + 1.

    Raises
    ------
    TypeError, ValueError
        If the fields are no tree; one sentence that names the field, and its row counted from 1
        as R counts.
    """
    pairs, heights = _integers("merge", merge), _heights(height)
    if pairs.ndim != 2 or pairs.shape[1] != 2:
        raise ValueError(f"merge has two columns, but this has shape {pairs.shape}.")
    m = len(pairs)
    n = m + 1
    if heights.shape != (m,):
        raise ValueError(f"merge has {m} rows, so height has {m} numbers and not {heights.size}.")
    _check_merge(pairs)
    children = np.where(pairs < 0, -pairs - 1, pairs + n - 1).astype(np.intp)
    places = _places(order, n)
    sizes, first = [1] * n, places.tolist()
    for i, (a, b) in enumerate(children.tolist()):
        if order is not None:
            if first[b] < first[a]:
                a, b = b, a
                children[i] = a, b
            if first[a] + sizes[a] != first[b]:
                raise ValueError(
                    f"order draws branches across each other: what row {i + 1} of merge joins does "
                    "not stand side by side."
                )
        sizes.append(sizes[a] + sizes[b])
        first.append(first[a])
    Z = check_linkage_matrix(np.column_stack([children, heights, sizes[n:]]))
    names = None
    if labels is not None:
        names = [str(label) for label in np.asarray(labels, dtype=object).ravel()]
        if len(names) != n:
            have = "There is 1 label" if len(names) == 1 else f"There are {len(names):,} labels"
            raise ValueError(f"{have} for {n:,} observations.")
        half = next((name for name in names if not is_encodable(name)), None)
        if half is not None:
            raise ValueError(
                f"Label {names.index(half) + 1}, {half!r}, holds half of a character: mend it."
            )
    return Tree(
        Z,
        linkage=_scipy_name(method, _METHODS, _SAME_METHODS),
        metric=_scipy_name(dist_method, _METRICS, _SAME_METRICS),
        names=names,
    )


def _integers(what: str, values: ArrayLike) -> NDArray[np.int64]:
    try:
        found = np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError):
        raise TypeError(f"{what} holds whole numbers only.") from None
    if not (found == np.rint(found)).all():  # nan is not equal to itself
        raise ValueError(f"{what} holds whole numbers only.")
    if found.size and np.abs(found).max() > 2**53:
        raise ValueError(f"{what} holds a number that is far too large.")
    return found.astype(np.int64).reshape(-1, 2) if found.size == 0 else found.astype(np.int64)


def _heights(values: ArrayLike) -> NDArray[np.float64]:
    try:
        found = np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError):
        raise TypeError("height holds numbers only.") from None
    bad = ~(np.isfinite(found) & (found >= 0))
    if bad.any():
        at = int(bad.ravel().argmax())
        raise ValueError(f"height {at + 1} is {found.ravel()[at]}: heights are finite and from 0.")
    return found


def _check_merge(pairs: NDArray[np.int64]) -> None:
    m = len(pairs)
    step = np.arange(1, m + 1)[:, None]
    for bad, what in (
        (pairs == 0, "holds a 0, where numbers count from 1"),
        (pairs < -(m + 1), f"names an observation beyond {m + 1}"),
        (pairs >= step, "joins what a later row makes"),
    ):
        if bad.any():
            raise ValueError(f"Row {int(bad.any(axis=1).argmax()) + 1} of merge {what}.")
    seen: set[int] = set()
    for i, row in enumerate(pairs.tolist()):
        for one in row:
            if one in seen:
                raise ValueError(f"Row {i + 1} of merge joins {one}, which was joined before.")
            seen.add(one)


def _places(order: ArrayLike | None, n: int) -> Ints:
    """Return the position of every observation from left to right."""
    places = np.arange(n, dtype=np.intp)
    if order is not None:
        try:
            found = np.atleast_1d(np.asarray(order, dtype=np.float64))
        except (TypeError, ValueError):
            raise TypeError(f"order holds whole numbers only, each from 1 to {n} once.") from None
        if not np.array_equal(np.sort(found.ravel()), np.arange(1.0, n + 1)):
            raise ValueError(f"order holds each number from 1 to {n} once.")
        places[found.ravel().astype(np.intp) - 1] = np.arange(n)
    return places


def _scipy_name(word: str | None, words: dict[str, str], same: tuple[str, ...]) -> str | None:
    """Return scipy's name for a name of R; None if there is none."""
    back = {theirs: ours for ours, theirs in words.items()}
    return back.get(str(word), word if word in same else None)
