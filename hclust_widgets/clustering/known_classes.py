"""Known classes of a clustering's rows: which columns can be, and how clusters agree with them."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from hclust_widgets.analysis.class_comparison import ClassComparison, compare_labels
from hclust_widgets.common.checks import did_you_mean
from hclust_widgets.common.constants import ONLY_A_TREE
from hclust_widgets.table.columns.roles import column_of_role

if TYPE_CHECKING:
    import pandas as pd

    from hclust_widgets.common.arrays import Ints
    from hclust_widgets.table.features import Features
    from hclust_widgets.tree.cut import Cut

    from .settings import Settings

__all__ = [
    "MAX_CLASSES",
    "class_codes",
    "class_columns",
    "compare_classes_of",
    "compare_cut",
    "known_column",
]

#: A column with more different values is offered only if it has the role "known".
MAX_CLASSES = 50
# Numbers are looked into for classes in so many columns, so that wide tables take no time.
_MAX_CHECKED = 200
_NO_KNOWN = (
    "No column of known classes is set: give one the role 'known' (known='species'), or name a "
    "column here."
)


class _Clustered(Protocol):
    """What is used of a ``Clustering``."""

    @property
    def features(self) -> Features | None: ...
    @property
    def settings(self) -> Settings: ...
    @property
    def cut(self) -> Cut: ...
    @property
    def n_rows(self) -> int: ...
    @property
    def row_index(self) -> pd.Index: ...
    def rows(self) -> Ints: ...
    def label_of_rows(self, cut: Cut | None = None) -> Ints: ...


def known_column(now: _Clustered) -> int | None:
    """Return the position of the column with the role "known"; None if none has it."""
    if now.features is None:
        return None
    return column_of_role(now.features.table, now.settings.roles, "known")


def class_columns(now: _Clustered) -> list[int]:
    """Return the positions of columns that can hold classes.

    Returns
    -------
    list of int
        The known class first, then columns that are not compared and have 2 to 50 different
        values: text, categories, truth values, whole numbers (of these the first 200 columns).
    """
    if now.features is None:
        return []
    table, schema = now.features.table, now.features.schema
    known, compared = known_column(now), set(now.features.sources)
    naming = column_of_role(table, now.settings.roles, "name")
    found = [] if known is None else [known]
    n_checked = 0
    for c in range(table.shape[1]):
        if c in compared or c in (known, naming):
            continue
        field = schema[c]
        if field.kind in ("text", "ordered"):
            fits = 2 <= field.n_levels <= MAX_CLASSES
        else:
            fits = field.kind == "number" and n_checked < _MAX_CHECKED
            n_checked += fits
            fits = fits and _is_few_whole_numbers(table.iloc[:, c])
        if fits:
            found.append(c)
    return found


def _is_few_whole_numbers(column: pd.Series) -> bool:
    values = column.dropna().to_numpy()
    try:
        numbers = values.astype(np.float64)
    except (TypeError, ValueError):
        return False
    if not np.isfinite(numbers).all() or (numbers != np.floor(numbers)).any():
        return False
    few = min(MAX_CLASSES, len(numbers) // 2)
    return 2 <= len(np.unique(numbers)) <= few


def class_codes(now: _Clustered, known: Any = None) -> tuple[Ints, Any, str]:
    """Return the class of every row of the table.

    Parameters
    ----------
    now : Clustering
    known : column name, Series or array-like of length n_rows, optional
        The column with the role "known" if None. A Series on other rows' names is refused; one
        that has the table's names in another order is put in order.

    Returns
    -------
    codes : ndarray of int, shape (n_rows,)
        -1 for rows without a class.
    classes : Index
    called : str
        How messages call it.

    Raises
    ------
    TypeError, ValueError
        If there is no such column, or if the values are not one for each row.
    """
    import pandas as pd

    if known is None:
        at = known_column(now)
        if at is None:
            raise ValueError(_NO_KNOWN if now.features is not None else _only_tree())
        assert now.features is not None
        return _codes(now.features.table.iloc[:, at])
    if isinstance(known, pd.Series):
        return _codes(_aligned(known, now))
    if isinstance(known, Hashable) and not isinstance(known, np.generic):
        if now.features is None:
            raise ValueError(_only_tree())
        names = now.features.table.columns.tolist()
        if known in names:
            return _codes(now.features.table.iloc[:, names.index(known)])
        hint = did_you_mean(known, [str(name) for name in names])
        raise ValueError(f"There is no column {known!r} in this table.{hint}")
    values = np.asarray(known, dtype=object)
    if values.ndim != 1:
        raise TypeError(
            "Known classes are a column name, a Series, or a list with one class for each row, not "
            f"of type {type(known).__name__}."
        )
    return _codes(_counted(pd.Series(values), now))


def _only_tree() -> str:
    return f"Classes in a column need the table, but {ONLY_A_TREE}"


def _aligned(known: pd.Series, now: _Clustered) -> pd.Series:
    index = now.row_index
    if known.index.equals(index):
        return known
    if len(known) == len(index) and known.index.is_unique and index.is_unique:
        found = known.index.get_indexer(index)
        if (found >= 0).all():
            return known.iloc[found]
    _counted(known, now)
    raise ValueError(
        "The known classes have other row names than the table: give them its index, or pass their "
        "values (.to_numpy()) if they are in the table's order."
    )


def _counted(known: pd.Series, now: _Clustered) -> pd.Series:
    if len(known) != now.n_rows:
        raise ValueError(
            f"There are {len(known):,} known classes, but {now.n_rows:,} rows: give one for each "
            "row, None where it is not known."
        )
    return known


def _codes(column: pd.Series) -> tuple[Ints, Any, str]:
    import pandas as pd

    called = "the known classes" if column.name is None else f"column {column.name!r}"
    try:
        codes, classes = pd.factorize(column)
    except TypeError as error:
        raise TypeError(
            f"The values in {called} are lists or the like, which cannot be classes: give text or "
            "numbers."
        ) from error
    return codes.astype(np.int64), pd.Index(classes, name=column.name), called


def compare_classes_of(now: _Clustered, known: Any = None) -> ClassComparison:
    """Compare clusters with known classes: ``Clustering.compare_classes`` documents it."""
    codes, classes, called = class_codes(now, known)
    return compare_cut(now, now.cut, codes, classes, called)


def compare_cut(
    now: _Clustered, cut: Cut, codes: Ints, classes: Any, called: str
) -> ClassComparison:
    """Compare the clusters of any cut of a clustering's tree with classes.

    Parameters
    ----------
    now : Clustering
    cut : Cut
    codes, classes, called
        As :func:`class_codes` returns them.

    Raises
    ------
    ValueError
        As :func:`~hclust_widgets.analysis.class_comparison.compare_labels`.
    """
    labels = now.label_of_rows(cut).astype(np.int64)  # of all rows, also in groups
    return compare_labels(labels, codes, classes, called=called)
