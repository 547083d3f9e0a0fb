"""A presenter's steps: saved, shown again, kept in a file; keys that reach the view."""

from __future__ import annotations

import json
import time

import pytest
from inspect_widgets import css_classes, message_pattern, says, send_message

from hclust_widgets import ClusterExplorer, DendrogramWidget
from hclust_widgets.widgets.explorer import messages
from hclust_widgets.widgets.explorer.walkthrough import WalkthroughStep

pytestmark = pytest.mark.usefixtures("front")


@pytest.fixture
def explorer(cars):
    explorer = ClusterExplorer(cars.head(60), n_clusters=2)
    walk = explorer.walkthrough
    walk.add("Two groups")
    explorer.state.update(n_clusters=4, selection=[3])
    explorer.y = "mpg"
    explorer.state.rename(0, "zero")
    walk.add("Four <b>groups</b>")
    explorer.state.linkage = "single"
    walk.add()
    return explorer


def test_steps_bring_back_all_that_was_chosen(explorer):
    walk, state = explorer.walkthrough, explorer.state
    walk.go(0)
    assert (state.linkage, state.n_clusters, state.selection) == ("ward", 2, ())
    assert explorer.y != "mpg"
    walk.next.click()
    assert (state.n_clusters, state.selection, explorer.y) == (4, (3,), "mpg")
    assert state.cluster_names == {0: "zero"}
    walk.go(2)
    assert state.linkage == "single"
    walk.back.click()
    assert state.linkage == "ward"
    for i in (-1, 3, 99):
        walk.go(i)
        assert walk.at == 1


def test_the_bar_says_where_one_is(explorer):
    walk = explorer.walkthrough
    walk.go(1)
    assert "step 2 of 3" in walk.position_box.value
    assert "Four &lt;b&gt;groups&lt;/b&gt;" in walk.caption_box.value
    walk.go(0)
    assert (walk.back.disabled, walk.next.disabled) == (True, False)
    walk.go(2)
    assert (walk.back.disabled, walk.next.disabled) == (False, True)
    assert walk.caption_box.layout.display == "none", "no caption, no empty line"


def test_a_caption_that_arrives_after_the_click_belongs_to_the_added_step(explorer, monkeypatch):
    walk = explorer.walkthrough
    walk.go(0)
    walk.add_step.click()  # the field's text is still on its way
    walk.caption.value = " late one "
    assert [step.caption for step in walk.steps][:2] == ["Two groups", "late one"]
    assert (len(walk.steps), walk.at, walk.caption.value) == (4, 1, "")
    assert "late one" in walk.caption_box.value
    walk.caption.value = "the next one"  # for a step that is not there yet
    assert walk.caption.value == "the next one" and walk.steps[1].caption == "late one"
    walk.add_step.click()
    assert [step.caption for step in walk.steps][:3] == ["Two groups", "late one", "the next one"]
    walk.add_step.click()
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 5)
    walk.caption.value = "written later"
    assert (walk.steps[3].caption, walk.caption.value) == ("", "written later")


@pytest.mark.parametrize("text_first", [True, False])
def test_enter_in_the_field_adds_the_step(explorer, text_first):
    walk = explorer.walkthrough
    walk.go(0)
    arrive = [
        lambda: setattr(walk.caption, "value", "by key"),
        lambda: walk.caption._handle_custom_msg({"event": "submit"}, []),
    ]
    for message in arrive if text_first else arrive[::-1]:
        message()
    assert [step.caption for step in walk.steps][:2] == ["Two groups", "by key"]
    assert (len(walk.steps), walk.at, walk.caption.value) == (4, 1, "")


def test_a_caption_written_at_once_after_a_step_with_one_is_the_next_steps(explorer):
    walk = explorer.walkthrough
    walk.go(0)
    walk.caption.value = "one"
    walk.add_step.click()
    walk.caption.value = "two"
    assert (walk.steps[1].caption, walk.caption.value) == ("one", "two")


def test_a_late_caption_that_is_refused_loses_no_step(explorer):
    walk = explorer.walkthrough
    walk.add_step.click()
    walk.caption.value = "x" * 1001
    assert walk.steps[walk.at].caption == "" and "caption" in explorer.message
    assert len(walk.caption.value) == 1001  # to be shortened


