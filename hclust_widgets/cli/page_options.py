"""Options of the commands that decide on the clusters, and the state they make."""

from __future__ import annotations

import argparse
import csv
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .column_arguments import column_of, columns_of

if TYPE_CHECKING:
    import pandas as pd

    from hclust_widgets.state.cluster_state import ClusterState

__all__ = [
    "HOLDS",
    "add_cluster_options",
    "annotated",
    "as_typed",
    "given_options",
    "make_state",
    "words_of",
]

# Options of a state that are passed on as they are typed.
_WORDS = (
    "linkage", "metric", "scaling", "transform", "row_scaling", "missing", "method",
)  # fmt: skip
# What is said of columns or rows of the table as it is in the file.
_OF_COLUMNS = ("weights", "asymmetric")
_IN_PYTHON = re.compile(
    r"\b(" + "|".join((*_WORDS, "row_filter", "max_leaves")) + r")='?([\w.]+)'?"
)
_MADE_OF = re.compile(r"pass it to ClusterState\.from_distances\(d(?:, kind='(\w+)')?\)")
#: What a file holds, as it is typed and as a state calls it.
HOLDS = {
    "table": "table",
    "distances": "distance",
    "similarities": "similarity",
    "absolute-correlations": "absolute_correlation",
}
_KINDS = {kind: word for word, kind in HOLDS.items()}


def add_cluster_options(page: argparse.ArgumentParser) -> None:
    """Add the arguments that decide on the clusters."""
    table = page.add_argument_group("the table")
    table.add_argument(
        "--holds",
        choices=tuple(HOLDS),
        default="table",
        help="what the file holds (default: %(default)s); correlations are similarities, or "
        "absolute-correlations where the sign does not matter",
    )
    table.add_argument(
        "--transpose", action="store_true", help="exchange rows and columns, and cluster these"
    )
    table.add_argument(
        "--annotations", metavar="FILE", help="a second table that describes the rows, by name"
    )
    table.add_argument(
        "--missing-words",
        metavar="A,B,...",
        help="words that mean that there is no value, such as 'ND,<0.5'",
    )
    table.add_argument(
        "--row-filter",
        metavar="QUERY",
        action="append",
        help="cluster only rows that meet this, such as 'mpg > 20 and origin == \"usa\"'; may be "
        "given several times",
    )
    columns = page.add_argument_group("the columns")
    columns.add_argument(
        "--roles",
        metavar="A=ROLE,...",
        help="what a column is for: compare, annotate, known (the true classes), name, leave_out",
    )
    columns.add_argument("--known", metavar="COLUMN", help="short for --roles COLUMN=known")
    columns.add_argument(
        "--weights", metavar="A=W,...", help="what a column counts, such as mpg=2 (default: 1)"
    )
    columns.add_argument(
        "--asymmetric",
        metavar="A,B,...",
        help="columns of 0 and 1 of which two zeros say nothing, for --metric gower",
    )
    columns.add_argument(
        "--missing",
        metavar="WAY",
        help="what is done with missing values: drop (default: their rows are left out), pairwise, "
        "median, mean, most_frequent, knn",
    )
    columns.add_argument(
        "--scaling", help="minmax, standard, robust or none (default: what suits the metric)"
    )
    columns.add_argument("--transform", help="before scaling: none (default), log1p, log2, rank")
    columns.add_argument(
        "--row-scaling", help="of rows, after scaling: none (default), center, standard"
    )
    tree = page.add_argument_group("the tree")
    tree.add_argument("--linkage", help="ward (default), average, complete, single, ...")
    tree.add_argument("--metric", help="euclidean (default), cityblock, cosine, gower, ...")
    tree.add_argument("--method", help="by what it is computed: auto (default), scipy, fast")
    tree.add_argument(
        "--max-leaves",
        metavar="N",
        type=_max_leaves,
        default="auto",
        help="the most leaves: more rows become groups of like rows; auto (default) or none",
    )
    tree.add_argument(
        "--optimal-ordering", action="store_true", help="draw similar leaves next to each other"
    )


def _max_leaves(text: str) -> int | str | None:
    """Parse ``--max-leaves``."""
    if text.lower() in ("auto", "none"):
        return "auto" if text.lower() == "auto" else None
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no number of leaves: give a whole number, auto or none"
        ) from None


def words_of(text: str) -> list[str]:
    """Parse a list of words separated by commas; words with a comma are quoted."""
    typed = next(csv.reader([text], skipinitialspace=True), [])
    return [word.strip() for word in typed if word.strip()]


