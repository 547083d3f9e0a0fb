"""Heaps of points in the plane on which linkages show what they are good and bad at."""

from __future__ import annotations

from collections.abc import Callable
from numbers import Integral

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.common.checks import check_choice

__all__ = ["MAX_POINTS", "SHAPES", "SHAPE_CLUSTERS", "as_points", "shape_points", "whole"]

Floats = NDArray[np.float64]
Random = np.random.Generator

#: More points cannot be told apart by hand, and every tree is made anew while one is dragged.
MAX_POINTS = 200
MIN_POINTS = 6


def shape_points(shape: str, *, n: int = 60, seed: int = 0) -> Floats:
    """Make points of a shape.

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
    n = whole("n", n, MIN_POINTS, MAX_POINTS)
    rng = np.random.default_rng(whole("seed", seed, 0, 2**31 - 1))
    X = SHAPES[shape](n, rng)
    return np.clip(X, 0.15, 9.85).round(3)


def whole(name: str, value: object, least: int, most: int) -> int:
    """Return a whole number, or say which there may be.

    Raises
    ------
    TypeError
        If it is none.
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
    """Return points of the plane as numbers, or say what is wrong with them.

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
        given = np.array(points)
        X = np.array(points if given.dtype.kind != "c" else [], dtype=np.float64)
    except (TypeError, ValueError):
        raise TypeError("points must be two columns of numbers.") from None
    if given.dtype.kind == "c":
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
    """Three round heaps of one size, well apart."""
    middles = np.array([[2.4, 2.6], [7.6, 3.2], [4.9, 7.7]])
    return middles[np.arange(n) % 3] + rng.normal(scale=0.72, size=(n, 2))


def _moons(n: int, rng: Random) -> Floats:
    """Two half circles, each bent round an end of the other."""
    upper = n - n // 2
    angles = np.concatenate([np.linspace(0, np.pi, upper), np.linspace(np.pi, 2 * np.pi, n // 2)])
    X = 2.7 * np.column_stack([np.cos(angles), np.sin(angles)])
    X += np.where(np.arange(n)[:, None] < upper, [3.65, 4.3], [6.35, 5.7])
    return np.asarray(X + rng.normal(scale=0.12, size=(n, 2)))


def _chain(n: int, rng: Random) -> Floats:
    """Two heaps with a thin chain of points between them."""
    links = max(2, n // 8)
    heap = np.arange(n - links) % 2
    middles = np.array([[2.2, 5.0], [7.8, 5.0]])
    heaps = middles[heap] + rng.normal(scale=[0.62, 0.95], size=(n - links, 2))
    chain = np.column_stack([np.linspace(3.5, 6.5, links), np.full(links, 5.0)])
    return np.concatenate([heaps, chain + rng.normal(scale=0.05, size=(links, 2))])


def _rings(n: int, rng: Random) -> Floats:
    """A ring round a small heap."""
    inner = n // 3
    angles = np.linspace(0, 2 * np.pi, n - inner, endpoint=False)
    ring = 3.9 * np.column_stack([np.cos(angles), np.sin(angles)])
    ring += rng.normal(scale=0.14, size=ring.shape)
    heap = rng.normal(scale=0.55, size=(inner, 2))
    return np.concatenate([ring, heap]) + 5.0


def _sizes(n: int, rng: Random) -> Floats:
    """A large wide heap beside two small dense ones."""
    small = max(2, n // 8)
    kind = np.repeat([0, 1, 2], [n - 2 * small, small, small])
    middles = np.array([[3.6, 5.0], [8.3, 6.9], [8.3, 3.1]])
    spread = np.array([1.35, 0.28, 0.28])
    return np.asarray(middles[kind] + rng.normal(size=(n, 2)) * spread[kind, None])


def _noise(n: int, rng: Random) -> Floats:
    """No groups at all: points anywhere."""
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

#: How many groups the eye sees in each.
SHAPE_CLUSTERS = {"blobs": 3, "moons": 2, "chain": 2, "rings": 2, "sizes": 3, "noise": 3}
