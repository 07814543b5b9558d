"""Keeps Python 3.11 alive under PySide6 6.12.

PySide6 6.12 is built for interpreters on which None, True and False are immortal (3.12 on): each
of its calls that returns one of them takes a reference that it never added. On 3.11 the count of
None starts near 6,000 and the process is aborted when it reaches zero, after a few minutes of
use. Decision 0011.
"""

from __future__ import annotations

import ctypes
import sys

_IMMORTAL_SINCE = (3, 12)
_MANY = 1 << 40
_TOLERANCE = 8


def keep_constants_alive() -> bool:
    """Give the constants more references than any session can use up; False if not needed."""
    if sys.version_info >= _IMMORTAL_SINCE:
        return False
    for constant in (None, True, False, NotImplemented, ...):
        count = ctypes.c_ssize_t.from_address(id(constant))
        seen = sys.getrefcount(constant)
        if abs(count.value - seen) <= _TOLERANCE:
            count.value += _MANY
    return True
