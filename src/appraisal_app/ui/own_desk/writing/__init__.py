"""The self-reflection while it is written."""
