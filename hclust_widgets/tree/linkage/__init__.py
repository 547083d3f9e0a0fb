"""Linkage matrices by scipy, fastcluster or scikit-learn, metrics, distances, and checks."""
