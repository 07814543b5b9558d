"""Colours, type and icons in one place."""
