"""Pages of the years."""
