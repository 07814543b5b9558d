"""What stakeholders say: asked in groups, read by a facilitator, released once as a summary."""
