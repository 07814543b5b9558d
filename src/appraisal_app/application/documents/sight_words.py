"""Words for who sees what, for the page and for the papers."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.confidentiality import Artefact, Reader, RecordsBasis, Sight

ARTEFACTS: Mapping[Artefact, str] = MappingProxyType(
    {
        Artefact.PLAN: "policy, timetable and blank forms",
        Artefact.PANEL_LIST: "panel list and conflicts of interest",
        Artefact.REFLECTION_DRAFT: "self-reflection, as a draft",
        Artefact.REFLECTION: "self-reflection, once submitted",
        Artefact.PRIVATE_NOTES: "the panel's notes and preliminary views",
        Artefact.FEEDBACK_RAW: "feedback, the single answers",
        Artefact.FEEDBACK_SUMMARY: "feedback, the summary by groups",
        Artefact.ADVICE: "the adviser's advice",
        Artefact.STATEMENT_DRAFT: "review statement, as a draft",
        Artefact.STATEMENT: "review statement, signed",
        Artefact.OBJECTIVES: "objectives",
        Artefact.DEVELOPMENT: "development and support plan",
        Artefact.CHECK_INS: "notes of check-in conversations",
        Artefact.PAY_PAPER: "pay recommendation",
        Artefact.CONFIDENTIAL_MINUTE: "confidential minute",
        Artefact.OPEN_EXTRACT: "open minutes extract",
        Artefact.CONCERN: "note of a concern",
    }
)
READERS: Mapping[Reader, str] = MappingProxyType(
    {
        Reader.CHIEF_EXECUTIVE: "chief executive",
        Reader.PANEL: "chair and panel",
        Reader.ADVISER: "adviser",
        Reader.COMMITTEE: "pay committee",
        Reader.TRUSTEES: "other trustees",
        Reader.STAFF_TRUSTEES: "staff trustees",
        Reader.CLERK: "clerk",
        Reader.HR: "HR adviser",
        Reader.APPEAL: "appeal trustees",
        Reader.SUCCESSOR: "next chair",
        Reader.PUBLIC: "the public",
    }
)
SIGHTS: Mapping[Sight, str] = MappingProxyType(
    {
        Sight.FULL: "all of it",
        Sight.SUMMARY: "a summary",
        Sight.COMPLETION: "only that it is done",
        Sight.OWN: "their own part",
        Sight.WORKING: "while at work on it",
        Sight.NONE: "nothing",
    }
)
_OF_A_DECISION = frozenset({Artefact.PAY_PAPER, Artefact.CONFIDENTIAL_MINUTE})
"""What the chief executive never sees, but for what was decided."""


def sight_named(artefact: Artefact, reader: Reader, sight: Sight) -> str:
    """What that reader sees of it, in words that are right for it."""
    is_own = reader is Reader.CHIEF_EXECUTIVE and artefact in _OF_A_DECISION
    if is_own and sight is Sight.SUMMARY:
        return "only the decision, after the board"
    return SIGHTS[sight]


RECORDS_BASES: Mapping[RecordsBasis, str] = MappingProxyType(
    {
        RecordsBasis.CONTRACT: "the contract of employment",
        RecordsBasis.LEGAL_OBLIGATION: "a legal obligation",
        RecordsBasis.PUBLIC_TASK: "a public task",
        RecordsBasis.LEGITIMATE_INTERESTS: "legitimate interests of the trust",
    }
)
