"""Read tables from JSON files in their usual layouts."""

from __future__ import annotations

import json
from typing import Any

import pandas as pd

from hclust_widgets.io.recipe import Recipe

from .delimited import ReadResult
from .missing_words import list_names
from .text_encoding import decode

__all__ = ["read_json"]

# Limit of Python, since the time to read an integer grows with the square of its length.
_TOO_LONG = (
    "{} holds a whole number of more than 4,300 digits, which no column of numbers can hold: "
    "write it shorter (1.5e6), or leave it out."
)


class _NestedError(ValueError):
    """Some columns of a table hold lists or objects."""


def read_json(content: bytes, name: str) -> ReadResult:
    """Read a table from JSON.

    Layouts: a list of rows, columns by name, what pandas writes with ``orient="split"`` or
    ``"table"``, or one object per line.

    Parameters
    ----------
    content : bytes
    name : str
        Of the file, for messages.

    Raises
    ------
    ValueError
        If it is not such a table; one sentence that names the file, and the line if known.
    """
    decoded = decode(content, name)
    text, shape = decoded.text, "table"
    try:
        document = json.loads(text)
    except json.JSONDecodeError as error:
        document, shape = _json_lines(text, name), "lines"
        if document is None:
            raise ValueError(
                f"Line {error.lineno:,}, column {error.colno:,} of {name} is no JSON: {error.msg}."
            ) from None
    except RecursionError:
        document = None
    except ValueError:
        raise ValueError(_TOO_LONG.format(name)) from None
    try:
        if isinstance(document, dict) and {"columns", "data"} <= set(document):
            table = pd.DataFrame(
                document["data"], columns=document["columns"], index=document.get("index")
            )
            shape = "split"
        elif isinstance(document, dict) and {"schema", "data"} <= set(document):
            table = pd.DataFrame(document["data"])
            shape = "schema"
        elif (isinstance(document, dict) and document) or (
            isinstance(document, list)
            and document
            and all(isinstance(one, dict) for one in document)
        ):
            table = pd.DataFrame(document)
        else:
            raise ValueError
        nested = [
            str(column)
            for column in table
            if any(isinstance(cell, (dict, list)) for cell in table[column].head())
        ]
        if nested:
            shown, hold = list_names(nested), "holds" if len(nested) == 1 else "hold"
            if len(nested) < table.shape[1]:
                raise _NestedError(
                    f"{name} holds JSON but no table, since {shown} {hold} lists or objects: leave "
                    "them out of the file, or give each of their parts a column of its own."
                )
            raise ValueError
    except _NestedError as error:
        raise ValueError(str(error)) from None
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
    """Read one object per line (JSON Lines)."""
    try:
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    except (json.JSONDecodeError, RecursionError):
        return None
    except ValueError:
        raise ValueError(_TOO_LONG.format(name)) from None
