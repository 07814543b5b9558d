"""The case file."""
