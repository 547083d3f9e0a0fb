"""The files of a table in partitions: all have the same columns, which are read by their names."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from pandas.api import types

from hclust_widgets.common.format import truncated_repr

__all__ = ["path_hint", "read_csv_files", "read_parquet_files"]

# So many names of columns are said.
_NAMED = 3
# Longer text, or text with such signs, is no path.
_MAX_PATH = 300
_NO_PATH = frozenset("(){},;")


def path_hint(data: Any) -> str:
    """Return what to do with the path of a file or of nothing, or with other text; else ""."""
    if not isinstance(data, (str, os.PathLike)):
        return ""
    text = os.fsdecode(data)
    is_line = text.isprintable() and len(text) <= _MAX_PATH and not _NO_PATH & set(text)
    if text and is_line and not os.path.splitext(text)[1] and not os.path.isfile(text):
        return (
            f"there is no folder {truncated_repr(text)}, so check the path, or read a file first, "
            "as pandas.read_csv does"
        )
    return "read a file first, as pandas.read_csv does"


def read_csv_files(dd: Any, files: Sequence[Path]) -> Any:
    """Read CSV files as one Dask DataFrame, whatever the order of the columns in each.

    Dask reads them by position, by the header of the first.

    Parameters
    ----------
    dd : module
        ``dask.dataframe``.
    files : sequence of Path

    Raises
    ------
    ValueError
        If a file has other columns than the first, or words where that has numbers; one sentence.
    """
    named = [(file, header) for file in files if (header := _header(file))]
    if not named:
        raise ValueError("These CSV files have no rows below a header: pass some that have.")
    _refuse_other_columns(named)
    runs = [[file for file, _ in run] for _, run in groupby(named, key=lambda pair: pair[1])]
    if len(runs) < 2:
        return dd.read_csv([str(file) for file, _ in named])
    columns = list(named[0][1])
    frames = [dd.read_csv([str(file) for file in run])[columns] for run in runs]
    return dd.concat(_of_same_types(frames, runs))


def read_parquet_files(dd: Any, path: Path, files: Sequence[Path]) -> Any:
    """Read a folder of Parquet files, or one, as a Dask DataFrame.

    Raises
    ------
    ValueError
        If a file has other columns than the first; one sentence.
    """
    import pyarrow.parquet as pq  # type: ignore[import-untyped]

    named, indexes = [], []
    for file in files:
        schema = pq.read_schema(file)
        columns = tuple(n for n in schema.names if not n.startswith("__index_level_"))
        named.append((file, columns))
        indexes.append(_index_of(schema.metadata or {}))
    _refuse_other_columns(named)
    known = set(named[0][1])
    # Dask needs one index in all files, and fails at one that only counts but has a name.
    counted = any(isinstance(one, dict) and one.get("name") for index in indexes for one in index)
    stored = {tuple(n for n in index if isinstance(n, str) and n in known) for index in indexes}
    return dd.read_parquet(path, **({"index": False} if counted or len(stored) > 1 else {}))


def _index_of(metadata: Mapping[bytes, bytes]) -> list[Any]:
    """Return what pandas notes of the index: names of columns, or a dict for one that counts."""
    try:
        noted: dict[str, list[Any]] = json.loads(metadata[b"pandas"])
    except (KeyError, ValueError):
        return []
    return noted.get("index_columns", [])


def _header(file: Path) -> tuple[str, ...]:
    """Return the names of the columns of a CSV file; none of one without rows."""
    try:
        begin = pd.read_csv(file, nrows=1)
        return () if begin.empty else tuple(begin.columns)
    except pd.errors.EmptyDataError:
        return ()


def _refuse_other_columns(named: Sequence[tuple[Path, tuple[str, ...]]]) -> None:
    """Raise a ValueError for the first file whose columns are not those of the first file."""
    for file, names in named[1:]:
        first, known = named[0]
        lacks = [name for name in known if name not in names]
        more = [name for name in names if name not in known]
        if not lacks and not more:
            continue
        changes = (("lacks", lacks), ("adds", more))
        said = [f"{word} {_words(some)}" for word, some in changes if some]
        one, other = file.name, first.name
        if one == other:  # in folders of folders
            one, other = str(file), str(first)
        raise ValueError(
            f"{one} has other columns than {other}: it {' and '.join(said)}. Rename the columns, "
            "or write every file with the same ones."
        )


def _words(names: Sequence[str]) -> str:
    said = ", ".join(truncated_repr(name) for name in names[:_NAMED])
    return said + (f" and {len(names) - _NAMED:,} more" if len(names) > _NAMED else "")


def _of_same_types(frames: list[Any], runs: Sequence[Sequence[Path]]) -> list[Any]:
    """Give each column one type in all frames: words if it begins so, else one for all numbers."""
    made = {}
    for name, dtype in frames[0].dtypes.items():
        others = [frame.dtypes[name] for frame in frames]
        if not types.is_numeric_dtype(dtype):
            made[name] = dtype
            continue
        words = [at for at, other in enumerate(others) if not types.is_numeric_dtype(other)]
        if words:
            raise ValueError(
                f"Column {truncated_repr(name)} is read as numbers in {runs[0][0].name} and as "
                f"text in {runs[words[0]][0].name}: write it the same way in every file."
            )
        made[name] = np.result_type(*others)
    return [frame.astype(made) for frame in frames]
