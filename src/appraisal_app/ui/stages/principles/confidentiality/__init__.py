"""Confidentiality and records."""
