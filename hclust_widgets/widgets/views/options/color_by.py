"""The options of views that say what colors mean, and how points look."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

import ipywidgets as W
import traitlets

from hclust_widgets.clustering.heatmap.tracks import NO_SOURCES, TrackSources, known_track
from hclust_widgets.clustering.points.embeddings import AT_ONCE, embed, embedding_of
from hclust_widgets.clustering.points.point_columns import (
    POINT_OPTIONS,
    check_color_by,
    check_column,
    fits,
)
from hclust_widgets.state.cluster_state import StateTrait
from hclust_widgets.state.refusals import refusing
from hclust_widgets.table.axes import default_axes
from hclust_widgets.widgets.base.toolbar import dropdown

if TYPE_CHECKING:
    from collections.abc import Callable

    from hclust_widgets.state.cluster_state import ClusterState
    from hclust_widgets.table.columns.tracks import Track

__all__ = ["ColorBy", "PointInputs", "PointOptions", "color_by_input", "show_colors"]


class ColorBy(traitlets.HasTraits):
    """The option ``color_by`` of a view.

    Attributes
    ----------
    color_by : str
        "clusters", "known", or the name of a column.
    """

    color_by = StateTrait("clusters")
    _shared_sources: TrackSources = NO_SOURCES
    is_open: bool
    _columns_of: tuple[Any, ...] = ()

    if TYPE_CHECKING:

        @property
        def state(self) -> ClusterState:
            """The state that the view shows."""

    @traitlets.validate("color_by")
    def _validate_color_by(self, proposal: Any) -> str:
        with refusing():
            return check_color_by(proposal["value"], self.state.clustering, self._sources())

    @property
    def track_sources(self) -> TrackSources:
        """Annotations that can be named beside the columns."""
        return self._shared_sources

    def share_sources(self, sources: TrackSources) -> None:
        """Let annotations be named that were handed to the view around this one."""
        self._shared_sources = sources

    def _sources(self) -> TrackSources:
        return self.track_sources if self.is_open else NO_SOURCES

    def columns_changed(self) -> bool:
        """Return True if the columns are others than when this was last called."""
        now = self.state.clustering
        of = (now.features, now.groups, now.settings.roles, self.track_sources)
        same = len(of) == len(self._columns_of) and all(
            a is b for a, b in zip(of, self._columns_of, strict=True)
        )
        self._columns_of = of
        return not same

    def follow_columns(self) -> None:
        """Leave out columns that are no longer there: part of the step that took them."""
        self._leave_out("color_by", "clusters", check_color_by)

    def _leave_out(self, name: str, usual: Any, check: Callable[..., object]) -> None:
        value = getattr(self, name)
        if value == usual:
            return
        try:
            check(value, self.state.clustering, self._sources())
        except ValueError:
            with self.state.history.as_side_effect():
                setattr(self, name, usual)


class PointOptions(ColorBy):
    """The options ``color_by``, ``size_by``, ``marker_by`` and ``names_from`` of a view.

    Attributes
    ----------
    size_by, marker_by, names_from : str or None
        Names of columns.
    """

    x: Any
    y: Any
    size_by = StateTrait(None)
    marker_by = StateTrait(None)
    names_from = StateTrait(None)

    @traitlets.validate(*POINT_OPTIONS)
    def _validate_column(self, proposal: Any) -> str | None:
        name, value = proposal["trait"].name, proposal["value"]
        with refusing():
            return check_column(name, value, self.state.clustering, self._sources())

    def follow_columns(self) -> None:
        """Leave out columns that are no longer there: part of the step that took them."""
        super().follow_columns()
        for name in POINT_OPTIONS:
            self._leave_out(name, None, partial(check_column, name))

    def follow_axes(self) -> None:
        """Replace axes of other distances: by those of these if that takes no time."""
        state = self.state
        for place, name in enumerate(("x", "y")):
            embedding = embedding_of(getattr(self, name))
            now = state.clustering
            if embedding is None or (now.features is None and now.precomputed is None):
                continue
            if getattr(self, name) in state.axes():
                continue
            if embedding == "MDS" and now.groups is None and now.tree.n_leaves < AT_ONCE:
                embed(now, embedding)
                continue
            axes = state.axes()
            if axes:
                with state.history.as_side_effect():
                    setattr(self, name, default_axes(axes)[place])


def color_by_input() -> W.Dropdown:
    """Make the control of the option, for figures."""
    return dropdown(
        "Color by",
        [("clusters", "clusters")],
        "clusters",
        width="190px",
        tooltip="What colors mean: clusters, known classes, or a column",
    )


def show_colors(
    control: W.Dropdown, state: ClusterState, tracks: tuple[Track, ...], value: str
) -> None:
    """Offer what can be colored by."""
    known = [("known class", "known")] if known_track(state.clustering) is not None else []
    columns = [(one.name, one.name) for one in tracks if fits("color_by", one)]
    _set_choices(control, [("clusters", "clusters"), *known, *columns], value)


class PointInputs(W.HBox):
    """A button that opens the controls of :class:`PointOptions`, for figures.

    Parameters
    ----------
    view : PointOptions
    """

    _WORDS: ClassVar = {"size_by": "Size", "marker_by": "Marker", "names_from": "Names"}

    def __init__(self, view: Any) -> None:
        self._view = view
        self.toggle = W.ToggleButton(
            description="Points", tooltip="What color, size, marker and name of a point mean"
        )
        self.toggle.layout.width = "auto"
        self.color = color_by_input()
        self.columns = {
            name: dropdown(words, [("none", "")], "", width="190px")
            for name, words in self._WORDS.items()
        }
        self.panel = W.HBox([self.color, *self.columns.values()])
        self.panel.layout.flex_flow = "row wrap"
        self.panel.layout.display = "none"
        super().__init__([self.toggle, self.panel])
        self.layout.flex_flow = "row wrap"
        self.toggle.observe(self._open, "value")

    def offer(self, tracks: tuple[Track, ...]) -> None:
        """Offer columns."""
        view = self._view
        self.layout.display = None if tracks else "none"
        show_colors(self.color, view.state, tracks, view.color_by)
        for name, control in self.columns.items():
            none = "row names" if name == "names_from" else "none"
            some = [(one.name, one.name) for one in tracks if fits(name, one)]
            _set_choices(control, [(none, ""), *some], getattr(view, name) or "")

    def _open(self, change: Any) -> None:
        self.panel.layout.display = None if change["new"] else "none"


def _set_choices(control: W.Dropdown, choices: list[tuple[str, str]], value: str) -> None:
    if value not in (one for _, one in choices):
        choices = [*choices, (value, value)]
    if tuple(control.options) != tuple(choices):
        control.options = choices
    control.value = value