def test_steps_are_added_and_removed_by_hand(explorer):
    walk = explorer.walkthrough
    walk.go(0)
    walk.caption.value = "  between \n"
    walk.add_step.click()
    assert [step.caption for step in walk.steps] == [
        "Two groups", "between", "Four <b>groups</b>", ""
    ]  # fmt: skip
    assert (walk.at, walk.caption.value) == (1, "")
    walk.remove_step.click()
    assert len(walk.steps) == 3
    for _ in range(3):
        walk.remove_step.click()
    assert (walk.steps, walk.at) == ((), -1)
    assert walk.remove_step.disabled
    assert "no steps yet" in walk.position_box.value


def spoilt(explorer, i, *, options=None, **session):
    """The steps with one that asks for something else."""
    steps = list(explorer.walkthrough.steps)
    step = steps[i]
    steps[i] = WalkthroughStep(
        step.caption, {**step.session, **session}, {**step.options, **(options or {})}
    )
    return tuple(steps)


WRONG = [
    ({"options": {"y": "no such column"}}, "y='no such column' is not known"),
    ({"options": {"y": 7}}, "y=7 is not known"),
    ({"options": {"cmap": "nocolors"}}, "no colormap 'nocolors'"),
    ({"options": {"cmap": None}}, "cmap must be the name of a colormap"),
    ({"options": {"height": 5}}, "sets 'height', but a step holds only x, y, cmap"),
    ({"n_clusters": 4000}, "n_clusters=4000 is out of range"),
    ({"linkage": "wards"}, "linkage='wards' is not known"),
    ({"columns": [0, 4], "options": {"x": "PC 3"}}, "x='PC 3' is not known"),
]


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("wrong", "words"), WRONG)
def test_a_step_that_cannot_be_shown_whole_is_refused_whole(explorer, wrong, words):
    walk = explorer.walkthrough
    walk.steps = spoilt(explorer, 0, **wrong)

    def seen():
        state = explorer.state
        return state.clustering, explorer.x, explorer.y, explorer.cmap, walk.at

    before = seen()
    undo = len(explorer.state.history._done)
    walk.go(0)
    assert words in explorer.message
    assert seen() == before
    assert len(explorer.state.history._done) == undo
    walk.go(1)
    assert (explorer.message, walk.at) == ("", 1)


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("wrong", "words"), WRONG)
def test_steps_that_cannot_be_shown_are_not_loaded(explorer, wrong, words, refusal):
    before = explorer.walkthrough.steps
    said = refusal(explorer.walkthrough.load, spoilt(explorer, 1, **wrong))
    assert says(said, messages.STEP_REFUSED, number=2)
    assert words in said
    assert explorer.walkthrough.steps is before


def test_steps_are_kept_in_a_file(explorer, cars, tmp_path):
    explorer.walkthrough.save(tmp_path / "walk.json")
    other = ClusterExplorer(cars.head(60))
    other.walkthrough.load(tmp_path / "walk.json")
    assert other.walkthrough.steps == explorer.walkthrough.steps
    other.walkthrough.go(1)
    assert other.state.session() == explorer.walkthrough.steps[1].session
    third = ClusterExplorer(cars.head(60))
    third.walkthrough.load(explorer.walkthrough.steps)
    assert len(third.walkthrough.steps) == 3


def test_while_steps_are_shown_the_other_controls_are_folded(explorer):
    walk = explorer.walkthrough
    classes = css_classes(explorer)
    walk.toggle.value = True
    assert walk.box.layout.display is None
    assert not walk.edit.value, "there are steps: they are shown, not made"
    assert walk.editor.layout.display == "none"
    assert "hclust-presenting" in css_classes(explorer)
    walk.edit.value = walk.more.value = walk.large.value = True
    assert walk.editor.layout.display is None
    assert {"hclust-unfolded", "hclust-large"} <= set(css_classes(explorer))
    walk.toggle.value = False
    assert css_classes(explorer) == classes
    assert walk.box.layout.display == "none"


