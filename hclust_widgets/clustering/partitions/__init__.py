"""Clusterings of tables in partitions: groups from a sample, what is told of all rows."""
