"""How large the points of groups of rows are."""

from __future__ import annotations

import numpy as np

from hclust_widgets.common.arrays import Floats, Ints

__all__ = ["point_factors"]

_LEAST, _MOST = -1, 3


def point_factors(rows: Ints) -> Floats:
    """Return by what the diameter of each point grows; js/src/model/leaf_rows.js has the same.

    Parameters
    ----------
    rows : ndarray of int, shape (n,)
        Rows that each point stands for.

    Returns
    -------
    ndarray of float64, shape (n,)
        1 for as many rows as the mean; the area doubles with the rows, to the next power of 2, from
        half to 8 times.
    """
    power = np.floor(np.log2(rows / rows.mean()) + 0.5)
    return np.asarray(2.0 ** (np.clip(power, _LEAST, _MOST) / 2))
