"""A model that merges neighbors of a connectivity graph only: it says so wherever it is shown."""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import pandas as pd
import pytest
from page_reader import PageReader
from sklearn.cluster import AgglomerativeClustering
from sklearn.neighbors import kneighbors_graph

from hclust_widgets import ClusterState
from hclust_widgets.export.figures.captions import caption

WORDS = "under a connectivity constraint"
POINTS = np.random.default_rng(3).random((40, 3))
TABLE = pd.DataFrame(POINTS, columns=list("abc"))


def model_of(*, constrained: bool = True, heights: bool = True, **options):
    graph = kneighbors_graph(POINTS, 12, include_self=False)
    options = {"n_clusters": 4, "compute_distances": heights, **options}
    model = AgglomerativeClustering(connectivity=graph if constrained else None, **options)
    return model.fit(POINTS)


@pytest.fixture
def state():
    return ClusterState(model_of(), table=TABLE, scaling="none", n_clusters=4)


def test_sentence_and_caption_say_it(state):
    assert f"ward linkage of euclidean distances {WORDS}: 4 clusters" in state.summary
    assert f"with ward linkage of euclidean distances {WORDS}." in caption(state.clustering)
    state.flip(43)
    assert WORDS in state.summary


def test_without_a_constraint_nothing_is_said():
    state = ClusterState(model_of(constrained=False), table=TABLE, scaling="none")
    assert "constraint" not in state.summary + caption(state.clustering) + state.export.code()


def test_another_linkage_is_computed_without_it_and_undo_brings_it_back(state):
    before = state.labels_
    state.linkage = "average"
    assert "constraint" not in state.summary
    state.undo()
    assert WORDS in state.summary
    pd.testing.assert_series_equal(state.labels_, before)


def test_labels_are_the_models_own(state):
    assert state.labels_.tolist() == model_of().labels_.tolist()


def test_a_session_opens_with_the_model_and_says_it(state):
    session = json.loads(json.dumps(state.session()))
    again = ClusterState.from_session(session, model_of(), table=TABLE)
    assert again.summary == state.summary


@pytest.mark.slow
def test_the_script_says_it_and_gives_the_labels(state, tmp_path):
    code = state.export.code()
    assert "# It was made under a connectivity constraint" in code
    head = (
        "import numpy as np, pandas as pd\n"
        "from sklearn.cluster import AgglomerativeClustering\n"
        "from sklearn.neighbors import kneighbors_graph\n"
        "POINTS = np.random.default_rng(3).random((40, 3))\n"
        "df = pd.DataFrame(POINTS, columns=list('abc'))\n"
        "graph = kneighbors_graph(POINTS, 12, include_self=False)\n"
        "model = AgglomerativeClustering(connectivity=graph, n_clusters=4,\n"
        "    compute_distances=True).fit(POINTS)\n"
    )
    tail = "\nimport sys\nassert 'hclust_widgets' not in sys.modules\nprint(labels.tolist())\n"
    script = tmp_path / "labels.py"
    script.write_text(head + code + tail, encoding="utf-8")
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == state.labels_.tolist()


def test_the_page_marks_the_tree_that_was_given_and_no_other(state):
    marked = {
        one["name"]: one["constrained"] for one in PageReader(state.to_html()).data["linkages"]
    }
    assert marked["ward"] is True
    assert len(marked) > 1 and sum(marked.values()) == 1


def test_a_model_without_heights_is_refused_for_that_reason():
    for given in ({}, {"table": TABLE, "scaling": "none"}):
        with pytest.raises(ValueError, match="under a connectivity constraint and kept no heights"):
            ClusterState(model_of(heights=False), **given)


def test_a_merge_below_an_earlier_one_is_laid_to_the_constraint():
    model = model_of(linkage="average")
    model.distances_ = model.distances_.copy()
    model.distances_[[10, 11]] = model.distances_[[11, 10]]
    notes = " ".join(ClusterState(model).clustering.notes)
    assert "as a connectivity constraint can make them" in notes
