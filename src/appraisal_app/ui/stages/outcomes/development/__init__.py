"""Development and support."""
