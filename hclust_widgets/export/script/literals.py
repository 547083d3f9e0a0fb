"""Write text and lists from the data as Python literals."""

from __future__ import annotations

from collections.abc import Iterable
from unicodedata import east_asian_width

__all__ = ["LINE", "filled", "literal", "width"]

#: A line of a script is not wider than this.
LINE = 100


def literal(text: str) -> str:
    r"""Write a text as a string literal on one line, in double quotes where that is possible.

    Examples
    --------
    >>> print(literal("mpg"), literal("it's"), literal('5"'), literal("a\nb"))
    "mpg" "it's" '5"' "a\nb"
    """
    if '"' in text:
        return repr(str(text))
    # An apostrophe makes repr choose double quotes; what it adds is taken off again.
    return '"' + repr("'" + text)[2:]


def width(text: str) -> int:
    """Return the width of a text in columns: wide characters take two."""
    return sum(2 if east_asian_width(c) in "WF" else 1 for c in text)


def filled(before: str, items: Iterable[str], after: str) -> list[str]:
    """Write ``before``, items with commas between, and ``after``, on lines that are not too wide.

    Parameters
    ----------
    before, after : str
        Such as ``"columns = ["`` and ``"]"``.
    items : iterable of str
        Literals.

    Returns
    -------
    list of str
        Lines.

    Examples
    --------
    >>> filled("columns = [", ['"mpg"', '"weight"'], "]")
    ['columns = ["mpg", "weight"]']
    """
    items = list(items)
    line = before + ", ".join(items) + after
    if width(line) <= LINE:
        return [line]
    lines, line = [before], "   "
    for item in items:
        if line.strip() and width(f"{line} {item},") > LINE:
            lines.append(line)
            line = "   "
        line += f" {item},"
    return [*lines, line, after]
