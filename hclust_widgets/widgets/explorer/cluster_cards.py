"""Cluster cards: size, most typical row and values of each cluster; a table where there are many.

Profiles of large tables take a while, so the cards are computed in the render thread.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import ipywidgets as W
from markupsafe import Markup

from hclust_widgets.analysis.cluster_profile import Column, Profile, readable_values
from hclust_widgets.clustering.summary import noun, units
from hclust_widgets.common.format import count, number
from hclust_widgets.plotting.base import palette
from hclust_widgets.widgets.base.markup import join, placeholder, set_html, truncate

from . import messages

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.widgets.base.view import View

__all__ = ["ClusterCards", "cards", "cluster_color"]

log = logging.getLogger("hclust_widgets")

#: With more clusters than this a table is easier to read than cards.
MAX_CARDS = 12
#: With more lines than this nobody reads the table either, and the page becomes slow.
MAX_LINES = 200
#: Columns on a card: those that separate the clusters best.
MAX_COLUMNS = 6
#: Lengths in characters.
MAX_NAME, MAX_TABLE_NAME, MAX_COLUMN_NAME, MAX_LEVEL, MAX_UNIT = 60, 40, 24, 18, 8

_CARD = Markup(
    '<section class="hclust-card" style="--cluster:{color}">'
    '<header><b dir="auto">{title}</b><span>{size}</span></header>'
    '<p>most typical: <span dir="auto">{medoid}</span></p>'
    '<div class="hclust-lines">{lines}</div></section>'
)
_LINE = Markup('<span dir="auto">{name}</span><span class="bar">{bar}</span><b>{value}</b>')
_SHARE_BAR = Markup('<i style="width:{share:.1%}"></i>')
_VALUE_BAR = Markup('<i style="width:{value:.1%}"></i><u style="left:{mean:.1%}"></u>')
_TABLE = Markup(
    '<div class="hclust-table"><table><thead><tr><th scope="col">cluster</th>'
    '<th scope="col">{noun}</th><th scope="col">most typical</th>{heads}</tr>'
    "</thead><tbody>{rows}</tbody></table>{more}</div>"
)
_TABLE_ROW = Markup(
    '<tr><th scope="row"><i style="background:{color}"></i>{title}</th>'
    "<td>{size:,}</td>"
    '<td class="name" dir="auto">{medoid}</td>{values}</tr>'
)


class ClusterCards(W.HTML):
    """The cards of a view's clusters; :class:`RenderThread` calls :meth:`paint`.

    Parameters
    ----------
    view : View
    """

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        self._shown: Any = None

    def paint(self) -> None:
        """Update the cards, unless they show this tree, cut and annotations."""
        now = self._view.state.clustering
        shown = (now.tree, now.cut, now.annotations)
        if self._shown is not None and all(a is b for a, b in zip(shown, self._shown, strict=True)):
            return
        try:
            set_html(self, cards(now))
        except Exception:
            log.exception("The clusters could not be described.")
            set_html(self, placeholder(messages.CARDS_FAILED))
        self._shown = shown


def cluster_color(now: Clustering, i: int) -> str:
    """Return the color of a cluster as ``#rrggbb``: the reader's choice, else the palette's."""
    chosen = now.given_colors.get(i)
    return chosen or palette.color(int(now.cut.node_colors[i]))


def cards(now: Clustering) -> Markup:
    """Format a card for each cluster; a table where there are more than 12.

    Parameters
    ----------
    now : Clustering

    Returns
    -------
    Markup
    """
    if now.profile is None:
        return Markup(
            '<div class="hclust-quiet">Pass the table (table=...) to see what is in them.</div>'
        )
    columns = _separating(now.profile.columns(now.cut))
    if now.cut.n_clusters > MAX_CARDS:
        return _table(now, now.profile, columns)
    medoids = now.row_names()[now.profile.medoids(now.cut)]
    body = join(_card(now, i, str(medoids[i]), columns) for i in range(now.cut.n_clusters))
    return Markup('<div class="hclust-cards">{}</div>').format(body)


def _separating(columns: list[Column]) -> list[Column]:
    """Return the columns that separate the clusters best, in the table's order."""
    best = sorted(columns, key=lambda c: -c.explained)[:MAX_COLUMNS]
    return [c for c in columns if c in best]


def _card(now: Clustering, i: int, medoid: str, columns: list[Column]) -> Markup:
    known = units(now)
    return _CARD.format(
        color=cluster_color(now, i),
        title=truncate(now.cluster_title(i), MAX_NAME)
        if i in now.names_by_label
        else f"Cluster {i}",
        size=count(int(now.cut.sizes[i]), noun(now)),
        medoid=truncate(medoid, MAX_NAME),
        lines=join(_line(column, i, known.get(str(column.name), "")) for column in columns),
    )


def _title(now: Clustering, i: int) -> str:
    has_name = i in now.names_by_label
    return truncate(now.cluster_title(i), MAX_NAME) if has_name else f"Cluster {i}"


def _line(column: Column, i: int, unit: str) -> Markup:
    if column.what == "text":
        value = f"{truncate(str(column.per_cluster[i]), MAX_LEVEL)} {column.share[i]:.0%}"
        bar = _SHARE_BAR.format(share=column.share[i])
    else:
        value = f"{_value(column, i)} {truncate(unit, MAX_UNIT)}".rstrip()
        spread = column.highest - column.lowest
        bar = _VALUE_BAR.format(
            value=(column.per_cluster[i] - column.lowest) / spread if spread > 0 else 0.0,
            mean=(column.overall - column.lowest) / spread if spread > 0 else 0.0,
        )
    return _LINE.format(name=_heading(column), bar=bar, value=value)


def _value(column: Column, i: int) -> str:
    value: Any = readable_values(column)[i]
    if column.what == "date":
        return f"{value:%Y-%m-%d}"
    if column.what == "span":
        return f"{column.per_cluster[i]:,.1f} days"
    return number(value)


def _table(now: Clustering, profile: Profile, columns: list[Column]) -> Markup:
    """Format all clusters as a table, largest first."""
    order = sorted(range(now.cut.n_clusters), key=lambda i: -int(now.cut.sizes[i]))[:MAX_LINES]
    medoids = now.row_names()[profile.medoids(now.cut)]
    known = units(now)
    heads = join(
        Markup('<th scope="col" dir="auto">{}</th>').format(_heading(c, known.get(str(c.name), "")))
        for c in columns
    )
    rows = join(
        _TABLE_ROW.format(
            color=cluster_color(now, i),
            title=truncate(now.cluster_title(i), MAX_TABLE_NAME),
            size=int(now.cut.sizes[i]),
            medoid=truncate(str(medoids[i]), MAX_TABLE_NAME),
            values=join(Markup("<td>{}</td>").format(_cell(c, i)) for c in columns),
        )
        for i in order
    )
    left = now.cut.n_clusters - len(order)
    more = Markup('<p class="hclust-quiet">and {:,} smaller clusters</p>').format(left)
    return _TABLE.format(noun=noun(now), heads=heads, rows=rows, more=more if left else "")


def _heading(column: Column, unit: str = "") -> str:
    name = truncate(str(column.name), MAX_COLUMN_NAME)
    return f"{name} ({truncate(unit, MAX_UNIT)})" if unit else name


def _cell(column: Column, i: int) -> str:
    return str(column.per_cluster[i]) if column.what == "text" else _value(column, i)
