"""The tab from which everything is taken away: made when asked, sent as bytes, or refused."""

from __future__ import annotations

import io
import json
import re

import pandas as pd
import pytest
from inspect_widgets import says, send_message

from hclust_widgets import ClusterExplorer, ClusterState, TableExplorer
from hclust_widgets.export import files
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.explorer import export_tab, messages
from hclust_widgets.widgets.explorer.explorer import TABS


class Reader:
    """Asks for files as the browser does, and keeps what is sent."""

    def __init__(self, explorer, monkeypatch):
        self.tab, self.answers = explorer.export_tab, []
        monkeypatch.setattr(self.tab, "send", self._sent)

    def _sent(self, content, buffers=None):
        json.dumps(content)  # no bytes among it
        self.answers.append((content, buffers))

    def ask(self, what, *, wait=True, buffers=(), **more):
        number = f"view-{len(self.answers)}-{what}"
        message = {"id": number, "from": "view", "what": what, **more}
        send_message(self.tab, message, [memoryview(one) for one in buffers])
        if wait:
            assert renderer.finish()
            content, sent = self.answers[-1]
            assert content["id"] == number
            return content, bytes(sent[0]) if sent else None
        return None

    def refused(self, what, **more):
        content, sent = self.ask(what, **more)
        assert sent is None
        return content["refused"]


@pytest.fixture
def explorer(cars):
    explorer = ClusterExplorer(ClusterState(cars, n_clusters=4), x="mpg", y="weight")
    yield explorer
    explorer.close()


@pytest.fixture
def reader(explorer, monkeypatch):
    return Reader(explorer, monkeypatch)


def test_every_file_is_what_the_state_gives(explorer, reader):
    state = explorer.state
    about, content = reader.ask("csv", table="labels")
    assert about["name"] == "-labels.csv" and about["title"] == "Auto MPG"
    frame = pd.read_csv(io.BytesIO(content), dtype={"cluster": "Int64"})
    assert frame["cluster"].equals(state.labels_)
    about, content = reader.ask("csv", table="table")
    assert about["name"] == "-with-labels.csv" and b"horsepower" in content
    about, content = reader.ask("csv", table="clusters")
    assert pd.read_csv(io.BytesIO(content))["size"].tolist() == state.clusters()["size"].tolist()
    about, content = reader.ask("newick")
    assert (about["name"], content) == ("-tree.nwk", f"{state.to_newick()}\n".encode())
    about, content = reader.ask("csv", table="linkage")
    assert (pd.read_csv(io.BytesIO(content)).to_numpy() == state.linkage_matrix).all()
    about, content = reader.ask("script")
    assert (about["name"], content.decode()) == ("-clusters.py", explorer.code())
    about, content = reader.ask("page", names=True)
    assert about["name"] == ".html" and about["type"] == "text/html"
    assert b"<title>Auto MPG</title>" in content and content.startswith(b"<!doctype html>")


def test_single_rows_of_groups_go_into_the_page_if_ticked(monkeypatch):
    table = pd.DataFrame(
        {"a": range(300), "b": range(300, 0, -1)}, index=[f"r{i}" for i in range(300)]
    )
    explorer = ClusterExplorer(ClusterState(table, max_leaves=20, n_clusters=3))
    reader = Reader(explorer, monkeypatch)
    reader.tab.follow()
    assert reader.tab.offer["single"] == "with all 300 rows (up to 0.1 MB more)"
    _, content = reader.ask("page", names=True, rows=True)
    assert content.decode() == explorer.to_html(rows="all")
    _, content = reader.ask("page", names=True, rows=False)
    assert b'id="hclust-rows"' not in content
    explorer.close()


def test_rows_that_are_leaves_are_no_choice(explorer, reader):
    reader.tab.follow()
    assert reader.tab.offer["single"] == ""


@pytest.mark.slow
def test_the_page_has_the_steps_and_leaves_names_out_where_they_are_private(explorer, reader):
    explorer.walkthrough.add("Mark this well")
    _, content = reader.ask("page", names=True)
    page = content.decode()
    assert "Mark this well" in page and page == explorer.to_html(title="Auto MPG")
    _, content = reader.ask("page", names=False)
    assert content.decode() == explorer.to_html(title="Auto MPG", row_names=False) != page


@pytest.mark.sampled(2)
@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
@pytest.mark.parametrize(
    "name",
    [
        "dendrogram",
        "clustermap",
        "scatter",
        "heatmap",
        "distance",
        "column_shares",
        "silhouette",
        "shepard",
        "distances",
    ],
)
def test_a_figure_is_the_one_on_screen_with_or_without_its_caption(explorer, reader, kind, name):
    begins = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}[kind]
    explorer.x = "horsepower"
    about, content = reader.ask("figure", figure=name, format=kind, caption=True)
    assert about["name"] == f"-{name}.{kind}" and about["type"] == files.FORMATS[kind]
    assert content.startswith(begins)
    if kind == "svg":
        words = content.decode()
        assert "Computed with" in words
        assert name != "scatter" or "horsepower" in words
        _, bare = reader.ask("figure", figure=name, format=kind, caption=False)
        assert "Computed with" not in bare.decode()


