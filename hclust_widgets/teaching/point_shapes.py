"""Point sets in the plane that show strengths and weaknesses of the linkages."""

from __future__ import annotations

from collections.abc import Callable
from numbers import Integral

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.common.checks import check_choice

__all__ = ["MAX_POINTS", "SHAPES", "SHAPE_CLUSTERS", "as_points", "bounded_int", "shape_points"]

Floats = NDArray[np.float64]
Random = np.random.Generator

#: More points cannot be dragged individually, and all trees are recomputed during a drag.
MAX_POINTS = 200
MIN_POINTS = 6


def shape_points(shape: str, *, n: int = 60, seed: int = 0) -> Floats:
    """Return points of a shape.

    Parameters
    ----------
    shape : str
        One of :data:`SHAPES`.
    n : int
        Points, from 6 to 200.
    seed : int
        The same seed gives the same points.

    Returns
    -------
    ndarray of float64, shape (n, 2)
        Inside the square from 0 to 10, rounded to three decimals.

    Raises
    ------
    TypeError, ValueError
        For a shape that is not known, or numbers out of range.

    Examples
    --------
    >>> shape_points("moons", n=6).shape
    (6, 2)
    """
    check_choice("shape", shape, tuple(SHAPES))
    n = bounded_int("n", n, MIN_POINTS, MAX_POINTS)
    rng = np.random.default_rng(bounded_int("seed", seed, 0, 2**31 - 1))
    X = SHAPES[shape](n, rng)
    return np.clip(X, 0.15, 9.85).round(3)


def bounded_int(name: str, value: object, least: int, most: int) -> int:
    """Return an integer within limits.

    Raises
    ------
    TypeError
        If it is no integer.
    ValueError
        If it is out of range.
    """
    if isinstance(value, bool) or not isinstance(value, Integral):
        raise TypeError(f"{name} must be a whole number, not {value!r}.")
    number = int(value)
    if not least <= number <= most:
        raise ValueError(f"{name}={number} is out of range: it lies from {least} to {most}.")
    return number


def as_points(points: object) -> Floats:
    """Return points of the plane as an array of floats.

    Parameters
    ----------
    points : DataFrame or array of shape (n, 2)

    Returns
    -------
    ndarray of float64, shape (n, 2)
        A copy.

    Raises
    ------
    TypeError
        If they are no numbers.
    ValueError
        If there are not two columns, too few or too many rows, or a number is not finite.
    """
    try:
        raw = np.array(points)
        X = np.array(points if raw.dtype.kind != "c" else [], dtype=np.float64)
    except (TypeError, ValueError):
        raise TypeError("points must be two columns of numbers.") from None
    if raw.dtype.kind == "c":
        raise TypeError("points must be two columns of real numbers: these are complex.")
    if X.ndim != 2 or X.shape[1] != 2:
        raise ValueError(
            f"points must be two columns of numbers, one for each direction of the plane, but this "
            f"has shape {X.shape}."
        )
    if not 2 <= len(X) <= MAX_POINTS:
        raise ValueError(f"points has {len(X):,} rows: give from 2 to {MAX_POINTS} points.")
    if not np.isfinite(X).all():
        row = int(np.flatnonzero(~np.isfinite(X).all(axis=1))[0])
        raise ValueError(f"points: row {row} holds no finite numbers; leave it out.")
    return X


def _blobs(n: int, rng: Random) -> Floats:
    """Return three round clusters of one size, well separated."""
    middles = np.array([[2.4, 2.6], [7.6, 3.2], [4.9, 7.7]])
    return middles[np.arange(n) % 3] + rng.normal(scale=0.72, size=(n, 2))


def _moons(n: int, rng: Random) -> Floats:
    """Return two interleaved half circles."""
    upper = n - n // 2
    angles = np.concatenate([np.linspace(0, np.pi, upper), np.linspace(np.pi, 2 * np.pi, n // 2)])
    X = 2.7 * np.column_stack([np.cos(angles), np.sin(angles)])
    X += np.where(np.arange(n)[:, None] < upper, [3.65, 4.3], [6.35, 5.7])
    return np.asarray(X + rng.normal(scale=0.12, size=(n, 2)))


def _chain(n: int, rng: Random) -> Floats:
    """Return two clusters connected by a thin chain of points."""
    links = max(2, n // 8)
    heap = np.arange(n - links) % 2
    middles = np.array([[2.2, 5.0], [7.8, 5.0]])
    heaps = middles[heap] + rng.normal(scale=[0.62, 0.95], size=(n - links, 2))
    chain = np.column_stack([np.linspace(3.5, 6.5, links), np.full(links, 5.0)])
    return np.concatenate([heaps, chain + rng.normal(scale=0.05, size=(links, 2))])


def _rings(n: int, rng: Random) -> Floats:
    """Return a ring around a small cluster."""
    inner = n // 3
    angles = np.linspace(0, 2 * np.pi, n - inner, endpoint=False)
    ring = 3.9 * np.column_stack([np.cos(angles), np.sin(angles)])
    ring += rng.normal(scale=0.14, size=ring.shape)
    heap = rng.normal(scale=0.55, size=(inner, 2))
    return np.concatenate([ring, heap]) + 5.0


def _sizes(n: int, rng: Random) -> Floats:
    """Return a large sparse cluster beside two small dense ones."""
    small = max(2, n // 8)
    kind = np.repeat([0, 1, 2], [n - 2 * small, small, small])
    middles = np.array([[3.6, 5.0], [8.3, 6.9], [8.3, 3.1]])
    spread = np.array([1.35, 0.28, 0.28])
    return np.asarray(middles[kind] + rng.normal(size=(n, 2)) * spread[kind, None])


def _noise(n: int, rng: Random) -> Floats:
    """Return uniformly distributed points."""
    return rng.uniform(0.5, 9.5, size=(n, 2))


#: The shapes by name.
SHAPES: dict[str, Callable[[int, Random], Floats]] = {
    "blobs": _blobs,
    "moons": _moons,
    "chain": _chain,
    "rings": _rings,
    "sizes": _sizes,
    "noise": _noise,
}

#: Number of clusters in each shape.
SHAPE_CLUSTERS = {"blobs": 3, "moons": 2, "chain": 2, "rings": 2, "sizes": 3, "noise": 3}
