"""Views with one figure each: tree, clustermap, scatter plot, heatmap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W
import traitlets

from ..core.axes import default_axes
from ..core.layout import TRUNCATE_MODES, check_p
from ..core.words import count, height
from ..draw.clustermap_plot import ClustermapPlot
from ..draw.dendrogram_plot import DendrogramPlot
from ..draw.frame import ORIENTATIONS
from ..draw.heatmap_plot import HeatmapPlot
from ..draw.scatter_plot import ScatterPlot
from ..state import RefusedError
from ..summary import noun, units
from . import markup
from .base import View, choice
from .controls import StateControls, bar, dropdown, heading, labelled, or_empty, or_none
from .figure import FigureBox
from .painter import painter

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from ..core.clustering import Clustering
    from ..core.features import Features
    from ..draw.canvas import Picture
    from .surface import Surface

__all__ = [
    "COLOUR_MAPS",
    "ClustermapWidget",
    "DendrogramWidget",
    "FigureView",
    "HeatmapWidget",
    "ScatterWidget",
]

#: Colour maps that are even to the eye and safe for colour-blind readers, the lesson's first.
COLOUR_MAPS = ("magma", "viridis", "cividis", "inferno", "plasma", "rocket", "mako", "Greys")

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


def _features(now: Clustering) -> Features:
    if now.features is None:
        raise RefusedError(_NEEDS_ROWS)
    return now.features


def _clusters_in_words(now: Clustering) -> str:
    sizes = ", ".join(f"{i}: {size:,}" for i, size in enumerate(now.cut.sizes[:12].tolist()))
    more = "" if now.cut.n_clusters <= 12 else ", and more"
    return f"{count(now.cut.n_clusters, 'clusters')} of {noun(now)} ({sizes}{more})"


class DendrogramWidget(FigureView):
    """The tree with its cut, branches coloured as the clusters.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
    truncate_mode : {None, "lastp", "level"}
        As in ``scipy.cluster.hierarchy.dendrogram``.
    p : int
        Clusters that "lastp" leaves, or levels that "level" shows.
    orientation : {"top", "bottom", "left", "right"}
        Where the root is.
    labels : {"auto", "on", "off"}
        Row names at the leaves: where there is room, always, never.
    controls : bool
        Whether to show the state's controls.
    height : int
        Height of the figure in CSS pixels.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.

    Examples
    --------
    >>> from hclust_widgets import DendrogramWidget, load_mpg
    >>> view = DendrogramWidget(load_mpg(), n_clusters=4, truncate_mode="lastp", p=48)
    >>> view.state.n_clusters
    4
    """

    options = (*FigureView.options, "truncate_mode", "p", "orientation", "labels")
    truncate_mode = choice((None, *TRUNCATE_MODES), None)
    p = traitlets.Any(30)
    orientation = choice(ORIENTATIONS, "top")
    labels = choice(("auto", "on", "off"), "auto")
    _title = "Tree"
    _usual_height = 340

    @traitlets.validate("p")
    def _right_p(self, proposal: Any) -> int:
        return check_p(proposal["value"])

    def _own_controls(self) -> Sequence[W.Widget]:
        self._truncate = self._bind(
            dropdown(
                "Leaves",
                [("all", ""), ("last p clusters", "lastp"), ("p levels", "level")],
                "",
                width="190px",
                tooltip="Which leaves are drawn: all, or a shortened tree",
            ),
            "truncate_mode",
        )
        self._p = self._bind(
            labelled(W.BoundedIntText(description="p", min=0, max=100_000), "100px"), "p"
        )
        self._orientation = self._bind(
            dropdown("Root", ORIENTATIONS, "top", width="130px", tooltip="Where the root is"),
            "orientation",
        )
        self._labels = self._bind(
            dropdown(
                "Names",
                ("auto", "on", "off"),
                "auto",
                width="125px",
                tooltip="Row names at the leaves",
            ),
            "labels",
        )
        return (self._truncate, self._p, self._orientation, self._labels)

    def _follow(self) -> None:
        self._p.layout.display = "none" if self.truncate_mode is None else None

    def _figure_size(self, width: int) -> tuple[int, int]:
        upright = self.orientation in ("top", "bottom")
        return max(self._part(width), 240), self.height or (self._usual_height if upright else 620)

    def _structure(self, now: Clustering) -> Hashable:
        return (*super()._structure(now), id(now.features))

    def _make(self, picture: Picture, now: Clustering) -> DendrogramPlot:
        return DendrogramPlot(
            picture,
            now.tree,
            truncate_mode=self.truncate_mode,
            p=self.p,
            orientation=self.orientation,
            labels=now.row_names(),
            show_labels={"auto": None, "on": True, "off": False}[self.labels],
            noun=noun(now),
        )

    def _in_words(self, now: Clustering) -> str:
        root = height(float(now.tree.heights[-1])) if now.tree.n_leaves > 1 else "0"
        return (
            f"Dendrogram of {count(now.tree.n_leaves, noun(now))}, root at height {root}, cut at "
            f"{height(now.cut.distance_threshold)} into {_clusters_in_words(now)}."
        )


class ClustermapWidget(FigureView):
    """The scaled values as a heatmap between the trees of its rows and columns.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
        A tree needs its ``table`` as well.
    row_cluster, col_cluster : bool
        Put rows, columns in the order of their tree and draw it, as in ``seaborn.clustermap``.
    cmap : str
        Name of a colour map of matplotlib or seaborn.
    controls : bool
        Whether to show the state's controls.
    height : int
        Height of the figure in CSS pixels.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.
    """

    options = (*FigureView.options, "row_cluster", "col_cluster", "cmap")
    row_cluster = traitlets.Bool(True)
    col_cluster = traitlets.Bool(True)
    cmap = traitlets.Unicode("magma")
    _title = "Clustermap"
    _usual_height = 470

    @traitlets.validate("cmap")
    def _right_cmap(self, proposal: Any) -> str:
        return check_cmap(proposal["value"])

    def _own_controls(self) -> Sequence[W.Widget]:
        return (
            self._bind(_switch("Rows", "Cluster the rows and draw their tree"), "row_cluster"),
            self._bind(
                _switch("Columns", "Cluster the columns and draw their tree"), "col_cluster"
            ),
            self._bind(_colour_maps(self.cmap), "cmap"),
        )

    def _structure(self, now: Clustering) -> Hashable:
        return (*super()._structure(now), id(now.features))

    def _make(self, picture: Picture, now: Clustering) -> ClustermapPlot:
        return ClustermapPlot(
            picture,
            now.tree,
            _features(now).to_frame(),
            col_tree=self.state.column_tree(now) if self.col_cluster else None,
            row_cluster=self.row_cluster,
            cmap=self.cmap,
            names=now.row_names(),
        )

    def _in_words(self, now: Clustering) -> str:
        rows = "in the order of their tree" if self.row_cluster else "in the table's order"
        return (
            f"Clustermap of {count(now.tree.n_leaves, noun(now))} {rows} by "
            f"{count(len(_features(now).columns), 'features')}: {_clusters_in_words(now)}."
        )


class ScatterWidget(FigureView):
    """Rows as points, coloured and marked by their cluster.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
        A tree needs its ``table`` as well.
    x, y : str, optional
        Columns of the table in their own units, compared or not, or principal components of the
        scaled values ("PC 1" to "PC 4"). Default: two columns that spread the points out.
    controls : bool
        Whether to show the state's controls.
    height : int
        Height of the figure in CSS pixels.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.
    """

    options = (*FigureView.options, "x", "y")
    x = traitlets.Any(None, allow_none=True)
    y = traitlets.Any(None, allow_none=True)
    _title = "Scatter"
    _usual_height = 440

    @traitlets.validate("x", "y")
    def _right_axis(self, proposal: Any) -> Any:
        from ..core.metrics import check_choice

        value = proposal["value"]
        if value is None or self.state.features is None:
            return value
        check_choice(proposal["trait"].name, str(value), tuple(self.state.axes()))
        return str(value)

    def _own_controls(self) -> Sequence[W.Widget]:
        if self.state.features is None:
            return ()
        axes = self.state.axes()
        known = tuple(axes)
        x, y = default_axes(axes)
        if self.x is None:
            self.x = x if self.y != x else y
        if self.y is None:
            self.y = y if self.x != y else x
        self._x = self._bind(dropdown("x", known, self.x, width="170px"), "x")
        self._y = self._bind(dropdown("y", known, self.y, width="170px"), "y")
        return (self._x, self._y)

    def _follow(self) -> None:
        """Other columns can have fewer components: an axis that is gone becomes the first."""
        if self.state.features is None:
            return
        known = tuple(self.state.axes())
        for name in ("x", "y"):
            if getattr(self, name) not in known:
                setattr(self, name, known[0])
            control = getattr(self, f"_{name}")
            if tuple(control.options) != known:
                value = getattr(self, name)
                control.options = known
                control.value = value

    def _structure(self, now: Clustering) -> Hashable:
        return (*super()._structure(now), id(now.features))

    def _make(self, picture: Picture, now: Clustering) -> ScatterPlot:
        features = _features(now)
        axes, unit = self.state.axes(features), units(now)
        x, y = (axes.get(name) or next(iter(axes.values())) for name in (self.x, self.y))
        return ScatterPlot(
            picture,
            x.values,
            y.values,
            x_label=x.label,
            y_label=y.label,
            x_unit=unit.get(x.name, ""),
            y_unit=unit.get(y.name, ""),
            names=now.row_names(),
            noun=noun(now),
        )

    def _in_words(self, now: Clustering) -> str:
        return f"Scatter plot of {self.y} against {self.x}: {_clusters_in_words(now)}."


class HeatmapWidget(FigureView):
    """The scaled values as they stand in the table, as ``seaborn.heatmap`` draws them.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
        A tree needs its ``table`` as well.
    cmap : str
        Name of a colour map of matplotlib or seaborn.
    controls : bool
        Whether to show the state's controls.
    height : int
        Height of the figure in CSS pixels.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.
    """

    options = (*FigureView.options, "cmap")
    cmap = traitlets.Unicode("magma")
    _title = ""
    _usual_height = 480

    @traitlets.validate("cmap")
    def _right_cmap(self, proposal: Any) -> str:
        return check_cmap(proposal["value"])

    def _own_controls(self) -> Sequence[W.Widget]:
        return (self._bind(_colour_maps(self.cmap), "cmap"),)

    def _structure(self, now: Clustering) -> Hashable:
        return (id(now.features), self.cmap, self.height)

    def _make(self, picture: Picture, now: Clustering) -> HeatmapPlot:
        return HeatmapPlot(
            picture,
            _features(now).to_frame(),
            cmap=self.cmap,
            names=now.row_names(),
            noun=noun(now),
        )

    def _in_words(self, now: Clustering) -> str:
        features = _features(now)
        return (
            f"Heatmap of {count(len(features.rows), noun(now))} by "
            f"{count(len(features.columns), 'features')}."
        )


def check_cmap(name: Any) -> str:
    """Return the name of a colour map that exists.

    Raises
    ------
    RefusedError
        If neither matplotlib nor seaborn knows it.
    """
    from matplotlib import colormaps

    if name not in colormaps:
        import seaborn  # noqa: F401 - registers its own colour maps
    if name not in colormaps:
        from ..core.metrics import did_you_mean

        hint = did_you_mean(name, list(colormaps)) or f" Try {', '.join(COLOUR_MAPS)}."
        raise RefusedError(f"There is no colour map {name!r}.{hint}")
    return str(name)


def _colour_maps(now: str) -> W.Dropdown:
    known = COLOUR_MAPS if now in COLOUR_MAPS else (now, *COLOUR_MAPS)
    return dropdown("Colours", known, now, width="165px")


def _switch(description: str, tooltip: str) -> W.Checkbox:
    box = W.Checkbox(description=description, tooltip=tooltip, indent=False)
    box.layout.width = "auto"
    return box
