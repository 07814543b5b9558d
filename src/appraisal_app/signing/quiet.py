"""Keeps the libraries' loggers silent: their messages quote names and document contents."""

from __future__ import annotations

import logging

NOISY = ("pyhanko", "pyhanko_certvalidator", "fontTools")


def silence_libraries() -> None:
    """Stop every message of the signing libraries, at any level, before it reaches a handler."""
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
