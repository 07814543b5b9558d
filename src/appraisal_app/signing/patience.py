"""A limit to how long a hostile file can keep the judge busy, counted in calls, not in seconds."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType


class OutOfPatienceError(BaseException):
    """The limit is reached; not an Exception, so that no library swallows it on the way out."""


@contextmanager
def limited_calls(limit: int) -> Generator[None, None, None]:
    """Raise OutOfPatienceError in this thread once `limit` functions have been called or left.

    A count does not depend on the speed of the machine: the same file gets the same answer.
    """
    left = limit

    def count(_frame: FrameType, _event: str, _argument: object) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise OutOfPatienceError

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        yield
    finally:
        sys.setprofile(before)
