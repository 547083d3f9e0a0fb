"""Blocks as options of a view: how rows and columns are split, the gaps, and their controls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W
import traitlets

from hclust_widgets.clustering.cuts.blocks import CUT, check_gap, check_split, fitting_splits
from hclust_widgets.clustering.cuts.category_blocks import (
    CategorySplit,
    category_split,
    is_category,
    with_series,
)
from hclust_widgets.clustering.heatmap.tracks import TrackSources, track_names
from hclust_widgets.common.constants import BLOCK_GAP, MAX_BLOCK_GAP
from hclust_widgets.plotting.base.track_colors import read_sources
from hclust_widgets.state.cluster_state import StateTrait
from hclust_widgets.state.refusals import refusing
from hclust_widgets.widgets.base.toolbar import dropdown, set_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.state.cluster_state import ClusterState

__all__ = [
    "BLOCK_OPTIONS",
    "BlockInputs",
    "BlockOptions",
    "check_block_option",
    "series_as_annotation",
]

BLOCK_OPTIONS = ("row_split", "col_split", "gap")
MAX_OFFERED = 12  # blocks; more can be set in Python


def check_block_option(
    name: str, value: Any, now: Clustering | None = None, names: Sequence[str] | None = None
) -> Any:
    """Return the value of one of :data:`BLOCK_OPTIONS`.

    Parameters
    ----------
    name : str
    value : object
    now : Clustering, optional
        Whose rows and columns there are; None: as many as needed.
    names : sequence of str, optional
        Names of columns and annotations that rows can be split by; None: any.

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
        most = now.n_heatmap_columns
    return check_split(name, value, most, names)


def series_as_annotation(options: dict[str, Any]) -> dict[str, Any]:
    """Return the options of a view with a Series in ``row_split`` as one of ``annotations``."""
    split, source = with_series(options.get("row_split"))
    if source is None:
        return options
    with refusing():
        given = read_sources(options.get("annotations"))
        return {**options, "row_split": split, "annotations": TrackSources.merged(given, source)}


