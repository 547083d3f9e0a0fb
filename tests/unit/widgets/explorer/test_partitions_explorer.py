"""Tables in partitions are read in the background: progress, cancelling, failures, other settings.

Partitions wait for events of the test, so that it looks into the middle of the reading.
"""

import json
import re
import threading

import dask
import dask.dataframe as dd
import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterExplorer, ClusterState, PartitionsExplorer
from hclust_widgets.table.partitions.progress import Progress, reading_steps, reporting
from hclust_widgets.widgets.base import reading_panel
from hclust_widgets.widgets.base.reading_panel import progress_words
from hclust_widgets.widgets.explorer.session_file import open_session, session_of
from hclust_widgets.widgets.explorer.walkthrough import WalkthroughStep

PARTS, LENGTH = 6, 100
OPTIONS = {"max_leaves": 60, "n_clusters": 4}
LONG = 60  # seconds after which a test gives up


class Gate:
    """Partitions that wait for the test from one read on, and fail if they are told to."""

    def __init__(self):
        self.open, self.reached = threading.Event(), threading.Event()
        self.open.set()
        self.reads, self.wait_from, self.error = 0, None, None
        self._lock = threading.Lock()

    def __dask_tokenize__(self):
        return id(self)

    def part(self, i):
        with self._lock:
            self.reads += 1
            waits = self.wait_from is not None and self.reads >= self.wait_from
        if waits:
            self.reached.set()
            assert self.open.wait(LONG)
        if self.error is not None and (self.wait_from is None or waits):
            raise self.error
        rng = np.random.default_rng(i)
        centers = np.random.default_rng(99).normal(size=(5, 3)) * 6
        rows = centers[rng.integers(0, 5, LENGTH)] + rng.normal(size=(LENGTH, 3))
        return pd.DataFrame(
            rows, columns=list("abc"), index=pd.RangeIndex(i * LENGTH, (i + 1) * LENGTH)
        )

    def close(self, *, at):
        """Let the reads from the given one on wait, counted from now."""
        self.open.clear()
        self.reached.clear()
        self.reads, self.wait_from = 0, at

    def frame(self):
        meta = pd.DataFrame({name: pd.Series([], dtype=float) for name in "abc"})
        return dd.from_map(self.part, range(PARTS), meta=meta)


@pytest.fixture
def gate():
    made = Gate()
    with dask.config.set(scheduler="threads", num_workers=1):
        yield made
    made.open.set()


@pytest.fixture
def logged(monkeypatch):
    found = []
    monkeypatch.setattr(reading_panel.log, "exception", found.append)
    return found


def words(panel):
    return re.sub("<[^>]+>", "", panel.words.value)


def shown(panel):
    return panel.box.layout.display != "none"


def test_the_widget_is_there_at_once_and_tells_how_far_it_is(gate):
    gate.close(at=3 * PARTS)  # the last partition of the third pass
    tables = PartitionsExplorer(gate.frame(), **OPTIONS)
    assert tables.explorer is None and tables.state is None and shown(tables.reading)
    assert gate.reached.wait(LONG)
    told = words(tables.reading)
    assert told.startswith("Step 3 of 6: finding ranges, words and gaps of the columns, ")
    assert re.search(r", \d+ of 600 rows", told)
    assert '<progress aria-label="Rows read" max="600"' in tables.reading.words.value
    assert repr(tables) == "<PartitionsExplorer: reading>"
    gate.open.set()
    assert tables.wait(LONG)
    assert isinstance(tables.explorer, ClusterExplorer) and tables.children[0] is tables.explorer
    known = ClusterState(gate.frame(), **OPTIONS)
    assert tables.state.labels_.compute().equals(known.labels_.compute())
    tables.close()


def test_the_words_tell_step_rows_and_the_time_left():
    steps = reading_steps("standard", opened=False)
    assert len(steps) == 8 and len(reading_steps("minmax", opened=True)) == 4
    told = progress_words(Progress("count", 3, 12, 1.0), steps)
    assert (
        told == "Step 1 of 8: counting the rows, 3 of 12 partitions, about 3 s left in this step."
    )
    told = progress_words(Progress("assign", 1_000_000, 10_000_000, 30.0), steps)
    assert "Step 7 of 8" in told and "1,000,000 of 10,000,000 rows, about 4 min left" in told
    assert "left" not in progress_words(Progress("assign", 1, 10_000_000, 9.0), steps)
    assert "left" not in progress_words(Progress("groups"), steps)


