"""The line above every explorer: what is shown, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from hclust_widgets.analysis.dominant_column import dominant_column_note, repeated_phrase
from hclust_widgets.common.constants import (
    LEVELED,
    LEVELED_BRIEFLY,
    NUMBERS_MOVED,
    NUMBERS_MOVED_BRIEFLY,
)
from hclust_widgets.common.format import Span, count, height, score, truncate
from hclust_widgets.common.plurals import Noun
from hclust_widgets.table.features import Features
from hclust_widgets.table.metric.metric_kinds import scaling_note, words_note
from hclust_widgets.table.rows.row_filter import RowFilter, filter_words
from hclust_widgets.tree.cut_text import gap_note, threshold_of

from .settings import MAX_CLUSTERED_COLUMNS
from .unused_settings import unused_note

if TYPE_CHECKING:
    from hclust_widgets.clustering.groups.groups import RowGroups
    from hclust_widgets.table.distances import Distances
    from hclust_widgets.table.exchange import ExchangedTable
    from hclust_widgets.tree.cophenetic import CopheneticCorrelation
    from hclust_widgets.tree.cut import Cut
    from hclust_widgets.tree.partition import Partition
    from hclust_widgets.tree.tree import Tree

    from .settings import Settings


# Conditions on rows are cut after so many characters.
_MAX_CONDITIONS = 120


class Summarized(Protocol):
    """What a summary needs of a :class:`~hclust_widgets.clustering.clustering.Clustering`."""

    @property
    def settings(self) -> Settings: ...  # noqa: D102
    @property
    def features(self) -> Features | None: ...  # noqa: D102
    @property
    def precomputed(self) -> Distances | None: ...  # noqa: D102
    @property
    def exchanged(self) -> ExchangedTable | None: ...  # noqa: D102
    @property
    def groups(self) -> RowGroups | None: ...  # noqa: D102
    @property
    def row_features(self) -> Features | None: ...  # noqa: D102
    @property
    def partition(self) -> Partition: ...  # noqa: D102
    @property
    def row_metric(self) -> str | None: ...  # noqa: D102
    @property
    def tree(self) -> Tree: ...  # noqa: D102
    @property
    def cut(self) -> Cut: ...  # noqa: D102
    @property
    def cophenetic_correlation(self) -> CopheneticCorrelation | None: ...  # noqa: D102
    @property
    def input_kind(self) -> str | None: ...  # noqa: D102
    @property
    def suggested(self) -> bool: ...  # noqa: D102
    @property
    def numbers_moved(self) -> bool: ...  # noqa: D102
    @property
    def repeated_column(self) -> tuple[int, float] | None: ...  # noqa: D102
    @property
    def leveled(self) -> bool: ...  # noqa: D102


def leaf_noun(now: Summarized) -> Noun:
    """Return what the leaves are called: "groups" of rows, else as :func:`row_noun` says."""
    return row_noun(now) if now.groups is None else Noun("groups")


def row_noun(now: Summarized) -> Noun:
    """Return what the table's rows are called.

    ``table.attrs["rows"]`` is the plural (``"cars"``) or singular and plural (``("city",
    "cities")``); "rows" where it is neither.
    """
    word = "rows" if now.features is None else now.features.table.attrs.get("rows", "rows")
    pair = ("", word) if isinstance(word, str) else word
    if isinstance(pair, (tuple, list)) and len(pair) == 2:
        one, many = pair
        if isinstance(one, str) and isinstance(many, str) and many:
            return Noun(_encodable(many), _encodable(one))
    return Noun("rows")


def units(now: Summarized) -> dict[str, str]:
    """Return the units of columns, where the table has them: ``table.attrs["units"]``."""
    if now.features is None:
        return {}
    found = now.features.table.attrs.get("units", {})
    if not isinstance(found, dict):
        return {}
    return {_encodable(str(k)): _encodable(str(v)) for k, v in found.items()}


def _encodable(text: str) -> str:
    """Replace lone surrogates, which cannot be encoded, by question marks."""
    return text.encode(errors="replace").decode()


def summary_spans(
    now: Summarized, *, wait: bool = True, conditions: bool = True
) -> tuple[Span, ...]:
    """Describe what is clustered, how, into how many clusters, and where the tree is cut.

    Parameters
    ----------
    now : Clustering
    wait : bool
        False to leave out the cophenetic correlation of many rows while it is not computed.
    conditions : bool
        False to tell how many rows are kept and not by which values, and of no column that the
        clusters are its values.
    """
    cut, strong, quiet = now.cut, "strong", "quiet"
    spans = _table(now)
    spans += [Span(", "), *_how(now), Span(": "), Span(count(cut.n_clusters, "clusters"), strong)]
    if cut.is_uneven:
        spans.append(Span(", cut at different heights"))
    else:
        spans += [Span(", cut at "), Span(threshold_of(cut), strong)]
        spans.append(Span(gap_note(cut), quiet))
    if cut.locked:
        spans.append(Span(f" · {len(cut.locked):,} locked", quiet))
    r = now.cophenetic_correlation
    if r is not None and r.is_ready(wait=wait):
        spans.append(Span(f" · cophenetic r {score(r.value)}", quiet))
    spans += _dropped(now, conditions=conditions)
    said = [LEVELED_BRIEFLY] if now.leveled else []
    said += [NUMBERS_MOVED_BRIEFLY] if now.numbers_moved else []
    if conditions:
        said.append(repeated_phrase(now.row_features, now.partition, now.repeated_column))
    return (*spans, *(Span(f" · {words}", quiet) for words in said if words))


def table_spans(now: Summarized) -> tuple[Span, ...]:
    """Describe which rows and columns are compared, for pictures without a tree and a cut."""
    return (*_table(now), *_dropped(now))


def _table(now: Summarized) -> list[Span]:
    spans = [Span(clustered(now), "strong")]
    if now.features is not None and now.precomputed is None:
        spans += [
            Span(" by "),
            Span(count(len(now.features.columns), "features"), "strong"),
            Span(f"{of_columns(now.features)} {now.features.preparation}"),
        ]
    return spans


def clustered(now: Summarized) -> str:
    """State what is clustered: "392 cars", or "1,000,000 rows in 2,000 groups"."""
    leaves = count(now.tree.n_leaves, leaf_noun(now))
    if now.groups is None:
        return leaves
    words = f"{count(now.groups.n_rows, row_noun(now))} in {leaves}"
    source = now.groups.partitions
    return words if source is None else f"{words}, in {count(source.n_partitions, 'partitions')}"


def _dropped(now: Summarized, *, conditions: bool = True) -> list[Span]:
    if now.precomputed is not None:
        words = kept_of_distances(now, conditions=conditions)
        return [Span(f" · {words}", "quiet")] if words else []
    return [Span(f" · {words}", "quiet") for words in remarks(now, conditions=conditions)]


def remarks(now: Summarized, *, conditions: bool = True) -> list[str]:
    """State whether rows are columns of the table, and what :func:`gaps` says."""
    found = [] if now.exchanged is None else ["the rows are columns of the table"]
    return found + gaps(now.features, conditions=conditions)


def gaps(features: Features | None, *, conditions: bool = True) -> list[str]:
    """State which rows were left out, and what was done with missing values."""
    if features is None:
        return []
    found = []
    if features.row_filter:
        found.append(kept_words(features, conditions=conditions))
    found += [f"{rows} left out" for rows in features.left_out_words]
    return found + ([features.missing_words] if features.missing_words else [])


def kept_words(features: Features, *, conditions: bool = True) -> str:
    """State which rows are kept: "42 of 392 rows kept: origin is usa"."""
    n, given = features.n_rows, features.row_filter
    return _kept(n - features.n_filtered, n, given, conditions=conditions)


def kept_of_distances(now: Summarized, *, conditions: bool = True) -> str:
    """State of which rows the distances are clustered; empty where all are."""
    some = now.precomputed
    if some is None or some.rows is None:
        return ""
    given = now.settings.row_filter
    return _kept(some.n_rows, some.given.n_rows, given, conditions=conditions)


def _kept(left: int, n: int, given: RowFilter | None, *, conditions: bool) -> str:
    kept = f"{left:,} of {count(n, 'rows')} kept"
    words = truncate(filter_words(given or ()), _MAX_CONDITIONS)
    return f"{kept}: {words}" if conditions else kept


def of_columns(features: Features) -> str:
    """Format the number of columns, where a text column has become several features."""
    columns = len(set(features.sources))
    return "" if columns == len(features.columns) else f" of {count(columns, 'columns')}"


def _how(now: Summarized) -> list[Span]:
    if now.settings.linkage is None:
        return [Span("the tree as given")]
    how = [Span(now.settings.linkage, "strong"), Span(" linkage")]
    if now.precomputed is not None:
        how.append(Span(f" of the {distances_as_given(now.precomputed)}"))
    elif now.settings.metric is not None:
        how += [Span(" of "), Span(str(now.settings.metric), "strong"), Span(" distances")]
    if now.tree.is_fast:
        how.append(Span(" by fastcluster"))
    if now.tree.constrained:
        how += [Span(" under a connectivity constraint")]
    return how


def distances_as_given(distances: Distances) -> str:
    """Describe what was handed in: "given similarities (1 - s)"."""
    if distances.kind == "distance":
        return "given distances"
    what = "correlations" if distances.kind == "absolute_correlation" else "similarities"
    return f"given {what} ({distances.formula})"


def order_notes(tree: Tree) -> list[str]:
    """State how near to the optimum a leaf order is, where it is nearly optimal."""
    if tree.order_lengths is None:
        return []
    length, least = map(height, tree.order_lengths)
    said = (
        f"Its {tree.n_leaves:,} leaves are in nearly optimal order: the distances between "
        f"neighbors add up to {length}, and in no order of this tree to less than {least}."
    )
    return [said]


def notes(now: Summarized) -> tuple[str, ...]:
    """Return what a reader ought to know besides the summary, a sentence each."""
    found = [] if now.exchanged is None else [now.exchanged.note]
    found += [] if now.features is None else now.features.notes
    compared = None if now.precomputed is not None else now.row_features
    repeated = now.repeated_column
    found += filter(None, [dominant_column_note(compared, now.row_metric, now.partition, repeated)])
    if now.tree.is_fast:
        found.append(
            "The tree is fastcluster's, which needs no distances of all pairs: where distances are "
            "tied, its merges and labels may be others than scikit-learn's."
        )
    found += order_notes(now.tree)
    if now.precomputed is not None and now.precomputed.given.starred is not None:
        found.append(now.precomputed.given.starred.note)
    if now.precomputed is not None:
        found += filter(None, [unused_note(now.settings, now.tree.n_leaves)])
    if now.groups is not None:
        found += now.groups.notes(asked=now.settings.max_leaves != "auto")
    if compared is not None and now.input_kind is None:
        metric, schema = now.settings.metric, compared.schema
        text = [c for c in dict.fromkeys(compared.sources) if not schema[c].is_numeric]
        found += filter(
            None,
            [scaling_note(metric, compared.scaling), words_note(metric, compared.table, text)],
        )
    if now.features is not None and len(now.features.columns) > MAX_CLUSTERED_COLUMNS:
        found.append(
            f"Its {len(now.features.columns):,} columns are in the table's order: more than "
            f"{MAX_CLUSTERED_COLUMNS:,} have no tree of their own."
        )
    if not now.cut.has_threshold and not now.cut.is_uneven:
        found.append(
            f"Heights are tied at {height(now.cut.upper)}: no threshold gives "
            f"{now.cut.n_clusters} clusters, so they are told apart by the order of the merges."
        )
    if not now.tree.is_monotone:
        made = f"{now.settings.linkage or 'this'} linkage"
        if now.tree.constrained:
            made = "a connectivity constraint"
        found.append(
            f"Some merges lie below earlier ones, as {made} can make them: the cut goes by the "
            "highest so far."
        )
    if now.leveled:
        found.append(LEVELED)
    if now.numbers_moved:
        found.append(NUMBERS_MOVED)
    if now.suggested and now.cut.n_clusters == 1:
        found.append("Starts at 1 cluster, since all rows are alike; nobody asked for a number.")
    elif now.suggested:
        found.append(
            f"Starts at {count(now.cut.n_clusters, 'clusters')}, where the relative gap between "
            "heights is largest; nobody asked for a number."
        )
    return tuple(found)
