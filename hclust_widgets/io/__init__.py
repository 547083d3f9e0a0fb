"""A reader's file becomes a DataFrame, with the recipe and the diagnostics of how it was read."""
