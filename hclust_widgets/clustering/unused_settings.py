"""Settings that have nothing to work on where distances or a tree were handed in."""

from __future__ import annotations

from typing import Any

from .settings import Settings

__all__ = ["check_given_settings", "unused_note"]

# What each would do to a table, for the sentence.
_DONE = {
    "transform": "changes the values of columns",
    "row_scaling": "scales rows",
    "max_leaves": "makes groups of rows by their columns",
    "weights": "weighs columns",
    "asymmetric": "tells how columns are compared",
    "missing": "fills the gaps of a table",
    "columns": "chooses columns",
    "scaling": "scales columns",
    "roles": "tells what columns are for",
}
# These also decide what is shown of a table beside the distances.
_SHOWN = ("missing", "columns", "scaling", "roles")
_HANDED_IN = {
    "distances": "what was handed in are distances already",
    "tree": "what was handed in is a tree already",
}


def check_given_settings(settings: Settings, n_rows: int, given: str, *, has_table: bool) -> None:
    """Refuse settings that cannot change anything about what was handed in.

    Parameters
    ----------
    settings : Settings
    n_rows : int
    given : {"distances", "tree"}
        What was handed in.
    has_table : bool
        True if the rows themselves were handed in as well.

    Raises
    ------
    ValueError
        If there are some; one sentence that names them.
    """
    unused = _unused(settings, n_rows, has_table=has_table)
    if not unused:
        return
    named = _named(settings, unused)
    does, them = (_DONE[unused[0]], "it") if len(unused) == 1 else ("need a table", "them")
    do = f"leave {them} out, or make the state of the table itself, with a metric"
    if unused == ["missing"] and given == "distances":
        do = "leave it out; a distance that is missing has to be filled in beforehand"
    raise ValueError(f"{named} {does}, but {_HANDED_IN[given]}: {do}.")


def unused_note(settings: Settings, n_rows: int) -> str | None:
    """Return a sentence on what waits for another metric, of distances with their table."""
    unused = _unused(settings, n_rows, has_table=True)
    if not unused:
        return None
    return (
        f"{_named(settings, unused)} {'plays' if len(unused) == 1 else 'play'} no part in the "
        "distances that were handed in and in their tree, until another metric is chosen."
    )


def _unused(settings: Settings, n_rows: int, *, has_table: bool) -> list[str]:
    most = settings.max_leaves
    is_set = {
        "transform": settings.transform != "none",
        "row_scaling": settings.row_scaling != "none",
        "max_leaves": isinstance(most, int) and most < n_rows,
        "weights": bool(settings.weights),
        "asymmetric": bool(settings.asymmetric),
        "missing": settings.missing != "drop",
        "columns": settings.columns is not None,
        "scaling": settings.scaling_chosen and settings.scaling != "none",
        "roles": bool(settings.roles),
    }
    return [name for name in is_set if is_set[name] and not (has_table and name in _SHOWN)]


def _named(settings: Settings, names: list[str]) -> str:
    values: list[Any] = [getattr(settings, name) for name in names]
    words = [
        f"{name}={value!r}" if isinstance(value, str | int) else f"{name}=..."
        for name, value in zip(names, values, strict=True)
    ]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
