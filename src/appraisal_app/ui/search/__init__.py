"""The page that finds any word of the open file."""
