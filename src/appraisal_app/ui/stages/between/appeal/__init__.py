"""The appeal."""
