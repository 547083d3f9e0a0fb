"""Helpers without a domain: option checks, number formatting, memory, static files.

Imports nothing of the package.
"""
