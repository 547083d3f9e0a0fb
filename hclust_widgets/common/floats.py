"""Numbers so large or so small that their squares leave the range of floats."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .arrays import Floats

__all__ = ["as_float32", "scale_to_safe_range"]


# Between these, squares add up to numbers whatever there is to be added.
_LOWEST, _HIGHEST = 1e-100, 1e100


def scale_to_safe_range(values: Floats) -> tuple[Floats, float]:
    """Bring numbers to a size whose squares are numbers, too; ordinary ones stay as they are.

    Parameters
    ----------
    values : ndarray of float64
        Finite.

    Returns
    -------
    values : ndarray of float64
        Divided by ``scale``.
    scale : float
        A power of two, so that nothing is rounded; 1 for ordinary numbers.
    """
    largest = float(np.abs(values).max(initial=0.0))
    if largest == 0 or _LOWEST <= largest <= _HIGHEST:
        return values, 1.0
    exponent = int(np.frexp(largest)[1]) - 1  # one less: of the largest float 2**1024 is no float
    return np.ldexp(values, -exponent), float(np.ldexp(1.0, exponent))


def as_float32(values: ArrayLike) -> NDArray[np.float32]:
    """Round to float32, as the browser draws; nan for what is beyond its range."""
    with np.errstate(over="ignore"):
        found = np.asarray(values, dtype=np.float64).astype("<f4")
    found[np.isinf(found)] = np.nan
    return found
