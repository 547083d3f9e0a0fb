"""Strip and points in the colors of clusters or of known classes: views, figures, pages, undo."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterExplorer, ClusterState, DendrogramWidget, ScatterWidget, load_mpg
from hclust_widgets.clustering.heatmap.tracks import known_track
from hclust_widgets.clustering.points.point_columns import check_color_by
from hclust_widgets.export.html.page_contents import contents
from hclust_widgets.plotting.base.palette import hex_to_rgb
from hclust_widgets.widgets.explorer.session_file import open_session, session_of


@pytest.fixture(scope="module")
def cars():
    return load_mpg()


@pytest.fixture
def state(cars):
    return ClusterState(cars, n_clusters=3, known="origin")


def drawn_points(plot):
    return dict(zip(plot.order.tolist(), map(tuple, plot.points.get_facecolor()), strict=True))


def axes_plot(now, kind, **options):
    """The plot of a figure, which ``figure`` itself does not return."""
    from hclust_widgets.export.figures.figure_kinds import DRAWINGS
    from hclust_widgets.export.figures.sheet import Sheet
    from hclust_widgets.plotting.base.theme import LIGHT

    drawing = DRAWINGS[kind][0](now, **options)
    plot = drawing.draw(Sheet(*drawing.size, dpr=1.0, theme=LIGHT, caption=""))
    plot.set_cut(now.cut, None, annotations=now.annotations)
    return plot, drawing.about


def test_points_have_the_colors_of_their_classes(state, cars):
    plot, about = axes_plot(state.clustering, "scatter", color_by="known")
    assert "colors and markers of their known classes, origin." in about
    track = known_track(state.clustering)
    by_word = dict(zip(track.levels, track.colors, strict=True))
    origins = cars["origin"].iloc[state.clustering.rows()].tolist()
    for row, color in drawn_points(plot).items():
        assert color[:3] == pytest.approx(hex_to_rgb(by_word[origins[row]]))
    plain, about = axes_plot(state.clustering, "scatter")
    assert "of their clusters" in about and drawn_points(plain) != drawn_points(plot)


def test_the_strip_has_the_class_of_each_leaf_whatever_the_cut(state, cars):
    plot, about = axes_plot(state.clustering, "dendrogram", color_by="known")
    assert "The strip below has the colors of the known classes, origin." in about
    origins = cars["origin"].to_numpy()[state.clustering.rows()][state.tree.leaf_order]
    begins = np.flatnonzero(np.r_[True, origins[1:] != origins[:-1]])
    assert len(plot.strip.get_paths()) == len(begins)
    track = known_track(state.clustering)
    by_word = dict(zip(track.levels, track.colors, strict=True))
    found = plot.strip.get_facecolor()[:, :3]
    np.testing.assert_allclose(found, [hex_to_rgb(by_word[w]) for w in origins[begins]])
    plot.set_cut(state.preview(n_clusters=7).cut)
    np.testing.assert_allclose(plot.strip.get_facecolor()[:, :3], found)


def test_rows_without_a_class_are_gray_and_named_so(cars):
    table = cars.assign(origin=cars["origin"].where(cars["origin"] != "japan"))
    now = ClusterState(table, n_clusters=3, known="origin").clustering
    plot, _ = axes_plot(now, "scatter", color_by="known")
    gray = [c[:3] for c in drawn_points(plot).values() if max(c[:3]) - min(c[:3]) < 0.02]
    assert len(gray) == (cars["origin"].iloc[now.rows()] == "japan").sum()
    _, about = axes_plot(now, "dendrogram", color_by="known")
    assert "origin (gray where missing)." in about


def test_it_is_refused_where_there_are_no_classes(cars):
    for make in (ClusterExplorer, ScatterWidget, DendrogramWidget):
        with pytest.raises(ValueError, match=r"give a column the role 'known'"):
            make(cars, color_by="known")
    with pytest.raises(ValueError, match="color_by='classes' is not known"):
        ClusterState(cars).export.figure("scatter", color_by="classes")
    unlike = pd.DataFrame({"x": np.arange(300.0), "id": [f"word {i}" for i in range(300)]})
    now = ClusterState(unlike, columns=["x"], known="id").clustering
    with pytest.raises(ValueError, match="fewer known classes"):
        check_color_by("known", now)
    grouped = ClusterState(cars, max_leaves=20, known="origin").clustering
    with pytest.raises(ValueError, match="groups"):
        check_color_by("known", grouped)


def test_the_browser_has_the_classes_and_may_choose_only_what_there_is(state):
    for view in (DendrogramWidget(state), ScatterWidget(state), ClusterExplorer(state)):
        live = view.live_sync.live
        (known,) = [one for one in live.track_about if one.get("known")]
        assert known["name"] == "origin" and live.color_by == "clusters"
        live.set_state({"color_by": "known"})
        assert view.color_by == "known"
        live.set_state({"color_by": "names"})
        assert view.color_by == "known"
        view.close()


def test_it_is_undone_and_goes_with_the_classes(state):
    explorer = ClusterExplorer(state)
    explorer.color_by = "known"
    assert explorer.scatter.color_by == explorer.dendrogram.color_by == "known"
    state.set_role("origin", "annotate")
    assert explorer.color_by == "clusters"
    assert state.undo() and explorer.color_by == "known"
    assert state.undo() and explorer.color_by == "clusters"
    assert state.redo() and explorer.color_by == "known"
    explorer.close()


def test_sessions_and_pages_hold_it(state, cars):
    explorer = ClusterExplorer(state, color_by="known")
    explorer.walkthrough.add("By origin")
    held = json.dumps(session_of(explorer, state.clustering)).encode()
    other = ClusterExplorer(cars)
    open_session(other, held, "s.json")
    assert other.color_by == "known" and other.state.roles == {"origin": "known"}
    options = explorer.page_options()
    page = {"title": "", "row_names": True, "columns": None, "parts": explorer.page_parts}
    made = contents(state.clustering, options=options, steps=explorer.page_steps(), **page)
    assert made["traits"]["color_by"] == "known"
    assert made["page"]["steps"][0]["traits"]["color_by"] == "known"
    page["columns"] = ["mpg", "weight"]  # the classes may not be told
    kept = contents(state.clustering, options=options, steps=explorer.page_steps(), **page)
    assert kept["traits"]["color_by"] == "clusters"
    assert kept["page"]["steps"][0]["traits"]["color_by"] == "clusters"
    assert not any(one.get("known") for one in kept["traits"]["track_about"])
    explorer.close()
    other.close()


def test_known_classes_keep_their_colors_whatever_else_is_shown(state, cars):
    plain = known_track(state.clustering).colors
    explorer = ClusterExplorer(state, annotations=["name", {"half": [i % 2 for i in range(398)]}])
    (known,) = [one for one in explorer.live_sync.live.track_about if one.get("known")]
    assert tuple(known["colors"]) == plain
    others = [one["colors"] for one in explorer.live_sync.live.track_about if not one.get("known")]
    assert all(tuple(colors) != plain for colors in others)
    explorer.close()


def test_files_that_are_saved_are_colored_as_shown(state):
    explorer = ClusterExplorer(state, color_by="known")
    figure = explorer.export_tab._figure_options
    assert figure("dendrogram") == {"color_by": "known"}
    assert figure("scatter")["color_by"] == "known"
    explorer.close()


def test_annotations_are_named_at_the_start(state):
    batch = {"batch": [i % 2 for i in range(398)], "kind": ["ab"[i % 2] for i in range(398)]}
    named = {"color_by": "batch", "size_by": "batch", "marker_by": "kind", "names_from": "kind"}
    explorer = ClusterExplorer(state, annotations=batch, **named)
    for view in (explorer, explorer.scatter):
        assert {name: getattr(view, name) for name in named} == named
    assert explorer.dendrogram.color_by == explorer.live_sync.live.color_by == "batch"
    assert not state.can_undo
    explorer.close()
    with pytest.raises(ValueError, match="Did you mean 'batch'"):
        ClusterExplorer(state, color_by="batsh", annotations=batch)
    with pytest.raises(ValueError, match=r"batch.*2 values") as error:
        ClusterExplorer(state, color_by="batch", annotations={"batch": [0, 1]})
    assert "\n" not in str(error.value)
