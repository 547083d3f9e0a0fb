"""A script in pandas, scikit-learn and scipy that reproduces the labels."""
