"""Minutes as pieces in reading order, from which pages, Word files and plain text are made."""
