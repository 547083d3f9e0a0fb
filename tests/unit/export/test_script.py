"""The script: it gives the labels on screen, needs nothing of ours, and reads well."""

from __future__ import annotations

import ast
import io
import json
import os
import pickle
import re
import subprocess
import sys
from dataclasses import dataclass

import numpy as np
import pandas as pd
import pytest
from random_states import HOSTILE, OTHER_NAMES, make
from scipy.cluster.hierarchy import linkage
from sklearn.cluster import AgglomerativeClustering

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.export.script.literals import literal
from hclust_widgets.export.script.script import code as write
from hclust_widgets.io.read_table import read_table
from hclust_widgets.table.metric.metric_kinds import TRUTH_METRICS
from hclust_widgets.tree.linkage.distances import ALL_METRICS, EUCLIDEAN_ONLY, LINKAGES

# Runs scripts in a process that has no hclust_widgets, each in names of its own.
RUN = """
import pickle, sys, warnings
sys.modules["hclust_widgets"] = None
import numpy as np
from scipy.cluster.hierarchy import ClusterWarning
found = []
for pickled, code in pickle.load(open(sys.argv[1], "rb")):
    start = pickle.loads(pickled)
    with warnings.catch_warnings(), np.errstate(over="ignore"):
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", ClusterWarning)  # scipy suspects a table of 3 x 3
        try:
            exec(compile(code, "the script", "exec"), start)
            found.append(start["labels"])
        except Exception as error:
            found.append(repr(error))
pickle.dump(found, open(sys.argv[2], "wb"))
"""


def run_apart(scripts, folder):
    """Run scripts in a fresh process: pairs of what they start from and their code."""
    given, got = folder / "given", folder / "got"
    given.write_bytes(pickle.dumps([(pickle.dumps(start), code) for start, code in scripts]))
    env = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    command = [sys.executable, "-P", "-c", RUN, str(given), str(got)]
    subprocess.run(command, cwd=folder, env=env, check=True, timeout=240)
    return pickle.loads(got.read_bytes())


def same_labels(found, state):
    """Index, dtype, name and every value."""
    assert isinstance(found, pd.Series), f"{found}\n{state.code()}"
    pd.testing.assert_series_equal(found, state.labels_, obj=state.code())


def run(state, **start):
    """What a script leaves in `labels`, run here in names of its own."""
    exec(compile(state.code(), "the script", "exec"), start)
    return start["labels"]


def kept(table, **options):
    """Check that the script gives the labels of a state; returns the script."""
    state = ClusterState(table, **options)
    same_labels(run(state, df=table), state)
    return state.code()


# -- every state -----------------------------------------------------------------------------------

N_STATES = 300


#: Where one height still leads to the clusters after some are split, more are, so many times.
TRIES = 4


@dataclass(frozen=True)
class Script:
    """A script, what it starts from, and the labels on screen when it was written."""

    start: dict
    code: str
    labels: pd.Series

    @classmethod
    def of(cls, state, start):
        return cls(start, state.code(), state.labels_)


@pytest.fixture(scope="module")
def random_scripts(tmp_path_factory):
    """Scripts of states of every kind, of the same with uneven cuts, and what each leaves."""
    rng = np.random.default_rng(5)
    plain, uneven, seed = [], [], 0
    while min(len(plain), len(uneven)) < N_STATES:
        overflows = False
        with np.errstate(over="raise", invalid="raise"):
            try:  # an imputer whose squares overflow warns in every script
                found = make(seed)
            except FloatingPointError:
                overflows = True
        if overflows:
            found = make(seed) if len(plain) < N_STATES else None
        seed += 1
        if found is None:
            continue
        if len(plain) < N_STATES:
            plain.append(Script.of(*found))
        if not overflows and len(uneven) < N_STATES and split_by_chance(found[0], rng):
            uneven.append(Script.of(*found))
    scripts = [(one.start, one.code) for one in (*plain, *uneven)]
    found = run_apart(scripts, tmp_path_factory.mktemp("scripts"))
    return {
        "plain": list(zip(plain, found[:N_STATES], strict=True)),
        "uneven": list(zip(uneven, found[N_STATES:], strict=True)),
    }


def assert_labels(scripts, *parts):
    """Each script gave the labels on screen and is clean; together they hold these parts."""
    for script, found in scripts:
        assert isinstance(found, pd.Series), f"{found}\n{script.code}"
        pd.testing.assert_series_equal(found, script.labels, obj=script.code)
        assert_clean(script.code)
    said = "\n".join(script.code for script, _ in scripts)
    for what in parts:
        assert what in said, what


