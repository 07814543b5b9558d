"""The outcome letter."""
