"""What a file holds, and which way round: a table, its exchange, distances, similarities."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
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
from .kept_settings import apply_settings, present_options, settings_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

    from hclust_widgets.clustering.clustering import Clustering

__all__ = ["ASK", "HOLDS", "TABLE", "FileReadings", "Reading", "Readings", "reading_of"]

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
# Options of a state that also go with distances.
_FOR_DISTANCES = ("n_clusters", "distance_threshold", "optimal_ordering")


class Reading(NamedTuple):
    """How a file is taken."""

    holds: str = TABLE
    exchanged: bool = False


@dataclass(eq=False)
class FileReadings:
    """The readings of one file that were shown.

    Attributes
    ----------
    table : DataFrame or None
        The table with the names of its rows; None before there is one.
    options : dict
        Options of further explorers of this file.
    now : Reading
        The reading that is shown, or was last.
    explorers : dict
        The explorer of each reading that was shown.
    """

    table: pd.DataFrame | None = None
    options: dict[str, Any] = field(default_factory=dict)
    now: Reading = field(default_factory=lambda: Reading())
    explorers: dict[Reading, ClusterExplorer] = field(default_factory=dict)

    @property
    def explorer(self) -> ClusterExplorer | None:
        """The explorer that is shown; None before there is one."""
        return self.explorers.get(self.now)

    def forget(self, owner: object) -> None:
        """End undo and redo of all explorers where they would show a file that has gone."""
        for explorer in self.explorers.values():
            explorer.state.history.forget(owner)

    def close(self) -> None:
        """Close all explorers."""
        for explorer in self.explorers.values():
            explorer.close()
        self.explorers = {}


class Readings:
    """Two controls, and an explorer for each reading of a file that was shown.

    An explorer is kept while its file is (:class:`FileReadings`), so going back finds cut, names
    and steps as they were.

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
    file : FileReadings
        What was shown of the file.
    on_answer : callable or None
        Takes the answer to the open question; None while there is none.
    """

    def __init__(
        self, show: Callable[[ClusterExplorer], None], refuse: Callable[[str], None]
    ) -> None:
        self._show, self._refuse = show, refuse
        self.file = FileReadings()
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
        return self.file.now

    @property
    def explorer(self) -> ClusterExplorer | None:
        """The explorer that is shown; None before there is one."""
        return self.file.explorer

    @property
    def plain(self) -> ClusterExplorer | None:
        """The explorer of the file as it was read, not exchanged; None before there is one."""
        return self.file.explorers.get(Reading(self.file.now.holds))

    # -- explorers ---------------------------------------------------------------------------

    def begin(
        self,
        made: ClusterExplorer,
        table: pd.DataFrame,
        reading: Reading,
        options: Mapping[str, Any],
    ) -> None:
        """Begin with the explorer of another file; those of the file before are not closed.

        Parameters
        ----------
        made : ClusterExplorer
        table : DataFrame
            The table with the names of its rows.
        reading : Reading
        options : mapping
            Options of further explorers of this file.
        """
        self._hold(made, reading)
        self.go_back_to(FileReadings(table, dict(options), reading, {reading: made}))

    def go_back_to(self, file: FileReadings) -> None:
        """Go on with a file that was shown before."""
        self.file = file
        self.on_answer = None
        self.follow()

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
        if now is None or reading == self.file.now:
            return
        made = self.file.explorers.get(reading)
        if made is None:
            made = self._make_other(now, reading)
        self._enter(made, reading)

    def turn(self, before: Clustering) -> list[str]:
        """Exchange rows and columns of the corrected file that was just begun, or say why not.

        Returns what could not be kept, in words.

        Parameters
        ----------
        before : Clustering
            Of the exchanged table before: its settings, and its clusters' names and colors, are
            kept.
        """
        assert self.explorer is not None
        reading = Reading(self.file.now.holds, exchanged=True)
        try:
            made = self.turned(self.explorer)
        except (TypeError, ValueError) as error:
            self._refuse(str(error))
            return []
        now = made.state.clustering
        assert now.features is not None
        settings, lost = present_options(now.features.table, settings_of(before))
        lost += apply_settings(made.state, settings)
        lost += keep_clusters(before, made.state)
        self._enter(made, reading, record=False)
        return lost

    def _make_other(self, now: ClusterExplorer, reading: Reading) -> ClusterExplorer:
        assert self.file.table is not None
        if reading.exchanged:
            return self.turned(self.plain or now)
        options = dict(self.file.options)
        if reading.holds == TABLE:
            options |= columns_of_square(self.file.table, options)
        return self.make(self.file.table, reading, options)

    def _enter(self, made: ClusterExplorer, reading: Reading, *, record: bool = True) -> None:
        """Show an explorer, and record that in the histories of both states."""
        file, before, now = self.file, self.file.now, self.explorer
        assert now is not None
        made.table_source = now.table_source
        self._hold(made, reading)
        file.explorers[reading] = made
        self._put(file, reading)
        if now is not made and record:
            record_switch(
                now.state,
                made.state,
                lambda: self._put(file, before),
                lambda: self._put(file, reading),
            )

    def _hold(self, made: ClusterExplorer, reading: Reading) -> None:
        """Make an explorer leave other readings of its file to this one."""
        made.open_elsewhere = self._open_elsewhere
        other = Reading(reading.holds, not reading.exchanged)
        made.transposing.go = lambda: self._try(other)

    def _put(self, file: FileReadings, reading: Reading) -> None:
        self.file, file.now = file, reading
        self.follow()
        self._show(file.explorers[reading])

    # -- sessions ----------------------------------------------------------------------------

    def _open_elsewhere(self, held: Mapping[str, Any], content: bytes, name: str) -> bool:
        """Open a session of another reading of this file; False if it is of this one.

        Raises
        ------
        TypeError, ValueError
            If it is not of this file. Nothing has changed then.
        """
        reading = reading_of(held)
        if reading == self.file.now or self.file.table is None or reading.holds not in HOLDS:
            return False
        state = ClusterState.from_session(held, self.file.table)
        views = {k: v for k, v in self.file.options.items() if k in ("title", "truncate_mode", "p")}
        made = ClusterExplorer(state, **views)
        try:
            open_session(made, content, name)
        except Exception:
            made.close()
            raise
        old = self.file.explorers.get(reading)
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
            self.holds.value = ASK if asked else self.file.now.holds
            self.transpose.value = self.file.now.exchanged
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
            self._try(Reading(self.file.now.holds, change["new"]))

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
