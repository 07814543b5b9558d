"""A document is written beside its pages."""
