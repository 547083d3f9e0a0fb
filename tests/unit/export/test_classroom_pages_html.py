"""Pages of the stepper and the lab: what they hold, what they leave out, what they refuse."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from page_reader import PageReader
from scipy.cluster.hierarchy import linkage

import hclust_widgets
from hclust_widgets import ClusterState, LinkageLab, MergeStepper, QuizWidget, load_mpg

STATIC = Path(hclust_widgets.__file__).parent / "static"
EVIL = "</script><script>alert(1)</script><!-- \u2028 \"'&<b>"
#: A widget's own matters, and what only Python can follow.
NOT_IN_PAGES = {"layout", "own_id", "tabbable", "tooltip", "revision"}


def thirty() -> pd.DataFrame:
    return load_mpg().dropna(ignore_index=True).iloc[::13]


def held(page: str) -> dict[str, object]:
    """Return the traits that a page holds, bytes as bytes."""
    return PageReader(page).traits


def names_of(traits: dict[str, object]) -> list[str]:
    ends = np.frombuffer(traits["name_ends"], "<u4").tolist()
    return [traits["names"][a:b].decode() for a, b in zip([0, *ends], ends, strict=False)]


def sent(widget) -> dict[str, object]:
    """Return what a widget's model holds in the browser."""
    names = {name for name in widget.keys if not name.startswith("_")} - NOT_IN_PAGES
    return {name: getattr(widget, name) for name in names}


# -- what is there ------------------------------------------------------------------------------


def test_the_steppers_page_holds_what_the_stepper_is_sent():
    view = MergeStepper(thirty(), step=4, speed=2, linkage="average", x="weight", y="PC 1")
    view.step = 7
    assert held(view.to_html()) | {"guesses": []} == sent(view.live)  # a page begins without any
    assert held(view.to_html())["step"] == 7
    view.live.set_state({"linkage": "single"})  # chosen in the browser
    assert held(view.to_html())["linkage"] == "single"
    assert held(view.to_html()) | {"guesses": []} == sent(view.live)
    view.close()


def test_the_labs_page_holds_what_the_lab_is_sent_but_for_the_seed():
    lab = LinkageLab(shape="moons", n=20, seed=3, linkages=("single", "ward"))
    page = held(lab.to_html())
    assert page.pop("view") == "lab"
    expected = sent(lab)
    del expected["seed"], expected["view"]
    assert {**page, "linkages": tuple(page["linkages"])} == {
        **expected,
        "linkages": tuple(expected["linkages"]),
    }
    lab.points = [[0.0, 1.0], [2.0, 5.0], [3.0, 3.5]]
    page = held(lab.to_html())
    assert (page["shape"], page["shapes"][0]) == ("yours", "yours")
    np.testing.assert_array_equal(
        np.frombuffer(page["points_bytes"]).reshape(-1, 2), lab.points.to_numpy()
    )
    lab.close()


def test_a_title_and_words_that_are_right_at_every_step():
    stepper = PageReader(MergeStepper(thirty()).to_html()).elements
    assert stepper.text("title") == "31 cars, merge by merge"
    assert stepper.text("p", **{"class": "hclust-words"}) == (
        "31 cars by 10 features scaled to [0, 1], euclidean distances: 30 merges, one at a time."
    )
    given = PageReader(MergeStepper(linkage([[0], [1], [3]])).to_html(title=" A\n B ")).elements
    assert given.text("h1") == given.text("title") == "A B"
    assert given.text("p", **{"class": "hclust-words"}) == (
        "3 rows, the tree as given: 2 merges, one at a time."
    )
    lab = PageReader(LinkageLab(linkages=("single", "average", "ward")).to_html()).elements
    assert lab.text("title") == "The same points under 3 linkages"
    assert "clustered by single, average and ward linkage:" in (
        lab.text("p", **{"class": "hclust-words"})
    )
    one = PageReader(LinkageLab(linkages=("single",)).to_html(title="One")).elements
    assert "clustered by single linkage:" in one.text("p", **{"class": "hclust-words"})


def test_a_note_asks_for_nothing_that_a_page_cannot_do():
    Z = linkage(thirty()[["mpg", "weight"]], "ward")
    for view in (MergeStepper(Z), MergeStepper(Z, table=thirty())):
        assert any(word in view.live.note for word in ("pass the table", "choose a linkage"))
        note = held(view.to_html())["note"]
        assert note.endswith(("distances.", "shown.")) and "choose" not in note
        assert "table=" not in note
        view.close()


# -- what stays away ----------------------------------------------------------------------------


