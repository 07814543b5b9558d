"""What is asked for and what is done away with, with every field filled."""

from __future__ import annotations

from datetime import date

from appraisal_app.domain.access_requests import (
    AccessItem,
    AccessRequest,
    AccessRequests,
    ClockPause,
    Decision,
    HeldPart,
    Requester,
    WaitingFor,
    WithholdReason,
)
from appraisal_app.domain.disposals import (
    CopyElsewhere,
    Disposal,
    Disposals,
    DisposedKind,
    Hold,
    HoldReason,
    Method,
    PeriodChoice,
)
from appraisal_app.domain.people import Office
from appraisal_app.domain.retention_classes import RetentionClass

FILE = "file"


def access_requests() -> AccessRequests:
    """One request with a pause, an extension and two decisions."""
    return AccessRequests(
        id=FILE,
        requests=(
            AccessRequest(
                id="ar-1",
                received_on=date(2026, 3, 2),
                requester=Requester.REPRESENTATIVE,
                came_as="A letter",
                scope="All of it",
                handled_by=Office.CLERK,
                identity_confirmed_on=date(2026, 3, 4),
                identity_how="Known to the clerk",
                pauses=(
                    ClockPause(
                        id="cp-1",
                        waiting_for=WaitingFor.CLARIFICATION,
                        start=date(2026, 3, 9),
                        until=date(2026, 3, 16),
                        asked="Which years?",
                    ),
                ),
                extension_reason="Many papers",
                extension_told_on=date(2026, 3, 20),
                search_note="Cabinet and mail",
                items=(
                    AccessItem(id="ai-1", held=HeldPart.STATEMENT, decision=Decision.GIVE),
                    AccessItem(
                        id="ai-2",
                        held=HeldPart.OUTSIDE,
                        title="A letter",
                        decision=Decision.WITHHOLD,
                        reason=WithholdReason.PRIVILEGE,
                        note="Advice to the board",
                    ),
                ),
                answered_on=date(2026, 5, 29),
                recipients=("Chief executive",),
                remark="Handed over",
            ),
        ),
    )


def disposals() -> Disposals:
    """One old review on paper."""
    return Disposals(
        id=FILE,
        holds=(
            Hold(
                id="ho-1",
                why=HoldReason.TRIBUNAL,
                note="A claim",
                placed_by=Office.CLERK,
                placed_on=date(2025, 5, 6),
                lifted_by=Office.CHAIR,
                lifted_on=date(2025, 6, 7),
            ),
        ),
        periods=(
            PeriodChoice(
                id="pc-1", kept=RetentionClass.FORMS, months=24, reason="Our own schedule"
            ),
        ),
        copies=(
            CopyElsewhere(
                id="co-1",
                place="E:/Copies",
                made_on=date(2025, 2, 3),
                size=3_000_000,
                destroyed_on=date(2025, 8, 9),
                destroyed_by=Office.CLERK,
            ),
        ),
        disposals=(
            Disposal(
                id="di-1",
                number=3,
                kind=DisposedKind.REVIEW,
                what="Review 2017/18 on paper",
                period_start=date(2017, 9, 1),
                period_end=date(2018, 8, 31),
                kept_for="Six years",
                due_on=date(2025, 1, 1),
                early_reason="No longer needed",
                authorised_by=Office.CHAIR,
                authorised_on=date(2024, 12, 1),
                authority="Minute 12",
                method=Method.SHREDDED,
                done_on=date(2024, 12, 3),
                done_by=Office.CLERK,
                witness=Office.TRUSTEE,
                remark="Slip kept",
            ),
        ),
    )
