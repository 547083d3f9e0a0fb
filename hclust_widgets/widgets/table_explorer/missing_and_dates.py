"""Buttons that declare words and numbers of a file missing, and columns as dates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W

from hclust_widgets.common.format import truncate
from hclust_widgets.common.row_refs import with_row_counting
from hclust_widgets.io.cells.convert_months import may_be_months
from hclust_widgets.io.diagnostics import find_odd_cells
from hclust_widgets.io.missing_codes import find_codes
from hclust_widgets.widgets.base.toolbar import group, toolbar

from . import messages

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    from hclust_widgets.io.missing_codes import Missings

__all__ = ["Declarations"]

# What a button names, and how long each may be.
_NAMED, _MAX_WORD = 3, 20


class Declarations:
    """Buttons, each shown where there is something to declare; one click reads the file again.

    Parameters
    ----------
    read_again : function of (missing, dates)
        Reads the file again, with all that was declared.
    keep_rows : function
        Reads the file again, to compare each two rows by what both have.

    Attributes
    ----------
    missing : Button
        Words among numbers.
    codes : Button
        Numbers that are far from all others, such as -999.
    dates : Button
        Columns of dates of which some are typed as text, and columns that may hold months.
    gaps : Button
        Compare rows that lack values pair by pair, where too few have all.
    box : Box
    asked : tuple of (missing, dates)
        What was declared before.
    """

    def __init__(
        self,
        read_again: Callable[[Missings, tuple[Any, ...]], None],
        keep_rows: Callable[[], None],
    ) -> None:
        self._read_again = read_again
        self.asked: tuple[Missings, tuple[Any, ...]] = ((), ())
        self._words: tuple[str, ...] = ()
        self._codes: tuple[tuple[Any, str], ...] = ()
        self._columns: tuple[Any, ...] = ()
        self.missing, self.codes, self.dates, self.gaps = (
            W.Button(layout=W.Layout(width="auto", display="none")) for _ in range(4)
        )
        self.gaps.description, self.gaps.tooltip = messages.PAIRWISE, messages.PAIRWISE_TOOLTIP
        self.box = toolbar(group(self.missing, self.codes, self.dates, self.gaps))
        self.missing.on_click(lambda _: self._declare(words=self._words))
        self.codes.on_click(lambda _: self._declare(words=self._codes))
        self.dates.on_click(lambda _: self._declare(dates=self._columns))
        self.gaps.on_click(lambda _: keep_rows())

    def offer(
        self,
        table: pd.DataFrame | None,
        missing: Missings = (),
        dates: tuple[Any, ...] = (),
        *,
        gaps: bool = False,
    ) -> None:
        """Offer what can be declared of a table.

        Parameters
        ----------
        table : DataFrame or None
            None if it came from no file, and nothing can be declared.
        missing, dates : tuple
            What was declared before.
        gaps : bool
            Whether too few rows have all values.
        """
        self.asked = (missing, dates)
        self._words, self._codes, self._columns = (), (), ()
        if table is not None:
            odd = find_odd_cells(with_row_counting(table))
            words = [word for one in odd if one.what == "numbers" for word in one.words]
            self._words = tuple(dict.fromkeys([*words, *table.attrs.get("kept_words", ())]))
            self._codes = tuple((one.column, one.word) for one in find_codes(table))
            columns = table.columns.tolist()
            months = [c for c, (_, one) in enumerate(table.items()) if may_be_months(one)]
            odd_dates = [one.position for one in odd if one.what == "dates"]
            self._columns = tuple(columns[c] for c in sorted({*months, *odd_dates}))
        for button, text, offered in (
            (self.missing, messages.DECLARE_MISSING, [_short(word) for word in self._words]),
            (
                self.codes,
                messages.DECLARE_MISSING,
                [f"{word} in {_short(column)}" for column, word in self._codes],
            ),
            (self.dates, messages.DECLARE_DATES, [_short(column) for column in self._columns]),
        ):
            some = ", ".join(offered[:_NAMED])
            more = f" and {len(offered) - _NAMED} more" if len(offered) > _NAMED else ""
            button.description = text.format(what=some + more)
            button.layout.display = None if offered else "none"
        self.gaps.layout.display = None if gaps else "none"
        nothing = not (self._words or self._codes or self._columns or gaps)
        self.box.layout.display = "none" if nothing else None

    def _declare(self, words: Missings = (), dates: tuple[Any, ...] = ()) -> None:
        missing_before, dates_before = self.asked
        self._read_again((*missing_before, *words), (*dates_before, *dates))


def _short(value: Any) -> str:
    return truncate(str(value), _MAX_WORD)
