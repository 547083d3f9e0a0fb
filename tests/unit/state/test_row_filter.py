"""Rows that are kept: conditions, the selection, labels, undo, session, script and words."""

import json

import numpy as np
import pandas as pd
import pytest
from page_reader import PageReader, ints
from scipy.spatial.distance import pdist, squareform
from sklearn.cluster import AgglomerativeClustering
from sklearn.preprocessing import MinMaxScaler

from hclust_widgets import ClusterState, RefusedError, load_mpg
from hclust_widgets.analysis.row_comparison import row_position
from hclust_widgets.export.csv import labels_csv

NUMBERS = ["mpg", "horsepower", "weight"]


@pytest.fixture
def cars():
    return load_mpg()


@pytest.fixture
def things():
    rng = np.random.default_rng(3)
    n = 40
    table = pd.DataFrame(
        {
            "a": rng.normal(size=n),
            "b": rng.normal(size=n),
            "flag": rng.random(n) > 0.5,
            "maybe": pd.array(rng.random(n) > 0.5, dtype="boolean"),
            "day": pd.date_range("2024-01-01", periods=n),
            "zone": pd.date_range("2024-01-01", periods=n, tz="Europe/Berlin"),
            "span": pd.to_timedelta(np.arange(n), unit="D"),
            "grade": pd.Categorical(
                rng.choice(["low", "mid", "high"], n), ["low", "mid", "high"], ordered=True
            ),
            "kind": rng.choice(["x", "y", "z"], n),
            "my name": [f"Thing {i}" for i in range(n)],
            7: rng.integers(0, 5, n),
        }
    )
    table.loc[3, "a"] = np.nan
    table.loc[5, "b"] = np.inf
    table.loc[7, "kind"] = None
    table.loc[8, "maybe"] = pd.NA
    return table


def run_script(state, table):
    space = {"df": table}
    exec(compile(state.code(), "script", "exec"), space)
    return space["labels"]


def test_the_rows_kept_are_clustered_as_scikit_learn_clusters_them(cars):
    state = ClusterState(cars, columns=NUMBERS, row_filter="origin == 'usa'", n_clusters=4)
    kept = cars[(cars.origin == "usa") & cars[NUMBERS].notna().all(axis=1)]
    scaled = MinMaxScaler().fit_transform(kept[NUMBERS])
    expected = AgglomerativeClustering(n_clusters=4).fit(scaled).labels_
    labels = state.labels_
    assert labels.index.equals(cars.index)
    assert labels[kept.index].tolist() == expected.tolist()
    assert labels.drop(kept.index).isna().all()
    assert state.clustering.row_names().tolist() == kept.name.tolist()


CONDITIONS = {
    "a > 0": lambda t: t.a > 0,
    "`my name`.str.contains('1') and kind in ['x', 'y']": lambda t: (
        t["my name"].str.contains("1") & t.kind.isin(["x", "y"])
    ),
    "not flag": lambda t: ~t.flag,
}
COLUMN_CONDITIONS = [
    ({"a": (0, None)}, lambda t: t.a >= 0, "a at least 0"),
    ({"a": (None, 0.5)}, lambda t: t.a <= 0.5, "a at most 0.5"),
    ({"a": (-1, 1)}, lambda t: t.a.between(-1, 1), "a from -1 to 1"),
    ({"b": (0, np.inf)}, lambda t: t.b >= 0, "b at least 0"),
    ({7: [1, 2, 3]}, lambda t: t[7].isin([1, 2, 3]), "7 is 1 or 2 or 3"),
    ({"flag": True}, lambda t: t.flag, "flag is yes"),
    ({"maybe": False}, lambda t: t.maybe.eq(False).fillna(False), "maybe is no"),
    ({"kind": "x"}, lambda t: t.kind == "x", "kind is x"),
    ({"kind": ["x", "y"]}, lambda t: t.kind.isin(["x", "y"]), "kind is x or y"),
    ({"grade": ("mid", None)}, lambda t: t.grade >= "mid", "grade from mid on"),
    ({"grade": ["high", "low"]}, lambda t: t.grade != "mid", "grade is high or low"),
    ({"day": (None, "2024-01-20")}, lambda t: t.day <= "2024-01-20", "day up to 2024-01-20"),
    (
        {"zone": ("2024-01-20", None)},
        lambda t: t.zone >= pd.Timestamp("2024-01-20", tz="UTC"),
        "zone from 2024-01-20 on",
    ),
    ({"span": ("5 days", None)}, lambda t: t.span >= "5 days", "span from 5 days on"),
    (
        {"my name": {"contains": "THING 1"}},
        lambda t: t["my name"].str.startswith("Thing 1"),
        "my name contains 'THING 1'",
    ),
]


