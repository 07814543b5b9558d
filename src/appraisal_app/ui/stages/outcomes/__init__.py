"""Stage 3: outcomes."""
