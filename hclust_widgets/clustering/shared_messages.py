"""Messages that several modules share; every other one stands beside the check that fails."""

IN_PARTITIONS = (
    "{} all rows in memory, and this table is in partitions: state.to_parquet(path) writes rows "
    "and labels, or pass frame.compute(), if it fits, to ClusterState."
)

NEEDS_VALUES = (
    "Clusters of columns need the columns' values, but here distances or a tree alone were handed "
    "in: pass the table."
)

NOT_FOR_GROUPS = (
    "{} not computed for a tree of groups of rows: max_leaves=None clusters the rows one by one, "
    "if there are not too many."
)
