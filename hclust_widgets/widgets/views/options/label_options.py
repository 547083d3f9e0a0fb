"""The option ``labels`` of views: which rows are named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import traitlets

from hclust_widgets.clustering.heatmap.named_rows import ChosenNames, check_labels, check_names
from hclust_widgets.state.cluster_state import StateTrait
from hclust_widgets.state.refusals import refusing
from hclust_widgets.widgets.base.toolbar import dropdown

if TYPE_CHECKING:
    import ipywidgets as W

    from hclust_widgets.state.cluster_state import ClusterState

__all__ = ["LabelOptions", "LabelsTrait", "names_input"]


class LabelsTrait(StateTrait):
    """A trait for a word or a list of names of rows.

    Parameters
    ----------
    words : tuple of str
    """

    def __init__(self, words: tuple[str, ...]) -> None:
        super().__init__("auto")
        self.words = words

    def validate(self, obj: Any, value: Any) -> str | ChosenNames:
        """Return the word or the names; raise RefusedError or RefusedTypeError."""
        with refusing():
            return check_labels(value, self.words)


class LabelOptions(traitlets.HasTraits):
    """The option ``labels`` of a view.

    Attributes
    ----------
    labels : str or ChosenNames
        "auto": all names if they fit; "off": none; else the names of the rows that are named.
    """

    labels = LabelsTrait(("auto", "off"))

    if TYPE_CHECKING:

        @property
        def state(self) -> ClusterState:
            """The state that the view shows."""

    is_open: bool

    @traitlets.validate("labels")
    def _validate_labels(self, proposal: Any) -> Any:
        if self.is_open:
            self._check_names(proposal["value"])
        return proposal["value"]

    def _check_labels(self) -> None:
        """Raise if a row is named that is not there: once all options are set."""
        self._check_names(self.labels)

    def _check_names(self, labels: Any) -> None:
        now = self.state.clustering
        with refusing():
            check_names(labels, now.row_names(), now.row_features)


def names_input(words: tuple[str, ...]) -> W.Dropdown:
    """Make the control of the option."""
    pairs = [(word, word) for word in words]
    return dropdown("Names", pairs, "auto", width="135px", tooltip="Which rows are named")
