"""How a file became a table, written down so that it can be done again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Conversion", "Recipe", "csv_options"]

# What pandas takes without being told.
USUAL = {"sep": ",", "decimal": "."}
# Characters of a file that pandas may read in parts, which may then be of different types.
MUCH = 100_000


@dataclass(frozen=True)
class Conversion:
    """What was done to a column of text to make numbers of it.

    Attributes
    ----------
    position : int
        Where the column stands.
    column : label
        How it was called then.
    missing : tuple of str
        Cells that were taken for missing values.
    strip : bool
        Whether blanks stand around numbers.
    thousands : {"", ".", ","}
        What was taken out from between the thousands.
    decimal : {".", ","}
        The decimal sign.
    numbers : bool
        Whether numbers were made of it; else cells were only taken for missing.
    coerce : bool
        Whether what is no number became missing.
    """

    position: int
    column: Any
    missing: tuple[str, ...] = ()
    strip: bool = False
    thousands: str = ""
    decimal: str = "."
    numbers: bool = True
    coerce: bool = False


@dataclass(frozen=True)
class Recipe:
    """How a file was read.

    Attributes
    ----------
    kind : {"csv", "excel", "parquet", "feather", "json"}
    options : mapping
        Those of pandas' reader of that name that are not the usual ones. Of JSON the ``encoding``,
        the ``shape`` ("table", "split", "schema" or "lines"), and whether it ``ended`` in the mark
        of old systems.
    conversions : tuple of Conversion
        In the order in which it was done.
    renamed_columns : tuple or None
        What the columns were called then, where names were written alike.
    dropped_columns : tuple
        Columns that were left out: without a name and empty.
    n_rows : int or None
        So many from the top were kept, where empty ones followed.
    dates : tuple of (int, label, str)
        Columns of text that became dates at last: place, name and format.
    file : str
        Name of the file, without its folder; empty where there is none.
    """

    kind: str
    options: Mapping[str, Any] = field(default_factory=dict)
    conversions: tuple[Conversion, ...] = ()
    renamed_columns: tuple[Any, ...] | None = None
    dropped_columns: tuple[Any, ...] = ()
    n_rows: int | None = None
    dates: tuple[tuple[int, Any, str], ...] = ()
    file: str = ""


def csv_options(whole: str, held: str, sep: str, decimal: str, extra: str) -> dict[str, Any]:
    """Give what ``pd.read_csv`` must be told of a file; what it finds by itself is left out.

    Parameters
    ----------
    whole, held : str
        The text of the file, and the end of it that is the table.
    sep, decimal : str
    extra : {"", "names", "end"}
        Whether each row has one field more than the header: the name of the row, or none at all.
    """
    options: dict[str, Any] = {"sep": sep, "decimal": decimal}
    options = {name: value for name, value in options.items() if value != USUAL[name]}
    if sep not in held and USUAL["sep"] not in held:  # one column
        options.pop("sep", None)
    above = whole[: len(whole) - len(held)]
    if above.strip():  # pandas passes over blank lines by itself
        options["skiprows"] = len(re.findall(r"\r\n|\r|\n", above))
    if extra:
        options["index_col"] = 0 if extra == "names" else False
    if re.search(rf"(?:{re.escape(sep)}|[\r\n]|^) ", held):
        options["skipinitialspace"] = True
    if len(held) > MUCH:
        options["low_memory"] = False
    return options
