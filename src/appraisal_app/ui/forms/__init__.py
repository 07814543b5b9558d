"""A page as a value, and the view that shows it."""
