"""The pages of the chief executive's own desk."""
