"""A look round the window in about a minute."""
