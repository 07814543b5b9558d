"""Objectives of the period under review."""