def test_every_step_is_told_on_every_scheduler(gate):
    found = []
    for scheduler in ("threads", "synchronous"):
        found.clear()
        with dask.config.set(scheduler=scheduler), reporting(lambda one: found.append(one) or True):
            ClusterState(gate.frame(), scaling="standard", **OPTIONS)
        assert tuple(dict.fromkeys(one.step for one in found)) == reading_steps(
            "standard", opened=False
        )
        for step in ("sample", "survey", "means", "deviations", "assign"):
            rows = [one.done for one in found if one.step == step]
            assert rows == list(range(0, PARTS * LENGTH + 1, LENGTH)), (scheduler, step)
            assert all(one.total == PARTS * LENGTH for one in found if one.step == step)
        assert [one.done for one in found if one.step == "count"] == list(range(PARTS + 1))


def test_cancelled_in_the_middle_nothing_more_is_read_and_it_can_be_read_again(gate):
    gate.close(at=PARTS + 2)  # of the second pass
    tables = PartitionsExplorer(gate.frame(), **OPTIONS)
    assert gate.reached.wait(LONG)
    reading = tables.reading
    assert reading.button.description == "Cancel"
    reading.button.click()
    assert "cancelled" in words(reading) and not reading.is_reading and not tables.message
    assert reading.button.description == "Read again"
    thread = next(one for one in threading.enumerate() if one.name == "hclust-read")
    gate.open.set()
    thread.join(LONG)
    assert not thread.is_alive() and gate.reads <= PARTS + 3
    assert tables.explorer is None and "cancelled" in words(reading)
    reading.button.click()
    assert tables.wait(LONG) and not shown(reading)
    tables.close()


@pytest.mark.parametrize("scheduler", ["threads", "synchronous"])
def test_a_failure_in_the_middle_is_a_sentence_and_can_be_tried_again(gate, scheduler, logged):
    gate.close(at=2 * PARTS)
    gate.error = OSError("the disk is gone.\nmore lines")
    with dask.config.set(scheduler=scheduler):
        tables = PartitionsExplorer(gate.frame(), **OPTIONS)
        assert gate.reached.wait(LONG)
        gate.open.set()
        assert not tables.wait(LONG)
        assert tables.message == (
            "The table could not be read (OSError: the disk is gone); the log says where."
        )
        assert tables.message in words(tables.reading)
        assert 'role="alert"' in tables.reading.words.value
        assert tables.message in repr(tables)
        gate.error, gate.wait_from = None, None
        tables.reading.button.click()
        assert tables.wait(LONG) and tables.message == ""
    assert len(logged) == 1
    tables.close()


def test_wrong_input_is_a_sentence(gate, tmp_path, refusal):
    assert "pass it to ClusterExplorer" in refusal(PartitionsExplorer, gate.part(0))
    assert "n_clusters" in refusal(PartitionsExplorer, gate.frame(), n_cluster=3)
    for data, options, told in (
        (tmp_path / "gone", {}, "no folder"),
        (tmp_path, {}, "no Parquet or CSV files"),
        (gate.frame(), {"linkage": "wrad"}, "ward"),
        (gate.frame(), {"metric": "cosine", "linkage": "average"}, "euclidean"),
        (gate.frame(), {"x": "nothing"}, "nothing"),
        (gate.frame(), {"sample": 1}, "sample=1"),
    ):
        tables = PartitionsExplorer(data, **options)
        assert not tables.wait(LONG)
        assert told in tables.message and tables.message in words_of(tables)
        tables.close()
    gate.reads = 0
    tables = PartitionsExplorer(gate.frame(), linkage="wrad")
    tables.wait(LONG)
    assert gate.reads == 0  # it is known before anything is read
    tables.close()


def words_of(tables):
    import html

    return html.unescape(words(tables.reading))


@pytest.fixture
def explorer(gate):
    made = ClusterExplorer(gate.frame(), **OPTIONS)
    yield made
    made.close()


