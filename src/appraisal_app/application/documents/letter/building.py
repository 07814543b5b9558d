"""Turns a record into the outcome letter."""

from __future__ import annotations

from appraisal_app.application.documents.building import named
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.letter.content import LetterContent, PayDecision
from appraisal_app.application.documents.money import pounds
from appraisal_app.application.documents.parts import Cover
from appraisal_app.application.documents.pay_words import PAY_KINDS
from appraisal_app.application.documents.words import OFFICES
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.gates.closing import waits_for_board
from appraisal_app.domain.pay import PayKind
from appraisal_app.domain.people import Office
from appraisal_app.domain.record import Record

_SUBJECT = "The outcome of your performance review"


def build_letter(source: Source) -> LetterContent:
    """D15 from the letter page; a draft without a day until the board has had the report."""
    record = source.record
    letter = record.letter
    draft = waits_for_board(record)
    sender = record.people.get(letter.signed_by)
    return LetterContent(
        cover=_cover(record),
        mark=source.mark,
        label=record.cycle.label,
        address=("The Chief Executive", record.trust.name),
        is_draft=draft,
        meeting=record.report.meeting_date,
        written_on=None if draft else letter.sent_on or source.mark.at.date(),
        name=named(record, Office.CHIEF_EXECUTIVE).strip(),
        outcome=letter.outcome,
        statement_kept=letter.statement_kept.strip(),
        objectives=tuple(each.title for each in record.next_objectives.objectives),
        pay=told_pay(record),
        appeal_to=letter.appeal_to.strip(),
        appeal_until=letter.appeal_until,
        sender=sender.full_name.strip() if sender is not None else "",
        sender_office=OFFICES[sender.display_role] if sender is not None else "",
    )


def _cover(record: Record) -> Cover:
    meeting = long_day(record.report.meeting_date)
    draft = f"draft for {meeting}" if meeting else "draft"
    return Cover(
        trust=record.trust.name,
        eyebrow="Private and confidential: to be opened by the addressee only",
        title=", ".join(filter(None, (_SUBJECT, record.cycle.label.strip()))),
        cycle=record.cycle.label,
        classification="Private and confidential",
        standing=draft if waits_for_board(record) else "",
        footer="Outcome letter",
    )


def told_pay(record: Record) -> PayDecision | None:
    """What the letter tells of the decision on pay; None where it tells nothing."""
    case = record.pay
    if not record.letter.pay_decision_included or not case.is_approved or case.kind is None:
        return None
    changes = case.kind is not PayKind.NO_CHANGE
    return PayDecision(
        kind=PAY_KINDS[case.kind],
        is_single_payment=case.kind is PayKind.NON_CONSOLIDATED,
        changes=changes,
        sum=pounds(case.proposed_pence if changes else case.current_pence),
        runs_from=case.runs_from if changes else None,
        decided_on=case.board_approved_on,
    )
