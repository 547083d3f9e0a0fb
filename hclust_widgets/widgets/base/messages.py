"""Messages of all views; formatted with ``str.format``.

A refused setting has its sentence beside the check that fails: see ``state/refusals.py``.
"""

from __future__ import annotations

STATE_OPTION_GIVEN = "{option} belongs to the state that {view} was given: {how}."
STATE_OPTION_SET = "{name} belongs to the state of this view: set state.{name}."
NO_PAGE = (
    "A page without Python has no {view}: call state.to_html() for one with tree, clustermap and "
    "scatter."
)
CHOICE = "{name}={value!r} is not known: choose one of {known}.{hint}"
BOOLEAN = "{name} must be True or False, not {value!r}."

# Tables in partitions: what is being read, by the step
STEPS = {
    "count": "counting the rows",
    "sample": "drawing a sample of the rows",
    "survey": "finding ranges, words and gaps of the columns",
    "means": "adding up the columns, for their means",
    "deviations": "adding up squares, for the deviations",
    "groups": "finding groups in the sample",
    "assign": "putting every row into its group",
    "tree": "making the tree and the views",
}
READING_BEGINS = "Reading begins."
READING_STEP = "Step {at} of {of}: {what}"
READING_ROWS = ", {done:,} of {total:,} {unit}"
READING_LEFT = ", about {left} left in this step"
READING_CANCELLED = (
    "Reading was cancelled, and nothing has changed. What Dask had begun is read to its end."
)
READING_FAILED = "The table could not be read ({kind}: {reason}); the log says where."
READING_MEMORY = "There is not enough memory for this table: choose a smaller sample (sample=...)."
