"""A view of one figure: its controls above, the kept figure below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W
import traitlets

from ..core.words import count
from ..state import RefusedError
from ..summary import noun
from . import markup
from .base import View
from .controls import StateControls, bar, heading, or_empty, or_none
from .figure import FigureBox
from .painter import painter

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from ..core.clustering import Clustering
    from ..core.features import Features
    from ..draw.canvas import Picture
    from .surface import Surface

__all__ = ["FigureView", "clusters_in_words", "features_of"]

_NEEDS_ROWS = (
    "This view shows the rows' values, but only a tree was handed in: pass the table as well "
    "(table=...)."
)


class FigureView(View):
    """A view of one figure, with the controls of the state above it.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
    controls : bool
        Whether to show the state's controls; the view's own are always there.
    height : int
        Height of the figure in CSS pixels.
    """

    options = ("controls", "height")
    controls = traitlets.Bool(True)
    height = traitlets.Int(0, min=0)
    figure_box = traitlets.Instance(FigureBox)
    state_controls = traitlets.Instance(StateControls, allow_none=True)

    #: Heading where several views stand together.
    _title = ""
    #: Height when none is asked for.
    _usual_height = 420
    #: Part of the width that is measured, for views that stand beside others.
    _part: Callable[[int], int] = staticmethod(lambda width: width)

    def __init__(self, data: Any, *, surface: Surface | None = None, **options: Any) -> None:
        super().__init__(data, surface=surface, **options)
        self.observe(self._option_changed, [o for o in self.options if o != "controls"])

    @property
    def figure(self) -> Any:
        """The matplotlib Figure that is shown; it is kept and updated, so copy before changing."""
        self.figure_box.paint()
        return self.figure_box.figure

    def _build(self) -> None:
        self.figure_box = FigureBox(
            self,
            make=self._make,
            structure=self._structure,
            size=self._figure_size,
            alt=self._in_words,
        )
        self.state_controls = StateControls(self) if self.controls else None
        own = self._own_controls()
        top: list[W.Widget] = []
        if self.state_controls is not None:
            self._words = W.HTML()
            top = [
                self._words,
                bar(*self.state_controls.widgets(), *own),
                self.state_controls.columns.panel,
            ]
        else:
            top = [heading(self._title, *own)]
        self.children = (*top, self._message, self.figure_box)
        self._say("")

    def _state_changed(self) -> None:
        if self.state_controls is not None:
            self.state_controls.follow()
            self._words.value = markup.sentence(self.state.summary_spans())
        self._follow()
        self.figure_box.ask()

    def _resized(self) -> None:
        self.figure_box.ask()

    def _sleep(self) -> None:
        super()._sleep()
        painter.forget(self.figure_box)
        self.figure_box.release()

    def _option_changed(self, _change: Any) -> None:
        self._follow()
        self.figure_box.redraw()

    # -- what each view says of itself -------------------------------------------------------

    def _own_controls(self) -> Sequence[W.Widget]:
        """Controls of the view's own options."""
        return ()

    def _follow(self) -> None:
        """Show the view's own options in its controls."""

    def _make(self, picture: Picture, now: Clustering) -> Any:
        raise NotImplementedError

    def _structure(self, now: Clustering) -> Hashable:
        """What the figure depends on besides cut and selection."""
        return (id(now.tree), *(getattr(self, name) for name in self.options))

    def _figure_size(self, width: int) -> tuple[int, int]:
        return max(self._part(width), 240), self.height or self._usual_height

    def _in_words(self, now: Clustering) -> str:
        """What the picture shows, for readers who do not see it."""
        raise NotImplementedError

    def _bind(self, control: W.Widget, name: str) -> W.Widget:
        """Tie a control to an option of the same name."""

        def show(_change: Any = None) -> None:
            control.value = or_empty(getattr(self, name))

        def chosen(change: Any) -> None:
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
