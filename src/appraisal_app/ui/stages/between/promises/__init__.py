"""What was promised earlier, and what became of it."""
