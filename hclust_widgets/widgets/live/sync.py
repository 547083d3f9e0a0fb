"""The live rendering of a view: in step with the state, linked to the sliders in the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import ipywidgets as W
import numpy as np

from hclust_widgets.tree.cut import Cut

from .live_view import Live

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import traitlets

    from hclust_widgets.tree.tree import Tree
    from hclust_widgets.widgets.base.view import View

__all__ = ["CutSliders", "LiveSync"]


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


class LiveSync:
    """Keeps a :class:`~hclust_widgets.widgets.live.live_view.Live` and a view's state in step.

    What the browser changes goes to the state; what changes the state goes to the browser. A cut
    that came from the browser is the same on both sides, so nothing is sent back and nothing goes
    in circles.

    Parameters
    ----------
    view : View
        Whose state is shown.
    parts : sequence of {"tree", "clustermap", "scatter"}
    options : mapping of str to HasTraits
        For each option of the live views (``x``, ``y``, ``cmap``, ``row_cluster``,
        ``col_cluster``) who holds it under the same name.

    Attributes
    ----------
    live : Live
    """

    def __init__(
        self, view: View, parts: Sequence[str], options: Mapping[str, traitlets.HasTraits]
    ) -> None:
        self._view = view
        self._options = dict(options)
        self._links: list[W.Widget] = []
        self._controls: CutSliders | None = None  # whose sliders are linked
        self._tree: Tree | None = None  # that is shown
        self.live = Live(parts=list(parts))
        self.live.lock = view.state.history.browser_lock
        self.live.on_change(self._live_changed)
        for name, holder in self._options.items():
            holder.observe(self._option_changed, name)

    def show(self) -> None:
        """Show the state as it is now; what has not changed is not sent."""
        state = self._view.state
        now = state.clustering
        self._tree = now.tree
        values = now.features is not None
        parts = self.live.parts
        options = {name: getattr(holder, name) for name, holder in self._options.items()}
        self.live.show(
            now,
            axes=state.axes(now.features) if values and "scatter" in parts else None,
            column_tree=state.column_tree(now) if values and "clustermap" in parts else None,
            **{name: value for name, value in options.items() if value is not None},
        )

    def standalone(self) -> Live:
        """Give the live view with controls of its own and the state as it is now."""
        self.live.controls = True
        self.show()
        return self.live

    def link(self, controls: CutSliders) -> None:
        """Link the sliders in the browser: they move, and are moved, without the kernel."""
        if not self._links:
            # A link begins by copying the slider's value: it has to be where the cut stands.
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
        """Have the sliders go through the kernel again."""
        controls.linked = self._controls = None
        self.live.threshold_step = 0.0
        for link in self._links:
            link.close()
        self._links = []

    def close(self) -> None:
        """Let go of everything."""
        for name, holder in self._options.items():
            holder.unobserve(self._option_changed, name)
        for link in self._links:
            link.close()
        self._links = []

    def _option_changed(self, change: Any) -> None:
        if change["new"] is not None:
            self.live.set_trait(change["name"], change["new"])

    def _live_changed(self, changed: dict[str, Any]) -> None:
        for name, holder in self._options.items():
            if name in changed:
                setattr(holder, name, changed[name])
        if "flips" in changed:
            self._flip(changed["flips"])
        changes: dict[str, Any] = {}
        if "selection" in changed:
            changes["selection"] = changed["selection"]
        cut_changed = not changed.keys().isdisjoint(("n_clusters", "distance_threshold"))
        if cut_changed and self.live.cut_revision == self.live.revision:
            changes |= self._cut_change(changed)
        elif cut_changed:
            changes |= self._late_cut_change(changed)
        if changes:
            self._view.change_state(**changes)

    def _flip(self, flips: bytes) -> None:
        """Have the state drawn as the browser draws it."""
        state = self._view.state
        with state.lock:
            if self._tree is not None and self._tree.same_merges(state.tree):
                state.set_tree_flips(np.frombuffer(flips, dtype=np.uint8) != 0)
            else:  # meanwhile it has gone on to another tree
                self.show()

    def _threshold_moved(self, changed: Mapping[str, Any]) -> bool:
        """Tell whether the threshold is another than what the slider shows of the present one.

        The slider rounds to its steps: taken for a move, that would carry the cut out of a gap
        narrower than a step.
        """
        if "distance_threshold" not in changed:
            return False
        if self._controls is None:
            return True
        shown, step = self._controls.shown(self._view.state.distance_threshold)
        return bool(abs(changed["distance_threshold"] - shown) > 1e-6 * step)

    def _cut_change(self, changed: Mapping[str, Any]) -> dict[str, Any]:
        """Read the cut: by its threshold, unless heights are tied and none gives these clusters."""
        k, t = self.live.n_clusters, self.live.distance_threshold
        if k == self._view.state.n_clusters and not self._threshold_moved(changed):
            return {}
        by_threshold = Cut(self._view.state.tree, distance_threshold=t)
        return {"distance_threshold": t} if by_threshold.n_clusters == k else {"n_clusters": k}

    def _late_cut_change(self, changed: Mapping[str, Any]) -> dict[str, Any]:
        """Read a cut of another tree, which was on its way while the tree became this one.

        The number of clusters is what stays when a tree changes, so it counts here, too; a height
        of the other tree says nothing in this one. A page that has just been opened says where its
        sliders stand: nobody has moved them.
        """
        k = min(self.live.n_clusters, self._view.state.tree.n_leaves)
        if k != self._view.state.n_clusters:
            return {"n_clusters": k}
        if self._threshold_moved(changed):
            self.show()  # puts right what the browser may still show
        return {}
