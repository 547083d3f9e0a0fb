"""Distances of rows of a table: metrics by kind, weights, gaps, Gower, a function."""
