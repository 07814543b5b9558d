"""The few questions that a new file asks."""
