"""How densely the rows of a grouped table lie in the plane of two axes, by group."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.common.constants import DENSITY_CELLS
from hclust_widgets.table.axes import COMPONENTS
from hclust_widgets.table.columns.schema import as_numbers

if TYPE_CHECKING:
    from hclust_widgets.clustering.groups.groups import RowGroups
    from hclust_widgets.common.arrays import Floats

__all__ = ["CELLS", "RowDensity", "row_density"]

#: Cells from the left to the right, and from the bottom to the top.
CELLS = DENSITY_CELLS
_MAX = np.iinfo(np.uint16).max


@dataclass(frozen=True, eq=False)
class RowDensity:
    """Counts of rows, only where there are any.

    Attributes
    ----------
    cells : ndarray of uint16, shape (q,)
        Column of the cell, from the left, plus its line, from the bottom, times ``CELLS[0]``.
    groups : ndarray of int32, shape (q,)
    counts : ndarray of uint16, shape (q,)
        Rows of this group in this cell; 65,535 stands for all larger numbers.
    x_ends, y_ends : tuple of two floats
        Smallest and largest value of all rows.
    """

    cells: NDArray[np.uint16]
    groups: NDArray[np.int32]
    counts: NDArray[np.uint16]
    x_ends: tuple[float, float]
    y_ends: tuple[float, float]


def row_density(
    groups: RowGroups, x: str, y: str, part: tuple[float, float, float, float]
) -> RowDensity | None:
    """Count the rows of each group in the cells of a part of the plane.

    Parameters
    ----------
    groups : RowGroups
    x, y : str
        Columns of numbers, dates or truth values.
    part : tuple of four floats
        Left, right, lower and upper end; dates as days since 1970.

    Returns
    -------
    RowDensity or None
        None if the rows are not in memory, or for components, which are of the leaves alone.
    """
    if groups.partitions is not None:
        return None
    found = [_numbers(groups, name) for name in (x, y)]
    xs, ys = found
    if xs is None or ys is None:
        return None
    known = np.isfinite(xs) & np.isfinite(ys)
    if not known.any():
        return None
    left, right, low, high = part
    across, up = CELLS
    with np.errstate(over="ignore", invalid="ignore"):
        column = np.floor((xs - left) / (right - left) * across)
        line = np.floor((ys - low) / (high - low) * up)
    column[xs == right] = across - 1
    line[ys == high] = up - 1
    inside = known & (column >= 0) & (column < across) & (line >= 0) & (line < up)
    cell = (line[inside] * across + column[inside]).astype(np.int64)
    n_groups = len(groups.sizes)
    key, counts = np.unique(cell * n_groups + groups.group_of[inside], return_counts=True)
    return RowDensity(
        (key // n_groups).astype(np.uint16),
        (key % n_groups).astype(np.int32),
        np.minimum(counts, _MAX).astype(np.uint16),
        (float(xs[known].min()), float(xs[known].max())),
        (float(ys[known].min()), float(ys[known].max())),
    )


def _numbers(groups: RowGroups, name: str) -> Floats | None:
    """Return a column of numbers, dates or truth values of all rows; None if there is none."""
    features = groups.features
    if name in COMPONENTS:  # these axes go before columns of the same name
        return None
    for (column, values), field in zip(features.table.items(), features.schema, strict=True):
        if str(column) == name and field.is_numeric:
            return as_numbers(values, field)[features.rows]
    return None
