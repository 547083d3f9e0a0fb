"""Messages of the views; formatted with ``str.format``."""

from __future__ import annotations

NEEDS_TABLE = (
    "This view shows the rows' values, but only a tree was handed in: pass the table as well "
    "(table=...)."
)
NO_AXES = (
    "A scatter plot needs a column of numbers, dates or truth values, or rows that differ: this "
    "table has neither."
)
HEIGHT = (
    "height={value!r} is no height: give whole CSS pixels up to 10,000, or 0 for the usual height."
)
EVIDENCE_FAILED = "The evidence could not be computed; the log says why."
SILHOUETTES_FAILED = "The silhouettes could not be computed; the log says why."
LINKAGES_FAILED = "The linkages could not be compared; the log says why."
CUTS_FAILED = "The best cuts could not be found; the log says why."
ONE_CLUSTER = "One cluster has no silhouettes: choose two or more."
CLASSES_FAILED = "The classes could not be compared; the log says why."
NO_CLASSES = (
    "No column holds known classes: leave a column of classes out of those that are compared, or "
    "give it the role 'known'."
)
FIGURE_FAILED = "This figure could not be drawn; the log says why."
