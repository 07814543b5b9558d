"""What the panel will see, and the moment of submitting it."""
