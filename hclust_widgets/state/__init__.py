"""`ClusterState`: a clustering that is changed as a whole, observed, undone and exported.

Its parts: `History` (undo), `Export` (everything that leaves it), and the errors that it raises.
"""
