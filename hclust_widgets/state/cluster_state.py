"""What is chosen and what follows from it: one state that every view shows."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any, ClassVar

import pandas as pd
import traitlets

from hclust_widgets.clustering.clustering import Clustering, Settings
from hclust_widgets.clustering.pipeline import ClusteringPipeline
from hclust_widgets.clustering.session import Choices, choices_of
from hclust_widgets.clustering.settings_checks import (
    WORDS,
    check_word,
    cut_of,
    finite_threshold,
    validate_columns,
    validate_selection,
)
from hclust_widgets.common.checks import check_choice, reject_unknown, unknown_name
from hclust_widgets.table.axes import Axis
from hclust_widgets.table.features import Features
from hclust_widgets.tree.annotations import Annotations
from hclust_widgets.tree.cut import Cut, suggest_n_clusters
from hclust_widgets.tree.tree import Tree

from .doors import Doors
from .errors import NEEDS_TABLE, RefusedError, RefusedTypeError, refusing
from .export import Export
from .flipping import Flipping
from .history import History
from .remembering import kind_of

__all__ = ["ClusterState", "RefusedError", "RefusedTypeError", "StateTrait"]

SETTINGS = ("columns", "scaling", "linkage", "metric", "optimal_ordering")
SETTABLE = (*SETTINGS, "n_clusters", "distance_threshold", "selection")


class StateTrait(traitlets.TraitType[Any, Any]):
    """A trait whose every value the state checks: traitlets' own let None pass unseen."""

    allow_none = False


