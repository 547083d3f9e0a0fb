"""What a script draws and compares: clustermap, scatter, distances, tracks, known classes."""
