"""Sessions as files: the state of an explorer, its options, and the steps of its walkthrough."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from hclust_widgets.clustering.cuts.category_blocks import is_category
from hclust_widgets.clustering.heatmap.column_tracks import column_track_names
from hclust_widgets.clustering.heatmap.row_order import key_names, known_keys
from hclust_widgets.clustering.heatmap.tracks import track_names
from hclust_widgets.clustering.points.embeddings import AT_ONCE, embedding_of, known_embeddings
from hclust_widgets.clustering.points.point_columns import POINT_OPTIONS
from hclust_widgets.common.format import truncated_repr
from hclust_widgets.table.axes import default_axes

from . import messages
from .view_options import options_in, options_of
from .walkthrough import WalkthroughStep

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.table.features import Features

    from .explorer_protocol import Explorer

__all__ = ["open_session", "session_of"]


def session_of(view: Explorer, now: Clustering) -> dict[str, Any]:
    """Return the session of an explorer, ready for ``json.dump``.

    Parameters
    ----------
    view : Explorer
    now : Clustering
        The clustering to save.

    Returns
    -------
    dict
        A session, as :meth:`ClusterState.from_session` takes it, with the explorer's options and
        the steps of its walkthrough.
    """
    held = view.state.export.session(now)
    held["view"] = options_of(view)
    held["steps"] = [vars(step) for step in view.walkthrough.steps]
    if view.table_source is not None:
        held["rows_named"] = view.table_source.names_column
    return held


def open_session(
    view: Explorer,
    content: bytes,
    name: str,
    *,
    opened: Callable[[], object] = lambda: None,
    ended: Callable[[str], object] = lambda _reason: None,
) -> None:
    """Restore a session; one undo entry, and one for axes that are computed in the background.

    Parameters
    ----------
    view : Explorer
    content : bytes
        Content of the file.
    name : str
        Name of the file, for messages.
    opened : function, optional
        Called when it is opened.
    ended : function, optional
        Called with the reason if it is not opened because the table could not be read; with an
        empty text if the reading was cancelled.

    Where a table in partitions has to be read for it, that is done in the background: it is opened
    when that is done. What can be checked before is checked before.

    Raises
    ------
    TypeError, ValueError
        If it is no session, or not of this table. Nothing has changed then.
    """
    held = _parsed(content, name)
    if view.open_elsewhere is not None and view.open_elsewhere(held, content, name):
        opened()
        return
    state, walk = view.state, view.walkthrough
    if state.clustering.partitions is not None:
        _checked(view, held, name, state.features_for(state.check_session(held)))

    def again() -> None:
        open_session(view, content, name, opened=opened, ended=ended)

    if view.read_first(held, again, ended):
        return
    with state.thread_lock:
        try:
            there = state.preview(held)
        except ValueError as error:
            raise ValueError(str(error) + _other_names(view, held)) from None
        options, steps = _checked(view, held, name, there.features)
        with state.transaction():
            state.apply(there)
            fitting = {
                one: view.fitting_option(one, value, there) for one, value in options.items()
            }
            later = _computed_later(fitting, there)
            usual = default_axes(axes) if later and (axes := state.axes()) else (None, None)
            for option, value in fitting.items():
                given = usual[option == "y"] if option in later else value
                if option not in later or given is not None:
                    setattr(view, option, given)
            if steps:
                walk.set_steps(steps, at=-1)
    if later:
        view.embedding_panel.compute(later)
    opened()


def _checked(
    view: Explorer, held: Mapping[str, Any], name: str, features: Features | None
) -> tuple[dict[str, Any], tuple[WalkthroughStep, ...]]:
    """Return the options and the steps of a session as they can be shown, or raise."""
    options = options_in(held, name)
    if "tracks" in options:  # what was handed in when it was saved may not be here
        known = track_names(features, view.clustermap.track_sources)
        options["tracks"] = [track for track in options["tracks"] if track in known]
        for option in ("color_by", *POINT_OPTIONS):
            if options.get(option) not in (None, "clusters", "known", *known):
                options[option] = "clusters" if option == "color_by" else None
    if "column_tracks" in options:
        known = column_track_names(features, view.clustermap.column_track_sources)
        options["column_tracks"] = [one for one in options["column_tracks"] if one in known]
    split = options.get("row_split")
    if is_category(split) and split not in track_names(features, view.clustermap.track_sources):
        options["row_split"] = None
    if options.get("sort_by"):
        known = track_names(features, view.clustermap.track_sources)
        options["sort_by"] = known_keys(options["sort_by"], known)
    if options.get("column_sort_by"):
        known = column_track_names(features, view.clustermap.column_track_sources)
        options["column_sort_by"] = known_keys(
            options["column_sort_by"], known, option="column_sort_by"
        )
    for option, value in options.items():
        view.check_option(option, value, features)
    steps = view.walkthrough.check_steps(_with_known_tracks(_steps(held, name), view, features))
    return options, steps


def _computed_later(options: Mapping[str, Any], there: Clustering) -> dict[str, str]:
    """Return the axes that take time: they are computed in the background, without the lock."""
    known = known_embeddings(there)
    found = {}
    for name in ("x", "y"):
        axis, embedding = options.get(name), embedding_of(options.get(name))
        of_distances = there.precomputed is not None and there.tree.n_leaves < AT_ONCE
        at_once = embedding == "MDS" and of_distances
        if embedding is not None and axis not in known and not at_once:
            found[name] = str(axis)
    return found


def _parsed(content: bytes, name: str) -> dict[str, Any]:
    try:
        held = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise ValueError(messages.NO_SESSION.format(file=name)) from None
    word = held.get("format") if isinstance(held, dict) else None
    if not isinstance(word, str) or not word.startswith("hclust_widgets session"):
        raise ValueError(messages.NO_SESSION.format(file=name))
    known: dict[str, Any] = held
    return known


def _steps(held: Mapping[str, Any], name: str) -> list[WalkthroughStep]:
    try:
        steps = list(held.get("steps", []))
        return [WalkthroughStep(one["caption"], one["session"], one["options"]) for one in steps]
    except (KeyError, TypeError):
        raise ValueError(messages.SESSION_STEPS.format(file=name)) from None


def _with_known_tracks(
    steps: list[WalkthroughStep], view: Explorer, features: Features | None
) -> list[WalkthroughStep]:
    """Leave out of steps the tracks of what was handed in when they were made, and is not here."""
    rows = track_names(features, view.clustermap.track_sources)
    columns = column_track_names(features, view.clustermap.column_track_sources)
    known = {"tracks": rows, "column_tracks": columns, "sort_by": rows, "column_sort_by": columns}
    found = []
    for step in steps:
        options = dict(step.options) if isinstance(step.options, Mapping) else step.options
        for option, names in known.items():
            if isinstance(options, dict) and isinstance(options.get(option), list):
                options[option] = [
                    one
                    for one in options[option]
                    if not _is_key(one) or key_names([one])[0] in names
                ]
        found.append(WalkthroughStep(step.caption, step.session, options))
    return found


def _is_key(one: Any) -> bool:
    """Return True for a name, or a name and a direction; the rest is for the check to refuse."""
    return isinstance(one, str) or (isinstance(one, list | tuple) and len(one) > 0)


def _other_names(view: Explorer, held: Mapping[str, Any]) -> str:
    """Explain that rows have other names in the session, if that may be the only difference."""
    named, table_source = held.get("rows_named"), view.table_source
    if table_source is None or not isinstance(named, str) or named == table_source.names_column:
        return ""
    names = truncated_repr(named) if named else "as found"
    return messages.SESSION_ROW_NAMES.format(names=names)
