"""Cuts that are offered: by shape, by inconsistency, by score, and their previews."""
