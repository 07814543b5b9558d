"""Compares the open file with another copy of it, and takes over what the user chooses."""
