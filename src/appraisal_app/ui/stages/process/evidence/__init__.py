"""The evidence index."""
