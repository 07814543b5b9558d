"""What is said of characters that cannot be printed."""

from __future__ import annotations

from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.documents import Unprintable
from appraisal_app.domain.record import Record


class UnprintableError(AppError):
    """The text holds characters that no bundled font has; `record` is where they were written."""

    def __init__(self, found: tuple[Unprintable, ...], record: Record | None = None) -> None:
        first = found[0]
        more = f" and {len(found) - 1} more" if len(found) > 1 else ""
        super().__init__(
            f"The character “{first.character}” ({first.name}) in “{first.excerpt or first.place}”"
            f"{more} cannot be printed. Replace it and try again."
        )
        self.found = found
        self.record = record
