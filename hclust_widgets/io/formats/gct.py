"""The first lines of a GCT file, which tell its version and its size."""

from __future__ import annotations

import re
from collections.abc import Sequence

from hclust_widgets.common.format import count, truncate

__all__ = ["check_gct"]

_VERSION = re.compile(r"#1\.([23])\s*$")


def check_gct(lines: Sequence[str], name: str) -> None:
    """Raise unless a GCT file is as large as it says; other files pass.

    Version 1.2 has two numbers in its second line, rows and columns; 1.3 has two more, of the
    columns that describe rows and of the rows that describe columns
    (https://software.broadinstitute.org/software/gsea).

    Parameters
    ----------
    lines : sequence of str
        Of the whole file.
    name : str
        Of the file. If it ends in ``.gct``, the first line must be right as well.

    Raises
    ------
    ValueError
        One sentence that names the line.
    """
    version = _VERSION.match(lines[0]) if lines else None
    is_named = ".gct" in name.lower()
    if version is None:
        if is_named:
            raise ValueError(
                f"Line 1 of {name} must be #1.2 or #1.3, the versions of GCT files that can be "
                f"read, but it is {_shown(lines[:1])}: mend it, or save the table as .tsv."
            )
        return
    words = lines[1].split() if len(lines) > 1 else []
    wanted = 4 if version[1] == "3" else 2
    if len(words) != wanted or not all(map(str.isdigit, words)):
        if is_named:
            more = ", and of the rows and columns that describe them" if wanted == 4 else ""
            raise ValueError(
                f"Line 2 of {name} must hold the numbers of rows and columns{more}, {wanted} in "
                f"all, but it is {_shown(lines[1:2])}."
            )
        return
    n_rows, n_columns = int(words[0]), int(words[1])
    described, describing = (int(words[2]), int(words[3])) if wanted == 4 else (1, 0)
    if len(lines) < 3 or not lines[2].strip():
        raise ValueError(f"{name} ends before line 3, which must hold the names of its columns.")
    found = len(lines[2].rstrip("\r\n").split("\t")) - 1 - described
    if found != n_columns:
        also = "" if wanted == 2 else f" and {count(described, 'columns')} that describe rows"
        raise ValueError(
            f"Line 2 of {name} tells of {count(n_columns, 'columns')}{also}, but line 3 has names "
            f"for {found:,}: mend the number, or add what is missing."
        )
    filled = [i for i in range(3, len(lines)) if lines[i].strip()]
    rows = len(filled) - describing
    if rows != n_rows:
        last = f", the last in line {filled[-1] + 1:,}" if filled else ""
        raise ValueError(
            f"Line 2 of {name} tells of {count(n_rows, 'rows')}, but there "
            f"{'is' if rows == 1 else 'are'} {max(rows, 0):,}{last}: mend the number, or add what "
            "is missing."
        )


def _shown(lines: Sequence[str]) -> str:
    text = " ".join(lines[0].split()) if lines else ""
    return repr(truncate(text)) if text else "empty"
