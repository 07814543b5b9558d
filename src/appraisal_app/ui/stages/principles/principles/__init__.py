"""Purpose and principles."""
