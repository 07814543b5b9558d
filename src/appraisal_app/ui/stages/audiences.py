"""Who can see what is written here, in the few words of a chip."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.application.documents.sights import NOBODY, SightRow, changed_rows
from appraisal_app.domain.confidentiality import Artefact, Confidentiality
from appraisal_app.domain.phrases import capital, phrased

POLICY = "Everyone; the policy is public"
INVOLVED = "Everyone involved"
PANEL_LIST = "Chief executive, trustees, adviser and clerk"
OBJECTIVES = "Chief executive, panel and adviser; board in summary"
REFLECTION = "Panel and adviser, once submitted"
EVIDENCE = "Chief executive, adviser and panel"
MEETING = "Panel; the chief executive may ask to see it"
DRAFT = "Panel and adviser; chief executive once released"
FEEDBACK = "Chief executive, panel and adviser, once released"
ADVICE = "Adviser, chief executive and panel"
COMMENTS = "Chief executive, panel and adviser"
DEVELOPMENT = "Chief executive and panel; adviser in summary"
OPEN_MINUTES = "Everyone; open minutes are public"
PAY = "Panel, pay committee, board and clerk"
CONFIDENTIAL_MINUTE = "Trustees without a conflict, and the clerk"
LETTER = "Chief executive, panel and clerk"
APPEAL = "Chief executive, appeal trustees and clerk"
TRUSTEE_REVIEW = "The chair and this trustee"
CHECK_INS = "Chief executive and panel"
CONCERN = "Chief executive and panel; appeal trustees if it comes to that"
DIAGNOSTIC = "Chief executive, panel and the outside peer"
ACCESS = "The clerk, the data-protection officer and the chair"
KEEPING = "The clerk and the chair"

NAMED_ABOVE = "Those named at the top of this page"
"""In place of a list of readers that is too long to stand beside every answer."""
_LONG = 60

_TOLD_BY_TABLE: Mapping[str, Artefact] = MappingProxyType(
    {
        POLICY: Artefact.PLAN,
        PANEL_LIST: Artefact.PANEL_LIST,
        OBJECTIVES: Artefact.OBJECTIVES,
        REFLECTION: Artefact.REFLECTION,
        FEEDBACK: Artefact.FEEDBACK_SUMMARY,
        ADVICE: Artefact.ADVICE,
        MEETING: Artefact.PRIVATE_NOTES,
        DRAFT: Artefact.STATEMENT_DRAFT,
        COMMENTS: Artefact.STATEMENT_DRAFT,
        DEVELOPMENT: Artefact.DEVELOPMENT,
        CHECK_INS: Artefact.CHECK_INS,
        PAY: Artefact.PAY_PAPER,
        CONFIDENTIAL_MINUTE: Artefact.CONFIDENTIAL_MINUTE,
        CONCERN: Artefact.CONCERN,
    }
)
"""The line of the table of who sees what that stands behind a chip."""


def as_decided(kept: Confidentiality) -> Mapping[str, str]:
    """For each chip whose line the trust has changed, what it says in this review."""
    rows = changed_rows(kept)
    return {chip: _said(rows[line]) for chip, line in _TOLD_BY_TABLE.items() if line in rows}


def in_few_words(chips: Mapping[str, str], usual: str) -> Mapping[str, str]:
    """The chips, where a long one for the `usual` readers of a page points to its top."""
    is_long = len(chips.get(usual, "")) > _LONG
    return {**chips, usual: NAMED_ABOVE} if is_long else chips


def _said(row: SightRow) -> str:
    partly = "" if row.partly == NOBODY else phrased("; {partly}", partly=row.partly)
    return phrased("{full}{partly}", full=capital(row.full), partly=partly)