@pytest.mark.sampled(2)
@pytest.mark.parametrize("missing", ["drop", "median"])
@pytest.mark.parametrize(
    ("given", "mask", "words"),
    [(text, mask, text) for text, mask in CONDITIONS.items()] + COLUMN_CONDITIONS,
    ids=lambda one: "" if callable(one) else str(one),
)
def test_every_condition_keeps_its_rows_and_its_script_the_same(
    things, given, mask, words, missing
):
    state = ClusterState(
        things, columns=["a", "b"], row_filter=given, missing=missing, n_clusters=2
    )
    wanted = np.asarray(mask(things).astype(bool))
    usable = ~np.isinf(things.b.to_numpy())
    if missing == "drop":
        usable &= things.a.notna().to_numpy()
    assert state.features.rows.tolist() == np.flatnonzero(wanted & usable).tolist()
    assert state.features.n_filtered == (~wanted).sum()
    assert str(state.row_filter[0]) == words
    assert run_script(state, things).equals(state.labels_)
    assert "rows = [" not in state.code()  # written as pandas has it
    saved = json.loads(json.dumps(state.session()))
    again = ClusterState.from_session(saved, things)
    assert again.row_filter == state.row_filter and again.labels_.equals(state.labels_)


@pytest.mark.parametrize("kind", ["array", "list", "other order", "function", "nullable"])
def test_a_mask_keeps_its_rows(things, kind):
    mask = (things["my name"].str.len() > 7) & (things.a.fillna(1) > -1)
    given = {
        "array": mask.to_numpy(),
        "list": mask.tolist(),
        "other order": mask.iloc[::-1],
        "function": lambda table: (table["my name"].str.len() > 7) & (table.a.fillna(1) > -1),
        "nullable": mask.astype("boolean").replace(False, pd.NA),
    }[kind]
    if kind == "nullable":
        given = given.to_numpy(dtype=object)
    state = ClusterState(things, columns=["a"], n_clusters=2)
    state.keep_rows(given)
    usable = mask & things.a.notna()
    assert state.features.rows.tolist() == np.flatnonzero(usable).tolist()
    assert run_script(state, things).equals(state.labels_)


def test_conditions_add_up_and_each_is_a_step_of_undo(cars):
    state = ClusterState(cars, n_clusters=3)
    heard = []
    state.observe(lambda change: heard.append(change["name"]), ["row_filter", "clustering"])
    state.keep_rows({"origin": ["usa", "japan"], "mpg": (20, None)})
    assert sorted(heard) == ["clustering", "row_filter"]
    state.keep_rows("weight < 3000")
    mask = cars.origin.isin(["usa", "japan"]) & (cars.mpg >= 20) & (cars.weight < 3000)
    mask &= cars.horsepower.notna()
    assert state.labels_.notna().tolist() == mask.tolist()
    assert state.undo() and len(state.row_filter) == 2
    assert state.undo() and state.row_filter is None and state.labels_.notna().sum() == 392
    assert state.redo() and len(state.row_filter) == 2
    state.all_rows()
    assert state.row_filter is None and state.undo() and len(state.row_filter) == 2


