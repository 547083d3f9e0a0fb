from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import matplotlib
import numpy as np
import pandas as pd
import pytest
from matplotlib.colors import LinearSegmentedColormap
from page_reader import PageReader, ints
from scipy.cluster.hierarchy import linkage

import hclust_widgets
from hclust_widgets import (
    ClusterExplorer,
    ClustermapWidget,
    ClusterState,
    DendrogramWidget,
    DistanceWidget,
    HeatmapWidget,
    ScatterWidget,
    load_mpg,
)
from hclust_widgets.analysis.cluster_profile import Profile
from hclust_widgets.export.html import page_trees
from hclust_widgets.export.html.write_page import make_page
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.linkage import distances as metrics
from hclust_widgets.tree.linkage.distances import LINKAGES

STATIC = Path(hclust_widgets.__file__).parent / "static"
EVIL = "</script><script>alert(1)</script><!-- \u2028 \"'&<b>"


def options_of(step):
    """What a step sets of the views' options."""
    return {name: step["traits"][name] for name in ("x", "y", "cmap") if name in step["traits"]}


@pytest.fixture(scope="module")
def cars():
    return ClusterState(load_mpg(), n_clusters=4)


@pytest.fixture(scope="module")
def made(cars):
    cars.selection = (3, 5)
    return PageReader(cars.to_html(title="Cars"))


# -- the same numbers --------------------------------------------------------------------------


def test_every_linkage_is_there_and_equals_the_states(made):
    assert [one["name"] for one in made.data["linkages"]] == list(LINKAGES)
    for one in made.data["linkages"]:
        other = ClusterState(load_mpg(), linkage=one["name"], n_clusters=4)
        tree = one["traits"]
        assert ints(tree["children"]).tolist() == other.children_.ravel().tolist()
        assert tree["heights"] == other.distances_.astype("<f8").tobytes()
        assert tree["flips"] == bytes(391)
        assert f"cophenetic r {one['cophenetic']}" in other.summary
        columns = other.column_tree()
        assert tree["col_heights"] == columns.distances_.tobytes()
        assert ints(tree["col_children"]).tolist() == columns.children_.ravel().tolist()
        medoids = ints(one["medoids"])
        assert one["described"] == 392
        for k in (1, 2, 4, 17, 391):
            cut = Cut(other.tree, n_clusters=k)
            merges = cut.nodes >= 392
            found = medoids[cut.nodes[merges] - 392]
            assert found.tolist() == other.clustering.profile.medoids(cut)[merges].tolist()


def test_a_page_holds_the_very_traits_of_the_live_views(cars, made):
    explorer = ClusterExplorer(cars)
    live = explorer.live
    same = set(live.keys) & set(made.traits) - {"controls", "revision"}
    names = {
        "children", "heights", "flips", "values", "columns", "column_about", "col_children",
        "column_clusters",
        "col_heights", "col_flips", "column_options", "originals", "original_columns", "axes",
        "axis_names", "names", "name_ends",
        "rows", "noun", "leaf_rows", "cell_means", "cell_deviations", "row_noun", "height_label",
        "node_names", "node_colors",
        "n_clusters", "color_numbers", "cut_nodes", "locked_nodes",
        "distance_threshold", "selection", "parts", "x", "y", "cmap", "cmap_names", "cmap_colors",
        "color_scale", "annot", "fmt", "values_about",
        "row_cluster", "col_cluster", "tracks", "track_about", "track_codes", "track_values",
        "column_tracks", "column_track_about", "column_track_codes", "column_track_values",
        "ribbon", "labels", "row_split", "col_split", "gap", "color_by", "sort_by",
        "column_sort_by", "size_by", "marker_by", "names_from",
    }  # fmt: skip
    assert same == names == set(made.traits) - {"controls", "revision"}
    assert live.column_clusters.keys() == {"tree"}  # a number of the session: a page has one tree
    assert made.traits["column_clusters"] == {}
    for name in names - {"column_clusters"}:
        assert made.traits[name] == getattr(live, name), name
    explorer.close()


