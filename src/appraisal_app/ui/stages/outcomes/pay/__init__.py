"""The pay recommendation."""
