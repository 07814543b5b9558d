"""Finds the very field that a condition about several fields is waiting for."""

from __future__ import annotations

from typing import Any

from appraisal_app.ui.stages.places import At


def first_gap(at: At[Any], *names: str) -> str:
    """The key of the first of these attributes that is still open, or of the first one."""
    wanting = (name for name in names if is_open(at.attribute(name)))
    return at.place.key_of(next(wanting, names[0]))


def is_open(value: object) -> bool:
    """Whether an answer is still missing: nothing, blanks or an empty list."""
    return value is None or value == () or (isinstance(value, str) and not value.strip())
