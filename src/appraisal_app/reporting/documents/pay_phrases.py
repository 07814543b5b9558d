"""Sentences about a recommendation on pay; sums are said as they were entered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER, day
from appraisal_app.reporting.documents.sentences import capital

if TYPE_CHECKING:
    from collections.abc import Sequence

    from appraisal_app.application.documents.board.content import PayItem
    from appraisal_app.application.documents.pay.content import PolicyLine, Recommended

NO_FIGURE = "no figure given"


def policy_named(policy: PolicyLine) -> str:
    """Title, version and day of a policy in one line."""
    adopted = day(policy.adopted_on)
    version = policy.version.strip()
    parts = (
        policy.title.strip() or NO_ANSWER,
        f"version {version}" if version else "",
        f"adopted by the board on {adopted}" if adopted else "",
    )
    return ", ".join(filter(None, parts))


def sums(what: Recommended | PayItem) -> tuple[tuple[str, str], ...]:
    """What is recommended, what is paid now, what is proposed and from when, as label and value."""
    label = "Proposed: a single payment of" if what.is_single_payment else "Proposed, a year"
    begins = "Paid on" if what.is_single_payment else "To run from"
    return (
        ("Recommended", capital(what.kind) or NO_ANSWER),
        ("Paid now, a year", what.current or NO_FIGURE),
        *(((label, what.proposed),) if what.proposed else ()),
        *(((begins, day(what.runs_from)),) if what.runs_from is not None else ()),
    )


def offices(counted: Sequence[tuple[str, int]]) -> str:
    """Offices with how many hold them: "the chair of trustees and 2 trustees"."""
    *first, last = [_office(office, count) for office, count in counted] or [""]
    return f"{', '.join(first)} and {last}" if first else last


def _office(office: str, count: int) -> str:
    if count > 1:
        return f"{count} {office}s"
    is_the_only_one = office.startswith(("chair", "vice-chair", "clerk", "chief"))
    return f"the {office}" if is_the_only_one else f"a {office}"
