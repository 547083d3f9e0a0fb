from __future__ import annotations

import faulthandler
import logging
from collections import Counter
from dataclasses import dataclass

import comm
import pytest
from comm.base_comm import BaseComm
from ipywidgets.widgets.widget import _instances

from hclust_widgets import ClusterExplorer
from hclust_widgets.widgets.base.render_thread import calculator, renderer
from hclust_widgets.widgets.base.view import View
from hclust_widgets.widgets.views.figure_view import FigureView


@dataclass(frozen=True)
class Message:
    """What a widget sent to the page: its model, the kind of message, what it carries."""

    model: str
    kind: str
    state: dict
    content: object = None


class Front:
    """Stands for the page: hears every message, and sends as a page does."""

    def __init__(self):
        self.messages = []

    def clear(self):
        """Forget what was said, once all that was asked for is painted."""
        assert renderer.finish()
        self.messages.clear()

    def send(self, widget, **state):
        """Change traits of a widget as a message from the page does."""
        widget.set_state(state)

    def told(self, **roles):
        """What reached the page since `clear`: how many updates of which trait of which widget.

        Widgets that have no role must not have sent anything.
        """
        assert renderer.finish()
        names = {widget.model_id: role for role, widget in roles.items()}
        told = Counter()
        for message in self.messages:
            if message.kind == "update":
                name = names.get(message.model) or type(_instances[message.model]).__name__
                told.update(f"{name}.{trait}" for trait in message.state)
        return dict(told)

    def updates(self, widget):
        """The updates of one widget."""
        return [m.state for m in self.messages if m.kind == "update" and m.model == widget.model_id]


@pytest.fixture
def as_figures(monkeypatch):
    """Views are drawn by matplotlib unless told otherwise: for tests of that rendering."""
    for kind in (FigureView, ClusterExplorer):
        monkeypatch.setattr(kind.rendering, "default_value", "figure")


@pytest.fixture
def front(monkeypatch):
    page = Front()

    class Recorder(BaseComm):
        def publish_msg(self, msg_type, data=None, metadata=None, buffers=None, **keys):
            data = data or {}
            state = dict(data.get("state") or {})
            for path, _ in zip(data.get("buffer_paths") or [], buffers or [], strict=True):
                state[path[0]] = "bytes"
            kind = data.get("method", msg_type)
            page.messages.append(Message(self.comm_id, kind, state, data.get("content")))

    monkeypatch.setattr(comm, "create_comm", Recorder)
    return page


class Errors(logging.Handler):
    def __init__(self):
        super().__init__(logging.WARNING)
        self.records = []

    def emit(self, record):
        self.records.append(record.getMessage() + str(record.exc_info or ""))


@pytest.fixture(autouse=True)
def nothing_is_left():
    """Whatever a test does: closed, its views leave no widget, no figure, no logged error."""
    import matplotlib.pyplot as plt

    before = set(_instances)
    errors = Errors()
    logging.getLogger("hclust_widgets").addHandler(errors)
    faulthandler.dump_traceback_later(120, exit=True)
    yield
    assert renderer.finish(60) and calculator.finish(60)
    for widget in [w for key, w in _instances.items() if key not in before]:
        if isinstance(widget, View) and widget.page_info in widget.children:
            widget.close()
    assert renderer.finish(60) and calculator.finish(60)
    faulthandler.cancel_dump_traceback_later()
    logging.getLogger("hclust_widgets").removeHandler(errors)
    left = Counter(type(_instances[key]).__name__ for key in set(_instances) - before)
    assert left == {}
    assert plt.get_fignums() == []
    assert errors.records == []
