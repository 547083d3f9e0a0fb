"""DESIGN section 6, line by line: a wrong input ends in one sentence, an odd one in a note."""

from __future__ import annotations

import datetime
import decimal
import re
import warnings
from html.parser import HTMLParser

import numpy as np
import pandas as pd
import pytest
from inspect_widgets import walk
from ipywidgets import HTML
from scipy.cluster.hierarchy import linkage
from sklearn.cluster import AgglomerativeClustering

from hclust_widgets import ClusterExplorer, ClusterState, DendrogramWidget
from hclust_widgets.widgets.base.markup import COPHENETIC, GAP
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.live.live_view import Live

rng = np.random.default_rng(0)
XYZ = pd.DataFrame(rng.random((6, 3)), columns=["a", "b", "c"])
DISTANCES = np.sqrt(((XYZ.to_numpy()[:, None] - XYZ.to_numpy()) ** 2).sum(axis=-1))
MODEL = AgglomerativeClustering(3).fit(rng.random((30, 3)))
TREE = linkage(XYZ, "average")


# As text, and not as objects, pandas takes no half of a character.
CUT_WORDS = pd.Index(["a", "b", "\ud800"], dtype=object)


def with_row(values, **options):
    table = XYZ.copy()
    table.loc[2] = values
    return table, options


def wrong_tree(row, column, value):
    Z = TREE.copy()
    Z[row, column] = value
    return Z, {}


def T(data, index=None, **options):  # noqa: N802
    return pd.DataFrame(data, index=index), options


