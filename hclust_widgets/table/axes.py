"""Axes of a scatter plot: columns in their original units, and principal components."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.common.arrays import Floats
from hclust_widgets.common.floats import scale_to_safe_range
from hclust_widgets.common.format import percent
from hclust_widgets.table.columns.schema import numbers_at

from .features import Features

MAX_COMPONENTS = 4
#: Names of the axes that are principal components.
COMPONENTS = tuple(f"PC {i + 1}" for i in range(MAX_COMPONENTS))
# The first axes are sought among so many columns.
_MOST = 1000


@dataclass(frozen=True, eq=False)
class Axis:
    """One choice for an axis.

    Attributes
    ----------
    name : str
        A column's name, or ``"PC 1"``.
    values : ndarray of float64 or datetime64, shape (n,)
        For every clustered row; nan where the value is missing.
    label : str
        The name; for components, with their share of the variance.
    is_column : bool
        False for what is made of all columns, such as components.
    """

    name: str
    values: Floats | NDArray[np.datetime64]
    label: str
    is_column: bool = True


def scatter_axes(features: Features) -> dict[str, Axis]:
    """Return all choices for the axes of a scatter plot: columns first, then components.

    Parameters
    ----------
    features : Features

    Returns
    -------
    dict of str to Axis
        Every column of numbers, dates or truth values of the table, compared or not, in its
        original units; then up to four principal components of the scaled values.
    """
    found: dict[str, Axis] = {}
    names = features.table.columns.tolist()
    schema = features.schema
    numeric = [c for c, field in enumerate(schema) if field.is_numeric]
    for c, column in numbers_at(features.table, schema, numeric).items():
        name, values = str(names[c]), column[features.rows]
        if schema[c].kind == "date":
            stamps = np.where(np.isfinite(values), values * 86_400_000.0, np.nan)
            dates = np.full(len(values), np.datetime64("NaT", "ms"))
            known = np.isfinite(stamps)
            dates[known] = np.rint(stamps[known]).astype(np.int64).astype("datetime64[ms]")
            found[name] = Axis(name, dates, name)
        else:
            found[name] = Axis(name, values, name)
    found.update(_components(features.values))
    return found


def default_axes(axes: dict[str, Axis]) -> tuple[str, str]:
    """Choose the initial axes: the first fine-grained column and the one correlated most with it.

    Parameters
    ----------
    axes : dict of str to Axis
        From :func:`scatter_axes`, not empty.

    Returns
    -------
    x, y : str
        Columns with many distinct values spread the points out; of these, the pair with the
        strongest correlation (of either sign), among the first 1,000. Components where there are
        too few columns.
    """
    numbers = {
        name: np.asarray(axis.values, dtype=np.float64)
        for name, axis in axes.items()
        if axis.values.dtype.kind == "f"
    }
    columns = [name for name, axis in axes.items() if axis.is_column]
    fine = [name for name in columns[:_MOST] if name in numbers and _is_fine(numbers[name])]
    if not columns:
        columns = list(axes)
    if len(fine) < 2:  # a column against itself is a diagonal
        return columns[0], next(
            (name for name in (*columns, *axes) if name != columns[0]), columns[0]
        )
    x = fine[0]
    y = max(fine[1:], key=lambda name: abs(_correlation(numbers[x], numbers[name])))
    return x, y


def _is_fine(values: Floats) -> bool:
    known = values[np.isfinite(values)]
    return len(np.unique(known)) > min(20, len(known) / 2)


def _correlation(a: Floats, b: Floats) -> float:
    both = np.isfinite(a) & np.isfinite(b)
    if both.sum() < 3 or np.ptp(a[both]) == 0 or np.ptp(b[both]) == 0:
        return 0.0
    return float(
        np.corrcoef(scale_to_safe_range(a[both])[0], scale_to_safe_range(b[both])[0])[0, 1]
    )


def _components(X: Floats) -> dict[str, Axis]:
    """Compute principal components, with signs that do not depend on the machine."""
    from sklearn.decomposition import PCA
    from threadpoolctl import threadpool_limits

    X, scale = scale_to_safe_range(X)
    if np.isnan(X).any():  # a gap lies in the middle
        X = np.where(np.isnan(X), np.nanmean(X, axis=0), X)
    spread = float(X.var(axis=0).sum())
    most = min(MAX_COMPONENTS, *X.shape)
    if spread == 0 or most < 1:
        return {}
    # Threads of BLAS wait for each other where others use the machine: seconds in place of 0.1.
    with threadpool_limits(1, user_api="blas"):
        model = PCA(n_components=most, svd_solver="full").fit(X)
        scores = model.transform(X)
    heaviest = np.abs(model.components_).argmax(axis=1)
    scores *= np.sign(model.components_[np.arange(most), heaviest])
    with np.errstate(over="ignore"):  # near the largest float: infinite then
        scores *= scale
    return {
        f"PC {i + 1}": Axis(
            f"PC {i + 1}",
            np.ascontiguousarray(scores[:, i]),
            f"PC {i + 1} ({percent(model.explained_variance_ratio_[i])} of the variance)",
            is_column=False,
        )
        for i in range(most)
    }
