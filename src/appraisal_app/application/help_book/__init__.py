"""The help book: topics in plain words, how they are found, and which belongs to which page."""
