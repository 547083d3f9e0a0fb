"""Many rows as groups of like rows, and trees of groups that have weights."""
