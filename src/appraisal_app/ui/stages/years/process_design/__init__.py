"""Our own process."""
