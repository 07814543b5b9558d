"""Forms for stakeholders, from a facilitator's file: made, and entered when they come back."""
