"""What the minutes take from the board report in the same way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.english_dates import MONTHS
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.reporting import ReportAction

UNCONFLICTED = frozenset(
    {
        Reader.PANEL,
        Reader.COMMITTEE,
        Reader.TRUSTEES,
        Reader.CLERK,
        Reader.APPEAL,
        Reader.SUCCESSOR,
    }
)
"""Who may read what the board decided in confidence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionRow:
    """What somebody is to do, by office and date."""

    what: str
    office: str
    by: date | None


def action_rows(actions: Iterable[ReportAction]) -> tuple[ActionRow, ...]:
    """Those that say what is to be done."""
    return tuple(
        ActionRow(what=each.what.strip(), office=each.office.strip(), by=each.by)
        for each in actions
        if given(each.what)
    )


def month(when: date | None) -> str:
    """Written "October 2027", or ""."""
    return f"{MONTHS[when.month - 1]} {when.year}" if when is not None else ""
