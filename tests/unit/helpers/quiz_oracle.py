"""What scipy and scikit-learn say of a question, apart from the package's own arithmetic."""

from __future__ import annotations

import itertools
from functools import cache
from weakref import WeakKeyDictionary

import numpy as np
import pandas as pd
import pytest
from scipy.cluster.hierarchy import cut_tree, fcluster, is_monotonic, linkage
from scipy.spatial.distance import pdist, squareform
from sklearn.metrics import silhouette_samples

LETTERS = "ABCDEFGHIJKLMNOPQRST"
#: What is compared differs by 15 % at least; a little is left for rounding.
MARGIN = 1.1499

_scaled = WeakKeyDictionary()


def scaled(now):
    """The whole table, scaled by the test's own arithmetic."""
    if now not in _scaled:
        table = now.features.table
        numbers = table.select_dtypes("number")
        X = numbers.to_numpy()
        words = [table[name] for name in table.columns.difference(numbers.columns)]
        X = np.column_stack([X, *(word.to_numpy() == v for word in words for v in ("p", "q"))])
        if now.settings.scaling == "minmax":
            X = (X - X.min(axis=0)) / np.ptp(X, axis=0)
        elif now.settings.scaling == "standard":
            X = (X - X.mean(axis=0)) / X.std(axis=0)
        _scaled[now] = X.astype(float)
    return _scaled[now]


def values_of(now, question):
    """The values that a question is about."""
    leaves, columns = _where(now, question)
    return scaled(now)[np.ix_(leaves, columns)]


def _where(now, question):
    about = question.made_from
    columns = list(about.get("columns", range(scaled(now).shape[1])))
    return list(about["leaves"]), columns


def distances_of(now, question):
    """Condensed distances between these rows; some metrics go by the whole table's spread."""
    leaves, columns = _where(now, question)
    whole = scaled(now)[:, columns]
    metric, more = now.settings.metric, {}
    if metric == "seuclidean":
        more["V"] = whole.var(axis=0, ddof=1)
    elif metric == "mahalanobis":
        more["VI"] = np.linalg.inv(np.cov(whole, rowvar=False))
    return pdist(whole[leaves], metric, **more)


def only_right(question, candidates):
    """The answers among these that are taken for right."""
    return [one for one in candidates if question.is_right(one)]


def tied(d):
    """Whether two distances are so near that rounding decides which tree is made."""
    d = np.sort(d)
    return bool((np.diff(d) <= 1e-6 * d[-1]).any())


# -- merge ---------------------------------------------------------------------------------------


def heights_between(how, X, D, Z):
    """A function of two nodes of scipy's tree: the height at which they would merge.

    By each linkage's definition, and not by the formula that updates distances.
    """
    n = len(X)
    parts = {n + i: (int(a), int(b)) for i, (a, b) in enumerate(Z[:, :2])}

    @cache
    def rows(node):
        return [node] if node < n else rows(parts[node][0]) + rows(parts[node][1])

    @cache
    def midpoint(node):
        return X[node] if node < n else sum(map(midpoint, parts[node])) / 2

    @cache
    def weighted(a, b):
        a, b = sorted((a, b))
        if b < n:
            return D[a, b]
        return sum(weighted(part, a) for part in parts[b]) / 2  # b came about when a was there

    def centres(a, b):
        return np.linalg.norm(X[rows(a)].mean(axis=0) - X[rows(b)].mean(axis=0))

    def ward(a, b):
        m, k = len(rows(a)), len(rows(b))
        return centres(a, b) * np.sqrt(2 * m * k / (m + k))

    return {
        "single": lambda a, b: D[np.ix_(rows(a), rows(b))].min(),
        "complete": lambda a, b: D[np.ix_(rows(a), rows(b))].max(),
        "average": lambda a, b: D[np.ix_(rows(a), rows(b))].mean(),
        "weighted": weighted,
        "centroid": centres,
        "median": lambda a, b: np.linalg.norm(midpoint(a) - midpoint(b)),
        "ward": ward,
    }[how]


def check_merge(now, q):
    X, d, how = values_of(now, q), distances_of(now, q), now.settings.linkage
    Z = linkage(d, how)
    step = q.made_from["step"]
    clusters = {i: {i} for i in range(len(X))}
    apart = heights_between(how, X, squareform(d), Z)
    for i in range(step):
        a, b = map(int, Z[i, :2])
        assert apart(a, b) == pytest.approx(Z[i, 2], rel=1e-6), "scipy means the same"
        clusters[len(X) + i] = clusters.pop(a) | clusters.pop(b)

    def nodes(option):
        sets = [{LETTERS.index(c) for c in name.split("+")} for name in option.split(" and ")]
        return frozenset(next(c for c, rows in clusters.items() if rows == one) for one in sets)

    offered = {option: nodes(option) for option in q.options}
    assert len(set(offered.values())) == len(offered)
    merged = frozenset(map(int, Z[step, :2]))
    matching = [option for option, pair in offered.items() if pair == merged]
    assert matching == only_right(q, q.options) == [q.answer]
    best = apart(*merged)
    assert best > 0
    for pair in itertools.combinations(clusters, 2):
        if frozenset(pair) != merged:
            assert apart(*pair) > MARGIN * best, "no near tie"


