"""Taking out of the file what was kept long enough: looked at first, then done for good."""
