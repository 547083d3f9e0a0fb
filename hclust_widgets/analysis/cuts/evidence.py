"""Evidence on the number of clusters: indices of every cut, and which number each prefers."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd

from hclust_widgets.common.arrays import Floats, Ints
from hclust_widgets.common.format import count
from hclust_widgets.tree.label_numbers import most_suggested
from hclust_widgets.tree.tree import Tree

from .cut_indices import DistancesFrom, cut_indices
from .gap_statistic import GapStatistic

__all__ = [
    "COLUMNS", "INDEX_MEANING", "INDEX_TITLE", "INDICES", "MAX_BY_RATIO", "agreement", "evidence",
    "gap_words", "height_indices", "knee", "left_out", "peaks", "preferred_numbers",
]  # fmt: skip

#: The columns of :func:`evidence`, without those of the gap statistic.
COLUMNS = (
    "height_gap",
    "height_ratio",
    "silhouette",
    "calinski_harabasz",
    "davies_bouldin",
    "dunn",
    "within_ss",
)

#: Of groups of rows there is one more, and ``silhouette`` and ``dunn`` are nan.
INDICES = (*COLUMNS[:3], "simplified_silhouette", *COLUMNS[3:])

#: What each index measures, in one sentence for the reader.
INDEX_MEANING = {
    "height_gap": "Range of heights in which this number of clusters holds; wide is good.",
    "height_ratio": "Upper end of that range over its lower end; high is good. Of up to the square "
    "root of the number of different rows, and 20, the one with the highest is the cut that nobody "
    "asked for.",
    "silhouette": "Mean of how much nearer each row is to its own cluster than to the next one, "
    "-1 to 1; high is good, and round clusters far apart are favored.",
    "simplified_silhouette": "As the silhouette, with distances to the centroids in place of those "
    "to all rows, -1 to 1; high is good.",
    "calinski_harabasz": "Spread between the clusters over spread within them; high is good, and "
    "round clusters of like size are favored.",
    "davies_bouldin": "Mean of how much each cluster overlaps with the one it overlaps most; low "
    "is good (power 1, mean distance to the centroid).",
    "dunn": "Smallest distance between two clusters over the largest within one; high is good, "
    "and one outlying row can decide it.",
    "within_ss": "Sum of squared distances to the centroids; falls with every cluster, and the "
    "knee is good.",
    "gap": "How much tighter the clusters are than those of uniform data clustered alike; the "
    "first number whose gap the next one does not exceed by more than its standard error is good, "
    "and it may be 1.",
}

#: What each index is called.
INDEX_TITLE = {
    "height_gap": "Height gap",
    "height_ratio": "Height ratio",
    "silhouette": "Silhouette",
    "simplified_silhouette": "Simplified silhouette",
    "calinski_harabasz": "Calinski-Harabasz",
    "davies_bouldin": "Davies-Bouldin",
    "dunn": "Dunn",
    "within_ss": "Sum of squares",
    "gap": "Gap statistic",
}

_HIGH_IS_GOOD = (
    "height_gap",
    "height_ratio",
    "silhouette",
    "simplified_silhouette",
    "calinski_harabasz",
    "dunn",
)
#: Key of ``attrs``: up to so many clusters the height ratio prefers.
MAX_BY_RATIO = "most_by_ratio"


def evidence(
    tree: Tree,
    *,
    max_clusters: int,
    X: Floats | None = None,
    distances: DistancesFrom | None = None,
    gap: Callable[[], GapStatistic] | None = None,
) -> pd.DataFrame:
    """Compute the indices of the cuts into 2 to ``max_clusters`` clusters.

    Parameters
    ----------
    tree : Tree of n leaves
    max_clusters : int
        From 2 to n.
    X : ndarray of shape (n, p), optional
        The rows, for the indices that need centroids.
    distances : function, optional
        Distances that were clustered, for silhouettes and Dunn's index.
    gap : function, optional
        Returns the gap statistic for 1 to ``max_clusters``: adds the columns ``gap`` and
        ``gap_se`` and the row of one cluster.

    Returns
    -------
    DataFrame
        One row for each number of clusters, index ``n_clusters``, columns :data:`COLUMNS`; nan
        where an index has no value: silhouettes of one cluster, Calinski-Harabasz of n, the height
        ratio where the clusters are there at height 0.

    References
    ----------
    P. J. Rousseeuw (1987), J. Computational and Applied Mathematics 20, 53-65. T. Calinski,
    J. Harabasz (1974), Communications in Statistics 3, 1-27. D. L. Davies, D. W. Bouldin (1979),
    IEEE Transactions on Pattern Analysis and Machine Intelligence 1, 224-227. J. C. Dunn (1974),
    Journal of Cybernetics 4, 95-104.
    """
    found = cut_indices(tree, max_clusters, X=X, distances=distances)
    k = found.n_clusters
    table = pd.DataFrame(
        {
            **height_indices(tree, k),
            "silhouette": found.silhouette,
            "calinski_harabasz": found.calinski_harabasz,
            "davies_bouldin": found.davies_bouldin,
            "dunn": found.dunn,
            "within_ss": found.within_ss,
        },
        index=pd.Index(k, name="n_clusters"),
    ).iloc[::-1]
    table.attrs[MAX_BY_RATIO] = most_suggested(tree.heights)
    if gap is None:
        return table.iloc[1:]
    statistic = gap()
    table["gap"], table["gap_se"] = statistic.gap, statistic.standard_error
    return table


def gap_words(power: int, reference: str, n_references: int) -> str:
    """Return how a gap statistic was computed, in one sentence for the reader.

    Parameters
    ----------
    power : {1, 2}
    reference : {"scaledPCA", "original"}
    n_references : int
    """
    distances = "squared distances" if power == 2 else "distances to the power 1"
    space = "principal components" if reference == "scaledPCA" else "columns"
    return (
        f"From {distances} and {n_references:,} random tables, uniform over the ranges of the "
        f"{space}; the number is chosen by the rule of Tibshirani et al. (2001)."
    )


def height_indices(tree: Tree, k: Ints) -> dict[str, Floats]:
    """Return the indices that need the heights alone.

    Parameters
    ----------
    tree : Tree of n leaves
    k : ndarray of int
        Numbers of clusters, from 1 to n.

    Returns
    -------
    dict of str to ndarray
        ``height_gap`` and ``height_ratio``: the upper end of the range of heights in which each
        number holds, less its lower end, and divided by it; nan for one cluster, and the ratio
        where the lower end is 0.
    """
    heights = np.concatenate([[0.0], tree.heights, [np.nan]])
    n = tree.n_leaves
    lower, upper = heights[n - k], heights[n - k + 1]
    ratio = np.full(len(k), np.nan)
    with np.errstate(over="ignore"):
        np.divide(upper, lower, out=ratio, where=lower > 0)
    return {"height_gap": upper - lower, "height_ratio": ratio}


def knee(values: Floats) -> int | None:
    """Return the position of the knee of a falling curve: the farthest below its chord.

    Parameters
    ----------
    values : ndarray of shape (m,)

    Returns
    -------
    int or None
        None for fewer than three values, and where the curve nowhere lies below its chord.

    References
    ----------
    V. Satopaa, J. Albrecht, D. Irwin, B. Raghavan (2011). Finding a "kneedle" in a haystack:
    detecting knee points in system behavior. ICDCS Workshops, 166-171.
    """
    m = len(values)
    if m < 3 or not np.isfinite(values).all():
        return None
    chord = values[0] + (values[-1] - values[0]) * np.arange(m) / (m - 1)
    below = chord - values
    at = int(below.argmax())
    return at if below[at] > 1e-12 * abs(values[0]) else None


def preferred_numbers(table: pd.DataFrame, *, rule: str = "Tibs2001SEmax") -> dict[str, int]:
    """Return the number of clusters that each index prefers.

    Parameters
    ----------
    table : DataFrame
        From :func:`evidence`.
    rule : str
        How the gap statistic chooses: one of
        :data:`~hclust_widgets.analysis.cuts.gap_statistic.RULES`. The default is the rule of the
        paper; R's default, ``firstSEmax``, finds clusters in uniform data more often.

    Returns
    -------
    dict of str to int
        By column, without those that have no value. Of equal values the smaller number counts. The
        height ratio is looked at up to the square root of the kinds of rows, and to 20, as where a
        number of clusters is suggested (:func:`~hclust_widgets.tree.cut.suggest_n_clusters`).
    """
    found: dict[str, int] = {}
    rows = table.loc[table.index >= 2]
    most = table.attrs.get(MAX_BY_RATIO, np.inf)
    for name in INDICES:
        if name not in rows.columns:
            continue
        values = rows[name].to_numpy(dtype=np.float64)
        if name == "height_ratio":  # far down in the tree any two merges may differ many times over
            values = np.where(rows.index <= most, values, np.nan)
        if name == "within_ss":
            at = knee(values)
            if at is not None:
                found[name] = int(rows.index[at])
        elif not np.isnan(values).all():
            best = np.nanargmax(values) if name in _HIGH_IS_GOOD else np.nanargmin(values)
            found[name] = int(rows.index[int(best)])
    if "gap" in table.columns:
        gap, error = (table[name].to_numpy(dtype=np.float64) for name in ("gap", "gap_se"))
        count = len(gap)
        statistic = GapStatistic(np.arange(1, count + 1), gap, gap, gap, error)
        found["gap"] = statistic.chosen(rule)
    return found


def peaks(table: pd.DataFrame, name: str, *, top: int = 3) -> list[int]:
    """Return the numbers of clusters at which an index is better than at both neighbors.

    Parameters
    ----------
    table : DataFrame
        From :func:`evidence`.
    name : str
        One of its columns.
    top : int
        At most so many.

    Returns
    -------
    list of int
        The best first; of equal ones the smaller number. Two clusters need be better than three
        alone, and the largest number is none, as what follows it is not known. Empty for the sum
        of squares, which falls throughout, and for the gap statistic, which has a rule of its own.
    """
    if name not in INDICES or name == "within_ss":
        return []
    numbers = table.index.to_numpy()
    looked_at = numbers >= 2
    if name == "height_ratio":
        looked_at &= numbers <= table.attrs.get(MAX_BY_RATIO, np.inf)
    values = table[name].to_numpy(dtype=np.float64)[looked_at]
    values = values * (1 if name in _HIGH_IS_GOOD else -1)
    before = np.concatenate([[-np.inf], values[:-1]])
    with np.errstate(invalid="ignore"):
        places = np.flatnonzero((values[:-1] > before[:-1]) & (values[:-1] > values[1:]))
    best = places[np.argsort(-values[places], kind="stable")][:top]
    return [int(k) for k in numbers[looked_at][best]]


def left_out(found: pd.DataFrame) -> str:
    """State which indices are not defined for these rows, and why; "" if all are.

    Parameters
    ----------
    found : DataFrame
        From :func:`evidence`; ``attrs["left_out"]`` is the reason, the latter half of a sentence.
    """
    why = found.attrs.get("left_out")
    names = [INDEX_TITLE[name] for name in COLUMNS if found[name].isna().all()]
    return f"Not defined here: {_listed(names, 'and')}, since {why}." if why and names else ""


def agreement(preferred: dict[str, int]) -> str:
    """State in one sentence whether the indices agree, and where not, why they may differ.

    Parameters
    ----------
    preferred : dict of str to int
        From :func:`preferred_numbers`.
    """
    numbers = sorted(set(preferred.values()))
    if not numbers:
        return "No index has a value for this tree."
    if len(numbers) == 1:
        clusters = count(numbers[0], "clusters")
        if len(preferred) == 1:
            return f"{INDEX_TITLE[next(iter(preferred))]} prefers {clusters}."
        return f"All {len(preferred)} indices prefer {clusters}."
    votes = {k: [name for name, wanted in preferred.items() if wanted == k] for k in numbers}
    most = max(len(names) for names in votes.values())
    leading = [k for k in numbers if len(votes[k]) == most]
    if len(leading) == 1:
        others = _listed([f"{k:,}" for k in numbers if k != leading[0]])
        clusters = count(leading[0], "clusters")
        lead = f"{most} of {len(preferred)} indices prefer {clusters}, the others {others}"
    else:
        lead = f"The {len(preferred)} indices prefer {_listed([f'{k:,}' for k in numbers])}"
        lead += " clusters"
    return (
        f"{lead}: each favors another shape, such as round clusters of like size, or clusters far "
        "apart."
    )


def _listed(words: list[str], last: str = "or") -> str:
    return f" {last} ".join(filter(None, [", ".join(words[:-1]), words[-1]]))
