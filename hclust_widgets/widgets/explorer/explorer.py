"""Everything at once, linked: the line in words, controls, tree, clustermap, scatter, clusters."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import ipywidgets as W
import numpy as np
import traitlets

from hclust_widgets.common.checks import check_choice
from hclust_widgets.common.constants import EXPLORER
from hclust_widgets.plotting.base.colormaps import check_cmap
from hclust_widgets.state.cluster_state import StateTrait
from hclust_widgets.widgets.base import markup
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.base.toolbar import find_slot
from hclust_widgets.widgets.base.traits import choice_trait
from hclust_widgets.widgets.base.view import FALLBACK_IMAGE_WIDTH, View, close_deep, descendants
from hclust_widgets.widgets.controls.state_controls import WITH_ORDER, StateControls
from hclust_widgets.widgets.live.live_view import PARTS, Live
from hclust_widgets.widgets.live.sync import LiveSide
from hclust_widgets.widgets.views.dendrogram import DendrogramWidget
from hclust_widgets.widgets.views.distance import DistanceWidget
from hclust_widgets.widgets.views.figure_view import (
    RENDERINGS,
    FigureView,
    default_rendering,
    rendering_switch,
)
from hclust_widgets.widgets.views.heatmaps import ClustermapWidget, HeatmapWidget
from hclust_widgets.widgets.views.scatter import ScatterWidget

from .cluster_cards import ClusterCards
from .cluster_naming import Naming
from .code_tab import CodeTab
from .export_tab import TakeAway
from .session_file import OPTIONS
from .walkthrough import Walkthrough

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from hclust_widgets.table.features import Features

    from .table_source import Origin

__all__ = ["ClusterExplorer"]

# Clustermap and scatter stand beside each other where there is room for both, in CSS pixels.
LEFT_AT_LEAST, RIGHT_AT_LEAST, BETWEEN = EXPLORER["left_min_width"], EXPLORER["right_min_width"], 20
TABS = ("Clusters", "Distances", "Heatmap", "Code", "Take away")
# Options of the explorer that its views have under the same name.
SHARED = {
    "dendrogram": ("truncate_mode", "p"),
    "clustermap": ("cmap",),
    "heatmap": ("cmap",),
    "scatter": ("x", "y"),
}


class ClusterExplorer(View):
    """One table, one cut, and every view of it.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
        For a tree give its ``table`` as well, or the views of values say that they lack it.
    x, y : str, optional
        Axes of the scatter plot: columns of the table, or "PC 1" to "PC 4".
    cmap : str
        Colormap of clustermap and heatmap.
    truncate_mode : {None, "lastp", "level"}
    p : int
        Shorten the tree's figure, as in ``scipy.cluster.hierarchy.dendrogram``.
    rendering : {"live", "figure"}
        Drawn in the browser, where the cut follows the pointer and needs no kernel, or by
        matplotlib, as for a report.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.

    Attributes
    ----------
    state : ClusterState
    state_controls : StateControls
        The bar of controls: each is an ordinary ipywidget.
    naming : Naming
        Controls that name and color a cluster.
    walkthrough : Walkthrough
        Saved states with a caption each, for presenting; the button *Present* shows it.
    dendrogram : DendrogramWidget
    clustermap : ClustermapWidget
    scatter : ScatterWidget
    distance : DistanceWidget
    heatmap : HeatmapWidget

    Raises
    ------
    TypeError, ValueError
        For what cannot be used: one sentence that names the option, row or column.

    Examples
    --------
    >>> from hclust_widgets import ClusterExplorer, load_mpg
    >>> explorer = ClusterExplorer(load_mpg(), x="mpg", y="weight")
    >>> explorer.state.n_clusters
    4
    """

    options = ("x", "y", "cmap", "truncate_mode", "p", "rendering")
    _page_parts = PARTS
    x = traitlets.Any(None, allow_none=True)
    y = traitlets.Any(None, allow_none=True)
    cmap = StateTrait("magma")
    truncate_mode = traitlets.Any(None, allow_none=True)
    p = StateTrait(30)
    rendering = choice_trait(RENDERINGS, "live")

    state_controls = traitlets.Instance(StateControls)
    dendrogram = traitlets.Instance(DendrogramWidget)
    clustermap = traitlets.Instance(ClustermapWidget)
    scatter = traitlets.Instance(ScatterWidget)
    distance = traitlets.Instance(DistanceWidget)
    heatmap = traitlets.Instance(HeatmapWidget)
    naming = traitlets.Instance(Naming)
    walkthrough = traitlets.Instance(Walkthrough)

    @property
    def live(self) -> Live:
        """The live views alone, for places that show anywidgets but no ipywidgets, as marimo does.

        They bring controls of their own there: ``mo.ui.anywidget(explorer.live)``.
        """
        return self._side.alone()

    _origin: Origin | None = None  # where the table comes from, if somebody knows

    def __init__(self, data: Any, **options: Any) -> None:
        super().__init__(data, **default_rendering({"truncate_mode": None}, options))

    def code(self) -> str:
        """Write the script that makes these labels: see :meth:`ClusterState.code`.

        In a :class:`~hclust_widgets.TableExplorer` it begins with the lines that read the file.
        """
        reading = None if self._origin is None else self._origin.reading
        if reading is None:
            return self.state.code()
        from hclust_widgets.export.script.script import code

        now = self.state.clustering
        return code(now, names=now.names_by_label, reading=reading)

    def _build(self) -> None:
        self.dendrogram = self._inner(DendrogramWidget, "dendrogram", rendering="figure")
        self.clustermap = self._inner(ClustermapWidget, "clustermap", rendering="figure")
        self.scatter = self._inner(ScatterWidget, "scatter", rendering="figure")
        self.distance = self._inner(DistanceWidget, "distance")
        self.heatmap = self._inner(HeatmapWidget, "heatmap")
        self._words, self._notes = W.HTML(), W.HTML()
        self.state_controls = StateControls(self)
        self.clustermap._part = _left
        self.scatter._part = _right
        self._link_options()
        self._pair = W.HBox([self.clustermap, self.scatter])
        self._pair.add_class("hclust-pair")
        self._side = LiveSide(self, PARTS, self._holders())
        self._cards, self._code = ClusterCards(self), CodeTab(self)
        self._take = TakeAway(self)
        self.naming = Naming(self)
        self.walkthrough = Walkthrough(self, OPTIONS, told=self._follow_tab)
        self._in_tabs = (self._cards, self.distance, self.heatmap, self._code, self._take)
        clusters = W.VBox([self.naming.box, self._cards])
        self._tabs = W.Tab([clusters, *self._in_tabs[1:]], titles=TABS)
        self._tabs.add_class("hclust-tabs")
        self._tabs.observe(self._tab_changed, "selected_index")
        controls = self.state_controls.bar(
            WITH_ORDER,
            left=[find_slot()],
            right=[self.walkthrough.more, self.walkthrough.toggle, rendering_switch(self)],
        )
        panel = self.state_controls.columns.panel
        self._top = (self.walkthrough.box, self._words, controls, panel, self._message)
        self._arrange()
        self.observe(self._switch_rendering, "rendering")
        self._say("")

    def _inner(self, kind: type[FigureView], name: str, **options: Any) -> Any:
        """Make a view that stands in this one."""
        shared = SHARED.get(name, ())
        options |= {option: getattr(self, option) for option in shared}
        around = {"surface": self._surface, "controls": False}
        return kind(self.state, shared=shared, **around, **options)

    def _holders(self) -> dict[str, Any]:
        """Who holds the options of the live views."""
        own = dict.fromkeys(("x", "y", "cmap"), self)
        return {**own, "row_cluster": self.clustermap, "col_cluster": self.clustermap}

    def _arrange(self) -> None:
        """Put the rendering that is chosen between the controls and the tabs."""
        live = self.rendering == "live"
        shown = (self._side.live,) if live else (self.dendrogram, self._pair)
        rest = (self._surface,) if self._surface in self.children else ()
        self.children = (*self._top, *shown, self._tabs, self._notes, *rest)
        (self._side.link if live else self._side.unlink)(self.state_controls)

    def _switch_rendering(self, _change: Any) -> None:
        self._arrange()
        if self._awake:
            self._wake_figures()
            self._state_changed()

    def _link_options(self) -> None:
        for view, names in SHARED.items():
            for name in names:
                traitlets.link((getattr(self, view), name), (self, name))

    def _still(self) -> NDArray[np.uint8] | None:
        tree = self.dendrogram.figure_box.still(FALLBACK_IMAGE_WIDTH)
        if self.state.features is None:
            return tree
        left, right = (
            v.figure_box.still(FALLBACK_IMAGE_WIDTH) for v in (self.clustermap, self.scatter)
        )
        tall = max(len(left), len(right))
        whole = np.full((len(tree) + tall, FALLBACK_IMAGE_WIDTH, 4), 255, dtype=np.uint8)
        whole[: len(tree)] = tree
        whole[len(tree) : len(tree) + len(left), : left.shape[1]] = left
        whole[len(tree) : len(tree) + len(right), -right.shape[1] :] = right
        return whole

    def _page_steps(self) -> list[dict[str, Any]]:
        return [vars(step) for step in self.walkthrough.steps]

    def _check_option(self, name: str, value: Any, features: Features | None) -> None:
        if name == "cmap":
            check_cmap(value)
        elif value is not None and features is not None:
            check_choice(name, value, tuple(self.state.axes(features)))

    def _walk(self, steps: int) -> None:
        self.walkthrough.go(self.walkthrough.at + steps)

    def _history_changed(self, _change: Any) -> None:
        self.state_controls.follow()

    def _state_changed(self) -> None:
        self.state_controls.follow()
        self._words.value = markup.sentence(self.state.summary_spans())
        self._notes.value = markup.notes(self.state.notes)
        if self.rendering == "live":
            self._side.show()
        self._paint_tab()

    def _follow_tab(self) -> None:
        """Have the controls in the open tab show what is there."""
        at = self._tabs.selected_index
        if at == TABS.index("Clusters"):
            self.naming.follow()
        if at == TABS.index("Take away"):
            self._take.follow()

    def _paint_tab(self) -> None:
        """Have what the open tab says worked out; views look after themselves."""
        self._follow_tab()
        at = self._tabs.selected_index
        if at is not None and isinstance(self._in_tabs[at], ClusterCards | CodeTab):
            renderer.request(self._in_tabs[at])

    @traitlets.validate("x", "y", "cmap", "truncate_mode", "p")
    def _right_option(self, proposal: Any) -> Any:
        """Have the view that shows it check an option; the other way round they are linked."""
        name, value = proposal["trait"].name, proposal["value"]
        if not self._built:
            return value
        view = {"x": self.scatter, "y": self.scatter, "cmap": self.clustermap}.get(
            name, self.dendrogram
        )
        setattr(view, name, value)
        if name == "truncate_mode" and value is not None:
            self.rendering = "figure"  # the live tree is never shortened: it has level of detail
        return getattr(view, name)

    def _wake(self) -> None:
        super()._wake()
        self._wake_figures()
        self._tab_changed(None)

    def _wake_figures(self) -> None:
        """Only what can be seen is kept up to date."""
        for view in (self.dendrogram, self.clustermap, self.scatter):
            if self.rendering == "figure":
                view._wake()
            else:
                view._sleep()

    def _sleep(self) -> None:
        super()._sleep()
        for view in (
            self.dendrogram, self.clustermap, self.scatter, self.distance, self.heatmap
        ):  # fmt: skip
            view._sleep()

    def _tab_changed(self, _change: Any) -> None:
        """Only what can be seen is kept up to date."""
        if self._awake:
            self._paint_tab()
        for i, view in enumerate(self._in_tabs):
            if isinstance(view, View):
                if i == self._tabs.selected_index and self._awake:
                    view._wake()
                else:
                    view._sleep()

    def close(self) -> None:
        """Take the explorer off the page and out of memory; the state stays."""
        if self._built and not sys.is_finalizing():
            for said in (self._cards, self._code, self._take):
                renderer.forget(said)
        super().close()

    def _close_parts(self) -> None:
        if hasattr(self, "_side"):
            self._side.close()
            for part in (self._side.live, self.dendrogram, self._pair):
                for widget in (*descendants(part), part):
                    close_deep(widget)
        else:  # an option was refused while the views were made
            for name in ("dendrogram", "clustermap", "scatter", "distance", "heatmap"):
                if name in self._trait_values:
                    close_deep(self._trait_values[name])
        super()._close_parts()


def _left(width: int) -> int:
    """Width of the clustermap; the style sheet shares the line out in the same way."""
    spare = width - BETWEEN - LEFT_AT_LEAST - RIGHT_AT_LEAST
    return width if spare < 0 else LEFT_AT_LEAST + int(spare * EXPLORER["left_share"] / 100)


def _right(width: int) -> int:
    left = _left(width)
    return width if left == width else width - BETWEEN - left
