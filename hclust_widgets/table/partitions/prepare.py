"""What is known of all rows of a table in partitions: ranges, means, levels; then their recipe."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import partial
from typing import Any

import numpy as np
import pandas as pd

from hclust_widgets.common.arrays import Bools, Floats, Ints, read_only
from hclust_widgets.common.format import count
from hclust_widgets.table.encode_scale import tiny_ranges
from hclust_widgets.table.features import Features, alike_note
from hclust_widgets.table.missing import rows_note
from hclust_widgets.table.transform import transform_columns, transformed_features

from .exact_sums import CHUNK, column_sums, mean_of
from .recipe import ColumnReader, Recipe, Scaler, absent_values
from .source import Partitions

__all__ = ["PartitionFeatures", "Prepared", "check_preparation", "prepare"]

#: A text column with more values than this in all rows is refused.
_MAX_LEVELS = 1000
# Up to this share of rows is left out without further words, as in ``table.missing``.
_FEW = 0.05


@dataclass(frozen=True, eq=False)
class PartitionFeatures(Features):
    """Features of the sample of a table in partitions, scaled by what is known of all rows.

    Attributes
    ----------
    all_rows : int
        Rows of all partitions.
    all_incomplete : int
        How many of these are left out.
    all_infinite : int
        How many of those hold an infinite value.
    """

    all_rows: int = 0
    all_incomplete: int = 0
    all_infinite: int = 0

    @property
    def n_infinite(self) -> int:
        """Number of rows of all partitions that are left out for infinite values."""
        return self.all_infinite

    @property
    def n_incomplete(self) -> int:
        """Number of rows of all partitions that are left out."""
        return self.all_incomplete


@dataclass(frozen=True, eq=False)
class Prepared:
    """A table in partitions, ready to be put into groups.

    Attributes
    ----------
    recipe : Recipe
    features : PartitionFeatures
        Of the sample.
    low, high : ndarray of shape (p,)
        The range of each feature over all rows, in its own units.
    n_kept : int
        Rows of all partitions that are clustered.
    """

    recipe: Recipe
    features: PartitionFeatures
    low: Floats
    high: Floats
    n_kept: int


@dataclass
class _Survey:
    """What one pass over the rows tells of the compared columns."""

    n_kept: int
    n_infinite: int
    lacking: Ints  # values missing in rows that are kept, by column
    absent: Ints  # values missing in all rows
    low: Floats
    high: Floats
    sums: list[int]
    known: list[int]
    words: list[Counter[str]]


def check_preparation(
    *, missing: str, transform: str, row_scaling: str, row_filter: object
) -> None:
    """Raise a ValueError for what cannot be done partition by partition; one sentence."""
    if row_filter:
        raise ValueError(
            "Rows of a table in partitions are chosen before: pass frame[frame['x'] > 0], say, of "
            "Dask."
        )
    if missing in ("pairwise", "knn"):
        raise ValueError(
            f"missing={missing!r} compares rows with all others, which a table in partitions "
            "cannot: choose 'drop', 'median', 'mean' or 'most_frequent'."
        )
    if transform == "rank":
        raise ValueError(
            "Ranks need all values of a column in memory at once, which a table in partitions "
            "has not: choose 'log1p' or 'none'."
        )
    if row_scaling != "none":
        raise ValueError(
            "The rows of a table in partitions are scaled before, by Dask's map_partitions: "
            "choose row_scaling='none'."
        )


def prepare(partitions: Partitions, chosen: Features) -> Prepared:
    """Find out what the rows' recipe needs, in a few passes over the partitions.

    Parameters
    ----------
    partitions : Partitions
    chosen : Features
        Of the sample: which columns are compared, and how they are prepared.

    Returns
    -------
    Prepared

    Raises
    ------
    ValueError
        If all rows have what the sample did not show: too many levels, values without a logarithm,
        numbers too large or too small.
    """
    sample, schema = partitions.sample, chosen.schema
    at = list(dict.fromkeys(chosen.sources))
    of_numbers = [c for c in at if schema[c].is_numeric]
    of_words = [c for c in at if not schema[c].is_numeric]
    names = sample.columns.tolist()
    reader = ColumnReader(
        tuple((names[c], schema[c], _ordered(partitions, names[c])) for c in of_numbers),
        tuple(names[c] for c in of_words),
        chosen.missing,
    )
    found = partitions.reduce("survey", reader.names, partial(_survey, reader=reader), _merged)
    if found.n_kept < 2:
        raise ValueError(
            f"Only {found.n_kept} of {partitions.n_rows:,} rows are complete, and clustering "
            "needs at least two: leave columns out or fill the gaps (missing='median', say)."
        )
    numbers, words, kept = reader.read(sample[reader.names])
    levels = tuple(
        _levels(name, sample.iloc[:, c], seen)
        for name, c, seen in zip(reader.words, of_words, found.words, strict=True)
    )
    features = [str(names[c]) for c in of_numbers]
    sources = list(of_numbers)
    for c, some in zip(of_words, levels, strict=True):
        features += [f"{names[c]}_{level}" for level in some]
        sources += [c] * len(some)
    recipe = Recipe(
        reader=reader,
        levels=levels,
        fills=_fills(numbers[kept], found, chosen.missing),
        word_fills=tuple(_commonest(seen) for seen in found.words),
        transformed=(),
        transform=chosen.transform,
        scaler=None,
        roots=np.ones(len(sources)),
    )
    shares = [seen[level] for seen, some in zip(found.words, levels, strict=True) for level in some]
    begin = 0
    for seen, some, fill in zip(found.words, levels, recipe.word_fills, strict=True):
        shares[begin + some.index(fill)] += found.n_kept - seen.total()  # these are filled
        begin += len(some)
    low = np.concatenate([found.low, [float(n == found.n_kept) for n in shares]])
    high = np.concatenate([found.high, [float(n > 0) for n in shares]])
    _refuse_large(low, high, features)
    unscaled = recipe.encode(numbers[kept], [one[kept] for one in words])
    ends = np.vstack([low, high])
    changed = transformed_features(np.vstack([unscaled, ends]), schema, sources, chosen.transform)
    low_high = transform_columns(ends, changed, chosen.transform, features)
    recipe = replace(recipe, transformed=tuple(changed.tolist()))
    scaler = _scaler(partitions, recipe, chosen.scaling, low_high, unscaled, found.n_kept)
    labels = sample.columns.tolist()
    given: Mapping[Any, float] = chosen.weights or {}
    weights = np.asarray([float(given.get(labels[c], 1.0)) for c in sources])
    recipe = replace(recipe, scaler=scaler, roots=np.sqrt(weights))
    left_out = np.ones(len(sample), dtype=bool)
    left_out[kept] = False
    lost = partitions.n_rows - found.n_kept
    made = PartitionFeatures(
        **{
            **{one.name: getattr(chosen, one.name) for one in fields(chosen)},
            "values": read_only(recipe.scaled(unscaled)),
            "unscaled": read_only(unscaled),
            "columns": tuple(features),
            "sources": tuple(sources),
            "rows": read_only(np.flatnonzero(kept)),
            "dropped": read_only(np.flatnonzero(left_out)),
            "n_missing": int(found.lacking.sum()),
            "n_missing_text": int(found.lacking[numbers.shape[1] :].sum()),
            "many_lost": _many_lost(partitions, lost),
            "notes": _notes(partitions, chosen, found, numbers, words, kept, ends, features),
            "all_rows": partitions.n_rows,
            "all_incomplete": lost,
            "all_infinite": found.n_infinite,
        }
    )
    return Prepared(recipe, made, low, high, found.n_kept)


# -- passes over the partitions ------------------------------------------------------------------


def _survey(part: pd.DataFrame, begin: int, *, reader: ColumnReader) -> _Survey:
    del begin
    numbers, words, kept = reader.read(part)
    lacks = absent_values(numbers, words)
    some = numbers[kept]
    known = ~np.isnan(some)
    q = some.shape[1]
    return _Survey(
        n_kept=int(kept.sum()),
        n_infinite=int(np.isinf(numbers).any(axis=1).sum()),
        lacking=lacks[kept].sum(axis=0),
        absent=lacks.sum(axis=0),
        low=np.fmin.reduce(some) if len(some) else np.full(q, np.nan),
        high=np.fmax.reduce(some) if len(some) else np.full(q, np.nan),
        sums=column_sums(np.where(known, some, 0.0)) if len(some) else [0] * q,
        known=known.sum(axis=0).tolist(),
        words=[Counter(word for word in one[kept].tolist() if word is not None) for one in words],
    )


def _merged(parts: list[_Survey]) -> _Survey:
    first = parts[0]
    for other in parts[1:]:
        first = _Survey(
            n_kept=first.n_kept + other.n_kept,
            n_infinite=first.n_infinite + other.n_infinite,
            lacking=first.lacking + other.lacking,
            absent=first.absent + other.absent,
            low=np.fmin(first.low, other.low),
            high=np.fmax(first.high, other.high),
            sums=_added(first.sums, other.sums),
            known=_added(first.known, other.known),
            words=[a + b for a, b in zip(first.words, other.words, strict=True)],
        )
    return first


def _added(first: list[int], other: list[int]) -> list[int]:
    return [a + b for a, b in zip(first, other, strict=True)]


def _sums(part: pd.DataFrame, begin: int, *, recipe: Recipe, middle: Floats | None) -> list[int]:
    """Add up features after the transformation, or their squared distances from a middle."""
    del begin
    numbers, words, kept = recipe.reader.read(part)
    rows = np.flatnonzero(kept)
    found = [0] * len(recipe.roots)
    for at in range(0, len(rows), CHUNK):
        some = rows[at : at + CHUNK]
        values = recipe.transformed_values(recipe.encode(numbers[some], [w[some] for w in words]))
        if middle is not None:
            values = (values - middle) ** 2
        found = _added(found, column_sums(values))
    return found


def _all_added(parts: list[list[int]]) -> list[int]:
    return [sum(column) for column in zip(*parts, strict=True)]


# -- what follows from them ----------------------------------------------------------------------


def _ordered(partitions: Partitions, name: Any) -> Any:
    """Return the dtype of ordered categories; None for other columns.

    Raises
    ------
    ValueError
        If the partitions may number them differently.
    """
    dtype = partitions.sample.dtypes[name]
    if not isinstance(dtype, pd.CategoricalDtype) or not dtype.ordered:
        return None
    known = getattr(partitions.frame[name].cat, "known", True)
    if not known:
        raise ValueError(
            f"The partitions may order the categories of column {name!r} differently: pass "
            f"frame.categorize(columns=[{name!r}])."
        )
    return partitions.frame.dtypes[name]


def _levels(name: Any, column: pd.Series, seen: Counter[str]) -> tuple[str, ...]:
    """Return the values of a text column in all rows: categories in their order, others sorted."""
    if len(seen) > _MAX_LEVELS:
        raise ValueError(
            f"Column {name!r} has {len(seen):,} different texts in all partitions, and up to "
            f"{_MAX_LEVELS:,} are compared: leave it out."
        )
    if not isinstance(column.dtype, pd.CategoricalDtype):
        return tuple(sorted(seen))
    known = list(dict.fromkeys(map(str, column.cat.categories)))
    return (*(one for one in known if one in seen), *sorted(set(seen) - set(known)))


def _commonest(seen: Counter[str]) -> str:
    most = max(seen.values(), default=0)
    return min((word for word, times in seen.items() if times == most), default="")


def _fills(numbers: Floats, found: _Survey, missing: str) -> Floats:
    """Return what stands in for missing numbers; medians and commonest ones of the sample."""
    if missing == "drop" or not found.lacking.sum() or not numbers.shape[1]:
        return np.zeros(numbers.shape[1])
    if missing == "mean":
        pairs = zip(found.sums, found.known, strict=True)
        return np.asarray([mean_of(total, known) for total, known in pairs])
    from sklearn.impute import SimpleImputer

    filled: Floats = SimpleImputer(strategy=missing).fit(numbers).statistics_
    return filled


def _refuse_large(low: Floats, high: Floats, names: list[str]) -> None:
    """Raise a ValueError for a column whose squared differences float64 does not hold."""
    with np.errstate(over="ignore"):
        large = ~np.isfinite((high - low) ** 2)
    if large.any():
        raise ValueError(
            f"Column {names[int(large.argmax())]!r} holds numbers too large to be compared: divide "
            "it by its unit first, or leave it out."
        )


def _scaler(
    partitions: Partitions,
    recipe: Recipe,
    scaling: str,
    ends: Floats,
    unscaled: Floats,
    n: int,
) -> Scaler | None:
    """Return the scaler that scikit-learn's transformer of all rows would be."""
    if scaling == "none":
        return None
    from sklearn.preprocessing import MinMaxScaler, RobustScaler

    up = tiny_ranges(ends)
    if scaling == "minmax":
        fitted = MinMaxScaler().fit(ends * up)
        return Scaler(up, None, fitted.scale_, fitted.min_)
    if scaling == "robust":
        fitted = RobustScaler().fit(recipe.transformed_values(unscaled) * up)
        return Scaler(up, fitted.center_, fitted.scale_)
    spent = recipe.reader.names
    sums = partitions.reduce("means", spent, partial(_sums, recipe=recipe, middle=None), _all_added)
    mean = np.asarray([mean_of(total, n) for total in sums])
    sums = partitions.reduce(
        "deviations", spent, partial(_sums, recipe=recipe, middle=mean), _all_added
    )
    deviation = np.sqrt([mean_of(total, n) for total in sums])
    varies = (ends[0] < ends[1]) & (deviation > 0)
    return Scaler(up, mean * up, np.where(varies, deviation * up, 1.0))


