"""`ShepardWidget`: how the tree's heights follow the distances, pair by pair; also folded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W
import traitlets

from hclust_widgets.clustering.distances.shepard import shepard_of
from hclust_widgets.clustering.summary import leaf_noun
from hclust_widgets.common.format import count, height, score
from hclust_widgets.common.static import STATIC
from hclust_widgets.plotting.shepard import ShepardPlot
from hclust_widgets.widgets.base import markup
from hclust_widgets.widgets.base.browser_widget import BrowserWidget

from . import messages
from .figure_view import FigureView, kept_for_distances

if TYPE_CHECKING:
    from collections.abc import Hashable

    from hclust_widgets.analysis.shepard import ShepardPairs
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.plotting.base.canvas import FigureCanvas
    from hclust_widgets.widgets.base.view import View

__all__ = ["ShepardFold", "ShepardWidget"]


class ShepardWidget(FigureView):
    """Distances of all pairs of rows against the heights at which they join in the tree.

    The nearer the pairs lie to one line, the better the tree shows the distances: its cophenetic
    correlation is written above. Many pairs are shown by their density; of more than 2,000 rows
    those of a sample.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
        A tree needs its ``table`` as well.
    controls : bool
        Whether to show the state's controls.
    height : int
        Height of the figure in CSS pixels.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.

    Examples
    --------
    >>> from hclust_widgets import ShepardWidget, load_mpg
    >>> view = ShepardWidget(load_mpg(), linkage="average")
    >>> figure = view.state.figure("shepard")
    """

    _controls_shown = ("linkage", "metric", "scaling", "columns")
    _title = "Shepard plot"
    folded_title = "Shepard plot: distances against heights"
    _default_height = 460
    _known: tuple[Clustering, ShepardPairs] | None = None

    def _pairs(self, now: Clustering) -> ShepardPairs:
        """Return the pairs, kept while tree and distances stay the same."""
        self._known = kept_for_distances(self._known, now, shepard_of)
        return self._known[1]

    def _figure_size(self, width: int) -> tuple[int, int]:
        return max(240, min(self.figure_width(width), 640)), self.height or self._default_height

    def _make_plot(self, picture: FigureCanvas, now: Clustering) -> ShepardPlot:
        return ShepardPlot(picture, self._pairs(now), row_noun=str(leaf_noun(now)))

    def _structure(self, now: Clustering) -> tuple[Hashable, ...]:
        return (*super()._structure(now), now.precomputed)

    def _alt_text(self, now: Clustering) -> str:
        pairs = self._pairs(now)
        return (
            f"Shepard plot: distances of pairs of {count(pairs.n_rows, leaf_noun(now))} from 0 to "
            f"{height(pairs.longest)} against the heights at which they are merged, from 0 to "
            f"{height(pairs.highest)}; correlation {score(pairs.correlation)}."
        )


class FoldHeading(BrowserWidget):
    """A heading, drawn in the browser, that opens and folds what stands below it.

    Attributes
    ----------
    fold : {"open", "closed"}
    title : str
    """

    _esm = STATIC / "fold.js"
    _css = STATIC / "where_to_cut.css"

    fold = traitlets.Enum(("open", "closed"), "closed").tag(sync=True)
    title = traitlets.Unicode("").tag(sync=True)


class ShepardFold(W.VBox):
    """The Shepard plot below a heading; made and computed once it is opened.

    Parameters
    ----------
    view : View
        Whose tree is judged.

    Attributes
    ----------
    heading : FoldHeading
    plot : ShepardWidget or None
        None until it was opened.
    """

    def __init__(self, view: View) -> None:
        self._view = view
        self.heading = FoldHeading(title=ShepardWidget.folded_title)
        self.plot: ShepardWidget | None = None
        super().__init__([self.heading])
        self.heading.observe(self._folded, "fold")

    def follow(self) -> None:
        """Show the present tree, if the plot is open and can be seen."""
        is_open = self.heading.fold == "open"
        if self.plot is not None and not (is_open and self._view.is_active):
            self.plot.deactivate()
        if not is_open or not self._view.is_active:
            return
        if self.plot is None:
            words = W.HTML(markup.explanation(messages.SHEPARD_EXPLAINED))
            self.plot = ShepardWidget(
                self._view.state, page_info=self._view.page_info, controls=False
            )
            self.plot.activate()
            self.plot.children[0].layout.display = "none"  # the heading is above
            self.children = (self.heading, words, self.plot)
        self.plot.activate()

    def _folded(self, _change: Any) -> None:
        self.follow()
        for part in self.children[1:]:
            part.layout.display = None if self.heading.fold == "open" else "none"
