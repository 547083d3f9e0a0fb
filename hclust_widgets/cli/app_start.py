"""What `hclust-widgets app` was asked for, on its way to the app's notebook."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from .column_arguments import column_of, columns_of, named_by
from .launch import ASKED, SHEET, TABLE
from .page_options import HOLDS, annotated, given_options, make_state, words_of

if TYPE_CHECKING:
    import pandas as pd

    from hclust_widgets.widgets.table_explorer.table_explorer import TableExplorer

__all__ = ["ask", "begin"]

# Options that say something of columns, which annotations may add.
_OF_COLUMNS = ("weights", "asymmetric", "roles", "known", "row_filter")
# What is said of a table with rows and columns exchanged.
_LATER = ("transform", "row_scaling", "max_leaves", "n_clusters", "distance_threshold")


def ask(
    options: argparse.Namespace, table: pd.DataFrame, read: Callable[[str], pd.DataFrame]
) -> dict[str, Any]:
    """Check what is asked for by clustering the table so; return it for ``json.dumps``.

    Parameters
    ----------
    options : Namespace
    table : DataFrame
        As it was read.
    read : callable
        Reads a further file.

    Returns
    -------
    dict
        Empty if nothing but the table is asked for.

    Raises
    ------
    TypeError, ValueError, OSError
        For what cannot be used; one sentence.
    """
    index = None if options.index is None else column_of(options.index, table, "--index")
    from hclust_widgets.widgets.table_explorer.row_names import can_name

    if index is not None and options.holds == "table" and not can_name(table[index]):
        raise ValueError(
            f"--index {index}: the app takes a column as names of the rows only where each row has "
            "another one, and no fractions. Leave --index out, or make a page with it."
        )
    columns = None
    if options.columns is not None:
        columns = columns_of(options.columns, table, index=index)
    whole = table
    if options.annotations is not None:
        whole = annotated(table, options.annotations, read)
    chosen = given_options(options, whole, index, columns)
    asked: dict[str, Any] = {}
    if options.missing_words:
        asked["missing"] = words_of(options.missing_words)
    if options.holds != "table":
        asked["holds"] = HOLDS[options.holds]
    if index is not None:
        asked["names"] = table.columns.tolist().index(index)
    if options.annotations is not None:
        asked["annotations"] = os.path.abspath(os.path.expanduser(options.annotations))
    if options.transpose:
        asked["transpose"] = True
    if chosen:
        asked["options"] = [[name, _as_pairs(value)] for name, value in chosen.items()]
    if asked.keys() - {"missing"}:
        if options.holds == "table":
            whole = whole.dropna(axis=1, how="all")
        if index is not None:
            whole = named_by(whole, index)
        joined = argparse.Namespace(**{**vars(options), "annotations": None})
        make_state(joined, whole, index, columns, read)
    return asked


def _as_pairs(value: Any) -> Any:
    """Return a dict as pairs: in JSON its keys would become text."""
    return {"pairs": [[k, v] for k, v in value.items()]} if isinstance(value, dict) else value


def _from_pairs(value: Any) -> Any:
    return dict(value["pairs"]) if isinstance(value, dict) else value


def begin(environment: Mapping[str, str] = os.environ) -> TableExplorer:
    """Return the app, with the table and the options that the command line was given.

    Parameters
    ----------
    environment : mapping of str to str
    """
    from hclust_widgets.widgets.table_explorer.table_explorer import TableExplorer

    app = TableExplorer()
    table = environment.get(TABLE)
    if not table:
        return app
    asked = json.loads(environment.get(ASKED) or "{}")
    options = {name: _from_pairs(value) for name, value in asked.get("options", [])}
    later: dict[str, Any] = {}
    if "annotations" in asked:
        later |= {name: options.pop(name) for name in _OF_COLUMNS if name in options}
        if "known" in later:
            later["roles"] = {**later.get("roles", {}), later.pop("known"): "known"}
    turned = asked.get("transpose", False)
    if turned:
        later |= {name: options.pop(name) for name in _LATER if name in options}
    if not app.load(
        table,
        sheet=environment.get(SHEET),
        missing=asked.get("missing", ()),
        holds=asked.get("holds"),
        options=options,
    ):
        return app
    if any(value == asked.get("names", -1) for _, value in app.names.options):
        app.names.value = asked["names"]
    if "annotations" in asked and not app.add_annotations(asked["annotations"]):
        return app
    if turned:
        app.transpose.value = True
    explorer = app.explorer
    if later and explorer is not None:
        explorer.try_change(lambda: explorer.state.update(**later))
    return app
