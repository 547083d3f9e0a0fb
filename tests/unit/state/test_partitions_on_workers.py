"""A table in partitions on workers of ``distributed``: the same labels, also if a worker dies."""

import contextlib
import os
import signal
import sys

import cloudpickle
import dask
import dask.dataframe as dd
import numpy as np
import pandas as pd
import pytest
from distributed import Client, LocalCluster, get_worker

from hclust_widgets import ClusterState
from hclust_widgets.common.cancelled import CancelledError
from hclust_widgets.table.partitions.progress import reading_steps, reporting

pytestmark = pytest.mark.slow

PARTS, LENGTH = 20, 2000


def part(i, folder=None):
    """Rows of one partition; while one whose file is there is read, its worker dies, once."""
    rng = np.random.default_rng(i)
    centers = np.random.default_rng(99).normal(size=(8, 4)) * 5
    rows = centers[rng.integers(0, 8, LENGTH)] + rng.normal(size=(LENGTH, 4))
    if folder is not None and i == 13:
        get_worker()  # raises an error in any other process, which must not die
        with contextlib.suppress(FileNotFoundError):
            os.remove(os.path.join(folder, "die"))
            os.kill(os.getpid(), signal.SIGKILL)
    index = pd.RangeIndex(i * LENGTH, (i + 1) * LENGTH)
    return pd.DataFrame(rows, columns=list("abcd"), index=index)


def frame(folder=None):
    return dd.from_map(part, range(PARTS), folder=folder, meta=part(0))


def made(data):
    return ClusterState.from_partitions(data, sample=4000, max_leaves=200, n_clusters=8)


@pytest.fixture(scope="module")
def known():
    with dask.config.set(scheduler="threads"):
        state = made(frame())
        return state.linkage_matrix, state.clusters(), state.labels_.compute()


def same(state, known):
    tree, clusters, labels = known
    assert np.array_equal(state.linkage_matrix, tree)
    assert state.clusters().equals(clusters)
    assert state.labels_.compute().equals(labels)


@pytest.fixture
def cluster():
    cloudpickle.register_pickle_by_value(sys.modules[__name__])  # workers cannot import tests
    with (
        LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address=None, memory_limit=None
        ) as made,
        Client(made) as client,
    ):
        yield client
    cloudpickle.unregister_pickle_by_value(sys.modules[__name__])


def workers(client):
    return set(client.run(os.getpid).values())


def test_two_workers_give_the_labels_of_threads(known, cluster, tmp_path):
    assert len(workers(cluster)) == 2
    state = made(frame())
    same(state, known)
    state.to_parquet(tmp_path / "out")
    assert pd.read_parquet(tmp_path / "out")["cluster"].equals(known[2])


def test_workers_tell_their_progress_and_can_be_cancelled(known, cluster):
    found = []
    with reporting(lambda one: found.append(one) or True):
        same(made(frame()), known)
    assert tuple(dict.fromkeys(one.step for one in found)) == reading_steps("minmax", opened=False)
    for step in ("sample", "survey", "assign"):
        rows = [one.done for one in found if one.step == step]
        assert rows == sorted(rows) and rows[0] == 0 and rows[-1] == PARTS * LENGTH
        assert len(set(rows)) > PARTS // 2
    with (
        reporting(lambda one: one.step != "assign" or one.done < 3 * LENGTH),
        pytest.raises(CancelledError),
    ):
        made(frame())
    same(made(frame()), known)


def test_a_worker_that_dies_while_progress_is_told_changes_nothing(known, cluster, tmp_path):
    (tmp_path / "die").touch()
    found = []
    with reporting(lambda one: found.append(one) or True):
        same(made(frame(str(tmp_path))), known)
    assert not (tmp_path / "die").exists()
    assert found[-1].step == "tree"


def test_a_worker_that_dies_changes_nothing(known, cluster, tmp_path):
    before = workers(cluster)
    (tmp_path / "die").touch()
    state = made(frame(str(tmp_path)))
    assert not (tmp_path / "die").exists()
    (tmp_path / "die").touch()
    assert state.labels_.compute().equals(known[2])
    assert not (tmp_path / "die").exists()
    same(state, known)
    cluster.wait_for_workers(2)
    assert len(before - workers(cluster)) >= 1
