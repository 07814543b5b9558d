"""Filled-in forms at the window: looked into, taken in one by one, each with what became of it."""
