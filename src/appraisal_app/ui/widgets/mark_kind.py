"""The states that a mark can show, without Qt."""

from __future__ import annotations

from enum import StrEnum


class Mark(StrEnum):
    """State of a step or a condition, told apart by shape."""

    NONE = "none"
    DONE = "done"
    NOW = "now"
    TODO = "todo"
    LATE = "late"
    NEEDLESS = "needless"