def test_the_selection_is_kept_or_left_out(cars):
    state = ClusterState(cars, n_clusters=3)
    state.selection = range(100)
    state.keep_selected()
    assert state.selection == () and state.features.rows.max() < 100
    state.selection = range(10, 30)
    state.leave_out_selected()
    state.selection = [40]
    state.leave_out_selected()
    assert len(state.row_filter) == 2  # one condition each way
    gone = {*range(10, 30), 40, 32}  # 32 is incomplete
    assert state.features.rows.tolist() == [i for i in range(100) if i not in gone]
    state.selection = range(50, 100)
    state.keep_selected()
    assert state.features.rows.tolist() == list(range(50, 100))
    assert state.undo() and state.selection == tuple(range(50, 100))
    with pytest.raises(RefusedError, match="No row is selected"):
        ClusterState(cars).keep_selected()


def test_groups_are_kept_with_all_their_rows():
    rng = np.random.default_rng(0)
    table = pd.DataFrame(rng.normal(size=(300, 2)), columns=["a", "b"])
    state = ClusterState(table, max_leaves=20, n_clusters=3)
    first = state.group_of_row == 0
    others = state.group_of_row == 1
    state.selection = state.clustering.features.rows[:2].tolist()
    state.keep_selected()
    assert state.features.n_rows == 300
    assert state.labels_.notna().sum() == (first | others).sum()


def test_what_is_left_out_is_told_apart_from_what_is_incomplete(cars):
    state = ClusterState(cars, row_filter={"origin": "usa"}, n_clusters=4)
    words = "249 of 398 rows kept: origin is usa"
    assert f" · {words} · 4 incomplete rows left out" in state.summary
    assert state.summary.startswith("245 cars by 7 features scaled")
    assert "249 of 398 rows were kept: origin is usa. 4 incomplete rows were" in state.caption()
    notes = " ".join(state.notes)
    assert "4 incomplete rows left out: rows 32, 126, 336, 374 (index)" in notes
    assert "'origin' was left out: it says the same in every row among the rows" in notes
    assert words in state.to_html()
    with pytest.raises(ValueError, match=r"is not among those that are kept .origin is usa"):
        row_position(state.features, 18)
    with pytest.raises(ValueError, match="Row 32 is incomplete"):
        row_position(state.features, 32)


def test_what_lacks_values_is_judged_on_the_rows_that_are_kept():
    a, b = np.random.default_rng(0).normal(size=(2, 20)), np.arange(20) / 7
    table = pd.DataFrame({"a": a[0], "half": [1.0, 2.0] * 5 + [np.nan] * 10, "b": b})
    table["half"] = table["half"].where(table.index != 3)
    assert "half" not in ClusterState(table, columns=None).features.columns
    state = ClusterState(table, row_filter={"b": (None, 9 / 7)}, n_clusters=2)
    assert "half" in state.features.columns
    assert len(state.features.rows) == 9 and state.features.n_incomplete == 1


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"mgp": (1, 2)}, "no column 'mgp'.*Did you mean 'mpg'"),
        ({"origin": "us"}, "has no value 'us'.*Did you mean 'usa'"),
        ({"origin": (1, 2)}, "holds text, which has no range"),
        ({"mpg": ("high", None)}, "by a number, not 'high'"),
        ({"mpg": (30, 20)}, "begins at 30 and ends at 20"),
        ({"mpg": (None, None)}, "has no end"),
        ({"mpg": (1, 2, 3)}, "several values are a list"),
        ({"mpg": []}, "No value of column 'mpg'"),
        ({"horsepower": None}, "A missing value of column 'horsepower'"),
        ({"name": {"contains": 3}}, "holds a value, a list of values"),
        ({"mpg": (100, None)}, "No row is kept of 398 .mpg at least 100"),
        ({"name": "ford pinto", "mpg": 26.5}, "One row is kept"),
        ("mpg >", "cannot be read"),
        ("", "The query is empty"),
        ("mpg > @limit", "names a variable"),
        ("mpgg > 3", "names 'mpgg', which is no column of this table. Did you mean 'mpg'?"),
        ("mpg > 3 and origin == usa", "If it is a text, write it in quotes: 'usa'."),
        ("mpg + 1", "does not say of each row"),
        ("mpg.to_csv('x')", "uses 'to_csv'"),
        ("name.str.__class__ == 1", "uses '__class__'"),
        ("__import__('os')", "names '__import__'|calls a function"),
        ("[x for x in mpg]", "more than a condition"),
        ([True, False], "says of each of the 398 rows.*2 values"),
        (pd.Series([True] * 398, index=range(1, 399)), "another index"),
        (12, "not 12|0 values|398"),
    ],
)
def test_what_is_no_condition_is_refused_and_loses_nothing(cars, given, sentence):
    state = ClusterState(cars, n_clusters=3)
    before = state.session()
    with pytest.raises((TypeError, ValueError), match=sentence):
        state.keep_rows(given)
    assert state.session() == before and not state.can_undo


