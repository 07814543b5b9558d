"""Compare years."""