def test_table_axes_names_and_choices_equal_the_states(cars, made):
    features, traits, data = cars.features, made.traits, made.data
    words = data["words"]
    assert f"by {words['features']}{words['columns']} {words['scaling']}" in cars.summary
    assert words["columns"] == " of 8 columns"
    assert traits["columns"] == list(features.columns)
    values = np.frombuffer(traits["values"], "<f4").reshape(392, -1)
    np.testing.assert_array_equal(values, features.values.astype("f4"))
    table = load_mpg().iloc[features.rows]
    for one in traits["original_columns"]:
        np.testing.assert_array_equal(
            made.original(one["name"]), table[one["name"]].to_numpy(float)
        )
    axes = cars.axes()
    assert [one["name"] for one in traits["axis_names"]] == list(axes)
    kept = np.frombuffer(traits["axes"], "<f8").reshape(-1, 392)
    others = [one["name"] for one in traits["axis_names"] if "original" not in one]
    assert others == [name for name in axes if name.startswith("PC ")]  # columns are kept once
    for name, found in zip(others, kept, strict=True):
        np.testing.assert_array_equal(found, axes[name].values)
    (origin,) = data["texts"]
    words = [origin["words"][code] for code in ints(origin["codes"])]
    assert words == table["origin"].tolist()
    assert data["profile"] == [*({"original": i} for i in range(7)), {"text": 0}]
    assert made.names() == features.row_names().tolist()
    assert data["dropped_names"] == features.names[features.dropped].tolist()
    assert ints(data["dropped"]).tolist() == features.dropped.tolist()
    assert ints(traits["rows"]).tolist() == features.rows.tolist()
    assert ints(traits["selection"]).tolist() == [3, 5]
    assert (traits["n_clusters"], traits["distance_threshold"]) == (4, cars.distance_threshold)
    assert (traits["x"], traits["y"]) == ("mpg", "weight")
    assert data["notes"] == list(features.notes)


def test_numbers_are_kept_without_loss():
    table = pd.DataFrame(
        {
            "small": [0, 255, 3],
            "signed": [-128, 127, 0],
            "wide": [0, 70_000, 1],
            "half": [0.5, 1.5, -2.25],
            "exact": [0.1, 1 / 3, 2e-300],
            "gaps": [1.0, np.nan, 2.0],
        }
    )
    page = PageReader(ClusterState(table, columns=["small", "signed"]).to_html())
    for name in table:
        np.testing.assert_array_equal(page.original(name), table[name].astype(float))


@pytest.mark.parametrize(
    ("metric", "expected"),
    [("euclidean", LINKAGES), ("cityblock", ("complete", "average", "single", "weighted"))],
)
def test_linkages_are_those_that_go_with_the_metric(metric, expected):
    state = ClusterState(load_mpg().head(60), linkage="average", metric=metric, n_clusters=3)
    page = PageReader(state.to_html())
    assert tuple(page.linkages()) == expected
    start = page.data["linkages"][page.data["start"]]
    assert start["name"] == "average"
    for one in page.data["linkages"]:
        state.linkage = one["name"]
        assert one["traits"]["heights"] == state.distances_.tobytes()
        cut, medoids = state.cut, ints(one["medoids"])
        merges = cut.nodes >= len(medoids) + 1
        expected = Profile(state.features, metric=metric).medoids(cut)
        assert medoids[cut.nodes[merges] - len(medoids) - 1].tolist() == expected[merges].tolist()


def test_order_of_leaves_goes_along():
    state = ClusterState(load_mpg().head(60), optimal_ordering=True, n_clusters=3)
    page = PageReader(state.to_html())
    for one in page.data["linkages"]:
        state.linkage = one["name"]
        assert list(one["traits"]["flips"]) == state.tree.flips.tolist()
        assert any(one["traits"]["flips"])
    assert not any("optimal order" in note for note in page.data["notes"])


def test_of_many_rows_the_linkage_shown_alone_is_put_in_optimal_order(monkeypatch):
    state = ClusterState(load_mpg().head(60), optimal_ordering=True, n_clusters=3)
    rows = state.tree.n_leaves
    monkeypatch.setattr(page_trees, "WAIT_FROM", rows - 1)
    page = PageReader(state.to_html())
    monkeypatch.setattr(page_trees, "WAIT_FROM", rows)
    every = PageReader(state.to_html())
    assert len(page.data["linkages"]) == len(every.data["linkages"]) == len(LINKAGES)
    assert all(any(one["traits"]["flips"]) for one in every.data["linkages"])
    for one in page.data["linkages"]:
        state.update(linkage=one["name"], optimal_ordering=one["name"] == "ward")
        assert list(one["traits"]["flips"]) == state.tree.flips.tolist()
    (note,) = (note for note in page.data["notes"] if "optimal order" in note)
    assert note.startswith("The leaves of ward linkage are in optimal order, those of the others")
    assert note not in every.data["notes"]