class BlockOptions(traitlets.HasTraits):
    """The options ``row_split``, ``col_split`` and ``gap`` of a view.

    Attributes
    ----------
    row_split : None, str or int
        "cut": gaps between the clusters, which follow the cut; a number: between so many branches
        of the tree, whatever the cut is; the name of a column or annotation: between its values,
        rows clustered within each.
    col_split : None, "cut" or int
        "cut": between the clusters of the columns, where they are cut.
    gap : float
        CSS pixels between two blocks.
    """

    row_split = traitlets.Any(None, allow_none=True)
    col_split = traitlets.Any(None, allow_none=True)
    gap = StateTrait(BLOCK_GAP)
    _kept_split: tuple[tuple[Any, ...], tuple[Any, ...], CategorySplit | None] | None = None

    is_open: bool

    if TYPE_CHECKING:

        @property
        def state(self) -> ClusterState:
            """The state that the view shows."""

        @property
        def track_sources(self) -> TrackSources:
            """All that was handed in as annotations."""

    @traitlets.validate(*BLOCK_OPTIONS)
    def _validate_blocks(self, proposal: Any) -> Any:
        if not self.is_open:
            with refusing():
                return check_block_option(proposal["trait"].name, proposal["value"])
        name, value = proposal["trait"].name, proposal["value"]
        if self.state.history.is_playing:  # the step that comes back was of another state
            return self.fitting_block(name, value, self.state.clustering)
        return self._checked_block(name, value)

    def fitting_block(self, name: str, value: Any, now: Clustering) -> Any:
        """Return the value of a way to split; None where rows or columns cannot be split so.

        Parameters
        ----------
        name : str
            One of :data:`BLOCK_OPTIONS`.
        value : object
        now : Clustering
            Whose rows and columns are to be split.
        """
        if name == "gap":
            return value
        try:
            return self._checked_block(name, value, now)
        except (TypeError, ValueError):
            return None

    def _checked_block(self, name: str, value: Any, now: Clustering | None = None) -> Any:
        now = self.state.clustering if now is None else now
        with refusing():
            value = check_block_option(
                name, value, now, track_names(now.features, self.track_sources)
            )
            if name == "row_split":
                self.find_split(now, value, strict=True)
            return value

    def _check_blocks(self) -> None:
        """Raise if there are more blocks than rows or columns: once all options are set."""
        for name in BLOCK_OPTIONS:
            self._checked_block(name, getattr(self, name))

    def category_split(self, now: Clustering) -> CategorySplit | None:
        """Return the rows clustered within each category, if they are split by one."""
        return self.find_split(now, self.row_split)

    def find_split(
        self, now: Clustering, split: str | int | None, *, strict: bool = False
    ) -> CategorySplit | None:
        """Return the rows clustered within each category; the last ones are kept.

        Parameters are those of
        :func:`~hclust_widgets.clustering.cuts.category_blocks.category_split`.
        """
        if not is_category(split):
            return None
        of = (now.features, now.precomputed, now.groups, self.track_sources)
        settings = (split, now.settings.linkage, now.settings.metric, now.settings.method)
        kept = self._kept_split
        same = kept is not None and kept[1] == settings
        if kept is None or not same or any(a is not b for a, b in zip(kept[0], of, strict=True)):
            kept = (of, settings, category_split(now, split, self.track_sources, strict=strict))
            self._kept_split = kept
        found = kept[2]
        if found is not None and found.with_flips(now.flips) is not found:
            found = found.with_flips(now.flips)
            self._kept_split = (*kept[:2], found)
        if found is None and strict:
            category_split(now, split, self.track_sources, strict=True)  # says why
        return found

    def flip(self, node: int) -> None:
        """Draw a merge of the rows' tree flipped; a second call draws it as before.

        Parameters
        ----------
        node : int
            Id of the merge, n to 2n - 2: in the tree of the blocks where rows are split by a
            category, ``category_split(state.clustering).tree``; else in that of the state, whose
            :meth:`~hclust_widgets.ClusterState.flip` does the same.

        Raises
        ------
        TypeError, ValueError
            If it is no merge of this tree. The state is then as it was.
        """
        state = self.state
        with state.thread_lock:
            within = self.category_split(state.clustering)
            if within is None:
                state.flip(node)
                return
            with refusing():
                flips = within.tree.flipped_at(node)
            state.set_block_flips(within.unflipped, flips)

    def block_options(self, now: Clustering, **clustered: bool) -> dict[str, Any]:
        """Return the options for a figure: without splits of what has no tree there.

        Parameters
        ----------
        now : Clustering
        **clustered : bool
            ``row_cluster`` and ``col_cluster``.
        """
        splits = fitting_splits(now, self.row_split, self.col_split, **clustered)
        if splits["col_split"] is not None and self.state.column_tree(now) is None:
            splits["col_split"] = None
        if is_category(splits["row_split"]) and self.category_split(now) is None:
            splits["row_split"] = None
        return {**splits, "gap": self.gap}


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
        numbers = [(f"{k} blocks", k) for k in range(2, MAX_OFFERED + 1)]
        rows = [("together", ""), ("by cluster", CUT), *numbers]
        self._rows = rows
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

    def offer(self, names: Sequence[str]) -> None:
        """Show these categories as a choice."""
        options = [*self._rows[:2], *((f"by {name}", name) for name in names), *self._rows[2:]]
        if tuple(options) == tuple(self.row_split.options):
            return
        chosen = self.row_split.value
        if chosen not in [value for _, value in options]:
            options.append((str(chosen), chosen))
        self.row_split.options = options
        self.row_split.value = chosen

    def _open(self, change: Any) -> None:
        self.boxes.layout.display = None if change["new"] else "none"
