"""`BackgroundReading`: an explorer of a table in partitions reads it before its state changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from hclust_widgets.table.partitions.progress import reading_steps
from hclust_widgets.widgets.base.reading_panel import ReadingPanel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hclust_widgets.state.cluster_state import ClusterState
    from hclust_widgets.widgets.base.reading_panel import Commit

__all__ = ["BackgroundReading"]


class Reader(Protocol):
    """The view whose state is changed."""

    @property
    def state(self) -> ClusterState:
        """The state on display."""

    def try_change(self, change: Callable[[], object]) -> bool:
        """Run what changes the state; a refusal is shown as a message, not raised."""

    def refuse_change(self, reason: str) -> None:
        """Show why a change is refused, and put the controls back."""

    def show_message(self, text: str) -> None:
        """Show a sentence above the views, or hide it if it is empty."""


class BackgroundReading:
    """Reads a table in partitions for other settings; meanwhile nothing waits.

    Parameters
    ----------
    view : Reader
    put_back : function
        Called when a reading was cancelled or failed: puts the controls back to what is shown.

    Attributes
    ----------
    panel : ReadingPanel
        Says how far the reading is.
    """

    def __init__(self, view: Reader, put_back: Callable[[], object]) -> None:
        self.panel = ReadingPanel()
        self._view = view
        self._put_back = put_back
        self._wanted: dict[str, Any] = {}

    def change(self, changes: dict[str, Any], change_now: Callable[..., bool]) -> bool:
        """Change the state, after reading what the change needs.

        Parameters
        ----------
        changes : dict
            As :meth:`ClusterState.update` takes them.
        change_now : function
            Makes changes for which nothing has to be read.

        Returns
        -------
        bool
            False if the change was refused.
        """
        state = self._view.state
        pending = self._wanted if self.panel.is_reading else {}
        wanted = {**pending, **changes}
        try:
            if not pending.keys() & changes and state.reading(**changes) is None:
                return change_now(**changes)  # a cut: what is being read goes on
            reading = state.reading(**wanted)
        except (TypeError, ValueError) as error:
            self._view.refuse_change(str(error))
            return False
        if reading is None:
            self.panel.drop()
            return change_now(**wanted)
        self._wanted = wanted
        self._view.show_message("")
        scaling = str(wanted.get("scaling", state.scaling))
        steps = reading_steps(scaling, opened=True)
        self.panel.start(self._read, steps, ended=self._not_read)
        return True

    def read_session(
        self,
        session: Mapping[str, Any],
        then: Callable[[], object],
        ended: Callable[[str], object],
    ) -> bool:
        """Read what a session needs, and go on after that: see `ClusterExplorer.read_first`."""
        state = self._view.state
        if state.clustering.partitions is None:
            return False
        read = state.reading(session)
        if read is None:
            self.panel.drop()  # of other settings, which are not wanted any more
            return False
        self._wanted = {}

        def run(commit: Commit) -> None:
            while (again := state.reading(session)) is not None:
                again()
            commit(then)

        def not_read(reason: str) -> None:
            self._not_read(reason)
            ended(reason)

        self._view.show_message("")
        steps = reading_steps(str(session.get("scaling", state.scaling)), opened=True)
        self.panel.start(run, steps, ended=not_read, dropped=lambda: ended(""))
        return True

    def _read(self, commit: Commit) -> None:
        """Read a table in partitions for changes, then make them."""
        state, wanted = self._view.state, self._wanted
        while (read := state.reading(**wanted)) is not None:  # again if other settings came first
            read()
        commit(lambda: self._view.try_change(lambda: state.update(**wanted)))

    def _not_read(self, _reason: str) -> None:
        self._put_back()
