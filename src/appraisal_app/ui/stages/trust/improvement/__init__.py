"""Improvement in rounds."""