# What is handed in, and words that the one sentence must hold.
REFUSED = {
    "empty table": (T({}), ["empty", "two rows"]),
    "no rows": (T({"a": []}), ["empty (0 rows, 1 columns)"]),
    "no columns": (T({}, index=[1, 2]), ["empty (2 rows, 0 columns)"]),
    "one row": (T({"a": [1], "b": [2]}), ["one row", "at least two"]),
    "no numeric column": (T({"a": list("xyz"), "b": list("pqr")}), ["No column", "pd.to_numeric"]),
    "no complete row": (T({"a": [1, None], "b": [None, 2]}), ["0 of 2 rows", "'a'"]),
    "one complete row": (T({"a": [1, 2, None], "b": [1, None, 3]}), ["1 of 3 rows", "'"]),
    "a column without values": (
        T({"a": [1, 2, 3], "b": [np.nan] * 3}, columns=["a", "b"]),
        ["'b' holds no value", "leave it out"],
    ),
    "infinity everywhere": (T({"a": [np.inf, -np.inf], "b": [1, 2]}), ["0 of 2 rows", "'a'"]),
    "a column name twice": (
        (pd.DataFrame([[1, 2], [3, 4]], columns=["a", "a"]), {}),
        ["'a' stands twice"],
    ),
    "a column that is not there": ((XYZ, {"columns": ["a", "bb"]}), ["'bb'", "'b'"]),
    "a number that is asked for as text": (
        T({2020: [1, 2, 4], 2021: [3, 1, 4]}, columns=["2020", "2021"]),
        ["no column '2020'", "2020, of type int and not str"],
    ),
    "no column chosen": ((XYZ, {"columns": []}), ["at least one"]),
    "row names asked for as a column": (
        T({"a": [1, 2, 3], "who": list("xyz")}, columns=["a", "who"]),
        ["'who'", "names the rows"],
    ),
    "lists asked for as a column": (
        T({"a": [[1], [2], [3]], "b": [1, 2, 3]}, columns=["a"]),
        ["'a'", "list"],
    ),
    "distances given as data": (
        (pd.DataFrame(DISTANCES), {}),
        ["distance matrix", "from_distances(d)", "columns=list(df)"],
    ),
    "distances as an array": ((DISTANCES, {}), ["distance matrix"]),
    "distances with the names of their rows": (
        (pd.DataFrame(DISTANCES, index=list("uvwxyz")).reset_index(), {}),
        ["distance matrix", "column 'index'", "from_distances(d)"],
    ),
    "distances with the numbers of their rows": (
        (pd.DataFrame(DISTANCES).reset_index(), {}),
        ["distance matrix", "column 'index'"],
    ),
    "distances with names behind them": (
        (pd.DataFrame(DISTANCES).assign(who=list("uvwxyz")), {}),
        ["distance matrix", "column 'who'"],
    ),
    "correlations with the names of their rows": (
        (XYZ.corr().reset_index(names="of"), {}),
        ["correlation matrix", "column 'of'", "kind='similarity'"],
    ),
    "correlations given as data": (
        (XYZ.corr(), {}),
        ["correlation matrix", "kind='similarity'", "absolute_correlation"],
    ),
    "children_ given as data": ((MODEL.children_, {}), ["children_", "fitted model"]),
    "children_ as a table": ((pd.DataFrame(MODEL.children_), {}), ["children_"]),
    "a linkage of children_": ((linkage(MODEL.children_, "ward"), {}), ["children_", "your rows"]),
    "ward with another metric": ((XYZ, {"metric": "cosine"}), ["ward", "metric 'euclidean'"]),
    "centroid with another metric": (
        (XYZ, {"linkage": "centroid", "metric": "cityblock"}),
        ["centroid", "cityblock"],
    ),
    "cosine with a zero row": (
        with_row(0.0, metric="cosine", linkage="average", scaling="none"),
        ["cosine", "row '2'", "zeros"],
    ),
    "correlation with a constant row": (
        with_row(5.0, metric="correlation", linkage="average", scaling="none"),
        ["correlation", "row '2'", "same value"],
    ),
    "mahalanobis with too few rows": (
        (XYZ.head(3), {"metric": "mahalanobis", "linkage": "average"}),
        ["mahalanobis"],
    ),
    "seuclidean with a constant column": (
        T({"a": [1.0, 2, 4], "flat": [7, 7, 7]}, metric="seuclidean", linkage="average"),
        ["seuclidean", "flat"],
    ),
    "sums of zero to divide by": (
        T(
            {"a": [1.0, -1, 2, 0], "b": [-1.0, 1, 3, 5]},
            metric="braycurtis",
            linkage="single",
            scaling="none",
        ),
        ["braycurtis distance between row '0' and row '1' is not a finite number"],
    ),
    "distances beyond all bounds": (
        T(
            {"a": [1.0, 1e308, -1e308], "b": [1, 2, 3]},
            metric="cityblock",
            linkage="single",
            scaling="none",
        ),
        ["cityblock distance between row '1' and row '2'", "another metric or scaling"],
    ),
    "shares below zero": (
        (XYZ - 0.5, {"metric": "jensenshannon", "linkage": "average", "scaling": "none"}),
        ["jensenshannon", "below zero"],
    ),
    "half of a character in a name of a column": (
        (XYZ.set_axis(pd.Index(["a", "b", "x\ud800"], dtype=object), axis=1), {}),
        [r"column name 'x\ud800'", "rename the column"],
    ),
    "half of a character in a name of a row": (
        (XYZ.set_axis(pd.Index([*"abcde", "\udfff!"], dtype=object)), {}),
        [r"name '\udfff!' of row 5", "mend it"],
    ),
    "half of a character in a cell": (
        (XYZ.assign(who=pd.Series([*"abc", "d\ud800", *"ef"], dtype=object)), {}),
        [r"Column 'who' holds 'd\ud800' in row 3", "mend this cell"],
    ),
    "half of a character in a category": (
        (XYZ.assign(who=pd.Categorical.from_codes([0, 1, 2, 0, 1, 0], CUT_WORDS)), {}),
        [r"Column 'who' holds '\ud800' in row 2"],
    ),
    "half of a character on a level": (
        (
            XYZ.set_axis(pd.MultiIndex([CUT_WORDS[1:], [1, 2]], [[0, 0, 0, 1, 1, 1], [0, 1] * 3])),
            {},
        ),
        [r"of row 3 holds half of a character"],
    ),
    "complex numbers": ((XYZ.to_numpy() + 1j, {}), ["array holds complex numbers", "X.real"]),
    "four columns of complex numbers": (
        (np.ones((6, 4)) * 1j, {}),
        ["array holds complex numbers"],
    ),
    "a complex linkage matrix": (
        (TREE + 0j, {"table": XYZ}),
        ["linkage matrix holds real numbers"],
    ),
    "a table of complex numbers": ((XYZ + 1j, {}), ["complex numbers", "df.abs()"]),
    "a child that is no node": (wrong_tree(1, 0, 2.5), ["no valid tree", "row 1"]),
    "a node joined twice": (wrong_tree(2, 0, TREE[0, 0]), ["no valid tree", "row 2"]),
    "a node from later": (wrong_tree(0, 1, 9), ["no valid tree", "row 0"]),
    "a height below zero": (wrong_tree(3, 2, -1), ["no valid tree", "row 3", "below zero"]),
    "a height that is no number": (wrong_tree(3, 2, np.nan), ["no valid tree", "row 3"]),
    "a wrong size": (wrong_tree(4, 3, 99), ["no valid tree", "row 4", "size"]),
    "more rows than memory allows": (
        T({"a": np.arange(200_000.0)}, max_leaves=None),
        ["200,000 rows", "GB", "sample"],
    ),
    "numbers beyond all bounds": (T({"a": [1e308, -1e308, 1], "b": [1, 2, 3]}), ["'a'", "large"]),
    "an unknown linkage": ((XYZ, {"linkage": "wards"}), ["'ward'"]),
    "an unknown metric": ((XYZ, {"metric": "euclid"}), ["'euclidean'"]),
    "an unknown scaling": ((XYZ, {"scaling": "min-max"}), ["'minmax'"]),
    "too many clusters": ((XYZ, {"n_clusters": 7}), ["1 to 6"]),
    "no clusters": ((XYZ, {"n_clusters": 0}), ["1 to 6"]),
    "a threshold below zero": ((XYZ, {"distance_threshold": -1}), ["starts at 0"]),
    "k and t": ((XYZ, {"n_clusters": 2, "distance_threshold": 1.0}), ["either"]),
    "an unknown option": ((XYZ, {"n_cluster": 2}), ["'n_clusters'"]),
}


