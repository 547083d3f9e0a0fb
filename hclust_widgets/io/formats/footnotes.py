"""Find notes below the rows of a text file: sources, legends, remarks."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence

from hclust_widgets.common.patterns import NUMBER

from .records import records

__all__ = ["find_footnotes"]

# What a note begins with where no empty line is above it.
_BEGINS = re.compile(
    r"\s*[\"']?(sources?|notes?|remarks?|legend|quellen?|anmerkung(en)?|hinweis|fuente|nota|©|\(c\)|"
    r"[*†‡§]|\[?\d\)|\[\d\])",
    re.IGNORECASE,
)
# So many lines at the end are examined.
_MAX = 30
# A line of so many words is a sentence, not a row that was cut short.
_WORDS = 4


def find_footnotes(lines: Sequence[str], sep: str, width: int) -> list[int]:
    """Return the positions of lines that stand below the rows and are none.

    Such a line has fewer fields than the rows, and no number among them unless it begins as notes
    do; an empty line stands above it, or it reads as a sentence. A last row that is cut short is
    no note.

    Parameters
    ----------
    lines : sequence of str
    sep : str
        Separator of the fields.
    width : int
        Number of fields of a row.
    """
    if width < 2:
        return []
    found: list[int] = []
    certain = 0
    filled = [i for i in range(max(0, len(lines) - 2 * _MAX), len(lines)) if lines[i].strip()]
    for i in reversed(filled[-_MAX:]):
        if not _is_note(lines[i], sep, width):
            break
        found.append(i)
        below_a_gap = i > 0 and not lines[i - 1].strip()
        if below_a_gap or _reads_as_note(lines[i]):
            certain = len(found)
    if not certain or "".join(lines[: found[certain - 1]]).count('"') % 2:
        return []  # a cell of several lines begins above
    return found[:certain][::-1]


def _is_note(line: str, sep: str, width: int) -> bool:
    try:
        fields = next(records(line, sep), None)
    except csv.Error:
        return False
    if fields is None or len(fields.fields) >= width or line.count('"') % 2:
        return False
    numbers = any(NUMBER.fullmatch(cell.strip()) for cell in fields.fields)
    return not numbers or _BEGINS.match(line) is not None


def _reads_as_note(line: str) -> bool:
    return _BEGINS.match(line) is not None or len(line.split()) >= _WORDS
