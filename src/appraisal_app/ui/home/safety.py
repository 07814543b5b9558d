"""Whether the file is safe, in a headline and lines."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from appraisal_app.application.backing_up.second_place import Reminder
from appraisal_app.application.only_to_read import only_to_read
from appraisal_app.application.ports.checks import Checked
from appraisal_app.application.ports.files import Access
from appraisal_app.domain.english_dates import long_day, moment
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.destinations import BACKUPS, PROTECT, RECOVERY
from appraisal_app.ui.forms.blocks import PageAction
from appraisal_app.ui.home.answers import Answer, Line
from appraisal_app.ui.home.backups_told import BackupsKnown, lines_of
from appraisal_app.ui.widgets.mark_kind import Mark

BACK_UP = "back_up"
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
    backup_at: datetime | None = None
    saved_at: datetime | None = None
    backups: BackupsKnown = field(default_factory=BackupsKnown)
    check: Checked | None = None
    is_current: bool = False
    failure: str = ""
    is_busy: bool = False
    may_start_next: bool = False
    """Whether the next review may follow the one in sight."""
    is_example: bool = False
    """Whether it is the worked example, in which nothing needs keeping."""
    is_last: bool = True
    """Whether no other review follows the one in sight yet."""
    post: tuple[tuple[str, str], ...] = ()
    """What was asked by packet and is still waited for, or came; see `ui.home.post`."""
    awaits: frozenset[StepKind] = frozenset()
    """The steps on which somebody was asked who has not answered."""


def safety(facts: FileFacts, today: date) -> Answer:
    """The answer for Home."""
    if facts.access is not Access.WRITE:
        return _only_to_read(facts)
    if facts.is_example:
        return _example()
    protected = _protection(facts)
    told = lines_of(facts.backups, today, is_current=facts.is_current)
    lines = (_saved(facts), *told, *_check(facts), *(line for line, _ in protected))
    offered = (action for _, action in protected if action is not None)
    actions = (*_backup_actions(facts), *offered)
    wanted = sum(line.mark is Mark.LATE for line in lines)
    failed = (Line(text=facts.failure, mark=Mark.LATE),) if facts.failure else ()
    headlines = {0: "Yes", 1: "Nearly: one thing to do"}
    return Answer(
        question=_QUESTION,
        headline=headlines.get(wanted, phrased("Not yet: {wanted} things to do", wanted=wanted)),
        lines=(*failed, *lines),
        actions=actions,
        is_long=True,
    )


def _example() -> Answer:
    """Nobody who is trying things out is warned, and all learn what this place is for."""
    said = (
        "Nothing in it needs keeping safe. For a file of your own it says here whether it is "
        "saved, backed up and protected."
    )
    headline = "This is only an example"
    return Answer(question=_QUESTION, headline=headline, lines=(Line(text=said),), is_long=True)


def _check(facts: FileFacts) -> tuple[Line, ...]:
    """When the whole file was last read through; nothing for a file that is new."""
    if facts.check is None:
        return ()
    day = long_day(facts.check.at)
    if facts.check.fault:
        return (
            Line(
                text=phrased("Read through on {day}: {fault}", day=day, fault=facts.check.fault),
                mark=Mark.LATE,
            ),
        )
    return (Line(text=phrased("Read through on {day}, and whole", day=day), mark=Mark.DONE),)


def _only_to_read(facts: FileFacts) -> Answer:
    if facts.access is Access.COPY and facts.read_at is not None:
        taken = phrased(
            "This is a copy as it stood at {read_at}; nothing is saved in it.",
            read_at=f"{facts.read_at:%H:%M}",
        )
        return Answer(
            question=_QUESTION, headline="You are reading a copy", lines=(Line(text=taken),)
        )
    if facts.access is Access.BACKUP and facts.backup_at is not None:
        made = phrased(
            "It was made on {made}. To go on in it, save it as a file of its own.",
            made=moment(facts.backup_at),
        )
        return Answer(
            question=_QUESTION, headline="You are reading a backup", lines=(Line(text=made),)
        )
    said = Line(text=only_to_read(facts.access), mark=Mark.LATE)
    return Answer(question=_QUESTION, headline="It is only open to read", lines=(said,))


def _saved(facts: FileFacts) -> Line:
    when = (
        phrased("Saved at {saved_at}", saved_at=f"{facts.saved_at:%H:%M}")
        if facts.saved_at
        else "Everything is saved"
    )
    return Line(text=when, mark=Mark.DONE)


def _backup_actions(facts: FileFacts) -> tuple[PageAction, ...]:
    label = "Choose a second place…" if facts.backups.reminder is Reminder.CHOOSE else "Backups"
    now = PageAction(BACK_UP, "Back up now", enabled=not facts.is_busy)
    return (now, PageAction(BACKUPS, label))


def _protection(facts: FileFacts) -> tuple[tuple[Line, PageAction | None], ...]:
    if not facts.is_protected:
        line = Line(text="No passphrase: whoever gets the file can read it", mark=Mark.LATE)
        return ((line, PageAction(PROTECT, "Protect this file…")),)
    locked = (Line(text="Protected by a passphrase", mark=Mark.DONE), None)
    if facts.has_sheet:
        return (locked, (Line(text="The recovery sheet was made", mark=Mark.DONE), None))
    missing = Line(
        text="No recovery sheet: a forgotten passphrase would lose the file", mark=Mark.LATE
    )
    return (locked, (missing, PageAction(RECOVERY, "Make the sheet…")))
