"""Lines of a script that join annotations of the rows, from a second file."""

from __future__ import annotations

import pandas as pd
from pandas.api import types

from hclust_widgets.export.script.columns import Script
from hclust_widgets.export.script.literals import filled, literal
from hclust_widgets.io.annotations import INDEX, JoinedAnnotations, keys_of

__all__ = ["write_join"]


def write_join(script: Script, joined: JoinedAnnotations, frame: str) -> None:
    """Write how the columns of ``frame`` are joined to ``df``.

    Parameters
    ----------
    script : Script
    joined : JoinedAnnotations
    frame : str
        Name of the second table in the script.
    """
    source, key = joined.source, joined.annotations_key
    p = joined.table.shape[1] - len(joined.columns)
    partners = keys_of(source, key)
    lines = ["# Columns of the second file that describe the rows, joined by their names."]
    if partners.isna().any():
        lines.append(f"{frame} = {frame}[{_column(source, key, frame)}.notna()]")
    lines += [
        f"rows = {_keys(joined.table.iloc[:, :p], joined.rows_key, 'df')}",
        f"{frame}.index = {_keys(source, key, frame)}",
    ]
    if key != INDEX:
        others = [str(c) for c in range(source.shape[1]) if c != key]
        name = source.columns.tolist()[key]
        if isinstance(name, str) and source.columns.is_unique:
            lines.append(f"{frame} = {frame}.drop(columns={literal(name)})")
        else:
            lines += filled(f"{frame} = {frame}.iloc[:, [", others, "]]")
    if partners.dropna().duplicated().any():
        lines.append(f"{frame} = {frame}[~{frame}.index.duplicated()]")
    lines.append(f"found = {frame}.reindex(rows).set_axis(df.index)")
    names = [c for i, c in enumerate(source.columns.tolist()) if i != key]
    if names != list(joined.columns):
        lines += filled("found.columns = [", map(literal, joined.columns), "]")
    lines.append('df = pd.concat([df, found], axis="columns")')
    script.add(*lines)


def _column(table: pd.DataFrame, key: int, frame: str) -> str:
    if key == INDEX:
        return f"{frame}.index"
    name = table.columns.tolist()[key]
    if isinstance(name, str) and table.columns.is_unique:
        return f"{frame}[{literal(name)}]"
    return f"{frame}.iloc[:, {key}]"


def _keys(table: pd.DataFrame, key: int, frame: str) -> str:
    """Write names of rows as text: what :func:`keys_of` returns."""
    if key == INDEX:
        if isinstance(table.index, pd.MultiIndex):
            return f'[" · ".join(map(str, row)).strip() for row in {frame}.index]'
        return f"{frame}.index.map(str).str.strip()"
    whole = types.is_float_dtype(table.dtypes.iloc[key])
    cast = '.astype("Int64")' if whole else ""
    return f"{_column(table, key, frame)}{cast}.astype(str).str.strip()"
