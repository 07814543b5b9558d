"""The documents: each turns one content type into a story, and says nothing it was not given."""
