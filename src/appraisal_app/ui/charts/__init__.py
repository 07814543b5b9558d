"""Charts on the screen, with their equivalents in text beside them."""
