"""Layout of controls in toolbars, and conversion of their values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W
from markupsafe import Markup

from .locked_inputs import Dropdown

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "dropdown",
    "empty_to_none",
    "group",
    "heading",
    "none_to_empty",
    "search_slot",
    "set_control_value",
    "set_width",
    "setting_row",
    "tool_group",
    "toolbar",
]


def set_width(widget: W.Widget, width: str) -> W.Widget:
    """Set the width of a widget; its description takes the space that it needs."""
    widget.style.description_width = "initial"
    widget.layout.width = width
    return widget


def dropdown(
    description: str, options: Sequence[Any], value: Any, *, width: str, tooltip: str = ""
) -> W.Widget:
    """Return a dropdown with a description beside it."""
    widget = Dropdown(
        description=description, options=options, value=value, tooltip=tooltip or description
    )
    return set_width(widget, width)


def none_to_empty(value: Any) -> Any:
    """Return "" for None: for ipywidgets, None means that no option is chosen."""
    return "" if value is None else value


def empty_to_none(value: Any) -> Any:
    """Return None for "", the inverse of :func:`none_to_empty`."""
    return None if isinstance(value, str) and not value else value


def set_control_value(control: W.Widget, value: Any) -> None:
    """Set the value of a control; extend its options or its maximum if necessary."""
    if isinstance(control, W.Dropdown):
        known = [one[1] if isinstance(one, tuple) else one for one in control.options]
        if value not in known:
            pairs = any(isinstance(one, tuple) for one in control.options)
            control.options = (*control.options, (str(value), value) if pairs else value)
    elif isinstance(control, W.BoundedIntText):
        control.max = max(control.max, value)
    control.value = value


def toolbar(*groups: W.Widget) -> W.HBox:
    """Return a line of controls that wraps between groups and never within one."""
    box = W.HBox(groups)
    box.add_class("hclust-bar")
    return box


def group(*controls: W.Widget, css_class: str = "") -> W.HBox:
    """Return controls that a toolbar keeps on one line."""
    box = W.HBox(controls)
    box.add_class("hclust-group")
    if css_class:
        box.add_class(css_class)
    return box


def setting_row(*parts: W.Widget) -> W.HBox:
    """Return a line of a settings panel: a control, and what it means."""
    row = W.HBox(list(parts))
    row.add_class("hclust-setting")
    return row


def tool_group(*left: W.Widget, right: Sequence[W.Widget]) -> W.HBox:
    """Return a group that fills the rest of the line, with controls at its left and right end."""
    return group(*left, group(*right), css_class="hclust-tools")


def search_slot() -> W.Box:
    """Return the box in a toolbar into which a live view puts its search field."""
    slot = W.Box()
    slot.add_class("hclust-find-slot")
    return slot


def heading(title: str, *controls: W.Widget) -> W.HBox:
    """Return a heading for a view, with the controls of its options beside it; "": only these."""
    words = [W.HTML(str(Markup("<h4>{}</h4>").format(title)))] if title else []
    box = W.HBox([*words, *controls])
    box.add_class("hclust-head")
    return box