def test_without_row_names_rows_are_numbered_by_their_place_in_the_table():
    table = load_mpg().iloc[20:50]  # one of them is incomplete
    view = MergeStepper(ClusterState(table, linkage="average"))
    rows = view.state.features.rows
    assert len(rows) == 29
    reader = PageReader(view.to_html(row_names=False))
    assert names_of(held(reader.page)) == [f"row {row}" for row in rows]
    for name in table["name"]:
        assert name not in reader.own and name.encode() not in reader.bytes
    whole = held(view.to_html())
    assert names_of(whole) == view.state.features.row_names().tolist()
    view.close()


def test_axes_are_of_the_columns_that_are_let_in():
    table = thirty().rename(columns={"acceleration": "PC 1"})
    view = MergeStepper(table, x="weight", y="mpg")
    page = view.to_html(columns=["mpg", "horsepower", "origin"])
    assert [axis["name"] for axis in held(page)["axis_names"]] == ["horsepower", "mpg"]
    reader = PageReader(page)
    assert "weight" not in reader.own.replace("weighted", "")
    assert table["weight"].to_numpy("<f8").tobytes() not in reader.bytes
    for few in (["mpg"], [], ["mpg", "PC 1"]):  # a component is made of all columns
        assert held(view.to_html(columns=few))["axis_names"] == []
    every = ["weight", "mpg", "PC 1", "PC 2"]
    assert [axis["name"] for axis in held(view.to_html())["axis_names"]] == every
    view.close()


def test_wrong_options_are_named(refusal, tmp_path):
    view, lab = MergeStepper(thirty()), LinkageLab()
    assert "Did you mean 'weight'" in refusal(view.to_html, columns=["wieght"])
    assert "Did you mean 'row_names'" in refusal(view.to_html, row_name=False)
    assert refusal(view.to_html, row_names=1) == "row_names must be True or False, not 1."
    for one in (view, lab):
        assert refusal(one.to_html, title=3) == "title must be text, not 3."
        assert "Did you mean 'title'" in refusal(one.to_html, titel="x")
        with pytest.raises(IsADirectoryError, match="is a folder: name a file in it"):
            one.to_html(tmp_path)
    assert "only a tree was handed in" in refusal(
        MergeStepper(linkage([[0], [1], [3]])).to_html, columns=["a"]
    )
    quiz = QuizWidget(load_mpg())
    assert "has no QuizWidget" in refusal(quiz.to_html)


# -- the file -----------------------------------------------------------------------------------


def test_no_text_of_the_data_breaks_out():
    table = pd.DataFrame(
        {EVIL: [1.0, 2, 5, 9], "__proto__": [3, 1, 2, 8.5]},
        index=[EVIL, '=HYPERLINK("x")', "two\nlines", "-1"],
    )
    table.attrs = {"rows": EVIL + "\udfff", "units": {EVIL: EVIL}}
    page = PageReader(MergeStepper(table).to_html(title=EVIL + " \ud800"))
    page.page.encode("utf-8")  # no half characters
    assert [attrs["type"] for tag, attrs in page.elements.found if tag == "script"] == [
        "application/json", "application/octet-stream", "text/plain", "module",
    ]  # fmt: skip
    assert {tag for tag, _ in page.elements.found} == {
        "html", "head", "meta", "title", "style", "body", "main", "h1", "p", "noscript", "script",
    }  # fmt: skip
    assert page.page.count("<!--") == 0
    traits = held(page.page)
    assert traits["noun"] == EVIL + "?"
    assert {axis["name"] for axis in traits["axis_names"]} == {EVIL, "__proto__"}
    assert names_of(traits) == [EVIL, '=HYPERLINK("x")', "two\nlines", "-1"]


@pytest.mark.parametrize("make", [lambda: MergeStepper(thirty()), LinkageLab])
def test_the_page_asks_for_nothing_and_runs_its_one_script_only(make, tmp_path):
    text = make().to_html(tmp_path / "one.html")
    assert (tmp_path / "one.html").read_text(encoding="utf-8") == text
    assert repr(text).startswith("<a page of ")
    page = PageReader(text)
    attributes = [item for _, attrs in page.elements.found for item in attrs]
    assert not {"src", "href", "onload", "onclick", "style"} & set(attributes)
    policy = next(
        attrs["content"]
        for tag, attrs in page.elements.found
        if tag == "meta" and attrs.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy.startswith("default-src 'none';") and "unsafe" not in policy
    for tag, which in (("script", {"type": "module"}), ("style", {})):
        digest = b64encode(sha256(page.elements.text(tag, **which).encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    views = page.elements.text("script", id="hclust-live")
    assert views == (STATIC / "classroom.js").read_text()
    assert len(text.encode()) < 155_000  # the README says 150 kB
