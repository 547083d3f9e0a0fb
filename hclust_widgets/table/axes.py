"""Axes of a scatter plot: columns in their original units, and principal components."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.common.arrays import Floats
from hclust_widgets.common.floats import scale_to_safe_range
from hclust_widgets.common.format import percent

from .features import Features

MAX_COMPONENTS = 4
#: Names of the axes that are principal components.
COMPONENTS = tuple(f"PC {i + 1}" for i in range(MAX_COMPONENTS))
# The first axes are sought among so many columns.
_MAX = 1000
# So many values are compared at a time.
_BLOCK = 16_000
# A column with more distinct values is fine-grained; so many rows mostly show it.
_FINE = 20
_FIRST_ROWS = 64
# Share of the strongest component's variance below which one is computed from the rows themselves.
_WEAKEST = 1e-6
# Beyond this range of sizes, squares may not be floats.
_SAFE = (1e-70, 1e70)


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
    is_year : bool
        True for a column of years (:attr:`Features.year_columns`).
    """

    name: str
    values: Floats | NDArray[np.datetime64]
    label: str
    is_column: bool = True
    is_year: bool = False


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
    names, schema = features.column_words, features.schema
    for c, values in features.numbers.items():
        name = names[c]
        if schema[c].kind == "date":
            stamps = np.where(np.isfinite(values), values * 86_400_000.0, np.nan)
            dates = np.full(len(values), np.datetime64("NaT", "ms"))
            known = np.isfinite(stamps)
            dates[known] = np.rint(stamps[known]).astype(np.int64).astype("datetime64[ms]")
            found[name] = Axis(name, dates, name)
        else:
            found[name] = Axis(name, values, name, is_year=c in features.year_columns)
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
    columns = [name for name, axis in axes.items() if axis.is_column]
    sought = [name for name in columns[:_MAX] if axes[name].values.dtype.kind == "f"]
    numbers = [np.asarray(axes[name].values, dtype=np.float64) for name in sought]
    is_fine = _fine_grained(numbers)
    fine = [j for j, yes in enumerate(is_fine) if yes]
    if not columns:
        columns = list(axes)
    if len(fine) < 2:  # a column against itself is a diagonal
        return columns[0], next(
            (name for name in (*columns, *axes) if name != columns[0]), columns[0]
        )
    x, *others = fine
    most = _most_correlated(numbers[x], [numbers[j] for j in others])
    return sought[x], sought[others[most]]


