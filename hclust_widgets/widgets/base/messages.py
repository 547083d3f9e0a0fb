"""Messages of all views; formatted with ``str.format``."""

from __future__ import annotations

STATE_OPTION_GIVEN = "{option} belongs to the state that {view} was given: {how}."
STATE_OPTION_SET = "{name} belongs to the state of this view: set state.{name}."
NO_PAGE = (
    "A page without Python has no {view}: call state.to_html() for one with tree, clustermap and "
    "scatter."
)
CHOICE = "{name}={value!r} is not known: choose one of {known}.{hint}"
BOOLEAN = "{name} must be True or False, not {value!r}."
