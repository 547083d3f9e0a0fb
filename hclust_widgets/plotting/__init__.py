"""Matplotlib figures outside pyplot: one module a figure.

`base` is the toolkit, `marks` are the parts that figures share. The modules load matplotlib.
"""
