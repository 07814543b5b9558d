"""Minutes for a word processor."""
