"""A step of the trust's own."""
