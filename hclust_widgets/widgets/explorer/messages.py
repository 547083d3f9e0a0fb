"""Messages of the explorer and its tabs; formatted with ``str.format``."""

from __future__ import annotations

# Walkthrough
NO_WALKTHROUGH = "This is no walkthrough: pass what save() wrote, or the list that steps holds."
STEP_REFUSED = "Step {number} cannot be shown: {reason}"
STEP_OPTION = "This step sets {name!r}, but a step holds only {known}."
CAPTION_TYPE = "A caption must be text, not {value!r}."
CAPTION_ENCODING = "The caption {text!r} holds half of a character: mend it."
CAPTION_LENGTH = "A caption has up to {limit:,} characters, but this has {length:,}."

# Sessions as files
NO_SESSION = "{file} is no session: choose a file that this tab saved as a session."
SESSION_SIZE = "{file} is too large for a session: choose another file."
SESSION_OPTIONS = "{file} is damaged: its 'view' holds no options."
SESSION_OPTION = "{file} is damaged: its 'view' sets {option} to {value}, and not to {kinds}."
SESSION_STEPS = "{file} is damaged: one of its 'steps' is none."
SESSION_ROW_NAMES = " There the rows are named {names}: choose that first, beside Rows are named."
SESSION_MEMORY = "There is not enough memory for this session."
SESSION_NOT_READ = "{file} was not opened: reading the table for it was ended. Nothing has changed."
SESSION_FAILED = "{file} could not be opened; the log says why."

# Files to save
UNKNOWN_FILE = "There is no such file to take away: {what!r}."
FILE_MEMORY = "There is not enough memory for this file."
FILE_FAILED = "This file could not be made; the log says why."

# Cards and code
CLUSTER_GONE = "This cluster is no longer shown: name or color those that are."
CARDS_FAILED = "The clusters could not be described; the log says why."
CODE_FAILED = "# The script could not be written; the log says why."

# Rows and columns exchanged
TRANSPOSE = "Transpose"
TRANSPOSE_TOOLTIP = (
    "Exchange rows and columns: cluster what the columns are, such as samples in place of genes"
)
TRANSPOSE_MEMORY = "There is not enough memory for the table with rows and columns exchanged."

# Tables in partitions
NO_PARTITIONS = (
    "PartitionsExplorer reads a Dask DataFrame, a pyarrow dataset, or a folder of Parquet or CSV "
    "files, but this is a {kind}: pass it to ClusterExplorer."
)
