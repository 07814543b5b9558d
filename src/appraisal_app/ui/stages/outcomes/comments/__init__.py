"""The chief executive's comments."""
