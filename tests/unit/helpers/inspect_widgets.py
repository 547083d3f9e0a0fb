"""Looking into views: what is in them, who listens, what a picture measures."""

from __future__ import annotations

from ipywidgets import Box


def listeners(state):
    """How many views listen to a state."""
    return len(state._trait_notifiers.get("clustering", {}).get("change", []))


def walk(widget):
    """A widget and all that is in it."""
    yield widget
    if isinstance(widget, Box):
        for child in widget.children:
            yield from walk(child)


def sentence_in(view):
    """The sentence that stands where the figure would be; empty if a figure is shown."""
    box = view.figure_box
    view.figure  # noqa: B018 - paints it
    return "" if box.placeholder.layout.display == "none" else box.placeholder.value


def send_message(widget, content, buffers=()):
    """Deliver a custom message to a widget, as it comes from the page."""
    widget._handle_custom_msg(content, list(buffers))


def css_classes(widget):
    """CSS classes that were added to a widget."""
    return widget._dom_classes


def png_size(data):
    """Width and height of a PNG file in pixels."""
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
