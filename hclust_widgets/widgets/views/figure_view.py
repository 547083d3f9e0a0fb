"""`FigureView`, the base class of views with a figure: controls above, rendering below."""

from __future__ import annotations

from contextlib import contextmanager
from numbers import Integral
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import ipywidgets as W
import traitlets

from hclust_widgets.clustering.summary import leaf_noun
from hclust_widgets.common.format import count
from hclust_widgets.state.cluster_state import RefusedError, RefusedTypeError, StateTrait
from hclust_widgets.widgets.base import markup
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.base.summary_sentence import SummarySentence
from hclust_widgets.widgets.base.toolbar import (
    empty_to_none,
    group,
    heading,
    none_to_empty,
    search_slot,
    set_control_value,
)
from hclust_widgets.widgets.base.traits import BoolTrait, choice_trait
from hclust_widgets.widgets.base.view import FALLBACK_IMAGE_WIDTH, View, close_deep, descendants
from hclust_widgets.widgets.controls.state_controls import ALL, StateControls
from hclust_widgets.widgets.live.slider_sync import LiveSync

from . import messages
from .figure_image import FigureBox, render_once

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.common.format import Span
    from hclust_widgets.plotting.base.canvas import FigureCanvas
    from hclust_widgets.table.features import Features
    from hclust_widgets.widgets.base.page_info import PageInfo
    from hclust_widgets.widgets.live.live_view import Live

T = TypeVar("T")

__all__ = [
    "RENDERINGS",
    "FigureView",
    "clusters_in_words",
    "default_rendering",
    "features_of",
    "kept_for_distances",
    "made_with_parts",
    "rendering_switch",
]

RENDERINGS = ("live", "figure")
#: Views get higher between these widths (CSS px).
GROWS = (1050, 1600)
# Options that the figure does not depend on.
_NOT_IN_FIGURE = ("controls", "rendering")


def made_with_parts(name: str) -> Any:
    """Return the default of a trait that is one of the widgets that ``ensure_parts`` makes."""

    def make(view: Any) -> Any:
        view.ensure_parts()
        return getattr(view, name)

    return traitlets.default(name)(make)


