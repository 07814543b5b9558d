"""D20, the blank forms, to print and fill in by hand."""
