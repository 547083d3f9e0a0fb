"""Messages of the views; formatted with ``str.format``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering

NEEDS_TABLE = (
    "This view shows the rows' values, but only a tree was handed in: pass the table as well "
    "(table=...)."
)
ONLY_DISTANCES = "This view shows the values of columns, and distances between rows have none."
NO_AXES = (
    "A scatter plot needs a column of numbers, dates or truth values, or rows that differ: this "
    "table has neither."
)
NO_MDS = (
    "Many distances were handed in and no table: the settings have axes that are computed from "
    "distances."
)
HEIGHT = (
    "height={value!r} is no height: give whole CSS pixels up to 10,000, or 0 for the usual height."
)
GAP_ELSEWHERE = "Gap statistic, once an EvidenceWidget has computed it"
RIBBON_TOOLTIP = "What speaks for each number of clusters, beside the height axis of the tree"
EVIDENCE_FAILED = "The evidence could not be computed; the log says why."
SILHOUETTES_FAILED = "The silhouettes could not be computed; the log says why."
LOCKED_STAY = "Locked clusters stay: this is a cut into {clusters}, the nearest to {wanted}."
SHEPARD_EXPLAINED = (
    "Every pair of rows: across, how far apart they are in the table; upward, the height at which "
    "they are merged. The nearer to one line, the better the tree shows the distances."
)
LINKAGES_FAILED = "The linkages could not be compared; the log says why."
CLUSTERS_IN_ORDER = (
    "From {fewest} to {most} clusters leaves none: the first number may not be the larger one."
)
#: What dynamic tree cut looks for, by method.
DYNAMIC = {
    "hybrid": (
        "Branches with a tight core and a gap above it (Langfelder, Zhang and Horvath 2008), of "
        "{rows} or more. "
    ),
    "tree": (
        "Stretches of rows merged low, between rows merged high (Langfelder, Zhang and "
        "Horvath 2008), of {rows} or more. Shown is the cut of the tree that agrees with them in "
        "most pairs of rows. "
    ),
}
#: What the levels and the height of dynamic tree cut mean.
DEEP_SPLIT = {
    "hybrid": "Deep split 0 finds few clusters that are clearly apart, 4 many small ones. ",
    "tree": "With deep split 1 clusters are split again where they can be, with 0 they are not. ",
}
CUT_HEIGHT = "Above height {height} nothing is merged. "
CUT_HEIGHT_AUTO = "In the uppermost hundredth of the heights nothing is merged. "
#: What becomes of the rows beside them.
BESIDE = {
    "own": "What lies beside them is a cluster of its own.",
    "nearest": (
        "Rows beside them go to the nearest cluster, as far as whole branches can: a cut of the "
        "tree moves no single row to another branch."
    ),
}
CUT_IS_GONE = "That cut is of another tree than the present one: choose among those shown now."
CUTS_FAILED = "The best cuts could not be found; the log says why."
ONE_CLUSTER = "One cluster has no silhouettes: choose two or more."
CLASSES_FAILED = "The classes could not be compared; the log says why."
NO_CLASSES = (
    "No column holds known classes: leave a column of classes out of those that are compared, or "
    "give it the role 'known'."
)
#: What is shown where an option named annotations that were taken away.
REMOVED = {
    "sort_by": "{names} was taken away: rows are no longer sorted by it.",
    "column_sort_by": "{names} was taken away: columns are no longer sorted by it.",
    "row_split": "{names} was taken away: rows are no longer split by it.",
    "color_by": "{names} was taken away: colors are those of the clusters.",
    "size_by": "{names} was taken away: points no longer have its sizes.",
    "marker_by": "{names} was taken away: points no longer have its markers.",
    "names_from": "{names} was taken away: points have the names of their rows.",
}
FIGURE_FAILED = "This figure could not be drawn; the log says why."


def needs_table(now: Clustering) -> str:
    """Explain why a view of values shows none where there is no table."""
    return NEEDS_TABLE if now.precomputed is None else ONLY_DISTANCES
