"""`TableExplorer`: choose a file, check how it was read, explore it."""
