"""What the clusters are like, as the cards in the browser show it."""

from __future__ import annotations

import math
from typing import Any

from hclust_widgets.analysis.cluster_profile import ColumnProfile
from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.summary import row_noun, units
from hclust_widgets.common.constants import CARDS

from .clustering import text_without_surrogates

__all__ = ["encode_cards"]

#: Beyond, a table is easier to read than cards.
MAX_CARDS = CARDS["max_cards"]
#: Beyond, nobody reads the table either, and the page would grow slow.
MAX_LINES = CARDS["max_table_rows"]
#: Columns on a card: those that set its cluster apart most.
MAX_COLUMNS = CARDS["max_columns"]


def encode_cards(now: Clustering) -> dict[str, Any]:
    """Describe every cluster; of more than 12 the 200 largest.

    Parameters
    ----------
    now : Clustering
        With its table, or the distances that were handed in: of these there are no columns.

    Returns
    -------
    dict
        ``noun``; ``n_clusters``; ``clusters``, by label or the largest first, each with ``label``,
        ``title``, ``color`` (a number of the palette, or ``#rrggbb`` that was given), ``marker``
        (such a number), ``size``, the name of its most ``typical`` row and its ``row`` number where
        the name does not say it; ``columns``, with ``means``, or ``words`` and their ``share``, and
        how far ``apart`` from all rows, in the order of ``clusters``: the six that set each cluster
        apart most, or, where a table is shown, the six that tell all of them apart best.
    """
    if now.profile is None:
        raise ValueError("Only a tree was handed in: there is no table to describe clusters by.")
    k, sizes = now.cut.n_clusters, now.partition.sizes
    shown = list(range(k))
    if k > MAX_CARDS:
        shown = sorted(shown, key=lambda i: -int(sizes[i]))[:MAX_LINES]
    medoids = now.medoid_names()
    rows = now.rows()[now.profile.medoids(now.cut)]
    typical = text_without_surrogates(medoids[i] for i in shown)
    known, own, colors = units(now), now.given_colors, now.color_numbers
    table = now.row_features
    years = set() if table is None else {table.column_words[c] for c in table.year_columns}
    return {
        "noun": str(row_noun(now)),
        "n_clusters": k,
        "clusters": [
            {
                "label": i,
                "title": now.cluster_title(i),
                "color": own.get(i) or int(colors[i]),
                "marker": int(colors[i]),
                "size": int(sizes[i]),
                "typical": name,
                "row": "" if name in (f"row {rows[i]}", str(rows[i])) else f"row {rows[i]}",
            }
            for i, name in zip(shown, typical, strict=True)
        ],
        "columns": [
            _column(column, shown, known.get(str(column.name), ""), str(column.name) in years)
            for column in shown_columns(now.profile.columns(now.cut), k)
        ],
    }


def shown_columns(columns: list[ColumnProfile], n_clusters: int) -> list[ColumnProfile]:
    """Return the columns of the cards, or of the table in their place, in the table's order."""
    # Rounded: the last digits say nothing, and are others in JavaScript.
    every = range(len(columns))
    if n_clusters > MAX_CARDS:
        best = set(sorted(every, key=lambda j: -round(columns[j].explained * 1e9))[:MAX_COLUMNS])
    else:
        best = set()
        for i in range(n_clusters):
            apart = [abs(column.apart[i]) for column in columns]
            best.update(sorted(every, key=lambda j: -round(apart[j] * 1e6))[:MAX_COLUMNS])
    return [columns[j] for j in sorted(best)]


def _column(column: ColumnProfile, shown: list[int], unit: str, years: bool) -> dict[str, Any]:
    text = column.kind == "text"
    per_cluster = [column.per_cluster[i] for i in shown]
    name, unit = text_without_surrogates([column.name, unit])
    return {
        "name": name,
        "unit": unit,
        "kind": "year" if years and column.kind == "number" else column.kind,
        "means": [] if text else [_finite(value) for value in per_cluster],
        "words": text_without_surrogates(per_cluster) if text else [],
        "share": [float(column.share[i]) for i in shown] if text else [],
        "apart": [_finite(column.apart[i]) for i in shown],
        "overall": _finite(column.overall),
        "lowest": _finite(column.lowest),
        "highest": _finite(column.highest),
    }


def _finite(value: float) -> float | None:
    """Return a number for JSON, which has no nan and no infinity."""
    return float(value) if math.isfinite(value) else None
