"""Which rows are kept: conditions on columns, and queries that are safe to run."""
