"""Mid-cycle review."""
