"""Find probable errors of a table; nothing is reported that is not nearly certain."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from pandas.api import types

from hclust_widgets.common.arrays import Bools, Ints
from hclust_widgets.common.counter_columns import COUNTS, counter_reason
from hclust_widgets.common.format import truncate
from hclust_widgets.common.patterns import DATES, NUMBER
from hclust_widgets.common.row_refs import ISO_DATE_EXAMPLE, ROW_COUNTING, format_rows, row_counting

from .cells.amounts import MULTIPLE, find_multiples
from .cells.convert_dates import has_ambiguous_order, non_dates
from .cells.convert_months import find_months, may_be_months, non_months
from .cells.convert_spans import are_clock_times, as_durations
from .footers import footer_notes
from .formats.layout import PLACEHOLDER
from .formats.missing_words import list_names
from .missing_codes import MissingCode, find_codes
from .missing_values import count_cells, describe_faulty_rows, describe_gaps
from .noted_numbers import describe_noted
from .table_form import describe_long_form, describe_merged, describe_spellings
from .unread_text import describe_unread

__all__ = ["OddCells", "find_odd_cells", "find_problems"]

# From this share of numbers on a text column is a column of numbers with errors.
MAJORITY = 0.8
# Minimum number of cells.
MIN_ROWS = 3

_LONG = re.compile(r"[+-]?\d{4,}([.,]\d*)?")
_DECIMAL_COMMA = re.compile(r"[+-]?\d+,\d+")
_THOUSANDS = re.compile(
    r"[+-]?[1-9]\d{0,2}(([,'’ \u00a0\u202f]\d{3})+(\.\d+)?|(\.\d{3}){2,}|(\.\d{3})+,\d+)"
    # As they are written in India.
    r"|[+-]?[1-9]\d?(,\d\d)+,\d{3}(\.\d+)?"
)
# A unit after a space, or one of these, in which codes and class names hardly ever end.
_UNIT = re.compile(
    r"[+-]?\d+(?:[.,]\d+)?(?:\s+([^\W\d_%°€$£]{1,6}|[%°€$£µ][A-Za-z]?|[A-Za-z]+/[A-Za-z]+)"
    r"|(%|‰|°[CF]?|€|\$|£|kg|mg|µg|km|cm|mm|µm|nm|km/h|mph|lbs?|ml|kW|MW|hp|Hz|kHz|MHz|GHz|mV|kcal))"
)
_CURRENCY = re.compile(r"([€$£¥])\s*[+-]?\d+(?:[.,]\d+)*")
# Beginning of numbers, amounts of money and dates, and the number of cells examined for it.
_BEGINS = re.compile(r"\(?[-+€$£¥]?\s*\.?\d")
_SAMPLE = 1000
# What differs between sentences of one kind.
_SAID = re.compile(r"'[^']*'|\d[\d,.]*")
# Cells that a sentence names.
_NAMED_CELLS = 8
_PLAIN_NUMBERS = ("integer", "floating", "mixed-integer-float")


def find_problems(table: pd.DataFrame, *, first_line: int | None = None) -> tuple[str, ...]:
    """Find probable errors of a table.

    It looks for numbers that were read as text, because of a few cells, units, thousands
    separators or decimal commas; dates that were read as text; codes for missing values; columns
    that are empty or only count the rows; values in several spellings; rows that are empty or
    repeated; totals and notes below the table; a table in long form. Nothing is changed.

    Parameters
    ----------
    table : DataFrame
    first_line : int, optional
        Line of the file with the first row (``table.attrs["first_line"]`` of a table that was
        read): rows are then referred to by line, else by index label.

    Returns
    -------
    tuple of str
        Sentences; empty if nothing was found.

    Examples
    --------
    >>> import pandas as pd
    >>> find_problems(pd.DataFrame({"weight": ["12", "14", "x12", "13", "15"]}))
    ("Column 'weight' holds numbers but for 'x12' in row 2 (index): mend this cell, leave it \
empty, or declare it missing; until then the column is read as text.",)
    >>> find_problems(pd.DataFrame({"weight": [12, 14, 13]}))
    ()
    """
    if first_line is not None:
        table = table.copy(deep=False)
        table.attrs = {**table.attrs, ROW_COUNTING: ("line", first_line)}
    odd: dict[str, list[OddCells]] = {}
    alike: dict[str, list[tuple[str, str]]] = {}
    for column, problem in _problems(table):
        if isinstance(problem, OddCells):
            odd.setdefault(problem.what, []).append(problem)
        else:
            rest = problem.removeprefix(f"Column {column!r}")
            alike.setdefault(_SAID.sub("", rest), []).append((column, problem))
    found = [sentence for what, cells in odd.items() for sentence in _odd_sentences(what, cells)]
    for (_, first), *others in alike.values():
        more = f" The same holds for {list_names([name for name, _ in others])}." if others else ""
        found.append(first + more)
    found += describe_faulty_rows(table, lambda position: _rows(table, [position]))
    long_form = describe_long_form(table)
    merged = describe_merged(table)
    forms = [one for one in (long_form, merged) if one]
    return (*found, *footer_notes(table), *forms)


@dataclass(frozen=True)
class OddCells:
    """Cells that keep a column from being read as numbers or dates.

    Attributes
    ----------
    column : str
        Its name as text.
    position : int
    what : {"numbers", "dates"}
        What the other cells are.
    words : tuple of str
        The odd cells, each once.
    places : tuple of str
        The same with the rows where they stand.
    n_cells : int
    """

    column: str
    position: int
    what: str
    words: tuple[str, ...]
    places: tuple[str, ...]
    n_cells: int


def find_odd_cells(table: pd.DataFrame) -> tuple[OddCells, ...]:
    """Find the words among numbers or dates, by column.

    Parameters
    ----------
    table : DataFrame
    """
    return tuple(found for _, found in _problems(table) if isinstance(found, OddCells))


def _problems(table: pd.DataFrame) -> Iterator[tuple[str, str | OddCells]]:
    """Yield the columns with a problem, by their names as text."""
    codes = {one.position: one for one in find_codes(table)}
    for c, (label, column) in enumerate(table.items()):
        name = str(label)
        problem = _column(
            column, f"Column {name!r}", lambda position: _rows(table, [position]), codes.get(c)
        )
        if isinstance(problem, str) and problem:
            yield name, problem
        elif not isinstance(problem, str):
            words, at, odd, what = problem
            wrong, where = words[odd], at[odd]
            places = []
            for word in wrong.unique():
                rows = where[(wrong == word).to_numpy()].tolist()
                more = max(0, len(rows) - 3)
                places.append(f"{truncate(word)!r} in {_rows(table, rows[:3], more)}")
            n = int(odd.sum())
            yield name, OddCells(name, c, what, tuple(wrong.unique()), tuple(places), n)


def _rows(table: pd.DataFrame, positions: Sequence[int], more: int = 0) -> str:
    counting = row_counting(table)
    labels = [table.index[i] if counting is None else i for i in positions]
    return format_rows(labels, counting, more)


def _odd_sentences(what: str, found: Sequence[OddCells]) -> Iterator[str]:
    """Name the odd cells: those of all columns in one sentence."""
    several = len(found) > 1
    places = [p + f" of {one.column!r}" * several for one in found for p in one.places]
    left = len(places) - _NAMED_CELLS
    more = "" if left < 1 else " and 1 other" if left == 1 else f" and {left:,} others"
    which = f"Column {found[0].column!r} holds"
    if several:
        which = f"Columns {list_names([one.column for one in found])} hold"
    n = sum(one.n_cells for one in found)
    cells = "this cell, leave it" if n == 1 else "these cells, leave them"
    it = "it" if n == 1 else "them"
    until = "the columns are" if several else "the column is"
    yield (
        f"{which} {what} but for {', '.join(places[:_NAMED_CELLS])}{more}: mend {cells} empty, or "
        f"declare {it} missing; until then {until} read as text."
    )


def _column(
    column: pd.Series, name: str, row: Callable[[int], str], code: MissingCode | None
) -> str | tuple[pd.Series, Ints, Bools, str]:
    """Describe a problem; cells that are odd are returned with the cells, their rows and a mask."""
    present = column.notna().to_numpy()
    if not present.any():
        return f"{name} is empty: it can be deleted." if len(column) else ""
    if types.is_bool_dtype(column.dtype):
        return ""
    if types.is_numeric_dtype(column.dtype) and not types.is_complex_dtype(column.dtype):
        in_file = row_counting(column) is not None
        values = column if present.all() else column[present]
        return _numbers(values, name, code, in_file=in_file) or describe_gaps(present, name)
    if types.is_object_dtype(column.dtype) or types.is_string_dtype(column.dtype):
        cells = column[present]
        typed = cells.map(lambda cell: isinstance(cell, str)).to_numpy(dtype=bool)
        dates = cells.map(lambda cell: isinstance(cell, (datetime.date, pd.Timestamp))).to_numpy()
        if typed.any() and dates.mean() >= 0.5 and bool((typed | dates).all()):
            return cells.astype(str), present.nonzero()[0], typed, "dates"
        if all(isinstance(cell, (str, int, float)) for cell in cells):
            if types.infer_dtype(cells) in _PLAIN_NUMBERS:
                return _too_large(cells, present.nonzero()[0], name, row)
            words, at = cells.astype(str).str.strip(), present.nonzero()[0]
            in_file = row_counting(column) is not None
            return (
                _text(words, at, name, row, in_file=in_file)
                or _dates(words, at, name, in_file=in_file)
                or describe_unread(words, name, majority=MAJORITY, in_file=in_file)
                or describe_spellings(cells, name)
            )
    return ""


def _numbers(values: pd.Series, name: str, code: MissingCode | None, *, in_file: bool) -> str:
    """Find codes of missing values, and a column that only counts the rows."""
    if counter_reason("", values) == COUNTS:
        return f"{name} only counts the rows: it is compared only where it is chosen."
    if code is None:
        return ""
    word, n = code.word, code.n_cells
    mend = "declare it missing, or leave these cells empty"
    if not in_file:
        mend = f"leave these cells empty (.replace({word}, float('nan')) does)"
    return (
        f"{name} holds {word} in {count_cells(n)}, far from all other values: if it stands for a "
        f"missing value, {mend}."
    )


def _too_large(numbers: pd.Series, at: Ints, name: str, row: Callable[[int], str]) -> str:
    """Find integers that pandas keeps as objects, since they exceed the range of float64."""
    beyond = [_beyond(number) for number in numbers]
    if not any(beyond):
        return ""
    first = beyond.index(True)
    value = numbers.iloc[first]
    digits = len(value) if isinstance(value, str) else round(value.bit_length() * 0.30103)
    return (
        f"{name} holds a number of about {digits:,} digits in {row(int(at[first]))}, which is as "
        "good as infinite: mend it, or leave the cell empty; its row is left out while the column "
        "is compared."
    )


def _beyond(number: str | float) -> bool:
    try:
        return isinstance(number, (str, int)) and float(number) in (float("inf"), -float("inf"))
    except OverflowError:
        return True


def _text(
    words: pd.Series, at: Ints, name: str, row: Callable[[int], str], *, in_file: bool
) -> str | tuple[pd.Series, Ints, Bools, str]:
    """Find numbers that were read as text."""
    n = len(words)
    sample = words.iloc[:: max(1, n // _SAMPLE)]
    if n < MIN_ROWS or sum(_BEGINS.match(word) is not None for word in sample) * 2 < len(sample):
        return ""
    number = _match(words, NUMBER)
    comma = _match(words, _DECIMAL_COMMA) & ~number
    thousands = _match(words, _THOUSANDS) & ~number
    if thousands.any() and (number | comma | thousands).mean() >= MAJORITY:
        example = words.iloc[int(thousands.argmax())]
        odd = ~(number | comma | thousands)
        if odd.any():
            return words, at, odd, "numbers"
        if not (_match(words[thousands], _DECIMAL_COMMA).all() and _ambiguous(words[~number])):
            bare = ~thousands & _match(words, _LONG)
            if bare.any():
                first = int(bare.argmax())
                return (
                    f"{name} holds numbers with separators between the thousands ({example!r}), "
                    f"but {truncate(words.iloc[first])!r} in {row(int(at[first]))} has none: write "
                    "all alike, and the column is read as numbers."
                )
            return (
                f"{name} holds numbers with separators between the thousands ({example!r}): "
                "without them it can be read as numbers."
            )
    if comma.any() and (number | comma).mean() >= MAJORITY:
        example = words.iloc[int(comma.argmax())]
        if not (number | comma).all():
            return words, at, ~(number | comma), "numbers"
        point = words.str.contains(".", regex=False).to_numpy(dtype=bool)
        if point.any():
            first = int(point.argmax())
            return (
                f"{name} holds numbers with a decimal comma ({example!r}) and such with a point "
                f"({words.iloc[first]!r} in {row(int(at[first]))}): write all alike."
            )
        return (
            f"{name} holds numbers with a decimal comma ({example!r}): write "
            f"{example.replace(',', '.')!r}, or separate the columns of the file by semicolons."
        )
    odd = _no_multiples(words)
    if odd.any():
        return words, at, odd, "numbers"
    unit = _unit(words)
    if unit:
        return (
            f"{name} holds numbers with a unit ({unit!r}): put the unit into the name of the "
            "column and leave only the number in the cells."
        )
    if number.all():
        if any(len(word) > 1 and word[0] == "0" and word.isdigit() for word in words):
            return ""  # codes
        mends = "" if in_file else " (pd.to_numeric mends it)"
        return (
            _too_large(words, at, name, row)
            or f"{name} holds numbers that are stored as text{mends}."
        )
    noted = describe_noted(words, name, majority=MAJORITY)
    if noted:
        return noted
    marked = number | _match(words, PLACEHOLDER)
    enough = number.mean() >= MAJORITY or (number.mean() >= 0.5 and marked.mean() >= MAJORITY)
    if number.sum() >= MIN_ROWS and enough:
        return words, at, ~number, "numbers"
    return ""


def _dates(
    words: pd.Series, at: Ints, name: str, *, in_file: bool
) -> str | tuple[pd.Series, Ints, Bools, str]:
    """Find dates that were read as text; the advice is for the file or for Python."""
    if len(words) >= MIN_ROWS and are_clock_times(words):
        return (
            f"{name} holds times such as {words.iloc[0]!r}, which may be hours or minutes, and are "
            "not compared: write hours, minutes and seconds, as '00:03:10', and they are compared "
            "as durations."
        )
    if not in_file and as_durations(words) is not None:
        return (
            f"{name} holds durations that are stored as text, such as {words.iloc[0]!r}: as text "
            "they are not compared by length (pd.to_timedelta mends it)."
        )
    example = f"{words.iloc[0]!r}" if len(words) else ""
    if len(words) >= MIN_ROWS and (months := _months(words, at, name, example, in_file=in_file)):
        return months
    matched = [_match(words, one) for one in DATES]
    if len(words) < MIN_ROWS:
        return ""
    if not any(one.mean() >= MAJORITY for one in matched):
        forms = [one for one in matched if one.any()]
        if not in_file or len(forms) < 2 or np.logical_or.reduce(forms).mean() < MAJORITY:
            return ""
        first, second = (repr(words[one].iloc[0]) for one in forms[:2])
        return (
            f"{name} holds dates of several forms, such as {first} and {second}: write all of them "
            f"with the year first, as {ISO_DATE_EXAMPLE}, and they are compared by time."
        )
    if not in_file:
        return (
            f"{name} holds dates that are stored as text, such as {example}: as text they are not "
            "compared by time (pd.to_datetime mends it)."
        )
    mend = (
        f"write all of them with the year first, as {ISO_DATE_EXAMPLE}, and they are compared by "
        "time."
    )
    if has_ambiguous_order(words):
        return f"{name} holds dates such as {example}, of which day and month are unclear: {mend}"
    odd = non_dates(words)
    if odd.any():
        return words, at, odd, "dates"
    return f"{name} holds dates, such as {example}, that were read as text: {mend}"


def _months(
    words: pd.Series, at: Ints, name: str, example: str, *, in_file: bool
) -> str | tuple[pd.Series, Ints, Bools, str]:
    """Find months and quarters that were read as text."""
    if may_be_months(words):
        mend = (
            f"if they are months, declare the column as dates (dates=[{words.name!r}])"
            if in_file
            else "if they are months, pd.to_datetime reads them as such"
        )
        return f"{name} holds cells such as {example}, which may be months or numbers: {mend}."
    if not in_file:
        if find_months(words) is None:
            return ""
        return (
            f"{name} holds months or quarters that are stored as text, such as {example}: as text "
            "they are not compared by time (pd.to_datetime and pd.PeriodIndex mend it)."
        )
    odd = non_months(words)
    return (words, at, odd, "dates") if odd.any() else ""


def _no_multiples(words: pd.Series) -> Bools:
    """Find what keeps numbers with suffixes (1.2K, 3M) from being read; none if most is so."""
    fit = np.fromiter((MULTIPLE.fullmatch(w) is not None for w in words), bool, len(words))
    if not MAJORITY <= fit.mean() < 1 or find_multiples(list(words[fit].unique())) is None:
        return np.zeros(len(words), dtype=bool)
    return ~fit


def _ambiguous(words: pd.Series) -> bool:
    """Check whether commas may be decimal: not all of them are followed by three digits."""
    return not all(re.fullmatch(r"[+-]?[1-9]\d{0,2},\d{3}", word) for word in words)


def _unit(words: pd.Series) -> str:
    """Return an example of a number with a unit, if most cells are numbers with the same one."""
    for pattern in (_UNIT, _CURRENCY):
        units, bare, example = set(), 0, ""
        for word in words:
            match = pattern.fullmatch(word)
            if match:
                units.add(next(group for group in match.groups() if group))
                example = example or word
            else:
                bare += NUMBER.fullmatch(word) is None
        if len(units) == 1 and bare <= (1 - MAJORITY) * len(words) and words.nunique() >= MIN_ROWS:
            return example
    return ""


def _match(words: pd.Series, pattern: re.Pattern[str]) -> Bools:
    return np.fromiter((pattern.fullmatch(w) is not None for w in words), bool, len(words))
