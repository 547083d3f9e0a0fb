# ruff: noqa: B018, E402, F401 - cells of a notebook, in JupyterLite's kernel
"""The notebook of ``lite_check.py``: cells that run in the browser, with this package installed.

There is no numpy, so the package's own widgets cannot be made. What stands for them has their front
ends, their traits and their values, as CPython's have told them (``check.json``). Modules of the
package that need no numpy are the package's own.
"""

# %%
import base64
import contextlib
import json
import os
import pathlib
import sys
import tempfile
import time
import types

import anywidget
import ipywidgets as W
import traitlets

import hclust_widgets

HERE = pathlib.Path(hclust_widgets.__file__).parent
from hclust_widgets.common.memory import available_memory
from hclust_widgets.export.html.write_page import _write
from hclust_widgets.widgets.base.locked_inputs import FloatSlider, IntSlider, LockedInput
from hclust_widgets.widgets.base.page_info import PageInfo

# The render thread asks numpy for one thing, how to report overflows: not in question here.
numpy = sys.modules["numpy"] = types.ModuleType("numpy")
numpy.errstate = lambda **_: contextlib.nullcontext()
from hclust_widgets.widgets.base.render_thread import RenderThread

del sys.modules["numpy"]

told = json.loads(pathlib.Path("check.json").read_text())

# %%


def value_of(raw):
    """Bytes come as {"base64": ...}."""
    return base64.b64decode(raw["base64"]) if isinstance(raw, dict) and "base64" in raw else raw


def shown(name, bundle):
    """Make a widget with the traits, values and front end that one of the package's has."""
    made = {"_esm": HERE / "static" / bundle, "_css": HERE / "static" / "hclust.css"}
    for trait, about in told[name].items():
        kind = getattr(traitlets, about["kind"])
        made[trait] = kind(value_of(about["value"]), **about["options"]).tag(
            sync=True, **about["tags"]
        )
    return type(name, (LockedInput, anywidget.AnyWidget), made)()


# -- the explorer's live views, linked to sliders as the package links them

live = shown("live", "live.js")
k = IntSlider(**told["sliders"]["n_clusters"])
t = FloatSlider(**told["sliders"]["distance_threshold"])
surface = PageInfo()
links = [
    W.jsdlink((live, "most_clusters"), (k, "max")),
    W.jslink((k, "value"), (live, "n_clusters")),
    W.jslink((t, "value"), (live, "distance_threshold")),
]
heard = []
live.observe(lambda change: heard.append([change["name"], change["new"]]), "n_clusters")

# -- figures are painted without threads: once for all that is heard at a time

renderer = RenderThread()


class Canvas:
    """Stands for a figure that takes a while to draw."""

    asked, painted = 0, []

    def paint(self):
        now = live.n_clusters
        time.sleep(0.5)
        self.painted.append(now)

    def ask(self, _change=None):
        self.asked += 1
        renderer.request(self)


canvas = Canvas()
live.observe(canvas.ask, "n_clusters")
W.VBox([k, t, live, surface])

# %%
steps = shown("steps", "classroom.js")
steps

# %%
lab = shown("lab", "classroom.js")
lab

# %%


def storm():
    """Ask as five events do that wait; none is painted before the last one was heard."""
    before = len(canvas.painted)
    for _ in range(5):
        canvas.ask()
    return len(canvas.painted) - before


def tell(number):
    """Set the cut as ``Live.show`` does."""
    with live.hold_sync():
        live.n_clusters, live.distance_threshold = number, told["thresholds"][str(number)]
        live.python_seq, live.browser_seq_seen = live.python_seq + 1, live.browser_seq


def written():
    """Write a page and a file of answers as the package does: beside, then in their place."""
    page = pathlib.Path("page.html")
    for text in ("first", "second"):
        _write(page, text)
    handle, beside = tempfile.mkstemp(dir=".")
    with os.fdopen(handle, "w") as file:
        file.write("answers")
        file.flush()
        os.fsync(file.fileno())
    os.chmod(beside, 0o644)
    os.replace(beside, "answers.json")
    return [page.read_text(), pathlib.Path("answers.json").read_text()]


def has_numpy():
    """Whether what this check takes for granted has changed."""
    try:
        import numpy
    except ImportError:
        return False
    return bool(numpy)
