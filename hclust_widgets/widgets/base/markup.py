"""Sentences and cards as HTML; every word that comes from the data is escaped."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from hclust_widgets.analysis.cluster_profile import Column, Profile, readable_values
from hclust_widgets.clustering.summary import noun, units
from hclust_widgets.common.constants import CARDS
from hclust_widgets.common.format import Span, count, number
from hclust_widgets.plotting.base import palette
from hclust_widgets.tree.node_colors import node_colors

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hclust_widgets.clustering.clustering import Clustering

__all__ = ["cards", "refusal", "sentence"]

_TAGS = {"plain": "{}", "strong": "<b>{}</b>", "quiet": '<span class="hclust-quiet">{}</span>'}

# The one word of the sentence that a beginner cannot know.
_COPHENETIC = (
    '<span title="How well the tree keeps the distances between rows: the correlation of these '
    'distances with the heights at which the rows meet. 1 would be perfect.">cophenetic r</span>'
)

# Beyond, a table is easier to read than cards.
MOST_CARDS = CARDS["max_cards"]
# Beyond, nobody reads the table either, and the page would grow slow.
MOST_LINES = CARDS["max_table_rows"]
# Columns on a card: those that tell the clusters apart best.
MOST_COLUMNS = CARDS["max_columns"]
LONGEST_WORDS = 60
LONGEST_UNIT = 8


def sentence(spans: Sequence[Span]) -> str:
    """Set the line in words."""
    words = "".join(_span(span) for span in spans)
    return f'<div class="hclust-words hclust-sentence">{words}</div>'


def _span(span: Span) -> str:
    text = unbroken(escape(span.text))
    if span.tone == "quiet":
        text = _phrases(text).replace("cophenetic r", _COPHENETIC)
    return _TAGS[span.tone].format(text)


def unbroken(html: str) -> str:
    """Keep an interval in one line."""
    return html.replace("[0, 1]", '<span class="hclust-phrase">[0, 1]</span>')


def _phrases(text: str) -> str:
    """Let a line end between phrases only; the dot between two stays with the first."""
    pieces = []
    for i, phrase in enumerate(text.split(" · ")):
        if i:
            pieces.append('<span class="hclust-phrase"> ·</span> ')
        if phrase:
            lead = " " if phrase.startswith(" ") else ""
            pieces.append(f'{lead}<span class="hclust-phrase">{phrase.strip()}</span>')
    return "".join(pieces)


def notes(sentences: Sequence[str]) -> str:
    """Set what a reader ought to know besides, folded away."""
    if not sentences:
        return ""
    items = "".join(f"<li>{escape(short(text, 400))}</li>" for text in sentences)
    label = count(len(sentences), "notes")
    return (
        f'<details class="hclust-notes"><summary>{label} on the data</summary>'
        f"<ul>{items}</ul></details>"
    )


def refusal(text: str) -> str:
    """Set the sentence that says why a change was refused."""
    if not text:
        return ""
    return f'<div class="hclust-refusal" role="alert">{escape(short(text, 600))}</div>'


def instead(text: str) -> str:
    """Set the sentence that stands where a figure cannot be."""
    return f'<div class="hclust-instead" role="note">{escape(short(text, 600))}</div>'


def described(text: str) -> str:
    """Set what a picture shows, for readers who do not see it."""
    return f'<span role="img" aria-label="{escape(short(text, 900))}"></span>'


def cards(now: Clustering) -> str:
    """Set a card for every cluster; a table where there are many.

    Parameters
    ----------
    now : Clustering
    """
    if now.profile is None:
        return '<div class="hclust-quiet">Pass the table (table=...) to see what is in them.</div>'
    columns = _telling(now.profile.columns(now.cut))
    if now.cut.n_clusters > MOST_CARDS:
        return _table(now, now.profile, columns)
    medoids = now.row_names()[now.profile.medoids(now.cut)]
    body = "".join(_card(now, i, str(medoids[i]), columns) for i in range(now.cut.n_clusters))
    return f'<div class="hclust-cards">{body}</div>'


def _telling(columns: list[Column]) -> list[Column]:
    """Columns that tell the clusters apart best, in the table's order."""
    best = sorted(columns, key=lambda c: -c.explained)[:MOST_COLUMNS]
    return [c for c in columns if c in best]


