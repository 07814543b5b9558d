"""The record as JSON, and the processes, frameworks and example that the program brings along."""
