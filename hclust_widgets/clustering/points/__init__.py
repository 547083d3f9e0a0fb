"""The points of a scatter plot: what columns show of them, axes by distances."""
