"""Stage 2: process planning and delivery."""
