"""Words among the cells of a text file: those that mean no value, and codes with leading zeros."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import pandas as pd

from hclust_widgets.common.format import truncate
from hclust_widgets.common.patterns import NUMBER

from .records import records

__all__ = ["MISSING_WORDS", "Words", "leading_zero_columns", "list_names", "parse_with_words"]

#: What pandas takes for a missing value in a text file and in a workbook.
MISSING_WORDS = (
    "", "#N/A", "#N/A N/A", "#NA", "-1.#IND", "-1.#QNAN", "-NaN", "-nan", "1.#IND", "1.#QNAN",
    "<NA>", "N/A", "NA", "NULL", "NaN", "None", "n/a", "nan", "null",
)  # fmt: skip
#: Those that may be words: the answer "None", the code of a country or a region.
_ALSO_WORDS = ("NA", "None")
_NUMBER = re.compile(rf"{NUMBER.pattern}|[+-]?[\d.,]*\d|-{{1,3}}|[–—]")
_FOUND = re.compile(
    r"(?:^|[,;|\t\"\s])(?:" + "|".join(re.escape(w) for w in MISSING_WORDS if w) + r")(?![\w/])"
)
_ZEROS = re.compile(r"(?:^|[,;|\t\"\s])0\d+(?:$|[,;|\t\"\s])", re.MULTILINE)
_DIGITS = re.compile(r"\d+")
# Cells that a note names one by one.
_NAMED = 6


@dataclass(frozen=True)
class Words:
    """Words that are missing values by convention, where they stand in a file.

    Attributes
    ----------
    missing : dict
        Positions of rows by word and name of the column.
    kept : dict
        The same for words that were kept as words.
    """

    missing: dict[str, dict[Any, list[int]]] = field(default_factory=dict)
    kept: dict[str, dict[Any, list[int]]] = field(default_factory=dict)

    @property
    def options(self) -> dict[str, Any]:
        """Options of the pandas readers that keep these words."""
        if not self.kept:
            return {}
        there = [word for word in MISSING_WORDS if word in self.missing or not word]
        return {"keep_default_na": False, "na_values": there}

    @property
    def attrs(self) -> dict[str, Any]:
        """What is kept in ``attrs`` of the table: the words that may mean no value."""
        return {"kept_words": tuple(self.kept)} if self.kept else {}

    def facts(self, first_line: int | None, word: str = "line") -> list[str]:
        """Describe where such words stand, and how they were read."""
        found = []
        if self.missing:
            parts = [self._places(one, at, first_line, word) for one, at in self.missing.items()]
            found.append(f"Read as missing values: {'; '.join(parts)}.")
        for one, columns in self.kept.items():
            n = sum(map(len, columns.values()))
            where = list_names(columns)
            found.append(
                f"{one!r} was kept as a word, since it stands among words ({n:,} in {where}): "
                "declare it missing if it means that no value is known."
            )
        return found

    @staticmethod
    def _places(one: str, columns: dict[Any, list[int]], first_line: int | None, word: str) -> str:
        n = sum(map(len, columns.values()))
        if n > _NAMED or first_line is None:
            return f"{one!r} in {n:,} cell{'s' * (n > 1)} of {list_names(columns)}"
        cells = [
            f"{word} {row + first_line:,} of {truncate(str(name))!r}"
            for name, rows in columns.items()
            for row in rows
        ]
        return f"{one!r} in {', '.join(cells)}"


def parse_with_words(
    parse: Callable[..., pd.DataFrame], text: str | None = None
) -> tuple[pd.DataFrame, Words]:
    """Read a table; "NA" and "None" stay words where they stand among words.

    They are missing values in all columns as soon as they stand among numbers in one.

    Parameters
    ----------
    parse : callable
        Reads the table with these further options of a pandas reader.
    text : str, optional
        The file, if it is text: it is read once more only if such a word stands in it.
    """
    if text is not None and not _FOUND.search(text):
        return parse(), Words()
    how: dict[str, Any] = {"keep_default_na": False, "na_values": [""]}
    raw = parse(**how, **({} if text is None else {"dtype": "str"}))
    found: dict[str, dict[Any, list[int]]] = defaultdict(dict)
    among_words: dict[str, bool] = {}
    for c in range(raw.shape[1]):
        column = raw.iloc[:, c]
        if pd.api.types.is_numeric_dtype(column.dtype):
            continue
        present = column.dropna()
        cells = present.map(lambda cell: cell if isinstance(cell, str) else "0")
        there = cells.isin(MISSING_WORDS)
        if not there.any():
            continue
        rest = cells[~there].str.strip().unique()
        words = len(rest) > 0 and not all(map(_NUMBER.fullmatch, rest))
        known = column.isin(cells[there].unique()).to_numpy()
        for word in cells[there].unique():
            at = (column[known] == word).to_numpy()
            found[word][raw.columns[c]] = known.nonzero()[0][at].tolist()
            if word in _ALSO_WORDS:
                among_words[word] = among_words.get(word, True) and words
    kept = {word: found.pop(word) for word, words in among_words.items() if words}
    result = Words(dict(found), kept)
    return parse(**result.options), result


def leading_zero_columns(text: str, sep: str, names: Sequence[str], *, shift: int = 0) -> list[str]:
    """Find the columns of codes: digits only, some of them with leading zeros.

    Parameters
    ----------
    text, sep : str
    names : sequence of str
        Of the columns; those of a name that stands twice are not returned.
    shift : int
        Number of fields of a row before the first column.
    """
    if not _ZEROS.search(text):
        return []
    able = {c: False for c, name in enumerate(names) if list(names).count(name) == 1}
    for record in islice(records(text, sep), 1, None):
        for c in list(able):
            at = c + shift
            cell = record.fields[at].strip() if at < len(record.fields) else ""
            if cell in MISSING_WORDS:
                continue
            if not _DIGITS.fullmatch(cell):
                del able[c]
            else:
                able[c] |= len(cell) > 1 and cell[0] == "0"
        if not able:
            return []
    return [names[c] for c, zeros in able.items() if zeros and names[c].strip()]


def list_names(names: Any) -> str:
    """List names of columns in quotes; of many only the first ones."""
    words = [repr(truncate(str(name))) for name in names]
    more = f" and {len(words) - _NAMED:,} more" if len(words) > _NAMED else ""
    return ", ".join(words[:_NAMED]) + more
