"""Tables in JSON files, in the forms in which people and programs write them."""

from __future__ import annotations

import json
from typing import Any

import pandas as pd

from .delimited import ReadResult
from .recipe import Recipe
from .text_encoding import decode

__all__ = ["read_json"]

# Python itself reads no longer ones, since that takes ever longer.
_TOO_LONG = (
    "{} holds a whole number of more than 4,300 digits, which no column of numbers can hold: "
    "write it shorter (1.5e6), or leave it out."
)


def read_json(content: bytes, name: str) -> ReadResult:
    """Read a table that is written as JSON.

    A list of rows, columns by their names, what pandas writes with ``orient="split"`` or
    ``"table"``, or an object a line.

    Parameters
    ----------
    content : bytes
    name : str
        Of the file, for sentences.

    Raises
    ------
    ValueError
        If it is no such table; one sentence that names the file, and the line where there is one.
    """
    decoded = decode(content, name)
    text, shape = decoded.text, "table"
    try:
        held = json.loads(text)
    except json.JSONDecodeError as error:
        held, shape = _json_lines(text, name), "lines"
        if held is None:
            raise ValueError(
                f"Line {error.lineno:,}, column {error.colno:,} of {name} is no JSON: {error.msg}."
            ) from None
    except RecursionError:
        held = None
    except ValueError:
        raise ValueError(_TOO_LONG.format(name)) from None
    try:
        if isinstance(held, dict) and {"columns", "data"} <= set(held):
            table = pd.DataFrame(held["data"], columns=held["columns"], index=held.get("index"))
            shape = "split"
        elif isinstance(held, dict) and {"schema", "data"} <= set(held):
            table = pd.DataFrame(held["data"])
            shape = "schema"
        elif (isinstance(held, dict) and held) or (
            isinstance(held, list) and held and all(isinstance(one, dict) for one in held)
        ):
            table = pd.DataFrame(held)
        else:
            raise ValueError
    except UnicodeEncodeError as error:
        half = error.object[error.start : error.start + 1]
        raise ValueError(
            f"{name} holds half of a character ({half!r}), as text has that was cut within an "
            "emoji: mend it, or leave it out."
        ) from None
    except (ValueError, TypeError, AttributeError):
        raise ValueError(
            f"{name} holds JSON but no table: a list of rows is wanted, such as "
            '[{"name": "a", "weight": 1}, {"name": "b", "weight": 2}].'
        ) from None
    recipe = Recipe(
        "json", {"encoding": decoded.encoding, "shape": shape, "has_eof_mark": decoded.has_eof_mark}
    )
    return ReadResult(table, decoded.facts, decoded.doubts, None, recipe)


def _json_lines(text: str, name: str) -> list[Any] | None:
    """Read an object a line, as many programs log them."""
    try:
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    except (json.JSONDecodeError, RecursionError):
        return None
    except ValueError:
        raise ValueError(_TOO_LONG.format(name)) from None
