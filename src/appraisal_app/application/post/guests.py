"""The guest's side of the post: takes requests in and answers under their words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Final

from appraisal_app.application.exporting import export
from appraisal_app.application.guests.editing import ACTOR, GuestEditor
from appraisal_app.application.guests.taking_in import Taken, take_request
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile, UnitOfWork
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Arrived, Taking
from appraisal_app.application.post.sending import Sealed, Sender, note_sent, post_of, put
from appraisal_app.domain.arriving import Place
from appraisal_app.domain.correspondence import Correspondence, ReceivedPacket, SentPacket
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.guest_answers import last_submitted, with_task
from appraisal_app.domain.guests import AdviceTask, Guest, GuestAnswer, GuestTask, ViewTask
from appraisal_app.domain.own_words import NOT_SUBMITTED
from appraisal_app.domain.packets import ANSWERS, PacketKind

NO_REQUEST: Final = (
    "The request that these words answer was not opened in this file, so they cannot be sealed for "
    "anybody yet. Open it on Home; what you wrote stays as it is."
)
_NAMELESS: Final = "Somebody who was asked"
_ANSWER: Mapping[type[GuestTask], PacketKind] = MappingProxyType(
    {ViewTask: PacketKind.VIEW, AdviceTask: PacketKind.ADVICE}
)
WANTED: Final = frozenset(ANSWERS[each] for each in _ANSWER.values())


def guest_place(case: CaseFile, today: date) -> Place:
    """What a guest's file takes."""
    return Place(file=case.document_id, wanted=WANTED, today=today)


def guest_taking(editor: GuestEditor, clock: Clock) -> Taking[Guest]:
    """A request can be given back until anything is written after it."""
    return Taking(editor, clock.now, rests=lambda guest: guest)


def take_asked(taking: Taking[Guest], arrived: Arrived, guest: Guest, clock: Clock) -> Taken:
    """Take the request in; raises DomainError or AppError."""
    taken = take_request(guest, arrived.packet, at=clock.now())
    taking.take(arrived, lambda _, __: taken.guest, lambda _, before: before)
    return taken


def answered_request(post: Correspondence, task: GuestTask) -> ReceivedPacket | None:
    """The request that an answer goes to."""
    return post.standing(ANSWERS[_ANSWER[type(task)]], task.id)


def answer_kind(task: GuestTask) -> PacketKind:
    """As what the answer goes."""
    return _ANSWER[type(task)]


def kinds_of(task: GuestTask) -> frozenset[PacketKind]:
    """The kinds of packet that belong to a task: the request and the answer."""
    answer = answer_kind(task)
    return frozenset({answer, ANSWERS[answer]})


def submit_sealed(
    after: GuestTask,
    path: Path,
    editor: GuestEditor,
    case: CaseFile,
    services: Services,
    write: Callable[[bytes, Path], None] = export,
) -> None:
    """Seal the words just submitted in `after`, write them, and keep both or neither."""
    body, to = _body(after), answered_request(post_of(case), after)
    if to is None:
        raise _refused(NO_REQUEST)
    at = services.clock.now()
    sender = _sender(case, editor.guest, after, services)
    sealed = sender.reply(_ANSWER[type(after)], body, to=to, at=at)

    def within(unit: UnitOfWork, guest: Guest) -> Guest:
        note_sent(unit, sealed, actor=ACTOR, at=at)
        return with_task(guest, after)

    put(sealed, path, lambda: editor.commit(within, "submit"), write)


def seal_again(task: GuestTask, case: CaseFile, guest: Guest, services: Services) -> Sealed:
    """The packet that was submitted last, for a letter that was lost; raises DomainError."""
    post, body = post_of(case), _body(task)
    sent = _last_answer(post, task)
    to = next((each for each in post.received if sent and each.id == sent.reply_to), None)
    if sent is None or to is None:
        raise _refused(NO_REQUEST)
    return _sender(case, guest, task, services).again(sent, body, file=to.file)


def _last_answer(post: Correspondence, task: GuestTask) -> SentPacket | None:
    kind = _ANSWER[type(task)]
    found = [each for each in post.sent if (each.kind, each.review) == (kind, task.id)]
    return found[-1] if found else None


def _body(task: GuestTask) -> GuestAnswer:
    answer = last_submitted(task)
    if answer is None:
        raise _refused(NOT_SUBMITTED)
    return answer


def _refused(sentence: str) -> DomainError:
    return DomainError((Refusal(sentence=sentence, hard=True),))


def _sender(case: CaseFile, guest: Guest, task: GuestTask, services: Services) -> Sender:
    return Sender(
        case=case,
        packets=services.packets(),
        new_id=services.new_id,
        vocabulary=(),
        trust=task.trust,
        name=guest.name or task.request.name or _NAMELESS,
    )