@pytest.mark.parametrize(
    "text",
    [
        # Python, pandas and our own check may disagree on where a text ends.
        """'\\\\' + '''a'b`''' + @pd.io.common.os.system("id") + '''`c'd'''""",
        "name == 'a`' + @limit + '`b'",
        "`name'` == 'x' or @pd == '`'",
        "`it's` > 1",
        "mpg > 1 # and more",
        "mpg > 1\nmpg > 2",
        "mpg > 9**9**9**9",
        "mpg > (9**99)**99",
        "mpg > 2**mpg",
        "name == 'a' * 999999999",
        "name in [1] * 999999999",
        "f'{mpg}' == name",
        "(lambda: 1)() == mpg",
    ],
)
def test_a_query_is_a_condition_and_nothing_else(cars, text, monkeypatch):
    seen = []
    monkeypatch.setattr(pd.DataFrame, "eval", lambda *args, **options: seen.append(args))
    with pytest.raises(ValueError, match=r"^The query .*[.]$"):
        ClusterState(cars, row_filter=text)
    assert not seen


def test_names_in_backticks_are_columns():
    table = pd.DataFrame({"a b": [1, 2, 3, 4.5], "c": [4, 3, 2, 1], "column_0_": 1.0, "class": 2})
    for text in ("`a b` > 1 and `c` < 4 and c > 0", "c <= 3 and `class` == 2 and `a b` ** 2 > 1"):
        state = ClusterState(table, row_filter=text, columns=["a b", "c"], n_clusters=2)
        assert state.labels_.notna().tolist() == [False, True, True, True]
        scope = {"df": table}
        exec(state.code(), scope)
        pd.testing.assert_series_equal(scope["labels"], state.labels_, check_names=False)
    with pytest.raises(ValueError, match=r"no column 'a c'.*Did you mean 'a b'"):
        ClusterState(table, row_filter="`a c` > 1")


def test_fewer_rows_than_clusters_are_refused(cars):
    state = ClusterState(cars, n_clusters=30)
    with pytest.raises(RefusedError, match="would be kept, fewer than the 30 clusters"):
        state.keep_rows({"name": {"contains": "pinto"}})


def test_a_tree_alone_has_no_rows_to_keep():
    with pytest.raises(ValueError, match="Conditions on rows need a table"):
        ClusterState.from_newick("((a:1,b:1):2,c:3);", row_filter="x > 1")


N = 20
POINTS = np.random.default_rng(0).normal(size=(N, 3))
SQUARE = squareform(pdist(POINTS))
NAMES = [f"s{i}" for i in range(N)]
KEEP = ~np.isin(np.arange(N), [2, 5, 11])


