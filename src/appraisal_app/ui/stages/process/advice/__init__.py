"""The adviser's advice."""
