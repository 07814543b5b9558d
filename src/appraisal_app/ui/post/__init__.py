"""Packets at the window: words to tell and to type, what comes in, what went and came."""
