"""Orders of the leaves, worked out from distances."""
