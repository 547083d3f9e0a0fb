"""What is said around a table of the reader's own, as HTML; words from the file are escaped."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import pandas as pd

from hclust_widgets.common.format import count, truncate
from hclust_widgets.table.schema import Schema

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["busy", "faults_words", "invitation", "read_words"]

# As much of a table as shows what it is.
FIRST_ROWS, FIRST_COLUMNS = 5, 12
# More sentences than this nobody reads.
MAX_FAULTS = 12
# More facts than this would push the tree off the screen: they are folded.
MAX_FACTS = 3

_KINDS = (("number", "numbers"), ("date", "dates"), ("span", "durations"), ("text", "text"))

_EXAMPLE = (
    ("name", "weight", "power", "origin"),
    ("fiat 128", "2108", "49", "europe"),
    ("datsun 510", "2300", "97", "japan"),
    ("…", "", "", ""),
)


def invitation() -> str:
    """Set what stands there before there is a table."""
    head, *rows = _EXAMPLE
    heads = "".join(f'<th scope="col">{cell}</th>' for cell in head)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return (
        '<div class="hclust-invitation"><div><h3>Which of your things are alike?</h3>'
        "<ol><li><b>Choose a file</b> with a table: CSV, TSV, Excel, Parquet or JSON.</li>"
        "<li><b>See what was read.</b> What looks wrong is listed, with its line.</li>"
        "<li><b>Move the cut</b> in the tree, and the groups follow.</li></ol>"
        '<p class="hclust-quiet">No file at hand? Try the cars first. A file goes to the Python '
        "behind this page and nowhere else.</p></div>"
        f"<figure><table><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"
        "<figcaption>A row for each thing, a column for each fact about it, the names of the "
        "columns in the first line.</figcaption></figure></div>"
    )


def busy(text: str) -> str:
    """Set the sentence that stands there while something takes long."""
    return f'<div class="hclust-busy" role="status">{escape(truncate(text, 200))}</div>'


def read_words(
    table: pd.DataFrame, title: str, faults: Sequence[str], facts: Sequence[str] = ()
) -> str:
    """Set what was read: how much, of what kind, how, what looks wrong, the first rows.

    Parameters
    ----------
    table : DataFrame
    title : str
        Name of the file.
    faults : sequence of str
        To be mended.
    facts : sequence of str
        To be known.
    """
    kinds = [field.kind for field in Schema.from_table(table)]
    of = [f"{kinds.count(what):,} of {word}" for what, word in _KINDS if what in kinds]
    size = f"{count(len(table), 'rows')}, {count(table.shape[1], 'columns')}"
    said = _paragraphs(facts)
    if len(facts) > MAX_FACTS:
        words = count(len(facts), "notes")
        said = f"<details><summary>How it was read: {words}</summary>{said}</details>"
    if not faults:
        said += _paragraphs(["Nothing else stands out." if facts else "Nothing in it looks wrong."])
    said += faults_words(faults)
    kind_words = f": {', '.join(of)}" if of else ""
    return (
        f'<div class="hclust-read"><p><b dir="auto">{escape(truncate(title, 80))}</b> '
        f"<span>{size}{kind_words}</span></p>{said}{_first_rows(table)}</div>"
    )


def _paragraphs(texts: Sequence[str]) -> str:
    return "".join(f'<p class="hclust-quiet">{escape(truncate(text, 400))}</p>' for text in texts)


def faults_words(faults: Sequence[str]) -> str:
    """Set what is probably wrong with a file, and what to do; nothing if nothing is."""
    if not faults:
        return ""
    shown = faults[:MAX_FAULTS]
    left = len(faults) - len(shown)
    items = "".join(f"<li>{escape(truncate(text, 400))}</li>" for text in shown)
    items += f"<li>and {count(left, 'things')} more</li>" if left else ""
    return (
        f'<div class="hclust-faults" role="note"><b>{count(len(faults), "things")} to look at</b>'
        f"<ul>{items}</ul><p>Mend what is wrong in the file, save it, and choose it again: your "
        "settings stay.</p></div>"
    )


def _first_rows(table: pd.DataFrame) -> str:
    part = table.iloc[:FIRST_ROWS, :FIRST_COLUMNS]
    left = table.shape[1] - part.shape[1]
    more = f"<th>and {left:,} more</th>" if left else ""
    heads = "".join(
        f'<th scope="col" dir="auto"{_kind(part.iloc[0, c])}>'
        f"{escape(truncate(str(part.columns[c]), 24))}</th>"
        for c in range(part.shape[1])
    )
    rows = "".join(
        f'<tr><th scope="row">{escape(truncate(str(label), 24))}</th>'
        f"{''.join(_cell(part.iloc[i, c]) for c in range(part.shape[1]))}</tr>"
        for i, label in enumerate(part.index)
    )
    return (
        "<details><summary>The first rows</summary>"
        f'<div class="hclust-table"><table><thead><tr><th></th>{heads}{more}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div></details>"
    )


def _cell(value: object) -> str:
    missing = pd.api.types.is_scalar(value) and pd.isna(value)
    if missing:
        return '<td class="hclust-quiet">–</td>'
    return f'<td dir="auto"{_kind(value)}>{escape(truncate(str(value), 24))}</td>'


def _kind(value: object) -> str:
    return ' class="name"' if isinstance(value, str) else ""
