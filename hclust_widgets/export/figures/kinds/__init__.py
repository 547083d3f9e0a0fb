"""Each figure with checked options, default size and first sentence of the caption."""
