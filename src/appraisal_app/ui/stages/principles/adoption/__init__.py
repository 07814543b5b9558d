"""Adoption by the board."""
