"""`EvidenceWidget`: what speaks for each number of clusters, linked with the cut."""

from __future__ import annotations

import logging
import threading
from contextvars import copy_context
from typing import TYPE_CHECKING, Any

import traitlets

from hclust_widgets.clustering.kept_evidence import keep_evidence, shown_evidence
from hclust_widgets.common.cancelled import CancelledError
from hclust_widgets.common.format import count
from hclust_widgets.common.static import STATIC
from hclust_widgets.serialize.evidence import RIBBON_CHOICES, encode_evidence
from hclust_widgets.tree.cut_nodes import FreeMerges
from hclust_widgets.widgets.base.browser_widget import BrowserWidget
from hclust_widgets.widgets.base.computing import seldom
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.base.view import View

from . import messages
from .classes import ClassesPanel
from .cuts import CutsPanel
from .figure_view import made_with_parts
from .linkages import LinkagesPanel
from .shepard import ShepardFold
from .silhouette import SilhouettePanel

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    from hclust_widgets.clustering.clustering import Clustering
__all__ = ["EvidencePanel", "EvidenceWidget"]

log = logging.getLogger("hclust_widgets")


class EvidencePanel(BrowserWidget):
    """One small chart for each index, drawn in the browser; a click cuts into so many clusters.

    Folded at first is a ribbon of the same indices along the heights of the tree.

    Parameters
    ----------
    view : View
        Whose tree is judged.

    Attributes
    ----------
    evidence : dict
        As :func:`encode_evidence` returns it.
    fold : {"open", "closed"}
        Whether the ribbon is shown.
    n_clusters : int
        The present number of clusters.
    locked : int
        How many clusters are locked: they stay whatever number is chosen.
    gap : dict
        The gap statistic: ``offered``, and while it is computed ``done`` and ``total``.
    note : str
        A sentence that stands in their place.
    done : float
        Share of the distances that has been read while indices of many rows are computed;
        otherwise 0.
    beside : str
        Index that stands beside the height axis of the live tree, "" for none.
    offers_beside : bool
        Whether there is such a tree.
    """

    _esm = STATIC / "evidence.js"
    _css = STATIC / "where_to_cut.css"

    evidence = traitlets.Dict().tag(sync=True)
    fold = traitlets.Enum(("open", "closed"), "closed").tag(sync=True)
    n_clusters = traitlets.Int(0).tag(sync=True)
    locked = traitlets.Int(0).tag(sync=True)
    gap = traitlets.Dict().tag(sync=True)
    note = traitlets.Unicode("").tag(sync=True)
    done = traitlets.Float(0.0).tag(sync=True)
    beside = traitlets.Enum(RIBBON_CHOICES, "").tag(sync=True)
    offers_beside = traitlets.Bool(False).tag(sync=True)

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        self._shown: Clustering | None = None
        self._job: _GapJob | None = None
        self._chosen: Callable[[], None] | None = None
        self.on_msg(self._handle_message)

    def stand_beside(self, view: traitlets.HasTraits, chosen: Callable[[], None]) -> None:
        """Let the reader have an index beside the live tree of a view: its option ``ribbon``.

        Parameters
        ----------
        view : HasTraits
        chosen : callable
            Called when an index is chosen in the browser, and not where it comes with a session.
        """
        traitlets.link((view, "ribbon"), (self, "beside"))
        self.offers_beside, self._chosen = True, chosen

    def set_state(self, sync_data: dict[str, Any]) -> None:
        """Take over what the browser sends."""
        super().set_state(sync_data)
        if sync_data.get("beside") and self._chosen is not None:
            self._chosen()

    def follow(self) -> None:
        """Show the present cut at once, and ask for the indices of another tree."""
        cut = self._view.state.cut
        with self.hold_sync():
            self.n_clusters = 0 if cut.is_uneven else cut.n_clusters  # 0: no number is marked
            self.locked = len(cut.locked)
        renderer.request(self)

    def paint(self) -> None:
        """Compute the indices, unless they are of this tree."""
        now = self._view.state.clustering
        shown = self._shown
        if (
            shown is not None
            and shown.tree.same_merges(now.tree)
            and shown.features is now.features
        ):
            return
        self.cancel()
        try:
            found = shown_evidence(now, reading=seldom(self._show_done))
            evidence, note = encode_evidence(found, now.tree), ""
        except ValueError as error:
            evidence, note = {}, str(error)
        except Exception:
            log.exception("The evidence could not be computed.")
            evidence, note = {}, messages.EVIDENCE_FAILED
        with self.hold_sync():
            self.evidence, self.note, self.done = evidence, note, 0.0
            has_gap = any(index["name"] == "gap" for index in evidence.get("indices", ()))
            self.gap = {"offered": _has_gap(now) and not note and not has_gap}
        self._shown = now

    def _show_done(self, share: float) -> None:
        self.done = share

    def cancel(self) -> None:
        """End the computation of the gap statistic."""
        job, self._job = self._job, None
        if job is not None:
            job.cancelled = True
            self.gap = {"offered": True}

    def _handle_message(self, _widget: Any, message: Any, _buffers: Any) -> None:
        if not isinstance(message, dict):
            return
        number = message.get("n_clusters")
        if isinstance(number, int) and not isinstance(number, bool):
            self._cut_into(number)
        elif message.get("gap") == "start":
            self._start_gap()
        elif message.get("gap") == "cancel":
            self.cancel()

    def _cut_into(self, number: int) -> None:
        """Cut into so many clusters, or as near to it as locked ones let, which is then said."""
        state = self._view.state
        with state.thread_lock:
            cut, nearest = state.cut, number
            if cut.locked:
                free = FreeMerges(state.tree, cut.locked)
                nearest = min(max(number, free.fewest), free.most)
            if self._view.change_state(n_clusters=nearest) and nearest != number:
                self._view.show_message(
                    messages.LOCKED_STAY.format(
                        wanted=f"{number:,}", clusters=count(nearest, "clusters")
                    )
                )

    def _start_gap(self) -> None:
        now = self._shown
        if now is None or self._job is not None or not _has_gap(now):
            return
        self._job = job = _GapJob(self, now)
        context = copy_context()
        try:
            threading.Thread(target=context.run, args=(job.run,), daemon=True).start()
        except RuntimeError:  # no threads here, as in a browser's Python
            job.run()

    def gap_progress(self, job: _GapJob, done: int) -> bool:
        """Show how far the gap statistic is; return False if it is not wanted any more."""
        if job is not self._job or job.cancelled:
            return False
        self.gap = {"offered": True, "done": done, "total": job.total}
        return True

    def gap_done(self, job: _GapJob, found: pd.DataFrame | None) -> None:
        """Show the gap statistic, or offer it again if it failed."""
        if job is not self._job or job.cancelled:
            return
        self._job = None
        if found is not None:
            keep_evidence(job.tree, found)
        with self.hold_sync():
            if found is not None:
                self.evidence = encode_evidence(found, job.tree)
            self.gap = {"offered": found is None}


