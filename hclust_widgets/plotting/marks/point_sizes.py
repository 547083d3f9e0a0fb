"""How large points are: of groups of rows, and by a column of numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hclust_widgets.common.arrays import Floats, Ints

from .class_colors import steps_of

if TYPE_CHECKING:
    from hclust_widgets.table.columns.tracks import Track

__all__ = ["SIZE_STEPS", "point_factors", "size_factors"]

_MIN, _MAX = -1, 3
#: Sizes of points by a column; js/src/views/scatter/point_styles.js has the same.
SIZE_STEPS = 16


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
    return np.asarray(2.0 ** (np.clip(power, _MIN, _MAX) / 2))


def size_factors(track: Track) -> Floats:
    """Return by what the diameter of each point grows with the numbers of a column.

    Parameters
    ----------
    track : Track
        Numbers or dates.

    Returns
    -------
    ndarray of float64, shape (n,)
        The area grows in equal steps from a third to 16 thirds; the smallest where the value is
        missing.
    """
    step = np.nan_to_num(steps_of(track, SIZE_STEPS), nan=0.0)
    return np.asarray(np.sqrt((step + 1) / 3))
