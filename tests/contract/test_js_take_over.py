"""Groups keep their color when the tree changes: on real tables, in Python and in the browser."""

from __future__ import annotations

import json
import pathlib
import shutil
import subprocess
from typing import Any

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import load_mpg
from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.pipeline import ClusteringPipeline
from hclust_widgets.clustering.settings import Settings
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.linkage.distances import EUCLIDEAN_ONLY, LINKAGES
from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations
from hclust_widgets.tree.naming.take_over import take_over

SCRIPT = pathlib.Path(__file__).parent / "drivers" / "take_over.mjs"
METRICS = ("euclidean", "cityblock", "chebyshev")
Pair = tuple[Clustering, Clustering]


def tables() -> list[pd.DataFrame]:
    from sklearn.datasets import load_breast_cancer, load_iris, load_wine

    found = [load(as_frame=True).data for load in (load_iris, load_wine)]
    cancer = load_breast_cancer(as_frame=True).data.iloc[:300]
    return [load_mpg(), *found, cancer]


def pairs_of_settings(count: int) -> list[Pair]:
    """Change random settings of a clustering, its number of clusters now and then."""
    rng = np.random.default_rng(11)
    pipelines = [ClusteringPipeline(table) for table in tables()]
    made: list[Pair] = []
    while len(made) < count:
        pipeline = pipelines[len(made) % len(pipelines)]
        k = int(rng.integers(2, 16))
        before = pipeline.begin(settings(rng, pipeline), n_clusters=k)
        after = settings(rng, pipeline)
        changes: dict[str, Any] = {
            "linkage": after.linkage,
            "metric": after.metric,
            "scaling": after.scaling,
            "columns": after.columns,
        }
        if rng.random() < 0.3:
            changes["n_clusters"] = int(rng.integers(2, 16))
        made.append((before, pipeline.changed(before, changes)))
    return made


def settings(rng: np.random.Generator, pipeline: ClusteringPipeline) -> Settings:
    metric = str(rng.choice(METRICS))
    allowed = [one for one in LINKAGES if metric == "euclidean" or one not in EUCLIDEAN_ONLY]
    columns = None
    if rng.random() < 0.5:
        assert pipeline.table is not None
        numeric = pipeline.table.select_dtypes("number").columns.to_numpy()
        columns = tuple(rng.choice(numeric, size=int(rng.integers(2, len(numeric))), replace=False))
    scaling = str(rng.choice(["minmax", "standard", "robust", "none"]))
    return Settings(columns, scaling, str(rng.choice(allowed)), metric)


def label_of_rows(now: Clustering) -> np.ndarray:
    return now.labels_.fillna(-1).to_numpy(dtype=np.intp)


def kept(before: Clustering, after: Clustering) -> tuple[int, int, int]:
    """Count clusters that keep most of their rows, those that keep their color, and united ones.

    Where several of them are united, one alone can keep its color: one of those of which most rows
    are there.
    """
    old, new = label_of_rows(before), label_of_rows(after)
    shared = np.zeros((before.cut.n_clusters, after.cut.n_clusters), dtype=int)
    both = (old >= 0) & (new >= 0)
    np.add.at(shared, (old[both], new[both]), 1)
    most = 2 * shared > before.cut.sizes[:, None]
    hexes = before.cluster_colors(), after.cluster_colors()
    right = 0
    for b in np.flatnonzero(most.any(axis=0)).tolist():
        mine = np.where(most[:, b], shared[:, b], 0)
        largest = np.flatnonzero(mine == mine.max()).tolist()
        right += any(
            before.color_numbers[a] == after.color_numbers[b] and hexes[0][a] == hexes[1][b]
            for a in largest
        )
    keep = int(most.any(axis=0).sum())
    return keep, right, int(most.sum()) - keep


def same_grouping(before: Clustering, after: Clustering) -> bool:
    pairs = {*zip(label_of_rows(before).tolist(), label_of_rows(after).tolist(), strict=True)}
    return len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs})


