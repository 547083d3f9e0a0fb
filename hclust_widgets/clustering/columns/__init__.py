"""Clusters of the columns of a clustermap: what is chosen for them, their tree and cut."""
