"""The command `hclust-widgets`, and what starts and ends JupyterLab and Voilà."""
