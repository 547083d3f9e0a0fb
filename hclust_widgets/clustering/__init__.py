"""Settings and their result: `Clustering`, the cached pipeline, summary and session."""
