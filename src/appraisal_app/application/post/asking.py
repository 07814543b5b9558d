"""Seals what the board asks somebody or hands them, and notes that it left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.example_day import ExampleClock
from appraisal_app.application.export_log import Form, Leaving, Other, leaving, record_export
from appraisal_app.application.exporting import export
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.sending import Sealed, Sender, note_sent, put
from appraisal_app.application.word_list import read_words
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.packets import Body, PacketKind
from appraisal_app.domain.people import Office, Role
from appraisal_app.domain.record import Record

PAST: Final = (
    "The packet would be good until a day that is past already. Choose a later day, or leave "
    "it empty."
)
GRACE: Final = timedelta(days=14)
"""How long after its due date a request is good, unless somebody says otherwise."""
_NAMELESS: Final = {Role.CLERK: "The clerk"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """Which kind of packet, the last day on which it is taken in, and the person it asks."""

    kind: PacketKind
    expires_on: date | None = None
    person: str = ""


def a_fortnight_after(due: date | None, today: date) -> date:
    """A fortnight after that day, or after today if that is later or there is no such day."""
    return max(due or today, today) + GRACE


def usual_end(day: date, clock: Clock) -> date | None:
    """That day as the last one of a packet; None in the worked example.

    Its days are its own, and long past on the computer of whoever opens the packet.
    """
    return None if isinstance(clock, ExampleClock) else day


def seal_asked(
    editor: RecordEditor, case: CaseFile, services: Services, body: Body, asking: Asking
) -> Sealed:
    """The packet under new words; raises DomainError when its last day is past, or AppError."""
    clock = services.clock
    if asking.expires_on is not None and asking.expires_on < clock.today():
        raise DomainError((Refusal(sentence=PAST, hard=True),))
    editor.save()
    sender = boards_sender(case, editor.record, editor.role, services)
    return sender.request(
        asking.kind, body, at=clock.now(), expires_on=asking.expires_on, person=asking.person
    )


def send(
    sealed: Sealed,
    path: Path,
    editor: RecordEditor,
    case: CaseFile,
    clock: Clock,
    write: Callable[[bytes, Path], None] = export,
) -> None:
    """Write it and note it with its words, both or neither; raises AppError."""
    by, at = editor.role, clock.now()
    paper = _paper(sealed)

    def note() -> None:
        with case.unit_of_work() as unit:
            note_sent(unit, sealed, actor=by.value, at=at)
            record_export(unit, paper, by=by, at=at)

    put(sealed, path, note, write)
    editor.wrote_beside()


def _paper(sealed: Sealed) -> Leaving:
    """What the log of exports says: the pages themselves where the packet carries some."""
    review = sealed.label.review
    if not sealed.document:
        return leaving(Other.REQUEST, sealed.data, cycle=review)
    return Leaving(
        what=DocumentId.STATEMENT,
        sha256=sealed.document,
        cycle=review,
        form=Form.PACKET,
        reader=Reader.CHIEF_EXECUTIVE.value,
    )


def boards_sender(case: CaseFile, record: Record, role: Role, services: Services) -> Sender:
    """Who sends from a board's file: the person in that office, by name where it is known."""
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
