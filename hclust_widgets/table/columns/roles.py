"""Roles of columns: what is compared, what describes the rows, what names them."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

import pandas as pd

from hclust_widgets.common.checks import check_choice, did_you_mean
from hclust_widgets.common.frozen_mapping import FrozenMapping

__all__ = [
    "ROLES",
    "column_of_role",
    "column_positions",
    "compared_columns",
    "frozen_roles",
    "with_known",
]

#: What a column can be: of the last two there is one each at most.
ROLES = ("compare", "annotate", "leave_out", "known", "name")
_SINGLE = {"known": "the known class", "name": "the names of the rows"}


def frozen_roles(roles: Any) -> FrozenMapping | None:
    """Return roles that cannot be changed; None where none is given.

    Parameters
    ----------
    roles : mapping from column name to role, or None
        A role of None is no role: the table decides.

    Raises
    ------
    TypeError, ValueError
        If it is no mapping, if a role is unknown, or if two columns have a role that one can have.
    """
    if roles is None:
        return None
    if not isinstance(roles, Mapping):
        raise TypeError(
            "roles must be a dict of columns and roles, such as {'species': 'known'}, not of type "
            f"{type(roles).__name__}."
        )
    found: dict[Any, str] = {}
    for name, role in roles.items():
        if role is None:
            continue
        if not isinstance(role, str):
            raise TypeError(
                f"The role of column {name!r} must be one of {', '.join(ROLES)}, not {role!r}."
            )
        check_choice(f"The role of column {name!r}", role, ROLES)
        found[name] = role
    for role, words in _SINGLE.items():
        both = [name for name, other in found.items() if other == role]
        if len(both) > 1:
            raise ValueError(
                f"Columns {both[0]!r} and {both[1]!r} are both {words}: give one of them another "
                "role, such as 'annotate'."
            )
    return FrozenMapping(found) or None


def with_known(roles: Any, known: Any) -> FrozenMapping | None:
    """Return roles with a column of known classes; None adds none.

    Raises
    ------
    TypeError, ValueError
        As :func:`frozen_roles`; if the roles say something else of this column.
    """
    found = frozen_roles(roles)
    if known is None:
        return found
    if not isinstance(known, Hashable):
        raise TypeError(
            f"known must be the name of one column, not of type {type(known).__name__}."
        )
    if found is not None and found.get(known, "known") != "known":
        raise ValueError(
            f"Column {known!r} is the known class, but has the role {found[known]!r} in roles: "
            "give it one role."
        )
    return frozen_roles({**(found or {}), known: "known"})


def column_of_role(table: pd.DataFrame, roles: Mapping[Any, str] | None, role: str) -> int | None:
    """Return the position of the column that has a role; None if none has it."""
    for name, other in (roles or {}).items():
        if other == role:
            return table.columns.tolist().index(name)
    return None


def column_positions(table: pd.DataFrame, roles: Mapping[Any, str] | None) -> list[int]:
    """Return the positions of the columns that have a role."""
    return [c for c, name in enumerate(table.columns) if name in roles] if roles else []


def compared_columns(
    table: pd.DataFrame,
    at: list[int],
    roles: Mapping[Any, str] | None,
    chosen: tuple[Any, ...] | None,
) -> list[int]:
    """Return the positions of the columns that are compared, by their roles.

    Parameters
    ----------
    table : DataFrame
    at : list of int
        Those that are compared without roles: chosen ones, or the default.
    roles : mapping or None
    chosen : tuple or None
        The columns that were chosen by name; None for the default.

    Raises
    ------
    ValueError
        If there is no such column, if a column is chosen that has another role, or if none is left.
    """
    if not roles:
        return at
    names = table.columns.tolist()
    known = set(names)
    for name, role in roles.items():
        if name not in known:
            told = " to be the known class" if role == "known" else ", as roles says"
            raise ValueError(
                f"There is no column {name!r} in this table{told}."
                f"{did_you_mean(name, [str(column) for column in names])}"
            )
        if chosen is not None and (name in chosen) != (role == "compare"):
            raise ValueError(
                f"Column {name!r} has the role {role!r}, but is "
                f"{'chosen' if name in chosen else 'not chosen'} in columns: say one of both."
            )
    used = set(at)
    found = [
        c for c, n in enumerate(names) if roles.get(n, "compare" if c in used else "") == "compare"
    ]
    if not found:
        raise ValueError(
            "No column is left to compare: give at least one column the role 'compare'."
        )
    return found
