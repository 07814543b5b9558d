"""The separate review as a trustee."""
