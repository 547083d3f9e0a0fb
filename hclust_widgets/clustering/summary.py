"""The line above every explorer: what is shown, in words."""

from __future__ import annotations

from hclust_widgets.analysis.dominant_column import dominant_column_note
from hclust_widgets.common.format import SCALING_WORDS, Span, count, height
from hclust_widgets.common.plurals import Noun
from hclust_widgets.table.features import Features
from hclust_widgets.tree.cut_text import gap_note, threshold_of

from .clustering import Clustering


def noun(now: Clustering) -> Noun:
    """Return what the table's rows are called.

    ``table.attrs["rows"]`` is the plural (``"cars"``) or singular and plural (``("city",
    "cities")``); "rows" where it is neither.
    """
    word = "rows" if now.features is None else now.features.table.attrs.get("rows", "rows")
    pair = ("", word) if isinstance(word, str) else word
    if isinstance(pair, (tuple, list)) and len(pair) == 2:
        one, many = pair
        if isinstance(one, str) and isinstance(many, str) and many:
            return Noun(_whole(many), _whole(one))
    return Noun("rows")


def units(now: Clustering) -> dict[str, str]:
    """Units of columns, where the table names them: ``table.attrs["units"]``."""
    if now.features is None:
        return {}
    found = now.features.table.attrs.get("units", {})
    if not isinstance(found, dict):
        return {}
    return {_whole(str(k)): _whole(str(v)) for k, v in found.items()}


def _whole(text: str) -> str:
    """Write a question mark for half of a character, which nothing could write."""
    return text.encode(errors="replace").decode()


def summary_spans(now: Clustering) -> tuple[Span, ...]:
    """Say what is clustered, how, into how many clusters, cut where."""
    cut, strong, quiet = now.cut, "strong", "quiet"
    spans = _table(now)
    spans += [Span(", "), *_how(now), Span(": "), Span(count(cut.n_clusters, "clusters"), strong)]
    spans += [
        Span(", cut at "),
        Span(threshold_of(cut), strong),
    ]
    spans.append(Span(gap_note(cut), quiet))
    if now.cophenetic is not None:
        spans.append(Span(f" · cophenetic r {height_2(now.cophenetic)}", quiet))
    return (*spans, *_dropped(now))


def table_spans(now: Clustering) -> tuple[Span, ...]:
    """Say which rows and columns are compared, for pictures that show no tree and no cut."""
    return (*_table(now), *_dropped(now))


def _table(now: Clustering) -> list[Span]:
    spans = [Span(count(now.tree.n_leaves, noun(now)), "strong")]
    if now.features is not None:
        spans += [
            Span(" by "),
            Span(count(len(now.features.columns), "features"), "strong"),
            Span(f"{of_columns(now.features)} {SCALING_WORDS[now.features.scaling]}"),
        ]
    return spans


def _dropped(now: Clustering) -> list[Span]:
    if now.features is None or not len(now.features.dropped):
        return []
    lost = count(len(now.features.dropped), "incomplete rows")
    return [Span(f" · {lost} left out", "quiet")]


def of_columns(features: Features) -> str:
    """Say of how many columns the features are, where a text column has become several."""
    columns = len(set(features.sources))
    return "" if columns == len(features.columns) else f" of {count(columns, 'columns')}"


def _how(now: Clustering) -> list[Span]:
    if now.settings.linkage is None:
        return [Span("the tree as given")]
    how = [Span(now.settings.linkage, "strong"), Span(" linkage")]
    if now.settings.metric is not None:
        how += [Span(" of "), Span(now.settings.metric, "strong"), Span(" distances")]
    return how


def height_2(value: float) -> str:
    """Write a correlation with two decimals; a dash where there is none."""
    return "–" if value != value else f"{value:.2f}"


def notes(now: Clustering) -> tuple[str, ...]:
    """Say what a reader ought to know besides the line in words."""
    found = [] if now.features is None else list(now.features.notes)
    found += filter(None, [dominant_column_note(now.features, now.settings.metric)])
    if not now.cut.has_threshold:
        found.append(
            f"Heights are tied at {height(now.cut.upper)}: no threshold gives "
            f"{now.cut.n_clusters} clusters, so they are told apart by the order of the merges."
        )
    if not now.tree.is_monotone:
        found.append(
            f"Some merges lie below earlier ones, as {now.settings.linkage or 'this'} linkage can "
            "make them: the cut goes by the highest so far."
        )
    if now.suggested and now.cut.n_clusters == 1:
        found.append("Starts at 1 cluster, since all rows are alike; nobody asked for a number.")
    elif now.suggested:
        found.append(
            f"Starts at {count(now.cut.n_clusters, 'clusters')}, where the relative gap between "
            "heights is largest; nobody asked for a number."
        )
    return tuple(found)
