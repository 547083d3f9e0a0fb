"""Rows become a `Tree` and a `Tree` a `Cut`; leaf order, layout, node colors, annotations."""
