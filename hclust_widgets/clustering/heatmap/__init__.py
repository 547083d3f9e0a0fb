"""What the heatmaps of a clustering show: values, tracks, names, order, selected part."""
