"""Lines of a script that exchange rows and columns."""

from __future__ import annotations

import pandas as pd

from hclust_widgets.export.script.columns import MAX_NAMES, Script, can_be_written
from hclust_widgets.export.script.literals import filled, literal
from hclust_widgets.table.exchange import ExchangedTable

__all__ = ["write_exchange"]


def write_exchange(script: Script, exchanged: ExchangedTable) -> None:
    """Write how ``df``, as it was passed in, becomes the table that was clustered."""
    source, names = exchanged.source, exchanged.names
    labels = source.columns.tolist()
    by_name = all(type(label) is str and can_be_written(label) for label in labels)
    lines = ["# Rows and columns are exchanged."]
    taken = ""
    if exchanged.renamed:
        lines += _written_names(exchanged)
        taken = ".set_axis(names)"
    if not exchanged.renamed and names is not None:
        if by_name:
            taken = f".set_index({literal(labels[names])})"
        else:
            lines.append(f"names = df.iloc[:, {names}]")
            taken = ".set_axis(pd.Index(names))"
    cast = '.astype("float64")' if exchanged.converted else ""
    # A column that names the rows is no longer there once it is the index.
    lost = list(exchanged.left_out)
    if names is not None and not taken.startswith(".set_index"):
        lost = sorted([*lost, names])
    if not lost:
        script.add(*lines, f"df = df{taken}{cast}.T")
        return
    before, after = ("df", taken) if not taken.startswith(".set_index") else (f"df{taken}", "")
    if by_name and len(lost) <= MAX_NAMES:
        gone = [literal(labels[c]) for c in lost]
        lines += filled(f"df = {before}.drop(columns=[", gone, f"]){after}{cast}.T")
    else:
        before, after = ("df", taken)
        if taken.startswith(".set_index"):
            assert names is not None
            lines.append(f"names = df[{literal(labels[names])}]")
            after = ".set_axis(pd.Index(names))"
        lines += filled("places = [", map(str, exchanged.columns), "]")
        lines.append(f"df = df.iloc[:, places]{after}{cast}.T")
    script.add(*lines)


def _written_names(exchanged: ExchangedTable) -> list[str]:
    """Write the names of the columns to be as text."""
    source = exchanged.source
    if exchanged.names is None:  # levels of an index
        return ['names = [" · ".join(map(str, row)) for row in df.index]']
    column = source.iloc[:, exchanged.names]
    words = column.astype(str).where(column.notna(), "(no name)")
    lines = [
        "# A column names the rows, as text.",
        f"names = df.iloc[:, {exchanged.names}]",
        "names = names.astype(str)"
        + ('.where(names.notna(), "(no name)")' if column.isna().any() else ""),
    ]
    if words.duplicated().any():
        row = "row"
        if isinstance(source.index, pd.MultiIndex):
            row = "' · '.join(map(str, row))"
        lines += [
            "# The row stands behind names that stand in several rows.",
            f'rows = [f" (row {{{row}}})" for row in df.index]',
            "names = names.where(~names.duplicated(keep=False), names + rows)",
        ]
    lines.append("names = pd.Index(names, name=names.name)")
    return lines
