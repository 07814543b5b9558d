"""What a page is built from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class PageContext:
    """The record as it stands, the day, who is at the keyboard, and whether the file is closed."""

    record: Record
    today: date
    role: Role
    read_only: bool = False
