"""Thinking up, typing and judging passphrases."""
