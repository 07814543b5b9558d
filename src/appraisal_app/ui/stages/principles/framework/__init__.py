"""Framework and scale."""
