"""One widget per view: dendrogram, clustermap, heatmap, scatter, distance."""
