"""Objectives for the period that follows."""
