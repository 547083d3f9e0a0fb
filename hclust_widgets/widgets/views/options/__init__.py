"""Options that several views share, with their controls."""
