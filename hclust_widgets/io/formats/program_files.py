"""Lines that programs put around a table: types, roles, weights, questions, descriptions.

Of Orange, Cluster and TreeView, QIIME 2, Qualtrics, and of series matrices of GEO. PLINK puts
columns before the table.
"""

from __future__ import annotations

import csv
from collections.abc import Hashable, Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from .records import records

__all__ = [
    "PLINK_ABOUT",
    "PLINK_FACT",
    "PLINK_MISSING",
    "ROW_WEIGHTS",
    "ProgramLines",
    "find_program_lines",
    "is_plink",
]

# https://orange3.readthedocs.io: types of columns, in full and by their first letter, and roles.
_TYPES = {"continuous", "c", "discrete", "d", "string", "s", "time", "t", "basket"}
_ROLES = {"class", "c", "meta", "m", "weight", "w", "ignore", "i", "multiclass"}
# Lines of Cluster 3.0 and Java TreeView (.pcl, .cdt): weights and ids of the columns.
_ABOUT_COLUMNS = ("EWEIGHT", "AID")
#: Column of Cluster 3.0 and Java TreeView: weights of the rows, which are not compared.
ROW_WEIGHTS = "GWEIGHT"
#: Columns of PLINK that describe the people (https://www.cog-genomics.org/plink/1.9/formats#raw).
PLINK_ABOUT = ("FID", "IID", "PAT", "MAT", "SEX", "PHENOTYPE")
#: What stands for a phenotype that is not known.
PLINK_MISSING = (("PHENOTYPE", "-9"),)
PLINK_FACT = (
    "Read as a file of PLINK: its first six columns describe the people and are not compared; "
    "-9 in 'PHENOTYPE' is a missing value."
)


class ProgramLines(NamedTuple):
    """Lines of a program, which are no rows.

    Attributes
    ----------
    at : list of int
        Their positions.
    fact : str
        What they are.
    sep : str
        Separator of the file.
    """

    at: list[int]
    fact: str
    sep: str = "\t"


def find_program_lines(lines: Sequence[str]) -> ProgramLines | None:
    """Find the lines of a file that a program put around the table, or between header and rows.

    Parameters
    ----------
    lines : sequence of str

    Returns
    -------
    ProgramLines or None

    Raises
    ------
    ValueError
        If lines that have to be left out run over several lines of the file.
    """
    if (found := _geo(lines) or _qualtrics(lines)) is not None:
        return found
    if len(lines) < 4 or "\t" not in lines[0]:
        return None
    header, second, third = (_fields(line) for line in lines[:3])
    if second[0].lower() == "#q2:types":
        return ProgramLines([1], "Line 2 holds the types of QIIME 2.")
    if len(header) == len(second) and _are_types(second) and _are_roles(third, len(header)):
        classes = [
            name for name, role in zip(header, third, strict=False) if role in ("class", "c")
        ]
        known = f"; {classes[0]!r} holds the known class" if classes else ""
        return ProgramLines([1, 2], f"Lines 2 to 3 hold the types and roles of Orange{known}.")
    about = [i for i in (1, 2) if _fields(lines[i])[0] in _ABOUT_COLUMNS]
    if about and header[0] in ("GID", "ID", "YORF", "UNIQID", "CLID"):
        words = " and ".join(f"line {i + 1} ({_fields(lines[i])[0]})" for i in about)
        verb = "describes" if len(about) == 1 else "describe"
        fact = f"{words[0].upper()}{words[1:]} {verb} the columns, as Cluster and TreeView write."
        return ProgramLines(about, fact)
    return None


def is_plink(names: Iterable[Hashable]) -> bool:
    """Check whether a table begins with the six columns that PLINK writes, and has more."""
    first = list(islice(names, len(PLINK_ABOUT) + 1))
    return len(first) > len(PLINK_ABOUT) and tuple(first[:-1]) == PLINK_ABOUT


def _geo(lines: Sequence[str]) -> ProgramLines | None:
    """Find what describes the table in a series matrix or SOFT file of GEO.

    Source: https://www.ncbi.nlm.nih.gov/geo/info/soft.html.
    """
    if not lines or not lines[0].lstrip('"').startswith(("!", "^")):
        return None
    marks = [line.strip(' "\t\r\n').lower() for line in lines]
    begin = next((i for i, word in enumerate(marks) if word.endswith("_table_begin")), None)
    if begin is None or not marks[begin].startswith("!"):
        return None
    tables = sum(word.endswith("_table_begin") for word in marks)
    if tables > 1:
        raise ValueError(
            f"This file of GEO holds {tables:,} tables, one for each sample or platform: take the "
            "series matrix (GSE..._series_matrix.txt), which has all samples in one."
        )
    ends = (i for i in range(begin, len(marks)) if marks[i].endswith("_table_end"))
    end = next(ends, len(marks))
    at = [i for i in (*range(begin + 1), *range(end, len(marks))) if marks[i]]
    fact = f"Read as a file of GEO: {len(at):,} lines around the table describe it."
    return ProgramLines(at, fact)


def _qualtrics(lines: Sequence[str]) -> ProgramLines | None:
    """Find the questions and the ids that stand below the names in exports of Qualtrics."""
    head = "".join(lines[:200])
    if "ImportId" not in head:
        return None
    for sep in (",", "\t", ";"):
        try:
            first = list(islice(records(head, sep), 3))
        except csv.Error:
            continue
        if len(first) == 3 and all(one.startswith('{"ImportId"') for one in first[2].fields):
            begin, end = first[1].first_line, first[2].last_line
            if end != begin + 1:
                raise ValueError(
                    f"Lines {begin} to {end} hold the questions and the ids of Qualtrics, not "
                    "answers: delete them, so that answers stand below the names."
                )
            at = [begin - 1, end - 1]
            fact = f"Lines {begin} to {end} hold the questions and the ids of Qualtrics, no rows."
            return ProgramLines(at, fact, sep)
    return None


def _fields(line: str) -> list[str]:
    return [cell.strip().strip('"') for cell in line.rstrip("\r\n").split("\t")]


def _are_types(fields: Sequence[str]) -> bool:
    return all(
        cell in _TYPES or (" " in cell and cell.replace(" ", "").isalnum()) for cell in fields
    ) and any(cell in _TYPES for cell in fields)


def _are_roles(fields: Sequence[str], width: int) -> bool:
    return len(fields) <= width and all(
        not cell or cell.split()[0] in _ROLES or "=" in cell for cell in fields
    )
