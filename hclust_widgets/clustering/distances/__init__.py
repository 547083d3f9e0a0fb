"""Distances of all pairs of rows: as a matrix, and against the heights of the tree."""
