"""What a state remembers: names of clusters, what was done, and sessions."""

from __future__ import annotations

import threading
from dataclasses import replace
from numbers import Integral
from typing import Any, Self

import traitlets

from hclust_widgets.clustering.clustering import Clustering, Settings
from hclust_widgets.clustering.pipeline import ClusteringPipeline
from hclust_widgets.clustering.session import Choices, input_settings, read
from hclust_widgets.table.features import Features
from hclust_widgets.tree.annotations import Annotations, check_color, check_name
from hclust_widgets.tree.cut import Cut, check_n_clusters

from .errors import refusing
from .history import History
from .results import Results

__all__ = ["Remembering", "kind_of"]


class Remembering(Results):
    """Names and colors, undo and redo, sessions.

    Attributes
    ----------
    can_undo, can_redo : bool
        Whether :meth:`undo` and :meth:`redo` have something to do; observable.
    """

    can_undo = traitlets.Bool(False, read_only=True)
    can_redo = traitlets.Bool(False, read_only=True)

    _lock: threading.RLock
    _source: ClusteringPipeline
    _initial: Settings
    _history: History

    def _begin(self, source: ClusteringPipeline, settings: Settings) -> None:
        raise NotImplementedError

    def _apply(self, new: Clustering, *, dragged: bool = True) -> None:
        raise NotImplementedError

    # -- names and colors -------------------------------------------------------------------

    def rename(self, cluster: int, name: str | None) -> None:
        """Give a cluster a name; it belongs to its rows, so it survives other cuts.

        Parameters
        ----------
        cluster : int
            Label of the cluster now.
        name : str or None
            Up to 200 characters; None or blanks take the name away. Clusters of one name are told
            apart wherever both are shown: ``"Light cars"`` and ``"Light cars (2)"``.

        Raises
        ------
        TypeError, ValueError
            If there is no such cluster, or if this is no name.
        """
        self._mark(cluster, lambda: {"name": check_name(name)})

    def set_color(self, cluster: int, color: str | None) -> None:
        """Give a cluster a color of its own; it belongs to its rows, as a name does.

        Parameters
        ----------
        cluster : int
        color : str or None
            ``"#rrggbb"``; None gives the palette's color back.

        Raises
        ------
        TypeError, ValueError
            If there is no such cluster, or if this is no color.
        """
        self._mark(cluster, lambda: {"color": check_color(color)})

    @property
    def cluster_names(self) -> dict[int, str]:
        """Names of the clusters of this cut that were given one, by label; no two are the same."""
        return dict(self.cut.names)

    def _mark(self, cluster: int, change: Any) -> None:
        with self._lock:
            now = self.clustering
            with refusing():
                if isinstance(cluster, bool) or not isinstance(cluster, Integral):
                    raise TypeError(f"A cluster is told by its label, not by {cluster!r}.")
                if not 0 <= cluster < now.cut.n_clusters:
                    raise ValueError(
                        f"There is no cluster {cluster}: the labels are 0 to "
                        f"{now.cut.n_clusters - 1}."
                    )
                marks = now.marks.with_entry(int(now.cut.nodes[cluster]), **change())
            if marks is not now.marks:
                self._apply(replace(now, cut=now.cut.with_annotations(marks)))

    # -- back and forth ----------------------------------------------------------------------

    def undo(self) -> bool:
        """Undo what was done last, in Python or in a view; whether there was something."""
        with self._lock:
            return self._history.undo()

    def redo(self) -> bool:
        """Do again what was undone last; whether there was something."""
        with self._lock:
            return self._history.redo()

    def session(self) -> dict[str, Any]:
        """Give all that was chosen, small and ready for ``json.dump``.

        Returns
        -------
        dict
            Settings, cut, selection, names and colors, flipped branches; of the table only names
            of columns and hashes, by which :meth:`from_session` knows it again.
        """
        return self._source.session(self.clustering)

    @classmethod
    def from_session(cls, session: Any, data: Any, *, table: Any = None) -> Self:
        """Restore a session exactly.

        Parameters
        ----------
        session : dict
            From :meth:`session`.
        data, table
            What the session was made of, as for :class:`ClusterState`.

        Raises
        ------
        TypeError, ValueError
            If it is no session, or if it was made of something else.
        """
        state = cls.__new__(cls)
        source = ClusteringPipeline(data, table=table)
        with refusing():
            start = input_settings(session, source.table, has_input_tree=source.has_input_tree)
        state._begin(source, start or Settings())
        state.restore(session)
        return state

    def restore(self, session: Any) -> None:
        """Go to where a session was; one step, which can be undone.

        Parameters
        ----------
        session : dict
            From :meth:`session` of a state of the same table.

        Raises
        ------
        TypeError, ValueError
            If it is no session, or not of this table. The state is then as it was.
        """
        self._restore(self.check_session(session))

    def check_session(self, session: Any) -> Choices:
        """Read a session without going there; raises what :meth:`restore` raises."""
        source = self._source
        with refusing():
            start = input_settings(session, source.table, has_input_tree=source.has_input_tree)
            chosen = read(session, table=source.table, given=source.input_tree)
            given = source.input_tree
            if given is not None and start is not None:
                start = replace(start, linkage=given.linkage, metric=given.metric)
            shows_given = (
                start is not None
                and start.without_leaf_order() == chosen.settings.without_leaf_order()
            )
            if shows_given != source.shows_input_tree(chosen.settings):
                raise ValueError(
                    "This session and this state have the tree that was handed in with other "
                    "columns or another scaling: ClusterState.from_session restores it."
                )
            features = self.features_for(chosen)
            if features is not None:
                check_n_clusters(chosen.n_clusters, len(features.rows))
            elif given is not None:
                check_n_clusters(chosen.n_clusters, given.n_leaves)
        return chosen

    def _restore(self, chosen: Choices) -> None:
        """Go to where all this was chosen."""
        with self._lock:
            self._apply(self._reached(chosen), dragged=False)

    def _reached(self, chosen: Choices) -> Clustering:
        """Work out what follows from all that was chosen; touches nothing."""
        new = self._source.clustering(chosen.settings, chosen.flips)
        cut = Cut(new.tree, n_clusters=chosen.n_clusters)
        by_threshold = Cut(new.tree, distance_threshold=chosen.distance_threshold)
        if by_threshold.n_clusters == cut.n_clusters:
            cut.distance_threshold = chosen.distance_threshold
        cut = cut.with_annotations(Annotations(new.tree, new.rows(), chosen.marks))
        return replace(new, cut=cut, selection=chosen.selection, suggested=chosen.suggested)

    def features_for(self, chosen: Choices) -> Features | None:
        """Features for what was chosen, without a tree; None where only a tree was handed in.

        Parameters
        ----------
        chosen : Choices
            From :meth:`check_session`.
        """
        source = self._source
        return None if source.table is None else source.features(chosen.settings)

    _features_of = features_for  # removed with the last widget that uses it

    @property
    def history(self) -> History:
        """What was done, to be undone."""
        return self._history

    def _history_changed(self) -> None:
        self.set_trait("can_undo", self._history.can_undo)
        self.set_trait("can_redo", self._history.can_redo)


def kind_of(before: Choices, after: Choices) -> str | int | None:
    """Say what was dragged: the cut, or a color over its field; None for a step of its own."""
    cut = (before.n_clusters, before.distance_threshold)
    moved = cut != (after.n_clusters, after.distance_threshold)
    marked = before.marks != after.marks
    if before.settings != after.settings or before.selection != after.selection:
        return None
    if moved and not marked:
        return "cut"
    if not marked or moved or not after.marks:
        return None
    last = after.marks[-1]
    named = {mark.row_signature: mark.name for mark in before.marks}
    return last.row_signature if last.name == named.get(last.row_signature) else None
