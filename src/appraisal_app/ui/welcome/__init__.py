"""The way in: the first page, a new file, opening one."""