def test_the_trees_figure_is_shortened_only_where_the_tree_on_screen_is(explorer, reader):
    explorer.truncate_mode, explorer.p = "lastp", 9
    _, short = reader.ask("figure", figure="dendrogram", format="svg", caption=True)
    assert "last 9" in short.decode()
    explorer.rendering = "live"
    _, whole = reader.ask("figure", figure="dendrogram", format="svg", caption=True)
    assert "last 9" not in whole.decode()


def test_the_clustermap_has_the_blocks_that_are_shown(explorer, reader):

    def words(svg):
        return " ".join(re.sub(r"<[^>]+>", " ", svg.decode()).split())

    explorer.row_split, explorer.col_split = "cut", 2
    _, split = reader.ask("figure", figure="clustermap", format="svg", caption=True)
    assert "by the clusters into" in words(split)
    explorer.clustermap.row_cluster = False
    _, kept = reader.ask("figure", figure="clustermap", format="svg", caption=True)
    assert "by the clusters into" not in words(kept) and "Columns are split" in words(kept)


def test_nothing_is_made_before_it_is_asked_for(front, explorer, reader, monkeypatch):
    for name in ("csv_file", "figure_file", "page_file", "script_file", "newick_file", "json_file"):
        monkeypatch.setattr(files, name, lambda *_, **__: pytest.fail("made"))
    front.send(explorer.tabs, selected_index=TABS.index("Take away"))
    explorer.state.n_clusters = 6
    assert renderer.finish() and reader.answers == []


def test_a_file_shows_what_was_shown_when_the_button_was_pressed(explorer, reader):
    class Slow:
        def paint(self):
            explorer.state.n_clusters = 9

    renderer.request(Slow())
    reader.ask("csv", wait=False, table="clusters")
    assert renderer.finish() and explorer.state.n_clusters == 9
    assert len(pd.read_csv(io.BytesIO(reader.answers[-1][1][0]))) == 4


def test_who_presses_twice_gets_one_file(explorer, reader, monkeypatch):
    monkeypatch.setattr(renderer, "request", lambda _: None)
    for n_clusters in (3, 5):
        explorer.state.n_clusters = n_clusters
        reader.ask("csv", wait=False, table="clusters")
    explorer.export_tab.paint()
    ((_, (content,)),) = reader.answers
    assert len(pd.read_csv(io.BytesIO(content))) == 5


def test_what_cannot_be_made_is_refused_in_a_sentence(explorer, reader, monkeypatch):
    assert "No rows are selected" in reader.refused("csv", table="selected")
    assert "choose one of" in reader.refused("figure", figure="dendrogam", format="png")
    assert "choose one of" in reader.refused("figure", figure="scatter", format="exe")
    assert "choose one of" in reader.refused("csv", table="../secrets")
    assert "There is no such file" in reader.refused("everything")

    def full(*_):
        raise MemoryError

    monkeypatch.setattr(files, "newick_file", full)
    assert reader.refused("newick") == "There is not enough memory for this file."
    logged = []
    monkeypatch.setattr(files, "newick_file", lambda _: 1 / 0)
    monkeypatch.setattr(export_tab.log, "exception", logged.append)
    assert "the log says why" in reader.refused("newick") and len(logged) == 1
    assert reader.ask("csv", table="labels")[1] is not None  # all goes on


@pytest.mark.sampled(2)
@pytest.mark.parametrize("message", ["open", None, {}, {"id": 3, "what": "csv"}, [1], {"id": None}])
def test_what_is_no_request_is_passed_over(explorer, reader, message):
    send_message(explorer.export_tab, message)
    assert renderer.finish() and reader.answers == []


def test_the_tab_tells_what_there_is(front, explorer):
    assert explorer.export_tab.offer == {}
    front.send(explorer.tabs, selected_index=TABS.index("Take away"))
    offer = explorer.export_tab.offer
    assert (offer["selected"], offer["rows"], offer["table"]) == ("", "cars", True)
    assert [name for name, _ in offer["figures"]][:3] == ["dendrogram", "clustermap", "scatter"]
    explorer.state.selection = (1, 2, 5)
    assert explorer.export_tab.offer["selected"] == "3 cars"
    explorer.walkthrough.add("one")
    explorer.walkthrough.add("two")
    assert explorer.export_tab.offer["steps"] == 2
    explorer.state.undo()
    assert explorer.export_tab.offer["steps"] == 1
    explorer.state.selection = ()
    assert explorer.export_tab.offer["selected"] == ""


