"""Settings that are seldom changed: a button that opens a panel below the line of controls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W

from hclust_widgets.common.constants import COPHENETIC_ABOUT, GAP_ABOUT, LINKAGE_ABOUT
from hclust_widgets.table.metric.function_metric import FunctionMetric
from hclust_widgets.table.metric.metric_kinds import scaling_note, used_scaling
from hclust_widgets.table.transform import used_row_scaling, used_transform
from hclust_widgets.tree.linkage.distances import METRIC_MEANING
from hclust_widgets.tree.order.best_flips import MAX_OPTIMAL_LEAVES
from hclust_widgets.widgets.base.lazy_widgets import LazyWidgets, Part
from hclust_widgets.widgets.base.markup import explanation, set_html
from hclust_widgets.widgets.base.toolbar import setting_row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.widgets.base.view import View

__all__ = ["EXPLANATIONS", "SettingsPanel"]

_SCALING = {
    "minmax": "Each column is scaled to [0, 1], so that its smallest and largest value decide.",
    "standard": "Each column is divided by its standard deviation, so that all vary alike.",
    "robust": "Each column is scaled by median and quartiles, so that few extreme values count "
    "little.",
    "none": "Columns keep their own units, so that the one with the largest numbers decides.",
}
_OWN_SCALING = {
    "gower": "Gower's distance divides each column by its range, whatever is chosen here.",
    "truth": "Truth values are compared as they are, whatever is chosen here.",
}
_TRANSFORM = {
    "none": "Columns of numbers are scaled as they are.",
    "log1p": "log(1 + x) of numbers: counts that grow by factors become even; 0 stays 0.",
    "log2": "log2(x) of numbers: a step of 1 is twice as much.",
    "rank": "Numbers become ranks in their column, so that only their order counts.",
}
_ROW_SCALING = {
    "none": "The values of a row keep their sizes.",
    "center": "Each row's mean is subtracted, so that only differences within the row count.",
    "standard": "Each row becomes z-scores (mean 0, deviation 1), so that only its shape counts.",
}
_TRANSPOSE = {
    False: "Exchange rows and columns, to cluster the columns: samples in place of genes, say.",
    True: "Rows and columns are exchanged: the columns of the table are clustered. Press again to "
    "go back.",
}
_ORDER = {
    False: "Leaves stand in the order of the merges.",
    True: "Neighboring leaves are as near as the tree allows: no order of it has a smaller sum of "
    "distances between them. No cluster changes.",
}
_NEARLY = (
    f"Of more than {MAX_OPTIMAL_LEAVES:,} leaves, neighbors are nearly as near as the tree "
    "allows; no cluster changes."
)
_COLUMNS = (
    "What is compared, with weights, and what is done with gaps; a text column makes a feature of "
    "each value."
)
_ROWS_KEPT = "Which rows are kept."


def _explain_order(now: Clustering) -> str:
    many = now.settings.optimal_ordering and now.tree.n_leaves > MAX_OPTIMAL_LEAVES
    return _NEARLY if many else _ORDER[now.settings.optimal_ordering]


def _explain_linkage(now: Clustering) -> str:
    """State what the present linkage is good and bad at."""
    return LINKAGE_ABOUT.get(now.settings.linkage or "", "The tree as it was given.")


def _explain_metric(now: Clustering) -> str:
    if isinstance(now.settings.metric, FunctionMetric):
        return "A function of two rows that was passed in Python."
    meaning = METRIC_MEANING.get(now.settings.metric or "", "")
    return f"{meaning[:1].upper()}{meaning[1:]}." if meaning else "The distances behind the tree."


def _explain_scaling(now: Clustering) -> str:
    """State what the present scaling does, or that the metric has its own."""
    metric, scaling = now.settings.metric, now.settings.scaling
    if now.precomputed is None and used_scaling(metric, scaling) != scaling:
        return _OWN_SCALING["gower" if metric == "gower" else "truth"]
    return scaling_note(metric, scaling) or _SCALING[scaling]


def _explain_transform(now: Clustering) -> str:
    metric, transform = now.settings.metric, now.settings.transform
    if now.precomputed is None and used_transform(metric, transform) != transform:
        return _OWN_SCALING["truth"]
    return _TRANSFORM[transform]


def _explain_row_scaling(now: Clustering) -> str:
    metric, row_scaling = now.settings.metric, now.settings.row_scaling
    if now.precomputed is None and used_row_scaling(metric, row_scaling) != row_scaling:
        return _OWN_SCALING["gower" if metric == "gower" else "truth"]
    return _ROW_SCALING[row_scaling]


#: What explains each setting, by its name: a sentence for the present clustering.
EXPLANATIONS: dict[str, Callable[[Clustering], str]] = {
    "linkage": _explain_linkage,
    "metric": _explain_metric,
    "transform": _explain_transform,
    "scaling": _explain_scaling,
    "row_scaling": _explain_row_scaling,
    "columns": lambda now: _COLUMNS if now.features is not None else _ROWS_KEPT,
    "transpose": lambda now: _TRANSPOSE[now.exchanged is not None],
    "optimal_ordering": _explain_order,
}
#: Terms of the summary that are explained below the settings.
TERMS = (("Gap", GAP_ABOUT), ("Cophenetic r", COPHENETIC_ABOUT))


class SettingsPanel(LazyWidgets):
    """A button that opens a panel of settings, each with a sentence that explains it.

    Escape closes the panel in the browser and gives the focus back to the button.

    Parameters
    ----------
    view : View
        Whose settings these are.
    settings : function
        Returns pairs (str, sequence of Widget): name of each setting in :data:`EXPLANATIONS`, its
        control, and what opens below that. To add a setting is to add a pair, and its sentence
        there. Called when the panel is first opened, or asked for.
    more : function
        Returns the widgets that stand below them.

    Attributes
    ----------
    toggle : ToggleButton
    box : VBox
        Stands below the line of controls while the button is down; empty until then.
    panel : VBox
        The same with all that it holds.
    """

    panel: Any = Part()
    _explanations: Any = Part()

    def __init__(
        self,
        view: View,
        settings: Callable[[], Sequence[tuple[str, Sequence[W.Widget]]]],
        more: Callable[[], Sequence[W.Widget]],
    ) -> None:
        self._view, self._settings, self._more = view, settings, more
        self.box = W.VBox()
        self.box.add_class("hclust-settings")
        self.box.layout.display = "none"
        self.toggle = W.ToggleButton(
            description="Settings", tooltip="Metric, scaling, columns and more, each explained"
        )
        self.toggle.layout.width = "auto"
        self.toggle.add_class("hclust-settings-toggle")
        self.toggle.observe(self._open, "value")

    def _make_parts(self) -> None:
        self._explanations = {}
        rows: list[W.Widget] = []
        for name, (control, *below) in [("linkage", (_term("Linkage"),)), *self._settings()]:
            words = self._explanations[name] = W.HTML()
            rows += [setting_row(control, words), *below]
        for term, about in TERMS:
            words = W.HTML()
            set_html(words, explanation(about))
            rows.append(setting_row(_term(term), words))
        self.panel = self.box
        self.follow(self._view.state.clustering)
        self.box.children = (*rows, *self._more())

    def _open(self, change: dict[str, bool]) -> None:
        if change["new"]:
            self.ensure_parts()
        self.box.layout.display = None if change["new"] else "none"

    def follow(self, now: Clustering) -> None:
        """Explain the present settings."""
        if not self.has_parts:
            return
        for name, words in self._explanations.items():
            set_html(words, explanation(EXPLANATIONS[name](now)))


def _term(text: str) -> W.Label:
    label = W.Label(value=text)
    label.add_class("hclust-term")
    return label
