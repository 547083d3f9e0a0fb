"""A state that is changed as one: checked as a whole, undone in steps, observed once."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

import traitlets

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.column_options import AS_ROWS
from hclust_widgets.clustering.pipeline import ClusteringPipeline
from hclust_widgets.clustering.undoable_choices import Choices, undo_kind
from hclust_widgets.common.checks import reject_unknown, unknown_name

from .deferred_traits import DeferredTraits
from .history import History
from .refusals import RefusedTypeError, refusing

__all__ = ["CHANGES", "SETTABLE", "SETTINGS", "ChangeableState", "StateTrait"]


SETTINGS = (
    "columns",
    "scaling",
    "linkage",
    "metric",
    "optimal_ordering",
    "weights",
    "asymmetric",
    "missing",
    "roles",
    "max_leaves",
    "method",
    "transform",
    "row_scaling",
    "row_filter",
)
SETTABLE = (*SETTINGS, "n_clusters", "distance_threshold", "column_options", "selection")
CHANGES = (*SETTABLE, "cut_nodes")  # what update takes


class StateTrait(traitlets.TraitType[Any, Any]):
    """A trait whose every value is checked by the state: traitlets accepts None unchecked."""

    allow_none = False


class ChangeableState(DeferredTraits):
    """The settable attributes of a state, and how they are changed.

    A change leads from one immutable :class:`Clustering` to another: the pipeline checks and
    computes it, then all traits are set, it is recorded in the history, and observers are called
    once. A subclass calls :meth:`_connect` before anything is chosen.
    """

    columns = StateTrait(None)
    scaling = StateTrait("minmax")
    linkage = StateTrait("ward")
    metric = StateTrait("euclidean")
    optimal_ordering = StateTrait(False)
    weights = StateTrait(None)
    asymmetric = StateTrait(None)
    missing = StateTrait("drop")
    roles = StateTrait(None)
    max_leaves = StateTrait("auto")
    method = StateTrait("auto")
    transform = StateTrait("none")
    row_scaling = StateTrait("none")
    row_filter = StateTrait(None)
    n_clusters = StateTrait(1)
    distance_threshold = StateTrait(0.0)
    column_options = StateTrait(AS_ROWS)
    selection = StateTrait(())
    clustering = traitlets.Any(None, allow_none=True, read_only=True)
    can_undo = traitlets.Bool(False, read_only=True)
    can_redo = traitlets.Bool(False, read_only=True)

    def _connect(self, pipeline: ClusteringPipeline) -> None:
        """Set up what exists before anything is chosen."""
        self._lock = threading.RLock()
        self._caches = threading.Lock()  # held by views, which never wait for a change
        self._held: dict[str, Any] | None = None  # what a hold_trait_notifications block has set
        super().__init__()
        self._pipeline = pipeline
        self._history = History(self._history_changed, lock=self._lock)

    def __setattr__(self, name: str, value: Any) -> None:
        if name in SETTABLE:
            with self._lock:  # else it could slip unchecked into another thread's change
                super().__setattr__(name, value)
            return
        if name.startswith("_") or hasattr(type(self), name):
            super().__setattr__(name, value)
            return
        raise AttributeError(unknown_name("ClusterState", name, CHANGES))

    # -- changing ----------------------------------------------------------------------------

    @property
    def thread_lock(self) -> Any:
        """Lock that a thread may hold twice: held while a change is made and observers run.

        Hold it to read several attributes of one moment, or to follow the state without being
        overtaken by another thread.
        """
        return self._lock

    def update(self, **changes: Any) -> None:
        """Change several attributes at once; observers are called once.

        Parameters
        ----------
        **changes
            Any of ``columns, scaling, linkage, metric, optimal_ordering, weights, asymmetric,
            missing, roles, max_leaves, method, transform, row_scaling, row_filter, n_clusters,
            distance_threshold, cut_nodes, column_options, selection``; of the number of clusters,
            the threshold and the nodes only one.

        Raises
        ------
        TypeError, ValueError
            If the change is refused. The state is then as it was.
        """
        self._check_names("update", changes)
        with self._lock:
            self._apply(self._changed(changes), merge_undo="cut_nodes" not in changes)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Make all changes in a ``with`` block as one: all of them, or none.

        Within the block the state has its new values at once. At its end observers are called,
        once for each attribute that has changed; all of it is one step for :meth:`undo`. If the
        block raises an exception, the state is as it was before, as is what views have recorded
        in :attr:`history`. Other threads wait. Blocks can be nested.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> state = ClusterState(load_mpg(), n_clusters=4)
        >>> with state.transaction():
        ...     state.linkage = "average"
        ...     state.rename(0, "Light cars")
        >>> state.undo(), state.linkage, state.cluster_names
        (True, 'ward', {})
        """
        with self._lock, self._history.group(), self._deferred():
            before = self.clustering
            with self._history.transaction(lambda: self._set(before)):
                yield

    def preview(self, session: Any = None, /, **changes: Any) -> Clustering:
        """Return the clustering to which a session or changes would lead; change nothing.

        Parameters
        ----------
        session : dict or Choices, optional
            From :meth:`session` or :meth:`check_session`.
        **changes
            As for :meth:`update`; not beside a session.

        Raises
        ------
        TypeError, ValueError
            What :meth:`restore` and :meth:`update` raise.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> state = ClusterState(load_mpg(), n_clusters=4)
        >>> state.preview(linkage="average").cut.sizes.tolist()
        [68, 142, 79, 103]
        >>> state.linkage
        'ward'
        """
        if session is None:
            self._check_names("preview", changes)
            with self._lock:
                return self._changed(changes)
        if changes:
            raise RefusedTypeError("Pass either a session or changes.")
        return self._of_session(session)

    def reading(self, session: Any = None, /, **changes: Any) -> Callable[[], None] | None:
        """Return what reads a table in partitions for a change; None if nothing is to be read.

        Called in another thread, it holds no lock while it reads, so the state can be used and
        changed meanwhile; :meth:`update` with these changes, or :meth:`restore` of this session,
        then need not read.

        Parameters
        ----------
        session : dict or Choices, optional
            From :meth:`session` or :meth:`check_session`.
        **changes
            As for :meth:`update`; not beside a session.

        Raises
        ------
        TypeError, ValueError
            If the change is refused, as far as that is known before.
        """
        self._check_names("reading", changes)
        if session is None:
            with self._lock, refusing():
                unread = self._pipeline.unread(self.clustering, changes)
        else:
            if changes:
                raise RefusedTypeError("Pass either a session or changes.")
            chosen = session if isinstance(session, Choices) else self.check_session(session)
            with self._lock, refusing():
                unread = self._pipeline.unread_for(self.clustering, chosen.settings)
        if unread is None:
            return None

        def read() -> None:
            with refusing():
                groups = unread.read()
            with self._lock:
                self._pipeline.keep(unread, groups)

        return read

    def apply(self, new: Any, *, merge_undo: bool = False) -> None:
        """Go to a clustering of this state's table, or to a session; one step that can be undone.

        Parameters
        ----------
        new : Clustering, dict or Choices
            From :meth:`preview`, or what it takes.
        merge_undo : bool
            True if a change of the cut alone continues the undo step of the same gesture, as those
            of a slider do.

        Raises
        ------
        TypeError, ValueError
            If it is of another table or tree, or no session. The state is then as it was.
        """
        with self._lock:
            if not isinstance(new, Clustering):
                new = self._of_session(new)
            with refusing():
                self._pipeline.check_own(new)
            self._apply(new, merge_undo=merge_undo)

    # -- how a change is made ----------------------------------------------------------------

    def _check_names(self, method: str, changes: dict[str, Any]) -> None:
        reject_others(method, changes, CHANGES)

    def _changed(self, changes: dict[str, Any]) -> Clustering:
        with refusing():
            return self._pipeline.changed(self.clustering, changes)

    def _of_session(self, session: Any) -> Clustering:
        chosen = session if isinstance(session, Choices) else self.check_session(session)
        with self._lock, refusing():
            return self._pipeline.restored(chosen)

    def _apply(self, new: Clustering, *, merge_undo: bool = True) -> None:
        """Show another clustering, record it in the history, and call the observers once."""
        # What observers then change belongs to the same step.
        with self._history.group(), self._deferred():
            old = self.clustering
            self._set(new)
            if old is None or new is old:
                return
            before, after = Choices.from_clustering(old), Choices.from_clustering(new)
            if replace(before, suggested=after.suggested) == after:
                return
            kind = undo_kind(before, after) if merge_undo else None
            go_to = self._go_to
            self._history.record(kind, partial(go_to, before), partial(go_to, after))

    def _go_to(self, chosen: Choices) -> None:
        with self._lock:
            self._apply(self._pipeline.restored(chosen), merge_undo=False)

    def _set(self, new: Clustering) -> None:
        """Set all traits to those of a clustering, which is checked already."""
        with self._deferred(), self.cross_validation_lock:
            for name in SETTINGS:
                setattr(self, name, getattr(new.settings, name))
            self.n_clusters = new.cut.n_clusters
            self.distance_threshold = new.cut.distance_threshold
            self.column_options = new.column_options
            self.selection = new.selection
            self.set_trait("clustering", new)

    @contextlib.contextmanager
    def hold_trait_notifications(self) -> Iterator[None]:
        """Check all that a ``with`` block sets as one change at its end; call observers once.

        Until then the state is as it was, for the block as well; it stays so if the block fails.
        """
        with self._lock:
            if self._held is not None:  # within a block
                yield
                return
            held = self._held = {}
            try:
                yield
            finally:
                self._held = None
            if held:
                self.update(**held)

    @traitlets.validate(*SETTABLE)
    def _one_changed(self, proposal: Any) -> Any:
        name, value = proposal["trait"].name, proposal["value"]
        if self._held is None:
            self.update(**{name: value})
        else:
            self._held[name] = value
        return getattr(self, name)

    # -- undo and sessions -------------------------------------------------------------------

    @property
    def history(self) -> History:
        """The undo history: History."""
        return self._history

    def undo(self) -> bool:
        """Undo what was done last, in Python or in a view; return False if there was nothing."""
        with self._lock:
            return self._history.undo()

    def redo(self) -> bool:
        """Redo what was undone last; return False if there was nothing."""
        with self._lock:
            return self._history.redo()

    def _history_changed(self) -> None:
        self.set_trait("can_undo", self._history.can_undo)
        self.set_trait("can_redo", self._history.can_redo)

    def restore(self, session: Any) -> None:
        """Go to a session; one step, which can be undone.

        Parameters
        ----------
        session : dict
            From :meth:`session` of a state of the same table.

        Raises
        ------
        TypeError, ValueError
            If it is no session, or not of this table. The state is then as it was.
        """
        chosen = self.check_session(session)
        with self._lock:
            self._apply(self._of_session(chosen), merge_undo=False)

    def check_session(self, session: Any) -> Choices:
        """Read and check a session without computing a tree; raise what :meth:`restore` raises."""
        with refusing():
            return self._pipeline.parse_session(session)


def reject_others(method: str, options: dict[str, Any], known: tuple[str, ...]) -> None:
    reject_unknown(method, {name: 0 for name in options if name not in known}, known)
