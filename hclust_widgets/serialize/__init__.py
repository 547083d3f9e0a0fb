"""Serialize a `Clustering` for the browser, for widgets and pages."""
