"""Starts a file: a first review from five answers, or a record that was written elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.files import CaseFile, UnitOfWork
from appraisal_app.application.ports.templates import Templates
from appraisal_app.domain.access_requests import AccessRequests
from appraisal_app.domain.calendar import Calendar
from appraisal_app.domain.content import FileContent
from appraisal_app.domain.cycle import Cycle, CycleId, Preset
from appraisal_app.domain.design import Design
from appraisal_app.domain.disposals import Disposals
from appraisal_app.domain.earlier_years import EarlierYears
from appraisal_app.domain.figures import Figures
from appraisal_app.domain.frozen import sealed_parts
from appraisal_app.domain.handover import Handovers
from appraisal_app.domain.people import Office, People, Person, PersonId, Role, Signatories, Trust
from appraisal_app.domain.policies import Policies
from appraisal_app.domain.principles import Principle, Principles
from appraisal_app.domain.record import CYCLE_PARTS, FILE_PARTS, CycleContent, empty_parts
from appraisal_app.domain.timetable import (
    Period,
    cycle_label,
    period_under_review,
    plan,
    with_offsets,
)
from appraisal_app.domain.trust_profile import TrustProfile

NewId = Callable[[], str]

OFFICE_OF = {
    Role.CHAIR: Office.CHAIR,
    Role.PANEL_MEMBER: Office.TRUSTEE,
    Role.CHIEF_EXECUTIVE: Office.CHIEF_EXECUTIVE,
    Role.CLERK: Office.CLERK,
    Role.ADVISER: Office.ADVISER,
}
_TRUSTEES = {Office.CHAIR, Office.TRUSTEE}


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstAnswers:
    """All that a new file asks."""

    trust: str
    chief_executive: str
    your_name: str
    your_role: Role
    preset: Preset
    meeting_date: date
    period: Period | None = None
    """What the review looks back on, where that is another period than the usual one."""


def first_review(
    answers: FirstAnswers, templates: Templates, new_id: NewId, *, today: date | None = None
) -> FileContent:
    """A file with one review, its timetable counted back from the meeting.

    No step is due before `today`, as far as the meeting leaves room.
    """
    cycle_id = CycleId(new_id())
    return FileContent(
        trust=Trust(id=FILE_ID, name=answers.trust.strip()),
        people=_people(answers, new_id),
        profile=TrustProfile(id=FILE_ID),
        policies=Policies(id=FILE_ID),
        calendar=Calendar(id=FILE_ID),
        figures=Figures(id=FILE_ID),
        earlier_years=EarlierYears(id=FILE_ID),
        handovers=Handovers(id=FILE_ID),
        access_requests=AccessRequests(id=FILE_ID),
        disposals=Disposals(id=FILE_ID),
        design=Design(id=FILE_ID),
        signatories=Signatories(id=FILE_ID),
        cycles=(_first_cycle(cycle_id, answers, templates, new_id, today),),
    )


def _people(answers: FirstAnswers, new_id: NewId) -> People:
    chief = Person(
        id=PersonId(new_id()),
        full_name=answers.chief_executive.strip(),
        display_role=Office.CHIEF_EXECUTIVE,
        is_employee=True,
    )
    if answers.your_role is Role.CHIEF_EXECUTIVE:
        return People(id=FILE_ID, persons=(chief,))
    office = OFFICE_OF[answers.your_role]
    you = Person(
        id=PersonId(new_id()),
        full_name=answers.your_name.strip(),
        display_role=office,
        is_trustee=office in _TRUSTEES,
    )
    return People(id=FILE_ID, persons=(chief, you))


def _first_cycle(
    cycle_id: CycleId,
    answers: FirstAnswers,
    templates: Templates,
    new_id: NewId,
    today: date | None,
) -> CycleContent:
    process = with_offsets(templates.process(), templates.offsets(answers.preset))
    usual = period_under_review(answers.preset, answers.meeting_date)
    period = answers.period or usual
    cycle = Cycle(
        id=cycle_id,
        label=cycle_label(period.start, period.end),
        preset=answers.preset,
        start=period.start,
        end=period.end,
        meeting_date=answers.meeting_date,
        process=process,
        frameworks=templates.frameworks(),
        scale=templates.scale(),
        steps=plan(process, answers.meeting_date, begins=today),
    )
    principles = Principles(
        id=cycle_id,
        purpose=process.purpose,
        principles=tuple(Principle(id=new_id(), text=text) for text in process.principles),
    )
    return empty_cycle(cycle, principles)


def empty_cycle(cycle: Cycle, principles: Principles) -> CycleContent:
    """A cycle in which nothing but the principles is written yet."""
    parts: dict[str, Any] = {**empty_parts(cycle.id), "cycle": cycle, "principles": principles}
    return CycleContent(**parts)


def fill(case: CaseFile, content: FileContent, *, event: str, actor: str, at: datetime) -> None:
    """Write a whole content into a new file, seal what is sealed, and start its chain."""
    with case.unit_of_work() as unit:
        for name in FILE_PARTS:
            unit.add(getattr(content, name))
        unit.add(content.signatories)
        for record in content.records:
            for name in CYCLE_PARTS:
                unit.add(getattr(record, name))
            _seal(unit, content, record.cycle.id, at)
        unit.record_event(event, actor=actor, body={"document": case.document_id}, at=at)
        unit.note_hashes(actor=actor, at=at)


def _seal(unit: UnitOfWork, content: FileContent, cycle_id: str, at: datetime) -> None:
    record = content.record(cycle_id)
    for kind in sealed_parts(record):
        unit.seal(kind, cycle_id, at=at)


def signed_elsewhere(content: FileContent) -> FileContent:
    """The content with signed reviews marked: their signatures did not come along."""
    return replace(
        content,
        cycles=tuple(
            replace(each, cycle=replace(each.cycle, signed_elsewhere=True))
            if each.cycle.is_sealed or each.sign_off.signatures
            else each
            for each in content.cycles
        ),
    )
