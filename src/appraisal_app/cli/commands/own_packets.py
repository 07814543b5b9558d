"""`packet take` on a chief executive's own file, and `packet submit` on whoever's own it is."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from appraisal_app.application.errors import AppError
from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.own_desk.taking_in import may_join
from appraisal_app.application.ports.files import CaseFile, DocumentKind
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import look_into
from appraisal_app.application.post.own import (
    NO_REQUEST,
    answered_request,
    own_place,
    own_taking,
    seal_again,
    second_of_its_name,
    submit_sealed,
    take_asked,
    take_offered,
)
from appraisal_app.application.post.own_statements import Answering, send_comments
from appraisal_app.application.post.refusing import refused
from appraisal_app.application.post.sending import post_of
from appraisal_app.cli.coming import CameIn, Coming
from appraisal_app.cli.commands.guest_packets import submit_for_guest
from appraisal_app.cli.files import opened_to_write, write_new
from appraisal_app.domain.desk_papers import DeskRequest
from appraisal_app.domain.own_desk import OwnDesk, OwnReview
from appraisal_app.domain.own_words import submitted

_NOT_HERS = {
    DocumentKind.BOARD: (
        "This is a board's file, which answers nobody. Nothing was changed; seal what the board "
        "sends with “packet request”."
    ),
    DocumentKind.GUEST: (
        "This is the own file of a panel member or adviser, and no draft statement comes to it. "
        "Nothing was changed; leave out --comments to seal the view or the advice."
    ),
    DocumentKind.FEEDBACK: (
        "This is the file of whoever gathers the feedback. Nothing was changed; open it in the "
        "application and release the summary there, once every text was read."
    ),
    DocumentKind.COPY: (
        "These are papers to read, and nothing is sent from this file. Nothing was changed; answer "
        "from your own file."
    ),
}
_NO_DRAFT = (
    "No draft statement has come to this file, so there is nothing to comment on yet. Nothing was "
    "changed; ask the chair for the draft, and take its packet in with “packet take”."
)
_NO_SUCH = (
    "There is no review called {label} that was begun by hand and not submitted. Nothing was "
    "changed; look at its name in the file."
)
_WORDS = "The packet opens with the six words of the request."
_SUBMITTED = "What was submitted is sealed again; nothing new was submitted."


def take_onto_desk(case: CaseFile, coming: Coming, services: Services) -> CameIn:
    """Take a request or a statement onto the desk; raises DomainError or AppError."""
    place = own_place(case, services.clock.today())
    arrived = look_into(case, services.packets(), coming.data, coming.words(), place)
    editor = DeskEditor(case, clock=services.clock)
    second = second_of_its_name(post_of(case), editor.desk, arrived)
    told = replace(arrived, notices=(*((second,) if second else ()), *arrived.notices))
    taking = own_taking(editor, services.clock)
    into = _begun(editor.desk, coming.into)
    if isinstance(arrived.packet.body, DeskRequest):
        take_asked(taking, arrived, editor.desk, into=into)
    else:
        take_offered(taking, arrived, editor.desk, services, into=into)
    return CameIn(arrived=told, taking=taking)


def submit(arguments: Namespace, services: Services) -> int:
    """Seal what was written: the self-reflection, or with --comments the comments."""
    with opened_to_write(arguments.file, arguments, services) as case:
        if case.kind is DocumentKind.GUEST and not arguments.comments:
            print(f"{submit_for_guest(case, arguments.output, services)} {_WORDS}")
            return 0
        if case.kind in _NOT_HERS:
            raise AppError(_NOT_HERS[case.kind])
        editor = DeskEditor(case, clock=services.clock)
        if arguments.comments:
            _comments(case, editor, arguments.output, services)
            said = "The comments are sealed."
        else:
            said = _reflection(case, editor, arguments.output, services)
    print(f"{said} {_WORDS}")
    return 0


def _reflection(case: CaseFile, editor: DeskEditor, path: Path, services: Services) -> str:
    post = post_of(case)
    review = _latest(
        editor.desk, lambda each: answered_request(post, each.id) is not None, NO_REQUEST
    )
    if review.is_submitted:
        write_new(path, seal_again(review, case, editor.desk, services).data)
        return _SUBMITTED
    after = submitted(review, at=services.clock.now())
    submit_sealed(after, path, editor, case, services, _write)
    return "The self-reflection is submitted."


def _comments(case: CaseFile, editor: DeskEditor, path: Path, services: Services) -> None:
    review = _latest(editor.desk, lambda each: each.received is not None, _NO_DRAFT)
    send_comments(
        Answering(editor=editor, case=case, services=services, review=review, write=_write), path
    )


def _latest(desk: OwnDesk, is_meant: Callable[[OwnReview], bool], none: str) -> OwnReview:
    found = [each for each in desk.reviews if is_meant(each)]
    if not found:
        raise refused(none)
    return found[-1]


def _begun(desk: OwnDesk, label: str | None) -> str:
    """The id of the review begun by hand with that name; "" when none is named."""
    if label is None:
        return ""
    found = [each for each in desk.reviews if may_join(each) and each.label.strip() == label]
    if not found:
        raise refused(_NO_SUCH.format(label=label))
    return found[-1].id


def _write(data: bytes, path: Path) -> None:
    write_new(path, data)
