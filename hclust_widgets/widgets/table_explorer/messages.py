"""Messages of the table explorer; formatted with ``str.format``."""

from __future__ import annotations

MEMORY = "There is not enough memory for this table."
UNFIT = "{title} was read but cannot be explored: {reason}"
STILL_SHOWN = " Still shown below: {title}."
ONLY_COLUMN = "{name!r} is the only column: nothing would be left to compare."
READING = "Reading {file} …"
CLUSTERING = "Clustering {rows:,} rows …"
DECLARE_MISSING = "No value is known: {what}"
DECLARE_DATES = "Read as dates: {what}"
