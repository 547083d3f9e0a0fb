"""The versions of a file: undo goes back to the one before, redo on to the one after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hclust_widgets.widgets.explorer.transposing import record_switch

if TYPE_CHECKING:
    import pandas as pd

    from hclust_widgets.io.missing_codes import Missings
    from hclust_widgets.io.recipe import Recipe
    from hclust_widgets.state.cluster_state import ClusterState

    from .table_or_distances import FileReadings

__all__ = ["MAX_VERSIONS", "Files", "OpenFile"]

#: So many versions are kept with their explorers; each takes as much memory as the one shown.
MAX_VERSIONS = 4


@dataclass(frozen=True)
class OpenFile:
    """What a table explorer shows of a file, besides the explorers of its readings.

    Attributes
    ----------
    table : DataFrame or None
        The table as it was read.
    title : str
    recipe : Recipe or None
    names : int or str
        The choice of the column that names the rows.
    report : str
        HTML that says what was read.
    own_options : dict
        Options of this file alone.
    sheet_source : tuple or None
        Where further sheets are read from.
    source : tuple or None
        What is read again when something is declared.
    declared : tuple of (missing, dates)
    """

    table: pd.DataFrame | None
    title: str
    recipe: Recipe | None
    names: Any
    report: str
    own_options: dict[str, Any]
    sheet_source: Any
    source: tuple[Any, str | None, str | None] | None
    declared: tuple[Missings, tuple[Any, ...]]


class Files:
    """The versions of a file that were opened, the one that is shown among them.

    Parameters
    ----------
    put : function of (FileReadings, OpenFile)
        Shows a version that was opened before.
    """

    def __init__(self, put: Callable[[FileReadings, OpenFile], None]) -> None:
        self._put = put
        self._versions: list[FileReadings] = []
        self._kept: dict[FileReadings, OpenFile] = {}
        self._now: FileReadings | None = None

    def add(self, new: FileReadings, before: ClusterState | None) -> None:
        """Add what is shown now.

        Versions that undo and redo reach no longer are closed: all if it is another file, those
        that were undone, and the oldest beyond :data:`MAX_VERSIONS`.

        Parameters
        ----------
        new : FileReadings
        before : ClusterState or None
            The state that was shown before, of another version; None if this is another file.
        """
        old, self._now = self._now, new
        if old is None or before is None or new.explorer is None:
            self._versions, dropped = [new], self._versions
        else:
            end = self._versions.index(old) + 1
            start = max(0, end + 1 - MAX_VERSIONS)
            dropped = [*self._versions[:start], *self._versions[end:]]
            self._versions = [*self._versions[start:end], new]
            record_switch(
                before,
                new.explorer.state,
                lambda: self._go(old),
                lambda: self._go(new),
                owners=(old, new),
            )
        for one in dropped:
            self._kept.pop(one, None)
            for other in self._versions:
                other.forget(one)
            one.close()

    def keep(self, file: OpenFile) -> None:
        """Keep what belongs to the version that is shown."""
        if self._now is not None:
            self._kept[self._now] = file

    def close(self) -> None:
        """Close the explorers of all versions."""
        for one in self._versions:
            one.close()
        self._versions, self._kept, self._now = [], {}, None

    def _go(self, version: FileReadings) -> None:
        self._now = version
        self._put(version, self._kept[version])
