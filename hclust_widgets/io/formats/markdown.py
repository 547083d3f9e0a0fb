"""Tables in Markdown and as databases print them: bars, and hyphens below the names."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from hclust_widgets.io.missing_codes import Missings

from .delimited import ReadResult, read_text

__all__ = ["SUFFIXES", "read_markdown"]

#: Endings of files of Markdown.
SUFFIXES = (".md", ".markdown")

# Without bars around them three hyphens are asked for: one or two may mean that no value is known.
_RULE = re.compile(
    r"\s*(?:\|\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\||:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)+)\s*"
)
# As PostgreSQL, MySQL and SQLite print it: plus signs where bars cross the hyphens.
_CROSSED = re.compile(r"\s*\+?-{2,}(?:\+-{2,})+\+?\s*|\s*\+-{2,}\+\s*")
_BAR = re.compile(r"(?<!\\)\|")


def read_markdown(text: str, name: str, *, missing: Missings = ()) -> ReadResult | None:
    r"""Read the first table of a text in Markdown, or as a database prints it.

    Parameters
    ----------
    text : str
    name : str
        Of the file, for messages.
    missing : sequence
        As of :func:`~.delimited.read_text`.

    Returns
    -------
    ReadResult or None
        None if there is no such table. The ``markdown`` of its recipe's options holds the first
        line of the table, from 0, and the line below its last one.

    Raises
    ------
    ValueError
        As of :func:`~.delimited.read_text`; and if a file of Markdown holds no table.

    Examples
    --------
    >>> read_markdown("| a | b |\n|---|--:|\n| x | 1 |\n", "t.md").table
       a  b
    0  x  1
    """
    if "|" not in text or "-" not in text:
        _check_name(name)
        return None
    lines = text.splitlines()
    is_markdown = name.lower().endswith(SUFFIXES)
    tables = [
        i - 1
        for i, line in enumerate(lines)
        if i and "-" in line and _is_rule(line) and _alike(lines[i - 1], line)
    ]
    # A cell of another file may hold a table in Markdown, between quotation marks.
    if not tables or not (is_markdown or "\n".join(lines[: tables[0]]).count('"') % 2 == 0):
        _check_name(name)
        return None
    first, last = tables[0], tables[0] + 2
    while last < len(lines) and "|" in lines[last]:
        last += 1
    if last == first + 2:
        raise ValueError(f"{name} has a header but no rows below it.")
    rows = ["\t".join(map(_quoted, _cells(line))) for line in lines[first:last]]
    rows[1] = ""
    result = read_text(
        "\n" * first + "\n".join(rows) + "\n",
        name,
        separator="\t",
        header_line=first + 1,
        missing=missing,
    )
    options: dict[str, Any] = {**result.recipe.options, "markdown": (first, last)}
    others = sum(at >= last for at in tables)
    crossed = bool(_CROSSED.fullmatch(lines[first + 1]))
    what = "as a database prints it" if crossed else "in Markdown"
    facts = [f"Read as a table {what}."]
    if others:
        more = "another table" if others == 1 else f"{others:,} other tables"
        facts = [f"Read as a table {what}, the first one of {name}, which holds {more}."]
    return result._replace(
        facts=facts + result.facts, recipe=replace(result.recipe, kind="markdown", options=options)
    )


def _check_name(name: str) -> None:
    """Refuse a text without a table, if its file is one of Markdown."""
    if name.lower().endswith(SUFFIXES):
        raise ValueError(
            f"{name} holds no table: the cells of a table in Markdown stand between bars (|), with "
            "a row of hyphens (|---|---|) below the names."
        )


def _is_rule(line: str) -> bool:
    return bool(("|" in line and _RULE.fullmatch(line)) or _CROSSED.fullmatch(line))


def _alike(header: str, rule: str) -> bool:
    """Check whether a line has as many cells as the row of hyphens below it."""
    if "|" not in header:
        return False
    return len(_cells(header)) == len(_cells(rule.strip().strip("+").replace("+", "|")))


def _cells(line: str) -> list[str]:
    words = _BAR.split(line.strip().removeprefix("|").removesuffix("|"))
    return [word.strip().replace(r"\|", "|") for word in words]


def _quoted(cell: str) -> str:
    """Return a cell as a file with tabs has it."""
    return '"' + cell.replace('"', '""') + '"' if '"' in cell else cell
