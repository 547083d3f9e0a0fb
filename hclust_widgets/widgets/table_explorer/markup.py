"""HTML of what was read from a file; text from the file is escaped by `markupsafe`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
from markupsafe import Markup

from hclust_widgets.common.format import count, truncate
from hclust_widgets.table.columns.schema import Schema
from hclust_widgets.widgets.base.markup import join

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["fault_list", "introduction", "progress", "read_report", "said"]

#: Rows and columns of the table that are shown.
FIRST_ROWS, FIRST_COLUMNS = 5, 12
#: Faults that are listed; the rest is counted.
MAX_FAULTS = 12
#: More facts than this are folded: they would push the tree off the screen.
MAX_FACTS = 3
#: Lengths in characters.
MAX_CELL, MAX_TITLE, MAX_PROGRESS, MAX_SENTENCE = 24, 80, 200, 400

_KINDS = (
    ("number", "numbers"),
    ("truth value", "truth values"),
    ("date", "dates"),
    ("span", "durations"),
    ("ordered", "ordered text"),
    ("text", "text"),
)

_EXAMPLE = (
    ("name", "weight", "power", "origin"),
    ("fiat 128", "2108", "49", "europe"),
    ("datsun 510", "2300", "97", "japan"),
    ("…", "", "", ""),
)
_INTRODUCTION = Markup(
    '<div class="hclust-invitation"><div><h3>Which of your things are alike?</h3>'
    "<ol><li><b>Choose a file</b> with a table: CSV, TSV, Excel, Parquet or JSON.</li>"
    "<li><b>See what was read.</b> What looks wrong is listed, with its line.</li>"
    "<li><b>Move the cut</b> in the tree, and the clusters follow.</li></ol>"
    '<p class="hclust-quiet">No file at hand? Try the cars first. A file goes to the Python '
    "behind this page and nowhere else.</p></div>"
    "<figure><table><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"
    "<figcaption>A row for each thing, a column for each fact about it, the names of the "
    "columns in the first line.</figcaption></figure></div>"
)
_REPORT = Markup(
    '<div class="hclust-read"><p><b dir="auto">{title}</b> <span>{size}{kinds}</span></p>'
    "{facts}{faults}{first_rows}</div>"
)
_FAULTS = Markup(
    '<div class="hclust-faults" role="note"><b>{number} to look at</b>'
    "<ul>{items}</ul><p>Mend what is wrong in the file, save it, and choose it again: your "
    "settings stay.</p></div>"
)
_FIRST_ROWS = Markup(
    "<details><summary>The first rows</summary>"
    '<div class="hclust-table"><table><thead><tr><th></th>{heads}{more}</tr></thead>'
    "<tbody>{rows}</tbody></table></div></details>"
)
_ITEM = Markup("<li>{}</li>")
_ROW = Markup("<tr>{}</tr>")
_CELL = Markup("<td>{}</td>")


def introduction() -> Markup:
    """Format what is shown before there is a table."""
    head, *rows = _EXAMPLE
    return _INTRODUCTION.format(
        heads=join(Markup('<th scope="col">{}</th>').format(cell) for cell in head),
        body=join(_ROW.format(join(map(_CELL.format, row))) for row in rows),
    )


def progress(text: str) -> Markup:
    """Format the sentence that is shown while something takes long."""
    return Markup('<div class="hclust-busy" role="status">{}</div>').format(
        truncate(text, MAX_PROGRESS)
    )


def said(text: str) -> Markup:
    """Format the sentence that says what a corrected table could not keep."""
    return Markup('<div class="hclust-quiet" role="status">{}</div>').format(text)


def read_report(
    table: pd.DataFrame, title: str, faults: Sequence[str], facts: Sequence[str] = ()
) -> Markup:
    """Format what was read: size, kinds of columns, how, what looks wrong, the first rows.

    Parameters
    ----------
    table : DataFrame
    title : str
        Name of the file.
    faults : sequence of str
        What has to be corrected in the file.
    facts : sequence of str
        What the reader has to know.
    """
    fields = Schema.from_table(table)
    kinds = ["truth value" if field.is_boolean else field.kind for field in fields]
    counts = [f"{kinds.count(what):,} of {plural}" for what, plural in _KINDS if what in kinds]
    how = _paragraphs(facts)
    if len(facts) > MAX_FACTS:
        how = Markup("<details><summary>How it was read: {}</summary>{}</details>").format(
            count(len(facts), "notes"), how
        )
    if not faults:
        how += _paragraphs(["Nothing else stands out." if facts else "Nothing in it looks wrong."])
    return _REPORT.format(
        title=truncate(title, MAX_TITLE),
        size=f"{count(len(table), 'rows')}, {count(table.shape[1], 'columns')}",
        kinds=f": {', '.join(counts)}" if counts else "",
        facts=how,
        faults=fault_list(faults),
        first_rows=_first_rows(table),
    )


def _paragraphs(texts: Sequence[str]) -> Markup:
    paragraph = Markup('<p class="hclust-quiet">{}</p>')
    return join(paragraph.format(truncate(text, MAX_SENTENCE)) for text in texts)


def fault_list(faults: Sequence[str]) -> Markup:
    """Format what is probably wrong with a file, and what to do; empty if nothing is."""
    if not faults:
        return Markup()
    shown = [truncate(text, MAX_SENTENCE) for text in faults[:MAX_FAULTS]]
    left = len(faults) - len(shown)
    if left:
        shown.append(f"and {count(left, 'things')} more")
    return _FAULTS.format(
        number=count(len(faults), "things"), items=join(_ITEM.format(text) for text in shown)
    )


def _first_rows(table: pd.DataFrame) -> Markup:
    part = table.iloc[:FIRST_ROWS, :FIRST_COLUMNS]
    left = table.shape[1] - part.shape[1]
    columns = range(part.shape[1])
    days = [_are_days(table.iloc[:, c]) for c in columns]
    heads = join(
        Markup('<th scope="col" dir="auto"{}>{}</th>').format(
            _text_class(part.iloc[0, c]), truncate(str(part.columns[c]), MAX_CELL)
        )
        for c in columns
    )
    rows = join(
        Markup('<tr><th scope="row">{}</th>{}</tr>').format(
            truncate(str(label), MAX_CELL),
            join(_cell(part.iloc[i, c], is_day=days[c]) for c in columns),
        )
        for i, label in enumerate(part.index)
    )
    more = Markup("<th>and {:,} more</th>").format(left) if left else ""
    return _FIRST_ROWS.format(heads=heads, more=more, rows=rows)


def _are_days(column: pd.Series) -> bool:
    """Return whether these are dates without a time of day."""
    return pd.api.types.is_datetime64_any_dtype(column.dtype) and bool(
        (column.isna() | (column == column.dt.normalize())).all()
    )


def _cell(value: Any, *, is_day: bool) -> Markup:
    if pd.api.types.is_scalar(value) and pd.isna(value):
        return Markup('<td class="hclust-quiet">–</td>')
    return Markup('<td dir="auto"{}>{}</td>').format(
        _text_class(value), truncate(str(value.date() if is_day else value), MAX_CELL)
    )


def _text_class(value: object) -> Markup:
    return Markup(' class="name"') if isinstance(value, str) else Markup()
