"""Pages of the year between."""
