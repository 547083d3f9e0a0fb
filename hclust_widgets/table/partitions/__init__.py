"""Tables in partitions: read by Dask, never whole."""
