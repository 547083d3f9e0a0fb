"""What each column is and what it is for: kind, levels, role, weight, annotation track."""