# -- trees ---------------------------------------------------------------------------------------


def drawn_tree(now, q):
    """The tree of the picture, which is scipy's wherever there is but one."""
    drawn = q.sketch.tree.linkage_matrix
    d = distances_of(now, q)
    if not tied(d):
        assert np.allclose(linkage(d, now.settings.linkage)[:, 2], drawn[:, 2], rtol=1e-6)
    assert is_monotonic(drawn)
    return drawn


def check_count(now, q):
    Z = drawn_tree(now, q)
    t = q.made_from["threshold"]
    assert q.sketch.threshold == t
    k = int(fcluster(Z, t, "distance").max())
    assert only_right(q, range(len(Z) + 2)) == [k]
    assert np.abs(Z[:, 2] - t).min() > 0.02 * Z[-1, 2], "no merge at the line"


def check_cut(now, q):
    Z = drawn_tree(now, q)
    low, high = Z[:-1, 2], Z[1:, 2]
    best = len(low) + 1 - int(np.argmax(high / low))  # the last gap leaves two clusters
    assert only_right(q, range(len(Z) + 2)) == [best]
    for gaps in (high / low - 1, high - low):
        ordered = np.sort(gaps)
        assert len(low) + 1 - int(gaps.argmax()) == best and ordered[-1] > 1.29 * ordered[-2]
    ways = np.sort(high / low)
    second = len(low) + 1 - int((high / low == ways[-2]).argmax())
    if ways[-2] > (1 + 1e-6) * ways[-3]:
        assert f"gives {second} clusters" in q.explain, "it goes by the ratio, as its rule does"


def check_linkage(now, q):
    d = distances_of(now, q)
    drawn = q.sketch.tree.distances_
    trees = {name: linkage(d, name) for name in q.options}
    same = [name for name, Z in trees.items() if np.allclose(Z[:, 2], drawn)]
    assert same == only_right(q, q.options) == [q.answer]
    for name, Z in trees.items():
        ratio = Z[-1, 2] / drawn[-1]
        assert name == q.answer or not 1 / MARGIN < ratio < MARGIN, "their roots clearly differ"


# -- rows ----------------------------------------------------------------------------------------


def check_distance(now, q):
    shown = q.table.astype(float).to_numpy()
    right = pdist(shown, q.made_from["metric"])[0]
    assert q.answer == pytest.approx(right, rel=1e-9)
    digits = len(q.table.iloc[0, 0].partition(".")[2])
    assert np.allclose(shown, values_of(now, q), atol=0.51 * 10.0**-digits)
    assert q.is_right(float(f"{right:.{max(digits, 2)}f}"))
    assert only_right(q, q.wrong) == []
    assert not q.is_right(right * 1.1) and not q.is_right(right * 0.9)


def check_misplaced(now, q):
    about, d = q.made_from, distances_of(now, q)
    k = max(about["groups"]) + 1
    if not tied(d):
        found = cut_tree(linkage(d, now.settings.linkage), n_clusters=k)[:, 0]
        assert len(set(zip(found.tolist(), about["groups"], strict=True))) == k
    home = silhouette_samples(squareform(d), about["shown"], metric="precomputed")
    wrong = [q.sketch.letters[i] if q.sketch else LETTERS[i] for i in np.flatnonzero(home < 0)]
    assert wrong == only_right(q, q.options) == [q.answer]
    assert np.sort(home)[1] > 0.149 and home.min() < -0.299, "no doubtful row"
    moved = np.flatnonzero(np.asarray(about["shown"]) != about["groups"])
    assert [LETTERS[i] for i in moved] == wrong


# -- where to cut --------------------------------------------------------------------------------


def partition(labels):
    """Labels as a set of sets of positions."""
    return {frozenset(np.flatnonzero(np.asarray(labels) == one)) for one in set(labels)}


