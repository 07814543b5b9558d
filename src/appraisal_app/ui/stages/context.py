"""What a page is built from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from appraisal_app.application.disposing.by_hand import ByHand
from appraisal_app.application.disposing.planning import Plan
from appraisal_app.application.ports.files import Access
from appraisal_app.application.ports.templates import Templates
from appraisal_app.domain.disposals import DisposedKind
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.ui.post.letters import Letters


def _no_records() -> tuple[Record, ...]:
    return ()


def nothing_left() -> ByHand | None:
    """Where a page knows no file, nothing went from it."""
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageContext:
    """The record as it stands, the day, who is at the keyboard, and whether the file is closed.

    `code` tells the trust's own steps apart. `records` are all reviews of the file, the earliest
    first, as they are on disk; `templates` is what the application ships; `letters` is the file's
    post; `plan` tells what a disposal would do, as the file is on disk, and `left` what is still to
    do by hand after the last one. All are slow to read and only a few pages ask for them.
    """

    record: Record
    today: date
    role: Role
    access: Access = Access.WRITE
    code: str = ""
    records: Callable[[], tuple[Record, ...]] = field(default=_no_records, compare=False)
    templates: Callable[[], Templates] | None = field(default=None, compare=False)
    letters: Callable[[], Letters] = field(default=Letters, compare=False)
    plan: Callable[[str, DisposedKind], Plan] | None = field(default=None, compare=False)
    left: Callable[[], ByHand | None] = field(default=nothing_left, compare=False)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed in the file."""
        return self.access is not Access.WRITE

    @property
    def shipped(self) -> Templates:
        """What the application ships; raises LookupError where a page was made without."""
        if self.templates is None:
            raise LookupError("this page was made without templates")
        return self.templates()