class FigureView(View):
    """A view of one figure, with the controls of the state above it.

    Inside another view, without controls of the state, its widgets are made when it is first shown,
    or when one of them is asked for: most of an explorer's views are never opened.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
    controls : bool
        Whether to show the controls of the state; those of the view's options are always shown.
    height : int
        Height of the figure in CSS pixels; by default it grows with the width, up to 1600 px.

    Attributes
    ----------
    rendering : {"live", "figure"}
        Drawn in the browser, or by matplotlib. Views without a live rendering are always figures.
        A view with an option that only the figure has starts as a figure.
    figure_box : FigureBox
    live_sync : LiveSync or None
        The live rendering, for views that have one.
    option_inputs : dict of str to Widget
        The control of each option of the view, by the name of the option.
    option_group : HBox
        Those controls; hidden in the live rendering, which has its own.
    summary_box : HTML
        The summary sentence, above the controls of the state.
    figure_width : callable
        Takes the measured width in CSS pixels and returns the figure's: for views that stand beside
        others.
    """

    options: ClassVar[tuple[str, ...]] = ("controls", "height")
    controls = BoolTrait(True)
    height = StateTrait(0)
    figure_box = traitlets.Instance(FigureBox)
    live_sync = traitlets.Instance(LiveSync, allow_none=True)
    option_inputs = traitlets.Dict()
    option_group = traitlets.Instance(W.HBox)
    summary_box = traitlets.Instance(W.HTML)
    state_controls = traitlets.Instance(StateControls, allow_none=True)
    rendering = choice_trait(RENDERINGS, "live")

    figure_width: Callable[[int], int] = staticmethod(lambda width: width)

    _showing = False  # while controls follow the options
    _has_parts = False
    _below: tuple[W.HTML, ...] = ()
    #: Options that the live views share with this view.
    _live_options: tuple[str, ...] = ()
    #: Options that the live view does not have, with the values that need no figure.
    _figure_only: ClassVar[dict[str, Any]] = {}
    #: Controls of the state that change what this view shows.
    _controls_shown: tuple[str, ...] = ALL
    #: Heading where several views stand together.
    _title = ""
    #: Height of the figure in CSS pixels, by default.
    _default_height = 420
    #: By how much the figure gets higher with each pixel of a wide screen.
    _growth = 0.16

    def __init__(
        self,
        data: Any,
        *,
        page_info: PageInfo | None = None,
        shared: Iterable[str] = (),
        **options: Any,
    ) -> None:
        options = default_rendering(self._figure_only, options)
        super().__init__(data, page_info=page_info, shared=shared, **options)
        self.observe(self._option_changed, [o for o in self.options if o not in _NOT_IN_FIGURE])
        self.observe(self._switch_rendering, "rendering")

    @property
    def figure(self) -> Any:
        """The matplotlib Figure that is shown. It is updated in place: copy it to change it."""
        self.figure_box.paint()
        return self.figure_box.figure

    @property
    def live(self) -> Live | None:
        """The live view alone, for places that show anywidgets but no ipywidgets, such as marimo.

        It has controls of its own there: ``mo.ui.anywidget(view.live)``. None for views without a
        live rendering.
        """
        return None if self.live_sync is None else self.live_sync.standalone()

    def _build(self) -> None:
        if self._owns_page_info or self.controls:
            self.ensure_parts()

    def ensure_parts(self) -> None:
        """Make the widgets of the view, unless they are made."""
        with self._state.thread_lock:
            if not self._has_parts:
                self._has_parts = True
                self._make_parts()

    _default_figure_box = made_with_parts("figure_box")
    _default_option_inputs = made_with_parts("option_inputs")
    _default_option_group = made_with_parts("option_group")

    def _shows_parts(self) -> bool:
        """Return True if the widgets of the view are on the page while it is active."""
        return True

    def _make_parts(self) -> None:
        """Make the widgets of the view, and arrange them; called once."""
        self.option_inputs = {}
        self.figure_box = FigureBox(
            self,
            make=self._make_plot,
            structure=self._structure,
            size=self._figure_size,
            alt=self._alt_text,
        )
        self.state_controls = StateControls(self) if self.controls else None
        self.live_sync = self._make_live_sync()
        self.option_group = group(*self._make_option_inputs())
        top: list[W.Widget] = []
        if self.state_controls is not None:
            self.summary_box = W.HTML()
            self._summary_sentence = SummarySentence(self, self.summary_box, self._summary)
            live = self.live_sync is not None
            controls = self.state_controls.toolbar(
                self._controls_shown,
                left=[search_slot()] if live else [],
                right=[rendering_switch(self)] if live else [],
                own=self.option_group,
                more_settings=self._make_settings,
            )
            top = [self.summary_box, controls]
        else:
            top = [heading(self._title, self.option_group)]
        self._top = (*top, self.message_box)
        # An explorer shows the notes on the data once, below all of its views.
        self._below = (W.HTML(),) if self._owns_page_info else ()
        self._arrange_children()
        self.show_message("")

    @traitlets.validate("height")
    def _validate_height(self, proposal: Any) -> int:
        value = proposal["value"]
        whole = isinstance(value, Integral) and not isinstance(value, bool)
        if not whole or not 0 <= int(value) <= 10_000:
            raise RefusedTypeError(messages.HEIGHT.format(value=value))
        return int(value)

    def _make_live_sync(self) -> LiveSync | None:
        if "rendering" not in self.options or not self._owns_page_info:
            return None
        return LiveSync(self, self.page_parts, self._option_holders(), complete=False)

    def _option_holders(self) -> dict[str, Any]:
        return dict.fromkeys(self._live_options, self)

    @property
    def _is_live(self) -> bool:
        return self.live_sync is not None and self.rendering == "live"

    def _arrange_children(self) -> None:
        """Put the chosen rendering below the controls."""
        live = self.live_sync.live if self.live_sync is not None and self._is_live else None
        shown = self.figure_box if live is None else live
        rest = (self.page_info,) if self.page_info in self.children else ()
        self.children = (*self._top, shown, *self._below, *rest)
        self.option_group.layout.display = "none" if self._is_live else None
        if self.live_sync is not None and self.state_controls is not None:
            (self.live_sync.link if self._is_live else self.live_sync.unlink)(self.state_controls)

    def _switch_rendering(self, _change: Any) -> None:
        if self.is_active and self._shows_parts():
            self.ensure_parts()
        if self._has_parts:
            self._arrange_children()
            self._state_changed()

    def _history_changed(self, _change: Any) -> None:
        if self.state_controls is not None:
            self.state_controls.follow()

    def _state_changed(self) -> None:
        if self.state_controls is not None:
            self.state_controls.follow()
            self._summary_sentence.show()
        for notes in self._below:
            markup.set_html(notes, markup.notes(self.state.notes))
            notes.layout.display = None if notes.value else "none"
        if self._has_parts:
            self._update_option_inputs()
            self._update_rendering()

    def _update_rendering(self) -> None:
        """Update the chosen rendering."""
        if self.live_sync is not None and self._is_live:
            self.live_sync.show()
        else:
            self.figure_box.request_update()

    def render_once(self, width: int) -> NDArray[np.uint8]:
        """Draw the present state on a white background.

        Parameters
        ----------
        width : int
            Width of the view in CSS pixels.

        Returns
        -------
        ndarray of uint8, shape (height, width, 4)
        """
        return render_once(self.state.clustering, self._make_plot, self._figure_size(width))

    def _complete(self) -> None:
        if self.live_sync is not None:
            self.live_sync.complete()

    def _fallback_image(self) -> NDArray[np.uint8] | None:
        return self.render_once(FALLBACK_IMAGE_WIDTH)

    def _resized(self) -> None:
        if self._has_parts and not self._is_live:
            self.figure_box.request_update()

    def activate(self) -> None:
        """Follow the state from now on: the view can be seen."""
        if self._shows_parts():
            self.ensure_parts()
        super().activate()

    def deactivate(self) -> None:
        """Stop following the state, and free the figure."""
        super().deactivate()
        if self._has_parts:
            renderer.forget(self.figure_box)
            self.figure_box.release()

    def _close_parts(self) -> None:
        if self.state_controls is not None:
            self._summary_sentence.close()
        if self.state_controls is not None:
            for control in self.state_controls.widgets():  # those that are not shown, too
                for widget in (*descendants(control), control):
                    close_deep(widget)
        if self.live_sync is not None:
            self.live_sync.close()
            close_deep(self.live_sync.live)
        if "figure_box" in self._trait_values:
            close_deep(self.figure_box)
        super()._close_parts()

    def _option_changed(self, change: Any) -> None:
        name = change["name"]
        if name in self._figure_only and change["new"] != self._figure_only[name]:
            self.rendering = "figure"  # the live view ignores this option
        if not self._has_parts:
            return
        self.figure_box.invalidate()
        if self.is_active:  # else `activate` updates the view
            self._update_option_inputs()
            self._update_rendering()

    # -- to be implemented by each view ------------------------------------------------------

    def _make_option_inputs(self) -> Sequence[W.Widget]:
        """Make the controls of the view's options."""
        return ()

    def _make_settings(self) -> Sequence[W.Widget]:
        """Make rows of the settings that are this view's own."""
        return ()

    def _summary(self) -> tuple[Span, ...]:
        """Return the summary sentence above the view."""
        return self.state.summary_spans(wait=False)

    def _update_option_inputs(self) -> None:
        """Update the controls of the view's options."""

    def _make_plot(self, picture: FigureCanvas, now: Clustering) -> Any:
        """Draw a plot on an empty canvas."""
        raise NotImplementedError

    def _structure(self, now: Clustering) -> tuple[Hashable, ...]:
        """Return what the figure depends on besides cut and selection."""
        return (now.tree, now.features, *(getattr(self, name) for name in self.options))

    def _figure_size(self, width: int) -> tuple[int, int]:
        return max(self.figure_width(width), 240), self.height or self._grown(width)

    def _grown(self, width: int) -> int:
        """Return the default height for a width of the view; as the live views (views.css)."""
        least, most = GROWS
        return self._default_height + round(self._growth * (min(max(width, least), most) - least))

    def _alt_text(self, now: Clustering) -> str:
        """Describe the figure for screen readers."""
        raise NotImplementedError

    @contextmanager
    def controls_follow(self) -> Iterator[None]:
        """Set controls to the options: what they then say is no input."""
        before, self._showing = self._showing, True
        try:
            yield
        finally:
            self._showing = before

    def _bind(self, control: W.Widget, name: str) -> W.Widget:
        """Link a control to an option in both directions."""

        def show(_change: Any = None) -> None:
            with self.state.thread_lock, self.controls_follow():
                set_control_value(control, none_to_empty(getattr(self, name)))

        def chosen(change: Any) -> None:
            with self.state.thread_lock:  # another thread may be updating the control
                if self._showing:
                    return
                try:
                    setattr(self, name, empty_to_none(change["new"]))
                    self.show_message("")
                except (TypeError, ValueError, traitlets.TraitError) as error:
                    show()
                    self.show_message(str(error))

        show()
        control.observe(chosen, "value")
        self.observe(show, name)
        self.option_inputs[name] = control
        return control


