"""What clusters are like: profile, silhouette, comparison of rows, dominant column."""
