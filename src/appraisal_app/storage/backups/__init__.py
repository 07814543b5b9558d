"""Backups: proved copies in a folder per document, tested, and kept in tiers."""
