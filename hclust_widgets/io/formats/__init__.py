"""Readers of one format each, and what the readers of text and workbooks share."""
