"""Dropdowns, sliders and the column chooser, linked to a state."""
