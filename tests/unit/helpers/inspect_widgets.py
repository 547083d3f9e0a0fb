"""Looking into views: what is in them, who listens, what a picture measures."""

from __future__ import annotations

import re
from string import Formatter

from ipywidgets import Box

from hclust_widgets.widgets.base.render_thread import renderer


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


def message_pattern(template, **fields):
    """Return a regular expression for a message of the package.

    Tests name the template in `messages.py` and what has to stand in it, so the wording can change.

    Parameters
    ----------
    template : str
        Constant of a module `messages.py`, as ``str.format`` takes it.
    **fields
        Values of fields; one that is not given may be anything.
    """
    parts = []
    for literal, name, spec, conversion in Formatter().parse(template):
        parts.append(re.escape(literal))
        if name in fields:
            conversion = f"!{conversion}" if conversion else ""
            parts.append(re.escape(f"{{0{conversion}:{spec}}}".format(fields[name])))
        elif name is not None:
            parts.append(".*")
    return "".join(parts)


def says(text, template, **fields):
    """Whether a text has a message of the package in it: see `message_pattern`."""
    return re.search(message_pattern(template, **fields), str(text), re.DOTALL) is not None


def png_size(data):
    """Width and height of a PNG file in pixels."""
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")


def edit_card(explorer, cluster, **what):
    """Change "name" or "color" on a cluster's card, as a message from the page does."""
    assert renderer.finish()
    cards = explorer.cluster_cards
    labels = [one["label"] for one in cards.cards["clusters"]]
    node = cards.editing["nodes"][labels.index(cluster)]
    send_edit(explorer, tree=cards.editing["tree"], node=node, **what)
    assert renderer.finish()


def send_edit(explorer, **edit):
    """Send an edit of a card as it is."""
    send_message(explorer.cluster_cards, {"edit": edit})
