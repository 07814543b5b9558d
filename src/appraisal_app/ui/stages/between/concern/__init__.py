"""Concern dealt with elsewhere."""