def log_within(X, most):
    """Logarithm of the sum of squares within 1, 2, ... clusters of ward's tree, by scipy.

    Cut here, not by `fcluster` or `cut_tree`, which check the tree for 2 ms at each of 10,000 cuts.
    """
    tree, n = linkage(X, "ward"), len(X)
    halves = tree[:, :2].astype(int).tolist()
    rows = [[i] for i in range(n)]
    for a, b in halves:
        rows.append(rows[a] + rows[b])
    nodes, groups = [2 * n - 2], []
    for _ in range(most):
        groups.append([X[rows[node]] for node in nodes])
        top = max(nodes)  # the last merge that is not undone yet
        nodes = [node for node in nodes if node != top] + halves[top - n]
    squares = [sum(((own - own.mean(axis=0)) ** 2).sum() for own in parts) for parts in groups]
    return np.log(squares)


def rises(X, seed):
    """Whether the gap of two clusters less its error is above that of one, by own draws."""
    rng = np.random.default_rng(seed)
    centred = X - X.mean(axis=0)
    turned = centred @ np.linalg.svd(centred, full_matrices=False)[2].T
    low, high = turned.min(axis=0), turned.max(axis=0)
    drawn = [log_within(rng.uniform(low, high, X.shape), 2) for _ in range(60)]
    gap = np.mean(drawn, axis=0) - log_within(X, 2)
    error = np.std(drawn, axis=0, ddof=1) * np.sqrt(1 + 1 / 60)
    return bool(gap[0] < gap[1] - error[1])


def check_no_clusters(_now, q):
    shown = q.table.astype(float)
    chosen = {}
    for name in q.options:
        gap, error = (shown[f"{name}: {what}"].to_numpy() for what in ("gap", "standard error"))
        stops = (k for k in range(1, len(gap)) if gap[k - 1] >= gap[k] - error[k])
        chosen[name] = next(stops, len(gap))
    none = [name for name, k in chosen.items() if k == 1]
    assert none == only_right(q, q.options) == [q.answer]
    for name, X in zip(q.options, q.made_from["tables"], strict=True):
        assert rises(X, 1) == (name != q.answer)
    assert [max(panel.groups) + 1 for panel in q.sketch.panels] == list(chosen.values())


def check_split(_now, q):
    tree, points = q.made_from["tree"], q.sketch.points
    Z = linkage(points, tree.linkage)
    assert np.allclose(Z[:, 2], tree.distances_)
    groups = partition(q.made_from["heaps"])
    for k in range(1, len(points) + 1):
        assert partition(cut_tree(Z, n_clusters=k)[:, 0].tolist()) != groups, "no height gives them"
    below = partition(fcluster(Z, q.sketch.threshold, "distance").tolist())
    offered = {one: frozenset(map(LETTERS.index, one.split("+"))) for one in q.options}
    assert set(offered.values()) == below
    mixed = [one for one, rows in offered.items() if rows not in groups]
    assert mixed == only_right(q, q.options) == [q.answer]
    halves = groups - below
    assert len(halves) == 2 and frozenset.union(*halves) == offered[q.answer]
    assert partition(q.sketch.groups) == groups
    assert {frozenset(tree.leaves(node).tolist()) for node in q.sketch.nodes} == groups


CHECKS = {
    "no_clusters": check_no_clusters,
    "split": check_split,
    "merge": check_merge,
    "count": check_count,
    "cut": check_cut,
    "distance": check_distance,
    "linkage": check_linkage,
    "misplaced": check_misplaced,
}


# -- tables --------------------------------------------------------------------------------------


def random_table(seed, metric):
    """Rows in two to four heaps, in any units; every other table has ties or what is nearly one."""
    rng = np.random.default_rng(seed)
    n, k = int(rng.integers(12, 40)), int(rng.integers(2, 5))
    p = 6 if metric == "hamming" else int(rng.integers(3, 5))
    X = rng.normal(size=(k, p))[rng.integers(k, size=n)] * 6 + rng.normal(size=(n, p))
    if metric == "hamming":
        X = np.round(X / 4)
        X[0], X[1] = 0.0, 1.0  # no column is constant
    elif seed % 2:
        step = rng.choice([1.0, 2.0])
        near = rng.choice([0.0, 1e-12, 1e-7, 1e-4, 0.02, 0.1])
        if metric == "jensenshannon":  # scipy has nan for rows that are nearly alike
            near = max(near, 1e-4)
        X = step * np.round(X / step) + near * rng.normal(size=X.shape)
    if metric in ("jensenshannon", "braycurtis", "cosine", "correlation", "canberra"):
        X = X - X.min() + 1.0  # as counts and contents are
    if metric == "correlation":
        X += rng.random(X.shape) * 1e-3  # a row with one value has no correlation
    else:
        X = X * np.array([10.0, 1.0, 3.0, 0.2, 1.0, 1.0])[:p]
    table = pd.DataFrame(X, columns=list("uvwxyz")[:p])
    if seed % 4 == 3 and metric not in ("mahalanobis", "correlation"):
        table["kind"] = rng.permutation(np.resize(["p", "q"], n))
    return table
