"""Underlines what may be misspelt, and offers what may have been meant."""
