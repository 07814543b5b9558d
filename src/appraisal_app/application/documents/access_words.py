"""Words for access requests: what is held, who wrote it, and why something is not given."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.access_requests import (
    Decision,
    HeldPart,
    Requester,
    WaitingFor,
    WithholdReason,
)

HELD: Mapping[HeldPart, str] = MappingProxyType(
    {
        HeldPart.IDENTITY: "Name, office and dates in office",
        HeldPart.REFLECTION: "Self-reflection, every edition that was submitted",
        HeldPart.OBJECTIVES: "Objectives, measures and milestones",
        HeldPart.STATEMENT: "Review statement: judgements, reasons, comments",
        HeldPart.DEVELOPMENT: "Development and support plan",
        HeldPart.CHECK_INS: "Notes of check-in conversations",
        HeldPart.MID_CYCLE: "Mid-cycle review",
        HeldPart.PROMISES: "Promises and open actions",
        HeldPart.LETTER: "Outcome letter",
        HeldPart.APPEAL: "Appeal",
        HeldPart.BOARD_REPORT: "Report to the board in open session",
        HeldPart.TRUSTEE_REVIEW: "Review as a trustee",
        HeldPart.EVIDENCE: "Index of evidence",
        HeldPart.ADVICE: "The external adviser's advice",
        HeldPart.VIEWS: "Preliminary views of panel members",
        HeldPart.MEETING_NOTES: "Notes of the review meeting",
        HeldPart.PAY: "Pay recommendation and decision",
        HeldPart.CONFIDENTIAL_REPORT: "Confidential report to the board",
        HeldPart.CONFIDENTIAL_MINUTE: "Confidential minute of the board",
        HeldPart.FEEDBACK: "Summary of feedback from others",
        HeldPart.SUCCESSION: "Changes of people during a review",
        HeldPart.HANDOVERS: "Notes and pages for a new chair",
        HeldPart.CONCERN: "Concern dealt with elsewhere",
        HeldPart.EARLIER_YEARS: "Reviews from before this file",
        HeldPart.OUTSIDE: "Something outside this file",
    }
)
SOURCES: Mapping[HeldPart, str] = MappingProxyType(
    {
        HeldPart.IDENTITY: "the trust's own records",
        HeldPart.REFLECTION: "you",
        HeldPart.OBJECTIVES: "agreed by you and the panel",
        HeldPart.STATEMENT: "the panel; the comments are yours",
        HeldPart.DEVELOPMENT: "agreed by you and the panel",
        HeldPart.CHECK_INS: "the chair, seen by you",
        HeldPart.MID_CYCLE: "the chair, agreed with you",
        HeldPart.PROMISES: "the clerk, from earlier reviews",
        HeldPart.LETTER: "the chair, for the board",
        HeldPart.APPEAL: "you, and the trustees who heard it",
        HeldPart.BOARD_REPORT: "the chair and the clerk",
        HeldPart.TRUSTEE_REVIEW: "the trustee who led it",
        HeldPart.EVIDENCE: "the panel and you",
        HeldPart.ADVICE: "the external adviser",
        HeldPart.VIEWS: "each panel member",
        HeldPart.MEETING_NOTES: "the panel",
        HeldPart.PAY: "the pay committee and the board",
        HeldPart.CONFIDENTIAL_REPORT: "the chair",
        HeldPart.CONFIDENTIAL_MINUTE: "the clerk, for the board",
        HeldPart.FEEDBACK: "whoever gathered it, from several people",
        HeldPart.SUCCESSION: "the clerk",
        HeldPart.HANDOVERS: "the chair who handed over",
        HeldPart.CONCERN: "the chair",
        HeldPart.EARLIER_YEARS: "the clerk, from papers",
        HeldPart.OUTSIDE: "see the note",
    }
)
"""Who wrote it, by office, as the chief executive is told."""

DECISIONS: Mapping[Decision, str] = MappingProxyType(
    {Decision.GIVE: "given", Decision.WITHHOLD: "not given"}
)
REASONS: Mapping[WithholdReason, str] = MappingProxyType(
    {
        WithholdReason.OTHER_PEOPLE: "It is about other people as well, who have not agreed, and "
        "it would not be reasonable to give it without that.",
        WithholdReason.IN_CONFIDENCE: "It was said to the trust in confidence, and the trust has "
        "weighed that against your right.",
        WithholdReason.PRIVILEGE: "It is legal advice to the trust, or about it.",
        WithholdReason.NEGOTIATION: "It says what the trust intends in talks with you that are "
        "still going on.",
        WithholdReason.PLANNING: "It is about plans of the trust that would be harmed.",
        WithholdReason.REFERENCE: "It is a reference given in confidence.",
        WithholdReason.GIVEN_BEFORE: "You have had it already, and can have another copy.",
        WithholdReason.OTHER: "For another reason, which the note says.",
    }
)
EXEMPTIONS: Mapping[WithholdReason, str] = MappingProxyType(
    {
        WithholdReason.OTHER_PEOPLE: "Data Protection Act 2018, schedule 2, paragraph 16.",
        WithholdReason.IN_CONFIDENCE: "Data Protection Act 2018, schedule 2, paragraph 16.",
        WithholdReason.PRIVILEGE: "Data Protection Act 2018, schedule 2, paragraph 19.",
        WithholdReason.PLANNING: "Data Protection Act 2018, schedule 2, paragraph 22.",
        WithholdReason.NEGOTIATION: "Data Protection Act 2018, schedule 2, paragraph 23.",
        WithholdReason.REFERENCE: "Data Protection Act 2018, schedule 2, paragraph 24.",
    }
)
"""Where the law allows it; the note says it for the others."""

REQUESTERS: Mapping[Requester, str] = MappingProxyType(
    {
        Requester.CHIEF_EXECUTIVE: "chief executive",
        Requester.FORMER_CHIEF_EXECUTIVE: "former chief executive",
        Requester.REPRESENTATIVE: "somebody with the chief executive's written authority",
    }
)
WAITING: Mapping[WaitingFor, str] = MappingProxyType(
    {
        WaitingFor.CLARIFICATION: "to be told what is meant",
        WaitingFor.IDENTITY: "for proof of who is asking",
    }
)
