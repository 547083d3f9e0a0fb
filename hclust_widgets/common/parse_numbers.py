"""Parse typed numbers: with a decimal point or comma, with or without thousands separators."""

from __future__ import annotations

import math
import re

__all__ = ["as_int_if_whole", "number_candidates"]

# Adjacent parts match disjoint characters, so that the time is linear in the length.
_NUMBER = re.compile(r"([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?", re.IGNORECASE)
_ALIKE = str.maketrans("\u2212\u2013\ufe63\uff0d\u2018\u2019", "----''")
_DECIMAL = re.compile(r"[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+")
# Digits in groups of three: the separator, and the decimal marks that go with it.
_THOUSANDS = tuple(
    (between, re.compile(rf"[1-9][0-9]{{0,2}}({between}[0-9]{{3}})+({point}[0-9]*)?"))
    for between, point in ((r"\s", "[.,]"), ("'", "[.,]"), (",", r"\."), (r"\.", ","))
)


def number_candidates(text: str) -> tuple[float, ...]:
    """Return the numbers that a text may mean, the most likely one first.

    Parameters
    ----------
    text : str

    Returns
    -------
    tuple of float
        Empty if it is not a number; two if a mark before three digits may be a decimal mark or a
        thousands separator, unless both give the same.

    Examples
    --------
    >>> [number_candidates(text) for text in ("0,35", "1,234.5", "1.234,5", "half")]
    [(0.35,), (1234.5,), (1234.5,), ()]
    >>> number_candidates("1,234"), number_candidates("1.234")
    ((1234.0, 1.234), (1.234, 1234.0))
    """
    found = _NUMBER.fullmatch(text.strip().translate(_ALIKE))
    if found is None:
        return ()
    sign, digits, power = found[1], found[2], found[3] or ""
    written = [digits] if _DECIMAL.fullmatch(digits) else []
    for between, grouped in _THOUSANDS:
        if grouped.fullmatch(digits):
            # In English, commas separate thousands and points are decimal marks.
            written.insert(0 if between == "," else len(written), re.sub(between, "", digits))
    values = (float(f"{sign}{one.replace(',', '.')}{power}") for one in written)
    return tuple(dict.fromkeys(value for value in values if math.isfinite(value)))


def as_int_if_whole(value: float) -> int | float:
    """Return an int for a whole number below 1e15, else the float."""
    value = float(value)
    return int(value) if value.is_integer() and abs(value) < 1e15 else value
