"""Read-only arrays, for objects that are never changed."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["read_only"]


def read_only(array: NDArray[Any]) -> NDArray[Any]:
    """Return a contiguous array that cannot be written to; a copy unless it is one already."""
    if not array.flags.writeable and array.flags.owndata and array.flags.c_contiguous:
        return array
    array = np.array(array, order="C")  # a copy: the caller's array stays writable
    array.setflags(write=False)
    return array
