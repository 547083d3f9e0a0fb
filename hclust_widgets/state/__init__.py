"""`ClusterState`: what is chosen, changed as a whole and undone; its exports and its errors."""
