"""Find rows by typed text: a name, a part of a name, or an index label."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hclust_widgets.common.format import count, truncated_repr
from hclust_widgets.common.row_refs import format_label

if TYPE_CHECKING:
    from .features import Features

__all__ = ["RowLookup", "listed"]

#: Maximum number of rows or names that a sentence lists.
MAX_LISTED = 6


class RowLookup:
    """Index of the rows of a table by their names.

    Parameters
    ----------
    features : Features

    Attributes
    ----------
    labels : list of str
        A unique label for each row of the table: its name and index label, and its position where
        these are not unique.

    Examples
    --------
    >>> import pandas as pd
    >>> from hclust_widgets.table.features import Features
    >>> table = pd.DataFrame({"car": ["fiat", "seat", "fiat"], "hp": [40, 44, 90]})
    >>> names = RowLookup(Features.from_table(table, columns=["hp"]))
    >>> names.labels
    ['fiat (row 0)', 'seat (row 1)', 'fiat (row 2)']
    >>> names.find("Fiat"), names.find("sea"), names.find("row 2"), names.find("ford")
    ([0, 2], [1], [2], [])
    """

    def __init__(self, features: Features) -> None:
        self._features = features
        self._dropped = set(features.dropped.tolist())
        self._names = [str(name) for name in features.names]
        words = [format_label(one) for one in features.table.index]
        pairs = list(zip(self._names, words, strict=True))
        labels = [a if a == b else f"{a} (row {b})" for a, b in pairs]
        often = Counter(labels)
        self.labels = [
            label if often[label] == 1 else f"{label} (at {at})" for at, label in enumerate(labels)
        ]
        self._by_label = {label: at for at, label in enumerate(self.labels)}
        # What distinguishes a row from others of the same name: "row 322", "322".
        self._places: dict[str, list[int]] = {}
        for at, word in enumerate(words):
            for place in {self.qualifier(at), f"row {word}", word}:
                self._places.setdefault(place.casefold(), []).append(at)

    def qualifier(self, row: int) -> str:
        """Return what distinguishes a row from others of the same name: ``"row 322"``."""
        behind = self.labels[row].removeprefix(self._names[row])
        return behind.strip().removeprefix("(").removesuffix(")").replace(") (", ", ")

    def find(self, text: str) -> list[int]:
        """Find the rows that a text may refer to.

        Parameters
        ----------
        text : str

        Returns
        -------
        list of int
            Positions in the table, ascending: of the row with this label, or else of those with
            this name, with this qualifier, or with a name that contains the text. Rows that are
            left out are found only if no other row is.
        """
        if text in self._by_label:
            return [self._by_label[text]]
        wanted = text.strip().casefold()
        small = [name.casefold() for name in self._names]
        for found in (
            [at for at, name in enumerate(self._names) if name == text],
            [at for at, name in enumerate(small) if name == wanted],
            self._places.get(wanted, []),
            [at for at, name in enumerate(small) if wanted and wanted in name],
        ):
            if found:
                return [at for at in found if at not in self._dropped] or found
        return []

    def resolve(self, text: str, *, but: int | None = None) -> tuple[int, list[int]]:
        """Resolve a text to one row; also return the other rows of the same name.

        Parameters
        ----------
        text : str
        but : int, optional
            A row that is returned only if there is no other.

        Returns
        -------
        row : int
            The first of its name.
        others : list of int
            Those of the same name.

        Raises
        ------
        ValueError
            If no row has the text in its name, or if several names have it.
        """
        found = self.find(text)
        names = list(dict.fromkeys(self._names[at] for at in found))
        if not found:
            raise ValueError(
                f"There is no row named {truncated_repr(text)}: type a part of its name, or pick "
                "one from the list."
            )
        if len({name.casefold() for name in names}) > 1:
            raise ValueError(
                f"{count(len(names))} names have {truncated_repr(text.strip())} in them, "
                f"{listed([truncated_repr(name) for name in names])}: type one of them in full."
            )
        row = next((at for at in found if at != but), found[0])
        if row in self._dropped:
            why = self._features.why_left_out(row)
            raise ValueError(f"Row {row} {why}: choose another one.")
        return row, [at for at in found if at != row]

    def describe_namesakes(self, row: int, others: list[int]) -> str:
        """Describe other rows of the same name and what to type for them; empty if none."""
        if not others:
            return ""
        places = listed([self.qualifier(at) for at in others], "or")
        which = "the other" if len(others) == 1 else "another"
        return (
            f"{count(len(others) + 1)} rows are named {self._names[row]}: for {which} one type "
            f"{places}."
        )


def listed(words: list[str], last: str = "and") -> str:
    """Join words by commas and a last word; of many, only the first ones and a count."""
    if len(words) > MAX_LISTED + 1:
        return f"{', '.join(words[:MAX_LISTED])} {last} {count(len(words) - MAX_LISTED)} more"
    return f" {last} ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
