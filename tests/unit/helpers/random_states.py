"""States of every kind that the widgets can reach, by a seed: all dtypes, all settings."""

from __future__ import annotations

import contextlib
import datetime
import decimal
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
from scipy.cluster.hierarchy import linkage as scipy_linkage
from scipy.spatial.distance import chebyshev, cityblock, euclidean
from sklearn.cluster import AgglomerativeClustering

from hclust_widgets import ClusterState
from hclust_widgets.table.encode_scale import SCALINGS
from hclust_widgets.table.metric.measure import PAIRWISE_METRICS, UNWEIGHTED_METRICS
from hclust_widgets.table.metric.metric_kinds import TRUTH_METRICS
from hclust_widgets.table.missing import MISSING
from hclust_widgets.table.transform import ROW_SCALINGS, TRANSFORMS
from hclust_widgets.tree.linkage.distances import ALL_METRICS, EUCLIDEAN_ONLY, LINKAGES, METRICS

Rng = np.random.Generator

WORDS = ["usa", "europe", "japan", "B", "a", "ä", "", " x", "10", "9", "😀", 'q"', "nan", "it's"]
HOSTILE = [
    'quo"te', "it's", "new\nline", "__proto__", "=cmd()", "\\", "{0}", "%s", '"""', "'''",
    "x\x00y", "\u202ertl", "רכב", "🚗" * 40, "a" * 500, "", " ", "#", "# noqa\nimport os", "df",
    "\u2028", "labels", "');import os;('", "<script>",
]  # fmt: skip
OTHER_NAMES: list[Any] = [
    7, -1, 2.5, ("a", "b"), ("a", 1), pd.Timestamp("2020-02-01"), None, float("nan"), True,
    datetime.date(2021, 5, 6), b"bytes", frozenset({1}), np.float64(0.1),
]  # fmt: skip


# -- columns: n values of one dtype each -----------------------------------------------------------


def _numbers(rng: Rng, n: int) -> np.ndarray:
    kind = rng.integers(4)
    if kind == 0:
        return rng.integers(0, 4, n).astype(float)
    if kind == 1:
        return rng.choice([0.1, 0.2, 0.3, 0.7], n)
    return rng.normal(size=n) * 10.0 ** rng.integers(-3, 5)


def _days(rng: Rng, n: int) -> pd.Series:
    seconds = pd.to_timedelta(rng.integers(-10_000_000, 1_800_000_000, n), unit="s")
    return pd.Series(pd.Timestamp("1970-01-01") + seconds)


def _words(rng: Rng, n: int) -> np.ndarray:
    return rng.choice(rng.choice(WORDS, rng.integers(2, 5), replace=False), n).astype(object)


def _categories(rng: Rng, n: int) -> pd.Series:
    words = list(map(str, rng.permutation(WORDS[:6])))
    dtype = pd.CategoricalDtype(words, ordered=bool(rng.integers(2)))
    return pd.Series(_words(rng, n)).where(lambda s: s.isin(words), words[0]).astype(dtype)


def _twins(rng: Rng, n: int) -> pd.Series:
    dtype = pd.CategoricalDtype([2, "1", 1, "b", 10])
    values = [[2, "1", 1, "b"][i] for i in rng.integers(4, size=n)]
    return pd.Series(pd.Categorical(values, dtype=dtype))


def _objects(values: Any) -> pd.Series:
    return pd.Series(list(values), dtype=object)


def _arrow(values: Any, dtype: pa.DataType) -> pd.Series:
    return pd.Series(list(values), dtype=pd.ArrowDtype(dtype))


