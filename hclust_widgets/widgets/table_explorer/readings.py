"""What a file holds, and which way round: a table, its exchange, distances, similarities."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

import ipywidgets as W

from hclust_widgets.state.cluster_state import ClusterState, RefusedError
from hclust_widgets.widgets.base.toolbar import dropdown, group
from hclust_widgets.widgets.explorer.explorer import ClusterExplorer
from hclust_widgets.widgets.explorer.messages import TRANSPOSE, TRANSPOSE_TOOLTIP
from hclust_widgets.widgets.explorer.session_file import open_session
from hclust_widgets.widgets.explorer.transposing import record_switch

from . import messages
from .annotations import keep_clusters

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

    from hclust_widgets.clustering.clustering import Clustering

__all__ = ["ASK", "HOLDS", "TABLE", "Reading", "Readings", "reading_of"]

#: What a file can hold; of distances and similarities the kinds of `ClusterState.from_distances`.
TABLE, ASK = "table", "ask"
HOLDS = {
    TABLE: "a table",
    "distance": "distances",
    "similarity": "similarities",
    "absolute_correlation": "unsigned correlations",
}
# Ward, centroid and median linkage are not defined for distances that are handed in.
_ANY_DISTANCES = ("average", "complete", "single", "weighted")
# Settings of an exchanged table that also go with a corrected file.
_KEPT_TURNED = ("linkage", "metric", "missing", "transform", "row_scaling")
# Options of a state that also go with distances.
_FOR_DISTANCES = ("n_clusters", "distance_threshold", "optimal_ordering")


class Reading(NamedTuple):
    """How a file is taken."""

    holds: str = TABLE
    exchanged: bool = False


class Readings:
    """Two controls, and an explorer for each reading of a file that was shown.

    An explorer is kept while its file is, so going back finds cut, names and steps as they were.

    Parameters
    ----------
    show : callable
        Shows an explorer in place of the one before.
    refuse : callable
        Shows a sentence that says why something cannot be done.

    Attributes
    ----------
    holds : Dropdown
        What the file holds; :data:`ASK` while that is an open question.
    transpose : ToggleButton
        Down while rows and columns are exchanged.
    box : HBox
        Contains both.
    on_answer : callable or None
        Takes the answer to the open question; None while there is none.
    """

    def __init__(
        self, show: Callable[[ClusterExplorer], None], refuse: Callable[[str], None]
    ) -> None:
        self._show, self._refuse = show, refuse
        self._explorers: dict[Reading, ClusterExplorer] = {}
        self._table: pd.DataFrame | None = None
        self._options: dict[str, Any] = {}
        self._now = Reading()
        self._following = False
        self.on_answer: Callable[[str], None] | None = None
        self.holds = dropdown(
            messages.HOLDS, _choices(HOLDS), TABLE, width="270px", tooltip=messages.HOLDS_TOOLTIP
        )
        self.transpose = W.ToggleButton(description=TRANSPOSE, tooltip=TRANSPOSE_TOOLTIP)
        self.transpose.layout.width = "auto"
        self.box = group(self.holds, self.transpose)
        self.holds.observe(self._holds_chosen, "value")
        self.transpose.observe(self._transpose_pressed, "value")
        self.follow()

    @property
    def now(self) -> Reading:
        """The reading that is shown."""
        return self._now

    @property
    def explorer(self) -> ClusterExplorer | None:
        """The explorer that is shown; None before there is one."""
        return self._explorers.get(self._now)

    @property
    def plain(self) -> ClusterExplorer | None:
        """The explorer of the file as it was read, not exchanged; None before there is one."""
        return self._explorers.get(Reading(self._now.holds))

    # -- explorers ---------------------------------------------------------------------------

    def begin(
        self,
        made: ClusterExplorer,
        table: pd.DataFrame,
        reading: Reading,
        options: Mapping[str, Any],
    ) -> list[ClusterExplorer]:
        """Begin with the explorer of another file; return those of the file before.

        Parameters
        ----------
        made : ClusterExplorer
        table : DataFrame
            The table with the names of its rows.
        reading : Reading
        options : mapping
            Options of further explorers of this file.
        """
        before = [*self._explorers.values()]
        self._explorers = {reading: made}
        self._table, self._options, self._now = table, dict(options), reading
        self.on_answer = None
        self._hold(made, reading)
        self.follow()
        return before

    def make(
        self, table: pd.DataFrame, reading: Reading, options: Mapping[str, Any]
    ) -> ClusterExplorer:
        """Make an explorer of a table.

        Raises
        ------
        TypeError, ValueError
            If it cannot be read so; one sentence.
        """
        options = dict(options)
        if reading.holds != TABLE:
            views = {k: v for k, v in options.items() if k in ClusterExplorer.options}
            views = {k: v for k, v in views.items() if k not in ("x", "y")}
            kept = {k: v for k, v in options.items() if k in _FOR_DISTANCES}
            if options.get("linkage") in _ANY_DISTANCES:
                kept["linkage"] = options["linkage"]
            state = ClusterState.from_distances(table, kind=reading.holds, **kept)
            return ClusterExplorer(state, **views)
        return ClusterExplorer(table, **options)

    def turned(self, explorer: ClusterExplorer, **options: Any) -> ClusterExplorer:
        """Make the explorer of the same table with rows and columns exchanged."""
        return explorer.of_other(explorer.state.transposed(**options))

    def go(self, reading: Reading) -> None:
        """Show another reading of the same file; one step that can be undone.

        Raises
        ------
        TypeError, ValueError
            If the file cannot be read so; one sentence. Nothing has changed then.
        """
        now = self.explorer
        if now is None or reading == self._now:
            return
        made = self._explorers.get(reading)
        if made is None:
            made = self._make_other(now, reading)
        self._enter(made, reading)

    def turn_options(self) -> dict[str, Any] | None:
        """Return what :meth:`turn` needs to exchange a corrected file likewise; None if not."""
        if self.explorer is None or not self._now.exchanged:
            return None
        now = self.explorer.state.clustering
        kept = {name: getattr(now.settings, name) for name in _KEPT_TURNED}
        if now.settings.scaling_chosen:
            kept["scaling"] = now.settings.scaling
        return kept if now.suggested else {**kept, "n_clusters": now.cut.n_clusters}

    def turn(self, before: Clustering, **options: Any) -> str:
        """Exchange rows and columns of the corrected file that was just shown, or say why not.

        Returns what could not be kept, as :func:`keep_clusters` does.

        Parameters
        ----------
        before : Clustering
            Of the exchanged table before: its clusters' names and colors are kept.
        **options
            From :meth:`turn_options`.
        """
        assert self.explorer is not None
        reading = Reading(self._now.holds, exchanged=True)
        try:
            made = self.turned(self.explorer, **options)
        except (TypeError, ValueError) as error:
            self._refuse(str(error))
            return ""
        lost = keep_clusters(before, made.state)
        self._enter(made, reading)
        return lost

    def _make_other(self, now: ClusterExplorer, reading: Reading) -> ClusterExplorer:
        assert self._table is not None
        if reading.exchanged:
            return self.turned(self.plain or now)
        options = dict(self._options)
        if reading.holds == TABLE:
            options |= columns_of_square(self._table, options)
        return self.make(self._table, reading, options)

    def _enter(self, made: ClusterExplorer, reading: Reading) -> None:
        """Show an explorer, and record that in the histories of both states."""
        before, now = self._now, self.explorer
        assert now is not None
        made.table_source = now.table_source
        self._hold(made, reading)
        self._explorers[reading] = made
        self._put(reading)
        if now is not made:
            record_switch(
                now.state, made.state, lambda: self._put(before), lambda: self._put(reading)
            )

    def _hold(self, made: ClusterExplorer, reading: Reading) -> None:
        """Have an explorer leave other readings of its file to this one."""
        made.open_elsewhere = self._open_elsewhere
        other = Reading(reading.holds, not reading.exchanged)
        made.transposing.go = lambda: self._try(other)

    def _put(self, reading: Reading) -> None:
        self._now = reading
        self.follow()
        self._show(self._explorers[reading])

    def close(self) -> None:
        """Close all explorers."""
        for explorer in self._explorers.values():
            explorer.close()
        self._explorers = {}

    # -- sessions ----------------------------------------------------------------------------

    def _open_elsewhere(self, held: Mapping[str, Any], content: bytes, name: str) -> bool:
        """Open a session of another reading of this file; False if it is of this one.

        Raises
        ------
        TypeError, ValueError
            If it is not of this file. Nothing has changed then.
        """
        reading = reading_of(held)
        if reading == self._now or self._table is None or reading.holds not in HOLDS:
            return False
        state = ClusterState.from_session(held, self._table)
        views = {k: v for k, v in self._options.items() if k in ("title", "truncate_mode", "p")}
        made = ClusterExplorer(state, **views)
        try:
            open_session(made, content, name)
        except Exception:
            made.close()
            raise
        old = self._explorers.get(reading)
        self._enter(made, reading)
        if old is not None:
            old.close()
        return True

    # -- controls ----------------------------------------------------------------------------

    def ask(self, on_answer: Callable[[str], None] | None) -> None:
        """Ask what a file holds that is not shown yet; None withdraws the question."""
        self.on_answer = on_answer
        self.follow()

    def follow(self) -> None:
        """Show the reading in the controls."""
        asked = self.on_answer is not None
        explorer = self.explorer
        with self._quiet():
            self.holds.options = _choices({ASK: messages.CHOOSE, **HOLDS} if asked else HOLDS)
            self.holds.value = ASK if asked else self._now.holds
            self.transpose.value = self._now.exchanged
            table = explorer is not None and explorer.state.features is not None
            self.transpose.layout.display = None if table else "none"
            self.holds.layout.display = None if asked or explorer is not None else "none"
            self.box.layout.display = None if asked or explorer is not None else "none"

    @contextmanager
    def _quiet(self) -> Iterator[None]:
        before, self._following = self._following, True
        try:
            yield
        finally:
            self._following = before

    def _holds_chosen(self, change: Any) -> None:
        if self._following or change["new"] == ASK:
            return
        if self.on_answer is not None:
            self.on_answer(change["new"])
            return
        self._try(Reading(change["new"]))

    def _transpose_pressed(self, change: Any) -> None:
        if not self._following:
            self._try(Reading(self._now.holds, change["new"]))

    def _try(self, reading: Reading) -> None:
        try:
            self.go(reading)
        except (TypeError, ValueError, MemoryError) as error:
            self.follow()
            self._refuse(str(error) or messages.MEMORY)


def columns_of_square(table: pd.DataFrame, options: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns of a table that looks like distances and is compared as a table.

    Raises
    ------
    RefusedError
        If it has no column of numbers.
    """
    from hclust_widgets.table.check_table import looks_like_distances

    if options.get("columns") is not None or looks_like_distances(table) is None:
        return {}
    numbers = table.select_dtypes("number", exclude="timedelta").columns.tolist()
    if not numbers:
        raise RefusedError(messages.NO_NUMBERS)
    return {"columns": numbers}


def reading_of(session: Mapping[str, Any]) -> Reading:
    """Return how the file was taken of which a session was made."""
    held = session.get("distances")
    if isinstance(held, Mapping):
        return Reading(str(held.get("kind")))
    return Reading(TABLE, isinstance(session.get("exchanged"), Mapping))


def _choices(holds: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(text, name) for name, text in holds.items()]