def test_other_settings_are_read_in_the_background(gate, explorer):
    state = explorer.state
    before = state.clustering
    gate.close(at=2)
    assert explorer.change_state(scaling="standard")
    assert gate.reached.wait(LONG)
    assert state.clustering is before and shown(explorer.reading)
    assert words(explorer.reading).startswith(("Step 1 of 6", "Reading begins"))
    explorer.change_state(n_clusters=3)  # the cut waits for nothing
    assert state.n_clusters == 3 and state.scaling == "minmax" and explorer.reading.is_reading
    gate.open.set()
    assert explorer.reading.wait(LONG)
    assert state.scaling == "standard" and state.n_clusters == 3 and not shown(explorer.reading)
    known = ClusterState(gate.frame(), **(OPTIONS | {"scaling": "standard", "n_clusters": 3}))
    assert state.labels_.compute().equals(known.labels_.compute())
    gate.reads = 0
    state.undo()
    assert state.scaling == "minmax" and gate.reads == 0  # its groups are kept


def test_settings_chosen_while_reading_are_read_together(gate, explorer):
    gate.close(at=2)
    explorer.change_state(scaling="standard")
    assert gate.reached.wait(LONG)
    explorer.change_state(columns=("a", "b"))
    gate.open.set()
    assert explorer.reading.wait(LONG)
    assert explorer.state.scaling == "standard" and explorer.state.columns == ("a", "b")
    gate.close(at=2)
    explorer.change_state(scaling="robust")
    assert gate.reached.wait(LONG)
    explorer.change_state(scaling="standard")  # as it is: nothing to read any more
    assert not explorer.reading.is_reading and not shown(explorer.reading)
    assert explorer.state.scaling == "standard"


def test_a_cancelled_change_leaves_state_and_controls_as_they_were(gate, explorer, logged):
    state, scaling = explorer.state, explorer.state_controls.scaling
    before = state.clustering
    gate.close(at=2)
    scaling.value = "standard"
    assert gate.reached.wait(LONG)
    explorer.reading.button.click()
    assert scaling.value == "minmax" and state.clustering is before
    assert "cancelled" in words(explorer.reading)
    assert explorer.reading.button.description == "Close"
    explorer.reading.button.click()
    assert not shown(explorer.reading)
    gate.open.set()
    gate.error, gate.wait_from = OSError("gone"), None
    scaling.value = "standard"
    explorer.reading.wait(LONG)
    assert "OSError: gone" in words(explorer.reading) and scaling.value == "minmax"
    assert state.clustering is before and len(logged) == 1
    assert not explorer.change_state(metric="cosine")  # refused without reading
    assert "euclidean" in explorer.message


def session_with(gate, **options):
    """Return the file of a session of the same table with other settings, and its state."""
    other = ClusterExplorer(ClusterState(gate.frame(), **(OPTIONS | options)))
    content = json.dumps(session_of(other, other.state.clustering)).encode()
    other.close()
    return content, other.state


def test_a_session_of_other_settings_is_read_in_the_background(gate, explorer):
    content, known = session_with(gate, scaling="standard", n_clusters=3)
    state, before = explorer.state, explorer.state.clustering
    gate.close(at=2)
    open_session(explorer, content, "mine.json")  # returns at once
    assert gate.reached.wait(LONG)
    assert state.clustering is before and shown(explorer.reading)
    state.n_clusters = 5  # the notebook is usable meanwhile
    gate.open.set()
    assert explorer.reading.wait(LONG)
    assert (state.scaling, state.n_clusters) == ("standard", 3) and not shown(explorer.reading)
    assert state.labels_.compute().equals(known.labels_.compute())
    state.undo()
    assert (state.scaling, state.n_clusters) == ("minmax", 5)


def test_a_cancelled_session_changes_nothing(gate, explorer):
    content, _ = session_with(gate, scaling="standard")
    before = explorer.state.clustering
    gate.close(at=2)
    open_session(explorer, content, "mine.json")
    assert gate.reached.wait(LONG)
    explorer.reading.button.click()
    gate.open.set()
    assert explorer.state.clustering is before and "cancelled" in words(explorer.reading)
    foreign = ClusterExplorer(ClusterState(gate.frame().rename(columns={"a": "z"}), **OPTIONS))
    with pytest.raises(ValueError, match="another table"):
        open_session(foreign, content, "mine.json")