class ClusterState(Doors, Flipping):
    """A table, its tree and its cut, kept consistent while any of them is changed.

    Every settable attribute can be observed (``state.observe(f, "n_clusters")``). A change is
    checked whole before anything is touched; what is refused leaves the state as it was. Several
    changes go together through :meth:`update`, and observers hear of them once. May be used from
    several threads.

    Parameters
    ----------
    data : DataFrame, ndarray, linkage matrix or AgglomerativeClustering
        A table (one row an observation), a scipy linkage matrix of shape (n - 1, 4), or a fitted
        ``AgglomerativeClustering``. An array with four columns is read as a linkage matrix.
    table : DataFrame or ndarray, optional
        The rows themselves, when ``data`` is a tree: views that show values need them.
    columns : iterable of column names, optional
        What to compare. Default: every column of numbers, truth values, dates and categories, and
        of text with up to 20 different values.
    scaling : {"minmax", "standard", "robust", "none"}
    linkage : {"ward", "complete", "average", "single", "weighted", "centroid", "median"}
    metric : str
        One of :data:`hclust_widgets.tree.distances.METRICS`.
    n_clusters : int, optional
        Number of clusters.
    distance_threshold : float, optional
        Height of the cut. With neither, the state starts at the number of clusters with the
        largest relative gap between heights, up to the square root of the rows and to 20, and
        says so in :attr:`notes`.
    optimal_ordering : bool
        Draw leaves beside those that they are most like (Bar-Joseph et al. 2001). Changes no
        merge and no label. Takes time that grows with the cube of the rows: up to a minute for
        1,500, and more are refused.

    Attributes
    ----------
    columns, scaling, linkage, metric, optimal_ordering, n_clusters, distance_threshold
        As above; settable and observable. ``n_clusters`` and ``distance_threshold`` are two
        readings of one cut: setting one sets the other. When anything else changes, the number of
        clusters stays.
    selection : tuple of int
        Positions in the table of the rows that are picked out; settable and observable.
    clustering : Clustering
        All of it at one moment, never changed; observable: it is replaced once per change.
    flips : tuple of int
        Merges of this tree that are drawn the other way round: :meth:`flip`, or Alt+click.
    can_undo, can_redo : bool
        Whether :meth:`undo` and :meth:`redo` have something to do; observable.
    history : History
        What was done; views add what was chosen in them.

    Raises
    ------
    TypeError, ValueError
        For what cannot be used: one sentence that names the row, column or option.

    Examples
    --------
    >>> from hclust_widgets import ClusterState, load_mpg
    >>> state = ClusterState(load_mpg(), n_clusters=4)
    >>> state.labels_.value_counts().sort_index().tolist()
    [142, 103, 68, 79]
    >>> state.distance_threshold = 2
    >>> state.n_clusters
    11
    """

    columns = StateTrait(None)
    scaling = StateTrait("minmax")
    linkage = StateTrait("ward")
    metric = StateTrait("euclidean")
    optimal_ordering = StateTrait(False)
    n_clusters = StateTrait(1)
    distance_threshold = StateTrait(0.0)
    selection = StateTrait(())

    _names: ClassVar[frozenset[str]]

    def __init__(
        self,
        data: Any,
        *,
        table: Any = None,
        columns: Iterable[Any] | None = None,
        scaling: str = "minmax",
        linkage: str = "ward",
        metric: str = "euclidean",
        n_clusters: int | None = None,
        distance_threshold: float | None = None,
        optimal_ordering: bool = False,
        **unknown: Any,
    ) -> None:
        reject_unknown("ClusterState", unknown, ("table", *SETTABLE[:-1]))
        if isinstance(data, ClusterState) or isinstance(getattr(data, "state", None), ClusterState):
            raise TypeError(
                f"This {type(data).__name__} has a state already: pass that state to the views "
                "that are to show it, or make a new one from the table."
            )
        source = ClusteringPipeline(data, table=table)
        for name, word in (("scaling", scaling), ("linkage", linkage), ("metric", metric)):
            check_word(name, word)
            if word is None and isinstance(data, pd.DataFrame):
                check_choice(name, word, WORDS[name])
        settings = Settings(validate_columns(columns), scaling, linkage, metric, optimal_ordering)
        self._begin(source, settings)
        whole = source.clustering(self._initial)
        k, suggested = n_clusters, False
        if n_clusters is None and distance_threshold is None:
            k, suggested = suggest_n_clusters(whole.tree), True
        cut = Cut(whole.tree, n_clusters=k, distance_threshold=finite_threshold(distance_threshold))
        cut = cut.with_annotations(Annotations(whole.tree, whole.rows()))
        self._apply(replace(whole, cut=cut, suggested=suggested))

    def _begin(self, source: ClusteringPipeline, settings: Settings) -> None:
        """Make what is there before anything is chosen."""
        self._lock = threading.RLock()  # held while a change is worked out and told
        self._caches = threading.Lock()  # held by views: they never wait for a change
        self._held: dict[str, Any] | None = None  # what a block has set so far
        self._pending: list[Any] | None = None  # changes that observers do not know of yet
        super().__init__()
        self._history = History(self._history_changed, lock=self._lock)
        self._source, self._initial = source, source.start(settings)

    def __repr__(self) -> str:
        return f"<ClusterState: {self.summary}>"

    def __setattr__(self, name: str, value: Any) -> None:
        if name in SETTABLE:
            with self._lock:  # else it could slip unchecked into another thread's change
                super().__setattr__(name, value)
            return
        if name.startswith("_") or hasattr(type(self), name):
            super().__setattr__(name, value)
            return
        raise AttributeError(unknown_name("ClusterState", name, SETTABLE))

    # -- changing ----------------------------------------------------------------------------

    def update(self, **changes: Any) -> None:
        """Change several attributes at once; observers hear of it once.

        Parameters
        ----------
        **changes
            Any of ``columns, scaling, linkage, metric, optimal_ordering, n_clusters,
            distance_threshold, selection``; of the number of clusters and the threshold only one.

        Raises
        ------
        TypeError, ValueError
            If the change is refused. The state is then as it was.
        """
        self._check_names("update", changes)
        with self._lock:
            self._apply(self._changed(self.clustering, changes))

    def _check_names(self, method: str, changes: dict[str, Any]) -> None:
        unknown = {name: value for name, value in changes.items() if name not in SETTABLE}
        reject_unknown(method, unknown, SETTABLE)

    def _changed(self, old: Clustering, changes: dict[str, Any]) -> Clustering:
        """Work out what the changes lead to; touches nothing."""
        if "n_clusters" in changes and "distance_threshold" in changes:
            raise RefusedTypeError("Give either n_clusters or distance_threshold.")
        with refusing():
            settings = self._settings(old.settings, changes)
            new = old if settings == old.settings else self._source.clustering(settings, old.flips)
            cut = cut_of(new, old, changes)
            picked = changes.get("selection", old.selection)
            selection = validate_selection(picked, old.n_rows)
            marks = old.marks.with_tree(new.tree, new.rows())
            cut = cut if cut.marks is marks else cut.with_annotations(marks)
        asked = "n_clusters" in changes or "distance_threshold" in changes
        suggested = old.suggested and not asked and new is old
        if (
            new is old
            and selection == old.selection
            and suggested == old.suggested
            and cut.n_clusters == old.cut.n_clusters
            and cut.distance_threshold == old.cut.distance_threshold
        ):
            return old  # nothing is new, so nobody is told
        return replace(new, cut=cut, selection=selection, suggested=suggested)

    def _settings(self, old: Settings, changes: dict[str, Any]) -> Settings:
        """Give the settings that the changes lead to."""
        chosen = {name: changes[name] for name in SETTINGS if name in changes}
        if "columns" in chosen:
            chosen["columns"] = validate_columns(chosen["columns"])
        for name, known in WORDS.items():
            if name in chosen:
                check_word(name, chosen[name])
                if chosen[name] is None and getattr(self._initial, name) is not None:
                    check_choice(name, None, known)
        # A tree that was handed in may lack a linkage and a metric. Who chooses one of them leaves
        # that tree and needs the other one as well; who chooses "as given" gets both back.
        for name, other, usual in (
            ("linkage", "metric", "euclidean"),
            ("metric", "linkage", "average"),
        ):
            if name not in chosen or other in chosen:
                continue
            if chosen[name] is None and getattr(self._initial, name) is None:
                chosen[other] = getattr(self._initial, other)
            elif chosen[name] is not None and getattr(old, other) is None:
                chosen[other] = usual
        return replace(old, **chosen)

    def _apply(self, new: Clustering, *, dragged: bool = True) -> None:
        """Take over what was worked out, and tell everybody once."""
        with self._history.group():  # what observers then change follows from it
            self._take(new, dragged)

    def _take(self, new: Clustering, dragged: bool) -> None:
        old = self.clustering
        with self._deferred():
            self._set(new)
            if old is None or new is old:
                return
            before, after = choices_of(old), choices_of(new)
            restore = self._restore
            if replace(before, suggested=after.suggested) != after:  # something was done
                kind = kind_of(before, after) if dragged else None
                self._history.record(kind, partial(restore, before), partial(restore, after))

    def _set(self, new: Clustering) -> None:
        """Set all traits to what a clustering has; it is checked already."""
        with self._deferred(), self.cross_validation_lock:
            for name in SETTINGS:
                setattr(self, name, getattr(new.settings, name))
            self.n_clusters = new.cut.n_clusters
            self.distance_threshold = new.cut.distance_threshold
            self.selection = new.selection
            self.set_trait("clustering", new)

    @contextlib.contextmanager
    def _deferred(self) -> Iterator[None]:
        """Call no observer before the end of a ``with`` block, then once for each trait."""
        if self._pending is not None:  # within such a block
            yield
            return
        self._pending = []
        try:
            yield
        finally:
            changes, self._pending = net_changes(self._pending), None
            for change in changes:
                self.notify_change(change)

    def notify_change(self, change: Any) -> None:
        """Call the observers of a trait; not before all traits have their new values."""
        if self._pending is None:
            super().notify_change(change)
        else:
            self._pending.append(change)

    # -- several changes as one ----------------------------------------------------------------

    @property
    def lock(self) -> Any:
        """Lock that a thread may hold twice: held while a change is made and observers run.

        Hold it to read several attributes of one moment, or to follow the state without being
        overtaken by another thread.
        """
        return self._lock

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Make all changes in a ``with`` block as one: all of them, or none.

        Within the block the state has its new values at once. At its end observers are notified,
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
        """Return the clustering that a session or changes would lead to; change nothing.

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
                return self._changed(self.clustering, changes)
        if changes:
            raise RefusedTypeError("Pass either a session or changes.")
        return self._of_session(session)

    def _of_session(self, session: Any) -> Clustering:
        chosen = session if isinstance(session, Choices) else self.check_session(session)
        with self._lock:
            return self._reached(chosen)

    def apply(self, new: Any, *, merge_undo: bool = False) -> None:
        """Go to a clustering of this state's table, or to a session; one step that can be undone.

        Parameters
        ----------
        new : Clustering, dict or Choices
            From :meth:`preview`, or as it takes it.
        merge_undo : bool
            Whether a change of the cut alone continues the step of the same gesture, as those of a
            slider do.

        Raises
        ------
        TypeError, ValueError
            If it is of another table or tree, or no session. The state is then as it was.
        """
        with self._lock:
            if not isinstance(new, Clustering):
                new = self._of_session(new)
            with refusing():
                self._source.check_own(new)
            self._apply(new, dragged=merge_undo)

    @contextlib.contextmanager
    def hold_trait_notifications(self) -> Iterator[None]:
        """Check all that a ``with`` block sets as one change at its end, and tell of it once.

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

    # -- what leaves the notebook ------------------------------------------------------------

    @property
    def export(self) -> Export:
        """All that can be exported: ``state.export.html()``, ``.code()``, ``.figure()``, ..."""
        return Export(self)

    # -- for views ---------------------------------------------------------------------------

    def axes(self, features: Features | None = None) -> dict[str, Axis]:
        """What a scatter plot can show along its axes: columns and principal components.

        Parameters
        ----------
        features : Features, optional
            By default those that are shown now.

        Raises
        ------
        ValueError
            If only a tree was handed in.
        """
        features = features or self.clustering.features
        if features is None:
            raise RefusedError(NEEDS_TABLE)
        with self._caches:
            return self._source.axes(features)

    def column_tree(self, now: Clustering | None = None) -> Tree | None:
        """Tree of the columns, for the clustermap; None if they cannot be clustered.

        Parameters
        ----------
        now : Clustering, optional
            By default what is shown now.
        """
        with self._caches:
            return self._source.column_tree(now or self.clustering)


def net_changes(changes: list[Any]) -> list[Any]:
    """Return one notification for each trait: from its first value to its last, if these differ."""
    found: dict[tuple[str, str], Any] = {}
    for change in changes:
        key = (change["name"], change["type"])
        before = found.pop(key, None)
        found[key] = change if before is None else type(change)(change | {"old": before["old"]})
    return [one for one in found.values() if one["old"] is not one["new"]]
