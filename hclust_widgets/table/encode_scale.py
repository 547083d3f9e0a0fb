"""Columns become numbers of one size: text is encoded, gaps are filled, columns are scaled."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from hclust_widgets.common.arrays import Floats, Ints

from .columns.float_limits import refuse_overflow, refuse_underflow
from .metric.measure import by_range, constant
from .missing import fill_numbers

__all__ = ["SCALINGS", "encode", "scale", "tiny_ranges"]

#: How columns can be brought to a common size; scikit-learn's transformers.
SCALINGS = ("minmax", "standard", "robust", "none")


def encode(
    table: pd.DataFrame, numbers: dict[int, Floats], text: list[int], rows: Ints, missing: str
) -> tuple[Floats, list[str], list[int]]:
    """Encode columns as numbers: one feature each, and one for every level of a text column.

    Parameters
    ----------
    table : DataFrame
    numbers : dict from position to ndarray of float64, shape (n_rows,)
        Columns of numbers, in their own units.
    text : list of int
        Positions of the columns of text.
    rows : ndarray of intp, shape (n,)
        Positions of the rows that are kept.
    missing : str
        What is done with missing values: one of :data:`~hclust_widgets.table.missing.MISSING`.

    Returns
    -------
    values : ndarray of float64, shape (n, p)
    names : list of p str
    sources : list of p int
        Position of the column from which each feature was made.

    Raises
    ------
    ValueError
        If numbers are too large for gaps to be filled.
    """
    parts = []
    if numbers:
        together = np.array([*numbers.values()])
        if len(rows) < together.shape[1]:
            together = together[:, rows]
        parts.append(np.ascontiguousarray(together.T))
    known = table.columns.tolist()  # a name at a time takes as long as all
    names = [str(known[c]) for c in numbers]
    if parts and missing not in ("drop", "pairwise") and np.isnan(parts[0]).any():
        refuse_overflow(parts[0], names, missing)
        parts = [fill_numbers(parts[0], missing)]
    sources = list(numbers)
    if text:
        from sklearn.preprocessing import OneHotEncoder

        for c in text:
            column = table.iloc[rows, c]
            present = column.notna().to_numpy(dtype=bool)
            words = column.astype(str).to_numpy(dtype=object)[:, None]
            values = _values_in_order(column[present])
            words[~present, 0] = _commonest(words[present, 0])
            encoder = OneHotEncoder(categories=[values], sparse_output=False, dtype=np.float64)
            encoded = encoder.fit_transform(words)
            if missing == "pairwise":
                encoded[~present] = np.nan
            parts.append(encoded)
            names += [f"{known[c]}_{value}" for value in values]
            sources += [c] * len(values)
    matrix = parts[0] if len(parts) == 1 else np.hstack(parts)
    return np.ascontiguousarray(matrix), names, sources


def _commonest(words: NDArray[np.object_]) -> str:
    """Return the commonest text; of several the first by spelling, as scikit-learn does."""
    counts = Counter(words.tolist())
    most = max(counts.values())
    return str(min(word for word, times in counts.items() if times == most))


def _values_in_order(column: pd.Series) -> list[str]:
    """Return the levels of a text column: categories in their order, other text sorted."""
    if isinstance(column.dtype, pd.CategoricalDtype):
        column = column.cat.remove_unused_categories()
        return list(dict.fromkeys(map(str, column.cat.categories)))
    return sorted(set(column.astype(str)))


def scale(unscaled: Floats, scaling: str, names: list[str]) -> Floats:
    """Bring columns to a common size.

    Parameters
    ----------
    unscaled : ndarray of float64, shape (n, p)
    scaling : {"minmax", "standard", "robust", "none", "range"}
    names : list of p str
        For errors.

    Returns
    -------
    ndarray of float64, shape (n, p)

    Raises
    ------
    ValueError
        If a column holds numbers too large or too small to be scaled.
    """
    if scaling == "none":
        return unscaled
    refuse_underflow(unscaled, names)
    if scaling == "range":
        values: Floats = by_range(unscaled)
        _refuse_too_large(values, unscaled, names)
        return values
    from sklearn.preprocessing import MinMaxScaler, RobustScaler, StandardScaler

    scaler = {"minmax": MinMaxScaler, "standard": StandardScaler, "robust": RobustScaler}[scaling]
    tiny = tiny_ranges(unscaled)
    with np.errstate(all="ignore"):
        values = scaler().fit_transform(unscaled * tiny if (tiny != 1).any() else unscaled)
    _refuse_too_large(values, unscaled, names)
    return values


def tiny_ranges(unscaled: Floats) -> Floats:
    """Return factors for columns whose range scikit-learn would take for zero, 1 for others.

    Powers of two, so that nothing is rounded: ndarray of shape (p,).
    """
    with np.errstate(all="ignore"):
        span = np.fmax.reduce(unscaled) - np.fmin.reduce(unscaled)
        small = (span > 0) & (span < 1e-12)
        up = np.where(small, -np.frexp(np.where(small, span, 1.0))[1], 0)
        found: Floats = np.ldexp(1.0, up)
    return np.where(small & np.isfinite(found), found, 1.0)


def _refuse_too_large(values: Floats, unscaled: Floats, names: list[str]) -> None:
    # If the range overflows, the scale is 0 and all rows become equal.
    bad = np.isinf(values).any(axis=0) | (np.isnan(values) & ~np.isnan(unscaled)).any(axis=0)
    bad |= constant(values) & ~constant(unscaled)
    if bad.any():
        raise ValueError(
            f"Column {names[int(bad.argmax())]!r} holds numbers too large to be scaled: divide it "
            "by its unit first, or leave it out."
        )
