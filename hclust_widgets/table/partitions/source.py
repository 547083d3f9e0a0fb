"""A table in partitions: a Dask DataFrame, a folder of files, a pyarrow dataset."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import pandas as pd

from hclust_widgets.common.arrays import Bools
from hclust_widgets.common.format import count

from .files import read_csv_files, read_parquet_files
from .progress import ReadingStep, compute

__all__ = ["SAMPLE_ROWS", "Partitions", "in_partitions"]

T = TypeVar("T")

#: So many rows are kept in memory, about: groups are found among them, and views show them.
SAMPLE_ROWS = 100_000

# So many partial results are put together at once: of wide tables each takes some 100 MB.
_TOGETHER = 4


def in_partitions(data: Any) -> bool:
    """Return True for a Dask DataFrame, a pyarrow dataset, and the path of a folder."""
    if isinstance(data, (str, os.PathLike)):
        try:
            return Path(data).is_dir()
        except (OSError, ValueError):  # text that can be no path
            return False
    return isinstance(data, Partitions) or _is_dask(data) or _is_dataset(data)


def _is_dask(data: Any) -> bool:
    """Return True for a DataFrame or a Series of Dask."""
    module = type(data).__module__
    return module.startswith(("dask.", "dask_expr.")) and hasattr(data, "to_delayed")


def _is_dataset(data: Any) -> bool:
    return type(data).__module__.startswith("pyarrow._dataset") and hasattr(data, "get_fragments")


@dataclass(frozen=True, eq=False)
class Partitions:
    """A table that is read partition by partition, and the sample of it that is in memory.

    Attributes
    ----------
    frame : dask.dataframe.DataFrame
    lengths : tuple of int
        Rows of each partition.
    sample : DataFrame
        Rows of all partitions, in their order, with the index of the frame.
    sample_rows : int
        How many were asked for.
    origin : str or None
        The path that it is read from, if one was passed.
    """

    frame: Any
    lengths: tuple[int, ...]
    sample: pd.DataFrame
    sample_rows: int
    origin: str | None = None

    @classmethod
    def open(cls, data: Any, *, sample: int = SAMPLE_ROWS) -> Partitions:
        """Count the rows, and draw the sample.

        Parameters
        ----------
        data : dask DataFrame, pyarrow Dataset or path
            Of a folder of Parquet or CSV files, or of one such file.
        sample : int
            Rows of the sample. Fewer rows are all in it. Of more it has nearly so many: a row is
            in it or not by its position in the table, whatever the bounds of the partitions.

        Raises
        ------
        ImportError
            If Dask is not installed.
        TypeError, ValueError
            If it is no such table; one sentence.
        """
        if isinstance(data, Partitions):
            return data
        if isinstance(sample, (bool, np.bool_)) or not isinstance(sample, (int, np.integer)):
            raise TypeError(f"sample must be a number of rows, not {sample!r}.")
        if sample < 2:
            raise ValueError(f"sample={sample} is out of range: it starts at 2.")
        frame = _frame_of(data)
        if not len(frame.columns):
            raise ValueError("This table in partitions has no columns.")
        names = list(frame.columns)
        twice = [name for i, name in enumerate(names) if name in names[:i]]
        if twice:
            raise ValueError(
                f"The column name {twice[0]!r} stands twice: rename one of the columns."
            )
        counts = _row_counts(frame)
        lengths = tuple(_computed("count", counts, counts, [1] * len(counts)))
        n = sum(lengths)
        if n < 2:
            raise ValueError(
                f"Clustering needs at least two rows, but these {count(len(lengths), 'partitions')}"
                f" have {n}."
            )
        opened = cls(frame, lengths, pd.DataFrame(), int(sample))
        kept = opened.reduce("sample", None, partial(_sampled, sample=int(sample), of=n), _joined)
        origin = str(data) if isinstance(data, (str, os.PathLike)) else None
        return cls(frame, lengths, kept, int(sample), origin)

    @property
    def n_rows(self) -> int:
        """Rows of all partitions."""
        return sum(self.lengths)

    @property
    def n_partitions(self) -> int:
        """Number of partitions."""
        return len(self.lengths)

    @property
    def holds_all_rows(self) -> bool:
        """True if the sample holds every row."""
        return len(self.sample) == self.n_rows

    def reduce(
        self,
        step: ReadingStep,
        columns: Sequence[Any] | None,
        work: Callable[[pd.DataFrame, int], T],
        merge: Callable[[list[T]], T],
    ) -> T:
        """Work on every partition where it is, and put the results together.

        Parameters
        ----------
        step : str
            Which pass over the partitions this is, for who follows the progress.
        columns : sequence of column names, or None
            Only these are read; None reads all.
        work : function
            Of the rows of a partition, and the position of the first one in the table.
        merge : function
            Of results in the order of the partitions.
        """
        from dask import delayed

        frame = self.frame if columns is None else self.frame[list(columns)]
        begin = np.concatenate([[0], np.cumsum(self.lengths)]).tolist()
        run, put = delayed(work, pure=False), delayed(merge, pure=False)
        reads = [run(part, at) for part, at in zip(frame.to_delayed(), begin, strict=False)]
        done = reads
        while len(done) > 1:
            done = [put(done[i : i + _TOGETHER]) for i in range(0, len(done), _TOGETHER)]
        found: T = _computed(step, done, reads, self.lengths)[0]
        return found


def _computed(step: ReadingStep, tasks: Any, reads: Any, sizes: Sequence[int]) -> Any:
    """Run tasks on the scheduler that the user has, and tell how far they are."""
    try:
        return compute(step, tasks, reads, sizes)
    except ValueError as error:
        if "dtype" not in str(error) or "read_csv" not in str(error):
            raise
        raise ValueError(
            "The first rows of these CSV files have other types than later ones: pass "
            "dask.dataframe.read_csv(files, dtype={'x': 'float64'}), with the types of such "
            "columns."
        ) from error


def _row_counts(frame: Any) -> list[Any]:
    from dask import delayed

    length = delayed(len, pure=False)
    return [length(part) for part in frame[[frame.columns[0]]].to_delayed()]


def _sampled(part: pd.DataFrame, begin: int, *, sample: int, of: int) -> pd.DataFrame:
    if sample >= of:
        return part
    return part[drawn(begin, len(part), sample / of)]


def drawn(begin: int, n: int, share: float) -> Bools:
    """Return which of n rows from a position on are in the sample, by their positions alone.

    The random number of a row is its position, mixed as by Steele et al. (2014, SplitMix).
    """
    with np.errstate(over="ignore"):
        z = np.arange(begin + 1, begin + n + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        z ^= z >> np.uint64(31)
    found: Bools = z < np.uint64(int(share * 2**64))
    return found


def _joined(parts: list[pd.DataFrame]) -> pd.DataFrame:
    """Put rows below each other; categories become those of all."""
    some = [part for part in parts if len(part)] or parts[:1]
    if len(some) == 1:
        return some[0]
    for name, dtype in some[0].dtypes.items():
        if isinstance(dtype, pd.CategoricalDtype) and any(p[name].dtype != dtype for p in some):
            levels = pd.api.types.union_categoricals(
                [part[name] for part in some], ignore_order=True
            ).categories
            made = pd.CategoricalDtype(levels, ordered=dtype.ordered)
            some = [part.copy() for part in some]
            for part in some:
                part[name] = part[name].astype(made)
    return pd.concat(some)


# -- what can be read in partitions --------------------------------------------------------------


def _frame_of(data: Any) -> Any:
    if _is_dask(data):
        if not hasattr(data, "columns") or not hasattr(data, "map_partitions"):
            raise TypeError(f"This Dask {type(data).__name__} is no DataFrame.")
        return data.to_frame() if getattr(data, "ndim", 2) == 1 else data
    if _is_dataset(data):
        return _frame_of_dataset(data)
    if isinstance(data, (str, os.PathLike)):
        return _frame_of_path(Path(data))
    raise TypeError(
        "A table in partitions is a Dask DataFrame, a pyarrow dataset, or the path of a folder of "
        f"Parquet or CSV files, but this is a {type(data).__name__}: pass "
        "dask.dataframe.from_pandas(df, npartitions=8), or the table itself to ClusterState."
    )


def _dask_dataframe() -> Any:
    try:
        import dask.dataframe as dd
    except ImportError as error:
        raise ImportError(
            "Tables in partitions are read by Dask, which is not installed: "
            'pip install "hclust_widgets[dask]".'
        ) from error
    return dd


def _frame_of_path(path: Path) -> Any:
    if not path.exists():
        raise ValueError(f"There is no folder {str(path)!r}: check the path.")
    found = {kind: _files(path, kind) for kind in ("parquet", "csv")}
    kinds = [kind for kind, files in found.items() if files]
    if len(kinds) != 1:
        what = "Parquet and CSV files" if kinds else "no Parquet or CSV files (.parquet, .csv)"
        raise ValueError(
            f"The folder {str(path)!r} holds {what}: pass a folder of one of these kinds."
        )
    dd = _dask_dataframe()
    if kinds == ["parquet"]:
        return read_parquet_files(dd, path, found["parquet"])
    return read_csv_files(dd, found["csv"])


def _files(path: Path, kind: str) -> list[Path]:
    """Return the files of a kind, also in folders of folders, by name; hidden ones do not count."""
    if path.is_file():
        return [path] if path.suffix == f".{kind}" else []
    return sorted(one for one in path.rglob(f"*.{kind}") if not one.name.startswith((".", "_")))


def _frame_of_dataset(dataset: Any) -> Any:
    """Read a pyarrow dataset: a partition is a group of rows of a Parquet file, or a file."""
    dd = _dask_dataframe()
    fragments: list[Any] = []
    for fragment in dataset.get_fragments():
        split = getattr(fragment, "split_by_row_group", None)
        fragments += [fragment] if split is None else split()
    if not fragments:
        raise ValueError("This pyarrow dataset holds no files.")
    read = _ReadFragment(dataset.schema)
    return dd.from_map(read, fragments, meta=dataset.schema.empty_table().to_pandas())


@dataclass(frozen=True)
class _ReadFragment:
    """Reads a fragment of a pyarrow dataset, or some of its columns."""

    schema: Any

    def __call__(self, fragment: Any, columns: list[Any] | None = None) -> pd.DataFrame:
        table = fragment.to_table(schema=self.schema, columns=columns)
        found: pd.DataFrame = table.to_pandas()
        return found
