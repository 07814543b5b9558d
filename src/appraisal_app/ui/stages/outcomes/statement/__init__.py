"""The draft statement."""
