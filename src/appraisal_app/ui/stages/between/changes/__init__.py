"""Changes to agreed objectives: worded in private, recorded for good."""
