"""A view of one figure: its controls above, the kept figure below."""

from __future__ import annotations

from numbers import Integral
from typing import TYPE_CHECKING, Any, ClassVar

import ipywidgets as W
import traitlets

from hclust_widgets.clustering.summary import noun
from hclust_widgets.common.format import count
from hclust_widgets.common.messages import ONLY_A_TREE
from hclust_widgets.state.cluster_state import RefusedError, RefusedTypeError, StateTrait
from hclust_widgets.widgets.base import markup
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.base.toolbar import (
    find_slot,
    group,
    heading,
    or_empty,
    or_none,
    show_value,
)
from hclust_widgets.widgets.base.traits import BoolTrait, choice_trait
from hclust_widgets.widgets.base.view import FALLBACK_IMAGE_WIDTH, View, close_deep, descendants
from hclust_widgets.widgets.controls.state_controls import ALL, StateControls
from hclust_widgets.widgets.live.sync import LiveSide

from .figure_image import FigureBox

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.common.format import Span
    from hclust_widgets.plotting.base.canvas import FigureCanvas
    from hclust_widgets.table.features import Features
    from hclust_widgets.widgets.base.page_info import PageInfo
    from hclust_widgets.widgets.live.live_view import Live

__all__ = [
    "RENDERINGS",
    "FigureView",
    "clusters_in_words",
    "default_rendering",
    "features_of",
    "rendering_switch",
]

RENDERINGS = ("live", "figure")
# Options whose change makes no other figure.
_APART = ("controls", "rendering")

_NEEDS_ROWS = f"This view shows the rows' values, but {ONLY_A_TREE}"


