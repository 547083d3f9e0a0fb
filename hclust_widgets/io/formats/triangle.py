"""Distances without a line of names: a triangle whose lines grow or shrink by one, or a square."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pandas as pd

from hclust_widgets.common.arrays import Floats
from hclust_widgets.common.format import count, truncated_repr
from hclust_widgets.common.patterns import NUMBER
from hclust_widgets.io.recipe import Recipe

from .delimited import ReadResult

__all__ = ["read_triangle"]

_MIN_LINES = 3
# Characters that are looked at first.
_HEAD = 50_000
_SEPARATORS = ("\t", ";", ",", None)
# Between cells of which half are empty: the other triangle.
_PADDED = ("\t", ";", ",")
# A line that begins with its number: 1: name 100.00 90.00
_COUNTED = re.compile(r"\s*\d+:\s+\S+\s+[\d.]")
_SHAPES = {
    "lower": "the lower triangle",
    "upper": "the upper triangle",
    "square": "square, without a line of names",
}


def read_triangle(text: str, name: str) -> ReadResult | None:
    """Read distances as a triangle, or as a mirrored square without a line of names.

    Each line of a triangle has one number more, or less, than the one before, so that nothing
    else looks so. A name may stand before the numbers; a line of all names may stand above.

    Parameters
    ----------
    text : str
    name : str
        Of the file.

    Returns
    -------
    ReadResult or None
        A table with the names in its first column, and a column for each row; None if the file is
        something else.

    Raises
    ------
    ValueError
        If a name stands twice, or if numbers may be names or distances.
    """
    if _is_long(text):
        return None
    lines = [(i, line) for i, line in enumerate(text.splitlines(), 1) if line.strip()]
    if len(lines) < _MIN_LINES:
        return None
    if (numbered := _numbered(lines, name)) is not None:
        return numbered
    for sep, padded in (*((sep, False) for sep in _SEPARATORS), *((s, True) for s in _PADDED)):
        if sep is not None and sep not in lines[1][1] + lines[2][1]:
            continue
        fields = _filled if padded else _fields
        if not _may_be([fields(line, sep) for _, line in lines[:_MIN_LINES]], len(lines)):
            continue
        widest = max(len(fields(line, sep)) for _, line in (lines[0], lines[1], lines[-1]))
        if len(lines) > widest + 2:  # a line more than rows, and one of names
            continue
        if padded and not _is_padded([_cells(line, sep) for _, line in lines]):
            continue
        found = _read([fields(line, sep) for _, line in lines], sep, name)
        if found is None:
            continue
        shape, names, named, header, square, comma = found
        twice = [one for one, times in Counter(names).items() if times > 1]
        if twice:
            raise ValueError(
                f"The name {truncated_repr(twice[0])} stands twice in {name}: give each row its "
                "own."
            )
        table = pd.DataFrame(square, columns=names)
        table.insert(0, "name" if "name" not in names else "names of rows", names)
        facts = [
            f"Read as a matrix between {count(len(names), 'rows')} ({_SHAPES[shape]})"
            + ("." if named or header else "; its rows have no names and are numbered.")
        ]
        options = {
            "shape": shape,
            "sep": sep,
            "named": named,
            "header": header,
            "decimal": "," if comma else ".",
            "quotes": '"' in text,
            "padded": padded,
        }
        return ReadResult(table, facts, [], lines[header][0], Recipe("triangle", options))
    return None


def _numbered(lines: Sequence[tuple[int, str]], name: str) -> ReadResult | None:
    """Read a matrix as Clustal writes it: comments, then ``1: name 100.00 90.00`` a line."""
    header = sum(1 for _, line in lines if line.lstrip().startswith("#"))
    body = lines[header:]
    if len(body) < 2 or not all(_COUNTED.match(line) for _, line in body):
        return None
    fields = [line.split() for _, line in body]
    names = [row[1] for row in fields]
    values = [[_number(word, comma=False) for word in row[2:]] for row in fields]
    n = len(names)
    if [row[0] for row in fields] != [f"{i}:" for i in range(1, n + 1)]:
        return None
    whole = sum(len(row) == n and None not in row for row in values)
    if whole < n / 2 and not any("matrix" in line.lower() for _, line in lines[:header]):
        return None  # any other list whose lines are numbered
    for (line, _), row in zip(body, values, strict=True):
        if len(row) != n or None in row:
            found = sum(one is not None for one in row)
            raise ValueError(
                f"Line {line:,} of {name} holds {count(found, 'numbers')}, but {n:,} are needed, "
                "one for each row."
            )
    square = np.asarray(values, dtype=np.float64)
    twice = [one for one, times in Counter(names).items() if times > 1]
    if twice:
        raise ValueError(
            f"The name {truncated_repr(twice[0])} stands twice in {name}: give each row its own."
        )
    table = pd.DataFrame(square, columns=names)
    table.insert(0, "name" if "name" not in names else "names of rows", names)
    options = {
        "shape": "square",
        "sep": None,
        "named": 2,
        "header": header,
        "decimal": ".",
        "quotes": False,
    }
    fact = f"Read as a matrix between {count(n, 'rows')}, as Clustal writes it."
    return ReadResult(table, [fact], [], body[0][0], Recipe("triangle", options))


def _is_long(text: str) -> bool:
    """Check quickly, by its first lines, if a file has far more lines than a matrix would."""
    first = [line for line in text[:_HEAD].splitlines()[:-1] if line.strip()][:_MIN_LINES]
    if len(first) < _MIN_LINES:
        return False
    if any(len({len(_fields(line, sep)) for line in first[1:]}) > 1 for sep in _SEPARATORS):
        return False
    widest = max(len(_fields(line, sep)) for line in first for sep in _SEPARATORS)
    return text.count("\n") > 4 * (widest + 2)


def _fields(line: str, sep: str | None) -> list[str]:
    fields = [one.strip().strip('"') for one in line.split(sep)]
    return fields[:-1] if len(fields) > 1 and not fields[-1] else fields


def _cells(line: str, sep: str | None) -> list[str]:
    return [one.strip().strip('"') for one in line.split(sep)]


def _filled(line: str, sep: str | None) -> list[str]:
    """Return the cells that are not empty, but for the corner above the names of rows."""
    first, *others = _cells(line, sep)
    return [first, *filter(None, others)]


def _is_padded(lines: Sequence[list[str]]) -> bool:
    """Check that a square below a line of names lacks one triangle, and has no other gaps."""
    n = len(lines) - 1
    if any(len(row) != n + 1 for row in lines) or not all(lines[0][1:]):
        return False
    there = np.array([[bool(cell) for cell in row[1:]] for row in lines[1:]])
    for lost in (there, there.T):
        if not np.triu(lost, 1).any() and lost[np.tril_indices(n, -1)].all():
            own = np.diag(there)
            return bool(own.all() or not own.any())
    return False


def _may_be(first: Sequence[list[str]], n_lines: int) -> bool:
    """Check by the first lines of most other files that they are none of these."""
    sizes = [len(one) for one in first]
    if sizes[2] - sizes[1] in (1, -1):
        return True
    return sizes[0] == sizes[1] == sizes[2] and sizes[0] in (n_lines, n_lines + 1)


def _read(
    lines: Sequence[list[str]], sep: str | None, file: str
) -> tuple[str, list[str], bool, int, Floats, bool] | None:
    """Return shape, names, whether each line bears one, lines above, the matrix, decimal comma."""
    comma = sep != "," and any("," in one for row in lines for one in row[1:])
    for header in (0, 1):
        body = [list(one) for one in lines[header:]]
        head = [one for one in lines[0] if one] if header else []
        if header and any(_number(one, comma) is not None for one in head):
            break
        words = [one for row in body for one in row[:1]]
        named = any(_number(one, comma) is None for one in words)
        names = words if named else head
        rows = [row[1:] if named else row for row in body]
        values = [[_number(one, comma) for one in row] for row in rows]
        if len(body) < 2 or any(one is None for row in values for one in row):
            continue
        sizes = [len(row) for row in values]
        shape = _shape(sizes)
        if not shape or (shape == "square" and header):  # the latter is a table like any other
            continue
        n = max(sizes) if not named else len(names)
        if not named and sizes[0 if shape == "lower" else -1] == 1 and shape != "square":
            # Without names nothing tells the diagonal, but that it has one value.
            ends = {row[-1] if shape == "lower" else row[0] for row in values if row}
            if len(ends) > 1 or ends not in ({0.0}, {1.0}, {100.0}):
                n += 1
                if any(words == list(map(str, range(k, k + len(words)))) for k in (0, 1)):
                    raise ValueError(
                        f"The first numbers of the lines of {file}, {', '.join(words[:3])} ..., "
                        "may be names of rows or distances: give the rows names that are no "
                        "numbers."
                    )
        if named and head and shape == "lower" and head[1:] == names[:-1]:
            names = [head[0], *names]  # as R prints distances: no line for the first, and no
            head = names  # column for the last
        names = names or [f"row {i + 1}" for i in range(n)]
        if header and head != names:
            continue
        square = _square(shape, values, len(names))
        if square is None:
            continue
        return shape, names, named, header, square, comma
    return None


def _shape(sizes: Sequence[int]) -> str:
    steps = {b - a for a, b in pairwise(sizes)}
    if steps == {1} and sizes[0] in (0, 1):
        return "lower"
    if steps == {-1} and sizes[-1] in (0, 1):
        return "upper"
    return "square" if steps == {0} and sizes[0] == len(sizes) else ""


def _square(shape: str, rows: Sequence[Sequence[float | None]], n: int) -> Floats | None:
    square = np.zeros((n, n))
    if shape == "square":
        square[:] = rows
        mirrored = bool((square == square.T).all())
        return square if mirrored and np.ptp(np.diag(square)) == 0 and square.any() else None
    longest = max(map(len, rows))
    skipped = n - longest  # 1 without the diagonal
    if skipped not in (0, 1) or len(rows) not in (n, n - 1):
        return None
    first = n - len(rows) if shape == "lower" else 0
    for i, row in enumerate(rows, first):
        k = len(row)
        if shape == "lower":
            if k != i + 1 - skipped:
                return None
            square[i, :k] = square[:k, i] = row
        else:
            if k != n - i - skipped:
                return None
            square[i, n - k :] = square[n - k :, i] = row
    # Of distances and similarities each row has the same to itself; else the file has gaps.
    return square if skipped or np.ptp(np.diag(square)) == 0 else None


def _number(word: str, comma: bool) -> float | None:
    if comma:
        word = word.replace(",", ".")
    return float(word) if NUMBER.fullmatch(word) else None