class _GapJob:
    """One computation of the gap statistic, in the background."""

    total = 100

    def __init__(self, panel: EvidencePanel, now: Clustering) -> None:
        self._panel, self._now = panel, now
        self.tree = now.tree
        self.cancelled = False

    def run(self) -> None:
        try:
            found = self._now.evidence(
                gap=True,
                n_references=self.total,
                progress=lambda done: self._panel.gap_progress(self, done),
            )
        except CancelledError:
            return
        except Exception:
            log.exception("The gap statistic could not be computed.")
            self._panel.gap_done(self, None)
            return
        self._panel.gap_done(self, found)


def _has_gap(now: Clustering) -> bool:
    features = now.features
    euclidean = (now.settings.metric or "euclidean") == "euclidean"
    return features is not None and euclidean and not features.has_gaps


class EvidenceWidget(View):
    """Indices of every number of clusters as small charts, linked with the cut.

    Each chart has the numbers of clusters along its axis. The line is at the present cut, the ring
    where the index is best, a dot where it peaks again; a click, or an arrow key, cuts there, and
    a chart that is pointed at or has the focus tells what its index means. The gap statistic is
    computed in the background when it is asked for, and can be cancelled. Below, folded at first,
    are the same indices along the heights of the tree, where arrow keys look at a number and Enter
    or a click cuts, the best cuts as small trees, one of which a click takes, a table of all
    linkages, in which a click takes another one, the distances of pairs of rows against the heights
    at which they join (:class:`~hclust_widgets.ShepardWidget`), the silhouettes of all rows
    (:class:`~hclust_widgets.SilhouetteWidget`) and, where a column can hold known classes, the
    clusters against them (:class:`~hclust_widgets.ClassesWidget`).

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
        For a tree without its ``table`` only the gaps between heights are known.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.

    Attributes
    ----------
    panel : EvidencePanel
    cuts : CutsPanel
    linkages : LinkagesPanel
    shepard : ShepardFold
    silhouettes : SilhouettePanel
    classes : ClassesPanel

    Examples
    --------
    >>> from hclust_widgets import EvidenceWidget, load_mpg
    >>> view = EvidenceWidget(load_mpg(), n_clusters=4)
    >>> view.state.evidence(6).silhouette.round(2).to_dict()
    {2: 0.48, 3: 0.57, 4: 0.54, 5: 0.49, 6: 0.47}
    """

    panel = traitlets.Instance(EvidencePanel)
    cuts = traitlets.Instance(CutsPanel)
    linkages = traitlets.Instance(LinkagesPanel)
    shepard = traitlets.Instance(ShepardFold)
    silhouettes = traitlets.Instance(SilhouettePanel)
    classes = traitlets.Instance(ClassesPanel)

    _has_parts = False
    _beside: tuple[traitlets.HasTraits, Callable[[], None], Callable[[], None]] | None = None
    _default_panel = made_with_parts("panel")
    _default_cuts = made_with_parts("cuts")
    _default_linkages = made_with_parts("linkages")
    _default_shepard = made_with_parts("shepard")
    _default_silhouettes = made_with_parts("silhouettes")
    _default_classes = made_with_parts("classes")

    def _build(self) -> None:
        if self._owns_page_info:
            self.ensure_parts()

    def ensure_parts(self) -> None:
        """Make the panels, unless they are made: inside another view when it is first shown."""
        with self._state.thread_lock:
            if not self._has_parts:
                self._has_parts = True
                self._make_parts()

    def stand_beside(
        self,
        view: traitlets.HasTraits,
        *,
        chosen: Callable[[], None],
        computed: Callable[[], None],
    ) -> None:
        """Let the reader have an index beside the live tree of a view: its option ``ribbon``.

        Parameters
        ----------
        view : HasTraits
        chosen : callable
            Called when an index is chosen in the browser, and not where it comes with a session.
        computed : callable
            Called when other indices are shown.
        """
        self._beside = view, chosen, computed

    def _make_parts(self) -> None:
        self.panel = EvidencePanel(self)
        self.cuts = CutsPanel(self)
        self.linkages = LinkagesPanel(self)
        self.shepard = ShepardFold(self)
        self.silhouettes = SilhouettePanel(self, fold="closed")
        self.classes = ClassesPanel(self, fold="closed")
        self.children = (
            self.message_box, self.panel, self.cuts, self.linkages, self.shepard,
            self.silhouettes, self.classes,
        )  # fmt: skip
        self.show_message("")
        if self._beside is not None:
            view, chosen, computed = self._beside
            self.panel.stand_beside(view, chosen)
            self.panel.observe(lambda _: computed(), "evidence")

    def activate(self) -> None:
        """Follow the state from now on: the view can be seen."""
        self.ensure_parts()
        super().activate()

    def _state_changed(self) -> None:
        self.panel.follow()
        self.cuts.follow()
        self.linkages.follow()
        self.shepard.follow()
        self.silhouettes.follow()
        self.classes.follow()

    def deactivate(self) -> None:
        """Stop following the state, and computing."""
        super().deactivate()
        if not self._has_parts:
            return
        self.shepard.follow()
        self.panel.cancel()
        self.cuts.cancel()

    def close(self) -> None:
        """Close the view; the state stays."""
        if self.is_open and self._has_parts:
            for part in (self.panel, self.linkages, self.silhouettes, self.classes):
                renderer.forget(part)
            self.cuts.cancel()
        super().close()
