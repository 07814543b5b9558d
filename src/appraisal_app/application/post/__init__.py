"""Sealing what goes to others, and taking in what comes back."""
