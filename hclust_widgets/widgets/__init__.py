"""Thin views and controls on one state."""
