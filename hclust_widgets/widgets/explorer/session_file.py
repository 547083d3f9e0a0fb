"""A session as a file: what was chosen in an explorer, and the steps of its walkthrough."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from hclust_widgets.common.format import truncated_repr
from hclust_widgets.plotting.base.colormaps import is_colormap

from .walkthrough import WalkthroughStep

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering

    from .explorer import ClusterExplorer

__all__ = ["OPTIONS", "open_session", "session_of"]

#: Options of the explorer that go along.
OPTIONS = ("x", "y", "cmap")
_NOT_ONE = "{} is no session: choose a file that this tab saved as a session."


def session_of(view: ClusterExplorer, now: Clustering) -> dict[str, Any]:
    """Give all that was chosen in an explorer, for a file.

    Parameters
    ----------
    view : ClusterExplorer
    now : Clustering
        What it shows.

    Returns
    -------
    dict
        A session, as :meth:`ClusterState.from_session` takes it, and what is the explorer's own.
    """
    origin = view._origin
    held = view.state.export.session(now)
    options = {name: getattr(view, name) for name in OPTIONS}
    held["view"] = {k: None if v is None else str(v) for k, v in options.items()}
    held["steps"] = [vars(step) for step in view.walkthrough.steps]
    if origin is not None:
        held["rows_named"] = origin.names_column
    return held


def open_session(view: ClusterExplorer, content: bytes, name: str) -> None:
    """Go to where a session was; one step, which can be undone.

    Parameters
    ----------
    view : ClusterExplorer
    content : bytes
        What the file holds.
    name : str
        That of the file, for sentences.

    Raises
    ------
    TypeError, ValueError
        If it is no session, or not of this table; all is then as it was.
    """
    held = _parsed(content, name)
    state, walk = view.state, view.walkthrough
    with state._lock:
        try:
            there = state._reached(state.check_session(held))
        except ValueError as error:
            raise ValueError(str(error) + _other_names(view, held)) from None
        options = _options(held, name)
        for option, value in options.items():
            view._check_option(option, value, there.features)
        steps = walk.checked(_steps(held, name))
        with state.history.group():
            state.apply(there)
            for option, value in options.items():
                setattr(view, option, value)
            if steps:
                walk._change(steps, -1)


def _parsed(content: bytes, name: str) -> dict[str, Any]:
    try:
        held = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise ValueError(_NOT_ONE.format(name)) from None
    word = held.get("format") if isinstance(held, dict) else None
    if not isinstance(word, str) or not word.startswith("hclust_widgets session"):
        raise ValueError(_NOT_ONE.format(name))
    known: dict[str, Any] = held
    return known


def _options(held: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Options of the explorer; a colormap that is only known elsewhere is left out."""
    found = held.get("view", {})
    if not isinstance(found, dict) or not all(isinstance(v, str | None) for v in found.values()):
        raise ValueError(f"{name} is damaged: its 'view' holds no options.")
    options = {option: found[option] for option in OPTIONS if option in found}
    if not is_colormap(options.get("cmap") or ""):
        options.pop("cmap", None)
    return options


def _steps(held: Mapping[str, Any], name: str) -> list[WalkthroughStep]:
    try:
        steps = list(held.get("steps", []))
        return [WalkthroughStep(one["caption"], one["session"], one["options"]) for one in steps]
    except (KeyError, TypeError):
        raise ValueError(f"{name} is damaged: one of its 'steps' is none.") from None


def _other_names(view: ClusterExplorer, held: Mapping[str, Any]) -> str:
    """Tell how rows were named there, where that alone may make another table."""
    named, origin = held.get("rows_named"), view._origin
    if origin is None or not isinstance(named, str) or named == origin.names_column:
        return ""
    which = truncated_repr(named) if named else "as found"
    return f" There the rows are named {which}: choose that first, beside Rows are named."
