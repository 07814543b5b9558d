"""Whether the file is safe, in a headline and lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from appraisal_app.application.only_to_read import only_to_read
from appraisal_app.application.ports.files import Access
from appraisal_app.domain.english_dates import long_day
from appraisal_app.ui.destinations import PROTECT, RECOVERY
from appraisal_app.ui.forms.blocks import PageAction
from appraisal_app.ui.home.answers import Answer, Line
from appraisal_app.ui.widgets.mark_kind import Mark

BACK_UP = "back_up"
_STALE = timedelta(days=14)
_QUESTION = "Is the file safe?"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFacts:
    """What is known about the file itself.

    `saved_at` None: nothing was changed since it was opened. `is_current`: nothing was changed
    since the last backup. `failure` is what went wrong with a backup just now.
    """

    access: Access
    is_protected: bool
    has_sheet: bool
    read_at: datetime | None = None
    saved_at: datetime | None = None
    last_backup: datetime | None = None
    is_current: bool = False
    failure: str = ""
    is_busy: bool = False
    may_start_next: bool = False
    """Whether the next review may follow the one in sight."""
    is_last: bool = True
    """Whether no other review follows the one in sight yet."""
    post: tuple[tuple[str, str], ...] = ()
    """What was asked by packet and is still waited for, or came; see `ui.home.post`."""


def safety(facts: FileFacts, today: date) -> Answer:
    """The answer for Home."""
    if facts.access is not Access.WRITE:
        return _only_to_read(facts)
    found = (_saved(facts), _backup(facts, today), *_protection(facts))
    lines = tuple(line for line, _ in found)
    actions = tuple(action for _, action in found if action is not None)
    wanted = sum(line.mark is Mark.LATE for line in lines)
    failed = (Line(text=facts.failure, mark=Mark.LATE),) if facts.failure else ()
    headlines = {0: "Yes", 1: "Nearly: one thing to do"}
    return Answer(
        question=_QUESTION,
        headline=headlines.get(wanted, f"Not yet: {wanted} things to do"),
        lines=(*failed, *lines),
        actions=actions,
    )


def _only_to_read(facts: FileFacts) -> Answer:
    if facts.access is Access.COPY and facts.read_at is not None:
        taken = f"This is a copy as it stood at {facts.read_at:%H:%M}; nothing is saved in it."
        return Answer(
            question=_QUESTION, headline="You are reading a copy", lines=(Line(text=taken),)
        )
    said = Line(text=only_to_read(facts.access), mark=Mark.LATE)
    return Answer(question=_QUESTION, headline="It is only open to read", lines=(said,))


def _saved(facts: FileFacts) -> tuple[Line, PageAction | None]:
    when = f"Saved at {facts.saved_at:%H:%M}" if facts.saved_at else "Everything is saved"
    return Line(text=when, mark=Mark.DONE), None


def _backup(facts: FileFacts, today: date) -> tuple[Line, PageAction | None]:
    action = PageAction(BACK_UP, "Back up now", enabled=not facts.is_busy)
    if facts.last_backup is None:
        return Line(text="No backup on this computer yet", mark=Mark.LATE), action
    day = facts.last_backup.date()
    when = f"today at {facts.last_backup:%H:%M}" if day == today else f"on {long_day(day)}"
    if facts.is_current:
        return Line(text=f"Backed up {when}, nothing has changed since", mark=Mark.DONE), action
    fresh = today - day <= _STALE
    return Line(text=f"Backed up {when}", mark=Mark.DONE if fresh else Mark.LATE), action


def _protection(facts: FileFacts) -> tuple[tuple[Line, PageAction | None], ...]:
    if not facts.is_protected:
        line = Line(text="No passphrase: whoever gets the file can read it", mark=Mark.LATE)
        return ((line, PageAction(PROTECT, "Protect it…")),)
    locked = (Line(text="Protected by a passphrase", mark=Mark.DONE), None)
    if facts.has_sheet:
        return (locked, (Line(text="The recovery sheet was made", mark=Mark.DONE), None))
    missing = Line(
        text="No recovery sheet: a forgotten passphrase would lose the file", mark=Mark.LATE
    )
    return (locked, (missing, PageAction(RECOVERY, "Make the sheet…")))
