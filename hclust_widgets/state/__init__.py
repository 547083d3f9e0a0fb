"""`ClusterState`, its history and its errors."""
