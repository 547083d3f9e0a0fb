"""Names and colors of clusters, and how another tree takes them over."""
