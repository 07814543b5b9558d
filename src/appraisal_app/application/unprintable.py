"""What is said of characters that cannot be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.errors import AppError
from appraisal_app.domain.phrases import phrased

if TYPE_CHECKING:
    from appraisal_app.application.ports.documents import Unprintable
    from appraisal_app.domain.record import Record


class UnprintableError(AppError):
    """The text holds characters that no bundled font has; `record` is where they were written."""

    def __init__(self, found: tuple[Unprintable, ...], record: Record | None = None) -> None:
        first = found[0]
        more = phrased(" and {count} more", count=len(found) - 1) if len(found) > 1 else ""
        super().__init__(
            phrased(
                "The character “{character}” ({name}) in “{excerpt}”{more} cannot be "
                "printed. Replace it and try again.",
                character=first.character,
                name=first.name,
                excerpt=first.excerpt or first.place,
                more=more,
            )
        )
        self.found = found
        self.record = record
