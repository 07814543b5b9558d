"""One screen for each step of the review; values only, without Qt."""
