"""From rows to a `Tree` and from a `Tree` to a `Cut`.

Both are immutable. Besides: leaf order, layout, node colors, and annotations of clusters.
"""