@pytest.mark.slow
def test_300_states_of_every_kind_have_their_labels_from_their_scripts_alone(random_scripts):
    assert len(random_scripts["plain"]) == N_STATES
    assert_labels(
        random_scripts["plain"],  # the dice have thrown all that a script may have to do
        "get_dummies", "distance_threshold=", "np.maximum.accumulate", "heights are tied",
        "remove_unused_categories", "pd.Categorical(", ".to_timestamp()", "pd.to_timedelta(",
        "pd.to_datetime(", 'tz="UTC"', "X.isin(", "left_out = [", "iloc[:, places]",
        "labels[complete]", "cut(model.children_", "RobustScaler", "StandardScaler", ": str}",
        "MinMaxScaler", "astype(float)", "Sparse columns", "nothing is merged", "one is left",
        "np.ascontiguousarray", '"mahalanobis"', '"jensenshannon"', ".to_numpy()",
        "np.log1p(", "np.log2(", ".rank()", "Subtract each row's mean", "spread = part.std(",
        "spread = np.sqrt(", "over its numbers", "mean = np.nansum(part",
        *(f'"{metric}"' for metric in TRUTH_METRICS), "rankdata(", "np.sign(values",
        "1 - np.abs(1 - pdist(", "dtype=float), metric)",
    )  # fmt: skip


def split_by_chance(state, rng):
    """Split clusters of a state until no one height leads to them; False if one does.

    One of them is locked now and then.
    """
    for _ in range(TRIES):
        for _ in range(int(rng.integers(1, 6))):
            large = np.flatnonzero(state.cut.sizes > 1)
            if len(large):
                state.split(int(rng.choice(large)))
        if state.is_uneven:
            break
    if rng.integers(2):
        state.lock(int(rng.integers(state.n_clusters)))
    return state.is_uneven


@pytest.mark.slow
def test_300_states_with_uneven_cuts_have_their_labels_from_their_scripts_alone(random_scripts):
    assert len(random_scripts["uneven"]) == N_STATES
    assert_labels(
        random_scripts["uneven"], "cut(model.children_, nodes)", "cut(Z[:, :2]",
        "compute_full_tree=True",
    )  # fmt: skip


def assert_clean(script):
    tree = ast.parse(script)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [node.module] if isinstance(node, ast.ImportFrom) else [node.names[0].name]
            assert names[0].split(".")[0] in {"heapq", "numpy", "pandas", "scipy", "sklearn"}
    assert max(map(len, script.split("\n"))) <= 100, script
    assert script.endswith("\n") and not script.endswith("\n\n")