def test_flipped_branches_go_along_in_every_linkage():
    state = ClusterState(load_mpg(), n_clusters=4, linkage="average")
    state.flip(400)
    state.linkage = "ward"
    state.flip(782)
    page = PageReader(state.to_html())
    turned = {
        name: np.flatnonzero(list(one["traits"]["flips"])).tolist()
        for name, one in page.linkages().items()
    }
    assert page.data["linkages"][page.data["start"]]["name"] == "ward"
    assert turned.pop("ward") == [390]
    assert turned.pop("average") == [8]
    assert not any(turned.values())


def test_a_tree_that_was_handed_in():
    Z = linkage(np.random.default_rng(0).normal(size=(30, 3)), "average")
    bare = PageReader(ClusterState(Z, n_clusters=3).to_html())
    assert bare.traits["parts"] == ["tree"]
    assert bare.names() == [str(i) for i in range(30)]
    (given,) = bare.data["linkages"]
    assert given["name"] is None and given["medoids"] is None and given["cophenetic"] is None
    table = pd.DataFrame(np.random.default_rng(0).normal(size=(30, 3)), columns=list("abc"))
    page = PageReader(ClusterState(Z, table=table, n_clusters=3).to_html())
    assert page.traits["parts"] == ["tree", "clustermap", "scatter"]
    assert [one["name"] for one in page.data["linkages"]] == [None]
    assert ints(page.data["linkages"][0]["medoids"]).min() >= 0


def test_where_memory_forbids_distances_the_others_are_left_out_and_it_says_so(monkeypatch):
    state = ClusterState(load_mpg(), n_clusters=4)
    monkeypatch.setattr(metrics, "available_memory", lambda: 1000)
    page = PageReader(state.to_html())
    assert [one["name"] for one in page.data["linkages"]] == ["ward", "single"]
    assert (
        "complete, average, weighted, centroid, median cannot be chosen here. 392 rows have"
        in (page.data["notes"][-1])
    )


def test_two_rows_and_one_column():
    page = PageReader(ClusterState(pd.DataFrame({"a": [1, 2]})).to_html())
    assert len(ints(page.traits["rows"])) == 2
    assert {one["traits"]["col_heights"] for one in page.data["linkages"]} == {b""}


# -- what stays away ---------------------------------------------------------------------------


def test_every_text_of_a_page_is_escaped():
    bundles = {"script": "page.js", "views": "live.js"}
    texts = {"title": EVIL, "words": EVIL, "what": EVIL}
    page = make_page(None, **texts, data={"name": EVIL}, **bundles)
    plain = make_page(None, title="", words="", what="", data={}, **bundles)
    assert "alert(1)&lt;/script&gt;" in page and "<b>" not in page
    assert page.count("<script") == plain.count("<script")
    assert page.count("<!--") == plain.count("<!--")


def test_without_row_names_no_name_is_in_the_page(cars):
    page = PageReader(cars.to_html(row_names=False))
    assert page.data["row_names"] is False and page.data["dropped_names"] is None
    assert page.names()[:2] == ["row 0", "row 1"] and page.names()[-1] == "row 397"
    for name in cars.features.names:
        assert name not in page.own and name.encode() not in page.bytes
    assert page.data["notes"] == []  # they name rows


def test_only_the_columns_that_are_named_are_in_the_page(cars):
    page = PageReader(cars.to_html(columns=["mpg", "origin"]))
    traits, table = page.traits, load_mpg().iloc[cars.features.rows]
    assert traits["columns"] == [
        "mpg", "origin_europe", "origin_japan", "origin_usa",
    ]  # fmt: skip
    assert [one["name"] for one in traits["original_columns"]] == ["mpg"]
    assert [one["name"] for one in traits["axis_names"]] == [
        "mpg"
    ]  # no components: made of all columns
    assert page.data["notes"] == []
    secret = ["cylinders", "displacement", "horsepower", "weight", "acceleration", "model_year"]
    for name in secret:
        assert not re.search(rf"{name}\b", page.own), name  # there is weighted linkage
        values = table[name].to_numpy(float)
        scaled = cars.features.values[:, cars.features.columns.index(name)]
        for raw, dtype in ((traits["values"], "<f4"), (traits["originals"], "<f8")):
            for column in np.frombuffer(raw, dtype).reshape(392, -1).T:
                for hidden in (values, scaled):
                    assert not np.allclose(column, hidden, atol=1e-6), name
        assert values.astype("<f8").tobytes() not in page.bytes
        assert values.astype("<f4").tobytes() not in page.bytes
        assert scaled.astype("<f4").tobytes() not in page.bytes


