"""Figures about money and schools."""