@pytest.mark.parametrize("make", [ClusterState, ClusterExplorer])
@pytest.mark.parametrize("what", REFUSED)
def test_a_wrong_input_ends_in_one_sentence(refusal, make, what):
    (data, options), words = REFUSED[what]
    sentence = refusal(make, data, **options)
    for word in words:
        assert word in sentence


BIG = ["ok"] * 6
# What is taken, and words of the note that says what was made of it; none: nothing to say.
ODD = {
    "one column": (T({"a": [1, 2, 4]}), None),
    "missing numbers": (
        T({"a": [1, np.nan, 3, 4, 9]}),
        "1 incomplete row left out: row 1 (index).",
    ),
    "infinity": (
        T({"a": [1, 2, np.inf, 4, -np.inf]}, index=list("vwxyz")),
        "2 rows left out that hold an infinite value: rows x, z.",
    ),
    "many rows missing": (
        T({"a": [1, None] * 9, "b": range(18)}),
        "9 of 18 rows left out, since they lack values: 'a' alone lacks 9.",
    ),
    "a constant column": (T({"a": [1, 2, 4], "flat": [7, 7, 7]}), "tells no rows apart: 'flat'."),
    "rows all alike": (T({"a": [7, 7, 7]}), "all rows are alike"),
    "duplicate rows": (T({"a": [1, 1, 1, 2], "b": [5, 5, 5, 6]}), None),
    "duplicate index": (T({"a": [1, 2, 4]}, index=["x", "x", "y"]), None),
    "unsorted index": (T({"a": [1, 2, 4]}, index=[9, -1, 3]), None),
    "two-level index": (
        T({"a": [1, 2, 4]}, index=pd.MultiIndex.from_tuples([("x", 1), ("x", 2), ("y", 1)])),
        None,
    ),
    "unsorted columns": (T({"z": [1, 2, 4], "a": [4, 9, 1]}), None),
    "text that names the rows": (
        T({"a": [1, 2, 4], "who": ["x", "y", "z"]}),
        "Column 'who' was left out: its text names the rows.",
    ),
    "text that is numbers": (
        T({"a": ["1", "2", "x3", "4"], "b": [1, 2, 3, 5]}),
        "'x3' in row 2 (index) does not",
    ),
    "truth values": (T({"a": [True, False, True, True], "b": [1, 2, 4, 9]}), None),
    "dates": (T({"a": pd.date_range("2020", periods=4), "b": [1, 2, 4, 9]}), None),
    "dates with a zone": (
        T({"a": pd.date_range("2020", periods=4, tz="Asia/Tokyo"), "b": [1, 2, 4, 9]}),
        None,
    ),
    "dates missing": (
        T({"a": pd.to_datetime(["2020", None, "2021", "2024"]), "b": [1, 2, 4, 9]}),
        "1 incomplete row left out: row 1 (index).",
    ),
    "dates as objects": (T({"a": [datetime.date(2020, 1, d) for d in (1, 2, 9)]}), None),
    "months": (T({"a": pd.period_range("2020-01", periods=3, freq="M"), "b": [1, 2, 4]}), None),
    "lengths of time": (T({"a": pd.to_timedelta([1, 2, 9], unit="h"), "b": [1, 2, 4]}), None),
    "categories": (
        T({"a": pd.Categorical(list("xyxy")), "b": [1, 2, 4, 9]}),
        "make up 77% of the squared",
    ),
    "nullable numbers": (
        T({"a": pd.array([1, None, 3, 5], "Int64"), "b": pd.array([1.5, 2, 3, 4], "Float64")}),
        "1 incomplete row left out: row 1 (index).",
    ),
    "nullable truth values": (
        T({"a": pd.array([True, None, False, True], "boolean"), "b": [1, 2, 4, 9]}),
        "1 incomplete row left out: row 1 (index).",
    ),
    "Arrow's numbers and words": (
        T(
            {
                "a": pd.array([1, 2, None, 9], "int64[pyarrow]"),
                "b": pd.array(list("xyxy"), "string[pyarrow]"),
                "c": pd.array([1.5, 2, 3, 9], "double[pyarrow]"),
            }
        ),
        "1 incomplete row left out: row 2 (index).",
    ),
    "decimals": (T({"a": [decimal.Decimal(n) for n in ("1.5", "2", "9")]}), None),
    "sparse": (T({"a": pd.arrays.SparseArray([0, 0, 1.0]), "b": [1, 2, 4]}), None),
    "lists": (T({"a": [[1], [2], [3]], "b": [1, 2, 4]}), "Column 'a' was left out"),
    "one text for all": (T({"a": BIG, "b": range(6)}), "says the same in every row"),
    "tied heights": (
        T({"a": [0, 1, 2, 3, 4.0]}, linkage="single", n_clusters=3),
        "Heights are tied",
    ),
    "inversions": ((XYZ, {"linkage": "median"}), None),
    "a tree and its table": ((TREE, {"table": XYZ}), None),
}


