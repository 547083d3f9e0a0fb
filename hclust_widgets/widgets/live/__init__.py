"""The views drawn in the browser, and their synchronisation with state and controls."""
