"""What follows when a slider or a live view moves: cut, selection, flips, tracks and options.

A live view is kept in step with a state, and linked to the sliders in the browser, where
``js/src/model/store.js`` moves the cut first. Sliders beside a figure:
``widgets/controls/state_controls.py``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import ipywidgets as W
import numpy as np

from hclust_widgets.clustering.column_options import COLUMN_METRICS
from hclust_widgets.clustering.heatmap.column_tracks import offered_column_tracks
from hclust_widgets.clustering.heatmap.tracks import offered_tracks
from hclust_widgets.clustering.known_classes import known_column
from hclust_widgets.clustering.points.point_columns import POINT_OPTIONS
from hclust_widgets.serialize.clustering import (
    encode_column_clusters,
    encode_column_options,
)
from hclust_widgets.serialize.distances import DISTANCES
from hclust_widgets.serialize.splits import is_same_split
from hclust_widgets.serialize.tracks import is_known
from hclust_widgets.table.encode_scale import SCALINGS
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.linkage.distances import LINKAGES
from hclust_widgets.tree.naming.annotations import check_color, check_name
from hclust_widgets.widgets.base.shared_hover import shared_id

from . import messages
from .live_view import CUT_TRAITS, Live
from .ribbon import RibbonEvidence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import traitlets
    from numpy.typing import NDArray

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.clustering.cuts.category_blocks import CategorySplit
    from hclust_widgets.table.columns.tracks import Track
    from hclust_widgets.tree.tree import Tree
    from hclust_widgets.widgets.base.view import View

__all__ = ["CutSliders", "LiveSync"]


def nodes_in(text: str) -> tuple[int, ...]:
    """Return the nodes that a live view holds with commas between."""
    return tuple(map(int, text.split(","))) if text else ()


class CutSliders(Protocol):
    """The sliders of the cut that a live view is linked to in the browser."""

    n_clusters: W.IntSlider
    distance_threshold: W.FloatSlider

    @property
    def linked(self) -> LiveSync | None:
        """The live view that the sliders are linked to."""

    @linked.setter
    def linked(self, side: LiveSync | None) -> None: ...

    def follow(self) -> None:
        """Show the state as it is now."""

    def shown(self, threshold: float) -> tuple[float, float]:
        """Return a threshold as the slider shows it, and the slider's step."""


#: Options that may be None, which the browser has as "".
MAY_BE_NONE = ("row_split", "col_split", *POINT_OPTIONS)


# Multiplications that a tree of columns takes within a hundredth of a second or two.
_QUICK = 40_000_000


def _takes_long(now: Clustering) -> bool:
    """Return True if the tree of the columns is not there within a blink."""
    features = now.row_features or now.features
    if features is None or now.precomputed is not None:
        return False
    n, p = features.values.shape
    return bool(p * p * (n + 100) > _QUICK)


def _as_rows(name: str, text: str, values: tuple[str, ...]) -> dict[str, Any]:
    words = ["as rows", *(value.replace("_", " ") for value in values)]
    return {"name": name, "text": text, "values": [None, *values], "words": words}


#: What can be chosen for columns besides their number of clusters.
COLUMN_CHOICES = [
    _as_rows("linkage", "Linkage", LINKAGES),
    _as_rows("metric", "Metric", COLUMN_METRICS),
    _as_rows("scaling", "Scaling", SCALINGS),
    {
        "name": "optimal_ordering",
        "text": "Order",
        "values": [False, True],
        "words": ["plain", "like beside like"],
    },
]


