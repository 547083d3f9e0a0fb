"""Write encoding and scaling of a table as pandas and scikit-learn code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from hclust_widgets.table.columns.schema import Field, as_numbers
from hclust_widgets.table.encode_scale import tiny_ranges
from hclust_widgets.table.features import Features

from .columns import Script, Used, choose_rows
from .literals import filled
from .transform import write_row_scaling, write_transform

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering

__all__ = ["prepare", "write_column_values"]

_SCALERS = {
    "minmax": ("MinMaxScaler", "Bring every column to the range from 0 to 1."),
    "standard": ("StandardScaler", "Bring every column to mean 0 and standard deviation 1."),
    "robust": ("RobustScaler", "Bring every column to median 0 and a quartile range of 1."),
}


def prepare(script: Script, features: Features) -> str:
    """Write how the clustered values are computed from ``df``.

    Parameters
    ----------
    script : Script
        The lines are added to it.
    features : Features

    Returns
    -------
    str
        Name of the variable that holds the values.
    """
    used = Used(features)
    choose_rows(script, features, used)
    _unify(script, used)
    X = _fill(script, features, used, _encode(script, features, used))
    script.unscaled = write_transform(script, features, X)
    scaled = _scale(script, features, features.scaling)
    return write_row_scaling(script, features, scaled)


def write_column_values(script: Script, now: Clustering, values: str) -> str:
    """Write the values by which columns are compared, unless they are written already.

    Parameters
    ----------
    script : Script
    now : Clustering
    values : str
        Name of the variable that holds the values of the rows, as :func:`prepare` returns it; ""
        for none.

    Returns
    -------
    str
        Name of the variable: ``values`` itself where columns are scaled as for the rows.
    """
    features, scaling = now.row_features or now.features, now.column_options.scaling
    if features is None or not values or scaling in (None, features.scaling):
        return values
    if not script.column_values:
        script.add("# Columns are compared by values of a scaling of their own.")
        scaled = _scale(script, features, scaling, "column_values")
        script.column_values = write_row_scaling(script, features, scaled, "column_")
    return script.column_values


def _unify(script: Script, used: Used) -> None:
    """Write what text and objects need before pandas can encode them."""
    # pandas takes decimals for objects as well, and would make a column of each of their values.
    numbers = used.matching(lambda c, field: field.kind == "number" and _holds_objects(c))
    words = used.matching(lambda c, field: not field.is_numeric and not _is_plain_text(c))
    # Missing texts stay missing.
    gaps = [i for i in words if used.columns[i].iloc[used.rows].isna().any()]
    words = [i for i in words if i not in gaps]
    if gaps:
        if script.blocks[-1][-1] == "X = X[complete]":
            script.blocks[-1][-1] = "X = X[complete].copy()"
        elif script.blocks[0][-1] == "X = df[columns]":
            script.blocks[0][-1] += ".copy()"
        script.add(
            "# Objects as text.",
            *filled("for name in [", [used.names[i] for i in gaps], "]:"),
            '    X[name] = X[name].map(str, na_action="ignore")',
        )
    pairs = {**dict.fromkeys(numbers, "float"), **dict.fromkeys(words, "str")}
    if pairs:
        script.add(
            "# One type for each column of objects.",
            *filled("X = X.astype({", [f"{used.names[i]}: {t}" for i, t in pairs.items()], "})"),
        )
    twins = used.matching(lambda c, field: not field.is_numeric and _has_twins(c))
    unused = used.matching(lambda c, field: not field.is_numeric and _has_unused(c.iloc[used.rows]))
    if unused or twins:
        if script.blocks[-1][-1] == "X = X[complete]":
            script.blocks[-1][-1] = "X = X[complete].copy()"
        elif script.blocks[0][-1] == "X = df[columns]":
            script.blocks[0][-1] += ".copy()"
    if unused:
        script.add(
            "# Categories that no row has make no column.",
            *filled("for name in [", [used.names[i] for i in unused], "]:"),
            "    X[name] = X[name].cat.remove_unused_categories()",
        )
    if twins:
        script.add(
            "# Categories that read alike are one.",
            *filled("for name in [", [used.names[i] for i in twins], "]:"),
            "    words = X[name].cat.categories.map(str).unique()",
            "    X[name] = pd.Categorical(X[name].astype(str), words)",
        )


def _holds_objects(column: pd.Series) -> bool:
    return getattr(column.dtype, "kind", "") == "O"


def _has_twins(column: pd.Series) -> bool:
    """Return True if two categories have the same text, as 1 and "1" do."""
    if not isinstance(column.dtype, pd.CategoricalDtype):
        return False
    words = list(map(str, column.cat.categories))
    return len(set(words)) < len(words)


def _is_plain_text(column: pd.Series) -> bool:
    """Return True if pandas encodes the column in the same order as this package."""
    if isinstance(column.dtype, pd.CategoricalDtype):
        return True
    if isinstance(column.dtype, pd.StringDtype):
        return True
    return column.dtype == object and all(isinstance(v, str) for v in column.dropna())


def _has_unused(column: pd.Series) -> bool:
    if not isinstance(column.dtype, pd.CategoricalDtype):
        return False
    return len(column.cat.remove_unused_categories().cat.categories) < len(column.cat.categories)


def _encode(script: Script, features: Features, used: Used) -> str:
    """Write how text becomes numbers, and how all numbers become floats."""
    text = used.matching(lambda _, field: not field.is_numeric)
    floats = not used.matching(lambda c, field: field.is_numeric and not _is_plain_number(c, field))
    X = "X"
    if text:
        how = "pd.get_dummies(X, dtype=float)" if floats else "pd.get_dummies(X).astype(float)"
        script.add("# Text becomes columns of 0 and 1: one for each value.", f"encoded = {how}")
        X = "encoded"
    elif not floats:
        script.add("# All numbers as floats.", "X = X.astype(float)")
    if text and (used.by_place or len(set(features.columns)) < len(features.columns)):
        script.blocks[-1][-1] += ".to_numpy()"  # scikit-learn refuses two columns of one name
    return X


def _fill(script: Script, features: Features, used: Used, X: str) -> str:
    """Write what is done with missing values: numbers stand before the values of texts."""
    if not features.n_missing or features.missing == "drop":
        return X
    script.imports.add("import numpy as np")
    sources, kept = list(features.sources), features.rows
    numbers = sum(features.schema[c].is_numeric for c in sources)
    lines = [f'filled = np.array({X}, dtype=float, order="C")']
    if features.missing != "pairwise" and any(
        features.schema[c].is_numeric
        and np.isnan(as_numbers(features.table.iloc[kept, c], features.schema[c])).any()
        for c in used.at
    ):
        imputer, options = (
            ("KNNImputer", "") if features.missing == "knn" else ("SimpleImputer", "")
        )
        if features.missing != "knn":
            options = f'strategy="{features.missing}"'
        script.imports.add(f"from sklearn.impute import {imputer}")
        part = "filled" if numbers == len(sources) else f"filled[:, :{numbers}]"
        where = "filled[:]" if numbers == len(sources) else part
        lines.append(f"{where} = {imputer}({options}).fit_transform({part})")
    for i, c in enumerate(used.at):
        absent = features.table.iloc[kept, c].isna().to_numpy(dtype=bool)
        if features.schema[c].is_numeric or not absent.any():
            continue
        first = sources.index(c)
        rows = f"X[{used.names[i]}].isna()"
        if features.missing == "pairwise":
            lines.append(f"filled[{rows}, {first}:{first + sources.count(c)}] = np.nan")
        else:
            own = features.unscaled[absent][0, first : first + sources.count(c)]
            lines.append(f"filled[{rows}, {first + int(own.argmax())}] = 1.0")
    script.add(_about_gaps(features), *lines)
    return "filled"


def _is_plain_number(column: pd.Series, field: Field) -> bool:
    """Return True if scikit-learn converts the column to the same floats."""
    if _holds_objects(column) or isinstance(column.dtype, pd.SparseDtype):
        return field.kind == "number"  # they are floats by now
    if field.kind == "ordered":
        return True  # floats by now
    if field.kind != "number":
        return isinstance(column.dtype, np.dtype | pd.PeriodDtype | pd.DatetimeTZDtype)
    return isinstance(column.dtype, np.dtype) and (
        column.dtype.kind in "iu" or column.dtype == np.float64
    )


def _scale(script: Script, features: Features, scaling: str, name: str = "scaled") -> str:
    """Write the scaling of the columns; returns the variable that holds the result."""
    X = script.unscaled
    if scaling == "none":
        return X
    if scaling == "range":
        script.imports.add("import numpy as np")
        script.add(
            "# Divide every column by its range.",
            f"values = np.ascontiguousarray({X}, dtype=float)",
            "low, high = np.nanmin(values, axis=0), np.nanmax(values, axis=0)",
            "scaled = (values - low) / np.where(high > low, high - low, 1)",
        )
        return "scaled"
    scaler, comment = _SCALERS[scaling]
    script.imports.add(f"from sklearn.preprocessing import {scaler}")
    lines = [f"# {comment}"]
    in_order = X == "values"  # a transformed table is row by row already
    if scaling == "standard" and not in_order and not _same_by_columns(features):
        script.imports.add("import numpy as np")
        lines += [
            "# (Row by row in memory: the sums, and so the last digits, depend on the order.)",
            f"{X} = np.ascontiguousarray({X})",
        ]
    factors = tiny_ranges(features.transformed)
    if (factors != 1).any():
        script.imports.add("import numpy as np")
        lines += [
            "# (scikit-learn takes a range below 2e-15 for zero: powers of two make it larger.)",
            *filled("factors = np.array([", map(repr, factors.tolist()), "])"),
        ]
        X = f"np.asarray({X}, dtype=float) * factors"
    script.add(*lines, f"{name} = {scaler}().fit_transform({X})")
    return name


def _same_by_columns(features: Features) -> bool:
    """Return True if a table in column-major order is scaled to exactly the same values.

    numpy sums its columns in another order, and tied distances may then differ in the last digit.
    """
    from sklearn.preprocessing import StandardScaler

    X = features.transformed
    scaled = StandardScaler().fit_transform(np.asfortranarray(X))
    return bool(np.array_equal(scaled, StandardScaler().fit_transform(X)))


def _about_gaps(features: Features) -> str:
    """State what is done with missing values, as a comment."""
    if features.missing == "pairwise":
        return "# Where a text is missing, its columns are missing, too."
    if features.missing == "most_frequent" or features.n_missing == features.n_missing_text:
        return "# Missing values become the column's most frequent value."
    how = {"knn": "the mean of five near rows"}.get(
        features.missing, f"the column's {features.missing}"
    )
    if features.n_missing_text:
        return f"# Missing numbers become {how}, texts the most frequent one."
    return f"# Missing values become {how}."