def default_rendering(figure_only: dict[str, Any], options: dict[str, Any]) -> dict[str, Any]:
    """Add ``rendering="figure"`` if an option needs it, unless a rendering is chosen."""
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
    """Return the features; raise RefusedError if the state has only a tree."""
    if now.features is None:
        raise RefusedError(messages.needs_table(now))
    return now.features


def kept_for_distances(
    known: tuple[Clustering, T] | None, now: Clustering, make: Callable[[Clustering], T]
) -> tuple[Clustering, T]:
    """Return what depends on tree and distances only, made anew where one of them is another.

    Parameters
    ----------
    known : tuple of Clustering and object, or None
        What this function returned before.
    now : Clustering
    make : callable
        Makes it of a clustering.

    Raises
    ------
    RefusedError
        If the state has only a tree.
    """
    if known is not None and (
        known[0].tree is now.tree
        and known[0].features is now.features
        and known[0].precomputed is now.precomputed
    ):
        return known
    if now.precomputed is None:
        features_of(now)
    return now, make(now)


def clusters_in_words(now: Clustering) -> str:
    """Format the number of clusters and the sizes of the first twelve."""
    sizes = ", ".join(f"{i}: {size:,}" for i, size in enumerate(now.partition.sizes[:12].tolist()))
    more = "" if now.cut.n_clusters <= 12 else ", and more"
    return f"{count(now.cut.n_clusters, 'clusters')} of {leaf_noun(now)} ({sizes}{more})"
