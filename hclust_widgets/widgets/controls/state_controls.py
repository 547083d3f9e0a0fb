"""Controls of a state: ordinary ipywidgets in a toolbar."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING, Any

import ipywidgets as W

from hclust_widgets.common.format import decimals
from hclust_widgets.table.encode_scale import SCALINGS
from hclust_widgets.table.transform import ROW_SCALINGS, TRANSFORMS
from hclust_widgets.tree.leaf_order import MAX_ORDERED_LEAVES, WAIT_FROM
from hclust_widgets.tree.linkage.distances import LINKAGES, METRIC_MEANING, OFFERED_METRICS
from hclust_widgets.widgets.base.lazy_widgets import LazyWidgets, Part
from hclust_widgets.widgets.base.locked_inputs import FloatSlider, IntSlider
from hclust_widgets.widgets.base.toolbar import (
    dropdown,
    empty_to_none,
    group,
    none_to_empty,
    set_control_value,
    set_width,
    tool_group,
    toolbar,
)
from hclust_widgets.widgets.base.view import close_deep, descendants

from .branch_order import BranchOrder
from .data_panel import DataPanel
from .many_rows import MATTERS_ABOVE, ManyRows
from .settings_panel import SettingsPanel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.widgets.base.view import View
    from hclust_widgets.widgets.live.slider_sync import LiveSync

__all__ = ["ALL", "WITH_ORDER", "StateControls"]

SCALING_LABELS = {
    "minmax": "min–max",
    "standard": "standard",
    "robust": "robust",
    "none": "none",
}
TRANSFORM_LABELS = {"none": "none", "log1p": "log(1 + x)", "log2": "log2(x)", "rank": "ranks"}
ROW_SCALING_LABELS = {"none": "none", "center": "center", "standard": "standard"}
# A slider over thousands of clusters cannot be set to a few by hand. Its range grows on demand.
CLUSTERS_AT_FIRST = 50
SETTINGS = ("linkage", "metric", "transform", "scaling", "row_scaling")
#: What stands in the panel of settings, in this order.
IN_PANEL = (
    "metric", "transform", "scaling", "row_scaling", "columns", "transpose", "optimal_ordering",
)  # fmt: skip
# Those that are made when the panel is first opened, beside that of the columns.
_SETTINGS_LATER = ("metric", "transform", "scaling", "row_scaling", "optimal_ordering")
#: What views without that panel have in the panel of columns.
BEHIND_COLUMNS = ("transform", "row_scaling")
SLIDERS = ("n_clusters", "distance_threshold")
#: CSS class of controls that are hidden while steps are presented.
FOLDS = "hclust-folds"
ALL = (*SETTINGS, *SLIDERS, "columns", "back")
#: For views that draw the leaves of the tree.
WITH_ORDER = (*ALL, "optimal_ordering")
# Steps up to the root where thresholds are very small or large; their size is a round number.
THRESHOLD_STEPS = 1000


class StateControls(LazyWidgets):
    """Dropdowns and sliders that show a state and change it.

    Parameters
    ----------
    view : View
        Its state is shown and changed; it displays refusals.

    Attributes
    ----------
    linkage, metric, transform, scaling, row_scaling : Dropdown
    n_clusters : IntSlider
    distance_threshold : FloatSlider
    columns : DataPanel
    many_rows : ManyRows or None
        In the settings too, where the table is large enough.
    settings : SettingsPanel or None
        Holds metric, transformation, scaling of columns and of rows, columns and leaf order, in
        toolbars that have a linkage.
    optimal_ordering : Dropdown
        The order of the leaves: plain or optimal.
    branches : BranchOrder
        By whose means branches are turned.
    level : Button
        Back to a cut at one height, where no live tree shows it.
    undo, redo : Button
    back : HBox
        Both of them.
    linked : LiveSync or None
        The live view that the sliders are linked to in the browser. It reports their moves to the
        state, so the sliders' own messages are ignored and their values are not sent back.
    """

    metric: Any = Part()
    transform: Any = Part()
    scaling: Any = Part()
    row_scaling: Any = Part()
    columns: Any = Part()
    optimal_ordering: Any = Part()
    branches: Any = Part()

    def __init__(self, view: View) -> None:
        self._view = view
        self._following = False
        self._linked: LiveSync | None = None
        self._shown_threshold = 0.0  # the threshold as the slider can show it
        state = view.state
        self.linkage = dropdown(
            "Linkage", _with_given(LINKAGES, state.linkage), "ward", width="142px"
        )
        self.n_clusters = set_width(
            IntSlider(description="Clusters", value=1, min=1, max=1, tooltip="Number of clusters"),
            "170px",
        )
        self.distance_threshold = set_width(
            FloatSlider(
                description="Threshold", value=0, min=0, max=1, tooltip="Height of the cut"
            ),
            "190px",
        )
        # The browser finds these controls by their classes (js/src/jupyter).
        self.n_clusters.add_class("hclust-clusters")
        self.distance_threshold.add_class("hclust-threshold")
        self.many_rows: ManyRows | None = None
        self.level = W.Button(
            description="One height", tooltip="Cut at one height again; no cluster is locked then"
        )
        self.level.layout.width, self.level.layout.display = "auto", "none"
        self.level.on_click(lambda _: view.try_change(view.state.level_cut))
        self.undo = _small_button("↶", "Undo", lambda: view.state.undo())
        self.redo = _small_button("↷", "Redo", lambda: view.state.redo())
        self.back = W.HBox([self.undo, self.redo])
        self.settings: SettingsPanel | None = None
        self._transpose: Callable[[], W.Widget] | None = None
        self.back.add_class(FOLDS)
        self._hear("linkage", *SLIDERS)
        for name in SLIDERS:
            getattr(self, name).on_arrival = partial(self._tell_arrival, name)

    def _make_parts(self) -> None:
        state = self._view.state
        was_given = _offers_given(self.linkage)  # so the metric can be had back, too
        metrics = _with_given(OFFERED_METRICS, None if was_given else state.metric)
        self.metric = dropdown("Metric", metrics, "euclidean", width="220px")
        self.scaling = dropdown(
            "Scaling",
            [(SCALING_LABELS[name], name) for name in SCALINGS],
            state.scaling,
            width="220px",
        )
        self.transform = dropdown(
            "Transform",
            [(TRANSFORM_LABELS[name], name) for name in TRANSFORMS],
            state.transform,
            width="220px",
            tooltip="What is done to columns of numbers before they are scaled",
        )
        self.row_scaling = dropdown(
            "Row scaling",
            [(ROW_SCALING_LABELS[name], name) for name in ROW_SCALINGS],
            state.row_scaling,
            width="220px",
            tooltip="What is done to each row after its columns",
        )
        self.metric.add_class("hclust-metric")
        self.columns = DataPanel(self._view)
        self.optimal_ordering = dropdown(
            "Leaf order",
            [("plain", False), ("optimal", True)],
            state.optimal_ordering,
            width="220px",
            tooltip="Optimal: neighbors as near as the tree allows; no cluster changes",
        )
        self.branches = BranchOrder(self._view)
        self._hear(*_SETTINGS_LATER)
        before, self._following = self._following, True
        try:
            self._follow_parts(state.clustering)
        finally:
            self._following = before

    def _hear(self, *names: str) -> None:
        for name in names:
            control = getattr(self, name)
            control.lock = self._view.state.history.browser_lock
            control.observe(self._changer(name), "value")

    @property
    def linked(self) -> LiveSync | None:
        """The live view that sets the sliders in the browser, if any."""
        return self._linked

    @linked.setter
    def linked(self, side: LiveSync | None) -> None:
        self._linked = side
        for name in SLIDERS:
            getattr(self, name).driven_by_browser = side is not None

    def widgets(self) -> list[W.Widget]:
        """Return all controls that are made, in the order of the toolbar."""
        late = ["columns", *_SETTINGS_LATER]
        made = [name for name in WITH_ORDER if self.has_parts or name not in late]
        rows = [self.branches.row] if self.has_parts else []
        return [*self._named(made, made), self.level, *rows]

    def toolbar(
        self,
        names: Sequence[str] = ALL,
        *,
        left: Sequence[W.Widget] = (),
        right: Sequence[W.Widget] = (),
        own: W.HBox | None = None,
        transpose: Callable[[], W.Widget] | None = None,
        more_settings: Callable[[], Sequence[W.Widget]] = tuple,
        later: bool = False,
    ) -> W.HBox:
        """Return a toolbar: sliders of the cut, linkage, a button for the settings, and tools.

        Parameters
        ----------
        names : sequence of str
            Which of the state's controls.
        left, right : sequence of Widget
            More tools, after the settings and at the end of the line.
        own : HBox, optional
            A group of the view's own controls, behind the others; before the tools where these are
            undo and redo alone, which end the line.
        transpose : function, optional
            Returns what exchanges rows and columns; called when the settings are made.
        more_settings : function
            Returns the rows of the settings that are the view's own; called when they are made.
        later : bool
            Whether the settings are made when they are first opened.
        """
        self._transpose = transpose
        sliders = self._named(names, SLIDERS)
        tools = [*self._named(names, ["back"]), *right]
        behind = [] if own is None else [own]
        before: list[W.Widget] = []
        if not left and not right:
            before, behind = behind, []
        if "linkage" not in names:  # few enough to stand in the line
            behind_button = (*BEHIND_COLUMNS, "transpose")
            shown = [name for name in IN_PANEL if name not in behind_button]
            line = [group(*self._named(names, shown), css_class=FOLDS)]
            self.columns.add(*self._named(names, BEHIND_COLUMNS))
            tools_box = tool_group(*left, right=tools)
            return toolbar(*line, *before, tools_box, *behind, self.columns.panel)
        self.settings = SettingsPanel(
            self._view,
            lambda: [
                (name, self._setting(name)) for name in IN_PANEL if self._is_shown(name, names)
            ],
            lambda: [*self._groups_panel(), *more_settings()],
        )
        self._offer_groups(self._view.state.clustering)
        if not later:
            self.settings.ensure_parts()
        line = [group(*sliders, self.level)] if sliders else []
        line.append(group(self.linkage, self.settings.toggle, css_class=FOLDS))
        self.settings.box.add_class(FOLDS)
        tools_box = tool_group(*left, right=tools)
        return toolbar(*line, *before, tools_box, *behind, self.settings.box)

    def _offer_groups(self, now: Clustering) -> None:
        """Show the settings of groups as leaves once they matter."""
        if self.settings is None or self.many_rows is not None:
            return
        if now.n_rows <= MATTERS_ABOVE and now.groups is None:
            return
        self.many_rows = ManyRows(self._view)
        if self.settings.has_parts:
            self.settings.box.children = (*self.settings.box.children, self.many_rows.panel)

    def _groups_panel(self) -> list[W.Widget]:
        return [] if self.many_rows is None else [self.many_rows.panel]

    def _is_shown(self, name: str, names: Sequence[str]) -> bool:
        return name in names if name != "transpose" else self._transpose is not None

    def _setting(self, name: str) -> tuple[W.Widget, ...]:
        """Return the control of a setting, and what it opens below itself."""
        if name == "columns":
            return self.columns.toggle, self.columns.panel
        if name == "transpose" and self._transpose is not None:
            return (self._transpose(),)
        if name == "optimal_ordering":
            return self.optimal_ordering, self.branches.row
        return (getattr(self, name),)

    def _named(self, names: Sequence[str], some: Sequence[str]) -> list[W.Widget]:
        return [
            self.columns.toggle if name == "columns" else getattr(self, name)
            for name in some
            if name in names
        ]

    def _changer(self, name: str) -> Callable[[Any], None]:
        def changed(change: Any) -> None:
            # A control that was set from the state must not change the state.
            new = empty_to_none(change["new"])
            with self._view.state.thread_lock:  # another thread may be following right now
                following = self._following
            if name == "distance_threshold" and self._is_echo(new):
                return
            if not following and new != getattr(self._view.state, name):
                if new if name == "optimal_ordering" else name in SETTINGS:
                    self._ask_to_wait(ordered=new is True)
                self._view.change_state(**{name: new})

        return changed

    def _ask_to_wait(self, *, ordered: bool) -> None:
        """Show a message before leaves are ordered, if that takes long."""
        n = self._view.state.tree.n_leaves
        if (ordered or self._view.state.optimal_ordering) and WAIT_FROM < n <= MAX_ORDERED_LEAVES:
            self._view.show_message(
                f"Putting {n:,} leaves in order: this can take up to half a minute …"
            )

    def _is_echo(self, threshold: float) -> bool:
        """Return True if the slider reports its position, which the browser rounds to a step.

        Taken as a move, this would carry the cut out of a gap narrower than a step.
        """
        half_step: float = self.distance_threshold.step / 2
        return abs(threshold - self._shown_threshold) < half_step

    def handle_message(self, message: Mapping[str, Any]) -> None:
        """Apply a message about the sliders that is not one of their own updates.

        Parameters
        ----------
        message : mapping
            ``clusters``: a typed number beyond the range of the slider. ``said``: positions of the
            sliders, sent before a request; their own updates may arrive after it. ``quiet``: the
            browser shows a refusal of its own, so the message here is cleared.
        """
        if message.get("quiet"):
            self._view.show_message("")
        k, said = message.get("clusters"), message.get("said")
        if isinstance(k, int) and not isinstance(k, bool):
            self._typed(k)
        for name, value in said.items() if isinstance(said, dict) else ():
            if name in SLIDERS:
                getattr(self, name).apply_early(value)

    def _tell_arrival(self, name: str, value: float) -> None:
        """Tell the browser that a position has arrived: it need not be sent with a request."""
        self._view.page_info.send({"arrived": {name: value}})

    def _typed(self, k: int) -> None:
        """Set a typed number of clusters; refuse one that is out of range by the control's name."""
        most = self._view.state.tree.n_leaves
        if not 1 <= k <= most:
            name = self.n_clusters.description
            self._view.show_message(f"{name}: type a whole number from 1 to {most:,}, not “{k}”.")
            return
        with self._view.state.history.browser_lock:
            self._view.change_state(n_clusters=k)

    def close(self) -> None:
        """Cancel what is computed for them, and close what is in no panel yet."""
        if self.many_rows is not None:
            self.many_rows.close()
        inside = self._groups_panel()
        if self.has_parts:
            inside += [getattr(self, name) for name in _SETTINGS_LATER]
            inside += [self.columns.toggle, self.columns.panel, self.branches.row]
        for one in inside:
            for widget in (*descendants(one), one):
                close_deep(widget)

    def follow(self) -> None:
        """Show the state as it is now."""
        with self._view.state.thread_lock:
            self._follow(self._view.state.clustering)

    def _follow(self, now: Clustering) -> None:
        self._following = True
        try:
            _set_with_given(self.linkage, now.settings.linkage)
            if self.has_parts:
                self._follow_parts(now)
            self._follow_clusters(now.cut.n_clusters, now.tree.n_leaves)
            root = float(now.tree.heights[-1]) if now.tree.n_leaves > 1 else 1.0
            self._follow_threshold(now.cut.distance_threshold, root)
            is_level = not now.cut.is_uneven and not now.cut.locked
            self.level.layout.display = "none" if is_level or self._in_live_tree() else None
            self._offer_groups(now)
            if self.many_rows is not None:
                self.many_rows.follow()
            if self.settings is not None:
                self.settings.follow(now)
            self.undo.disabled = not self._view.state.can_undo
            self.redo.disabled = not self._view.state.can_redo
        finally:
            self._following = False

    def _follow_parts(self, now: Clustering) -> None:
        _set_with_given(self.metric, now.settings.metric)
        self.metric.tooltip = METRIC_MEANING.get(now.settings.metric or "", "")
        self.scaling.value = now.settings.scaling
        self.transform.value = now.settings.transform
        self.row_scaling.value = now.settings.row_scaling
        for control in (self.transform, self.scaling, self.row_scaling):
            control.disabled = now.features is None
        self.optimal_ordering.value = now.settings.optimal_ordering
        self.optimal_ordering.disabled = now.features is None
        self.columns.follow()
        if self.settings is not None:
            self.branches.follow(now)

    def _in_live_tree(self) -> bool:
        """Return True if the view shows a live tree, which has a way back to one height."""
        side: Any = getattr(self._view, "live_sync", None)
        is_live = side is not None and getattr(self._view, "rendering", "figure") == "live"
        return is_live and "tree" in side.live.parts

    def shown(self, threshold: float) -> tuple[float, float]:
        """Return a threshold as the slider shows it, and the slider's step."""
        slider = self.distance_threshold
        return as_slider_shows(threshold, step=slider.step, highest=slider.max), slider.step

    def _follow_clusters(self, k: int, n: int) -> None:
        slider = self.n_clusters
        most = at_first = min(n, CLUSTERS_AT_FIRST)
        if k > most:
            most = min(n, max(slider.max, 2 * k))
        elif slider.max > most and k > CLUSTERS_AT_FIRST // 2:
            most = min(n, slider.max)  # the range must not jump while the slider is dragged
        live = self.linked.live if self.linked else None
        if live and live.n_clusters == k and at_first <= slider.max <= n:
            # The browser has set the value and the range already: they are only stored here.
            longer = max(slider.max, live.most_clusters, k)
            with slider._lock_property(max=longer):
                slider.max = longer
            self._set(slider, k)
            return
        # First the longer range, or the browser clips the value.
        for longest in (max(most, slider.max), most):
            slider.max = longest
            if live:
                live.most_clusters = longest
            if self.linked and longest > most:
                self.linked.show()
            self._set(slider, k)

    def _follow_threshold(self, t: float, root: float) -> None:
        slider = self.distance_threshold
        step, reading = steps_to(root)
        # All heights above the root mean one cluster: the slider ends a little above it.
        t = min(t, max(root * 2, 1.0)) if t > root else t
        highest = step * math.ceil(max(root * 1.08, t, step) / step)
        shown = self._shown_threshold = as_slider_shows(t, step=step, highest=highest)
        if (slider.max, slider.step, slider.readout_format) == (highest, step, reading):
            self._set(slider, shown)
            return
        # While the range changes, the browser clips and rounds the value to the old or the new
        # range, and would send it back as if the reader had moved the slider.
        live, slider.continuous_update = slider.continuous_update, False
        if self.linked:
            self.linked.live.threshold_step = step
            # A slider whose range becomes too short clips its value, and with it the live view's:
            # so the range is extended, the live view sets the value, and then the range shrinks.
            slider.max = max(slider.max, highest)
            self.linked.show()
        with slider.hold_sync():
            slider.max = max(highest, slider.value)
            slider.step = step
            slider.readout_format = reading
            self._set(slider, shown)
            slider.max = highest
        slider.continuous_update = live

    def _set(self, slider: W.Widget, value: float) -> None:
        """Set a slider; a linked one is set in the browser, and only stored here."""
        if self.linked:
            with slider._lock_property(value=value):
                slider.value = value
        else:
            slider.value = value


