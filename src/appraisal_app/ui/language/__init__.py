"""Says texts in the language of the window."""
