"""Concern marker."""
