"""Looks into a form that came back, and takes it in as a packet of its kind would be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.edition_changes import edition_changes
from appraisal_app.application.fillable.answers import Flagged, settled
from appraisal_app.application.fillable.kinds import FORM_KINDS, form_kind
from appraisal_app.application.ports.files import CaseFile, UnitOfWork
from appraisal_app.application.ports.fillable import Filled
from appraisal_app.application.post.arriving import Noting, Taking
from appraisal_app.application.post.boards import INCOMING
from appraisal_app.application.post.sending import post_of
from appraisal_app.application.reading import review_lines
from appraisal_app.application.submitted_words import SaidPart
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.fillable_forms import (
    IssuedForm,
    ReturnedForm,
    answers_digest,
    damaged_letters,
)
from appraisal_app.domain.packets import Body, Head, Packet, PacketLabel
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.domain.returning import (
    NOTHING_SAID,
    Desk,
    fault_in,
    issued_here,
    remarks,
    taken_already,
)

TAKEN, GIVEN_BACK = "form_taken", "form_given_back"
_TELLING: Final = 12
"""Digits of a hash by which two returns of one form are told apart."""
_NOBODYS = Head(seq=0, hash="")
"""A form carries no place in anybody's chain of events."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """A form that may be taken in, with what to show and to say before."""

    issued: IssuedForm
    packet: Packet
    """What a packet of that kind would bring."""
    answers: Mapping[str, str] = field(repr=False)
    sha256: str
    told: tuple[SaidPart, ...]
    standing: tuple[SaidPart, ...]
    """What stands in the record now, and would be replaced."""
    flagged: tuple[Flagged, ...]
    remarks: tuple[str, ...]

    @property
    def replaces(self) -> bool:
        """Whether other words stand there already, so that somebody has to choose."""
        return bool(self.standing) and self.standing != self.told

    @property
    def differences(self) -> tuple[str, ...]:
        """What is different between what stands there and what came."""
        return edition_changes(self.standing, self.told)


def look_into_form(case: CaseFile, record: Record, filled: Filled, now: datetime) -> Came:
    """What came, nothing changed; raises DomainError when it may not come in."""
    post = post_of(case)
    labels: dict[str, str] = {each.id: each.label for each in review_lines(case)}
    wanted = FORM_KINDS.keys() & INCOMING.keys()
    desk = Desk(review=record.cycle.id, labels=labels, wanted=wanted)
    issued = issued_here(post, filled.form, desk)
    if isinstance(issued, str):
        raise _refused(issued)
    if sentence := fault_in(issued, filled.answers):
        raise _refused(sentence)
    answers = {each.name: settled(each, filled.answers[each.name]) for each in issued.fields}
    if not any(answers.values()):
        raise _refused(NOTHING_SAID)
    digest = answers_digest(answers)
    if sentence := taken_already(post, issued.id, digest):
        raise _refused(sentence)
    about = form_kind(issued.kind)
    if sentence := about.closed(record):
        raise _refused(sentence)
    body = about.body(issued, answers, record, now)
    return Came(
        issued=issued,
        packet=_as_packet(issued, digest, body, case, record),
        answers=answers,
        sha256=digest,
        told=about.told(body, record),
        standing=about.standing(issued, record),
        flagged=_flagged(about.told(body, record)),
        remarks=(*remarks(post, issued, now.date()), *about.remarks(answers, now.date())),
    )


def take_form(taking: Taking[Record], came: Came, returned_id: str) -> None:
    """Take what came into the record, in one transaction; raises DomainError or AppError."""
    kind = came.issued.kind
    incoming, about = INCOMING[kind], form_kind(kind)
    editor = taking.editor
    if isinstance(editor, RecordEditor) and (sentence := about.hand(editor.role)):
        raise _refused(sentence)

    def change(unit: UnitOfWork, record: Record) -> Record:
        return about.settled(
            incoming.bring_in(unit, record, came.packet, taking.today), came.answers
        )

    taking.take_noted(_noting(came, returned_id), change, incoming.put_back)


def _noting(came: Came, returned_id: str) -> Noting:
    def returned(at: datetime) -> ReturnedForm:
        return ReturnedForm(id=returned_id, form=came.issued.id, sha256=came.sha256, taken_at=at)

    return Noting(
        key=returned_id,
        comes=lambda post, at: post.with_returned(returned(at)),
        goes=lambda post, at: post.form_given_back(returned_id, at),
        taken=TAKEN,
        given_back=GIVEN_BACK,
    )


def _flagged(told: tuple[SaidPart, ...]) -> tuple[Flagged, ...]:
    return tuple(
        Flagged(
            question=phrased("{title}: {question}", title=part.title, question=said.question),
            text=said.words,
            places=places,
        )
        for part in told
        for said in part.said
        if (places := damaged_letters(said.words))
    )


def _as_packet(
    issued: IssuedForm, digest: str, body: Body, case: CaseFile, record: Record
) -> Packet:
    """Its id is never that of another return of the same form with other words."""
    return Packet(
        label=PacketLabel(
            id=f"{issued.id}-{digest[:_TELLING]}",
            kind=issued.kind,
            file=case.document_id,
            review=issued.review,
            trust=record.trust.name,
            sender="",
            made_at=issued.made_at,
            reply_to=issued.id,
            head=_NOBODYS,
        ),
        body=body,
    )


def _refused(sentence: str) -> DomainError:
    return DomainError((Refusal(sentence=sentence, hard=True),))
