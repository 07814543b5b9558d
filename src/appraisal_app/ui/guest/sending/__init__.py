"""What will be sent, and the moment of submitting it."""