def test_no_columns_leave_the_tree_and_its_names(cars):
    page = PageReader(cars.to_html(columns=[]))
    assert page.traits["parts"] == ["tree"]
    for what in ("columns", "original_columns", "axis_names"):
        assert page.traits[what] == []
    for what in ("values", "originals", "axes", "col_children", "col_heights"):
        assert page.traits[what] == b""
    assert page.data["texts"] == page.data["profile"] == []
    assert page.names()[0] == cars.features.row_names()[0]
    assert PageReader(cars.to_html(columns="origin")).traits["parts"] == ["tree", "clustermap"]


def test_wrong_options_are_named(cars, refusal):
    assert "'wieght'" in refusal(cars.to_html, columns=["wieght"])
    assert "Did you mean 'weight'" in refusal(cars.to_html, columns=["wieght"])
    assert refusal(cars.to_html, titel="x") == (
        "to_html has no option 'titel'. Did you mean 'title'?"
    )
    assert refusal(cars.to_html, title=3) == "title must be text, not 3."
    assert refusal(cars.to_html, row_names="no") == "row_names must be True or False, not 'no'."
    assert "columns must be a list" in refusal(cars.to_html, columns=3)
    assert "only a tree was handed in" in refusal(
        ClusterState(linkage([[0], [1], [3]])).to_html, columns=["a"]
    )


# -- hostile text ------------------------------------------------------------------------------


def test_no_text_of_the_data_breaks_out():
    table = pd.DataFrame(
        {
            "__proto__": [1.0, 2.0, 5.0, 9.0],
            EVIL: [3, 1, 2, 8],
            "kind": [EVIL, "=1+1", EVIL, "constructor"],
        },
        index=[EVIL, '=HYPERLINK("x")', "two\nlines", "-1"],
    )
    table.attrs = {"rows": EVIL + "\udfff", "units": {EVIL: EVIL}}
    page = PageReader(ClusterState(table, n_clusters=2).to_html(title=EVIL + " \ud800"))
    page.page.encode("utf-8")  # no half characters
    scripts = [attrs for tag, attrs in page.elements.found if tag == "script"]
    assert [attrs["type"] for attrs in scripts] == [
        "application/json", "application/octet-stream", "text/plain", "text/plain",
        "text/plain", "module",
    ]  # fmt: skip
    assert {tag for tag, _ in page.elements.found} == {
        "html", "head", "meta", "title", "style", "body", "main", "h1", "p", "noscript", "script",
    }  # fmt: skip
    assert page.page.count("<!--") == 0
    assert page.elements.text("script", id="hclust-meta").isascii()
    assert page.elements.text("h1") == " ".join(EVIL.split()) + " ?"
    assert page.elements.text("title") == " ".join(EVIL.split()) + " ?"
    names = [one["name"] for one in page.traits["original_columns"]]
    assert names == ["__proto__", EVIL]
    assert page.data["texts"][0]["words"] == [EVIL, "=1+1", "constructor"]
    assert page.names() == [EVIL, '=HYPERLINK("x")', "two\nlines", "-1"]


# -- the file ----------------------------------------------------------------------------------