def test_where_there_are_no_steps_they_can_be_made_at_once(cars):
    walk = ClusterExplorer(cars).walkthrough
    walk.toggle.value = True
    assert walk.edit.value
    walk.add("One")
    assert walk.edit.value, "the next one is made in the same way"


FORMAT = '{"format": "hclust_widgets walkthrough 1"'


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        '{"format": "other"}',
        "\x00",
        "7",
        FORMAT + "}",
        FORMAT + ', "steps": 5}',
        FORMAT + ', "steps": [5]}',
        FORMAT + ', "steps": {"a": 1}}',
        FORMAT + ', "steps": [{"caption": "", "session": {}, "options": 5}]}',
    ],
)
def test_what_is_no_walkthrough_is_refused(explorer, tmp_path, text):
    path = tmp_path / "wrong.json"
    path.write_text(text)
    with pytest.raises(ValueError, match=message_pattern(messages.NO_WALKTHROUGH)):
        explorer.walkthrough.load(path)
    for steps in (5, None, [1], [{}], [WalkthroughStep("", explorer.state.session(), None)]):
        with pytest.raises(TypeError, match=message_pattern(messages.NO_WALKTHROUGH)):
            explorer.walkthrough.load(steps)
    for session in (5, None, [], {}, {"format": 5}):
        pattern = message_pattern(messages.STEP_REFUSED, number=1)
        with pytest.raises((TypeError, ValueError), match=pattern):
            explorer.walkthrough.load([WalkthroughStep("", session, {})])
    assert len(explorer.walkthrough.steps) == 3


def test_a_walkthrough_of_another_table_is_refused(explorer, cars, tmp_path):
    explorer.walkthrough.save(tmp_path / "walk.json")
    other = ClusterExplorer(cars.iloc[:100])
    with pytest.raises(ValueError, match="another table: this one has 100 rows"):
        other.walkthrough.load(tmp_path / "walk.json")
    assert other.walkthrough.steps == ()
    saved = json.loads((tmp_path / "walk.json").read_text())
    saved["steps"][0]["options"] = {"y": "no such column"}
    (tmp_path / "walk.json").write_text(json.dumps(saved))
    pattern = message_pattern(messages.STEP_REFUSED, number=1) + "'no such column'"
    with pytest.raises(ValueError, match=pattern):
        explorer.walkthrough.load(tmp_path / "walk.json")


@pytest.mark.parametrize("wrong", ["x" * 1_001, 7, "x\ud800"])
def test_a_wrong_caption_is_refused(explorer, wrong):
    with pytest.raises((TypeError, ValueError), match="caption"):
        explorer.walkthrough.add(wrong)
    assert len(explorer.walkthrough.steps) == 3


def test_presenting_opens_the_bar_and_large_type_ends_with_it(explorer):
    walk = explorer.walkthrough
    assert walk.box.layout.display == "none"
    walk.toggle.value = True
    assert walk.box.layout.display is None
    walk.large.value = True
    assert {"hclust-presenting", "hclust-large"} <= set(css_classes(explorer))
    walk.toggle.value = False
    assert not {"hclust-presenting", "hclust-large"} & set(css_classes(explorer))


def test_keys_of_the_browser_go_on_and_back_and_undo(explorer, front):
    surface, walk = explorer.page_info, explorer.walkthrough

    def press(command):
        send_message(surface, {"command": command})

    walk.go(0)
    press("next")
    assert walk.at == 1
    press("back")
    assert walk.at == 0
    explorer.state.n_clusters = 9
    press("undo")
    assert explorer.state.n_clusters == 2
    press("redo")
    assert explorer.state.n_clusters == 9
    for nonsense in (None, 5, "explode"):
        press(nonsense)
    send_message(surface, "undo")
    assert explorer.state.n_clusters == 9


def test_keys_undo_in_a_view_alone_too(cars):
    view = DendrogramWidget(cars, n_clusters=4)
    view.state.n_clusters = 6
    send_message(view.page_info, {"command": "undo"})
    assert view.state.n_clusters == 4
    send_message(view.page_info, {"command": "next"})
