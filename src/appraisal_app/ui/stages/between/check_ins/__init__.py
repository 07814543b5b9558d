"""Check-in conversations."""
