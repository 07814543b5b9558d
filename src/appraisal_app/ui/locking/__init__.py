"""Locking the window: when nobody is there, before the computer sleeps, and when asked to."""
