"""What the answers to the questions of notebooks 01 to 03 say: every number, and who is right."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pytest
from scipy.spatial.distance import pdist, squareform
from sklearn.metrics import adjusted_rand_score

from hclust_widgets import ClusterState, LinkageLab, load_mpg
from hclust_widgets.analysis.cuts.evidence import preferred_numbers
from hclust_widgets.analysis.row_comparison import compare_rows
from hclust_widgets.teaching.lesson_answers import LESSON_ANSWERS
from hclust_widgets.teaching.merge_steps import next_pairs
from hclust_widgets.tree.cut import Cut

LINKAGES = ("single", "complete", "average", "ward")


@pytest.fixture(scope="module")
def complete_cars() -> pd.DataFrame:
    return load_mpg().dropna(ignore_index=True)


@pytest.fixture(scope="module")
def by_ward(complete_cars: pd.DataFrame) -> ClusterState:
    """Read by tests, changed by none."""
    return ClusterState(complete_cars, n_clusters=4)


def compared(state: ClusterState, a: int, b: int) -> Any:
    return compare_rows(state.features, state.tree, a, b)


def answer(begin: str) -> object:
    (found,) = (known for asked, known in LESSON_ANSWERS.items() if asked.startswith(begin))
    return found.answer


# -- notebook 01


def test_turning_a_merge_changes_no_label(complete_cars: pd.DataFrame) -> None:
    state = ClusterState(complete_cars, n_clusters=4)
    before = state.labels_
    state.flip(len(complete_cars) + len(state.children_) - 1)
    assert (before != state.labels_).sum() == answer("You turn the last merge")


def test_four_has_the_largest_ratio(by_ward: ClusterState, complete_cars: pd.DataFrame) -> None:
    cuts = {k: Cut(by_ward.tree, n_clusters=k) for k in range(2, 11)}
    ratios = {k: round(cut.upper / cut.lower, 2) for k, cut in cuts.items()}
    assert max(ratios, key=ratios.__getitem__) == answer("How many clusters would you report") == 4
    assert (ratios[4], ratios[2]) == (2.07, 1.58)
    assert all(ratios[k] < 1.11 for k in (6, 7, 8))
    edges = {k: (round(cut.lower, 2), round(cut.upper, 2)) for k, cut in cuts.items()}
    assert (edges[4], edges[2]) == ((5.19, 10.74), (12.19, 19.31))
    assert max(cuts, key=lambda k: cuts[k].upper - cuts[k].lower) == 2
    assert ClusterState(complete_cars).n_clusters == 4


def test_single_linkage_leaves_a_diesel_alone() -> None:
    table = load_mpg()
    state = ClusterState(table, linkage="single", n_clusters=4)
    assert sorted(state.cut.sizes, reverse=True) == [244, 79, 68, 1]
    alone = table.loc[state.labels_ == state.cut.sizes.argmin()]
    assert alone[["cylinders", "mpg"]].to_numpy().tolist() == [[6, 38]]
    assert "diesel" in alone["name"].item()


def test_clusters_of_unscaled_cars_are_layers_of_weight() -> None:
    frame = ClusterState(load_mpg(), scaling="none", n_clusters=4).to_frame()
    weights = frame.groupby("cluster")["weight"].agg(["min", "max"]).sort_values("min")
    assert weights["max"].tolist() == [2310, 3302, 3988, 5140]
    assert (weights["min"].iloc[1:].to_numpy() > weights["max"].iloc[:-1].to_numpy()).all()


def test_without_origin_two_clusters_are_eight_cylinders_and_the_rest() -> None:
    table = load_mpg()
    state = ClusterState(table, n_clusters=2, columns=table.columns.drop(["origin", "name"]))
    assert sorted(state.cut.sizes) == [103, 289]
    assert set(table.loc[state.labels_ == state.cut.sizes.argmin(), "cylinders"]) == {8}
    with pytest.raises(ValueError, match="ward linkage needs euclidean distances"):
        state.update(metric="cityblock")


# -- notebook 02


def test_columns_of_the_mazda_and_the_truck(
    by_ward: ClusterState, complete_cars: pd.DataFrame
) -> None:
    names = list(by_ward.features.columns)
    parts = dict(zip(names, compared(by_ward, 320, 28).contributions, strict=True))
    assert [name for name in names if np.isclose(parts[name], 1)] == [
        "mpg",
        "origin_japan",
        "origin_usa",
    ]
    assert parts["origin_europe"] == 0 and parts["acceleration"] < 0.002

    shares = pd.DataFrame(
        {
            how: compared(ClusterState(complete_cars, scaling=how), 320, 28).shares
            for how in ("none", "minmax", "standard")
        },
        index=names,
    )
    assert round(shares.loc["weight", "none"], 2) == 0.99
    assert (shares[["minmax", "standard"]].max() < 0.5).all()
    assert shares.loc["mpg"].idxmax() == answer("With which scaling") == "standard"
    assert round(shares.loc["mpg", "standard"], 2) == 0.32
    words = shares.loc[["origin_europe", "origin_japan", "origin_usa"]].sum()
    assert words["minmax"] > 1 / 3


def test_the_nearest_two_cars_of_different_origins(
    by_ward: ClusterState, complete_cars: pd.DataFrame
) -> None:
    near = compared(by_ward, 264, 277)
    assert round(near.distance, 2) == answer("How far are they apart") == 1.41
    assert near.contributions[-2:].tolist() == [1, 1]
    distances = squareform(pdist(by_ward.features.values))
    origin = complete_cars["origin"].to_numpy()
    abroad = origin[:, None] != origin[None, :]
    assert np.isclose(distances[abroad].min(), near.distance)
    at_home = ~abroad & ~np.eye(len(origin), dtype=bool)
    assert (distances[at_home] < near.distance).mean() > 0.5


def test_a_town_is_four_distances_from_a_cluster() -> None:
    towns = pd.DataFrame({"east": [1.0, 2, 4, 8, 8, 3], "north": [1.0, 1, 2, 6, 8, 8]})
    heights = [
        ClusterState(towns, scaling="none", linkage=how).distances_[2]
        for how in ("single", "complete", "average", "ward")
    ]
    assert ", ".join(f"{one:.2f}" for one in heights[:3]) + f" or {heights[3]:.2f}" == answer(
        "How far is R"
    )


def test_what_each_linkage_wants_at_step_six(complete_cars: pd.DataFrame) -> None:
    state = ClusterState(complete_cars.sample(12, random_state=4), linkage="average")
    between = pdist(state.features.values)
    wanted = {
        step: {how: found[:2] for how, found in next_pairs(state.tree, between, step - 1).items()}
        for step in (1, 2, 3, 4, 6)
    }
    assert all(len(set(wanted[step].values())) == 1 for step in (1, 2, 3, 4))
    sixth = wanted[6]
    assert sixth["ward"] == sixth["average"]
    assert len({sixth["average"], sixth["single"], sixth["complete"]}) == 3
    sizes = state.tree.sizes
    left = [node for node in range(17) if node not in state.children_[:5]]
    assert sorted(sizes[left]) == [1, 1, 1, 2, 2, 2, 3]
    assert sorted(sizes[node] for node in sixth["single"]) == [2, 3]


def test_which_shapes_a_linkage_finds() -> None:
    truth = {
        "blobs": np.arange(60) % 3,
        "moons": np.repeat([0, 1], 30),
        "rings": np.repeat([0, 1], [40, 20]),
        "sizes": np.repeat([0, 1, 2], [46, 7, 7]),
    }
    right = {}
    for shape, clusters in truth.items():
        lab = LinkageLab(shape=shape)
        agrees = {how: adjusted_rand_score(clusters, lab.labels_(how)) for how in LINKAGES}
        right[shape] = {how for how, score in agrees.items() if score == 1}
    assert right == {
        "blobs": set(LINKAGES),
        "moons": {"single"},
        "rings": {"single"},
        "sizes": {"average"},
    }


def test_a_chain_misleads_single_linkage_until_it_is_broken() -> None:
    chain, heaps = LinkageLab(shape="chain"), np.arange(53) % 2
    assert len(chain.points) - len(heaps) == 7
    assert sorted(chain.labels_("single").value_counts()) == [1, 59]
    for how in ("complete", "average", "ward"):
        assert adjusted_rand_score(heaps, chain.labels_(how)[:53]) == 1
    moved = chain.points.copy()
    assert np.hypot(*(moved.iloc[56] - [5, 5])) < 0.2  # the middle of the chain
    moved.iloc[56] = [7.8, 5.0]
    broken = LinkageLab(moved, n_clusters=2)
    assert adjusted_rand_score(heaps, broken.labels_("single")[:53]) == 1


def test_heights_of_the_roots(by_ward: ClusterState, complete_cars: pd.DataFrame) -> None:
    distances = squareform(pdist(by_ward.features.values))
    states = {how: ClusterState(complete_cars, linkage=how, n_clusters=2) for how in LINKAGES}
    roots = {how: round(state.distances_[-1], 3) for how, state in states.items()}
    assert roots["complete"] == round(distances.max(), 3) == 2.687
    i, j = np.unravel_index(distances.argmax(), distances.shape)
    assert complete_cars.loc[[i, j], "name"].tolist() == ["chevrolet impala", "vw pickup"]
    chained = states["single"]
    assert roots["single"] == round(chained.distances_[-2], 3) == 1.414
    assert chained.distances_[-3] < 0.43
    assert set(complete_cars.loc[chained.labels_ == 0, "origin"]) == {"usa", "japan"}
    assert set(complete_cars.loc[chained.labels_ == 1, "origin"]) == {"europe"}
    assert round(roots["ward"], 1) == 19.3


# -- notebook 03


def test_single_is_the_odd_one_out(by_ward: ClusterState, complete_cars: pd.DataFrame) -> None:
    agree = {
        how: adjusted_rand_score(
            by_ward.labels_, ClusterState(complete_cars, linkage=how, n_clusters=4).labels_
        )
        for how in LINKAGES
    }
    assert min(agree, key=agree.__getitem__) == answer("Which linkage is the odd one out?")
    assert agree["average"] == 1
    assert (round(agree["complete"], 2), round(agree["single"], 2)) == (0.97, 0.6)


def test_up_to_four_clusters_samples_agree(complete_cars: pd.DataFrame) -> None:
    rng = np.random.default_rng(0)
    n = len(complete_cars)
    parts = [np.sort(rng.choice(n, size=n * 4 // 5, replace=False)) for _ in range(12)]
    mean = {}
    for k in (2, 3, 4, 8, 11):
        whole = ClusterState(complete_cars, n_clusters=k).labels_
        mean[k] = np.mean(
            [
                adjusted_rand_score(
                    whole[rows],
                    ClusterState(
                        complete_cars.iloc[rows].reset_index(drop=True), n_clusters=k
                    ).labels_,
                )
                for rows in parts
            ]
        )
    assert max(k for k in mean if mean[k] > 0.95) == answer("Up to which number of clusters") == 4
    assert min(mean[2], mean[3]) > 0.95


def test_each_of_four_clusters_is_of_one_origin(
    by_ward: ClusterState, complete_cars: pd.DataFrame
) -> None:
    origins = pd.crosstab(by_ward.labels_, complete_cars["origin"]) > 0
    assert origins.sum(axis=1).tolist() == [1, 1, 1, 1]
    engine = complete_cars.columns.drop(["origin", "name"])
    without = ClusterState(complete_cars, columns=engine, n_clusters=4)
    assert (pd.crosstab(without.labels_, complete_cars["origin"]) > 0).sum(axis=1).max() == 3


def test_random_numbers_fall_into_no_clusters(by_ward: ClusterState) -> None:
    rng = np.random.default_rng(1)
    noise = ClusterState(pd.DataFrame(rng.random((392, 5)), columns=list("abcde")))
    heights = noise.distances_
    assert round(max(heights[-k + 1] / heights[-k] for k in range(2, 11)), 1) == 1.2
    assert noise.evidence(2)["silhouette"].round(2).tolist() == [0.13]
    assert round(by_ward.evidence(4).loc[4, "silhouette"], 2) == 0.54
    against_chance = noise.evidence(10, gap=True)
    preferred = preferred_numbers(against_chance)["gap"]
    assert preferred == answer("Which number of clusters does the gap statistic") == 1
    assert against_chance["gap"].idxmax() == 1


def test_no_straight_cut_gives_the_five_heaps() -> None:
    rng = np.random.default_rng(0)
    middles = [(0, 0), (1, 0), (0.5, 0.9), (6, 1), (6, 6.5)]
    wide = [0.12, 0.12, 0.12, 1, 1]
    points = np.concatenate(
        [rng.normal(middle, spread, (40, 2)) for middle, spread in zip(middles, wide, strict=True)]
    )
    state = ClusterState(pd.DataFrame(points, columns=["east", "north"]), scaling="none")
    heap = np.repeat(range(5), 40)
    straight = {
        k: adjusted_rand_score(heap, Cut(state.tree, n_clusters=k).labels_) for k in range(2, 13)
    }
    assert max(straight.values()) < 0.9 and straight[5] < 0.4
    assert max(straight, key=straight.__getitem__) == 8
    best = state.best_cuts(score="bic", min_size=5, k=(2, 12))[0]
    assert (best.n_clusters, best.is_uneven) == (5, True)
    assert adjusted_rand_score(heap, best.labels_) == 1