class FigureView(View):
    """A view of one figure, with the controls of the state above it.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
    controls : bool
        Whether to show the state's controls; the view's own are always there.
    height : int
        Height of the figure in CSS pixels.

    Attributes
    ----------
    rendering : {"live", "figure"}
        Drawn in the browser, or by matplotlib. Views without a live side are always figures; a
        view that is given an option which only the figure has begins as one.
    """

    options = ("controls", "height")
    controls = BoolTrait(True)
    height = StateTrait(0)
    figure_box = traitlets.Instance(FigureBox)
    state_controls = traitlets.Instance(StateControls, allow_none=True)
    rendering = choice_trait(RENDERINGS, "live")

    #: The live view's name and its options, for views that have one.
    _side: LiveSide | None = None
    _showing = False
    _live_part = ""
    _live_options: tuple[str, ...] = ()
    #: Options that the live view does not have, and the values at which nobody misses them.
    _figure_only: ClassVar[dict[str, Any]] = {}
    #: Controls of the state that change what this view shows.
    _controls_shown: tuple[str, ...] = ALL
    #: Heading where several views stand together.
    _title = ""
    #: Height when none is asked for.
    _usual_height = 420
    #: Part of the width that is measured, for views that stand beside others.
    _part: Callable[[int], int] = staticmethod(lambda width: width)

    def __init__(
        self,
        data: Any,
        *,
        surface: PageInfo | None = None,
        shared: Iterable[str] = (),
        **options: Any,
    ) -> None:
        options = default_rendering(self._figure_only, options)
        super().__init__(data, surface=surface, shared=shared, **options)
        self.observe(self._option_changed, [o for o in self.options if o not in _APART])
        self.observe(self._switch_rendering, "rendering")

    @property
    def figure(self) -> Any:
        """The matplotlib Figure that is shown; it is kept and updated, so copy before changing."""
        self.figure_box.paint()
        return self.figure_box.figure

    @property
    def live(self) -> Live | None:
        """The live view alone, for places that show anywidgets but no ipywidgets, as marimo does.

        It brings controls of its own there: ``mo.ui.anywidget(view.live)``. None for views that
        have no live side.
        """
        return None if self._side is None else self._side.alone()

    def _build(self) -> None:
        self.figure_box = FigureBox(
            self,
            make=self._make,
            structure=self._structure,
            size=self._figure_size,
            alt=self._in_words,
        )
        self.state_controls = StateControls(self) if self.controls else None
        self._side = self._make_side()
        own = self._own_group = group(*self._own_controls())
        top: list[W.Widget] = []
        if self.state_controls is not None:
            self._words = W.HTML()
            live = self._side is not None
            controls = self.state_controls.bar(
                self._controls_shown,
                left=[find_slot()] if live else [],
                right=[rendering_switch(self)] if live else [],
                own=own,
            )
            top = [self._words, controls, self.state_controls.columns.panel]
        else:
            top = [heading(self._title, own)]
        self._top = (*top, self._message)
        # In the explorer the notes on the data stand once, below all of its views.
        self._behind = (W.HTML(),) if self._own_surface else ()
        self._arrange()
        self._say("")

    @traitlets.validate("height")
    def _right_height(self, proposal: Any) -> int:
        value = proposal["value"]
        if isinstance(value, bool) or not isinstance(value, Integral) or not 0 <= value <= 10_000:
            raise RefusedTypeError(
                f"height={value!r} is no height: give whole CSS pixels up to 10,000, or 0 for the "
                "usual height."
            )
        return int(value)

    def _make_side(self) -> LiveSide | None:
        if not self._live_part or not self._own_surface:
            return None
        return LiveSide(self, [self._live_part], self._holders())

    def _holders(self) -> dict[str, Any]:
        return dict.fromkeys(self._live_options, self)

    @property
    def _page_parts(self) -> tuple[str, ...]:  # type: ignore[override]
        return (self._live_part,) if self._live_part else ()

    @property
    def _is_live(self) -> bool:
        return self._side is not None and self.rendering == "live"

    def _arrange(self) -> None:
        """Put the rendering that is chosen below the controls."""
        shown = self._side.live if self._side is not None and self._is_live else self.figure_box
        rest = (self._surface,) if self._surface in self.children else ()
        self.children = (*self._top, shown, *self._behind, *rest)
        self._own_group.layout.display = "none" if self._is_live else None  # it has its own
        if self._side is not None and self.state_controls is not None:
            (self._side.link if self._is_live else self._side.unlink)(self.state_controls)

    def _switch_rendering(self, _change: Any) -> None:
        self._arrange()
        self._state_changed()

    def _history_changed(self, _change: Any) -> None:
        if self.state_controls is not None:
            self.state_controls.follow()

    def _state_changed(self) -> None:
        if self.state_controls is not None:
            self.state_controls.follow()
            self._words.value = markup.sentence(self._summary())
        for notes in self._behind:
            notes.value = markup.notes(self.state.notes)
            notes.layout.display = None if notes.value else "none"
        self._follow()
        self._show()

    def _show(self) -> None:
        """Bring the rendering that is chosen up to date."""
        if self._side is not None and self._is_live:
            self._side.show()
        else:
            self.figure_box.ask()

    def _still(self) -> NDArray[np.uint8] | None:
        return self.figure_box.still(FALLBACK_IMAGE_WIDTH)

    def _resized(self) -> None:
        if not self._is_live:
            self.figure_box.ask()

    def _sleep(self) -> None:
        super()._sleep()
        renderer.forget(self.figure_box)
        self.figure_box.release()

    def _close_parts(self) -> None:
        if self.state_controls is not None:
            for control in self.state_controls.widgets():  # those that are not shown, too
                for widget in (*descendants(control), control):
                    close_deep(widget)
        if self._side is not None:
            self._side.close()
            close_deep(self._side.live)
        if "figure_box" in self._trait_values:
            close_deep(self.figure_box)
        super()._close_parts()

    def _option_changed(self, change: Any) -> None:
        name = change["name"]
        if name in self._figure_only and change["new"] != self._figure_only[name]:
            self.rendering = "figure"  # else nothing would be seen of it
        self.figure_box.forget()
        if self._awake:  # else it is shown when it wakes
            self._follow()
            self._show()

    # -- what each view says of itself -------------------------------------------------------

    def _own_controls(self) -> Sequence[W.Widget]:
        """Controls of the view's own options."""
        return ()

    def _summary(self) -> tuple[Span, ...]:
        """The line in words above the view."""
        return self.state.summary_spans()

    def _follow(self) -> None:
        """Show the view's own options in its controls."""

    def _make(self, picture: FigureCanvas, now: Clustering) -> Any:
        raise NotImplementedError

    def _structure(self, now: Clustering) -> Hashable:
        """What the figure depends on besides cut and selection."""
        return (now.tree, now.features, *(getattr(self, name) for name in self.options))

    def _figure_size(self, width: int) -> tuple[int, int]:
        return max(self._part(width), 240), self.height or self._usual_height

    def _in_words(self, now: Clustering) -> str:
        """What the picture shows, for readers who do not see it."""
        raise NotImplementedError

    def _bind(self, control: W.Widget, name: str) -> W.Widget:
        """Tie a control to an option of the same name."""

        def show(_change: Any = None) -> None:
            with self.state._lock:
                before, self._showing = self._showing, True  # what is shown has not been chosen
                try:
                    show_value(control, or_empty(getattr(self, name)))
                finally:
                    self._showing = before

        def chosen(change: Any) -> None:
            with self.state._lock:  # another thread may be showing something right now
                if self._showing:
                    return
                try:
                    setattr(self, name, or_none(change["new"]))
                    self._say("")
                except (TypeError, ValueError, traitlets.TraitError) as error:
                    show()
                    self._say(str(error))

        show()
        control.observe(chosen, "value")
        self.observe(show, name)
        return control


def default_rendering(figure_only: dict[str, Any], options: dict[str, Any]) -> dict[str, Any]:
    """Choose the figure for options that only it has, unless a rendering was asked for."""
    wanted = any(options.get(name, usual) != usual for name, usual in figure_only.items())
    return {"rendering": "figure", **options} if wanted else options


def rendering_switch(view: Any) -> W.ToggleButtons:
    """Make the toggle between the live view and the figure."""
    switch = W.ToggleButtons(
        options=[("Live", "live"), ("Figure", "figure")],
        value=view.rendering,
        tooltips=["Drawn in the browser: drag the cut", "Drawn by matplotlib, for a report"],
    )
    switch.style.button_width = "auto"
    switch.add_class("hclust-switch")
    traitlets.link((view, "rendering"), (switch, "value"))
    return switch


def features_of(now: Clustering) -> Features:
    """Give the features, or say in a sentence that only a tree is there."""
    if now.features is None:
        raise RefusedError(_NEEDS_ROWS)
    return now.features


def clusters_in_words(now: Clustering) -> str:
    """Give the number of clusters and the sizes of the first twelve."""
    sizes = ", ".join(f"{i}: {size:,}" for i, size in enumerate(now.cut.sizes[:12].tolist()))
    more = "" if now.cut.n_clusters <= 12 else ", and more"
    return f"{count(now.cut.n_clusters, 'clusters')} of {noun(now)} ({sizes}{more})"
