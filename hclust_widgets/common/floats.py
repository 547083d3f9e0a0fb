"""Numbers whose squares exceed the range of floats."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .arrays import Floats

__all__ = ["as_float32", "scale_to_safe_range"]


# Between these, sums of squares neither overflow nor underflow.
_LOWEST, _HIGHEST = 1e-100, 1e100


def scale_to_safe_range(values: Floats) -> tuple[Floats, float]:
    """Scale numbers so that their squares are finite; ordinary numbers are unchanged.

    Parameters
    ----------
    values : ndarray of float64
        Finite, or nan.

    Returns
    -------
    values : ndarray of float64
        Divided by ``scale``.
    scale : float
        A power of two, so that nothing is rounded; 1 for ordinary values.
    """
    largest = _largest(values)
    if largest == 0 or _LOWEST <= largest <= _HIGHEST:
        return values, 1.0
    exponent = int(np.frexp(largest)[1]) - 1  # one less: 2**1024 is not a float
    return np.ldexp(values, -exponent), float(np.ldexp(1.0, exponent))


def _largest(values: Floats) -> float:
    """Return the largest size of a value that is there; 0 without one."""
    if not values.size:
        return 0.0
    largest = max(float(values.max()), -float(values.min()))
    return largest if largest == largest else float(np.nanmax(np.abs(values), initial=0.0))


def as_float32(values: ArrayLike) -> NDArray[np.float32]:
    """Round to float32, as the browser draws; nan beyond its range."""
    with np.errstate(over="ignore"):
        found = np.asarray(values, dtype=np.float64).astype("<f4")
    found[np.isinf(found)] = np.nan
    return found
