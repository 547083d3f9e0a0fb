"""Format numbers and short texts for readers; no markup."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from .plurals import Noun, singular

SCALING_WORDS = {
    "minmax": "scaled to [0, 1]",
    "standard": "standardised",
    "robust": "scaled by median and quartiles",
    "none": "not scaled",
    "range": "divided by their ranges",
}

HEIGHT_MEANING = {
    "single": "nearest distance",
    "complete": "farthest distance",
    "average": "mean distance",
    "weighted": "weighted mean distance",
    "centroid": "distance of centroids",
    "median": "distance of midpoints",
    "ward": "ward height",
}


_MAX_LENGTH = 60  # characters of a wrong value that are shown


def truncated_repr(value: object) -> str:
    """Return the repr of a wrong value, cut to a length that fits a sentence."""
    words = repr(value)
    return words if len(words) <= _MAX_LENGTH else words[:_MAX_LENGTH] + "…"


def truncate(text: str, max_length: int = 40) -> str:
    r"""Put a text on one line of at most ``max_length`` characters.

    Examples
    --------
    >>> truncate("a\nb"), truncate("two words", 5)
    ('a b', 'two…')
    """
    text = " ".join(text.split())
    return text if len(text) <= max_length else text[: max_length - 1].rstrip() + "…"


class Span(NamedTuple):
    """A piece of a sentence and its style: "plain", "strong" or "quiet"."""

    text: str
    tone: str = "plain"


def height_meaning(linkage: str | None) -> str:
    """Describe what the heights of a tree mean."""
    return HEIGHT_MEANING.get(linkage or "", "height")


def count(number: int, noun: str = "") -> str:
    """Format a number of things.

    Parameters
    ----------
    number : int
    noun : str or Noun, optional
        The plural. Its singular is the one that a :class:`~hclust_widgets.common.plurals.Noun`
        has, else :func:`~hclust_widgets.common.plurals.singular` forms it.

    Examples
    --------
    >>> count(1, "rows"), count(1204, "rows"), count(1204), count(1, "cities")
    ('1 row', '1,204 rows', '1,204', '1 city')
    """
    if not noun:
        return f"{number:,}"
    if number == 1:
        return f"1 {noun.singular if isinstance(noun, Noun) else singular(noun)}"
    return f"{number:,} {noun}"


def height(value: float) -> str:
    """Format a height: ``"0.122"``, ``"7.97"``, ``"19.31"``, ``"193.1"``, ``"1,931"``."""
    if value != value:  # nan
        return "–"
    if value in (float("inf"), float("-inf")):
        return "∞" if value > 0 else "-∞"
    if value == 0:
        return "0"
    if not _is_plain(value):
        return f"{value:.2e}"
    return f"{value:,.{decimals(value)}f}"


def _is_plain(value: float) -> bool:
    return 1e-3 <= abs(value) < 1e7


def decimals(value: float) -> int:
    """Return the number of decimals with which :func:`height` formats a value."""
    size = abs(value)
    return 0 if size >= 1000 else 1 if size >= 100 else 2 if size >= 1 else 3


def threshold(value: float, lower: float, upper: float, root: float = 0.0) -> str:
    """Format a threshold with as many digits as it needs to give the same cut.

    It has the decimals that its slider shows, the same along its range.

    Parameters
    ----------
    value, lower, upper : float
        The threshold and its gap, ``lower < value <= upper``.
    root : float
        Height of the last merge: the threshold has as many decimals as this one.

    Returns
    -------
    str
        With more decimals where it would read as outside the gap or as one of its ends.

    Examples
    --------
    >>> threshold(7.9674, 5.19, 10.74), threshold(1.23449, 1.2344, 1.2346)
    ('7.97', '1.2345')
    >>> threshold(0.5123, 0.4, 0.6), threshold(0.5123, 0.4, 0.6, root=19.3)
    ('0.512', '0.51')
    """
    return _format_within_gap(value, lower, upper, root)[0]


def gap(
    lower: float, upper: float, value: float | None = None, root: float = 0.0
) -> tuple[str, str]:
    """Format the two ends of a gap with so many digits that they differ.

    Parameters
    ----------
    lower, upper : float
    value : float, optional
        The threshold that is shown beside them and has to lie between them as written.
    root : float
        As for :func:`threshold`.

    Returns
    -------
    tuple of str
        With a threshold both have its decimals.

    Examples
    --------
    >>> gap(5.19032, 10.7361), gap(1.23441, 1.23449)
    (('5.19', '10.74'), ('1.2344', '1.2345'))
    >>> gap(0.9694, 1.0042), gap(0.9694, 1.0042, 1.0013)
    (('0.969', '1.00'), ('0.969', '1.004'))
    """
    if value is not None and lower < value <= upper:
        return _format_within_gap(value, lower, upper, root)[1:]
    low, high = height(lower), height(upper)
    for digits in range(4, 17):
        if low != high or not lower < upper:
            break
        low, high = f"{lower:.{digits}g}", f"{upper:.{digits}g}"
    return low, high


def _format_within_gap(
    value: float, lower: float, upper: float, root: float
) -> tuple[str, str, str]:
    """Format a threshold and the ends of its gap so that their order is visible.

    All three have the same decimals: those that the slider of the threshold shows, or as many more
    as are needed. Very small and very large ones have the same number of digits.
    """
    at, low, high = shortest = _as_slider_shows(value, root), height(lower), height(upper)
    ends = [end for end in (lower, upper) if end not in (0, float("inf"))]
    if lower < value <= upper and all(map(_is_plain, (value, *ends))):
        first = _slider_decimals(value, root)
        for digits in range(first, 17):
            at = f"{_half_up(value, first) if digits == first else value:,.{digits}f}"
            read = _parse(at)
            low, high = (_with_decimals(end, digits) for end in (lower, upper))
            above = read < _parse(high) or value == upper
            if _parse(low) < read and lower < read <= upper and above:
                return at, low, high
    at, low, high = shortest
    for digits in range(4, 17):
        read = _parse(at)
        above = read < _parse(high) or (value == upper and at == high)
        if not lower < value <= upper or (_parse(low) < read and lower < read <= upper and above):
            return at, low, high
        at, low = f"{value:.{digits}g}", f"{lower:.{digits}g}"
        high = height(upper) if upper == float("inf") else f"{upper:.{digits}g}"
    return shortest


def _as_slider_shows(value: float, root: float) -> str:
    if not (_is_plain(root) and _is_plain(value)):
        return height(value)
    digits = _slider_decimals(value, root)
    return f"{_half_up(value, digits):,.{digits}f}"


def _slider_decimals(value: float, root: float) -> int:
    return min(decimals(root), decimals(value)) if _is_plain(root) else decimals(value)


def _half_up(value: float, digits: int) -> float:
    """Round half-way values up, as a slider does."""
    return float(math.floor(value * 10**digits + 0.5) / 10**digits)


def _with_decimals(value: float, digits: int) -> str:
    return height(value) if value in (0, float("inf")) else f"{value:,.{digits}f}"


def _parse(text: str) -> float:
    return float(text.replace(",", "").replace("∞", "inf"))


def number(value: float, what: str = "number") -> str:
    """Format a mean with decimals that suit its size: ``"0.42"``, ``"23.7"``, ``"2,834"``.

    A ``"year"`` has no thousands separator: ``"2008"``.
    """
    size = abs(value)
    digits = 0 if size >= 100 else 1 if size >= 10 else 2
    text = f"{value:,.{digits}f}" if 1e-2 <= size < 1e9 or value == 0 else f"{value:.2g}"
    return text.replace(",", "") if what == "year" else text


def are_years(values: ArrayLike) -> bool:
    """Return True if all values that are there are whole numbers from 1500 to 2100.

    Examples
    --------
    >>> are_years([1956, float("nan"), 2009]), are_years([3, 2009]), are_years([1999.5])
    (True, False, False)
    """
    known = np.asarray(values, dtype=np.float64)
    known = known[~np.isnan(known)]
    whole = (known >= 1500) & (known <= 2100) & (known == np.floor(known))
    return bool(len(known) and whole.all())


def percent(share: float) -> str:
    """Format a share in whole percent: ``"54%"``, and ``"< 1%"`` for what would be written as 0."""
    return "< 1%" if 0 < share <= 0.005 else f"{share:.0%}"


def score(value: float, decimals: int = 2) -> str:
    """Format a correlation, an adjusted Rand index, a silhouette: two decimals.

    Parameters
    ----------
    value : float
    decimals : int
        Three in tables whose lines are compared.

    Examples
    --------
    >>> score(0.9467), score(-0.004), score(float("nan")), score(0.9467, 3)
    ('0.95', '0.00', '–', '0.947')
    """
    if value != value:
        return "–"
    text = f"{value:,.{decimals}f}"
    return text.removeprefix("-") if float(text.replace(",", "")) == 0 else text


def significant(value: float, digits: int = 6, *, separator: str = "") -> str:
    """Format a number with up to so many digits, six at most: as it would be typed.

    Examples
    --------
    >>> significant(2.0), significant(-0.25), significant(1.125, 3), significant(1234.5, 3)
    ('2', '-0.25', '1.12', '1230')
    >>> significant(2310, separator=",")
    '2,310'
    """
    return f"{float(f'{value:.{digits}g}'):{separator}.6g}"


def format_value(value: float, what: str) -> str:
    """Format one value of a table.

    Parameters
    ----------
    value : float
        Days since 1970 for dates; 0 or 1 for one value of a text column.
    what : {"number", "year", "date", "span", "text"}
    """
    if value != value:
        return "missing"
    if what == "text":
        return "yes" if value else "no"
    if what == "date":
        return str(np.datetime64(0, "s") + np.timedelta64(round(value * 86_400), "s"))[:10]
    if what != "year" and value == round(value) and abs(value) < 1e12:
        return f"{value:,.0f}"
    return number(value, what)


def is_encodable(text: str) -> bool:
    """Check that a text holds no lone surrogate (a part of an incomplete emoji, for example).

    No file, no message to the browser and no column of text can be encoded with one.
    """
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def plain_text(spans: tuple[Span, ...]) -> str:
    """Join the pieces of a sentence."""
    return "".join(span.text for span in spans)
