"""Write the clusters of the columns of a clustermap: their tree, labels and colors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from hclust_widgets.clustering.columns.clusters import column_clusters
from hclust_widgets.clustering.columns.column_tree import column_tree
from hclust_widgets.export.script.literals import filled, literal
from hclust_widgets.export.script.profiles import write_profiles
from hclust_widgets.export.script.scaling import write_column_values
from hclust_widgets.table.metric.function_metric import FunctionMetric
from hclust_widgets.table.metric.measure import Measure
from hclust_widgets.table.metric.metric_kinds import OWN_METRICS

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.clustering.columns.clusters import ColumnClusters
    from hclust_widgets.export.script.columns import Script
    from hclust_widgets.tree.tree import Tree

__all__ = [
    "pair_distances",
    "tree_call",
    "turned_branches",
    "write_column_colors",
    "write_column_labels",
    "write_shown",
    "write_tree",
]

SKLEARN_LINKAGES = ("ward", "complete", "average", "single")
_LEFT_OUT = "# The clusters of the columns are left out here: {}."

_SINGLE = '''\
def linkage_of(rows, metric):
    """The tree of single linkage: scikit-learn joins as scipy does, in the order used here."""
    made = AgglomerativeClustering(
        n_clusters=None, distance_threshold=0, linkage="single", metric=metric
    ).fit(rows)
    sizes = np.ones(2 * len(rows) - 1)
    for i, pair in enumerate(made.children_):
        sizes[len(rows) + i] = sizes[pair].sum()
    return np.column_stack([made.children_, made.distances_, sizes[len(rows) :]])
'''


def write_shown(script: Script, now: Clustering) -> None:
    """Write the names of the columns that the clustermap shows, as ``shown``."""
    assert now.features is not None
    names = [literal(str(name)) for name in now.features.columns]
    script.add("# The values that the clustermap shows.", *filled("shown = [", names, "]"))


def write_column_labels(script: Script, now: Clustering, values: str) -> None:
    """Write the labels of the columns as ``column_labels``, where they are cut.

    Parameters
    ----------
    script : Script
    now : Clustering
    values : str
        Name of the variable that holds the values; "" for none.
    """
    features = now.row_features or now.features
    if now.column_options.n_clusters is None or features is None or now.precomputed is not None:
        return
    tree = column_tree(features, now.settings, now.column_options)
    clusters = column_clusters(tree, now.column_options, features.columns)
    if tree is None or clusters is None:
        return
    linkage, metric = now.column_options.pair(now.settings.linkage, now.settings.metric)
    why = _why_not(features.values, metric, values)
    if why:
        script.add(_LEFT_OUT.format(why))
        return
    script.imports.add("import numpy as np")
    write_shown(script, now)
    values = write_column_values(script, now, values)
    k, rows = clusters.cut.n_clusters, f"np.ascontiguousarray({values}.T)"
    if _in_sklearn(linkage, metric):
        script.imports.add("from sklearn.cluster import AgglomerativeClustering")
        options = [f"n_clusters={k}", f"linkage={literal(linkage)}"]
        if metric != "euclidean":
            options.append(f"metric={literal(metric)}")
        script.add(
            "# The columns are clustered as rows of the values, rows and columns exchanged.",
            *filled("column_model = AgglomerativeClustering(", options, f").fit({rows})"),
        )
        found = "column_model.labels_"
    else:
        script.imports.add("from heapq import heappush, heappushpop")
        script.add("# The columns are clustered as rows of the values, rows and columns exchanged.")
        write_tree(script, (linkage, metric), tree, "column_tree", rows, turned=False)
        way = f"n_clusters={k}"
        if now.cut.is_uneven:  # then the function takes nodes
            way = f"nodes={sorted(clusters.cut.nodes.tolist())}"
        script.add(f"column_clusters = cut(column_tree[:, :2].astype(int), {way})")
        found = "column_clusters"
    script.add(
        f'column_labels = pd.Series({found}, index=shown, name="cluster", dtype="Int64")',
    )
    if clusters.names:
        items = [f"{label}: {literal(name)}" for label, name in clusters.names.items()]
        script.add(
            "# What the clusters of columns were called.", *filled("column_names = {", items, "}")
        )


def _why_not(values: Any, metric: Any, name: str) -> str:
    if not name:
        return "the tree was handed in, and the values were not prepared"
    if np.isnan(values).any():
        return "columns with missing values are compared by what both have"
    if metric == "gower":
        return "two columns have no Gower distance in other packages"
    return ""


def _in_sklearn(linkage: str, metric: Any) -> bool:
    """Return True if scikit-learn has this linkage of this metric, for numbers."""
    if linkage not in SKLEARN_LINKAGES or not isinstance(metric, str):
        return False
    if isinstance(metric, FunctionMetric) or metric == "jensenshannon" or metric in OWN_METRICS:
        return False
    measure = Measure.of(metric)
    plain = measure.is_plain and not measure.by_pairs and metric not in _TRUTH
    return plain and not (linkage == "single" and metric in ("seuclidean", "mahalanobis"))


_TRUTH = ("jaccard", "dice", "rogerstanimoto", "russellrao", "sokalsneath", "yule")


def write_column_colors(script: Script, clusters: ColumnClusters) -> None:
    """Write ``col_colors``, the color of each column; the script has ``column_labels``."""
    shades = [literal(color) for color in clusters.colors]
    script.add(
        "# Colors of the clusters of columns, by label.",
        *filled("column_palette = [", shades, "]"),
        "col_colors = [column_palette[label] for label in column_labels]",
    )


def write_tree(
    script: Script,
    pair: tuple[str, Any],
    tree: Tree,
    name: str,
    rows: str,
    *,
    turned: bool = True,
    known: bool = False,
) -> None:
    """Write a tree by linkage and metric as its linkage matrix.

    Parameters
    ----------
    script : Script
    pair : tuple
        Linkage and metric.
    tree : Tree
    name : str
        Of the variable.
    rows : str
        Expression of the rows.
    turned : bool
        With the branches turned as they are drawn.
    known : bool
        True for the tree of :func:`write_column_labels`.
    """
    method, metric = pair
    if known and not _in_sklearn(method, metric):
        script.add(f"{name} = column_tree.copy()", *turned_branches(tree, name))
        return
    call = tree_call(script, pair, rows)
    script.add(f"{name} = {call}", *(turned_branches(tree, name) if turned else []))


def tree_call(script: Script, pair: tuple[str, Any], rows: str) -> str:
    """Return the call that makes the tree of rows, an expression, by linkage and metric."""
    method, metric = pair
    if method == "single" and _in_sklearn(method, metric):
        script.imports |= {
            "import numpy as np",
            "from sklearn.cluster import AgglomerativeClustering",
        }
        if _SINGLE not in script.functions:
            script.functions.append(_SINGLE)
        return f"linkage_of({rows}, {literal(metric)})"
    script.imports.add("from scipy.cluster.hierarchy import linkage")
    call = f"linkage({_distances(script, metric, rows)}, method={literal(method)})"
    if call.startswith(f"linkage({rows},"):
        call = f"{call[:-1]}, metric={literal(metric)})"
    return call


def turned_branches(tree: Tree, name: str) -> list[str]:
    """Return lines that turn the branches of a linkage matrix as they are drawn."""
    swapped = _swapped(tree)
    if not swapped:
        return []
    return [
        "# Branches that are drawn the other way round.",
        *filled("turned = [", [str(merge) for merge in swapped], "]"),
        f"{name}[turned, :2] = {name}[turned, 1::-1]",
    ]


def pair_distances(script: Script, metric: Any, rows: str) -> str:
    """Return the condensed distances of rows, an expression, by a metric without weights."""
    found = _distances(script, metric, rows)
    if found != rows:
        return found
    script.imports.add("from scipy.spatial.distance import pdist")
    return f"pdist({rows})" if metric == "euclidean" else f"pdist({rows}, {literal(metric)})"


def _distances(script: Script, metric: Any, rows: str) -> str:
    """Write the distances that scipy's linkage cannot compute; returns what it takes."""
    if isinstance(metric, FunctionMetric):
        script.imports.add("from scipy.spatial.distance import pdist")
        return f"pdist({rows}, metric)"
    if metric in OWN_METRICS:
        return write_profiles(script, Measure.of(metric), rows, scratch="transposed")
    if metric == "jensenshannon":
        script.imports |= {"import numpy as np", "from scipy.spatial.distance import pdist"}
        return f"np.nan_to_num(pdist({rows}, {literal(metric)}), nan=0.0)"
    return rows


def _swapped(tree: Tree) -> list[int]:
    """Return the merges whose second child stands before the first."""
    n = tree.n_leaves
    first = np.empty(2 * n - 1, dtype=np.intp)
    first[tree.leaf_order] = np.arange(n)
    found = []
    for i, (a, b) in enumerate(tree.linkage_matrix[:, :2].astype(int).tolist()):
        first[n + i] = min(first[a], first[b])
        if first[a] > first[b]:
            found.append(i)
    return found
