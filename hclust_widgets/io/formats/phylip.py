"""Distance files of PHYLIP and the programs that follow it: a number of rows, then a name a row."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
import pandas as pd

from hclust_widgets.common.arrays import Floats
from hclust_widgets.common.format import count, truncate
from hclust_widgets.io.recipe import Recipe

from .delimited import ReadResult

__all__ = ["SUFFIXES", "read_phylip"]

#: Endings that such files have; others are looked at, too.
SUFFIXES = (".phy", ".phylip", ".dist")

_ONE_NUMBER = re.compile(r"\s*(\d{1,6})[ \t]*(?:\r\n|\r|\n)")
_SHAPES = {
    "square": "square",
    "wrapped": "square, in several lines a row",
    "lower": "the lower triangle",
    "diagonal": "the lower triangle with the diagonal",
    "upper": "the upper triangle",
}
_NAME_LENGTH = 10
_Line = tuple[int, list[str]]


def read_phylip(text: str, name: str) -> ReadResult | None:
    """Read distances that follow the number of rows, square or as a triangle.

    The format is described at https://phylipweb.github.io/phylip/doc/distance.html.

    Parameters
    ----------
    text : str
    name : str
        Of the file.

    Returns
    -------
    ReadResult or None
        A table with the names in its first column, and a column for each row; None if the file is
        something else and its name does not tell that it is such a file.

    Raises
    ------
    ValueError
        If a file with such a name is damaged; one sentence that names the line.
    """
    named = name.lower().endswith(SUFFIXES)
    first = _ONE_NUMBER.match(text)
    if first is None:
        if named and _are_pairs(text):
            raise ValueError(
                f"{name} holds a pair of rows and their distance in each line, as mothur's column "
                "format has it: write a line of names above them (first, second, distance), and "
                "call the file .txt."
            )
        if named:
            raise ValueError(
                f"Line 1 of {name} must hold the number of rows alone, as distances in PHYLIP's "
                "format begin: if this is a table, call the file .txt or .csv."
            )
        return None
    n = int(first[1])
    above = text[: first.end()].count("\n") or 1
    lines = [
        (above + i, line.split())
        for i, line in enumerate(text[first.end() :].splitlines(), 1)
        if line.strip()
    ]
    found = next(_read(lines, n), None) if n > 1 else None
    if found is None:
        if named:
            raise ValueError(_wrong(lines, n, name))
        return None
    shape, names, square = found
    twice = [one for one, times in Counter(names).items() if times > 1]
    if twice:
        raise ValueError(f"The name {twice[0]!r} stands twice in {name}: give each row its own.")
    table = pd.DataFrame(square, columns=names)
    table.insert(0, "name" if "name" not in names else "names of rows", names)
    facts = [f"Read as distances between {count(n, 'rows')} in PHYLIP's format ({_SHAPES[shape]})."]
    first_line = lines[0][0] if shape != "wrapped" else None
    return ReadResult(table, facts, [], first_line, Recipe("phylip", {"shape": shape}))


def _are_pairs(text: str) -> bool:
    """Check whether each of the first lines holds two names and a number."""
    lines = [line.split() for line in text.splitlines()[:50] if line.strip()]
    return bool(lines) and all(
        len(row) == 3 and _floats(row[2:]) is not None and _floats(row[:1]) is None for row in lines
    )


def _size(shape: str, n: int, i: int) -> int:
    """Return how many distances row i has."""
    return {"square": n, "lower": i, "diagonal": i + 1, "upper": n - 1 - i}[shape]


def _read(lines: Sequence[_Line], n: int) -> Iterator[tuple[str, list[str], Floats]]:
    """Yield the shapes that fit; names of one word first."""
    shapes = ("square", "lower", "diagonal", "upper")
    for exact in (True, False):
        for shape in shapes if len(lines) == n else ():
            sizes = [_size(shape, n, i) for i in range(n)]
            words = [line for _, line in lines]
            if not all(
                len(row) == size + 1 if exact else len(row) > size
                for row, size in zip(words, sizes, strict=True)
            ):
                continue
            values = [_floats(row[len(row) - k :]) for row, k in zip(words, sizes, strict=True)]
            if any(row is None for row in values):
                continue
            parts = [row[: len(row) - k] for row, k in zip(words, sizes, strict=True)]
            names = [" ".join(part) for part in parts]
            if not exact and not all(map(_is_name, parts)):
                continue
            yield shape, names, _square(shape, values, n)
    stream = [word for _, line in lines for word in line]
    if len(stream) == n * (n + 1):
        rows = [_floats(stream[i + 1 : i + n + 1]) for i in range(0, len(stream), n + 1)]
        if all(row is not None for row in rows):
            yield "wrapped", stream[:: n + 1], _square("square", rows, n)


def _is_name(parts: Sequence[str]) -> bool:
    """Check a name with blanks: PHYLIP's have ten characters, and numbers only at their end."""
    return len(" ".join(parts)) <= _NAME_LENGTH and all(_floats([p]) is None for p in parts[:-1])


def _floats(words: Sequence[str]) -> list[float] | None:
    try:
        return [float(word) for word in words]
    except ValueError:
        return None


def _square(shape: str, rows: Sequence[list[float] | None], n: int) -> Floats:
    square = np.zeros((n, n))
    for i, row in enumerate(rows):
        if shape == "square":
            square[i] = row
        elif shape == "upper":
            square[i, i + 1 :] = square[i + 1 :, i] = row
        else:
            k = _size(shape, n, i)
            square[i, :k] = square[:k, i] = row
    return square


def _wrong(lines: Sequence[_Line], n: int, name: str) -> str:
    if len(lines) > n and any(len(words) > 1 and _floats(words[1:2]) is None for _, words in lines):
        return (
            f"Line 1 of {name} tells of {count(n, 'rows')}, but {len(lines):,} lines follow: write "
            "each row in one line, or names without blanks (Homo_sapiens), or mend the number."
        )
    if len(lines) != n:
        return (
            f"Line 1 of {name} tells of {count(n, 'rows')}, but {len(lines):,} follow: mend the "
            "number, or add what is missing."
        )
    for i, (line, words) in enumerate(lines):
        bad = [word for word in words[1:] if _floats([word]) is None]
        if bad:
            return (
                f"Line {line:,} of {name} holds {truncate(bad[-1])!r}, which is no distance: write "
                "a number there (names have no blanks)."
            )
        if len(words) - 1 not in {_size(shape, n, i) for shape in ("square", "lower", "diagonal")}:
            break
    else:
        line, words, i = *lines[-1], n - 1
    return (
        f"Line {line:,} of {name} has {count(len(words) - 1, 'distances')} for "
        f"{truncate(words[0])!r}: of {n:,} rows it must be {n:,} in each line (square), or {i:,} "
        "here (lower triangle)."
    )
