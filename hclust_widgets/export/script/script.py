"""Write a script in pandas, scikit-learn and scipy that reproduces the labels exactly.

A script contains only what its state needs. It is meant to be read: it uses the plain calls
wherever they give the same labels, and a comment explains why where they do not.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from math import isfinite

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.table.metric.function_metric import FunctionMetric
from hclust_widgets.table.metric.measure import Measure
from hclust_widgets.table.metric.metric_kinds import OWN_METRICS
from hclust_widgets.table.partitions.source import Partitions
from hclust_widgets.tree.cut import Cut

from .columns import Script, choose_rows
from .groups import write_groups
from .literals import filled, literal
from .measures import measure_of, write_distances
from .partitions import write_partitioned
from .reading.exchanging import write_exchange
from .reading.given_distances import describe_given, label_index, write_given_distances, write_names
from .scaling import prepare
from .views.column_clusters import SKLEARN_LINKAGES, write_column_labels
from .views.known_classes import write_class_comparison

__all__ = ["code"]

#: Why a table in partitions has no script with a figure, and what does instead.
_NO_FIGURE = (
    "A script that draws needs all rows in memory, and this table is in partitions: leave figure "
    "out for the script of the labels."
)

# Numbers the clusters of any tree; for trees that scikit-learn did not make.
_CUT = '''\
def cut(children, n_clusters):
    """Undo the last merges of a tree; number the clusters as AgglomerativeClustering does."""
    n = len(children) + 1
    heap = [-(2 * n - 2)]  # nodes, with a minus: the one that was made last comes first
    for first, second in children[n - n_clusters :][::-1]:
        heappush(heap, -first)
        heappushpop(heap, -second)
    label = np.zeros(2 * n - 1, dtype=int)
    label[np.negative(heap)] = range(n_clusters)
    for i in range(n - n_clusters - 1, -1, -1):  # from each node down to its two children
        label[children[i]] = label[n + i]
    return label[:n]
'''


# The same for a cut whose clusters lie at different heights.
_CUT_AT_NODES = '''\
def cut(children, nodes):
    """Undo the merges above these nodes; number the clusters as AgglomerativeClustering does."""
    n = len(children) + 1
    undone, above = set(), {2 * n - 2} - set(nodes)
    while above:
        undone |= above
        above = {int(child) for node in above for child in children[node - n]} - set(nodes)
    # The merge that was made last comes first, and merges that are undone before all others.
    order = {node: -node - (2 * n if node in undone else 0) for node in range(2 * n - 1)}
    heap = [order[2 * n - 2]]
    for node in sorted(undone, reverse=True):
        first, second = children[node - n]
        heappush(heap, order[first])
        heappushpop(heap, order[second])
    label = np.zeros(2 * n - 1, dtype=int)
    label[np.negative(heap)] = range(len(heap))
    for node in range(2 * n - 2, n - 1, -1):  # from each node down to its two children
        if node not in undone:
            label[children[node - n]] = label[node]
    return label[:n]
'''


def code(
    clustering: Clustering,
    *,
    names: Mapping[int, str] | None = None,
    reading: Script | None = None,
    draw: Callable[[Script, str], None] | None = None,
) -> str:
    """Write the script that reproduces the labels from the same table.

    Parameters
    ----------
    clustering : Clustering
    names : mapping from label to str, optional
        Names of clusters: the last lines of the script.
    reading : Script, optional
        The script's first lines, which read the table from its file.
    draw : callable, optional
        Adds lines that draw a figure: takes the script and the name of the values.

    Returns
    -------
    str
        Starts from that file, else from a DataFrame ``df`` (or from what was handed in: a linkage
        matrix ``Z``, a fitted ``model``; a tree in another format as its linkage matrix) and leaves
        the labels in ``labels``, a Series of Int64 that equals
        :attr:`ClusterState.labels_ <hclust_widgets.ClusterState.labels_>`. It needs pandas,
        scikit-learn and scipy, and nothing of this package; only where the table is in partitions
        it reads this, from the same folder or from ``frame``, with this package, and ``labels`` is
        a Dask Series.

    Raises
    ------
    ValueError
        If the table is in partitions, and a figure is asked for.

    Notes
    -----
    Text of the data enters the script only as Python literals.
    """
    script = Script()
    if clustering.partitions is not None:
        if draw is not None:
            raise ValueError(_NO_FIGURE)
        write_partitioned(script, clustering)
        _write_cluster_names(script, names)
        return _written(script, _header_of_partitions(clustering.partitions), uneven=False)
    if reading is not None:
        script.imports |= reading.imports
        script.blocks += reading.blocks
    if clustering.exchanged is not None:
        write_exchange(script, clustering.exchanged)
    values = ""
    if clustering.input_kind:
        if clustering.features is not None:
            choose_rows(script, clustering.features)
        labels = _cut_given(script, clustering)
    else:
        if clustering.precomputed is not None:
            if reading is not None:
                script.add("# The file holds what is between the rows.", "d = df")
            values = write_given_distances(script, clustering.precomputed)
        else:
            features = clustering.row_features
            assert features is not None
            values = prepare(script, features)
        fit = _fit_sklearn if _in_sklearn(clustering) else _fit_scipy
        fit = fit if clustering.groups is None else _fit_groups
        labels = fit(script, clustering, values)
    _leave_labels(script, clustering, labels)
    write_class_comparison(script, clustering)
    write_column_labels(script, clustering, values)
    if draw is not None:
        draw(script, values)
    _write_cluster_names(script, names)
    header = _header(clustering, read=reading is not None)
    return _written(script, header, uneven=clustering.cut.is_uneven)


def _write_cluster_names(script: Script, names: Mapping[int, str] | None) -> None:
    if names:
        items = [f"{int(label)}: {literal(name)}" for label, name in names.items()]
        script.add("# What the clusters were called.", *filled("names = {", items, "}"))


def _header_of_partitions(source: Partitions) -> list[str]:
    lines = [
        f"# {_versions()}",
        "# A table in partitions is never whole in memory: hclust_widgets reads it again, and",
        "# gives the same labels whatever the partitions.",
    ]
    if source.origin is None:
        lines.append("# frame: the Dask DataFrame or pyarrow dataset that was clustered.")
    return lines


def _written(script: Script, header: list[str], *, uneven: bool) -> str:
    plain = sorted(line for line in script.imports if line.startswith("import "))
    others = sorted(line for line in script.imports if line.startswith("from "))
    standard = [line for line in others if line.startswith("from heapq")]
    json_import = [line for line in plain if line == "import json"]
    head = ["\n".join(header)]
    if standard or json_import:
        head += ["\n".join([*json_import, *standard]), ""]
    plain = [line for line in plain if line not in json_import]
    head.append("\n".join([*plain, *(line for line in others if line not in standard)]))
    blocks = ["\n".join(block) for block in script.blocks]
    functions = [*script.functions, *([_CUT_AT_NODES if uneven else _CUT] if standard else [])]
    function = "".join(f"\n\n{one}" for one in functions) + "\n" * bool(functions)
    return "\n".join(head) + "\n" + function + "\n" + "\n\n".join(blocks) + "\n"


def _header(now: Clustering, *, read: bool) -> list[str]:
    lines = [f"# {_versions()}"]
    if now.precomputed is not None:
        return lines if read else [*lines, *describe_given(now.precomputed)]
    if now.features is not None and not read:
        table = now.features.table if now.exchanged is None else now.exchanged.source
        rows, columns = table.shape
        lines.append(
            f"# df: the table of {rows:,} rows and {columns:,} columns that was clustered."
        )
    if isinstance(now.settings.metric, FunctionMetric) and not now.input_kind:
        lines.append(f"# metric: the function {now.settings.metric} that was handed in, from two")
        lines.append("# rows (1-D arrays) to a number. It cannot be written here: define it before")
        lines.append("# (def metric(a, b): ...), or import it under this name.")
    if now.input_kind == "linkage":
        lines.append("# Z: the linkage matrix that was handed in.")
    elif now.input_kind == "tree":
        lines.append("# Z: the tree that was handed in, as its linkage matrix (linkage_matrix of")
        lines.append("# the state that it was handed to).")
    elif now.input_kind == "model":
        lines.append("# model: the fitted AgglomerativeClustering that was handed in.")
    if now.tree.constrained:
        lines.append("# It was made under a connectivity constraint: only neighbors were merged.")
    return lines


@cache
def _versions() -> str:
    """Return the versions of Python and the packages."""
    found = [f"Python {sys.version.split()[0]}"]
    for package in ("pandas", "scikit-learn", "scipy"):
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:  # a distribution that keeps no record of its packages
            found.append(package)
    return f"Made with {', '.join(found[:-1])} and {found[-1]}."


# -- the cut -------------------------------------------------------------------------------------


def _asked_threshold(now: Clustering) -> float | None:
    """Return the threshold if it was set; None if the number of clusters was.

    Setting k puts the threshold in the middle of its gap: any other value was set by the user.
    """
    cut = now.cut
    t = cut.distance_threshold
    if (
        cut.is_uneven
        or t == Cut(now.tree, n_clusters=cut.n_clusters).distance_threshold
        or not isfinite(t)
    ):
        return None
    if t == 0 and now.tree.n_leaves > 1 and now.tree.heights[0] == 0:
        # 1 - r of rows that are alike comes out as -1e-16 or 0, and that lies below 0 or not.
        return None
    return t


def _aim(now: Clustering, t: float | None) -> list[str]:
    """Return the comment on the merges and where they end."""
    k, n = now.cut.n_clusters, now.tree.n_leaves
    if t is not None:
        return [f"# Merge the two nearest clusters as long as they are nearer than {t!r}."]
    if k == n and now.groups is None:
        return ["# Every row is a cluster of its own: nothing is merged."]
    left = "one is left" if k == 1 else f"{k:,} are left"
    lines = [f"# Merge the two nearest clusters, again and again, until {left}."]
    if not now.cut.has_threshold:
        lines.append("# (No distance_threshold gives this number: heights are tied.)")
    return lines


def _in_sklearn(now: Clustering) -> bool:
    """Return True if scikit-learn supports this linkage with this metric."""
    linkage, metric = now.settings.linkage, now.settings.metric
    if now.tree.is_fast:
        return False
    if now.precomputed is None and not measure_of(now).is_plain:
        return False
    if linkage not in SKLEARN_LINKAGES or metric == "jensenshannon":
        return False
    # Its single linkage takes no variances, which these two metrics need.
    return not (linkage == "single" and metric in ("seuclidean", "mahalanobis"))


def _fit_sklearn(script: Script, now: Clustering, values: str) -> str:
    """Write the fit of scikit-learn; returns where its labels are."""
    script.imports.add("from sklearn.cluster import AgglomerativeClustering")
    t = _asked_threshold(now)
    options = [f"n_clusters={now.cut.n_clusters}"]
    if now.cut.is_uneven:
        options = ["n_clusters=1", "compute_full_tree=True"]
    if not now.tree.is_monotone:  # its rule counts heights and not their running maximum
        t = None
    if t is not None:
        options = ["n_clusters=None", f"distance_threshold={t!r}"]
    options.append(f"linkage={literal(str(now.settings.linkage))}")
    if now.settings.metric != "euclidean":
        options.append(f"metric={literal(str(now.settings.metric))}")
    fit = filled("model = AgglomerativeClustering(", options, f").fit({values})")
    if now.cut.is_uneven:
        script.add("# Merge the two nearest clusters, again and again, until one is left.", *fit)
        return _cut_at_nodes(script, now, "model.children_")
    script.add(*_aim(now, t), *fit)
    return "model.labels_"


def _fit_scipy(script: Script, now: Clustering, values: str) -> str:
    """Write the tree of scipy and its cut; returns the labels as an expression."""
    script.imports.add("from scipy.cluster.hierarchy import linkage")
    method, metric = now.settings.linkage, now.settings.metric
    if now.precomputed is not None:
        script.imports |= {
            "import numpy as np",
            "from scipy.cluster.hierarchy import linkage",
        }
        upper = f"{values}[np.triu_indices(len({values}), k=1)]"
        script.add(
            f"# The tree is scipy's: scikit-learn has no {method} linkage.",
            f"Z = linkage({upper}, method={literal(str(method))})",
        )
        return _cut_matrix(script, now)
    if not measure_of(now).is_plain:
        distances = write_distances(script, now, values)
        script.add(
            f"# The tree is scipy's: scikit-learn {_lack(measure_of(now))}.",
            f"Z = linkage({distances}, method={literal(str(method))})",
        )
        return _cut_matrix(script, now)
    if now.tree.is_fast:
        script.imports -= {"from scipy.cluster.hierarchy import linkage"}
        script.imports |= {"import numpy as np", "from fastcluster import linkage_vector"}
        script.add(
            "# The tree is fastcluster's, which needs no distances of all pairs.",
            f"rows = np.ascontiguousarray({values}, dtype=float)",
            f"Z = linkage_vector(rows, method={literal(str(method))})",
        )
        return _cut_matrix(script, now)
    options = [values, f"method={literal(str(method))}"]
    if metric != "euclidean":
        options.append(f"metric={literal(str(metric))}")
    what = f"{method} linkage" if method not in SKLEARN_LINKAGES else f"{metric} distances"
    if method == "single":
        what = f"single linkage of {metric} distances"
    comment = [f"# The tree is scipy's: scikit-learn has no {what}."]
    if metric == "jensenshannon":
        script.imports |= {"import numpy as np", "from scipy.spatial.distance import pdist"}
        comment += [
            "# The root of -1e-17, as which rows that are nearly alike can come out, is 0.",
            f"distances = np.nan_to_num(pdist({values}, {literal(metric)}), nan=0.0)",
        ]
        options = ["distances", options[1]]
    script.add(*comment, f"Z = linkage({', '.join(options)})")
    return _cut_matrix(script, now)


def _fit_groups(script: Script, now: Clustering, values: str) -> str:
    """Write the groups of rows, their tree and its cut; returns the labels as an expression."""
    assert now.groups is not None
    write_groups(script, now.groups, values, str(now.settings.linkage))
    return f"{_cut_matrix(script, now)}[group]"


def _lack(measure: Measure) -> str:
    if isinstance(measure.metric, FunctionMetric):
        return "calls no function of two rows"
    if measure.metric in OWN_METRICS:
        return f"has no {measure.metric.replace('_', ' ')} distances"
    return "takes the distances of no such table"


def _cut_matrix(script: Script, now: Clustering) -> str:
    """Write the cut of a linkage matrix ``Z``."""
    children = "Z[:, :2].astype(int)"
    if now.cut.is_uneven:
        return _cut_at_nodes(script, now, children)
    _import_cut(script)
    t = _asked_threshold(now)
    if t is None:
        script.add(*_aim(now, t), f"clusters = cut({children}, n_clusters={now.cut.n_clusters})")
        return "clusters"
    heights, lines = "Z[:, 2]", _aim(now, t)
    if not now.tree.is_monotone:
        lines += ["# (Heights go down in this tree, so their running maximum counts.)"]
        lines += ["heights = np.maximum.accumulate(Z[:, 2])"]
        heights = "heights"
    script.add(
        *lines,
        f"n_clusters = 1 + np.count_nonzero({heights} >= {t!r})",
        f"clusters = cut({children}, n_clusters)",
    )
    return "clusters"


def _cut_given(script: Script, now: Clustering) -> str:
    """Write the cut of the tree that was handed in."""
    if now.input_kind != "model":
        return _cut_matrix(script, now)
    if now.cut.is_uneven:
        return _cut_at_nodes(script, now, "model.children_")
    _import_cut(script)
    script.add(
        *_aim(now, None), f"clusters = cut(model.children_, n_clusters={now.cut.n_clusters})"
    )
    return "clusters"


def _cut_at_nodes(script: Script, now: Clustering, children: str) -> str:
    """Write the cut at different heights."""
    _import_cut(script)
    nodes = sorted(now.cut.nodes.tolist())
    script.add(
        "# The clusters, as nodes of the tree: no one height gives them.",
        *filled("nodes = [", [str(node) for node in nodes], "]"),
        f"clusters = cut({children}, nodes)",
    )
    return "clusters"


def _import_cut(script: Script) -> None:
    script.imports |= {"from heapq import heappush, heappushpop", "import numpy as np"}


def _leave_labels(script: Script, now: Clustering, labels: str) -> None:
    if now.precomputed is not None:
        index = label_index(now.precomputed, now.labels_.index)
        if now.precomputed.rows is not None:
            _leave_some_labels(script, now, labels, index)
            return
        script.add(
            "# The labels of the rows.",
            *(write_names(now.labels_.index) if index == ["index=names"] else []),
            *filled(
                "labels = pd.Series(", [labels, *index, 'name="cluster"', 'dtype="Int64"'], ")"
            ),
        )
        return
    if script.complete:
        script.add(
            "# The labels on the table's own index; <NA> for the rows that were left out.",
            'labels = pd.Series(pd.NA, index=df.index, name="cluster", dtype="Int64")',
            f"labels[complete] = {labels}",
        )
    elif now.features is not None:
        script.add(
            "# The labels on the table's own index.",
            f'labels = pd.Series({labels}, index=df.index, name="cluster", dtype="Int64")',
        )
    elif now.tree.names is not None:
        script.add(
            "# The labels on the names of the leaves.",
            *filled("leaves = [", map(literal, now.tree.names), "]"),
            f'labels = pd.Series({labels}, index=leaves, name="cluster", dtype="Int64")',
        )
    else:
        script.add(f'labels = pd.Series({labels}, name="cluster", dtype="Int64")')


def _leave_some_labels(script: Script, now: Clustering, labels: str, index: list[str]) -> None:
    """Write labels where the distances of some rows only were clustered."""
    given = index or [f"index=range({now.n_rows})"]
    script.add(
        "# The labels of the rows; <NA> for those that were left out.",
        *(write_names(now.labels_.index) if index == ["index=names"] else []),
        *filled("labels = pd.Series(", ["pd.NA", *given, 'name="cluster"', 'dtype="Int64"'], ")"),
        f"labels.iloc[rows] = {labels}",
    )
