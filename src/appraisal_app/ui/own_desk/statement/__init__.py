"""The statement that came from the chair, and what the chief executive says to it."""
