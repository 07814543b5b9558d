"""The answer while it is written."""
