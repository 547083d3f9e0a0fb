"""Names of array types, and arrays that cannot be written to."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

__all__ = ["Bools", "Floats", "Ints", "read_only"]

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
Bools = NDArray[np.bool_]

Scalar = TypeVar("Scalar", bound=np.generic)


def read_only(array: NDArray[Scalar], *, copy: bool = False) -> NDArray[Scalar]:
    """Return an array that refuses to be changed.

    Parameters
    ----------
    array : ndarray
    copy : bool, default=False
        Whether to leave the array itself writable, and return a copy of it in C order. Without,
        the array itself becomes read-only: for arrays that nobody else holds.

    Examples
    --------
    >>> values = np.zeros(3)
    >>> read_only(values, copy=True).flags.writeable, values.flags.writeable
    (False, True)
    """
    if copy:
        array = np.array(array, order="C")
    array.setflags(write=False)
    return array
