"""Export to files: tables, figures, scripts, pages and tree formats.

Each is a function of a `Clustering`.
"""
