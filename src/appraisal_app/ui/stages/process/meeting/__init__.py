"""The review meeting."""
