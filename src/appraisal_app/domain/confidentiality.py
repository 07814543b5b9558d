"""Who may see what: the table, what a trust may change in it, and the basis for keeping records."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Artefact(StrEnum):
    """Something that comes about in a review."""

    PLAN = "plan"
    PANEL_LIST = "panel_list"
    REFLECTION_DRAFT = "reflection_draft"
    REFLECTION = "reflection"
    PRIVATE_NOTES = "private_notes"
    FEEDBACK_RAW = "feedback_raw"
    FEEDBACK_SUMMARY = "feedback_summary"
    ADVICE = "advice"
    STATEMENT_DRAFT = "statement_draft"
    STATEMENT = "statement"
    OBJECTIVES = "objectives"
    DEVELOPMENT = "development"
    CHECK_INS = "check_ins"
    PAY_PAPER = "pay_paper"
    CONFIDENTIAL_MINUTE = "confidential_minute"
    OPEN_EXTRACT = "open_extract"
    CONCERN = "concern"


class Reader(StrEnum):
    """Somebody who may or may not see it."""

    CHIEF_EXECUTIVE = "chief_executive"
    PANEL = "panel"
    ADVISER = "adviser"
    COMMITTEE = "committee"
    TRUSTEES = "trustees"
    STAFF_TRUSTEES = "staff_trustees"
    CLERK = "clerk"
    HR = "hr"
    APPEAL = "appeal"
    SUCCESSOR = "successor"
    PUBLIC = "public"


class Sight(StrEnum):
    """How much of it."""

    FULL = "full"
    SUMMARY = "summary"
    COMPLETION = "completion"
    """Only that it is done."""
    OWN = "own"
    """Their own part."""
    WORKING = "working"
    """While they work on it."""
    NONE = "none"


_LETTERS = {
    "F": Sight.FULL,
    "S": Sight.SUMMARY,
    "C": Sight.COMPLETION,
    "O": Sight.OWN,
    "W": Sight.WORKING,
    "-": Sight.NONE,
}

_ROWS = {
    Artefact.PLAN: "FFFFFFFFFFF",
    Artefact.PANEL_LIST: "FFFFFCFFFF-",
    Artefact.REFLECTION_DRAFT: "F----------",
    Artefact.REFLECTION: "FFF---C-FF-",
    Artefact.PRIVATE_NOTES: "-W------S--",
    Artefact.FEEDBACK_RAW: "-----------",
    Artefact.FEEDBACK_SUMMARY: "FFF-----FS-",
    Artefact.ADVICE: "FFF---C-FF-",
    Artefact.STATEMENT_DRAFT: "FFF--------",
    Artefact.STATEMENT: "FFFSSCCSFF-",
    Artefact.OBJECTIVES: "FFFSSCC-FF-",
    Artefact.DEVELOPMENT: "FFS-C--O-F-",
    Artefact.CHECK_INS: "FF------SF-",
    Artefact.PAY_PAPER: "SF-FF-FFFF-",
    Artefact.CONFIDENTIAL_MINUTE: "SF-FF-F-FF-",
    Artefact.OPEN_EXTRACT: "FFFFFFFFFFF",
    Artefact.CONCERN: "OW-----FFC-",
}
"""Columns in the order of `Reader`; a default drawn from practice, to be changed by the trust."""

FIXED = frozenset({Artefact.REFLECTION_DRAFT, Artefact.FEEDBACK_RAW, Artefact.OPEN_EXTRACT})
"""Rows that no trust can change here: what is not in a file cannot be shown from it."""


def default_sight(artefact: Artefact, reader: Reader) -> Sight:
    """What that reader sees unless the trust decided otherwise."""
    return _LETTERS[_ROWS[artefact][list(Reader).index(reader)]]


class RecordsBasis(StrEnum):
    """Why the trust may keep these records; consent is not among them on purpose."""

    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    PUBLIC_TASK = "public_task"
    LEGITIMATE_INTERESTS = "legitimate_interests"


@dataclass(frozen=True, slots=True, kw_only=True)
class SightChoice:
    """What the trust decided otherwise than the table."""

    id: str
    artefact: Artefact
    reader: Reader
    sight: Sight
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Confidentiality:
    """The choices of this review."""

    id: str
    choices: tuple[SightChoice, ...] = ()
    explained_on: date | None = None
    """When everybody in the review was told who sees what."""
    records_basis: RecordsBasis | None = None
    privacy_notice: str = ""
    retention_years: int = 6
    retention_note: str = ""

    def sight(self, artefact: Artefact, reader: Reader) -> Sight:
        """What that reader sees of it in this review."""
        chosen = next(
            (c for c in self.choices if (c.artefact, c.reader) == (artefact, reader)), None
        )
        if chosen is None or artefact in FIXED:
            return default_sight(artefact, reader)
        return chosen.sight