COLUMNS: dict[str, Callable[[Rng, int], pd.Series]] = {
    "float64": lambda r, n: pd.Series(_numbers(r, n)),
    "float32": lambda r, n: pd.Series(_numbers(r, n).astype("float32")),
    "float16": lambda r, n: pd.Series(r.choice([0.5, 1.5, 3.25], n).astype("float16")),
    "int64": lambda r, n: pd.Series(r.integers(-5, 5, n)),
    "int8": lambda r, n: pd.Series(r.integers(0, 9, n).astype("int8")),
    "uint64": lambda r, n: pd.Series(r.integers(2**60, 2**62, n).astype("uint64")),
    "bool": lambda r, n: pd.Series(r.integers(2, size=n).astype(bool)),
    "Int64": lambda r, n: pd.Series(r.integers(0, 9, n), dtype="Int64"),
    "Float64": lambda r, n: pd.Series(_numbers(r, n), dtype="Float64"),
    "Float32": lambda r, n: pd.Series(_numbers(r, n), dtype="Float32"),
    "boolean": lambda r, n: pd.Series(r.integers(2, size=n).astype(bool), dtype="boolean"),
    "double[pyarrow]": lambda r, n: _arrow(_numbers(r, n), pa.float64()),
    "bool[pyarrow]": lambda r, n: _arrow(map(bool, r.integers(2, size=n)), pa.bool_()),
    "int32[pyarrow]": lambda r, n: _arrow(r.integers(0, 5, n), pa.int32()),
    "decimal[pyarrow]": lambda r, n: _arrow(
        [decimal.Decimal(int(i)) / 4 for i in r.integers(0, 20, n)], pa.decimal128(6, 2)
    ),
    "timestamp[pyarrow]": lambda r, n: _arrow(_days(r, n), pa.timestamp("ms")),
    "date32[pyarrow]": lambda r, n: _arrow(_days(r, n).dt.date, pa.date32()),
    "duration[pyarrow]": lambda r, n: _arrow(_days(r, n) - _days(r, n), pa.duration("s")),
    "string[pyarrow arrow]": lambda r, n: _arrow(_words(r, n), pa.string()),
    "sparse": lambda r, n: pd.Series(r.integers(0, 2, n) * 1.5).astype("Sparse[float]"),
    "object numbers": lambda r, n: _objects(
        [int(v) if v > 2 else float(v) / 3 for v in r.integers(0, 9, n)]
    ),
    "object bools": lambda r, n: _objects(map(bool, r.integers(2, size=n))),
    "object decimals": lambda r, n: _objects(map(decimal.Decimal, map(str, _numbers(r, n)))),
    "object dates": lambda r, n: _objects(_days(r, n).dt.date),
    "object datetimes": lambda r, n: _objects(_days(r, n).dt.to_pydatetime()),
    "object spans": lambda r, n: _objects(
        datetime.timedelta(hours=int(h)) for h in r.integers(-99, 99, n)
    ),
    "huge integers": lambda r, n: _objects([int(v) ** 300 for v in r.choice([2, 3, 5], n)]),
    "dates": lambda r, n: _days(r, n).astype(f"datetime64[{r.choice(['s', 'ms', 'us', 'ns'])}]"),
    "dates with zone": lambda r, n: _days(r, n).dt.tz_localize("Asia/Tokyo"),
    "periods": lambda r, n: _days(r, n).dt.to_period("M"),
    "spans": lambda r, n: _days(r, n) - _days(r, n),
    "str": lambda r, n: pd.Series(_words(r, n)),
    "object words": lambda r, n: _objects(_words(r, n)),
    "string": lambda r, n: pd.Series(_words(r, n), dtype="string"),
    "string[python]": lambda r, n: pd.Series(_words(r, n), dtype="string[python]"),
    "category": _categories,
    "number categories": lambda r, n: pd.Series(
        pd.Categorical(r.choice([2, 10, 3], n), categories=[10, 2, 3, 99])
    ),
    "twin categories": _twins,
    "mixed objects": lambda r, n: _objects(
        [[1, "1", "b", (2, 3)][i] for i in r.integers(4, size=n)]
    ),
    "intervals": lambda r, n: pd.Series(
        pd.arrays.IntervalArray.from_breaks([0, 1, 2, 5]).take(r.integers(3, size=n))
    ),
}  # fmt: skip

NO_GAPS = {"float16", "int64", "int8", "uint64", "bool"}
PLAIN = ("float64", "float64", "float64", "int64", "bool", "str", "category", "dates")


