"""One widget or panel per view: the four of the explorer, evidence, cuts, linkages, silhouettes.

Their options are in ``options``.
"""
