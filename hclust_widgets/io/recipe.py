"""Recipe of how a file was read, from which a script repeats it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .annotations import JoinedAnnotations

__all__ = ["Conversion", "Joined", "Recipe", "csv_options"]

# Defaults of pandas.
CSV_DEFAULTS = {"sep": ",", "decimal": "."}
# From this number of characters on pandas may read a file in parts of different types.
MANY_CHARACTERS = 100_000


@dataclass(frozen=True)
class Conversion:
    """Conversion of one column of text to numbers.

    Attributes
    ----------
    position : int
        Position of the column.
    column : label
        Its name at that time.
    missing : tuple of str
        Cells that mark missing values.
    strip : bool
        Whether numbers are surrounded by blanks.
    remove : str
        Regular expression of units and of marks between thousands, which are removed; empty if
        there are none.
    minus : bool
        Whether minus signs that are no hyphens were replaced.
    multiples : bool
        Whether suffixes (1.2K, 3M) became powers of ten.
    thousands : {"", ".", ","}
        Separator of thousands that was removed.
    decimal : {".", ","}
        The decimal sign.
    numbers : bool
        Whether it became numbers; else only missing values were marked.
    coerce : bool
        Whether cells that are not numbers became missing.
    """

    position: int
    column: Any
    missing: tuple[str, ...] = ()
    strip: bool = False
    remove: str = ""
    minus: bool = False
    thousands: str = ""
    decimal: str = "."
    numbers: bool = True
    coerce: bool = False
    multiples: bool = False


@dataclass(frozen=True, eq=False)
class Joined:
    """Annotations that were joined to a table.

    Attributes
    ----------
    recipe : Recipe
        How their file was read.
    joined : JoinedAnnotations
    """

    recipe: Recipe
    joined: JoinedAnnotations


@dataclass(frozen=True)
class Recipe:
    """How a file was read.

    Attributes
    ----------
    kind : {"csv", "excel", "parquet", "feather", "json", "stata", "spss", "h5ad", "phylip",
            "triangle", "markdown"}
    options : mapping
        Options of the pandas reader that differ from the defaults. For JSON the ``encoding``, the
        ``shape`` ("table", "split", "schema" or "lines") and ``has_eof_mark``.
    conversions : tuple of Conversion
        In order.
    renamed_columns : tuple or None
        New names of the columns, where names were equal as text or had blanks around them.
    dropped_columns : tuple
        Columns that were left out: empty and without a name.
    n_rows : int or None
        Number of rows kept from the top, if empty ones follow.
    codes : tuple of (int, label, tuple of float)
        Columns of numbers of which some stood for missing values: position, name, these numbers.
    dates : tuple of (int, label, str)
        Columns of text that became dates: position, name and format; ``"mixed"`` where only some
        cells were text.
    typed_dates : mapping
        Of such columns, by position: the cells of text as YYYY-MM-DD.
    spans, ranges : tuple of (int, label)
        Columns of text that became durations, and such that became ordered categories.
    file : str
        Name of the file without its folder; empty if unknown.
    joined : tuple of Joined
        Annotations that were joined to the table, in order.
    """

    kind: str
    options: Mapping[str, Any] = field(default_factory=dict)
    conversions: tuple[Conversion, ...] = ()
    renamed_columns: tuple[Any, ...] | None = None
    dropped_columns: tuple[Any, ...] = ()
    n_rows: int | None = None
    codes: tuple[tuple[int, Any, tuple[float, ...]], ...] = ()
    dates: tuple[tuple[int, Any, str], ...] = ()
    typed_dates: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    spans: tuple[tuple[int, Any], ...] = ()
    ranges: tuple[tuple[int, Any], ...] = ()
    file: str = ""
    joined: tuple[Joined, ...] = ()


def csv_options(full_text: str, body: str, sep: str, decimal: str, extra: str) -> dict[str, Any]:
    """Return the options that ``pd.read_csv`` needs for a file; defaults are left out.

    Parameters
    ----------
    full_text, body : str
        The text of the file, and its end that holds the table.
    sep, decimal : str
    extra : {"", "names", "end"}
        If each row has one field more than the header: a row name, or an empty field.
    """
    options: dict[str, Any] = {"sep": sep, "decimal": decimal}
    options = {name: value for name, value in options.items() if value != CSV_DEFAULTS[name]}
    if sep not in body and CSV_DEFAULTS["sep"] not in body:  # one column
        options.pop("sep", None)
    above = full_text[: len(full_text) - len(body)]
    if above.strip():  # pandas skips blank lines itself
        options["skiprows"] = len(re.findall(r"\r\n|\r|\n", above))
    if extra:
        options["index_col"] = 0 if extra == "names" else False
    if re.search(rf"(?:{re.escape(sep)}|[\r\n]|^) ", body):
        options["skipinitialspace"] = True
    if len(body) > MANY_CHARACTERS:
        options["low_memory"] = False
    return options
