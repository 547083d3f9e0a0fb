"""Clusters against known classes: counts, their order, and scikit-learn's five numbers."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from sklearn import metrics

from hclust_widgets import ClusterState, RefusedError, RefusedTypeError, load_mpg
from hclust_widgets.analysis.class_comparison import matched_order
from hclust_widgets.clustering import known_classes
from hclust_widgets.clustering.known_classes import class_columns

CASES = Path(__file__).parents[2] / "data/cases"
SCORES = {
    "adjusted_rand": metrics.adjusted_rand_score,
    "normalized_mutual_info": metrics.normalized_mutual_info_score,
    "homogeneity": metrics.homogeneity_score,
    "completeness": metrics.completeness_score,
    "v_measure": metrics.v_measure_score,
}


def offered(state):
    return [state.features.table.columns[c] for c in class_columns(state.clustering)]


@pytest.mark.parametrize("k", [1, 3, 12])
def test_counts_and_numbers_are_those_of_pandas_and_scikit_learn(k):
    state = ClusterState(load_mpg(), n_clusters=k, known="origin")
    found = state.compare_classes()
    origin, labels = load_mpg()["origin"], state.labels_
    counts = pd.crosstab(labels, origin)
    pd.testing.assert_frame_equal(
        found.table, counts.loc[found.table.index, found.table.columns], check_names=False,
        check_dtype=False, check_index_type=False, check_column_type=False,
    )  # fmt: skip
    kept = labels.notna()
    for name, score in SCORES.items():
        expected = score(origin[kept], labels[kept].astype(int))
        assert getattr(found, name) == pytest.approx(expected, abs=1e-14)
    assert found.scores() == {name: getattr(found, name) for name in SCORES}
    assert (found.n_rows, found.n_left_out) == (392, 0)
    assert found.n_matched == np.trace(found.table.to_numpy())
    assert found.table.columns.name == "origin" and found.table.index.name == "cluster"


def test_no_other_order_has_more_on_the_diagonal():
    rng = np.random.default_rng(5)
    for shape in [(4, 4), (3, 5), (5, 3), (1, 4), (4, 1)]:
        for _ in range(20):
            counts = rng.integers(0, 9, shape) * rng.integers(0, 2, shape)
            rows, columns = matched_order(counts)
            assert sorted(rows) == list(range(shape[0]))
            assert sorted(columns) == list(range(shape[1]))
            wide = counts if shape[0] <= shape[1] else counts.T
            best = max(
                sum(wide[i, j] for i, j in enumerate(order))
                for order in itertools.permutations(range(wide.shape[1]), wide.shape[0])
            )
            assert np.trace(counts[np.ix_(rows, columns)]) == best


def test_clusters_without_a_partner_come_last_the_largest_first():
    rows, columns = matched_order(np.array([[0, 5], [2, 1], [0, 4], [9, 0]]))
    assert rows.tolist() == [0, 3, 2, 1] and columns.tolist() == [1, 0]


def test_the_case_with_a_known_tissue():
    table = pd.read_csv(CASES / "annotated.csv", index_col=0)
    roles = {"batch": "annotate", "age": "annotate"}
    state = ClusterState(table, n_clusters=2, known="tissue", roles=roles)
    found = state.compare_classes()
    assert found.n_matched == found.n_rows == len(table) == 24
    assert found.scores() == pytest.approx(dict.fromkeys(SCORES, 1.0))


def test_a_row_without_a_class_is_left_out():
    table = load_mpg()
    table.loc[table.index[:10], "origin"] = None
    state = ClusterState(table, n_clusters=3, known="origin")
    found = state.compare_classes()
    assert (found.n_rows, found.n_left_out) == (382, 10)
    assert int(found.table.to_numpy().sum()) == 382
    kept = state.labels_.notna() & table["origin"].notna()
    expected = metrics.adjusted_rand_score(table["origin"][kept], state.labels_[kept].astype(int))
    assert found.adjusted_rand == pytest.approx(expected)


def test_classes_are_a_column_a_series_or_a_list():
    table = load_mpg()
    state = ClusterState(table, n_clusters=3, known="origin")
    expected = state.compare_classes().scores()
    state = ClusterState(table, n_clusters=3, columns=list(state.features.columns))
    mixed = table["origin"].sample(frac=1, random_state=1)
    for known in ("origin", table["origin"], mixed, table["origin"].tolist(),
                  table["origin"].to_numpy(), table["origin"].astype("category")):  # fmt: skip
        assert state.compare_classes(known).scores() == pytest.approx(expected)
    tree = ClusterState(state.linkage_matrix, n_clusters=3)
    kept = table["origin"][state.labels_.notna()]
    assert tree.compare_classes(kept.tolist()).scores() == pytest.approx(expected)


def test_wrong_classes_get_one_sentence():
    state = ClusterState(load_mpg(), n_clusters=3)
    for known, sentence in [
        (None, "No column of known classes is set"),
        ("orign", "There is no column 'orign' in this table. Did you mean 'origin'?"),
        (["a", "b"], "There are 2 known classes, but 398 rows"),
        (pd.Series(["a"] * 398, index=range(1000, 1398)), "other row names than the table"),
        ([None] * 398, "No row that was clustered has a class in the known classes"),
    ]:
        with pytest.raises(RefusedError) as raised:
            state.compare_classes(known)
        assert sentence in str(raised.value)
    with pytest.raises(RefusedTypeError, match="are lists or the like"):
        state.compare_classes([["a"]] * 397 + [None])
    with pytest.raises(RefusedError, match="need the table"):
        ClusterState(state.linkage_matrix).compare_classes()


def test_columns_that_can_hold_classes_are_offered():
    table = load_mpg()
    table["target"] = np.arange(398) % 3
    table["share"] = np.linspace(0, 1, 398)
    state = ClusterState(table, n_clusters=3)
    assert offered(state) == []  # all are compared, and names are no classes
    state.roles = {"target": "annotate", "share": "annotate", "origin": "leave_out"}
    assert offered(state) == ["origin", "target"]
    state.set_role("target", "known")
    assert offered(state) == ["target", "origin"]
    state.set_role("share", "known")
    assert offered(state) == ["share", "origin"]  # measured, but asked for
    assert offered(ClusterState(state.linkage_matrix)) == []


def test_a_wide_table_is_not_searched_to_its_end(monkeypatch):
    asked = []
    whole = known_classes._is_few_whole_numbers
    monkeypatch.setattr(
        known_classes, "_is_few_whole_numbers", lambda c: asked.append(c.name) or whole(c)
    )
    rng = np.random.default_rng(0)
    table = pd.DataFrame(rng.normal(size=(12, 500)), columns=[f"g{i}" for i in range(500)])
    table["group"] = ["x", "y"] * 6
    state = ClusterState(table, columns=["g0", "g1", "g2"])
    assert offered(state) == ["group"] and len(asked) == 200


def test_the_script_prints_the_five_numbers(capsys):
    table = load_mpg()
    state = ClusterState(table, n_clusters=3)
    assert "adjusted_rand" not in state.code()
    state.set_role("origin", "known")
    for change in ({}, {"linkage": "centroid"}, {"n_clusters": 7}):
        state.update(**change)
        space = {"df": table}
        exec(compile(state.code(), "the script", "exec"), space)
        pd.testing.assert_series_equal(space["labels"], state.labels_)
        printed = [float(line.split(": ")[1]) for line in capsys.readouterr().out.splitlines()]
        assert printed == pytest.approx(list(state.compare_classes().scores().values()))


@pytest.mark.parametrize("name", ['it\'s "q"', 7, "x" * 90, ("a", "b")])
def test_the_script_finds_a_class_of_any_name(name, capsys):
    table = pd.DataFrame({"a": [1.0, 1.1, 5.0, 5.2, 9.0], "b": [2.0, 2.1, 7.0, 7.5, 1.0]})
    table[name] = pd.Series(["u", "u", "v", None, "w"])
    table = table.set_axis(pd.Index([*"ab", name], tupleize_cols=False), axis=1)
    state = ClusterState(table, n_clusters=3, known=name)
    exec(compile(state.code(), "the script", "exec"), {"df": table})
    assert capsys.readouterr().out.startswith("Adjusted Rand index: 1.0\n")
