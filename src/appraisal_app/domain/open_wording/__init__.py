"""Looks through open words for what does not belong in public."""
