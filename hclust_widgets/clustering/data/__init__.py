"""What stands in for a table, and whether two tables are the same."""
