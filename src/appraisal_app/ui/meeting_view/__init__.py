"""The review meeting in the whole window: large letters, one objective at a time."""
