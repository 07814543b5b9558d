"""Earlier years."""
