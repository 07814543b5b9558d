"""Which words of which part are copied for the person they are about."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from appraisal_app.application.documents import words
from appraisal_app.application.documents.access.content import Passage
from appraisal_app.application.documents.access.feedback import feedback
from appraisal_app.application.documents.access.judged import judged, objectives
from appraisal_app.application.documents.access.own_words import reflection
from appraisal_app.application.documents.access.passages import begun, on, said
from appraisal_app.application.documents.handover.words import KEPT
from appraisal_app.application.documents.letter.building import told_pay
from appraisal_app.application.documents.year_words import PROGRESS
from appraisal_app.domain.access_requests import HeldPart
from appraisal_app.domain.letter import AppealDecision
from appraisal_app.domain.people import Office
from appraisal_app.domain.record import Record
from appraisal_app.domain.typography import typographic

Copier = Callable[[Record], Iterator[Passage]]

_APPEAL = MappingProxyType(
    {
        AppealDecision.UPHELD: "upheld",
        AppealDecision.IN_PART: "upheld in part",
        AppealDecision.NOT_UPHELD: "not upheld",
        AppealDecision.WITHDRAWN: "withdrawn",
    }
)


def _identity(record: Record) -> Iterator[Passage]:
    person = record.people.holding(Office.CHIEF_EXECUTIVE, record.cycle.meeting_date)
    if person is not None:
        yield from said("Name", person.full_name)
        yield from said("Office", words.OFFICES[person.display_role])
        yield from on("In office since", person.since)
        yield from on("In office until", person.until)


def _development(record: Record) -> Iterator[Passage]:
    yield from on("Agreed on", record.development.agreed_on)
    for each in record.development.actions:
        yield from begun("Need", each.need)
        yield from said("Agreed step", each.action)
        yield from said(typographic("The board's promise"), each.boards_promise)


def _check_ins(record: Record) -> Iterator[Passage]:
    for each in record.check_ins.check_ins:
        yield from begun("Conversation", words.day(each.held_on) or "on a day that is not noted")
        if each.wellbeing_raised:
            yield from said("Wellbeing", "It was raised; only an agreed note may be in the file.")
        yield from said("Note about wellbeing", each.wellbeing_note)
        yield from said("Talked about", each.topics)
        for answer in each.answers:
            yield from said("Noted", answer.words)
        yield from said("Agreed", each.agreed)
        for follow_up in each.follow_ups:
            yield from said("To follow", follow_up.text)


def _mid_cycle(record: Record) -> Iterator[Passage]:
    kept = record.mid_cycle
    yield from on("Held on", kept.held_on)
    for each in kept.objectives:
        objective = record.objectives.get(each.objective)
        title = objective.title if objective is not None else ""
        progress = PROGRESS[each.progress] if each.progress is not None else ""
        yield from begun("Objective", title)
        yield from said("How it goes", progress)
        yield from said("In words", each.words)
        yield from said("Support", each.support)
    yield from said("What has changed around it", kept.context)
    yield from said("Support", kept.support)
    yield from said(typographic("The board's part"), kept.boards_part)
    yield from on("Agreed on", kept.agreed_on)


def _promises(record: Record) -> Iterator[Passage]:
    for each in record.promises.promises:
        yield from begun("Promise", each.text)
        yield from said("How it stands", KEPT[each.state])
        yield from said("Note", each.note)
    for action in record.meeting.actions:
        yield from said("Agreed at the review meeting", action.text)


def _letter(record: Record) -> Iterator[Passage]:
    yield from on("Sent on", record.letter.sent_on)
    yield from said("Outcome", record.letter.outcome)
    yield from said("Where the statement is kept", record.letter.statement_kept)
    for each in record.next_objectives.objectives:
        yield from said("Objective for the year ahead", each.title)
    pay = told_pay(record)
    if pay is not None:
        yield from said("Decision on pay", pay.kind)
        yield from on("Decided by the full board on", pay.decided_on)
        yield from said("Payment" if pay.is_single_payment else "Pay a year", pay.sum)
        yield from on("From", pay.runs_from)
    yield from said("Appeal to", record.letter.appeal_to)
    yield from on("Appeal until", record.letter.appeal_until)


def _appeal(record: Record) -> Iterator[Passage]:
    appeal = record.appeal
    yield from on("Lodged on", appeal.lodged_on)
    yield from said("Grounds, in your words", appeal.grounds)
    yield from on("Heard on", appeal.hearing_on)
    if appeal.decision is not None:
        yield from said("Decision", _APPEAL[appeal.decision])
    yield from on("Decided on", appeal.decided_on)
    yield from said("Reasons", appeal.reasons)
    yield from on("Told on", appeal.told_on)


def _board_report(record: Record) -> Iterator[Passage]:
    yield from on("Board meeting", record.report.meeting_date)
    yield from said("Open wording", record.report.text)
    yield from said("Resolution", record.report.resolution)


def _trustee_review(record: Record) -> Iterator[Passage]:
    kept = record.trustee_review
    yield from on("Held on", kept.held_on)
    yield from said("Contribution", kept.contribution)
    yield from said("Attendance", kept.attendance)
    yield from said("Development", kept.development)


COPIERS: Mapping[HeldPart, Copier] = MappingProxyType(
    {
        HeldPart.IDENTITY: _identity,
        HeldPart.REFLECTION: reflection,
        HeldPart.OBJECTIVES: objectives,
        HeldPart.STATEMENT: judged,
        HeldPart.DEVELOPMENT: _development,
        HeldPart.CHECK_INS: _check_ins,
        HeldPart.MID_CYCLE: _mid_cycle,
        HeldPart.PROMISES: _promises,
        HeldPart.LETTER: _letter,
        HeldPart.APPEAL: _appeal,
        HeldPart.BOARD_REPORT: _board_report,
        HeldPart.TRUSTEE_REVIEW: _trustee_review,
        HeldPart.FEEDBACK: feedback,
    }
)
"""What is not here is never copied by itself."""
