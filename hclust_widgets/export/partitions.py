"""Tables in partitions: rows and labels are written partition by partition, where they are."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pandas as pd

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.partitions.groups import LabelRows, PartitionedGroups
from hclust_widgets.common.format import is_encodable

__all__ = ["write_parquet"]


def write_parquet(now: Clustering, path: str | os.PathLike[str], *, name: str, names: bool) -> None:
    """Write the table with its labels as a folder of Parquet files, one for each partition.

    Parameters
    ----------
    now : Clustering
    path : str or path
        A folder that is not there yet, or is empty.
    name : str
        Name of the new column.
    names : bool
        True for the clusters' names instead of their numbers.

    Raises
    ------
    TypeError, ValueError
        If the rows are in memory, if the folder holds files, or if the table has such a column.
    ImportError
        If pyarrow is not installed.
    OSError
        If it cannot be written.
    """
    groups = now.groups
    if not isinstance(groups, PartitionedGroups):
        raise ValueError(
            "to_parquet writes tables in partitions, and these rows are in memory: "
            "state.to_frame().to_parquet(path) writes them."
        )
    if not isinstance(names, bool):
        raise TypeError(f"names must be True or False, not {names!r} (name is that of the column).")
    if not isinstance(name, str) or not is_encodable(name):
        raise ValueError(f"name={name!r} is no name of a column: choose a text.")
    frame = groups.source.frame
    if name in frame.columns:
        raise ValueError(
            f"The table has a column {name!r} already: choose another name (name=...)."
        )
    folder = Path(path)
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir())):
        raise ValueError(
            f"There is something in {str(folder)!r} already, and nothing is replaced: choose "
            "another folder."
        )
    from dask.dataframe.dispatch import make_meta

    words = now.cluster_names() if names else None
    label = LabelRows(groups.recipe, groups.group_centers, now.cut.labels_.astype(np.int64), name)
    kind = "Int64" if words is None else "string"
    meta: pd.DataFrame = make_meta(frame)
    meta = meta.assign(**{name: pd.Series([], dtype=kind, index=meta.index)})
    labeled = frame.map_partitions(_with_labels, label, words, meta=meta)
    labeled.to_parquet(str(folder), name_function=_file_name)


def _file_name(partition: int) -> str:
    """Name a file so that those who read files by name keep the order of the rows."""
    return f"part-{partition:06d}.parquet"


def _with_labels(part: pd.DataFrame, label: LabelRows, words: list[str] | None) -> pd.DataFrame:
    labels = label(part[label.recipe.reader.names])
    if words is not None:
        labels = labels.map(dict(enumerate(words))).astype("string")
    return part.assign(**{label.name: labels})
