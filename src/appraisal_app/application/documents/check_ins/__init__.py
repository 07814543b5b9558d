"""D10, the notes of the check-in conversations."""