@pytest.mark.slow
def test_ruff_finds_nothing_in_the_scripts(tmp_path, random_scripts):
    for i, (script, _) in enumerate(random_scripts["plain"][:60]):
        (tmp_path / f"script{i}.py").write_text(script.code, encoding="utf-8")
    # F821: a script starts from df, which is not made in it. RUF001: names of columns are theirs.
    rules = ["--isolated", "--no-cache", "--select=E,F,W,I,B,NPY,PERF,UP", "--ignore=F821"]
    ruff = [sys.executable, "-m", "ruff", "check", "--line-length=100", *rules, str(tmp_path)]
    done = subprocess.run(ruff, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
def test_scripts_run_by_themselves_as_files(tmp_path):
    """As a student runs them: files of the script, after the table is read from a file."""
    cars = load_mpg()
    cars.to_csv(tmp_path / "cars.csv", index=False)
    states = [ClusterState(cars, n_clusters=4), ClusterState(cars, linkage="median", n_clusters=7)]
    env = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    running = []
    for i, state in enumerate(states):
        lines = ["import sys", "import pandas as pd", 'df = pd.read_csv("cars.csv")', state.code()]
        lines.append('print(labels.to_json(), labels.dtype, "hclust_widgets" in sys.modules)')
        (tmp_path / f"script{i}.py").write_text("\n".join(lines), encoding="utf-8")
        command = [sys.executable, "-W", "error", f"script{i}.py"]
        pipe = subprocess.PIPE
        running.append(subprocess.Popen(command, cwd=tmp_path, env=env, stdout=pipe, text=True))
    for process, state in zip(running, states, strict=True):
        values, dtype, ours = process.communicate(timeout=120)[0].rsplit(maxsplit=2)
        assert (process.returncode, dtype, ours) == (0, "Int64", "False")
        assert json.loads(values) == json.loads(state.labels_.to_json())


@pytest.mark.sampled(30)
@pytest.mark.parametrize("linkage", LINKAGES)
@pytest.mark.parametrize("metric", ALL_METRICS)
def test_every_linkage_and_metric(linkage, metric):
    if linkage in EUCLIDEAN_ONLY and metric != "euclidean":
        return
    table = load_mpg().head(80)[["mpg", "weight", "acceleration"]]
    if metric in TRUTH_METRICS:
        rng = np.random.default_rng(4)
        table = pd.DataFrame(rng.integers(0, 2, (40, 6)), columns=list("abcdef")).assign(a=1)
    state = ClusterState(table, linkage=linkage, metric=metric, scaling="none", n_clusters=5)
    same_labels(run(state, df=table), state)
    state.distance_threshold = float(state.tree.heights[-6:-4].mean())
    same_labels(run(state, df=table), state)


# -- what a reader sees ----------------------------------------------------------------------------

LESSON = """\
# df: the table of 398 rows and 9 columns that was clustered.
import pandas as pd
from sklearn.cluster import AgglomerativeClustering
from sklearn.preprocessing import MinMaxScaler

# The columns to compare.
columns = [
    "mpg", "cylinders", "displacement", "horsepower", "weight", "acceleration", "model_year",
    "origin",
]
X = df[columns]

# Rows that lack a value are left out.
complete = X.notna().all(axis=1)
X = X[complete]

# Text becomes columns of 0 and 1: one for each value.
encoded = pd.get_dummies(X, dtype=float)

# Bring every column to the range from 0 to 1.
scaled = MinMaxScaler().fit_transform(encoded)

# Merge the two nearest clusters, again and again, until 4 are left.
model = AgglomerativeClustering(n_clusters=4, linkage="ward").fit(scaled)

# The labels on the table's own index; <NA> for the rows that were left out.
labels = pd.Series(pd.NA, index=df.index, name="cluster", dtype="Int64")
labels[complete] = model.labels_
"""


def test_the_lessons_script_is_short_and_reads_well():
    first, rest = kept(load_mpg(), n_clusters=4).split("\n", 1)
    number = r"\d+\.\d+[\w.]*"
    assert re.fullmatch(
        f"# Made with Python {number}, pandas {number}, scikit-learn {number} and scipy {number}.",
        first,
    )
    assert rest == LESSON


PLAIN = """\
import pandas as pd
from sklearn.cluster import AgglomerativeClustering

# The columns to compare.
columns = ["a", "b"]
X = df[columns]

# Merge the two nearest clusters as long as they are nearer than 2.5.
model = AgglomerativeClustering(n_clusters=None, distance_threshold=2.5, linkage="ward").fit(X)

# The labels on the table's own index.
labels = pd.Series(model.labels_, index=df.index, name="cluster", dtype="Int64")
"""


@pytest.fixture
def plain():
    return pd.DataFrame({"a": [1.0, 2.0, 4.0, 9.0], "b": [0.0, 5.0, 1.0, 2.0]})


def test_a_script_holds_only_what_its_state_needs(plain):
    script = kept(plain, scaling="none", distance_threshold=2.5)
    assert script.split("\n", 2)[2] == PLAIN


def test_a_threshold_is_written_to_the_last_digit(plain):
    assert f"distance_threshold={0.1 + 0.2!r}," in kept(plain, distance_threshold=0.1 + 0.2)
    assert "n_clusters=3," in kept(plain, n_clusters=3)


def test_a_number_of_clusters_that_was_asked_for_stays_one(plain):
    state = ClusterState(plain, distance_threshold=0.7)
    assert "distance_threshold=0.7" in state.code()
    state.n_clusters = 2
    assert "n_clusters=2," in state.code() and "threshold" not in state.code()


def test_tied_heights_are_cut_by_number_and_the_script_says_why():
    table = pd.DataFrame({"a": [0.0, 1.0, 2.0, 3.0, 10.0]})
    script = kept(table, linkage="single", scaling="none", n_clusters=3)
    assert "n_clusters=3" in script and "heights are tied" in script


def test_a_table_without_gaps_is_not_asked_for_them(plain):
    script = kept(plain.assign(t=list("xyxy"), gap=[1.0, np.nan, 2, 3]), columns=["a", "t"])
    assert "complete" not in script and "get_dummies(X, dtype=float)" in script


def test_many_columns_side_by_side_are_a_range():
    table = pd.DataFrame(np.random.default_rng(0).random((9, 300)))
    assert "columns = df.columns[0:300]\n" in kept(table, n_clusters=3)
    assert "places = slice(0, 300)\n" in kept(table.add_suffix("x" * 90), n_clusters=3)


def test_labels_that_are_added_to_the_table_do_not_change_a_script_run_again(plain):
    state = ClusterState(plain, n_clusters=2)
    df = plain.copy()
    df["cluster"] = run(state, df=df)
    same_labels(run(state, df=df), state)


def test_the_table_is_not_changed_by_its_script():
    table = load_mpg().assign(date=pd.Timestamp("2020-01-01") + pd.to_timedelta(range(398), "D"))
    before = table.copy()
    kept(table, n_clusters=3)
    pd.testing.assert_frame_equal(table, before)


def test_names_of_clusters_are_the_last_lines(plain):
    state = ClusterState(plain, n_clusters=2)
    script = write(state.clustering, names={0: 'light "cars"', 1: "heavy\ncars"})
    space = {"df": plain}
    exec(script, space)
    assert space["names"] == {0: 'light "cars"', 1: "heavy\ncars"}
    assert script.startswith(state.code()) and script.splitlines()[-1].startswith("names = {0: ")


# -- hostile names ---------------------------------------------------------------------------------


@pytest.mark.sampled(12)
@pytest.mark.parametrize("name", [*HOSTILE, *OTHER_NAMES], ids=lambda name: repr(name)[:20])
def test_any_name_of_a_column_gives_a_script_that_is_right_and_injects_nothing(name):
    words = pd.Index([name, "plain"], dtype=object, tupleize_cols=False)
    values = {"n": [1.0, 2, 4, 8, 9], "t": list("xyxyx")}
    dates = pd.date_range("2020", periods=5)
    for first in ("n", "t", dates):
        column = values[first] if isinstance(first, str) else first
        table = pd.DataFrame({0: column, 1: [3.0, 1, np.nan, 0, 4]}).set_axis(words, axis=1)
        state = ClusterState(table, n_clusters=2)
        same_labels(run(state, df=table), state)
        assert_clean(state.code())
        # Names stand within literals only: without them all scripts are the same words.
        names = {n.id for n in ast.walk(ast.parse(state.code())) if isinstance(n, ast.Name)}
        assert names <= {
            "X", "df", "columns", "places", "complete", "encoded", "scaled", "model", "labels",
            "pd", "np", "float", "MinMaxScaler", "AgglomerativeClustering", "name",
        }  # fmt: skip


@pytest.mark.parametrize("text", [*HOSTILE, "\ud800", "\x85", "é\n", "\r", "a'b\"c"])
def test_a_literal_is_one_line_and_the_text_itself(text):
    assert ast.literal_eval(literal(text)) == text
    assert len(literal(text).splitlines()) == 1


# -- trees that were handed in ---------------------------------------------------------------------


@pytest.fixture
def rows():
    return np.random.default_rng(3).normal(size=(30, 3))


@pytest.mark.parametrize("how", ["average", "centroid", "single"])
@pytest.mark.parametrize("cut", [{"n_clusters": 5}, {"distance_threshold": 0.9}])
def test_a_linkage_matrix_is_where_its_script_starts(rows, how, cut):
    Z = linkage(rows, how)
    state = ClusterState(Z, **cut)
    assert "# Z: the linkage matrix" in state.code() and "df" not in state.code()
    assert "sklearn" not in state.code()
    same_labels(run(state, Z=Z), state)


NEWICK = "(('o''hara\\x \"q\"':1,\u00e9:1):2,(c:2,d:2):1);"


@pytest.mark.parametrize("cut", [{"n_clusters": 3}, {"distance_threshold": 2.5}])
def test_the_names_of_a_newick_trees_leaves_are_in_its_script(cut):
    state = ClusterState.from_newick(NEWICK, **cut)
    assert state.labels_.index[0] == 'o\'hara\\x "q"'
    same_labels(run(state, Z=state.linkage_matrix), state)
    assert_clean(state.code())
    said = state.code()
    assert (
        "as its linkage matrix (linkage_matrix of" in said and "matrix that was handed" not in said
    )


def test_the_labels_of_rs_hclust_are_in_its_script(rows):
    names = [f"leaf {i}" for i in range(30)]
    given = ClusterState(pd.DataFrame(rows, index=names), n_clusters=4).to_hclust()
    fields = ("merge", "height", "order", "labels")
    state = ClusterState.from_hclust(*(given[field] for field in fields), n_clusters=4)
    assert sorted(state.labels_.index) == sorted(names)
    same_labels(run(state, Z=state.linkage_matrix), state)
    bare = ClusterState.from_hclust(given["merge"], given["height"], n_clusters=4)
    same_labels(run(bare, Z=bare.linkage_matrix), bare)


def test_a_newick_tree_and_its_table_put_the_labels_on_the_tables_index(rows):
    table = pd.DataFrame(rows, columns=list("abc"), index=[f"r{i}" for i in range(30)])
    text = ClusterState(table).to_newick()
    state = ClusterState.from_newick(text, table=table, n_clusters=4)
    same_labels(run(state, Z=state.linkage_matrix, df=table), state)
    assert "leaves" not in state.code()


def test_a_single_leaf_is_a_cluster():
    named = ClusterState.from_newick("alone;")
    same_labels(run(named, Z=named.linkage_matrix), named)
    state = ClusterState(np.empty((0, 4)))
    same_labels(run(state, Z=np.empty((0, 4))), state)


def test_a_tree_and_its_table_put_the_labels_on_the_tables_index(rows):
    table = pd.DataFrame(rows, columns=list("abc"), index=np.arange(30) % 7)
    Z = linkage(rows, "weighted")
    state = ClusterState(Z, table=table, n_clusters=5)
    same_labels(run(state, Z=Z, df=table), state)
    assert "columns" not in state.code().split("import", 1)[1]
    more = pd.concat([pd.DataFrame({"a": [np.nan]}), table])
    state = ClusterState(Z, table=more, n_clusters=5)
    same_labels(run(state, Z=Z, df=more), state)
    assert state.labels_.isna().sum() == 1


def test_a_model_is_where_its_script_starts_until_another_tree_is_chosen(rows):
    table = pd.DataFrame(rows, columns=list("abc"))
    model = AgglomerativeClustering(5, linkage="complete", compute_distances=True).fit(rows)
    bare = ClusterState(model, n_clusters=7)
    same_labels(run(bare, model=model), bare)
    state = ClusterState(model, table=table, distance_threshold=1.5)
    same_labels(run(state, model=model, df=table), state)
    state.linkage = "average"
    assert "cut(" not in state.code()
    same_labels(run(state, df=table), state)
    state.linkage = "complete"
    state.scaling = "minmax"
    same_labels(run(state, model=model, df=table), state)


def test_the_leaf_order_is_no_matter_of_the_script():
    state = ClusterState(load_mpg().head(60), n_clusters=4, linkage="average")
    before = state.code()
    state.optimal_ordering = True
    assert state.code() == before


@pytest.mark.slow
def test_dates_that_were_read_from_a_file_give_the_same_labels_apart(tmp_path):
    rng = np.random.default_rng(3)
    days = pd.Timestamp(2022, 1, 1) + pd.to_timedelta(rng.integers(0, 900, 30), unit="D")
    text = pd.DataFrame({"day": days.strftime("%d.%m.%Y"), "weight": rng.normal(size=30)})
    text.loc[4, "day"] = None
    table = read_table(text.to_csv(index=False).encode())
    again = pd.read_csv(io.StringIO(text.to_csv(index=False)))
    for name, how in table.attrs["dates"].items():
        again[name] = pd.to_datetime(again[name], format=how)
    state = ClusterState(table, n_clusters=6)
    found = run_apart([({"df": again}, state.code())], tmp_path)
    same_labels(found[0], state)


@pytest.mark.slow
def test_rows_nearly_alike_by_jensen_shannon_are_joined_by_the_script_too(tmp_path):
    X = np.abs(np.random.default_rng(0).normal(size=(40, 4)))
    table = pd.DataFrame(np.vstack([X, X[:20] * 3.0, X[:20] / 7]), columns=list("abcd"))
    states = [
        ClusterState(table, scaling="none", linkage=one, metric="jensenshannon", n_clusters=k)
        for one in ("average", "single", "complete", "weighted")
        for k in (3, 40, 60)
    ]
    found = run_apart([({"df": table}, state.code()) for state in states], tmp_path)
    for labels, state in zip(found, states, strict=True):
        same_labels(labels, state)
