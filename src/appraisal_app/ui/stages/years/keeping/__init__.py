"""Keeping and disposal."""
