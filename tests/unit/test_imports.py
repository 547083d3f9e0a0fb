"""What is loaded when. The import rule itself is checked by import-linter, in ``make lint``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import hclust_widgets

PACKAGE = Path(hclust_widgets.__file__).parent

LOADS = {
    "import hclust_widgets": {
        "matplotlib", "seaborn", "sklearn", "scipy", "ipywidgets", "anywidget", "traitlets",
    },
    "from hclust_widgets import *": {"matplotlib.pyplot", "seaborn", "sklearn", "scipy.cluster"},
    "from hclust_widgets import ClusterExplorer": {
        "matplotlib.pyplot", "seaborn", "sklearn", "scipy.cluster", "hclust_widgets.teaching",
        "hclust_widgets.widgets.classroom", "hclust_widgets.widgets.table_explorer",
        "hclust_widgets.io.read_table", "hclust_widgets.export.script",
        "hclust_widgets.export.html",
    },
    "import hclust_widgets.clustering.clustering": {
        "matplotlib", "seaborn", "sklearn", "traitlets", "ipywidgets", "anywidget",
    },
    "import hclust_widgets.cli.main": {
        "matplotlib", "seaborn", "sklearn", "scipy", "pandas", "numpy", "ipywidgets", "traitlets",
    },
    "from hclust_widgets import ClusterState, load_mpg; ClusterState(load_mpg()).labels_": {
        "matplotlib", "seaborn", "ipywidgets", "anywidget", "dask",
    },
    "from hclust_widgets.plotting.base import palette, theme": {"matplotlib", "seaborn"},
    "from hclust_widgets.plotting.dendrogram import dendrogram": {"matplotlib.pyplot", "seaborn"},
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("code", LOADS)
def test_importing_loads_no_more_than_is_used(code):
    ask = f"{code}\nimport sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", ask],
        capture_output=True,
        text=True,
        check=True,
        cwd=PACKAGE.parent,
    )
    loaded = set(done.stdout.split())
    assert "hclust_widgets" in loaded
    assert {name for name in LOADS[code] if name in loaded} == set()


def test_every_name_on_offer_is_there():
    for name in hclust_widgets.__all__:
        assert getattr(hclust_widgets, name).__name__ == name
    assert set(hclust_widgets.__all__) <= set(dir(hclust_widgets))
    with pytest.raises(AttributeError, match="ClusterExplorers"):
        hclust_widgets.ClusterExplorers  # noqa: B018
