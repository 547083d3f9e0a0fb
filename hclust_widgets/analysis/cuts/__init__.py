"""Where to cut a tree: evidence for each number of clusters, best cuts, dynamic tree cut."""
