"""Blocks as options of a view: how rows and columns are split, the gaps, and their controls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W
import traitlets

from hclust_widgets.clustering.cuts.blocks import CUT, check_gap, check_split, fitting_splits
from hclust_widgets.common.constants import BLOCK_GAP, MAX_BLOCK_GAP
from hclust_widgets.state.cluster_state import StateTrait
from hclust_widgets.state.errors import refusing
from hclust_widgets.widgets.base.toolbar import dropdown, set_width

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.state.cluster_state import ClusterState

__all__ = ["BLOCK_OPTIONS", "BlockInputs", "BlockOptions", "check_block_option"]

BLOCK_OPTIONS = ("row_split", "col_split", "gap")
MOST_OFFERED = 12  # blocks; more can be set in Python


def check_block_option(name: str, value: Any, now: Clustering | None = None) -> Any:
    """Return the value of one of :data:`BLOCK_OPTIONS`.

    Parameters
    ----------
    name : str
    value : object
    now : Clustering, optional
        Whose rows and columns there are; None: as many as needed.

    Raises
    ------
    TypeError, ValueError
        If it cannot be used: one sentence.
    """
    if name == "gap":
        return check_gap(value)
    most = None
    if now is not None and name == "row_split":
        most = now.tree.n_leaves
    elif now is not None and (now.features is not None or now.precomputed is not None):
        most = now.heatmap_values().shape[1]
    return check_split(name, value, most)


class BlockOptions(traitlets.HasTraits):
    """The options ``row_split``, ``col_split`` and ``gap`` of a view.

    Attributes
    ----------
    row_split : None, "cut" or int
        "cut": gaps between the clusters, which follow the cut; a number: between so many branches
        of the tree, whatever the cut is.
    col_split : None, "cut" or int
        "cut": between the clusters of the columns, where they are cut.
    gap : float
        CSS pixels between two blocks.
    """

    row_split = traitlets.Any(None, allow_none=True)
    col_split = traitlets.Any(None, allow_none=True)
    gap = StateTrait(BLOCK_GAP)

    is_open: bool

    if TYPE_CHECKING:

        @property
        def state(self) -> ClusterState:
            """The state that the view shows."""

    @traitlets.validate(*BLOCK_OPTIONS)
    def _validate_blocks(self, proposal: Any) -> Any:
        now = self.state.clustering if self.is_open else None
        with refusing():
            return check_block_option(proposal["trait"].name, proposal["value"], now)

    def _check_blocks(self) -> None:
        """Raise if there are more blocks than rows or columns: once all options are set."""
        with refusing():
            for name in BLOCK_OPTIONS:
                check_block_option(name, getattr(self, name), self.state.clustering)

    def block_options(self, now: Clustering, **clustered: bool) -> dict[str, Any]:
        """Return the options for a figure: without splits of what has no tree there.

        Parameters
        ----------
        now : Clustering
        **clustered : bool
            ``row_cluster`` and ``col_cluster``.
        """
        return {**fitting_splits(now, self.row_split, self.col_split, **clustered), "gap": self.gap}


class BlockInputs(W.VBox):
    """A button that opens the controls of the blocks.

    Attributes
    ----------
    row_split, col_split : Dropdown
    gap : BoundedFloatText
    """

    def __init__(self) -> None:
        self.toggle = W.ToggleButton(
            description="Blocks",
            tooltip="Gaps between clusters, or between branches of the trees",
        )
        self.toggle.layout.width = "auto"
        numbers = [(f"{k} blocks", k) for k in range(2, MOST_OFFERED + 1)]
        rows = [("together", ""), ("by cluster", CUT), *numbers]
        self.row_split = dropdown("Split rows", rows, "", width="190px")
        self.col_split = dropdown("Split columns", rows, "", width="215px")
        self.gap = set_width(
            W.BoundedFloatText(BLOCK_GAP, min=0, max=MAX_BLOCK_GAP, step=1, description="Gap"),
            "120px",
        )
        self.boxes = W.HBox([self.row_split, self.col_split, self.gap])
        self.boxes.layout.flex_flow = "row wrap"
        self.boxes.layout.display = "none"
        super().__init__([self.toggle, self.boxes])
        self.toggle.observe(self._open, "value")

    def _open(self, change: Any) -> None:
        self.boxes.layout.display = None if change["new"] else "none"