def _card(now: Clustering, i: int, medoid: str, columns: list[Column]) -> str:
    known = units(now)
    lines = "".join(_line(column, i, known.get(str(column.name), "")) for column in columns)
    return (
        f'<section class="hclust-card" style="--cluster:{cluster_color(now, i)}">'
        f'<header><b dir="auto">{escape(_cluster(now, i))}</b>'
        f"<span>{escape(count(int(now.cut.sizes[i]), noun(now)))}</span></header>"
        f'<p>most typical: <span dir="auto">{escape(short(medoid, LONGEST_WORDS))}</span></p>'
        f'<div class="hclust-lines">{lines}</div></section>'
    )


def _line(column: Column, i: int, unit: str) -> str:
    name = escape(_heading(column))
    if column.what == "text":
        value = f"{short(str(column.per_cluster[i]), 18)} {column.share[i]:.0%}"
        bar = f'<i style="width:{column.share[i]:.1%}"></i>'
    else:
        value = f"{_value(column, i)} {short(unit, LONGEST_UNIT)}".rstrip()
        spread = column.highest - column.lowest
        part = (column.per_cluster[i] - column.lowest) / spread if spread > 0 else 0.0
        tick = (column.overall - column.lowest) / spread if spread > 0 else 0.0
        bar = f'<i style="width:{part:.1%}"></i><u style="left:{tick:.1%}"></u>'
    return f'<span dir="auto">{name}</span><span class="bar">{bar}</span><b>{escape(value)}</b>'


def _value(column: Column, i: int) -> str:
    value: Any = readable_values(column)[i]
    if column.what == "date":
        return f"{value:%Y-%m-%d}"
    if column.what == "span":
        return f"{column.per_cluster[i]:,.1f} days"
    return number(value)


def _table(now: Clustering, profile: Profile, columns: list[Column]) -> str:
    """All clusters, largest first."""
    order = sorted(range(now.cut.n_clusters), key=lambda i: -int(now.cut.sizes[i]))[:MOST_LINES]
    medoids = now.row_names()[profile.medoids(now.cut)]
    known = units(now)
    heads = "".join(
        f'<th scope="col" dir="auto">{escape(_heading(c, known.get(str(c.name), "")))}</th>'
        for c in columns
    )
    rows = []
    for i in order:
        color = cluster_color(now, i)
        title = escape(short(now.cut.title(i), 40))
        values = "".join(f"<td>{escape(_cell(c, i))}</td>" for c in columns)
        rows.append(
            f'<tr><th scope="row"><i style="background:{color}"></i>{title}</th>'
            f"<td>{int(now.cut.sizes[i]):,}</td>"
            f'<td class="name" dir="auto">{escape(short(str(medoids[i]), 40))}</td>{values}</tr>'
        )
    left = now.cut.n_clusters - len(order)
    more = f'<p class="hclust-quiet">and {left:,} smaller clusters</p>' if left else ""
    return (
        '<div class="hclust-table"><table><thead><tr><th scope="col">cluster</th>'
        f'<th scope="col">{escape(noun(now))}</th><th scope="col">most typical</th>{heads}</tr>'
        f"</thead><tbody>{''.join(rows)}</tbody></table>{more}</div>"
    )


def _heading(column: Column, unit: str = "") -> str:
    name = short(str(column.name), 24)
    return f"{name} ({short(unit, LONGEST_UNIT)})" if unit else name


def _cell(column: Column, i: int) -> str:
    return str(column.per_cluster[i]) if column.what == "text" else _value(column, i)


def _cluster(now: Clustering, i: int) -> str:
    return short(now.cut.title(i), LONGEST_WORDS) if i in now.cut.names else f"Cluster {i}"


def cluster_color(now: Clustering, i: int) -> str:
    """Return the color of a cluster as ``#rrggbb``: the given one, else the palette's."""
    own = now.cut.colors.get(i)
    return own or palette.color(int(node_colors(now.tree)[now.cut.nodes[i]]))


def short(text: str, most: int) -> str:
    """Return a text on one line, of so many characters at most."""
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 1] + "…"
