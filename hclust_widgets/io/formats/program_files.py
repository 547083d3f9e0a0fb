"""Lines that programs put below the header: Orange's types and roles, weights of TreeView files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

__all__ = ["ProgramLines", "find_program_lines"]

# https://orange3.readthedocs.io: types of columns, in full and by their first letter, and roles.
_TYPES = {"continuous", "c", "discrete", "d", "string", "s", "time", "t", "basket"}
_ROLES = {"class", "c", "meta", "m", "weight", "w", "ignore", "i", "multiclass"}
# Lines of Cluster 3.0 and Java TreeView (.pcl, .cdt): weights and ids of the columns.
_ABOUT_COLUMNS = ("EWEIGHT", "AID")


class ProgramLines(NamedTuple):
    """Lines of a program, which are no rows.

    Attributes
    ----------
    at : list of int
        Their positions.
    fact : str
        What they are.
    """

    at: list[int]
    fact: str


def find_program_lines(lines: Sequence[str]) -> ProgramLines | None:
    """Find the lines of a tab-separated file that a program put between header and rows.

    Parameters
    ----------
    lines : sequence of str

    Returns
    -------
    ProgramLines or None
    """
    if len(lines) < 4 or "\t" not in lines[0]:
        return None
    header, second, third = (_fields(line) for line in lines[:3])
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
