"""The board's side of the post: it asks for the self-reflection and takes the answer in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.export_log import Other, leaving, record_export
from appraisal_app.application.exporting import export
from appraisal_app.application.own_desk.bringing_in import brought_in
from appraisal_app.application.own_desk.request import request_for
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Arrived, Taking
from appraisal_app.application.post.sending import Sealed, Sender, note_sent, put
from appraisal_app.application.word_list import read_words
from appraisal_app.domain.arriving import NOT_WANTED, Place
from appraisal_app.domain.desk_papers import SubmittedReflection
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.people import Office, Role
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record

WANTED: Final = frozenset({PacketKind.REFLECTION})
GRACE: Final = timedelta(days=14)
"""How long after its due date a request is good, unless somebody says otherwise."""
PAST: Final = (
    "That day is past, so nobody could take the request in. Choose today or a later day, or leave "
    "it empty."
)
_NAMELESS: Final = {Role.CLERK: "The clerk"}


def boards_place(case: CaseFile, today: date) -> Place:
    """What a board's file takes."""
    return Place(file=case.document_id, wanted=WANTED, today=today)


def boards_taking(editor: RecordEditor, clock: Clock) -> Taking[Record]:
    """A packet can be given back until the review moves on."""
    return Taking(editor, clock.now, rests=lambda record: record.cycle.moves)


def good_until(record: Record, today: date) -> date:
    """A fortnight after the self-reflection is due, or after today if that is later."""
    step = record.cycle.process.step(StepKind.REFLECTION)
    due = record.cycle.step(step.code).due if step is not None else None
    return max(due or today, today) + GRACE


def seal_request(
    editor: RecordEditor, case: CaseFile, services: Services, *, expires_on: date | None
) -> Sealed:
    """The request of this review under new words; raises DomainError when it cannot be."""
    record = editor.record
    if expires_on is not None and expires_on < services.clock.today():
        raise DomainError((Refusal(sentence=PAST, hard=True),))
    body = request_for(record)
    editor.save()
    sender = _sender(case, record, editor.role, services)
    at = services.clock.now()
    return sender.request(PacketKind.REFLECTION_REQUEST, body, at=at, expires_on=expires_on)


def send_request(
    sealed: Sealed,
    path: Path,
    editor: RecordEditor,
    case: CaseFile,
    clock: Clock,
    write: Callable[[bytes, Path], None] = export,
) -> None:
    """Write it, note it with its words, and note the day of asking; raises AppError."""
    by, at = editor.role, clock.now()
    paper = leaving(Other.REQUEST, sealed.data, cycle=sealed.label.review)

    def note() -> None:
        with case.unit_of_work() as unit:
            note_sent(unit, sealed, actor=by.value, at=at)
            record_export(unit, paper, by=by, at=at)

    put(sealed, path, note, write)
    if editor.record.reflection.requested_on is None:
        editor.edit(lambda record: _asked(record, clock.today()), "sealing the request")
        editor.save()


def take_reflection(taking: Taking[Record], arrived: Arrived) -> None:
    """Take the submitted words in, not yet recorded as submitted; raises DomainError."""
    body = arrived.packet.body
    if not isinstance(body, SubmittedReflection):
        raise DomainError((Refusal(sentence=NOT_WANTED, hard=True),))
    taking.take(
        arrived,
        lambda record: brought_in(record, body),
        lambda later, before: replace(later, reflection=before.reflection),
    )


def _asked(record: Record, day: date) -> Record:
    return replace(record, reflection=replace(record.reflection, requested_on=day))


def _sender(case: CaseFile, record: Record, role: Role, services: Services) -> Sender:
    office = Office.CLERK if role is Role.CLERK else Office.CHAIR
    person = record.people.holding(office, services.clock.today())
    return Sender(
        case=case,
        packets=services.packets(),
        new_id=services.new_id,
        vocabulary=read_words(services.resources),
        trust=record.trust.name,
        name=person.full_name if person is not None else _NAMELESS.get(role, "The chair"),
    )