def make_state(
    options: argparse.Namespace,
    table: pd.DataFrame,
    index: Any,
    columns: list[Any] | None,
    read: Callable[[str], pd.DataFrame],
) -> ClusterState:
    """Make the state that was asked for.

    Parameters
    ----------
    options : Namespace
    table : DataFrame
    index : column name or None
        The column that became the index.
    columns : list or None
        Those to compare.
    read : callable
        Reads a further file.

    Raises
    ------
    TypeError, ValueError
        For what cannot be used; one sentence.
    """
    from hclust_widgets.state.cluster_state import ClusterState

    if options.annotations is not None:
        table = annotated(table, options.annotations, read)
    chosen = given_options(options, table, index, columns)
    of_cut = ("n_clusters", "distance_threshold", "optimal_ordering")
    cut = {name: chosen.pop(name) for name in of_cut if name in chosen}
    kind = HOLDS[options.holds]
    if kind != "table":
        if options.transpose:
            raise ValueError("--transpose exchanges a table: distances are the same both ways.")
        if options.metric is not None:
            raise ValueError(f"--metric: the {options.holds} are there already, so leave it out.")
        return ClusterState.from_distances(table, kind=kind, **chosen, **cut)
    if not options.transpose:
        return ClusterState(table, **chosen, **cut)
    for name in _OF_COLUMNS:
        if name in chosen:
            raise ValueError(
                f"--{name} names columns, which --transpose makes rows: leave one of the two out."
            )
    of_new = ("transform", "row_scaling", "max_leaves")
    later = {name: chosen.pop(name) for name in of_new if name in chosen}
    return ClusterState(table, **chosen).transposed(**later, **cut)


def given_options(
    options: argparse.Namespace,
    table: pd.DataFrame,
    index: Any,
    columns: list[Any] | None,
) -> dict[str, Any]:
    """Return the options of a state that were given.

    Parameters
    ----------
    options : Namespace
    table : DataFrame
    index : column name or None
    columns : list or None
        Those to compare.
    """
    chosen = {name: getattr(options, name) for name in _WORDS}
    chosen["n_clusters"], chosen["distance_threshold"] = options.clusters, options.threshold
    chosen = {name: value for name, value in chosen.items() if value is not None}
    if options.max_leaves != "auto":
        chosen["max_leaves"] = options.max_leaves
    if options.optimal_ordering:
        chosen["optimal_ordering"] = True
    chosen |= _of_columns(options, table, index)
    if options.row_filter:
        chosen["row_filter"] = options.row_filter
    if columns is not None:
        chosen["columns"] = columns
    return chosen


def as_typed(sentence: str) -> str:
    """Name options in a sentence as they are typed here: ``--missing median``."""
    sentence = _MADE_OF.sub(lambda m: f"say --holds {_KINDS[m[1] or 'distance']}", sentence)
    sentence = sentence.replace("(columns=list(df))", "(--columns)")
    sentence = sentence.replace("kind='absolute_correlation'", "--holds absolute-correlations")
    return _IN_PYTHON.sub(lambda m: f"--{m[1].replace('_', '-')} {m[2]}", sentence)


def annotated(table: pd.DataFrame, file: str, read: Callable[[str], pd.DataFrame]) -> pd.DataFrame:
    """Return a table with the columns of a second file that describe its rows."""
    from hclust_widgets.io.annotations import join_annotations

    joined = join_annotations(table, read(file), title=Path(file).name)
    return joined.table


def _of_columns(options: argparse.Namespace, table: pd.DataFrame, index: Any) -> dict[str, Any]:
    """Return what is said of columns, by their names in the table."""
    found: dict[str, Any] = {}
    if options.weights is not None:
        weights = _pairs(options.weights, table, "--weights", "mpg=2,weight=0.5")
        found["weights"] = {name: _weight(word) for name, word in weights.items()}
    if options.roles is not None:
        roles = _pairs(options.roles, table, "--roles", "origin=known,year=leave_out")
        found["roles"] = {name: role.replace("-", "_") for name, role in roles.items()}
    if options.known is not None:
        found["known"] = column_of(options.known, table, "--known")
    if options.asymmetric is not None:
        found["asymmetric"] = columns_of(
            options.asymmetric, table, index=index, option="--asymmetric"
        )
    return found


def _pairs(text: str, table: pd.DataFrame, option: str, example: str) -> dict[Any, str]:
    found: dict[Any, str] = {}
    for word in words_of(text):
        name, equals, value = word.rpartition("=")
        if not (equals and name.strip() and value.strip()):
            raise ValueError(f"{option}: {word!r} is no column=value: write it as {example}.")
        column = column_of(name.strip(), table, option)
        if column in found:
            raise ValueError(f"{option} names column {column!r} twice: name it once.")
        found[column] = value.strip()
    if not found:
        raise ValueError(f"{option} wants columns and values, such as {option} {example}.")
    return found


def _weight(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise ValueError(f"--weights: {text!r} is no number: write mpg=2, say.") from None
