"""Basis and principles."""
