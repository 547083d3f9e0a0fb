"""First lines of a script: the file or the distances that were handed in are read again."""
