"""The recovery sheet: made after a file is new, or later from Home."""
