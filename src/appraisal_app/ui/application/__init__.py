"""Puts window, pages and presenters together, and runs them."""