def answers_of(tab, monkeypatch, content):
    """Let the tab open a file; return what it answers to the browser."""
    sent = []
    monkeypatch.setattr(tab, "send", lambda answer, **_: sent.append(answer))
    tab._on_request(tab, {"id": "1", "what": "open", "name": "mine.json"}, [content])
    return sent


def test_a_session_is_said_to_be_opened_once_it_is(gate, explorer, monkeypatch):
    content, _ = session_with(gate, scaling="standard")
    gate.close(at=2)
    sent = answers_of(explorer.export_tab, monkeypatch, content)
    assert gate.reached.wait(LONG)
    assert sent == [] and explorer.state.scaling == "minmax"
    gate.open.set()
    assert explorer.reading.wait(LONG)
    assert sent == [{"id": "1", "opened": "mine.json"}] and explorer.state.scaling == "standard"


def cancelled(explorer, _gate):
    explorer.reading.cancel()


def replaced(explorer, _gate):
    explorer.reading.start(lambda commit: None, ("one",), ended=lambda reason: None)
    explorer.reading.wait(LONG)


def dropped(explorer, gate):
    content, _ = session_with(gate)
    open_session(explorer, content, "other.json")  # needs no reading


@pytest.mark.parametrize("end", [cancelled, dropped, replaced])
def test_a_session_that_is_not_read_to_the_end_is_not_said_to_be_opened(
    gate, explorer, monkeypatch, end
):
    content, _ = session_with(gate, scaling="standard")
    gate.close(at=2)
    sent = answers_of(explorer.export_tab, monkeypatch, content)
    assert gate.reached.wait(LONG)
    gate.wait_from = None
    end(explorer, gate)
    gate.open.set()
    assert [one["id"] for one in sent] == ["1"] and explorer.state.scaling == "minmax"
    assert "mine.json was not opened" in sent[0]["refused"]


def test_what_is_wrong_in_a_session_is_said_before_it_is_read(gate, explorer, monkeypatch):
    content, _ = session_with(gate, scaling="standard")
    held = json.loads(content)
    held["view"]["x"] = "nope"
    gate.reads = 0
    sent = answers_of(explorer.export_tab, monkeypatch, json.dumps(held).encode())
    assert "'nope' is not known" in sent[0]["refused"] and len(sent) == 1
    assert gate.reads == 0 and not explorer.reading.is_reading


def test_a_session_whose_reading_fails_is_refused(gate, explorer, monkeypatch, logged):
    content, _ = session_with(gate, scaling="standard")
    gate.error = OSError("gone")
    sent = answers_of(explorer.export_tab, monkeypatch, content)
    explorer.reading.wait(LONG)
    assert len(sent) == 1 and "OSError: gone" in sent[0]["refused"] and len(logged) == 1


def test_a_step_of_other_settings_is_read_in_the_background(gate, explorer):
    state, walk = explorer.state, explorer.walkthrough
    walk.add("As it was.")
    content, _ = session_with(gate, scaling="standard")
    held = json.loads(content)
    step = WalkthroughStep("Standardized.", held, {"cmap": "viridis"})
    walk.load((*walk.steps, step))
    walk.go(0)
    gate.close(at=2)
    walk.go(1)
    assert gate.reached.wait(LONG)
    assert walk.at == 0 and state.scaling == "minmax" and shown(explorer.reading)
    gate.open.set()
    assert explorer.reading.wait(LONG)
    assert walk.at == 1 and state.scaling == "standard" and explorer.cmap == "viridis"
    walk.go(0)  # its groups are kept
    assert walk.at == 0 and state.scaling == "minmax" and not explorer.reading.is_reading
    walk.go(1)
    gate.close(at=2)
    walk.load((WalkthroughStep("Robust.", held | {"scaling": "robust"}, {}), *walk.steps))
    walk.go(0)
    assert gate.reached.wait(LONG)
    walk.remove(0)  # meanwhile
    gate.open.set()
    assert explorer.reading.wait(LONG)
    assert state.scaling == "standard"


def test_a_closed_widget_reads_no_more(gate):
    gate.close(at=2)
    tables = PartitionsExplorer(gate.frame(), **OPTIONS)
    assert gate.reached.wait(LONG)
    thread = next(one for one in threading.enumerate() if one.name == "hclust-read")
    tables.close()
    gate.open.set()
    thread.join(LONG)
    assert tables.explorer is None and gate.reads <= 3
    tables.read()
    assert not tables.reading.is_reading
