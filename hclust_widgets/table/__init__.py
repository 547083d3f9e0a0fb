"""A DataFrame becomes `Features`: schema, checks, encoding, scaling, row names, axes."""
