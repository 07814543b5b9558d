"""Backups: made here and at a second place, tested, brought under a new key, opened as copies."""
