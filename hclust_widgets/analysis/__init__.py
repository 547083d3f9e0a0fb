"""Analysis of clusters: profile, silhouette, comparison of rows, dominant column."""
