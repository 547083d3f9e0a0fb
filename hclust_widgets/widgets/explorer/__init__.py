"""`ClusterExplorer`: linked views with tabs for clusters, code and export."""
