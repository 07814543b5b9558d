"""What can be done: use cases and the ports they need."""
