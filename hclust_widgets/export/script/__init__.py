"""A script in pandas, scikit-learn and scipy that reproduces the labels: begins in ``script.py``.

Its first lines are in ``reading``, what it draws and compares is in ``views``.
"""
