"""What was asked by packet or by form: an answer is awaited or overdue, or it came."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from appraisal_app.application.post.telling import KINDS
from appraisal_app.domain.correspondence import Correspondence, SentPacket
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.fillable_forms import IssuedForm
from appraisal_app.domain.packets import ANSWERS, PacketKind
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.ui.post.letters import awaited

if TYPE_CHECKING:
    from appraisal_app.application.fillable.kinds import FormKind

_BEFORE_RELEASE = frozenset({Status.REFLECTION, Status.MEETING, Status.JUDGING})
_WHILE: Mapping[PacketKind, frozenset[Status]] = MappingProxyType(
    {
        PacketKind.REFLECTION_REQUEST: frozenset({Status.REFLECTION}),
        PacketKind.VIEW_REQUEST: _BEFORE_RELEASE,
        PacketKind.ADVICE_REQUEST: _BEFORE_RELEASE,
        PacketKind.STATEMENT_FOR_COMMENTS: frozenset({Status.COMMENTS}),
        PacketKind.STATEMENT_FOR_SIGNATURE: frozenset({Status.READY_TO_SIGN}),
    }
)
"""Once the review has moved on, nobody waits any more."""


def asked_by_packet(record: Record, post: Correspondence) -> tuple[tuple[str, str], ...]:
    """Pairs of what was asked and how it stands, as long as the review waits for it."""
    status = record.cycle.status
    if record.cycle.is_sealed:
        return ()
    return tuple(
        (_what(record, sent), text)
        for sent, text in awaited(post, record.cycle.id)
        if status in _WHILE.get(sent.kind, {status})
    )


def overdue_forms(record: Record, post: Correspondence, today: date) -> tuple[tuple[str, str], ...]:
    """Pairs of a form and since when it is overdue; of each kind to each person the last alone."""
    if record.cycle.is_sealed:
        return ()
    review = record.cycle.id
    last = {(each.kind, each.person): each for each in post.issued if each.review == review}
    overdue = tuple(each for each in last.values() if each.due is not None and each.due < today)
    return _told(record, overdue) if overdue else ()


def _told(record: Record, overdue: tuple[IssuedForm, ...]) -> tuple[tuple[str, str], ...]:
    # What every form asks is wanted only where one is overdue; Home comes up sooner without it.
    from appraisal_app.application.fillable.kinds import FORM_KINDS

    return tuple(
        (
            _form(record, each, kind),
            phrased("Was due on {due}; it is still awaited", due=long_day(each.due)),
        )
        for each in overdue
        if each.due is not None
        and (kind := FORM_KINDS.get(each.kind)) is not None
        and _is_awaited(record, each, kind)
    )


def _is_awaited(record: Record, form: IssuedForm, kind: FormKind) -> bool:
    """Not once the review has moved on, or the answer stands here, whichever way it came."""
    status = record.cycle.status
    if status not in _WHILE.get(ANSWERS[form.kind], {status}):
        return False
    return not any(said.words for part in kind.standing(form, record) for said in part.said)


def _form(record: Record, form: IssuedForm, kind: FormKind) -> str:
    return phrased(
        "Form “{title}”, to {writer}", title=kind.title, writer=kind.writer(record, form.person)
    )


def _what(record: Record, sent: SentPacket) -> str:
    names = tuple(_names(record, sent))
    return strung(", to ", (KINDS[sent.kind], *names))


def _names(record: Record, sent: SentPacket) -> Iterator[str]:
    person = record.people.get(sent.person)
    if person is not None:
        yield person.full_name
    elif sent.kind is PacketKind.FEEDBACK_REQUEST and record.feedback.facilitator.strip():
        yield record.feedback.facilitator.strip()
