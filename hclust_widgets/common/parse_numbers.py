"""Numbers as people type them: with a point or a comma, their thousands apart or not."""

from __future__ import annotations

import math
import re

__all__ = ["as_int_if_whole", "number_candidates"]

# No two parts side by side may take the same characters, or a long text took its length squared.
_NUMBER = re.compile(r"([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?", re.IGNORECASE)
_ALIKE = str.maketrans("\u2212\u2013\ufe63\uff0d\u2018\u2019", "----''")
_DECIMAL = re.compile(r"[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+")
# Digits in threes: by what stands between them, and what then is the decimal mark.
_THOUSANDS = tuple(
    (between, re.compile(rf"[1-9][0-9]{{0,2}}({between}[0-9]{{3}})+({point}[0-9]*)?"))
    for between, point in ((r"\s", "[.,]"), ("'", "[.,]"), (",", r"\."), (r"\.", ","))
)


def number_candidates(text: str) -> tuple[float, ...]:
    """Give the numbers that a text may mean, the likeliest first.

    Parameters
    ----------
    text : str

    Returns
    -------
    tuple of float
        Empty if it is no number; two where a mark before three digits may be either a decimal
        mark or one between thousands, unless both come to the same.

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
            # Readers of English write thousands with a comma, and decimals with a point.
            written.insert(0 if between == "," else len(written), re.sub(between, "", digits))
    values = (float(f"{sign}{one.replace(',', '.')}{power}") for one in written)
    return tuple(dict.fromkeys(value for value in values if math.isfinite(value)))


def as_int_if_whole(value: float) -> int | float:
    """Give whole numbers as such."""
    value = float(value)
    return int(value) if value.is_integer() and abs(value) < 1e15 else value
