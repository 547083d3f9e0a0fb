"""A `Clustering` as the browser takes it, in widgets and pages alike."""
