"""A file with papers for one reader: looked at, saved as PDF, printed, checked; never changed."""
