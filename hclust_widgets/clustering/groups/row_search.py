"""Find single rows by their names where the leaves of a tree are groups of rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hclust_widgets.common.arrays import Ints

__all__ = ["FoundRow", "RowSearch"]

_BETWEEN = "\n"


@dataclass(frozen=True)
class FoundRow:
    """A row whose name has the text.

    Attributes
    ----------
    name : str
    leaf : int
        Its group.
    """

    name: str
    leaf: int


class RowSearch:
    """Search of the names of many rows, in small letters, as one text.

    Parameters
    ----------
    names : iterable of str, length n
    group_of : ndarray of intp, shape (n,)
        Group of each row.

    Examples
    --------
    >>> RowSearch(["Ada", "adam", "Eve"], np.array([0, 1, 1])).find("ada", 2)
    ([FoundRow(name='Ada', leaf=0), FoundRow(name='adam', leaf=1)], False)
    """

    def __init__(self, names: Iterable[str], group_of: Ints) -> None:
        self._names = list(names)
        self._group_of = group_of
        lines = [name.lower().replace(_BETWEEN, " ") for name in self._names]
        self._text = _BETWEEN + _BETWEEN.join(lines) + _BETWEEN
        lengths = np.fromiter(map(len, lines), dtype=np.intp, count=len(lines)) + 1
        self._ends = np.cumsum(lengths)  # where each line of the text ends
        self._starts = self._ends - lengths + 1

    def find(self, wanted: str, limit: int) -> tuple[list[FoundRow], bool]:
        """Find rows whose name has a text: those of that name, then those that begin so.

        Parameters
        ----------
        wanted : str
            In any case; blanks at its ends do not count.
        limit : int
            The most rows that are returned.

        Returns
        -------
        list of FoundRow
        bool
            Whether there are more.
        """
        text = wanted.strip().lower().replace(_BETWEEN, " ")
        if not text:
            return [], False
        whole, begun = _BETWEEN + text + _BETWEEN, _BETWEEN + text
        rows: dict[int, None] = {}  # in the order in which they are found
        for pattern, skipped in ((whole, 1), (begun, 1), (text, 0)):
            at = self._text.find(pattern)
            while at >= 0 and len(rows) <= limit:
                row = int(np.searchsorted(self._starts, at + skipped, side="right")) - 1
                rows[row] = None
                # On to the line break after this row: it may have the text several times.
                at = self._text.find(pattern, int(self._ends[row]))
        found = [FoundRow(self._names[row], int(self._group_of[row])) for row in rows]
        return found[:limit], len(found) > limit
