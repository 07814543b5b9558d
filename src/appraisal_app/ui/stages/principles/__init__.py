"""Stage 1: principles."""
