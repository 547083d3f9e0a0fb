"""Sentences that several modules say."""

NOT_FOR_GROUPS = (
    "{} not computed for a tree of groups of rows: max_leaves=None clusters the rows one by one, "
    "if there are not too many."
)