class LiveSync:
    """Synchronises a :class:`~hclust_widgets.widgets.live.live_view.Live` with a view's state.

    Changes in the browser are applied to the state, and changes of the state are sent to the
    browser. A cut that came from the browser is equal on both sides, so it is not sent back.

    Parameters
    ----------
    view : View
        Its state is shown.
    parts : sequence of {"tree", "clustermap", "scatter", "distances"}
    options : mapping of str to HasTraits
        For each option of the live views (``x``, ``y``, ``cmap``, ``row_cluster``,
        ``col_cluster``, ``tracks``) the object that has it as a trait of the same name; that of
        ``tracks`` has ``wanted_tracks`` and ``track_sources`` as well, that of
        ``column_tracks`` has ``column_track_sources``.
    complete : bool
        False leaves out what takes long, the tree of many columns, until :meth:`complete` is
        called: when somebody sees the view.

    Attributes
    ----------
    live : Live
    ribbon : RibbonEvidence
        What stands beside the height axis of the tree.
    """

    def __init__(
        self,
        view: View,
        parts: Sequence[str],
        options: Mapping[str, traitlets.HasTraits],
        *,
        complete: bool = True,
    ) -> None:
        # The state is kept: an explorer may show another one when a late message arrives.
        self._view, self._state = view, view.state
        self._options = dict(options)
        self._links: list[W.Widget] = []
        self._controls: CutSliders | None = None  # controls with the linked sliders
        self._tree: Tree | None = None  # the tree on display
        self._tracks: tuple[Track, ...] = ()  # those on offer, and what they were made of
        self._tracks_of: tuple[Any, ...] = ()
        self._above: tuple[Track, ...] = ()  # likewise, of the columns
        self._above_of: tuple[Any, ...] = ()
        # The tree of the columns that the browser has, and a number that changes with it.
        self._column_tree: tuple[Tree | None, tuple[object, ...]] = (None, ())
        self._column_tree_number = 0
        self._is_complete, self._left_out = complete, False
        # A slow browser may link the sliders before it has any other data.
        self.live = Live(
            parts=list(parts),
            shared_id=shared_id(view.state),
            most_clusters=view.state.tree.n_leaves,
            column_choices=COLUMN_CHOICES if "clustermap" in parts else [],
        )
        self.live.lock = view.state.history.browser_lock
        self.ribbon = RibbonEvidence(view, self.live)
        self.live.on_change(self._live_changed)
        for name, holder in self._options.items():
            holder.observe(self._option_changed, name)

    def show(self) -> None:
        """Show the present state; unchanged data are not sent."""
        state = self._state
        now = state.clustering
        self._tree = now.tree
        values = now.features is not None
        placed = values or now.precomputed is not None
        parts = self.live.parts
        self.live.filters_rows = values or now.precomputed is not None
        options = {name: getattr(holder, name) for name, holder in self._options.items()}
        options = {name: _as_sent(name, value) for name, value in options.items()}
        column_tree: Tree | None = None
        if "clustermap" in parts:
            options["column_options"] = encode_column_options(now)
            self._left_out = not self._is_complete and _takes_long(now)
            if not self._left_out:
                options["column_clusters"] = self._column_clusters(now)
                column_tree = state.column_tree(now)
        self.live.show(
            now,
            axes=state.axes(now.features) if placed and "scatter" in parts else None,
            column_tree=column_tree,
            offered=self._offered(now),
            above=self._offered_above(now),
            within=self._within(now),
            **{name: value for name, value in options.items() if value is not None},
        )
        self.ribbon.follow()

    def complete(self) -> None:
        """Show what was left out until the view is seen, and leave out nothing from now on."""
        self._is_complete = True
        if self._left_out:
            self.show()

    def show_distances(self, shown: bool) -> None:
        """Show the matrix of distances beside the other views, or not any more."""
        if (DISTANCES in self.live.parts) == shown:
            return
        others = [part for part in self.live.parts if part != DISTANCES]
        with self.live.hold_sync():  # the browser makes the view with its data
            self.live.parts = [*others, *([DISTANCES] if shown else [])]
            self.show()

    def _within(self, now: Clustering) -> CategorySplit | None:
        """Return the rows clustered within each category, if they are split by one."""
        holder: Any = self._options.get("row_split")
        return None if holder is None else holder.category_split(now)

    def _offered(self, now: Clustering) -> tuple[Track, ...]:
        """Return the tracks on offer; the same ones as long as nothing of them changes.

        A tree without tracks needs only what it is colored by, and the known classes.
        """
        holder: Any = self._options.get("tracks", self._options.get("color_by"))
        if holder is None:
            return ()
        sources = holder.track_sources
        names: Sequence[str] = [*getattr(holder, "wanted_tracks", getattr(holder, "tracks", ()))]
        columns = (getattr(holder, option, None) for option in ("color_by", *POINT_OPTIONS))
        names = [*names, *(one for one in columns if one not in (None, "clusters", "known"))]
        known = {track.name for track in self._tracks}
        others = tuple(name for name in names if name not in known)
        of = (now.features, now.precomputed, now.groups, now.tree.names, sources)
        same = len(of) == len(self._tracks_of) and all(
            a is b for a, b in zip(of, self._tracks_of, strict=True)
        )
        if not same or others:
            self._tracks = offered_tracks(now, sources, names)
            if self.live.parts == ["tree"] and "tracks" not in self._options:
                classes = known_column(now)
                self._tracks = tuple(
                    one
                    for one in self._tracks
                    if one.name in names or (classes is not None and is_known(one, classes))
                )
            self._tracks_of = of
        return self._tracks

    def _offered_above(self, now: Clustering) -> tuple[Track, ...]:
        """Return the tracks of columns on offer; the same as long as nothing of them changes."""
        holder: Any = self._options.get("column_tracks")
        if holder is None:
            return ()
        of = (now.features, now.precomputed, holder.column_track_sources)
        same = len(of) == len(self._above_of) and all(
            a is b for a, b in zip(of, self._above_of, strict=True)
        )
        if not same:
            self._above = offered_column_tracks(now, holder.column_track_sources)
            self._above_of = of
        return self._above

    def standalone(self) -> Live:
        """Return the live view with controls of its own, showing the present state."""
        self.live.controls = True
        self._is_complete = True
        self.show()
        return self.live

    def link(self, controls: CutSliders) -> None:
        """Link the sliders to the live view in the browser, without the kernel."""
        if not self._links:
            # A link first copies the slider's value: it has to equal the cut.
            controls.follow()
            controls.linked = self
            self._controls = controls
            self.live.most_clusters = controls.n_clusters.max
            self.live.threshold_step = controls.distance_threshold.step
            self._links = [
                W.jsdlink((self.live, "most_clusters"), (controls.n_clusters, "max")),
                W.jslink((controls.n_clusters, "value"), (self.live, "n_clusters")),
                W.jslink((controls.distance_threshold, "value"), (self.live, "distance_threshold")),
            ]

    def unlink(self, controls: CutSliders) -> None:
        """Connect the sliders to the state by the kernel again."""
        controls.linked = self._controls = None
        self.live.threshold_step = 0.0
        for link in self._links:
            link.close()
        self._links = []

    def close(self) -> None:
        """Remove all observers and links."""
        for name, holder in self._options.items():
            holder.unobserve(self._option_changed, name)
        for link in self._links:
            link.close()
        self._links = []
        self.ribbon.close()

    def _option_changed(self, change: Any) -> None:
        named = change["name"] in (
            "x", "y", "tracks", "column_tracks", "sort_by", "column_sort_by", "row_split",
            "color_by", *POINT_OPTIONS,
        )  # fmt: skip
        if named and self._tree is not None:
            self.show()  # what is on offer may be other as well
        elif (value := _as_sent(change["name"], change["new"])) is not None:
            self.live.set_trait(change["name"], value)
            if change["name"] == "ribbon" and self._tree is not None:
                self.ribbon.follow()

    def _live_changed(self, changed: dict[str, Any]) -> None:
        if "keep_rows" in changed:
            self._filter_rows(changed["selection"], keep=changed["keep_rows"])
            return
        for name, holder in self._options.items():
            if name in changed:
                value = changed[name]
                if name == "row_split":
                    self._split_rows(holder, value)
                else:
                    setattr(holder, name, None if name in MAY_BE_NONE and value == "" else value)
        if "flips" in changed:
            self._flip(changed["flips"])
        if "col_flips" in changed:
            self._flip_columns(changed["col_flips"])
        if "split_about" in changed:
            self._flip_blocks(changed["split_about"])
        if "column_options" in changed:
            self._change_columns(changed["column_options"])
        if "column_clusters" in changed:
            self._name_columns(changed["column_clusters"])
        changes: dict[str, Any] = {}
        if "selection" in changed:
            changes["selection"] = self._state.clustering.rows_behind(changed["selection"])
        cut_changed = not changed.keys().isdisjoint(CUT_TRAITS)
        if cut_changed and self.live.cut_revision == self.live.revision:
            changes |= self._cut_change(changed)
            if "cut_nodes" in changes:
                self._uneven_change(changes)
                return
        elif cut_changed:
            changes |= self._late_cut_change(changed)
        if changes:
            self._view.change_state(**changes)

    def _split_rows(self, holder: Any, value: Any) -> None:
        """Split rows as the browser asks for; what cannot be done is told, and taken back there."""

        def change() -> None:
            holder.row_split = None if value == "" else value

        self._view.try_change(change)
        self.live.set_trait("row_split", _as_sent("row_split", holder.row_split))

    def _flip(self, flips: bytes) -> None:
        """Apply the flipped branches of the browser to the state."""
        state = self._state
        with state.thread_lock:
            if self._tree is not None and self._tree.same_merges(state.tree):
                state.set_tree_flips(np.frombuffer(flips, dtype=np.uint8) != 0)
            else:  # the state has another tree by now
                self.show()

    def _flip_blocks(self, about: dict[str, Any]) -> None:
        """Apply the flipped branches of rows split by a category, unless they are of others."""
        state = self._state
        with state.thread_lock:
            within = self._within(state.clustering)
            if within is None or not is_same_split(within, about):
                self.show()
                return
            digits = about["flips"] or "0" * (within.tree.n_leaves - 1)
            state.set_block_flips(within.unflipped, [digit == "1" for digit in digits])

    def _change_columns(self, options: dict[str, Any]) -> None:
        """Cluster or cut the columns as the browser asks; it follows where that is refused."""
        state = self._state
        before = state.column_options
        asked = {**options, "distance_threshold": None}
        asked |= {"flips": before.flips, "named": before.named}
        of = ("linkage", "metric", "scaling", "n_clusters")
        if all(getattr(before, name) == asked.get(name) for name in of):
            asked["distance_threshold"] = before.distance_threshold
        if asked["distance_threshold"] is not None:
            asked["n_clusters"] = None
        self._view.try_change(lambda: state.update(column_options=asked))
        if state.column_options == before:
            self.show()

    def _column_clusters(self, now: Clustering) -> dict[str, Any]:
        """Encode names and colors of clusters of columns, and the number of their tree."""
        tree = None if now.precomputed is not None else self._state.column_tree(now)
        if tree is None or now.features is None:
            return {}
        columns = now.features.columns
        known, of = self._column_tree
        same = known is not None and (
            known.same_merges(tree) or np.array_equal(known.linkage_matrix, tree.linkage_matrix)
        )
        if not same or of != tuple(columns):
            self._column_tree_number += 1
        self._column_tree = (tree, tuple(columns))
        return {
            "tree": self._column_tree_number,
            **encode_column_clusters(now, tree, columns),
        }

    def _name_columns(self, given: dict[str, Any]) -> None:
        """Give clusters of columns the names and colors that the browser has of every node.

        All of them are one step. They are refused where the tree is another one by now: its nodes
        are other columns.
        """
        state = self._state
        with state.thread_lock:
            before = self._column_clusters(state.clustering)
            if not before:
                return
            changes: dict[int, dict[str, str | None]] = {}
            for what, check in (("names", check_name), ("colors", check_color)):
                had, has = before.get(what, {}), given.get(what, {})
                for node in sorted({*had, *has}, key=int):
                    if has.get(node) != had.get(node):
                        changes.setdefault(int(node), {})[what[:-1]] = check(has.get(node))
            late = given.get("tree") != before["tree"]

            def change() -> None:
                if late:
                    raise ValueError(messages.COLUMNS_GONE)
                state.columns_state.annotate(changes)

            self._view.try_change(change)
            self.show()  # parts of named clusters have names, too

    def _flip_columns(self, digits: str) -> None:
        """Apply the flipped branches of columns, unless they are of another tree."""
        state = self._state
        with state.thread_lock:
            shown = self._column_tree_number
            now = self._column_clusters(state.clustering)
            tree, _ = self._column_tree
            if not now or tree is None:
                return
            if now["tree"] != shown:  # the state has another tree by now
                self.show()
                return
            flips = [digit == "1" for digit in digits or "0" * (tree.n_leaves - 1)]
            state.columns_state.set_tree_flips(flips)

    def _filter_rows(self, rows: NDArray[np.int32], *, keep: bool) -> None:
        """Keep only these rows, or leave them out: one step that can be undone."""
        state = self._state

        def change() -> None:
            with state.transaction():
                state.selection = state.clustering.rows_behind(rows)
                (state.keep_selected if keep else state.leave_out_selected)()

        self._view.try_change(change)

    def _threshold_moved(self, changed: Mapping[str, Any]) -> bool:
        """Return True if the threshold differs from the slider's position for the present one.

        The slider rounds to its steps: taken as a move, this would carry the cut out of a gap
        narrower than a step.
        """
        if "distance_threshold" not in changed:
            return False
        if self._controls is None:
            return True
        shown, step = self._controls.shown(self._state.distance_threshold)
        return bool(abs(changed["distance_threshold"] - shown) > 1e-6 * step)

    def _cut_change(self, changed: Mapping[str, Any]) -> dict[str, Any]:
        """Return the change of the cut: by threshold, or by number where no threshold gives it."""
        k, t = self.live.n_clusters, self.live.distance_threshold
        nodes, locked = nodes_in(self.live.cut_nodes), nodes_in(self.live.locked_nodes)
        now = self._state.cut
        if len(nodes) == k or locked or now.is_uneven or now.locked:
            if len(nodes) != k:  # at one height
                tree = self._state.tree
                even = Cut.from_readings(tree, n_clusters=k, distance_threshold=t)
                nodes = tuple(even.nodes.tolist())
            same = (k, set(nodes), locked) == (now.n_clusters, set(now.nodes.tolist()), now.locked)
            if same and not self._threshold_moved(changed):
                return {}
            return {"cut_nodes": nodes, "locked": locked, "line": t}
        if k == self._state.n_clusters and not self._threshold_moved(changed):
            return {}
        by_threshold = Cut(self._state.tree, distance_threshold=t)
        return {"distance_threshold": t} if by_threshold.n_clusters == k else {"n_clusters": k}

    def _uneven_change(self, changes: dict[str, Any]) -> None:
        """Apply a cut with clusters at different heights or locked ones, and a selection."""
        state = self._state

        def change() -> None:
            with state.transaction():
                if "selection" in changes:
                    state.selection = changes["selection"]
                state.cut_at(
                    changes["cut_nodes"],
                    distance_threshold=changes["line"],
                    locked=changes["locked"],
                )

        self._view.try_change(change)

    def _late_cut_change(self, changed: Mapping[str, Any]) -> dict[str, Any]:
        """Return the change for a cut of an earlier tree that arrived after the tree changed.

        The number of clusters is kept when a tree changes, so it counts here as well; a height of
        the earlier tree means nothing in this one. A page that was just opened reports where its
        sliders are: nobody has moved them.
        """
        k = min(self.live.n_clusters, self._state.tree.n_leaves)
        if k != self._state.n_clusters:
            return {"n_clusters": k}
        if self._threshold_moved(changed):
            self.show()  # corrects what the browser may still show
        return {}


def _as_sent(name: str, value: Any) -> Any:
    """Return the value of an option as the browser has it."""
    if name in MAY_BE_NONE and value is None:
        return ""
    if name in ("sort_by", "column_sort_by"):
        return [key if isinstance(key, str) else list(key) for key in value]
    return list(value) if isinstance(value, tuple) else value