def _table(rng: Rng, n: int) -> pd.DataFrame:
    kinds = list(COLUMNS) if rng.random() < 0.7 else list(PLAIN)
    chosen = list(rng.choice(kinds, rng.integers(1, 6)))
    chosen += ["float64"] * int(rng.integers(0, 3))
    columns = []
    for kind in chosen:
        column = COLUMNS[kind](rng, n)
        if kind == "huge integers" and rng.random() < 0.5:
            column.iloc[int(rng.integers(n))] = 10**400
        if kind not in NO_GAPS and rng.random() < 0.35:
            gaps = rng.random(n) < 0.15
            column = column.mask(gaps) if kind != "sparse" else column
        if kind in ("float64", "float32", "Float64", "double[pyarrow]") and rng.random() < 0.25:
            column = column.copy()
            column.iloc[int(rng.integers(n))] = rng.choice([np.inf, -np.inf])
        columns.append(column)
    table = pd.concat(columns, axis=1, keys=range(len(columns)))
    if rng.random() < 0.3:  # twins, whose distances are tied
        table = pd.concat([table, table.iloc[: n // 3]], ignore_index=True)
    table.columns = _column_names(rng, table.shape[1])
    return table.set_axis(_index(rng, len(table)), axis=0)


def _column_names(rng: Rng, p: int) -> Any:
    kind = rng.integers(6)
    plain = [f"column {i}" for i in range(p)]
    if kind == 0:
        return list(range(p))
    if kind in (1, 2):
        return pd.Index([str(w) for w in rng.permutation(HOSTILE)[:p]], dtype=object)
    if kind == 3:
        places = rng.permutation(len(OTHER_NAMES))[:p]
        mixed = [OTHER_NAMES[i] if rng.random() < 0.7 else plain[j] for j, i in enumerate(places)]
        return pd.Index(mixed, dtype=object, tupleize_cols=False)
    if kind == 4 and rng.random() < 0.5:
        return pd.MultiIndex.from_tuples([("a" if i % 2 else "b", f"c{i}") for i in range(p)])
    return plain


def _index(rng: Rng, n: int) -> Any:
    return [
        lambda: pd.RangeIndex(n),
        lambda: rng.permutation(n),
        lambda: rng.integers(0, 4, n),
        lambda: rng.choice(["x", "y", "z"], n),
        lambda: pd.MultiIndex.from_arrays([rng.integers(0, 2, n), rng.choice(list("ab"), n)]),
        lambda: pd.date_range("2020", periods=n)[::-1],
        lambda: pd.Index(rng.choice([1.5, np.nan, 2.5], n)),
        lambda: pd.CategoricalIndex(rng.choice(["a", "b"], n)),
    ][rng.integers(8)]()


# Metrics that are handed in; a process that has not this module knows them, too.
FUNCTIONS = (cityblock, chebyshev, euclidean)


# -- states --------------------------------------------------------------------------------------


def _pair(rng: Rng) -> tuple[str, str]:
    linkage = str(rng.choice(LINKAGES))
    fits = linkage in EUCLIDEAN_ONLY or rng.random() < 0.15
    if not fits and rng.random() < 0.2:
        return linkage, "gower"
    if not fits and rng.random() < 0.5:
        return linkage, str(rng.choice(ALL_METRICS[len(METRICS) :]))
    return linkage, "euclidean" if fits else str(rng.choice(METRICS))


def _cut(rng: Rng, state: ClusterState) -> None:
    n, heights = state.tree.n_leaves, state.tree.heights
    way = rng.integers(8)
    if way < 3:
        state.n_clusters = int(rng.integers(1, n + 1))
    elif way == 3:
        state.n_clusters = int(rng.choice([1, 2, n]))
    elif way == 4:
        state.distance_threshold = 0.0
    elif way == 5:  # a height itself: merges at it are not made
        state.distance_threshold = float(heights[rng.integers(n - 1)])
    elif way == 6:
        state.distance_threshold = float(heights[-1] * rng.uniform(0, 1.1))


def _options(rng: Rng, table: pd.DataFrame, metric: str) -> dict[str, Any]:
    """How the table is prepared, weights of columns, and those of which two zeros say nothing."""
    found: dict[str, Any] = {}
    if rng.random() < 0.3:
        found["transform"] = str(rng.choice([*TRANSFORMS[1:], "rank"]))  # logs are often refused
    if rng.random() < 0.25:
        found["row_scaling"] = str(rng.choice(ROW_SCALINGS[1:]))
    if metric in PAIRWISE_METRICS and rng.random() < 0.25:
        found["missing"] = "pairwise"
    elif rng.random() < 0.25:
        found["missing"] = str(rng.choice(MISSING[2:]))
    names = table.columns.tolist()
    if metric not in UNWEIGHTED_METRICS and rng.random() < 0.25:
        weights = rng.choice([0.0, 0.5, 1.0, 2.0, 3.7], len(names))
        found["weights"] = dict(zip(names, weights.tolist(), strict=True))
    if metric == "gower" and rng.random() < 0.5:
        two = [name for c, name in enumerate(names) if _is_zero_one(table.iloc[:, c])]
        found["asymmetric"] = two or None
    return found


def _is_zero_one(column: pd.Series) -> bool:
    return pd.api.types.is_bool_dtype(column.dtype) and not isinstance(
        column.dtype, pd.CategoricalDtype
    )


def _of_truth_values(rng: Rng, n: int) -> pd.DataFrame:
    kinds = ["bool", "boolean", "bool[pyarrow]", "object bools", "str", "category"]
    columns = [COLUMNS[kind](rng, n) for kind in rng.choice(kinds, rng.integers(2, 7))]
    columns.append(pd.Series(rng.integers(0, 2, n)))
    table = pd.concat(columns, axis=1, keys=range(len(columns)))
    table.columns = [f"column {i}" for i in range(table.shape[1])]
    return table.set_axis(_index(rng, n), axis=0)


def _of_table(rng: Rng) -> tuple[ClusterState, dict[str, Any]]:
    table = _table(rng, int(rng.integers(3, 40)))
    linkage, metric = _pair(rng)
    columns = None
    if rng.random() < 0.4:
        names = table.columns.tolist()
        columns = [names[i] for i in rng.permutation(len(names))[: rng.integers(1, len(names) + 1)]]
    scaling = str(rng.choice(SCALINGS))
    if metric in TRUTH_METRICS:
        table = _of_truth_values(rng, len(table))
        columns = None
    start: dict[str, Any] = {"df": table}
    options = _options(rng, table, metric)
    if rng.random() < 0.8:
        options["scaling"] = scaling
    if linkage not in EUCLIDEAN_ONLY and rng.random() < 0.05:
        options |= {"metric": FUNCTIONS[rng.integers(len(FUNCTIONS))], "weights": None}
        start["metric"] = options["metric"]
    options = {"metric": metric, **options}
    state = ClusterState(table, columns=columns, linkage=linkage, **options)
    if rng.random() < 0.1:
        state.optimal_ordering = True
    if rng.random() < 0.3:
        _filter_rows(rng, state, table)
    return state, start


def _filter_rows(rng: Rng, state: ClusterState, table: pd.DataFrame) -> None:
    """Keep some rows by what a column holds, or by a mask; where too few are left, keep all."""
    state.n_clusters = 1
    for _ in range(int(rng.integers(1, 3))):
        c = int(rng.integers(table.shape[1]))
        values = table.iloc[:, c].dropna().tolist()
        a, b = (values[i] for i in rng.integers(len(values), size=2)) if values else (1, 2)
        spec = [[a], [a, b], (a, None), (None, a), (a, b), {"contains": str(a)[:2]}][
            rng.integers(6)
        ]
        mask = rng.random(len(table)) < 0.8
        with contextlib.suppress(ValueError, TypeError):
            state.keep_rows(mask if rng.random() < 0.2 else {table.columns[c]: spec})


def _of_tree(rng: Rng) -> tuple[ClusterState, dict[str, Any]]:
    X = rng.integers(0, 9, (int(rng.integers(2, 30)), 2)) / 3
    table = pd.DataFrame(X, columns=["a", "b"]).assign(t="x")
    table.index = table.index % 5
    start: dict[str, Any] = {}
    if rng.random() < 0.5:
        linkage = str(rng.choice(LINKAGES))
        data = start["Z"] = scipy_linkage(X, linkage)
    else:
        linkage = str(rng.choice(["ward", "average", "single"]))
        data = start["model"] = AgglomerativeClustering(linkage=linkage, compute_distances=True)
        data.fit(X)
    if rng.random() < 0.5:
        return ClusterState(data), start
    start["df"] = table
    if rng.random() < 0.5:
        start["df"] = table = pd.concat([table, pd.DataFrame({"a": [np.nan], "t": ["x"]})])
    return ClusterState(data, table=table), start


def make(seed: int) -> tuple[ClusterState, dict[str, Any]] | None:
    """A state and what its script starts from; None where the dice made what is refused."""
    rng = np.random.default_rng(seed)
    try:
        state, start = (_of_tree if rng.random() < 0.1 else _of_table)(rng)
    except (TypeError, ValueError):
        return None
    _cut(rng, state)
    return state, start