def distances_in(form):
    if form == "frame":
        return pd.DataFrame(SQUARE, index=NAMES, columns=NAMES)
    return SQUARE if form == "square" else pdist(POINTS)


def table_for(form):
    return pd.DataFrame(POINTS, columns=list("abc"), index=NAMES if form == "frame" else None)


@pytest.mark.sampled(3)
@pytest.mark.parametrize("with_table", [False, True])
@pytest.mark.parametrize("form", ["frame", "square", "condensed"])
def test_rows_of_given_distances_are_kept(form, with_table):
    d, table = distances_in(form), table_for(form) if with_table else None
    state = ClusterState.from_distances(d, table=table, n_clusters=3)
    before = state.labels_
    state.keep_rows(KEEP)
    alone = ClusterState.from_distances(SQUARE[np.ix_(KEEP, KEEP)], n_clusters=3)
    assert state.labels_[KEEP].tolist() == alone.labels_.tolist()
    assert state.labels_.isna().tolist() == (~KEEP).tolist()
    assert state.labels_.index.equals(before.index)
    assert "17 of 20 rows kept: chosen rows" in state.summary
    assert "17 of 20 rows were kept: chosen rows." in state.caption()
    scope = {"d": d}
    exec(state.code(), scope)
    pd.testing.assert_series_equal(scope["labels"], state.labels_)
    saved = json.loads(json.dumps(state.session()))
    again = ClusterState.from_session(saved, d, table=table)
    pd.testing.assert_series_equal(again.labels_, state.labels_)
    state.undo()
    pd.testing.assert_series_equal(state.labels_, before)
    state.redo()
    state.update(optimal_ordering=True, linkage="single")
    for name in ("dendrogram", "clustermap", "distances"):
        state.figure(name)
    state.all_rows()
    assert state.labels_.notna().all()


def test_rows_of_given_distances_are_kept_by_a_selection_and_by_name():
    state = ClusterState.from_distances(distances_in("frame"), n_clusters=3)
    mask = pd.Series(KEEP, index=NAMES).iloc[::-1]  # by its names
    state.keep_rows(mask)
    assert state.labels_.isna().to_numpy().tolist() == (~KEEP).tolist()
    state.update(selection=[0, 1])
    state.leave_out_selected()
    assert state.labels_.isna().sum() == 5
    assert state.selection == ()
    state.update(selection=[3, 4, 6, 7])
    state.keep_selected()
    assert state.labels_.dropna().index.tolist() == ["s3", "s4", "s6", "s7"]
    assert state.clustering.row_names().tolist() == ["s3", "s4", "s6", "s7"]
    lines = labels_csv(state.clustering).decode("utf-8-sig").splitlines()
    assert len(lines) == N + 1
    assert lines[1].startswith("s0,") and lines[4].startswith("s3,")


def test_the_page_of_kept_distances_says_so_and_names_who_is_left_out():
    state = ClusterState.from_distances(distances_in("frame"), n_clusters=3)
    state.keep_rows(KEEP)
    page = PageReader(state.to_html())
    assert page.data["table_rows"] == N
    assert page.data["dropped_names"] == ["s2", "s5", "s11"]
    assert ints(page.data["dropped"]).tolist() == [2, 5, 11]
    assert ints(page.traits["rows"]).tolist() == np.flatnonzero(KEEP).tolist()
    assert page.data["words"]["dropped"] == "17 of 20 rows kept: chosen rows"
    assert PageReader(state.to_html(row_names=False)).data["dropped_names"] is None


def test_conditions_on_columns_need_columns():
    state = ClusterState.from_distances(SQUARE)
    for wrong in ({"a": 1}, "a > 0"):
        with pytest.raises(RefusedError, match="without the columns that conditions speak of"):
            state.keep_rows(wrong)
    with pytest.raises(RefusedError, match="of the 20 rows"):
        state.keep_rows([True, False])
    with pytest.raises(RefusedError, match="No row is kept"):
        state.keep_rows(np.zeros(N, dtype=bool))
    beside = ClusterState.from_distances(SQUARE, table=table_for("square"), n_clusters=3)
    beside.keep_rows("a > 0")
    assert beside.labels_.notna().tolist() == (POINTS[:, 0] > 0).tolist()


