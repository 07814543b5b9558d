"""Hands files to a program of the same user that runs already, over a local socket."""
