"""Figures for reports, with captions."""
