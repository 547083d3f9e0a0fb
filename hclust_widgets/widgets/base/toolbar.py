"""Bars of controls: what stands in a line, and where it wraps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W

from .locked_inputs import Dropdown

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "bar",
    "dropdown",
    "find_slot",
    "group",
    "heading",
    "labelled",
    "or_empty",
    "or_none",
    "show_value",
    "tools",
]


def labelled(widget: W.Widget, width: str) -> W.Widget:
    """Let a widget's description take the room it needs, and the whole a width of its own."""
    widget.style.description_width = "initial"
    widget.layout.width = width
    return widget


def dropdown(
    description: str, options: Sequence[Any], value: Any, *, width: str, tooltip: str = ""
) -> Dropdown:
    """Make a dropdown with its name beside it."""
    made = Dropdown(
        description=description, options=options, value=value, tooltip=tooltip or description
    )
    labelled(made, width)
    return made


def or_empty(value: Any) -> Any:
    """Write None as a dropdown can hold it: to ipywidgets, None means that nothing is chosen."""
    return "" if value is None else value


def or_none(value: Any) -> Any:
    """Read what :func:`or_empty` wrote."""
    return None if isinstance(value, str) and not value else value


def show_value(control: W.Widget, value: Any) -> None:
    """Show a value, which the control learns if it does not know it."""
    if isinstance(control, W.Dropdown):
        known = [one[1] if isinstance(one, tuple) else one for one in control.options]
        if value not in known:
            control.options = (*control.options, value)
    elif isinstance(control, W.BoundedIntText):
        control.max = max(control.max, value)
    control.value = value


def bar(*groups: W.Widget) -> W.HBox:
    """Put controls in a line that wraps between them and never within one."""
    box = W.HBox(groups)
    box.add_class("hclust-bar")
    return box


def group(*controls: W.Widget, css_class: str = "") -> W.HBox:
    """Keep controls together that belong together: a bar wraps between groups."""
    box = W.HBox(controls)
    box.add_class("hclust-group")
    if css_class:
        box.add_class(css_class)
    return box


def tools(*left: W.Widget, right: Sequence[W.Widget]) -> W.HBox:
    """Fill the rest of a bar's line: some controls begin it, others end it."""
    return group(*left, group(*right), css_class="hclust-tools")


def find_slot() -> W.Box:
    """Make the place in a bar where a live view puts its search box."""
    slot = W.Box()
    slot.add_class("hclust-find-slot")
    return slot


def heading(title: str, *controls: W.Widget) -> W.HBox:
    """Put a title over a view, and the view's own controls beside it."""
    box = W.HBox([W.HTML(f"<h4>{title}</h4>"), *controls])
    box.add_class("hclust-head")
    return box
