"""Pages of the trust and its frames."""
