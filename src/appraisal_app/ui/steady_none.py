"""Keeps Qt's Python binding from using up None on Python 3.11.

The wheels of PySide6 6.12 are built for a Python in which None is immortal (3.12 and later): each
call that gives back None takes one from its count of references. Under 3.11 that count is real,
and the process ends with "deallocating None" after some thousands of calls.
"""

from __future__ import annotations

import ctypes
import sys

_PLENTY = 1 << 40
_IMMORTAL_SINCE = (3, 12)


def steady_none() -> None:
    """Give None more references than can be used up: call first of all, before any widget."""
    if sys.version_info < _IMMORTAL_SINCE and sys.implementation.name == "cpython":
        ctypes.c_ssize_t.from_address(id(None)).value += _PLENTY