def _blocks(columns: Sequence[Floats]) -> Iterator[Floats]:
    """Stack columns of one length as rows, so many that they stay in the cache of a processor."""
    size = max(1, _BLOCK // max(len(columns[0]), 1)) if columns else 1
    for start in range(0, len(columns), size):
        yield np.stack(columns[start : start + size])


def _fine_grained(columns: Sequence[Floats]) -> list[bool]:
    """Return for each column whether it has many distinct values.

    Those that have them in their first rows are not sorted as a whole.
    """
    some = [values[:_FIRST_ROWS] for values in columns]
    is_fine = [many for block in _blocks(some) for many in (_distinct(block)[0] > _FINE).tolist()]
    unsure = [j for j, yes in enumerate(is_fine) if not yes]
    whole = [yes for block in _blocks([columns[j] for j in unsure]) for yes in _are_fine(block)]
    for j, yes in zip(unsure, whole, strict=True):
        is_fine[j] = yes
    return is_fine


def _are_fine(block: Floats) -> list[bool]:
    """Return for each row whether it has many distinct values."""
    distinct, count = _distinct(block)
    fine: list[bool] = (distinct > np.minimum(_FINE, count / 2)).tolist()
    return fine


def _distinct(block: Floats) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return how many distinct values each row has, and how many values."""
    known = np.isfinite(block)
    count = known.sum(axis=1)
    values = np.where(known, block, np.nan)
    values.sort(axis=1)  # nan at the end
    steps = (values[:, 1:] > values[:, :-1]).sum(axis=1)
    return steps + (count > 0), count


def _most_correlated(x: Floats, others: Sequence[Floats]) -> int:
    """Return the first of the columns whose correlation with ``x`` is strongest.

    Columns at a time give the correlations up to rounding: those that come near the strongest are
    computed one by one, so that ties are those of ``numpy.corrcoef``.
    """
    strengths = np.concatenate([_strengths(x, block) for block in _blocks(others)])
    sure = np.isfinite(strengths)
    strongest = float(strengths[sure].max(initial=0.0))
    near = ~sure | (strengths >= strongest - 1e-12 - 8 * len(x) * np.finfo(float).eps)
    nearest: list[int] = np.flatnonzero(near).tolist()
    return max(nearest, key=lambda j: abs(_correlation(x, others[j])))


def _strengths(x: Floats, block: Floats) -> Floats:
    """Return the size of the correlation of each row with ``x``; nan where rounding may count."""
    both = np.isfinite(block) & np.isfinite(x)
    (a, a_varies, a_is_sure), (b, b_varies, b_is_sure) = _centered(block, both), _centered(x, both)
    with np.errstate(all="ignore"):
        lengths = np.sqrt(np.einsum("ij,ij->i", a, a)) * np.sqrt(np.einsum("ij,ij->i", b, b))
        strengths: Floats = np.abs(np.einsum("ij,ij->i", a, np.broadcast_to(b, a.shape))) / lengths
    strengths[~(a_is_sure & b_is_sure)] = np.nan
    strengths[~(a_varies & b_varies) | (both.sum(axis=1) < 3)] = 0.0
    return strengths


def _centered(values: Floats, both: NDArray[np.bool_]) -> tuple[Floats, Any, Any]:
    """Subtract the mean of each row, of what is known.

    Returns
    -------
    centered : ndarray of float64, shape (m, n) or (1, n)
        0 where a value is not known.
    varies, is_sure : ndarray of bool, shape (m,) or (1,)
        Whether values differ, and whether squares of what is left are floats to many digits.
    """
    if both.all():
        known = np.atleast_2d(values)
        highest, lowest = known.max(axis=1), known.min(axis=1)
        count: Any = known.shape[1]
    else:
        known = np.where(both, values, 0.0)
        highest = np.where(both, values, -np.inf).max(axis=1)
        lowest = np.where(both, values, np.inf).min(axis=1)
        count = np.maximum(both.sum(axis=1), 1)
    largest = np.maximum(highest, -lowest)
    with np.errstate(over="ignore", invalid="ignore"):
        spread = highest - lowest
        is_sure = (largest >= _SAFE[0]) & (largest <= _SAFE[1]) & (spread > 1e-6 * largest)
        centered = known - (known.sum(axis=1) / count)[:, None]
    if not both.all():
        centered[~both] = 0.0
    return centered, spread > 0, is_sure


def _correlation(a: Floats, b: Floats) -> float:
    both = np.isfinite(a) & np.isfinite(b)
    if both.sum() < 3 or np.ptp(a[both]) == 0 or np.ptp(b[both]) == 0:
        return 0.0
    return float(
        np.corrcoef(scale_to_safe_range(a[both])[0], scale_to_safe_range(b[both])[0])[0, 1]
    )


def _components(X: Floats) -> dict[str, Axis]:
    """Compute principal components, with signs that do not depend on the machine."""
    X, scale = scale_to_safe_range(X)
    if np.isnan(X).any():  # a gap lies in the middle
        X = np.where(np.isnan(X), np.nanmean(X, axis=0), X)
    most = min(MAX_COMPONENTS, *X.shape)
    if most < 1:
        return {}
    centered = X - X.mean(axis=0)
    if not centered.any():
        return {}
    # Threads of BLAS wait for each other where others use the machine: seconds in place of 0.1.
    with _blas().limit(limits=1, user_api="blas"):
        scores, components, shares = _wide_components(centered, most) or _plain_components(X, most)
    heaviest = np.abs(components).argmax(axis=1)
    scores *= np.sign(components[np.arange(most), heaviest])
    with np.errstate(over="ignore"):  # near the largest float: infinite then
        scores *= scale
    return {
        f"PC {i + 1}": Axis(
            f"PC {i + 1}",
            np.ascontiguousarray(scores[:, i]),
            f"PC {i + 1} ({percent(shares[i])} of the variance)",
            is_column=False,
        )
        for i in range(most)
    }


@cache
def _blas() -> Any:
    """Return what limits the threads of numpy's and scipy's BLAS: to find them takes 5 ms."""
    import scipy.linalg  # noqa: F401
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()


def _plain_components(X: Floats, most: int) -> tuple[Floats, Floats, Floats]:
    """Return scores, components and shares of the variance, as scikit-learn computes them."""
    from sklearn.decomposition import PCA

    model = PCA(n_components=most, svd_solver="full").fit(X)
    return model.transform(X), model.components_, model.explained_variance_ratio_


def _wide_components(centered: Floats, most: int) -> tuple[Floats, Floats, Floats] | None:
    """Return the same for more columns than rows, from the products of the rows, in less time.

    None where there are fewer columns, or where a component is too weak for that: products have
    half the digits.
    """
    from scipy.linalg import eigh

    n, p = centered.shape
    if p <= n:
        return None
    products = centered @ centered.T
    squares, vectors = eigh(products, subset_by_index=[n - most, n - 1])
    squares, vectors = squares[::-1], vectors[:, ::-1]
    if not squares[-1] > _WEAKEST * squares[0]:
        return None
    lengths = np.sqrt(squares)
    return vectors * lengths, (vectors / lengths).T @ centered, squares / np.trace(products)
