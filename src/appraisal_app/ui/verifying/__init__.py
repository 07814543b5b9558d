"""What can be said of a signed PDF."""
