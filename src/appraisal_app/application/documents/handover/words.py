"""Words of the handover pack that are the same for every trust."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.handover import HandoverItem
from appraisal_app.domain.year import Kept

STANDING: Mapping[Status, str] = MappingProxyType(
    {
        Status.PRINCIPLES: "the principles are being agreed",
        Status.PLANNING: "it is being planned",
        Status.REFLECTION: "the chief executive writes the self-reflection",
        Status.MEETING: "the review meeting is being prepared",
        Status.JUDGING: "the panel words its judgements",
        Status.COMMENTS: "the draft is with the chief executive",
        Status.READY_TO_SIGN: "the statement is ready to sign",
        Status.SIGNED: "the statement is signed",
        Status.REPORTED: "signed and reported to the board",
        Status.CLOSED: "closed",
        Status.CLOSED_EARLY: "closed early, without a statement",
    }
)
KEPT: Mapping[Kept, str] = MappingProxyType(
    {
        Kept.OPEN: "open",
        Kept.KEPT: "kept",
        Kept.IN_PART: "kept in part",
        Kept.NOT_KEPT: "not kept",
        Kept.DROPPED: "dropped",
    }
)
ITEMS: Mapping[HandoverItem, str] = MappingProxyType(
    {
        HandoverItem.LAST_STATEMENT: "The last statement, read together",
        HandoverItem.OBJECTIVES: "The objectives, and where each of them stands",
        HandoverItem.PROMISES: "What the board has promised, and what is still open",
        HandoverItem.TIMETABLE: "What is due next, and who begins it",
        HandoverItem.POLICIES: "The policies, and which one is due for a new look",
        HandoverItem.ADVISER: "The adviser: name, terms, how to reach",
        HandoverItem.WHAT_NOT_TO_ASSUME: "What not to assume",
        HandoverItem.KEY: "The passphrase, changed and not passed on",
        HandoverItem.RECOVERY_SHEET: "A new recovery sheet, the old one destroyed",
        HandoverItem.BACKUPS: "Copies of the file on the old computer, deleted",
    }
)
NOT_TO_ASSUME = (
    "That last year's judgement tells you this year's. Each review begins with an open mind.",
    "That these pages are everything. Ask the chief executive what you should know, and listen.",
    "That a promise marked as open was forgotten, or that one marked as kept cost nothing.",
    "That an objective was the chief executive's alone to reach. The statement says what was not.",
    "That silence means content, or that a change of chair changes what was agreed.",
    "That dates and policies still hold. Look them over with the clerk in your first month.",
)
LEFT_OUT = (
    "Pay papers. The committee's own papers go to whoever holds that office.",
    "What concerns health and wellbeing. The chief executive passes it on, or does not.",
    "Private notes, preliminary views, and what was said by those who were asked for feedback.",
    "Concerns that are dealt with under another policy.",
)