def test_the_page_asks_for_nothing_and_runs_its_one_script_only(made):
    attributes = [item for _, attrs in made.elements.found for item in attrs]
    assert not {"src", "href", "onload", "onclick", "style"} & set(attributes)
    policy = next(
        attrs["content"]
        for tag, attrs in made.elements.found
        if tag == "meta" and attrs.get("http-equiv") == "Content-Security-Policy"
    )
    for tag, which in (("script", {"type": "module"}), ("style", {})):
        text = made.elements.text(tag, **which)
        digest = b64encode(sha256(text.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';") and "unsafe" not in policy
    assert made.elements.text("script", id="hclust-live") == (STATIC / "live.js").read_text()
    own = [u for u in re.findall(r"https?://[^\s\"'`)]+", made.page) if "w3.org" not in u]
    assert own == []


def test_the_page_says_in_words_what_it_shows_even_without_javascript(cars, made):
    assert made.elements.text("p", **{"class": "hclust-words"}) == cars.summary
    assert "JavaScript" in made.elements.text("p", **{"class": "hclust-instead"})
    assert made.elements.text("title") == "Cars"
    assert "<title>392 cars in clusters</title>" in cars.to_html(columns=[])


def test_the_cars_page_is_small(made):
    assert len(made.page.encode()) < 600_000


def test_it_is_written_whole_or_not_at_all(cars, tmp_path, monkeypatch):
    file = tmp_path / "päge.html"
    file.write_text("old")
    text = cars.to_html(file, columns=[], title="Ä")
    assert file.read_bytes() == text.encode("utf-8")
    assert cars.to_html(str(file), columns=[], title="Ä") == text
    assert [p.name for p in tmp_path.iterdir()] == ["päge.html"]

    def no_room(self, target):
        raise OSError("no space left")

    monkeypatch.setattr(Path, "replace", no_room)
    with pytest.raises(OSError, match="no space left"):
        cars.to_html(file, columns=["mpg"])
    assert file.read_text("utf-8") == text
    assert [p.name for p in tmp_path.iterdir()] == ["päge.html"]


def test_what_is_no_file_is_refused_before_the_work(cars, tmp_path, monkeypatch):
    monkeypatch.setattr("hclust_widgets.export.html.page.contents", None)  # not reached
    with pytest.raises(IsADirectoryError, match="is a folder: name a file in it"):
        cars.to_html(tmp_path)
    with pytest.raises(IsADirectoryError, match="is a folder"):
        cars.to_html("")
    with pytest.raises(FileNotFoundError, match=r"There is no folder .*nowhere.* make it first"):
        cars.to_html(tmp_path / "nowhere" / "page.html")
    with pytest.raises(TypeError, match="path must be the name of a file, not of type int"):
        cars.to_html(3)


# -- the front doors ---------------------------------------------------------------------------


@pytest.mark.slow
def test_a_views_page_shows_that_view(cars):
    for view, parts in (
        (DendrogramWidget(cars), ["tree"]),
        (ClustermapWidget(cars, cmap="viridis", col_cluster=False), ["clustermap"]),
        (ScatterWidget(cars, x="PC 1", y="horsepower"), ["scatter"]),
        (ClusterExplorer(cars, x="weight", cmap="mako"), ["tree", "clustermap", "scatter"]),
    ):
        page = PageReader(view.to_html(title="One"))
        assert page.traits["parts"] == parts
        options = page.traits
        if "clustermap" in parts:
            assert options["cmap"] == view.cmap
            own = view.clustermap if isinstance(view, ClusterExplorer) else view
            assert options["col_cluster"] is own.col_cluster
        else:
            assert page.traits["columns"] == []
        if "scatter" in parts:
            assert (options["x"], options["y"]) == (view.x, view.y)
        else:
            assert page.traits["axis_names"] == []
        view.close()


def test_a_heatmaps_page_is_a_clustermap_in_the_tables_order(cars):
    view = HeatmapWidget(cars, cmap="mako")
    page = PageReader(view.to_html())
    colors = {"cmap": "mako", "color_scale": {}, "annot": False, "fmt": ".2g"}
    options = {**colors, "row_cluster": False, "col_cluster": False}
    assert page.traits["parts"] == ["clustermap"]
    assert {name: page.traits[name] for name in options} == options
    view.close()


def test_views_that_a_page_lacks_say_so(cars, refusal):
    view = DistanceWidget(cars)
    assert "has no DistanceWidget" in refusal(view.to_html)
    view.close()
    scatter = ScatterWidget(cars)
    assert "Nothing is left for the scatter to show" in refusal(scatter.to_html, columns=["origin"])
    assert "Did you mean 'row_names'" in refusal(scatter.to_html, row_name=False)
    scatter.close()


def test_names_and_colors_of_clusters_go_along_to_every_linkage_that_has_these_rows():
    state = ClusterState(load_mpg(), n_clusters=4)
    japan = int(state.labels_[state.features.table["origin"] == "japan"].dropna().iloc[0])
    state.rename(japan, "Japan </script>")
    state.set_color(japan, "#123456")
    page = PageReader(state.to_html())
    (marks,) = page.data["annotations"]
    by_name = dict(zip(page.linkages(), marks, strict=True))
    node = str(state.cut.nodes[japan])
    own = {name: dict(by_name["ward"][name]) for name in ("node_names", "node_colors")}
    assert own == {name: page.traits[name] for name in own}
    assert own["node_names"].pop(node) == "Japan </script>"
    assert set(own["node_names"].values()) <= {
        "Japan </script>, part",
        "Japan </script> and more",
    }
    assert own["node_colors"][node] == "#123456"
    for name, one in by_name.items():
        other = ClusterState(load_mpg())
        other.restore(state.session() | {"linkage": name})
        expected = {str(v): text for v, text in other.clustering.annotations.names.items()}
        assert one["node_names"] == expected
    assert sum(bool(one["node_names"]) for one in marks) > 2


@pytest.mark.slow
def test_a_step_has_the_names_and_colors_that_were_given_by_then():
    explorer = ClusterExplorer(load_mpg(), n_clusters=4)
    walk, state = explorer.walkthrough, explorer.state
    walk.add("guess")
    state.rename(0, "ANSWER")
    node = str(state.cut.nodes[0])
    walk.add("reveal")
    walk.add("once more")
    state.linkage = "average"
    walk.add("by another linkage")
    state.linkage = "ward"
    state.set_color(0, "#123456")
    page = PageReader(explorer.to_html())
    given = page.data["annotations"]
    assert [step["annotations"] for step in page.data["steps"]] == [1, 2, 2, 2]
    ward = list(page.linkages()).index("ward")
    of_node = [
        (one[ward]["node_names"].get(node), one[ward]["node_colors"].get(node)) for one in given
    ]
    assert of_node == [("ANSWER", "#123456"), (None, None), ("ANSWER", None)]
    assert not any(own["node_names"] or own["node_colors"] for own in given[1])
    numbers = [step["traits"]["color_numbers"] for step in page.data["steps"]]
    assert numbers[:3] == [[]] * 3 and sorted(numbers[3]) == [0, 1, 2, 3]
    assert {len(one) for one in given} == {len(page.linkages())}
    walk.go(0)  # what the page begins with is what is shown
    assert [s["annotations"] for s in PageReader(explorer.to_html()).data["steps"]] == [0, 1, 1, 1]
    explorer.close()


def test_a_step_has_its_branches_flipped_as_they_were():
    explorer = ClusterExplorer(load_mpg(), n_clusters=3, linkage="average")
    walk, state = explorer.walkthrough, explorer.state
    walk.add("as it came")
    plain = state.tree.flips
    state.flip(state.tree.n_leaves + 300)
    turned = state.tree.flips
    walk.add("a branch turned round")
    state.linkage = "ward"
    state.flip(state.tree.n_leaves + 7)
    walk.add("another tree")
    page = PageReader(explorer.to_html())
    first, second, third = page.data["steps"]
    average = page.data["linkages"][second["linkage"]]
    assert average["name"] == "average"
    assert "flips" not in second["traits"] and "flips" not in third["traits"]
    assert list(average["traits"]["flips"]) == turned.tolist()  # what the state has by now
    assert list(first["traits"]["flips"]) == plain.tolist() != turned.tolist()
    explorer.close()


@pytest.mark.slow
def test_a_walkthrough_goes_along_as_far_as_the_page_can_show_it():
    explorer = ClusterExplorer(load_mpg(), n_clusters=2, x="mpg", y="weight")
    walk, state = explorer.walkthrough, explorer.state
    walk.add("Two </script>")
    state.update(linkage="single", n_clusters=5, selection=[7, 9])
    explorer.y = "horsepower"
    walk.add("Five")
    state.scaling = "none"
    walk.add("unscaled")
    state.update(scaling="minmax", linkage="ward")
    page = PageReader(explorer.to_html())
    first, second = page.data["steps"]
    assert (first["caption"], first["traits"]["n_clusters"], first["linkage"]) == (
        "Two </script>",
        2,
        0,
    )
    assert second["caption"] == "Five"
    assert page.data["linkages"][second["linkage"]]["name"] == "single"
    assert ints(second["traits"]["selection"]).tolist() == [7, 9]
    assert options_of(second) == {"x": "mpg", "y": "horsepower", "cmap": "auto"}
    assert any("1 step cannot be shown" in note for note in page.data["notes"])
    private = PageReader(explorer.to_html(columns=["mpg", "weight"])).data["steps"]
    assert [options_of(step) for step in private] == [
        {"x": "mpg", "y": "weight", "cmap": "auto"},
        {"x": "mpg", "cmap": "auto"},
    ]
    assert PageReader(state.to_html()).data["steps"] == []
    explorer.close()


@pytest.mark.parametrize("private", [{"row_names": False}, {"columns": ["mpg"]}])
def test_conditions_on_rows_are_told_only_where_nothing_is_kept_back(private):
    state = ClusterState(load_mpg(), row_filter={"name": {"contains": "ford"}}, n_clusters=3)
    assert "kept: name contains" in PageReader(state.to_html()).own
    page = PageReader(state.to_html(**private))
    assert "51 of 398 rows kept" in page.own and "name contains" not in page.own


def test_a_step_of_other_rows_is_left_out():
    explorer = ClusterExplorer(load_mpg(), n_clusters=2)
    explorer.walkthrough.add("All")
    explorer.state.keep_rows({"origin": "usa"})
    explorer.walkthrough.add("American")
    page = PageReader(explorer.to_html())
    assert [step["caption"] for step in page.data["steps"]] == ["American"]
    assert any("1 step cannot be shown" in note for note in page.data["notes"])
    explorer.close()


def test_what_steps_show_and_the_page_does_not_hold_is_told_without_names_of_columns():
    explorer = ClusterExplorer(load_mpg().head(40), n_clusters=2)
    walk = explorer.walkthrough
    walk.add("plain")
    told = "Steps of the walkthrough show"
    assert not any(told in note for note in PageReader(explorer.to_html()).data["notes"])
    one, session = type(walk.steps[0]), explorer.state.session()
    options = {"x": "t-SNE 1", "y": "weight", "tracks": ["origin"], "size_by": "horsepower"}
    walk.set_steps([*walk.steps, one("more", session, options)], at=-1)
    page = PageReader(explorer.to_html(columns=["mpg", "acceleration"]))
    (note,) = [note for note in page.data["notes"] if told in note]
    assert note == (
        "Steps of the walkthrough show axes (t-SNE 1), annotations that this page does not hold: "
        "these steps keep what the page shows."
    )
    assert "x" not in page.data["steps"][1]["traits"]
    explorer.close()


@pytest.mark.slow
def test_colormaps_that_the_page_lacks_go_along(cars):
    own = LinearSegmentedColormap.from_list("<my> map", ["#000000", "#00ff00"])
    matplotlib.colormaps.register(own)
    try:
        explorer = ClusterExplorer(load_mpg(), n_clusters=2, cmap="magma")
        for name in ("magma", "twilight", "viridis_r", "<my> map", "twilight"):
            explorer.cmap = name
            explorer.walkthrough.add(name)
        explorer.cmap = "Spectral"
        page = PageReader(explorer.to_html())
        expected = ["Spectral", "twilight", "viridis_r", "<my> map"]
        assert page.traits["cmap_names"] == expected
        sampled = np.frombuffer(page.traits["cmap_colors"], "u1").reshape(-1, 256, 3)
        for name, colors in zip(expected, sampled, strict=True):
            at = np.linspace(0, 1, 256)
            wanted = matplotlib.colormaps[name](at)[:, :3] * 255
            np.testing.assert_allclose(colors, wanted, atol=0.51)
        assert page.traits["cmap"] == "Spectral"
        assert PageReader(explorer.to_html(columns=[])).traits["cmap_names"] == []  # no clustermap
    finally:
        matplotlib.colormaps.unregister("<my> map")
    page = PageReader(explorer.to_html())
    assert page.traits["cmap_names"] == ["Spectral", "twilight", "viridis_r"]
    assert "cmap" not in page.data["steps"][3]["traits"]
    assert any("knows ('<my> map')" in note for note in page.data["notes"])
    explorer.close()
    assert PageReader(cars.to_html()).traits["cmap_names"] == []


def test_a_notebook_shows_a_page_as_one_line(tmp_path):
    page = ClusterState(load_mpg()).to_html(tmp_path / "cars.html")
    assert repr(page).startswith("<a page of ") and len(repr(page)) < 40
    assert isinstance(page, str)
    assert (tmp_path / "cars.html").read_text(encoding="utf-8") == str(page)
    assert len(page.encode()) < 390_000  # the README says 389 kB
