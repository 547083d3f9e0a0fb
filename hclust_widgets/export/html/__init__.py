"""Self-contained HTML pages that work without Python."""
