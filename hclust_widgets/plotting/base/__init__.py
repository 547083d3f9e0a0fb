"""Toolkit of the figures: canvas, theme, text, ticks, palette, label placement."""