# -- notes ---------------------------------------------------------------------------------------


def _notes(
    partitions: Partitions,
    chosen: Features,
    found: _Survey,
    numbers: Floats,
    words: list[Any],
    kept: Bools,
    ends: Floats,
    names: list[str],
) -> tuple[str, ...]:
    """Return the notes on the sample, but for those on its rows, which all rows replace."""
    at = list(dict.fromkeys(chosen.sources))
    of_numbers = [c for c in at if chosen.schema[c].is_numeric]
    of_words = [c for c in at if not chosen.schema[c].is_numeric]
    by_column = {c: numbers[:, j] for j, c in enumerate(of_numbers)}
    absent = {c: np.isnan(values) for c, values in by_column.items()}
    absent |= {c: pd.isna(one) for c, one in zip(of_words, words, strict=True)}
    of_sample = {
        *rows_note(partitions.sample, absent, by_column, kept),
        *alike_note(chosen.unscaled, list(chosen.columns)),
    }
    lost = partitions.n_rows - found.n_kept
    notes = []
    many = _many_lost(partitions, lost)
    if many:
        notes.append(f"{many} missing='median', 'mean' or 'most_frequent' fills the gaps.")
    elif lost:
        why = " or hold an infinite one" if found.n_infinite else ""
        notes.append(
            f"{lost:,} of {partitions.n_rows:,} rows left out, since they lack a value{why}."
        )
    notes += [one for one in chosen.notes if one not in of_sample]
    notes += alike_note(ends, names)
    if partitions.holds_all_rows:
        return tuple(notes)
    sample = f"a sample of {count(len(partitions.sample), 'rows')}"
    notes.append(
        f"Which columns are compared was judged by {sample}, in which the groups were found too."
    )
    if chosen.scaling == "robust":
        notes.append(f"Medians and quartiles are those of {sample}; all other numbers are exact.")
    if chosen.missing in ("median", "most_frequent") and found.lacking.sum():
        word = "Medians" if chosen.missing == "median" else "The commonest numbers"
        notes.append(f"{word} that fill gaps are those of {sample}.")
    return tuple(notes)


def _many_lost(partitions: Partitions, lost: int) -> str:
    """State how many rows lack values; empty up to 5 % of the rows."""
    n = partitions.n_rows
    if lost <= _FEW * n:
        return ""
    return f"{lost:,} of {n:,} rows left out, since they lack values."
