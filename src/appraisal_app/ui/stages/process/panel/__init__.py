"""Panel and conflicts."""