def test_a_tree_alone_offers_what_it_has(front, explorer):
    alone = ClusterExplorer(ClusterState(explorer.state.linkage_matrix))
    front.send(alone.tabs, selected_index=TABS.index("Take away"))
    offer = alone.export_tab.offer
    assert not offer["table"] and offer["figures"] == [("dendrogram", "Tree")]
    alone.close()


# -- sessions --------------------------------------------------------------------------------------


def saved(reader):
    about, content = reader.ask("session")
    assert (about["name"], about["type"]) == ("-session.json", "application/json")
    return content


def opened(reader, content, name="mine.json"):
    return reader.ask("open", name=name, buffers=[content])[0]


def test_a_session_is_opened_in_one_step_that_can_be_undone(explorer, reader, cars):
    state = explorer.state
    state.update(linkage="average", scaling="standard", n_clusters=5, selection=(3, 4))
    state.rename(1, "Größe <b>")
    state.set_color(0, "#123456")
    state.flip(782)
    explorer.x, explorer.cmap = "horsepower", "viridis"
    explorer.walkthrough.add("look")
    content = saved(reader)
    want, labels = state.session(), state.labels_

    other = ClusterExplorer(ClusterState(cars, n_clusters=2), x="mpg", y="weight")
    with pytest.MonkeyPatch.context() as patch:
        there = Reader(other, patch)
        before = other.state.session()
        answer = opened(there, content)
        assert answer["opened"] == "mine.json" and other.message == ""
        assert other.state.session() == want and other.state.labels_.equals(labels)
        assert (other.x, other.y, other.cmap) == ("horsepower", "weight", "viridis")
        assert [step.caption for step in other.walkthrough.steps] == ["look"]
        assert other.state.undo()
        assert other.state.session() == before
        assert (other.x, other.cmap, other.walkthrough.steps) == ("mpg", "auto", ())
        assert other.state.redo()
        assert other.state.session() == want and other.x == "horsepower"
    other.close()
    assert ClusterState.from_session(json.loads(content), cars).session() == want


def test_what_session_gave_in_python_opens_as_well(explorer, reader, cars):
    plain = json.dumps(ClusterState(cars, linkage="single", n_clusters=7).session()).encode()
    explorer.walkthrough.add("stays")
    assert "opened" in opened(reader, b"\xef\xbb\xbf" + plain)
    assert (explorer.state.linkage, explorer.state.n_clusters, explorer.x) == ("single", 7, "mpg")
    assert len(explorer.walkthrough.steps) == 1


def test_a_session_of_another_table_is_refused_and_all_stays(explorer, reader, cars):
    content = json.loads(saved(reader))
    explorer.state.n_clusters = 3
    before = explorer.state.clustering
    other = json.dumps(ClusterState(cars.head(50)).session()).encode()
    why = opened(reader, other)["refused"]
    assert why == "This session was made of another table: this one has 398 rows and not 50."
    step = {"caption": 3, "session": {}, "options": {}}
    for wrong, part in [
        (b"", messages.NO_SESSION),
        (b"\x89PNG", messages.NO_SESSION),
        (b"[" * 100_000, messages.NO_SESSION),
        (b'{"format": "hclust_widgets walkthrough 1", "steps": []}', messages.NO_SESSION),
        (b'{"format": "hclust_widgets session 99"}', "another version"),
        (json.dumps({**content, "n_clusters": 10**6}), "out of range"),
        (json.dumps({**content, "linkage": "wart"}), "wart"),
        (json.dumps({**content, "view": {"x": "nope"}}), "nope"),
        (json.dumps({**content, "view": {"x": [1]}}), "sets x to [1], and not to text or null"),
        (json.dumps({**content, "view": 5}), messages.SESSION_OPTIONS),
        (json.dumps({**content, "steps": [1]}), messages.SESSION_STEPS),
        (json.dumps({**content, "steps": 7}), messages.SESSION_STEPS),
        (json.dumps({**content, "steps": [step]}), messages.STEP_REFUSED),
        (b" " * (export_tab.MAX_SESSION_SIZE + 1), messages.SESSION_SIZE),
    ]:
        why = opened(reader, wrong if isinstance(wrong, bytes) else wrong.encode())["refused"]
        assert says(why, part, file="mine.json", number=1), why
        assert "\n" not in why and len(why) < 400
        assert explorer.state.clustering is before and explorer.x == "mpg"
    why = reader.ask("open", name="x.json")[0]["refused"]  # no bytes came
    assert says(why, messages.NO_SESSION, file="x.json")


