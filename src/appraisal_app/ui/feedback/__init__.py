"""The pages of a facilitator's file."""
