"""Checks of linkage matrices: that an array is a valid tree, and not one of `children_`."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]

# Fewer such heights may be chance. A table of whole numbers would show the pattern by chance in one
# case of exp(4.6) = 100.
_MIN_MARKS = 8
_SURE = 4.6


def check_linkage_matrix(Z: ArrayLike) -> Floats:
    """Return a valid scipy linkage matrix; the error otherwise names the row that is wrong.

    Parameters
    ----------
    Z : array of shape (n - 1, 4)

    Returns
    -------
    ndarray of float64, shape (n - 1, 4)

    Raises
    ------
    TypeError
        If it holds anything but numbers.
    ValueError
        If it has another shape or is no valid tree.
    """
    if np.iscomplexobj(Z):
        raise TypeError("A linkage matrix holds real numbers, but this holds complex ones.")
    try:
        Z = np.asarray(Z, dtype=np.float64)
    except (TypeError, ValueError, OverflowError):
        raise TypeError("A linkage matrix holds numbers only.") from None
    if Z.ndim != 2 or Z.shape[1] != 4:
        raise ValueError(
            f"A linkage matrix has four columns (two children, height, size), but this has shape "
            f"{Z.shape}."
        )
    m = len(Z)
    if m == 0:
        return Z
    _refuse_first(~np.isfinite(Z).all(axis=1), "holds a number that is not finite")
    children = Z[:, :2]
    made = (m + 1 + np.arange(m))[:, None]
    _refuse_first(
        ((children != np.floor(children)) | (children < 0)).any(axis=1),
        "names a child that is no node id",
    )
    _refuse_first((children >= made).any(axis=1), "joins a node that is not made yet")
    _refuse_first(_used_before(children.astype(np.intp)), "joins a node that was joined before")
    _refuse_first(Z[:, 2] < 0, "has a height below zero")
    ids = children.astype(np.intp)
    sizes = np.concatenate([np.ones(m + 1), Z[:, 3]])
    _refuse_first(
        Z[:, 3] != sizes[ids[:, 0]] + sizes[ids[:, 1]],
        "has a size that is not the sum of its children's sizes",
    )
    return Z


def _refuse_first(bad: Any, what: str) -> None:
    if bad.any():
        raise ValueError(f"This linkage matrix is no valid tree: row {int(bad.argmax())} {what}.")


def _used_before(children: NDArray[np.intp]) -> NDArray[np.bool_]:
    flat = children.ravel()
    order = np.argsort(flat, kind="stable")
    again = np.zeros(len(flat), dtype=bool)
    again[order[1:]] = flat[order[1:]] == flat[order[:-1]]
    return np.asarray(again.reshape(children.shape).any(axis=1))


def looks_like_linkage_of_children(Z: Floats) -> bool:
    """Return True if a linkage matrix looks like ``linkage(model.children_)``.

    In a table of merges every id stands once, so two of its rows differ in both columns by whole
    numbers: their squared distance is a sum of two squares, neither of them zero. With single and
    complete linkage that is so for every height; with the others where two leaves are joined.

    A table of two columns of whole numbers has such distances too, but at a distance r about
    0.64 / r of its pairs share a value in one column. So the pattern counts when many pairs should
    and none does; for ward and centroid also when the heights add up to the spread of the ids.

    Parameters
    ----------
    Z : ndarray of shape (n - 1, 4)
        A valid linkage matrix.
    """
    n = len(Z) + 1
    pairs = Z[(Z[:, :2] < n).all(axis=1), 2]
    if len(pairs) < _MIN_MARKS or not _marked(pairs, n):
        return False
    every = Z[:, 2]
    marks = every if _marked(every, n) else pairs
    return float((2 / np.pi / marks).sum()) > _SURE or _adds_up_to_ids(Z)


def _marked(heights: Floats, n: int) -> bool:
    if heights.min() < 1 or heights.max() > 3.0 * n:  # the ids lie between 0 and 2n
        return False
    squared = heights**2
    whole = np.rint(squared)
    if not np.allclose(squared, whole, rtol=1e-9, atol=0):
        return False
    return all(_sum_of_two_squares(int(value)) for value in np.unique(whole))


def _adds_up_to_ids(Z: Floats) -> bool:
    """Check if the heights of ward or centroid give the spread of all ids, which is known.

    The n pairs hold the ids 0 to 2n - 1. With a and b the sums of their two columns,
    a + b = n (2n - 1), and the spread about the mean is the sum of the ids' squares less
    (a^2 + b^2) / n: so (a - b)^2 follows from it, and must be the square of a whole number.
    """
    n = len(Z) + 1
    if Z[:, 2].max() > 3.0 * n**1.5:
        return False
    sizes = np.concatenate([np.ones(n), Z[:, 3]])[Z[:, :2].astype(np.intp)]
    total = n * (2 * n - 1)
    of_ids = total * (4 * n - 1) / 3
    for weight in (np.full(n - 1, 0.5), sizes.prod(axis=1) / sizes.sum(axis=1)):
        square = 2 * n * (of_ids - float((weight * Z[:, 2] ** 2).sum())) - float(total) ** 2
        root = np.sqrt(max(square, 0.0))
        close = abs(square - np.rint(root) ** 2) <= 1e-9 * total**2
        if close and 0 < root <= n * n and np.rint(root) % 2 == total % 2:
            return True
    return False


def _sum_of_two_squares(value: int) -> bool:
    a = np.arange(1, int(np.sqrt(value)) + 1, dtype=np.int64)
    rest = value - a * a
    root = np.rint(np.sqrt(np.maximum(rest, 0))).astype(np.int64)
    return bool(((root > 0) & (root * root == rest)).any())
