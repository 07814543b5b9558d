"""The steps of a review with their dates, and nothing of what was said in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from appraisal_app.application.documents import words
from appraisal_app.application.documents.assurance.content import StageLines, StepLine
from appraisal_app.domain.process import StepKind, StepTemplate
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import checks, is_complete
from appraisal_app.domain.typography import typographic

OPEN = "open"
DONE_WITHOUT_A_DATE = "done, day not recorded"
SET_ASIDE = "gone on from, with conditions set aside"

_APART = frozenset({StepKind.CONCERN, StepKind.APPEAL})


def stages(record: Record) -> tuple[StageLines, ...]:
    """Every stage in use with its steps."""
    return tuple(
        StageLines(title=stage.title, steps=tuple(_line(record, each) for each in stage.used))
        for stage in record.cycle.process.stages
        if stage.used
    )


def steps_done(record: Record) -> tuple[int, int]:
    """How many steps of the process are done, and how many it has."""
    steps = record.cycle.process.steps
    return sum(_is_done(record, each) for each in steps), len(steps)


def set_aside(record: Record) -> tuple[tuple[str, date], ...]:
    """Each usual condition that the board did without, and the day on which it decided so."""
    return tuple(_set_aside(record))


def _set_aside(record: Record) -> Iterator[tuple[str, date]]:
    for step in record.cycle.process.steps:
        if step.kind in _APART:
            continue
        for check in checks(record, step.kind, step.code):
            page = step.code if step.kind is StepKind.TASK else step.kind.value
            override = record.overrides.of(f"{page}.{check.rule}")
            if check.excused and override is not None:
                yield typographic(check.text), override.at.date()


def _line(record: Record, step: StepTemplate) -> StepLine:
    is_meeting = step.kind is StepKind.MEETING
    due = record.cycle.meeting_date if is_meeting else record.cycle.step(step.code).due
    return StepLine(title=step.title, due=due, done=_done(record, step))


def _done(record: Record, step: StepTemplate) -> str:
    if not _is_done(record, step):
        return OPEN
    on = record.cycle.step(step.code).done_on or _done_on(record, step)
    if on is not None:
        return words.day(on)
    is_excused = any(each.excused for each in checks(record, step.kind, step.code))
    return SET_ASIDE if is_excused else DONE_WITHOUT_A_DATE


def _is_done(record: Record, step: StepTemplate) -> bool:
    """A page without any condition is done when somebody says so."""
    if record.cycle.step(step.code).done_on is not None:
        return True
    found = checks(record, step.kind, step.code)
    return bool(found) and is_complete(record, step.kind, step.code)


def _done_on(record: Record, step: StepTemplate) -> date | None:
    """The day that the page itself records."""
    if step.kind is StepKind.TASK:
        return record.tasks.on(step.code).done_on
    return _own_days(record).get(step.kind)


def _own_days(record: Record) -> Mapping[StepKind, date | None]:
    submitted = record.reflection.submitted_at
    signed = [each.signed_at.date() for each in record.sign_off.signatures]
    principles = record.principles
    agreed = (principles.accepted_by_chair, principles.accepted_by_ceo)
    return MappingProxyType(
        {
            StepKind.PRINCIPLES: _last(agreed),
            StepKind.CONFIDENTIALITY: record.confidentiality.explained_on,
            StepKind.ADOPTION: principles.board_adopted_on,
            StepKind.PANEL: record.panel.conflicts_asked_on,
            StepKind.OBJECTIVES: record.objectives.agreed_on,
            StepKind.REFLECTION: submitted.date() if submitted is not None else None,
            StepKind.ADVICE: record.advice.received_on,
            StepKind.MEETING: record.meeting.held_on,
            StepKind.COMMENTS: record.statement.discussed_on,
            StepKind.NEXT_OBJECTIVES: record.next_objectives.agreed_on,
            StepKind.DEVELOPMENT: record.development.agreed_on,
            StepKind.SIGN_OFF: max(signed, default=record.sign_off.closed_without_ceo_on),
            StepKind.PAY: record.pay.board_approved_on,
            StepKind.REPORT: record.report.meeting_date,
            StepKind.LETTER: record.letter.sent_on,
        }
    )


def _last(days: tuple[date | None, ...]) -> date | None:
    given = [each for each in days if each is not None]
    return max(given, default=None)