def check_colors(made: list[Pair]) -> None:
    total = right = united = identical = 0
    for before, after in made:
        assert len(set(after.color_numbers.tolist())) == after.cut.n_clusters
        found = kept(before, after)
        total, right, united = total + found[0], right + found[1], united + found[2]
        if same_grouping(before, after):
            identical += 1
            old, new = before.labels_.dropna(), after.labels_.dropna()
            colors = before.color_numbers[old.astype(int)], after.color_numbers[new.astype(int)]
            assert np.array_equal(*colors)
    print(
        f"{len(made)} pairs of settings, {total:,} clusters that keep more than half of their "
        f"rows: {right / total:.0%} keep their color; {united:,} were united with a larger one; "
        f"{identical} groupings were identical and keep all of them"
    )
    assert right == total > 0
    assert identical or len(made) < 100


def asked(made: list[Pair]) -> dict[str, Any]:
    trees: list[dict[str, Any]] = []
    pairs = []
    for before, after in made:
        for now in (before, after):
            tree = now.unflipped_tree
            trees.append(
                {
                    "children": tree.children_.ravel().tolist(),
                    "heights": tree.distances_.tolist(),
                }
            )
        ks = (before.cut.n_clusters, after.cut.n_clusters, later(after))
        pairs.append([len(trees) - 2, ks[0], len(trees) - 1, ks[1], ks[2]])
    return {"trees": trees, "pairs": pairs}


def later(after: Clustering) -> int:
    return min(after.tree.n_leaves, 3 * after.cut.n_clusters + 60)


def browser(question: dict[str, Any], folder: pathlib.Path) -> dict[str, Any]:
    node = shutil.which("node")
    assert node is not None, "install Node 20 or newer"
    file = folder / "cases.json"
    file.write_text(json.dumps({"trees": [], "pairs": [], "labels": []} | question))
    done = subprocess.run([node, str(SCRIPT), str(file)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def check_browser(made: list[Pair], folder: pathlib.Path) -> None:
    same = [pair for pair in made if pair[0].tree.n_leaves == pair[1].tree.n_leaves]
    answers = browser(asked(same), folder)["pairs"]
    for (before, after), answer in zip(same, answers, strict=True):
        if after.tree.same_merges(before.tree):
            continue
        assert answer["colors"] == after.color_numbers.tolist()
        assert answer["moved"] == after.numbers_moved
        cut = Cut(after.tree, n_clusters=later(after))
        expected = ClusterAnnotations(cut, after.annotations).color_numbers
        assert answer["later"] == expected.tolist()
    assert len(same) > 0.9 * len(made)


def test_clusters_keep_their_color(tmp_path: pathlib.Path) -> None:
    made = pairs_of_settings(24)
    check_colors(made)
    check_browser(made, tmp_path)


@pytest.mark.slow
def test_clusters_keep_their_color_in_500_pairs_of_settings(tmp_path: pathlib.Path) -> None:
    made = pairs_of_settings(500)
    check_colors(made)
    check_browser(made, tmp_path)


def test_random_groupings_with_many_ties_agree(tmp_path: pathlib.Path) -> None:
    """Hardly any majorities here: nearly all is left to the assignment."""
    rng = np.random.default_rng(5)
    cases = []
    for i in range(500):
        n, most = int(rng.integers(1, 60)), int(rng.integers(1, 12))
        if i >= 496:
            n, most = 4000, 260  # beyond what is assigned exactly
        before, after = (as_labels(rng.integers(-1, most, n)) for _ in range(2))
        colors = rng.permutation(before.max() + 1 + 14)[: before.max() + 1]
        cases.append({"before": before, "after": after, "colors": colors})
    plain = [{key: value.tolist() for key, value in case.items()} for case in cases]
    answers = browser({"labels": plain}, tmp_path)["labels"]
    for case, answer in zip(cases, answers, strict=True):
        found = take_over(**case)
        assert answer == {"colors": found.colors.tolist(), "origins": found.origins.tolist()}


def as_labels(values: np.ndarray) -> np.ndarray:
    """Number what is there without a gap; -1 stays."""
    known = {-1: -1} | {v: i for i, v in enumerate(sorted(set(values.tolist()) - {-1}))}
    return np.array([known[v] for v in values.tolist()], dtype=np.intp)
