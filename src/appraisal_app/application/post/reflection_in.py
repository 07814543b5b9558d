"""Takes the submitted self-reflection in, and says first what it would replace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.own_desk.bringing_in import brought_in
from appraisal_app.application.ports.files import CaseFile, UnitOfWork
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Arrived
from appraisal_app.application.post.refusing import refused
from appraisal_app.application.post.statements_in import Seen
from appraisal_app.domain.arriving import NOT_WANTED
from appraisal_app.domain.desk_papers import SubmittedReflection
from appraisal_app.domain.packets import Packet
from appraisal_app.domain.people import Office
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import has_words

REPLACES: Final = (
    "Other words stand on the page already. They make room for these; if you take the packet in "
    "and give it back, they are there again."
)
OTHER_NAME: Final = (
    "It comes from {sender}, and the chief executive in this file is {known}. Ask the chief "
    "executive by telephone before you rely on it."
)


def reflection_in(_: UnitOfWork, record: Record, packet: Packet, __: date) -> Record:
    """The submitted words, not yet recorded as submitted; raises DomainError."""
    return brought_in(record, _body(packet))


def reflection_back(later: Record, before: Record) -> Record:
    """The record of later with the words that stood there before."""
    return replace(later, reflection=before.reflection)


def see_reflection(arrived: Arrived, editor: RecordEditor, _: CaseFile, services: Services) -> Seen:
    """What the person should know before it comes in; raises DomainError when it does not fit."""
    body, record = _body(arrived.packet), editor.record
    brought_in(record, body)
    return Seen(
        bring_in=lambda _, present: brought_in(present, body),
        notices=tuple(_notices(record, arrived.packet, services.clock.today())),
    )


def _notices(record: Record, packet: Packet, today: date) -> Iterator[str]:
    person = record.people.holding(Office.CHIEF_EXECUTIVE, today)
    known = person.full_name if person is not None else ""
    sender = packet.label.sender
    if known and _plain(sender) not in {_plain(known), _plain("The chief executive")}:
        yield phrased(OTHER_NAME, sender=sender, known=known)
    if has_words(record.reflection):
        yield REPLACES


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


def _body(packet: Packet) -> SubmittedReflection:
    if not isinstance(packet.body, SubmittedReflection):
        raise refused(NOT_WANTED)
    return packet.body
