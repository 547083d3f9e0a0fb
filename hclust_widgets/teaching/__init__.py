"""Merge steps, point shapes and quiz questions."""
