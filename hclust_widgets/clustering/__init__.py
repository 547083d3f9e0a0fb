"""`Settings` and the `Clustering` to which they lead, by way of the cached `ClusteringPipeline`.

Besides: inputs, checks of what is chosen, the summary sentence and sessions.
"""
