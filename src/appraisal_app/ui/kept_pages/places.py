"""Where things stand in a value of somebody's own, for the builders of fields.

Those builders work on any frozen value; they are typed over the record of a board, which has no
part in such a file, so the value takes its place here, once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, cast

from appraisal_app.ui.stages.places import At, Place

if TYPE_CHECKING:
    from appraisal_app.domain.record import Record

V = TypeVar("V")
T = TypeVar("T")


def whole(value: V) -> At[V]:
    """The value itself; its fields have no prefix."""
    return within(value, lambda kept: kept, lambda _, changed: changed)


def within(
    value: V, read: Callable[[V], T | None], write: Callable[[V, T], V], key: str = ""
) -> At[T]:
    """A part of the value; `key` begins the keys of its fields."""

    def read_part(record: Record) -> T | None:
        return read(cast("V", record))

    def write_part(record: Record, part: T) -> Record:
        return cast("Record", write(cast("V", record), part))

    return At(Place(key, read_part, write_part), cast("Record", value))
