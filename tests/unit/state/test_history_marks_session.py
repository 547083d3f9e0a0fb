"""Names and colors that belong to rows; undo and redo; sessions."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest
from scipy.cluster.hierarchy import linkage
from sklearn.cluster import AgglomerativeClustering

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.state.history import History
from hclust_widgets.tree.naming.annotations import disambiguate_names, signatures


@pytest.fixture
def state():
    return ClusterState(load_mpg(), n_clusters=4)


def rows_named(state, name):
    """Positions of the rows whose cluster has this name."""
    of = {label for label, found in state.cluster_names.items() if found == name}
    return set(np.flatnonzero(state.labels_.isin(of).to_numpy()).tolist())


# -- names and colors -------------------------------------------------------------------------


def test_a_name_belongs_to_the_rows_of_a_cluster_and_survives_other_cuts(state):
    state.n_clusters = 5
    heavy = int(state.labels_.iloc[0])
    state.rename(heavy, "  Heavy\nV8 ")
    state.set_color(heavy, "#AA00ff")
    rows = rows_named(state, "Heavy V8")
    assert rows == set(np.flatnonzero(state.labels_.isin([heavy]).to_numpy()).tolist())
    state.n_clusters = 2
    assert state.cluster_names == {}
    state.n_clusters = 4  # these rows have another number or the same: the name goes by the rows
    assert rows_named(state, "Heavy V8") == rows
    assert list(state.clustering.given_colors.values()) == ["#aa00ff"]
    state.linkage = "complete"
    assert state.n_clusters == 4
    assert rows_named(state, "Heavy V8") in (set(), rows)
    state.linkage = "ward"
    assert rows_named(state, "Heavy V8") == rows


def test_a_name_is_found_in_another_linkage_where_the_same_rows_are_a_cluster():
    table = pd.DataFrame({"x": [0.0, 0.1, 5.0, 5.1, 9.0, 9.2]})
    state = ClusterState(table, n_clusters=3)
    state.rename(int(state.labels_[2]), "middle")
    for linkage_ in ("single", "complete", "average", "centroid"):
        state.linkage = linkage_
        assert rows_named(state, "middle") == {2, 3}
    state.update(optimal_ordering=True, linkage="average")
    assert rows_named(state, "middle") == {2, 3}


def test_signatures_tell_sets_of_rows_apart_and_nothing_else(state):
    tree, rows = state.tree, state.clustering.rows()
    found = signatures(tree, rows)
    assert len(np.unique(found)) == len(found)
    other = tree.ordered(np.ones(tree.n_leaves - 1, dtype=bool))
    assert (signatures(other, rows) == found).all()
    assert signatures(tree, rows[::-1].copy())[0] == found[len(rows) - 1]


def test_names_by_label_are_one_step_and_all_of_them_or_none(state):
    before = state.cluster_names
    state.rename({0: "Light cars", 2: "Trucks"})
    assert state.cluster_names == {**before, 0: "Light cars", 2: "Trucks"}
    state.undo()
    assert state.cluster_names == before
    for wrong in ({0: "Light cars", 99: "Trucks"}, {0: "Light cars", 1: 7}):
        with pytest.raises((TypeError, ValueError)):
            state.rename(wrong)
        assert state.cluster_names == before
    with pytest.raises(TypeError, match="a name beside the label"):
        state.rename(0)
    with pytest.raises(TypeError, match="not both"):
        state.rename({0: "Light cars"}, "Trucks")


def test_a_name_is_taken_away_by_nothing_or_by_blanks(state):
    state.rename(0, "a")
    state.rename(0, "  ")
    assert state.cluster_names == {}
    state.rename(0, "a")
    state.rename(0, None)
    assert state.cluster_names == {}
    state.set_color(0, "#000000")
    state.set_color(0, None)
    assert state.clustering.given_colors == {}
    assert state.clustering.annotations.entries == ()


@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        (lambda s: s.rename(4, "x"), ValueError, "There is no cluster 4: the labels are 0 to 3"),
        (lambda s: s.rename(-1, "x"), ValueError, "no cluster -1"),
        (lambda s: s.rename("0", "x"), TypeError, "'0'"),
        (lambda s: s.rename(True, "x"), TypeError, "True"),
        (lambda s: s.rename(0, 7), TypeError, "must be text, not 7"),
        (lambda s: s.rename(0, "x" * 201), ValueError, "200 characters, but this has 201"),
        (lambda s: s.set_color(0, "red"), ValueError, "'red' is no color"),
        (lambda s: s.set_color(0, 0xFF), TypeError, "255"),
    ],
)
def test_a_wrong_mark_is_refused_and_changes_nothing(state, change, error, words):
    state.rename(0, "kept")
    before = state.clustering
    with pytest.raises(error, match=words):
        change(state)
    assert state.clustering is before


def test_observers_hear_of_a_name_once(state):
    heard = []
    state.observe(heard.append, "clustering")
    state.rename(0, "a")
    state.rename(0, "a")
    assert len(heard) == 1
    assert state.clustering.cluster_names() == ["a", "1", "2", "3"]


def test_names_appear_in_labels_and_tables_on_request(state):
    state.rename(2, "Europe")
    named = state.named_labels()
    assert named.index.equals(load_mpg().index)
    assert named.isna().sum() == 6
    assert (named == "Europe").sum() == state.cut.sizes[2]
    assert set(named.dropna()) == {"0", "1", "Europe", "3"}
    assert state.to_frame(names=True)["cluster"].equals(named.rename("cluster"))
    assert state.to_frame()["cluster"].equals(state.labels_)
    assert state.clusters()["name", ""].tolist() == ["0", "1", "Europe", "3"]
    state.rename(2, None)
    assert ("name", "") not in state.clusters().columns


def test_clusters_of_one_name_are_told_apart_wherever_they_are_named(state):
    state.rename(0, "light")
    state.rename(3, "light")
    assert state.named_labels().value_counts().to_dict() == {
        {0: "light", 3: "light, 2nd"}.get(i, str(i)): int(size)
        for i, size in enumerate(state.cut.sizes)
    }
    names = {0: "light", 3: "light, 2nd"}
    assert state.cluster_names == names
    assert state.clusters()["name", ""].tolist() == ["light", "1", "2", "light, 2nd"]
    assert state.clustering.cluster_title(3) == "light, 2nd (3)"
    assert 'names = {0: "light", 3: "light, 2nd"}' in state.code()
    again = ClusterState.from_session(state.session(), load_mpg())
    assert again.cluster_names == names
    state.rename(0, None)
    assert state.cluster_names == {3: "light"}


def test_names_that_meet_in_another_cut_are_told_apart_there_alone():
    state = ClusterState(
        pd.DataFrame({"x": [0, 1, 10, 11.5, 30, 33]}), scaling="none", n_clusters=2
    )
    state.rename(int(state.labels_[5]), "light")
    state.n_clusters = 4  # the last two rows are apart, the first two together
    assert state.cluster_names == {}
    state.rename(int(state.labels_[0]), "light")
    state.n_clusters = 3
    named = state.named_labels()
    assert named[[0, 1, 4, 5]].tolist() == ["light, 2nd", "light, 2nd", "light", "light"]
    assert named.nunique() == 3
    for k in (2, 4):
        state.n_clusters = k
        assert list(state.cluster_names.values()) == ["light"]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({0: "a", 1: "a", 2: "a"}, {0: "a", 1: "a, 3rd", 2: "a, 2nd"}),
        ({0: "a", 1: "a, 2nd", 2: "a"}, {0: "a", 1: "a, 2nd", 2: "a, 3rd"}),
        ({0: "2", 1: "b"}, {0: "2, 2nd", 1: "b"}),  # cluster 2 is called so
        ({0: "2", 2: "b"}, {0: "2", 2: "b"}),  # it is not
        ({0: "02", 1: "٢"}, {0: "02", 1: "٢"}),
    ],
)
def test_told_apart_are_names_from_names_and_from_numbers(given, told):
    assert disambiguate_names(given, np.array([9, 6, 7])) == told


def test_no_name_is_the_title_of_another_cluster():
    table = pd.DataFrame({"a": [0, 0.1, 5, 5.1, 10, 10.2, 0.05], "b": [0, 0, 1, 1, 0, 0, 0.1]})
    state = ClusterState(table, n_clusters=3)
    state.rename(1, "A")
    state.rename(2, "A")
    titles = {state.clustering.cluster_title(label) for label in range(3)}
    assert sorted(state.cluster_names.values()) == ["A", "A, 2nd"]
    assert len(titles) == 3 and not titles & set(state.cluster_names.values())


def test_equal_names_are_numbered_by_ordinals():
    told = disambiguate_names(dict.fromkeys(range(113), "a"), np.arange(113))
    ends = {2: "nd", 3: "rd", 4: "th", 11: "th", 12: "th", 21: "st", 22: "nd", 112: "th"}
    assert {f"a, {number}{end}" for number, end in ends.items()} <= set(told.values())


# -- back and forth ----------------------------------------------------------------------------


def test_everything_that_was_done_is_undone_and_done_again():
    state = ClusterState(load_mpg(), n_clusters=4)
    assert (state.can_undo, state.can_redo) == (False, False)
    steps = [
        {"linkage": "average"},
        {"metric": "cityblock"},
        {"scaling": "standard"},
        {"columns": ("mpg", "weight")},
        {"n_clusters": 7},
        {"selection": (3, 5)},
        {"optimal_ordering": True},
    ]
    sessions = [state.session()]
    for step in steps:
        state.update(**step)
        sessions.append(state.session())
    state.rename(0, "zero")
    sessions.append(state.session())
    for before in reversed(sessions[:-1]):
        assert state.undo()
        assert state.session() == before
    assert not state.undo()
    assert (state.can_undo, state.can_redo) == (False, True)
    for after in sessions[1:]:
        assert state.redo()
        assert state.session() == after
    assert not state.redo()


def test_something_new_ends_what_could_be_done_again(state):
    state.selection = [1]
    state.undo()
    state.selection = [2]
    assert not state.can_redo
    state.undo()
    assert state.selection == ()


def test_what_changes_nothing_and_what_is_refused_is_no_step(state):
    state.n_clusters = 4
    state.selection = ()
    with pytest.raises(ValueError, match="ward"):
        state.metric = "cosine"
    assert not state.can_undo
    suggested = ClusterState(load_mpg())
    suggested.n_clusters = suggested.n_clusters
    assert not suggested.can_undo


def test_a_threshold_comes_back_to_the_last_bit(state):
    t = 7.966632541
    state.distance_threshold = t
    state.selection = [0]
    state.linkage = "single"
    state.undo()
    assert state.distance_threshold == t


def test_a_drag_is_one_step_and_two_drags_are_two():
    now = [0.0]
    done = []
    history = History(clock=lambda: now[0])

    def move(kind, what):
        history.record(kind, lambda: done.append(f"back before {what}"), lambda: done.append(what))

    for i in range(5):
        move("cut", i)
        now[0] += 0.2
    now[0] += 5
    move("cut", 5)
    move("other", 6)
    move(None, 7)
    move(None, 8)
    while history.undo():
        pass
    assert done == [f"back before {i}" for i in (8, 7, 6, 5, 0)]
    done.clear()
    while history.redo():
        pass
    assert done == [4, 5, 6, 7, 8]


def test_an_observer_may_undo_what_it_hears_of(state):
    def never_average(change):
        if change["new"] == "average":
            assert state.undo()
            state.selection = [1]

    state.observe(never_average, "linkage")
    state.linkage = "average"
    assert (state.linkage, state.selection) == ("ward", (1,))
    assert state.undo()
    assert (state.linkage, state.selection, state.can_undo) == ("ward", (), False)


def test_a_step_that_cannot_be_played_whole_is_not_played_at_all():
    history, now = History(), {"x": 1, "y": 1}

    def refuse():
        raise ValueError("no")

    with history.group():
        history.record(None, lambda: now.update(x=0), lambda: now.update(x=1), of="x")
        history.record(None, refuse, int, of="y")
    with pytest.raises(ValueError, match="no"):
        history.undo()
    assert now == {"x": 1, "y": 1}
    assert (history.can_undo, history.can_redo) == (True, False)


def test_what_is_done_together_is_one_step_that_goes_back_to_its_beginning():
    history, done = History(), []
    with history.group():
        history.record(None, lambda: done.append("view back"), int, of="view")
        history.record("cut", lambda: done.append("state back"), int)
        with history.group():
            history.record("cut", lambda: done.append("not here"), int)
    history.record("cut", lambda: done.append("next"), int)
    assert history.undo()
    assert history.undo()
    assert done == ["next", "state back", "view back"], "the state first"
    assert not history.undo()


def test_history_forgets_the_oldest_and_what_undoing_does():
    history = History(clock=iter(range(10_000)).__next__)
    left = []
    for i in range(300):
        history.record(None, lambda i=i: (left.append(i), history.record(None, int, int)), int)
    while history.undo():
        pass
    assert left == list(range(299, 99, -1))


# -- sessions ----------------------------------------------------------------------------------


def test_a_session_restores_everything(state):
    state.update(linkage="average", metric="cityblock", columns=("weight", "mpg", "origin"))
    state.update(n_clusters=6, selection=[0, 17])
    state.rename(2, "Zwei «2»")
    state.set_color(3, "#123456")
    text = json.dumps(state.session())
    assert len(text) < 2_000
    other = ClusterState.from_session(json.loads(text), load_mpg())
    pd.testing.assert_series_equal(other.labels_, state.labels_)
    assert other.cluster_names == {2: "Zwei «2»"}
    assert other.clustering.given_colors == {3: "#123456"}
    assert other.selection == (0, 17)
    assert other.summary == state.summary
    assert other.notes == state.notes
    assert other.session() == state.session()
    assert not other.can_undo


def test_a_session_of_a_table_that_went_through_a_file_is_still_of_that_table(state, tmp_path):
    load_mpg().to_csv(tmp_path / "cars.csv", index=False)
    again = pd.read_csv(tmp_path / "cars.csv")
    assert ClusterState.from_session(state.session(), again).n_clusters == 4


def changed(how):
    table = load_mpg()
    return how(table)


@pytest.mark.parametrize(
    ("how", "words"),
    [
        (lambda t: t.iloc[:-1], "has 397 rows and not 398"),
        (lambda t: t.drop(columns="mpg"), "'cylinders' as column 1 and not 'mpg'|as column"),
        (lambda t: t.assign(more=1), "has 9 columns|has 10 columns"),
        (lambda t: t.assign(weight=t["weight"] + 1), "other values in column 'weight'"),
        (lambda t: t.assign(name=t["name"].str.upper()), "other values in column 'name'"),
        (lambda t: t.set_index(t.index + 1), "other row labels"),
        (
            lambda t: t.iloc[::-1].reset_index(drop=True),
            "the same rows in another order, so pass them in the order that they had",
        ),
        (lambda t: t.sample(frac=1, random_state=0), r"so pass table\.sort_index\(\)"),
        (lambda t: t.assign(mpg=t["mpg"].to_numpy()[::-1]), "other values in column 'mpg'"),
    ],
)
def test_a_session_of_another_table_is_refused_in_one_sentence(state, how, words):
    with pytest.raises(ValueError, match=words) as refusal:
        ClusterState.from_session(state.session(), changed(how))
    assert str(refusal.value).startswith("This session was made of another table: this one has ")


@pytest.mark.parametrize(
    "wrong",
    [None, [], "{}", {}, {"format": "something else"}, {"format": "hclust_widgets session 99"}],
)
def test_what_is_no_session_is_refused_in_one_sentence(wrong):
    with pytest.raises((TypeError, ValueError), match="session"):
        ClusterState.from_session(wrong, load_mpg())


@pytest.mark.sampled(22)
@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("columns", [99]),
        ("columns", [0.5]),
        ("columns", [-1]),
        ("columns", [True]),
        ("columns", ["mpg"]),
        ("columns", "mpg"),
        ("columns", []),
        ("selection", [1_000]),
        ("selection", ["x"]),
        ("selection", [1.0]),
        ("selection", [[1], [2]]),
        ("selection", "x"),
        ("selection", None),
        ("marks", [{"name": "x"}]),
        ("marks", [{"rows": "zz", "name": "x"}]),
        ("marks", [{"rows": "00", "name": 5}]),
        ("marks", [5]),
        ("marks", 5),
        ("marks", {"rows": "00"}),
        ("n_clusters", 0),
        ("n_clusters", 393),
        ("n_clusters", "4"),
        ("n_clusters", True),
        ("n_clusters", 4.0),
        ("distance_threshold", "high"),
        ("distance_threshold", None),
        ("distance_threshold", -1),
        ("distance_threshold", True),
        ("distance_threshold", float("nan")),
        ("distance_threshold", float("inf")),
        ("linkage", "wards"),
        ("linkage", None),
        ("linkage", 5),
        ("metric", "cosine"),
        ("metric", ["euclidean"]),
        ("scaling", None),
        ("scaling", "max"),
        ("optimal_ordering", 1),
        ("suggested", "no"),
        ("table", 5),
        ("table", {}),
        ("table", {"rows": "398", "columns": [], "hashes": [], "index": ""}),
        ("table", {"rows": 398, "columns": 5, "hashes": [], "index": ""}),
        ("tree", 5),
    ],
)
def test_a_damaged_session_is_refused_in_one_sentence(state, key, value, refusal):
    before = state.clustering
    session = state.session() | {key: value}
    assert refusal(ClusterState.from_session, session, load_mpg())
    assert refusal(state.restore, session)
    del session[key]
    said = refusal(ClusterState.from_session, session, load_mpg())
    assert said == f"This session is damaged: it has no {key!r}."
    assert state.clustering is before


def test_a_damaged_session_says_what_is_wrong(state, refusal):
    def said(**changes):
        return refusal(ClusterState.from_session, state.session() | changes, load_mpg())

    assert said(columns=[9]) == "This session is damaged: it names column 9, but the table has 9."
    assert said(marks=5) == "This session is damaged: its 'marks' must be a list, not 5."
    assert said(selection=["x"]) == (
        "This session is damaged: its 'selection' must hold whole numbers, and 'x' is none."
    )
    assert said(columns=[0, 0]) == "This session is damaged: it names column 0 twice."
    table = state.session()["table"]
    assert said(table=table | {"hashes": []}) == (
        "This session is damaged: it has 9 columns and 0 hashes of them."
    )
    assert said(distance_threshold=None) == (
        "This session is damaged: its 'distance_threshold' must be a whole number or a number, "
        "not None."
    )


LONG = "x" * 1000


@pytest.mark.parametrize(
    "changes",
    [
        {"scaling": LONG},
        {"linkage": LONG},
        {"metric": LONG},
        {"columns": [10**999]},
        {"marks": [LONG]},
        {"marks": [{"rows": "1", "color": LONG}]},
        {"marks": [{"rows": "1", "name": [LONG]}]},
        {"table": {"columns": [LONG]}},
        {"format": f"hclust_widgets session {LONG}"},
    ],
)
def test_of_a_long_wrong_word_the_beginning_is_told(state, changes, refusal):
    session = state.session()
    if "table" in changes:
        names = [*changes["table"]["columns"], *session["table"]["columns"][1:]]
        changes = {"table": session["table"] | {"columns": names}}
    said = refusal(ClusterState.from_session, session | changes, load_mpg())
    assert "…" in said and len(said) < 420  # the longest names all metrics


def test_the_order_in_which_columns_were_chosen_is_kept(state):
    state.columns = ("weight", "mpg", "origin")
    again = ClusterState.from_session(json.loads(json.dumps(state.session())), load_mpg())
    assert again.columns == ("weight", "mpg", "origin")
    table = pd.DataFrame(np.random.default_rng(0).random((9, 3)), columns=[2, 1, 0])
    for columns in ((1, 2), (0, 1), (2,)):
        numbered = ClusterState(table, columns=columns)
        again = ClusterState.from_session(json.loads(json.dumps(numbered.session())), table)
        assert again.columns == columns
        assert (again.linkage_matrix == numbered.linkage_matrix).all()


def alike(state, again):
    """Whether two states are the same to whoever reads, looks and writes."""
    assert again.session() == state.session()
    assert again.labels_.equals(state.labels_)
    assert again.summary == state.summary
    assert again.notes == state.notes
    assert again.code() == state.code()
    assert (again.cluster_names, again.clustering.given_colors) == (
        state.cluster_names,
        state.clustering.given_colors,
    )
    assert again.selection == state.selection
    assert again.clustering.input_kind == state.clustering.input_kind
    assert (again.tree.leaf_order == state.tree.leaf_order).all()
    assert (again.linkage_matrix == state.linkage_matrix).all()
    assert not again.can_undo


def test_a_table_of_which_the_usual_start_is_impossible_is_restored():
    table = pd.DataFrame({"a": [1.0, 2, 3, 9, 10, 11], "b": [5, np.nan] * 3, "c": [np.nan, 5] * 3})
    with pytest.raises(ValueError, match="complete"):
        ClusterState(table)
    state = ClusterState(table, columns=["a"], n_clusters=2)
    state.rename(0, "zero")
    alike(state, ClusterState.from_session(state.session(), table))


def trees():
    rng = np.random.default_rng(3)
    table = pd.DataFrame(rng.random((30, 4)) * [1, 10, 100, 1000], columns=list("abcd"))
    X = table.to_numpy()
    some = X[:, :2]
    yield "scaling", linkage(X, "average"), table, {"scaling": "none"}
    yield "columns", linkage(some, "single"), table, {"columns": ["b", "a"], "scaling": "none"}
    yield "no table", linkage(X, "ward"), None, {}
    for heights in (True, False):
        model = AgglomerativeClustering(n_clusters=3, compute_distances=heights)
        yield f"model {heights}", model.fit(X), table, {"scaling": "none"}
        model = AgglomerativeClustering(n_clusters=3, linkage="complete", compute_distances=heights)
        options = {"scaling": "none", "columns": ["a", "b"]}
        yield f"columns {heights}", model.fit(some), table, options
        yield f"ordered {heights}", model, table, options | {"optimal_ordering": True}


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("what", "data", "table", "options"), list(trees()))
def test_a_tree_that_was_handed_in_is_restored_as_it_was(what, data, table, options, refusal):
    state = ClusterState(data, table=table, **options)
    state.update(n_clusters=5, selection=[0, 7])
    state.rename(3, "three")
    state.set_color(1, "#123456")
    back = {name: getattr(state, name) for name in ("linkage", "metric", "scaling")}
    session = json.loads(json.dumps(state.session()))
    alike(state, ClusterState.from_session(session, data, table=table))
    if table is None:
        return
    # Another tree of the table, and the way back to the one that was handed in.
    state.update(linkage="average", metric="cityblock", scaling="minmax", optimal_ordering=False)
    again = ClusterState.from_session(json.loads(json.dumps(state.session())), data, table=table)
    alike(state, again)
    for one in (state, again):
        one.update(**back)
        assert one.clustering.input_kind is not None
    assert again.labels_.equals(state.labels_)
    # A state that would make another tree of it says so.
    one = AgglomerativeClustering(linkage="single", compute_distances=True).fit(table)
    other = ClusterState(one, table=table)
    assert "another tree" in refusal(other.restore, session)


def test_a_state_that_has_the_tree_with_another_scaling_says_so(refusal):
    X = np.random.default_rng(0).random((20, 3))
    table = pd.DataFrame(X, columns=list("abc"))
    model = AgglomerativeClustering(compute_distances=True).fit(X)
    session = ClusterState(model, table=table, scaling="none").session()
    other = ClusterState(model, table=table)
    before = other.clustering
    assert "with other columns or another scaling" in refusal(other.restore, session)
    assert other.clustering is before


@pytest.mark.parametrize("wrong", [None, 5, {}, {"columns": None, "scaling": "none"}])
def test_a_session_that_lacks_how_its_tree_was_made_is_damaged(wrong, refusal):
    X = np.random.default_rng(0).random((20, 3))
    model = AgglomerativeClustering(compute_distances=True).fit(X)
    session = ClusterState(model, table=X).session() | {"made_with": wrong}
    said = refusal(ClusterState.from_session, session, model, table=X)
    assert said.startswith("This session is damaged: it")


def test_sessions_of_trees_know_their_tree():
    rng = np.random.default_rng(0)
    X, Y = rng.random((2, 20, 3))
    state = ClusterState(linkage(X, "average"), n_clusters=3)
    state.rename(1, "one")
    session = json.loads(json.dumps(state.session()))
    again = ClusterState.from_session(session, linkage(X, "average"))
    assert again.cluster_names == {1: "one"}
    with pytest.raises(ValueError, match="another tree"):
        ClusterState.from_session(session, linkage(Y, "average"))
    with pytest.raises(ValueError, match="tree without a table"):
        ClusterState.from_session(session, pd.DataFrame(X))

    model = AgglomerativeClustering(n_clusters=3, compute_distances=True).fit(X)
    table = pd.DataFrame(X, columns=list("abc"))
    of_model = ClusterState(model, table=table)
    of_model.n_clusters = 5
    again = ClusterState.from_session(of_model.session(), model, table=table)
    assert again.labels_.tolist() == of_model.labels_.tolist()
    with pytest.raises(ValueError, match="handed in: pass that tree"):
        ClusterState.from_session(of_model.session(), table)