@pytest.mark.sampled(16)
@pytest.mark.parametrize("make", [ClusterState, ClusterExplorer])
@pytest.mark.parametrize("what", ODD)
def test_an_odd_input_is_taken_and_what_was_made_of_it_is_said(make, what):
    (data, options), note = ODD[what]
    if make is ClusterExplorer:  # as figures odd tables are drawn in test_every_view
        options = {**options, "rendering": "live"}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made = make(data, **options)
        state = getattr(made, "state", made)
        assert renderer.finish()
    table = options.get("table", data)
    assert state.labels_.index.equals(table.index)
    lost = [i for i, label in enumerate(state.labels_) if label is pd.NA]
    assert len(lost) == len(state.features.dropped)
    told = [n for n in state.notes if "nobody asked" not in n or "alike" in n]
    if note is None:
        assert [n for n in told if "lie below" not in n] == []
    else:
        assert any(note in n for n in told), told
    if make is ClusterExplorer:
        live = next(widget for widget in walk(made) if isinstance(widget, Live))
        assert live.revision == 1 and live.heights and live.values
        if note is not None:
            words = re.sub(r"<[^>]*>", " ", made.notes_box.value)
            assert len(told) == 0 or "on the data" in words


@pytest.mark.parametrize("make", [ClusterState, ClusterExplorer])
def test_a_wrong_change_of_a_good_state_is_one_sentence_too(refusal, make):
    made = make(XYZ, n_clusters=2)
    state = getattr(made, "state", made)
    before = state.clustering
    for change in ({"metric": "cosine"}, {"columns": ["q"]}, {"n_clusters": 7}):
        refusal(state.update, **change)
        assert state.clustering is before


# -- hostile words ---------------------------------------------------------------------------------

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "x" * 10_000,
    "👩‍👩‍👧‍👦 🐎🐎",
    "שלום עולם",
    "$x$ $\\frac{1}{",
    "line\nbreak\ttab\r\x00\x07",
    '" onmouseover="alert(1)',
    "&lt;b&gt; &amp;",
    "",
]


