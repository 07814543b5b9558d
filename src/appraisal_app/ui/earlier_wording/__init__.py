"""Shows how the texts of a page read before, and puts an earlier wording back."""
