"""Finds words in the answers of the open review that may be changed, and replaces them."""