def hostile_tables():
    n = len(HOSTILE)
    values = np.random.default_rng(1).random((n, 3))
    plain = pd.DataFrame(values, columns=list("abc"))
    named = pd.DataFrame(np.random.default_rng(2).random((n, n)), columns=HOSTILE)
    for table in (plain, named):
        table.attrs = {"rows": HOSTILE[0], "units": {"a": HOSTILE[1], HOSTILE[0]: HOSTILE[7]}}
    missing = plain.set_axis(HOSTILE)
    missing.iloc[[0, 1], 0] = np.nan
    return {
        "index": plain.set_axis(HOSTILE),
        "names": plain.assign(who=HOSTILE),
        "columns": named,
        "categories": plain.assign(kind=[*HOSTILE[:5], *HOSTILE[:5]]),
        "rows left out": missing,
        "constant columns": named.assign(**{HOSTILE[0]: 1.0, HOSTILE[2]: 2.0}),
    }


TAGS = {
    *("b", "div", "span", "section", "header", "p", "i", "u", "h3", "h4", "details", "summary"),
    *("ul", "li", "table", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTES = {"class", "style", "role", "aria-label", "dir", "scope"}


class Foreign(HTMLParser):
    """Finds tags and attributes that are not ours, as a browser would read them."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        if tag not in TAGS:
            self.found.append(tag)
        self.found += [name for name, _ in attrs if name not in ATTRIBUTES]

    def handle_endtag(self, tag):
        if tag not in TAGS:
            self.found.append(f"/{tag}")

    def handle_comment(self, data):
        self.found.append(data)

    handle_decl = handle_pi = unknown_decl = handle_comment


def raw(value):
    """Tags, attributes, comments in HTML that can only have come from the data."""
    parser = Foreign()
    parser.feed(value)
    parser.close()
    return parser.found


def test_the_search_for_raw_tags_finds_them():
    assert raw("<b>x</b><script>") == ["script"]
    assert raw('<div title="" onmouseover="alert(1)">') == ["title", "onmouseover"]
    assert raw("<!-- x --><p>") == [" x "]
    assert raw('<div class="x" aria-label="&lt;img onerror=1&gt;">&lt;script&gt;</div>') == []


@pytest.mark.sampled(1)
@pytest.mark.parametrize("where", hostile_tables())
def test_hostile_words_reach_the_page_as_words_only(front, as_figures, where):
    table = hostile_tables()[where]
    options = {"columns": list("abc")} if where == "names" else {}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        explorer = ClusterExplorer(table, n_clusters=3, **options)
        explorer.dendrogram.labels = "on"
        for tab in (1, 2, 3, 4, 0):
            explorer.tabs.selected_index = tab
            assert renderer.finish()
        explorer.state.n_clusters = len(HOSTILE) if where != "rows left out" else 8
        assert renderer.finish()
        explorer.state_controls.metric.value = "cosine"
    for view in (explorer.dendrogram, explorer.clustermap, explorer.scatter):
        assert view.figure_box.image.value[:4] == b"\x89PNG"
    htmls = [widget for widget in walk(explorer) if isinstance(widget, HTML)]
    assert len(htmls) > 10
    for widget in htmls:
        assert raw(widget.value.replace(COPHENETIC, "").replace(GAP, "")) == []
        assert len(widget.value) < 30_000
    everything = "".join(widget.value for widget in htmls)
    if where != "rows left out":
        assert "&lt;script&gt;" in everything, "it is shown, as words"


@pytest.mark.parametrize("label", HOSTILE[:-1])
def test_a_refusal_that_names_hostile_words_is_escaped(front, label):
    table = pd.DataFrame([[0.0, 0.0], [1, 2], [2, 1]], columns=["a", "b"], index=[label, "y", "z"])
    view = DendrogramWidget(table, linkage="average", scaling="none", rendering="live")
    view.state_controls.metric.value = "cosine"
    assert view.message and view.state_controls.metric.value == "euclidean"
    assert raw(view.message_box.value) == []
    assert len(view.message_box.value) < 2_000 and "\n" not in view.message_box.value


def test_boxes_of_columns_show_their_names_as_text(front):
    table = hostile_tables()["columns"]
    explorer = ClusterExplorer(table, rendering="live")
    columns = explorer.state_controls.columns
    columns.toggle.value = True
    assert [line["name"] for line in columns.list.columns] == [str(name) for name in table]
    assert "innerHTML" not in str(columns.list._esm)  # its script writes text
