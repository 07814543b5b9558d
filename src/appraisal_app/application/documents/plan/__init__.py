"""D08, the objectives and development plan."""