def test_a_damaged_session_is_refused(cars):
    state = ClusterState(cars, row_filter={"mpg": (20, None)}, n_clusters=3)
    saved = state.session()
    for wrong in (
        "usa", [1], [{"kind": "between", "column": 99, "low": 1}], [{"kind": "nothing"}],
        [{"kind": "rows", "rows": [True]}], [{"column": 1}], [{"kind": "isin", "values": 3}],
        [{"kind": "query", "text": "mpg > 1", "other": 1}], [{"kind": "rows", "rows": [-1, 5]}],
    ):  # fmt: skip
        with pytest.raises(ValueError, match="damaged"):
            ClusterState.from_session({**saved, "row_filter": wrong}, cars)
    query = [{"kind": "query", "text": "mpg.to_pickle('x')"}]
    with pytest.raises(ValueError, match="uses 'to_pickle'"):
        ClusterState.from_session({**saved, "row_filter": query}, cars)
    del saved["row_filter"]  # an older session
    assert ClusterState.from_session(saved, cars).row_filter is None


def test_a_mask_of_numbers_and_a_function_that_fails_are_told(cars):
    of_numbers = ClusterState(cars, row_filter=[1, 0] * 199)
    assert of_numbers.row_filter == ClusterState(cars, row_filter=[True, False] * 199).row_filter
    with pytest.raises(TypeError, match="a mask of True and False"):
        ClusterState(cars, row_filter=[1, 5] * 199)
    with pytest.raises(ValueError, match=r"function .* failed: ZeroDivisionError"):
        ClusterState(cars, row_filter=lambda table: 1 / 0)


def spoilt(value, rows):
    """Return a table in which some rows hold one value, or one below zero, beside their names."""
    table = pd.DataFrame(np.random.default_rng(0).uniform(1, 9, (30, 4)), columns=list("abcd"))
    table.iloc[rows, : 4 if value >= 0 else 1] = value
    return table.assign(gene=[f"G{i}" for i in range(30)])


@pytest.mark.parametrize(
    ("metric", "value", "rows", "call"),
    [
        ("correlation", 2.5, [5, 6, 20], "df.select_dtypes('number').nunique(axis=1) > 1"),
        ("cosine", 0.0, [5, 7], "df.select_dtypes('number').any(axis=1)"),
        ("jensenshannon", -1.0, [3], "(df.select_dtypes('number') >= 0).all(axis=1)"),
    ],
)
def test_a_refusal_says_how_rows_without_a_value_are_left_out(metric, value, rows, call, refusal):
    table = spoilt(value, rows)
    options = {"metric": metric, "linkage": "average", "scaling": "none"}
    said = refusal(ClusterState, table, **options)
    assert said.endswith(f"or leave such rows out with row_filter=lambda df: {call}.")
    kept = ClusterState(table, row_filter=eval(f"lambda df: {call}"), **options)
    assert kept.tree.n_leaves == 30 - len(rows)
    assert not set(kept.features.rows) & set(rows)


def test_few_rows_that_no_condition_tells_are_left_out_by_position(refusal):
    table = spoilt(2.5, [5, 6]).assign(e=range(30))
    options = {"metric": "correlation", "linkage": "average", "scaling": "none"}
    options["columns"] = list("abcd")
    said = refusal(ClusterState, table, **options)
    call = "[row not in [5, 6] for row in range(len(df))]"
    assert said.endswith(f"with row_filter=lambda df: {call}.")
    kept = ClusterState(table, row_filter=eval(f"lambda df: {call}"), **options)
    assert kept.tree.n_leaves == 28
