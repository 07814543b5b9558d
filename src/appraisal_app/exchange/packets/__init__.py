"""Sealed packets: a bounded container, opened by six words, signed by the machine that made it."""