@pytest.mark.sampled(1)
@pytest.mark.parametrize("kind", ["a tree alone", "a tree and its table", "few columns"])
def test_every_kind_of_session_comes_back(cars, monkeypatch, kind):
    whole = ClusterState(cars.dropna(ignore_index=True), n_clusters=4)
    made = {
        "a tree alone": lambda: ClusterState(whole.linkage_matrix, n_clusters=5),
        "a tree and its table": lambda: ClusterState(
            whole.linkage_matrix, table=cars.dropna(ignore_index=True), n_clusters=5
        ),
        "few columns": lambda: ClusterState(cars[["weight"]].dropna(), n_clusters=5),
    }[kind]
    explorer, other = ClusterExplorer(made()), ClusterExplorer(made())
    explorer.state.update(n_clusters=7, selection=(3,))
    content = saved(Reader(explorer, monkeypatch))
    assert "opened" in opened(Reader(other, monkeypatch), content)
    assert other.state.session() == explorer.state.session()
    other.close()
    explorer.close()


def test_a_colormap_that_is_only_known_elsewhere_is_left_out(explorer, reader):
    content = json.loads(saved(reader))
    content["view"]["cmap"] = "of-my-own"
    assert "opened" in opened(reader, json.dumps(content).encode())
    assert explorer.cmap == "auto"


# -- from a file -----------------------------------------------------------------------------------

TABLE = "name;weight\n" + "".join(f"car {i};{700 + i * 37 % 90},5\n" for i in range(20))


def test_files_are_called_as_the_table_is(monkeypatch):
    own = TableExplorer()
    assert own.load(TABLE.encode(), name="../My <Cars>.v2.csv")
    about, _ = Reader(own.explorer, monkeypatch).ask("csv", table="labels")
    assert about["title"] == "../My <Cars>.v2"  # the browser makes it harmless
    own.example.click()
    about, _ = Reader(own.explorer, monkeypatch).ask("csv", table="labels")
    assert about["title"] == "Auto MPG"
    own.load(pd.DataFrame({"a": range(9)}), name="Mine")
    about, _ = Reader(own.explorer, monkeypatch).ask("csv", table="labels")
    assert about["title"] == "Mine"
    own.close()
    nameless = ClusterExplorer(pd.DataFrame({"a": range(9)}))
    about, _ = Reader(nameless, monkeypatch).ask("csv", table="labels")
    assert about["title"] == "table"
    nameless.close()


def test_the_script_that_is_saved_and_the_tab_begin_with_the_file(front, monkeypatch):
    own = TableExplorer()
    own.load(TABLE.encode(), name="cars.csv")
    own.names.value = 0
    explorer = own.explorer
    front.send(explorer.tabs, selected_index=TABS.index("Code"))
    assert renderer.finish()
    code = explorer.code_tab.code
    assert 'df = pd.read_csv("cars.csv", sep=";", decimal=",")\n\n' in code
    assert 'df = df.set_index("name")' in code and "# df:" not in code
    assert Reader(explorer, monkeypatch).ask("script")[1].decode() == code
    front.send(explorer.tabs, selected_index=TABS.index("Take away"))
    assert explorer.export_tab.offer["file"] == "cars.csv"
    own.close()


def test_rows_that_were_named_otherwise_are_the_reason_that_is_told(monkeypatch):
    own = TableExplorer()
    own.load(TABLE.encode(), name="cars.csv")
    own.names.value = 0
    content = saved(Reader(own.explorer, monkeypatch))
    own.names.value = own.names.options[0][1]
    reader = Reader(own.explorer, monkeypatch)
    why = opened(reader, content)["refused"]
    assert "another table" in why and says(why, messages.SESSION_ROW_NAMES, names="'name'")
    own.names.value = 0
    assert "opened" in opened(Reader(own.explorer, monkeypatch), content)
    own.close()


def test_a_closed_explorer_makes_nothing_more(cars, monkeypatch):
    explorer = ClusterExplorer(ClusterState(cars))
    reader = Reader(explorer, monkeypatch)
    monkeypatch.setattr(renderer, "request", lambda _: None)
    reader.ask("newick", wait=False)
    explorer.close()
    assert renderer.finish() and reader.answers == []


def test_known_classes_are_offered_where_a_column_can_hold_them(explorer, monkeypatch):
    explorer.export_tab.follow()
    assert "classes" not in dict(explorer.export_tab.offer["figures"])
    reader = Reader(explorer, monkeypatch)
    refused, _ = reader.ask("figure", figure="classes", format="svg", caption=True)
    assert "known='species'" in refused["refused"]
    explorer.state.set_role("origin", "known")
    assert renderer.finish()
    explorer.export_tab.follow()
    assert dict(explorer.export_tab.offer["figures"])["classes"] == "Known classes"
    about, content = reader.ask("figure", figure="classes", format="svg", caption=True)
    assert about["name"].endswith("-classes.svg")
    words = content.decode()
    assert "Adjusted Rand index" in words and "europe" in words and "(origin)" in words
