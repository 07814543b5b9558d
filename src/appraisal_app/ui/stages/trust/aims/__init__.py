"""The objectives of the trust itself."""