def as_slider_shows(value: float, *, step: float, highest: float) -> float:
    """Round a value as the browser's slider from 0 to ``highest`` does, to the last bit.

    noUiSlider 15 computes in percent. It sends a value back that it rounds differently, possibly
    after a newer value was set.
    """
    one = step * 100 / highest
    percent = math.floor(value * 100 / highest / one + 0.5) * one
    return highest if value >= highest or percent >= 100 else percent * highest / 100


def steps_to(root: float) -> tuple[float, str]:
    """Return the step of a slider up to this height, and its number format: that of sentences."""
    if 1e-3 <= root < 1e7:
        digits = decimals(root)
        return float(10.0**-digits), f",.{digits}f"
    return (round_step(root / THRESHOLD_STEPS) if root > 0 else 0.01), ".2e"


def round_step(step: float) -> float:
    """Return the largest power of ten up to a step, so that round thresholds can be reached."""
    return float(10.0 ** math.floor(math.log10(step)))


def _small_button(sign: str, what: str, action: Callable[[], object]) -> W.Button:
    button = W.Button(description=sign, tooltip=what, disabled=True)
    button.layout.width = "34px"
    button.add_class("hclust-small")
    button.on_click(lambda _: action())
    return button


def _with_given(known: Sequence[str], value: str | None) -> list[Any]:
    options: list[Any] = [(name, name) for name in known]
    if value is None:
        options.insert(0, ("as given", ""))
    elif value not in known:
        options.insert(0, (str(value), value))  # a function is no text
    return options


def _offers_given(control: W.Dropdown) -> bool:
    return any(value == "" for _, value in control.options)


def _set_with_given(control: W.Dropdown, value: Any) -> None:
    """Show a linkage or a metric; that of a given tree by its name, if it was not offered yet."""
    if value is None and not _offers_given(control):
        control.options = (("as given", ""), *control.options)
    set_control_value(control, none_to_empty(value))
