"""Numbered steps from one version of the file to the next; a released step never changes."""
