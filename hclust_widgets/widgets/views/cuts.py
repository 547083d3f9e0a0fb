"""The best cuts side by side as small trees; a click cuts there."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import numpy as np
import traitlets

from hclust_widgets.clustering.cuts.cut_previews import (
    BESIDE,
    DYNAMIC,
    MAX_CLUSTERS,
    WAYS,
    Limits,
    Offer,
    adjusted_rand,
    clusters_between,
    labels_of,
    previews_of,
)
from hclust_widgets.common.cancelled import CancelledError
from hclust_widgets.common.format import count, height, number
from hclust_widgets.common.static import STATIC
from hclust_widgets.widgets.base.browser_widget import BrowserWidget
from hclust_widgets.widgets.base.render_thread import calculator
from hclust_widgets.widgets.base.shared_hover import shared_id
from hclust_widgets.widgets.base.view import View

from . import messages

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.tree.tree import Tree

__all__ = ["CutsPanel", "encode_cuts"]

log = logging.getLogger("hclust_widgets")

#: So many clusters may be asked for.
_MAX = 50
#: What the reader chooses; another choice is another search.
_CHOICES = ("way", "least_rows", "fewest", "most", "price", "cut_height", "beside")


class CutsPanel(BrowserWidget):
    """Small trees of the best cuts, drawn in the browser; a click cuts there.

    They are computed in the background, and not while the panel is folded; folding it, another
    way or another tree ends a computation.

    Parameters
    ----------
    view : View
        Whose tree is cut.

    Attributes
    ----------
    fold : {"open", "closed"}
    shared_id : str
        See :func:`~hclust_widgets.widgets.base.shared_hover.shared_id`.
    way : str
        How cuts are chosen: one of :data:`~hclust_widgets.clustering.cuts.cut_previews.WAYS`.
    ways : list of [str, str]
        All of them with their titles.
    least_rows : int
        Rows in the smallest cluster; 0: as few as are needed, from 5 down.
    fewest, most : int
        Number of clusters.
    price : float
        Of each cluster, for the sum of squares; 0: that which follows from the rows.
    cut_height : float
        Dynamic tree cut makes no merge above it; 0: what it finds by itself.
    beside : {"own", "nearest"}
        Whether rows beside the clusters of a dynamic tree cut are clusters of their own.
    cuts : list of dict
        As :func:`encode_cuts` returns them.
    rand : list of float
        Adjusted Rand index of each to the present cut.
    now : int
        Which is the present one; -1 for none.
    words : str
        What was looked for.
    note : str
        A sentence that stands in place of the cuts.
    busy : bool
        True while other cuts than those shown are looked for.
    """

    _esm = STATIC / "cuts.js"
    _css = STATIC / "where_to_cut.css"

    fold = traitlets.Enum(("open", "closed"), "closed").tag(sync=True)
    shared_id = traitlets.Unicode("").tag(sync=True)
    way = traitlets.Enum(tuple(WAYS), "auto").tag(sync=True)
    ways: traitlets.List[list[str]] = traitlets.List().tag(sync=True)
    least_rows = traitlets.Int(0, min=0).tag(sync=True)
    fewest = traitlets.Int(2, min=2).tag(sync=True)
    most = traitlets.Int(MAX_CLUSTERS, min=2, max=_MAX).tag(sync=True)
    price = traitlets.CFloat(0.0, min=0.0).tag(sync=True)
    cut_height = traitlets.CFloat(0.0, min=0.0).tag(sync=True)
    beside = traitlets.Enum(BESIDE, "own").tag(sync=True)
    cuts: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    rand: traitlets.List[float] = traitlets.List().tag(sync=True)
    now = traitlets.Int(-1).tag(sync=True)
    words = traitlets.Unicode("").tag(sync=True)
    note = traitlets.Unicode("").tag(sync=True)
    busy = traitlets.Bool(False).tag(sync=True)

    def __init__(self, view: View) -> None:
        ways = [[name, title] for name, title in WAYS.items()]
        super().__init__(ways=ways, shared_id=shared_id(view.state))
        self._view = view
        self._shown: tuple[Clustering, tuple[Any, ...]] | None = None
        self._nodes: list[tuple[int, ...]] = []
        self._labels: list[Any] = []
        self.on_msg(self._handle_message)
        self.observe(self._asked, ["fold", *_CHOICES])

    def follow(self) -> None:
        """Ask for the cuts of the present tree, and for how much they differ from its cut."""
        if self.fold == "open":
            self.busy = not self._is_shown(self._view.state.clustering, self._chosen())
            calculator.request(self)

    def cancel(self) -> None:
        """End the computation, and do not wait for that."""
        calculator.cancel(self)

    def _chosen(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in _CHOICES)

    def _is_shown(self, now: Clustering, chosen: tuple[Any, ...]) -> bool:
        return self._shown is not None and self._shown[1] == chosen and _alike(self._shown[0], now)

    def _is_wanted(self, now: Clustering, chosen: tuple[Any, ...]) -> bool:
        """Return True unless the browser shows no cuts, or is to show others."""
        view = self._view
        is_seen = view.is_active and self.fold == "open"
        return is_seen and self._chosen() == chosen and _alike(now, view.state.clustering)

    def paint(self) -> None:
        """Find the cuts, unless that was done for this tree, and compare them with the present."""
        now: Clustering = self._view.state.clustering
        chosen = self._chosen()
        if not self._is_wanted(now, chosen):
            return
        if not self._is_shown(now, chosen):
            try:
                self._find(now, chosen)
            except CancelledError:  # what is wanted instead has been asked for
                return
        labels = now.cut.labels_ if now.groups is None else now.groups.partition(now.cut).labels_
        present = set(now.cut.nodes.tolist())
        with self._view.state.thread_lock:
            if not self._is_wanted(now, chosen):
                return
            with self.hold_sync():
                self.rand = [adjusted_rand(labels, one) for one in self._labels]
                self.now = next((i for i, n in enumerate(self._nodes) if set(n) == present), -1)
                self.busy = False

    def _find(self, now: Clustering, chosen: tuple[Any, ...]) -> None:
        way, least, fewest, most, price, cut_height, beside = chosen
        cuts: list[dict[str, Any]] = []
        nodes: list[tuple[int, ...]] = []
        words = note = ""
        try:
            if fewest > most:
                raise ValueError(messages.CLUSTERS_IN_ORDER.format(fewest=fewest, most=most))
            limits = Limits(least or None, fewest, most, price or None, cut_height or None)
            offer = previews_of(
                now,
                way,
                limits=limits,
                beside=beside,
                wanted=lambda: self._is_wanted(now, chosen),
            )
            cuts, words = encode_cuts(now, offer), told(offer, way, beside)
            nodes = [one.nodes for one in offer.previews]
        except CancelledError:
            raise
        except ValueError as error:
            note = str(error)
        except Exception:
            log.exception("The best cuts could not be found.")
            note = messages.CUTS_FAILED
        labels = [labels_of(now, one) for one in nodes]
        with self._view.state.thread_lock:
            if not self._is_wanted(now, chosen):
                raise CancelledError
            self._nodes, self._labels, self._shown = nodes, labels, (now, chosen)
            with self.hold_sync():
                self.cuts, self.words, self.note = cuts, words, note
                self.rand, self.now = [], -1

    def _asked(self, _change: Any) -> None:
        self.follow()

    def _handle_message(self, _widget: Any, message: Any, _buffers: Any) -> None:
        """Cut at the nodes that the browser has from us: they may be of a tree that has gone."""
        nodes = message.get("cut") if isinstance(message, dict) else None
        if not isinstance(nodes, list) or any(type(node) is not int for node in nodes):
            return
        tree = self._view.state.clustering.tree
        if self._shown and self._shown[0].tree.same_merges(tree) and tuple(nodes) in self._nodes:
            self._view.change_state(cut_nodes=nodes)
        else:
            self._view.refuse_change(messages.CUT_IS_GONE)


def _alike(one: Clustering, other: Clustering) -> bool:
    """Return True if both have the same best cuts, and trees that are drawn alike."""
    return (
        one.tree.same_merges(other.tree)
        and np.array_equal(one.tree.leaf_order, other.tree.leaf_order)
        and one.features is other.features
        and one.precomputed is other.precomputed
    )


def told(offer: Offer, way: str, beside: str = "own") -> str:
    """Return what was looked for, and what it is worth, in a few sentences."""
    if way in DYNAMIC:
        rows, method = count(offer.least_rows, "rows"), DYNAMIC[way]
        top = offer.limits.cut_height
        above = messages.CUT_HEIGHT_AUTO if top is None else messages.CUT_HEIGHT
        return (
            messages.DYNAMIC[method].format(rows=rows)
            + messages.DEEP_SPLIT[method]
            + above.format(height=None if top is None else height(top))
            + messages.BESIDE[beside]
        )
    between = clusters_between(offer.limits)
    if way == "inconsistency":
        return (
            "Branches without a merge far above those below it, for the threshold that may move "
            f"furthest at each depth; {between}."
        )
    words = ""
    if way == "auto":
        since = f", since {offer.why}" if offer.why else ""
        words = f"Score: {WAYS[offer.score]}{since}. "
    if offer.too_large:
        wide = count(offer.too_large, "rows")
        words += f"No cut has {between} of {wide} or more here: smaller ones are allowed. "
    words += f"The best of all cuts into {between} of {count(offer.least_rows, 'rows')} or more. "
    if offer.level is not None:
        k, score = offer.level
        words += f"At one height the best has {k} clusters and a score of {number(score)}. "
    return words + "A better score is no proof that a cut is truer."


def encode_cuts(now: Clustering, offer: Offer) -> list[dict[str, Any]]:
    """Encode cuts for the browser.

    Parameters
    ----------
    now : Clustering
        Whose tree is cut.
    offer : Offer

    Returns
    -------
    list of dict
        ``nodes``, ``told``, ``score`` (None for none), ``tied``, ``beside`` in rows, ``sizes`` in
        rows (the largest first); ``blocks``, from the left: begin, width and height of each
        cluster; ``links`` above them: left, right, left foot, right foot and height. All as
        shares of width and height.
    """
    tree = now.tree
    n = tree.n_leaves
    sizes = tree.sizes if now.groups is None else now.groups.node_sizes(tree)
    top = float(tree.heights[-1]) if n > 1 else 0.0
    own = np.concatenate([np.zeros(n), tree.distances_]) / (top or 1.0)
    found = []
    for one in offer.previews:
        nodes = sorted(one.nodes, key=lambda node: int(tree.start[node]))
        middle = {node: float(tree.start[node] + tree.sizes[node] / 2) / n for node in nodes}
        links = []
        for i in _above(tree, one.nodes):
            ends = sorted(tree.children_[i - n].tolist(), key=middle.__getitem__)
            left, right = (middle[end] for end in ends)
            middle[i] = (left + right) / 2
            links.append([left, right, *(float(own[end]) for end in ends), float(own[i])])
        found.append(
            {
                "nodes": list(one.nodes),
                "told": one.told,
                "score": one.score,
                "tied": one.is_tied,
                "beside": one.beside,
                "sizes": sorted(sizes[list(one.nodes)].tolist(), reverse=True),
                "blocks": [
                    [float(tree.start[v]) / n, float(tree.sizes[v]) / n, float(own[v])]
                    for v in nodes
                ],
                "links": links,
            }
        )
    return found


def _above(tree: Tree, nodes: tuple[int, ...]) -> list[int]:
    """Return the merges above the nodes of a cut, from the bottom up."""
    found = set()
    for node in nodes:
        above = int(tree.parents[node])
        while above >= 0 and above not in found:
            found.add(above)
            above = int(tree.parents[above])
    return sorted(found)
