"""A table becomes `Features`: choose columns, drop incomplete rows, encode text, scale."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from hclust_widgets.common.arrays import Bools, Floats, Ints, read_only
from hclust_widgets.common.checks import check_choice
from hclust_widgets.common.floats import scale_to_safe_range
from hclust_widgets.common.format import SCALING_WORDS, are_years, count
from hclust_widgets.common.frozen_mapping import FrozenMapping
from hclust_widgets.common.row_refs import row_counting
from hclust_widgets.io.missing_codes import codes_note
from hclust_widgets.table.columns.compared import (
    chosen_columns,
    chosen_positions,
    column_name,
    default_columns,
    reject_unusable,
)
from hclust_widgets.table.columns.float_limits import equal_as_floats
from hclust_widgets.table.columns.roles import (
    column_of_role,
    column_positions,
    compared_columns,
    frozen_roles,
)
from hclust_widgets.table.columns.schema import (
    MAX_CATEGORIES,
    Field,
    Schema,
    naming_column,
    numbers_at,
    row_names,
)
from hclust_widgets.table.columns.text_numbers import (
    stays_text_note,
)
from hclust_widgets.table.columns.weights import asymmetric_columns, check_weights
from hclust_widgets.table.metric.measure import (
    PAIRWISE_METRICS,
    Measure,
    check_weighted,
    constant,
    gower_counts,
    none_if_ones,
)
from hclust_widgets.table.metric.metric_kinds import TRUTH_METRICS, refuse_no_truth_values
from hclust_widgets.table.rows.kept_rows import refuse_few_rows, rows_that_meet
from hclust_widgets.table.rows.row_filter import RowFilter, filter_words

from .check_table import check_table
from .encode_scale import SCALINGS, encode, scale
from .missing import (
    MISSING,
    absent_cells,
    columns_that_cost_rows,
    columns_to_leave,
    filled_words,
    infinite_rows,
    judged_on_rows,
    kept_rows,
    many_lost,
    refuse_empty,
    rows_note,
    sparse_columns,
)
from .transform import (
    ROW_SCALING_WORDS,
    ROW_SCALINGS,
    TRANSFORM_WORDS,
    TRANSFORMS,
    flat_note,
    number_features,
    scale_rows,
    transform_columns,
    transformed_features,
)

__all__ = ["Features", "alike_note"]

# Of more columns than these none is looked at for clusters that are its values.
_MANY_COLUMNS = 200
# Values of a column of few values come so often on average.
_REPEATS = 5


@dataclass(frozen=True, eq=False)
class Features:
    """A table prepared for clustering. Made by :meth:`from_table`; immutable.

    Attributes
    ----------
    values : ndarray of float64, shape (n, p)
        Encoded, transformed and scaled; what is clustered.
    unscaled : ndarray of float64, shape (n, p)
        Encoded, in the columns' original units (dates: days since 1970).
    columns : tuple of p str
        Names of the features: ``"mpg"``, or ``"origin_usa"`` for one value of a text column.
    sources : tuple of p int
        Position of the table's column from which each feature was made.
    table : DataFrame of shape (n_rows, ...)
        As it was passed.
    schema : Schema
        What each column of the table holds.
    rows : ndarray of intp, shape (n,)
        Positions in the table of the rows that are kept, ascending.
    dropped : ndarray of intp
        Positions of the rows that are left out: incomplete, or not kept by ``row_filter``.
    names : ndarray of str, shape (n_rows,)
        A name for every row of the table: from its naming column, else from its index.
    scaling : {"minmax", "standard", "robust", "none", "range"}
        "range" for Gower's distance, which divides each column by its range.
    transform : {"none", "log1p", "log2", "rank"}
        What was done to columns of numbers before.
    row_scaling : {"none", "center", "standard"}
        What was done to each row after.
    chosen : tuple or None
        The columns that were requested; None for the default.
    notes : tuple of str
        Notes for the reader: rows left out, columns used as names, constant columns.
    weights : FrozenMapping or None
        Weight of each column that has another one than 1, by its name.
    asymmetric : tuple or None
        Columns of 0 and 1 of which two zeros say nothing, for Gower's distance.
    roles : FrozenMapping or None
        Role of each column that was given one, by its name: one of
        :data:`~hclust_widgets.table.columns.roles.ROLES`.
    missing : str
        What was done with missing values: one of :data:`~hclust_widgets.table.missing.MISSING`.
    n_missing : int
        Values of the compared columns that are missing in the rows that are kept: skipped pair by
        pair (nan in ``values``), or filled.
    n_missing_text : int
        Those of them that are in columns of text.
    row_filter : tuple of Condition or None
        Conditions that rows have to meet; None keeps all.
    n_filtered : int
        Rows that do not meet them.
    infinite : tuple of int
        Positions of the rows that are left out since they hold an infinite value.
    many_lost : str
        A sentence on incomplete rows where more than 5 % of the rows are; else empty.
    costly : tuple of int
        Positions of the columns without which at most 5 % of the rows are incomplete, where more
        are; else empty.
    """

    values: Floats
    unscaled: Floats
    columns: tuple[str, ...]
    sources: tuple[int, ...]
    table: pd.DataFrame
    schema: Schema
    rows: Ints
    dropped: Ints
    names: NDArray[np.object_]
    scaling: str
    chosen: tuple[Any, ...] | None
    notes: tuple[str, ...]
    weights: FrozenMapping | None = None
    asymmetric: tuple[Any, ...] | None = None
    missing: str = "drop"
    n_missing: int = 0
    n_missing_text: int = 0
    roles: FrozenMapping | None = None
    transform: str = "none"
    row_scaling: str = "none"
    row_filter: RowFilter | None = None
    n_filtered: int = 0
    infinite: tuple[int, ...] = ()
    many_lost: str = ""
    costly: tuple[int, ...] = ()

    @cached_property
    def derived(self) -> dict[str, Any]:
        """What was computed of these rows elsewhere, by name: kept as long as this object."""
        return {}

    @property
    def n_rows(self) -> int:
        """Number of rows of the table, complete or not."""
        return len(self.table)

    @cached_property
    def distance_shares(self) -> Mapping[int, float]:
        """Share of each column of the table in the squared Euclidean distances.

        By position of the column; the shares add up to 1. Empty where all rows are alike.

        Notes
        -----
        Added up over all pairs of rows, the squared differences in a feature are its variance
        times a number that is the same for all features, and times their weights. A text column has
        a feature for each of its values.
        """
        variances = scale_to_safe_range(self.values)[0]
        variances = np.nanvar(variances, axis=0) * self.feature_weights
        found = dict.fromkeys(self.sources, 0.0)
        for source, variance in zip(self.sources, variances.tolist(), strict=True):
            found[source] += variance
        total = sum(found.values())
        shares = {c: variance / total for c, variance in found.items()} if total > 0 else {}
        return MappingProxyType(shares)

    @cached_property
    def feature_weights(self) -> Floats:
        """Weight of the column from which each feature was made: ndarray of shape (p,)."""
        names = self.table.columns.tolist()
        found: Mapping[Any, float] = self.weights or {}
        return read_only(np.asarray([float(found.get(names[c], 1.0)) for c in self.sources]))

    @property
    def is_weighted(self) -> bool:
        """True if compared columns have other weights than 1."""
        return bool((self.feature_weights != 1).any())

    @property
    def preparation(self) -> str:
        """How columns were transformed and scaled, then rows, and whether columns are weighted."""
        words = [TRANSFORM_WORDS[self.transform]] if len(self.transformed_at) else []
        if self.row_scaling == "none" or self.scaling != "none":
            words.append(SCALING_WORDS[self.scaling])
        if self.row_scaling != "none":
            words.append(ROW_SCALING_WORDS[self.row_scaling])
        if self.is_weighted:
            words.append("weighted")
        return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]]))

    @cached_property
    def transformed_at(self) -> Ints:
        """Positions of the features that were transformed: ndarray of intp."""
        return transformed_features(self.unscaled, self.schema, self.sources, self.transform)

    @cached_property
    def transformed(self) -> Floats:
        """Values after the transformation and before all scaling: ndarray of shape (n, p)."""
        return read_only(transform_columns(self.unscaled, self.transformed_at, self.transform))

    def values_by(self, scaling: str) -> Floats:
        """Return :attr:`values` as another scaling of the columns makes them; all else alike.

        Parameters
        ----------
        scaling : {"minmax", "standard", "robust", "none"}

        Returns
        -------
        ndarray of float64, shape (n, p)
            Read-only.

        Raises
        ------
        ValueError
            If numbers are too large or too small to be scaled.
        """
        if scaling == self.scaling:
            return self.values
        values = scale(self.transformed, scaling, list(self.columns))
        of_numbers = number_features(self.schema, self.sources)
        names = self.names[self.rows].tolist() if self.row_scaling != "none" else []
        return read_only(scale_rows(values, of_numbers, self.row_scaling, rows=names)[0])

    def measure(self, metric: str) -> str | Measure:
        """Return a metric with what it needs besides :attr:`values`: weights, say.

        Parameters
        ----------
        metric : str

        Returns
        -------
        str or Measure
            The metric itself where it needs nothing.

        Raises
        ------
        ValueError
            If columns are weighted, and the metric takes no weights.
        """
        weights, gaps = self.feature_weights, self.has_gaps
        if gaps and metric not in PAIRWISE_METRICS:
            raise ValueError(
                f"The {metric} metric does not compare rows by what both have: choose one of "
                f"{', '.join(PAIRWISE_METRICS)}, or another way with missing values, such as "
                "missing='median'."
            )
        if metric in TRUTH_METRICS:
            refuse_no_truth_values(self.unscaled, metric, self.columns, filled=self.n_missing > 0)
        if metric == "gower":
            levels = Counter(c for c in self.sources if not self.schema[c].is_numeric)
            halves = np.asarray([0.5 if c in levels else 1.0 for c in self.sources])
            at = asymmetric_columns(self.table, self.schema, self.asymmetric)
            return Measure(
                metric,
                tuple((weights * halves).tolist()),
                tuple(gower_counts(weights, self.sources).tolist()),
                tuple(c in at for c in self.sources) if at else None,
                gaps,
            )
        found = none_if_ones(weights)
        if found is not None:
            check_weighted(metric)
        return metric if found is None and not gaps else Measure(metric, found, gaps=gaps)

    @property
    def has_gaps(self) -> bool:
        """True if values are missing in :attr:`values`."""
        return self.missing == "pairwise" and self.n_missing > 0

    @property
    def missing_words(self) -> str:
        """What was done with missing values of rows that are kept; empty where there are none."""
        if not self.n_missing:
            return ""
        return f"{count(self.n_missing, 'missing values')} {self.filled_words}"

    @property
    def filled_words(self) -> str:
        """What was done with missing values, in columns of numbers and in text."""
        text = self.n_missing_text
        return filled_words(self.missing, numbers=self.n_missing > text, text=text > 0)

    def to_frame(self) -> pd.DataFrame:
        """Return the scaled values as a DataFrame of shape (n, p) with a default index."""
        return pd.DataFrame(self.values, columns=list(self.columns))

    @property
    def n_infinite(self) -> int:
        """Number of rows that are left out for infinite values."""
        return len(self.infinite)

    @property
    def n_incomplete(self) -> int:
        """Number of rows that are left out for missing or infinite values."""
        return len(self.dropped) - self.n_filtered

    @property
    def left_out_words(self) -> list[str]:
        """Which rows are left out: "4 incomplete rows", "1 row with an infinite value"."""
        n = self.n_infinite
        value = "an infinite value" if n == 1 else "infinite values"
        found = [(self.n_incomplete - n, "incomplete rows", ""), (n, "rows", f" with {value}")]
        return [count(many, what) + more for many, what, more in found if many]

    def why_left_out(self, row: int) -> str:
        """Explain why a row of :attr:`dropped` is not there: "is incomplete and was left out"."""
        if self.row_filter and not rows_that_meet(self.row_filter, self.table, self.schema)[row]:
            return f"is not among those that are kept ({filter_words(self.row_filter)})"
        if row in self.infinite:
            return "holds an infinite value and was left out"
        return "is incomplete and was left out"

    def row_names(self) -> NDArray[np.object_]:
        """Return the names of the rows that are kept: ndarray of str, shape (n,)."""
        names: NDArray[np.object_] = self.names[self.rows]
        return names

    @cached_property
    def few_valued(self) -> Mapping[int, tuple[Ints, int]]:
        """Columns with few distinct values, by position: code of each row, number of values.

        Text, and numbers with up to 20 values that repeat. Empty where more than 200 columns are
        compared, of which none decides alone; columns with gaps are left out.
        """
        features: dict[int, list[int]] = {}
        for feature, source in enumerate(self.sources):
            features.setdefault(source, []).append(feature)
        if len(features) > _MANY_COLUMNS:
            return {}
        found = {}
        for source, at in features.items():
            values = self.unscaled[:, at]
            if np.isnan(values).any():
                continue
            codes = values.argmax(axis=1) if len(at) > 1 else values[:, 0]
            distinct, codes = np.unique(codes, return_inverse=True)
            if 1 < len(distinct) <= min(MAX_CATEGORIES, len(codes) / _REPEATS):
                found[source] = read_only(codes.astype(np.intp)), len(distinct)
        return MappingProxyType(found)

    @cached_property
    def column_words(self) -> tuple[str, ...]:
        """Names of all columns of the table, as text: of many, pandas takes long to list them."""
        return tuple(map(str, self.table.columns.tolist()))

    @cached_property
    def numbers(self) -> Mapping[int, Floats]:
        """Columns of numbers of the clustered rows, in their own units, by their position.

        Every column of numbers, dates or truth values of the table, compared or not: ndarray of
        float64, shape (n,), as :func:`~hclust_widgets.table.columns.schema.numbers_at` reads it.
        """
        numeric = [c for c, field in enumerate(self.schema) if field.is_numeric]
        found = numbers_at(self.table, self.schema, numeric)
        rows = self.rows if len(self.rows) < len(self.table) else slice(None)
        return MappingProxyType({c: read_only(np.array(one[rows])) for c, one in found.items()})

    @cached_property
    def year_columns(self) -> frozenset[int]:
        """Positions of the table's columns that hold years: whole numbers without a unit.

        As :func:`~hclust_widgets.common.format.are_years` tells; of the rows that are clustered.
        """
        units = self.table.attrs.get("units")
        known = units if isinstance(units, dict) else {}
        found = [
            c
            for c, (name, field) in enumerate(zip(self.table.columns, self.schema, strict=True))
            if field.kind == "number" and not field.is_boolean and not known.get(name)
        ]
        if not found:
            return frozenset()
        some = numbers_at(self.table.iloc[self.rows[:16]], self.schema, found)
        first = np.stack([some[c] for c in found])
        near = (np.isnan(first) | ((first >= 1500) & (first <= 2100))).all(axis=1)
        found = [found[i] for i in np.flatnonzero(near)]  # few columns are read whole
        whole = numbers_at(self.table, self.schema, found)
        return frozenset(c for c in found if are_years(whole[c][self.rows]))

    @cached_property
    def varied_numbers(self) -> Ints:
        """Positions of features made from numbers, with more than two distinct values in 50 rows.

        Of tables with few rows: as many distinct values as rows.
        """
        some = self.values[:50]
        found = [
            feature
            for feature, source in enumerate(self.sources)
            if self.schema[source].is_numeric
            and len(np.unique(some[:, feature])) > min(2, len(some) - 1)
        ]
        return read_only(np.asarray(found, dtype=np.intp))

    @classmethod
    def from_table(
        cls,
        table: pd.DataFrame,
        *,
        columns: Iterable[Any] | None = None,
        scaling: str = "minmax",
        schema: Schema | None = None,
        weights: Mapping[Any, float] | None = None,
        asymmetric: Iterable[Any] | None = None,
        missing: str = "drop",
        roles: Mapping[Any, str] | None = None,
        transform: str = "none",
        row_scaling: str = "none",
        row_filter: RowFilter | None = None,
    ) -> Features:
        """Choose columns, leave out incomplete rows, encode text, transform, scale.

        Parameters
        ----------
        table : DataFrame
            One row an observation.
        columns : iterable of column names, optional
            What to compare. Default: every column of numbers, truth values, dates or categories,
            and text columns with up to 20 distinct values, but for whole numbers that only count or
            identify the rows. Text columns with more name the rows,
            and so do those with more than 10 if most of their values are unique.
        scaling : {"minmax", "standard", "robust", "none"}
            Each column to [0, 1]; to mean 0 and standard deviation 1; to median 0 and quartile
            range 1; or as it is. "range" divides by the range, for Gower's distance.
        schema : Schema, optional
            Schema of this table, if already inferred. Default: infer it.
        weights : mapping from column name to float, optional
            A weight multiplies what its column adds to a distance. Default: 1 each.
        asymmetric : iterable of column names, optional
            Columns of 0 and 1 of which two zeros say nothing, for Gower's distance.
        missing : {"drop", "pairwise", "median", "mean", "most_frequent", "knn"}
            Leave out rows that lack values; keep the gaps, to compare two rows by what both have;
            or fill numbers as scikit-learn's ``SimpleImputer`` or ``KNNImputer`` (in the columns'
            own units) does, and text with its commonest value. Rows with an infinite value or
            without any value are left out. By default columns that lack more than half of their
            values are not compared.
        roles : mapping from column name to role, optional
            "compare" a column that is left out by default, or leave one out as "annotate", "known"
            (class), "name" (of the rows) or "leave_out".
        transform : {"none", "log1p", "log2", "rank"}
            Of columns of numbers, before scaling: see
            :func:`hclust_widgets.table.transform.transform_columns`.
        row_scaling : {"none", "center", "standard"}
            Of each row, after scaling: see :func:`hclust_widgets.table.transform.scale_rows`.
        row_filter : tuple of Condition, optional
            What rows have to meet; the others are left out before all else: see
            :func:`~hclust_widgets.table.rows.row_filter.frozen_filter`.

        Raises
        ------
        TypeError
            If ``table`` is not a DataFrame.
        ValueError
            If nothing can be clustered; the sentence names the column or row and what to do.

        Notes
        -----
        Text is encoded by scikit-learn's ``OneHotEncoder`` and named as ``pandas.get_dummies``
        names it: columns of numbers first, then one column for each value.
        """
        check_choice("scaling", scaling, (*SCALINGS, "range"))
        check_choice("missing", missing, MISSING)
        check_choice("transform", transform, TRANSFORMS)
        check_choice("row_scaling", row_scaling, ROW_SCALINGS)
        check_table(table, chosen=columns is not None)
        schema = Schema.from_table(table) if schema is None else schema
        chosen = None if columns is None else chosen_columns(table, columns)
        whole, every = table, np.arange(len(table))
        if row_filter:
            meets = rows_that_meet(row_filter, table, schema)
            refuse_few_rows(meets, filter_words(row_filter))
            every = np.flatnonzero(meets)
            table = table.iloc[every]
        given_roles = frozen_roles(roles)
        said: Mapping[Any, str] = given_roles or {}
        able = any(role == "compare" for role in said.values())
        at = (
            default_columns(schema, table, able=able)
            if chosen is None
            else chosen_positions(table, chosen)
        )
        at = compared_columns(table, at, given_roles, chosen)
        if chosen is not None or able:
            labels = table.columns.tolist()
            checked = [c for c in at if chosen is not None or labels[c] in said]
            reject_unusable(table, checked, schema)
        marked = None if asymmetric is None else tuple(asymmetric)
        asymmetric_columns(table, schema, marked)
        numeric = [c for c in at if schema[c].is_numeric]
        text = [c for c in at if not schema[c].is_numeric]

        numbers = numbers_at(table, schema, numeric)
        absent = absent_cells(table, numbers, text)
        reasons: dict[int, str] = {}
        complete: Bools | None = None
        if chosen is None:
            reasons = sparse_columns(absent)
            asked = set(column_positions(table, given_roles)) & set(at)
            reasons = {c: why for c, why in reasons.items() if c not in asked}
            if len(reasons) < len(at):
                at = [c for c in at if c not in reasons]
                complete = kept_rows(absent, numbers, at, missing)
                judged = judged_on_rows(table, schema, at, complete, some=bool(row_filter))
                judged = {c: why for c, why in judged.items() if c not in asked}
                if judged:
                    reasons |= judged
                    at = [c for c in at if c not in reasons]
                    complete = None
                absent = {c: absent[c] for c in at}
            else:
                reasons = {}
        refuse_empty(table, absent)
        given = check_weights(table, at, weights)
        used = set(at)
        numbers = {c: numbers[c] for c in numeric if c in used}
        text = [c for c in text if c in used]
        if complete is None:
            complete = kept_rows(absent, numbers, at, missing)
        rows = np.flatnonzero(complete)
        if len(rows) < 2:
            raise ValueError(_too_few_rows_message(table, len(rows), numbers, text))
        gaps = {c: mask[rows] for c, mask in absent.items() if mask.any()}
        refuse_empty(table, gaps)
        lacking = {c: np.count_nonzero(mask) for c, mask in gaps.items()}
        unscaled, names, sources = encode(table, numbers, text, rows, missing)
        naming = column_of_role(table, given_roles, "name")
        if naming is None:
            with_roles = column_positions(table, given_roles)
            naming = naming_column(whole, schema, used=[*at, *with_roles])
        rows = every[rows]
        left_out = np.ones(len(whole), dtype=bool)
        left_out[rows] = False
        of_rows = row_names(whole, naming)
        changed = transformed_features(unscaled, schema, sources, transform)
        values = scale(transform_columns(unscaled, changed, transform, names), scaling, names)
        of_numbers = number_features(schema, sources)
        values, flat = scale_rows(values, of_numbers, row_scaling, rows=of_rows[rows].tolist())
        return cls(
            values=read_only(values),
            unscaled=read_only(unscaled),
            columns=tuple(names),
            sources=tuple(sources),
            table=whole,
            schema=schema,
            rows=read_only(rows),
            dropped=read_only(np.flatnonzero(left_out)),
            names=of_rows,
            scaling=scaling,
            chosen=chosen,
            notes=(
                *rows_note(table, absent, numbers, complete),
                *flat_note(of_rows[rows[flat]].tolist()),
                *equal_as_floats(table, numbers),
                # Of a file the explorer says so itself, and offers to declare them.
                *(codes_note(table, list(numbers)) if row_counting(table) is None else ()),
                *stays_text_note(
                    [column_name(table, c) for c in text if schema[c].is_code],
                    in_python=row_counting(table) is None,
                ),
                *_notes(
                    table,
                    schema,
                    [*at, *column_positions(table, given_roles)],
                    reasons,
                    unscaled,
                    names,
                    chosen,
                    naming,
                ),
            ),
            missing=missing,
            n_missing=int(sum(lacking.values())),
            n_missing_text=int(sum(lacking[c] for c in text if c in lacking)),
            weights=given,
            asymmetric=marked,
            roles=given_roles,
            transform=transform,
            row_scaling=row_scaling,
            row_filter=row_filter or None,
            n_filtered=len(whole) - len(every),
            infinite=tuple(every[~complete & infinite_rows(numbers, len(table))].tolist()),
            many_lost=many_lost(table, absent, numbers, complete),
            costly=columns_that_cost_rows(absent, numbers, complete) if missing == "drop" else (),
        )


# -- rows ----------------------------------------------------------------------------------------


def _too_few_rows_message(
    table: pd.DataFrame, left: int, numbers: dict[int, Floats], text: list[int]
) -> str:
    lacking = {c: ~np.isfinite(v) for c, v in numbers.items()}
    lacking |= {c: table.iloc[:, c].isna().to_numpy(dtype=bool) for c in text}
    go = columns_to_leave(lacking)
    names = " and ".join(repr(column_name(table, c)) for c in go)
    counts = " and ".join(f"{int(lacking[c].sum()):,}" for c in go)
    column = f"column {names} lacks" if len(go) == 1 else f"columns {names} lack"
    them = "it" if len(go) == 1 else "them"
    infinite = any(np.isinf(numbers[c]).any() for c in go if c in numbers)
    values = "finite values" if infinite else "values"
    values = values[:-1] if counts == "1" else values
    return (
        f"Only {left} of {len(table)} rows {'is' if left == 1 else 'are'} complete, and clustering "
        f"needs at least two: {column} {counts} {values}, so leave "
        f"{them} out or fill {them} (missing='median', say)."
    )


# -- notes ---------------------------------------------------------------------------------------


def _notes(
    table: pd.DataFrame,
    schema: Schema,
    at: list[int],
    reasons: Mapping[int, str],
    unscaled: Floats,
    names: list[str],
    chosen: tuple[Any, ...] | None,
    naming: int | None,
) -> list[str]:
    notes = []
    used = set(at)
    if chosen is None:
        notes += [
            f"Column {column_name(table, c)!r} was left out: "
            f"{reasons.get(c) or _reason(field, c == naming)}."
            for c, field in enumerate(schema)
            if c not in used and (field.reason or c in reasons)
        ]
    return notes + alike_note(unscaled, names)


def alike_note(unscaled: Floats, names: Sequence[str]) -> list[str]:
    """Return a note on features that have one value, if there are any."""
    alike = [n for n, same in zip(names, constant(unscaled), strict=True) if same]
    if not alike:
        return []
    shown = ", ".join(map(repr, alike[:3])) + (" ..." if len(alike) > 3 else "")
    return [f"The same value in every row, which tells no rows apart: {shown}."]


def _reason(field: Field, naming: bool) -> str:
    if not naming:
        return field.reason
    if field.text_role == "codes":
        return f"{field.reason}, and names the rows"
    return "its text names the rows"
