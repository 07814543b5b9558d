"""Minutes as plain text."""
