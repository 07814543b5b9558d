"""`packet`: seals a request, looks into packets, takes them in, tells words again."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from types import MappingProxyType

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.errors import AppError
from appraisal_app.application.guests.request import lacking
from appraisal_app.application.ports.files import CaseFile, DocumentKind
from appraisal_app.application.ports.packets import Opened
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import TakenAlreadyError, known_words, look_into
from appraisal_app.application.post.asking import send
from appraisal_app.application.post.asking_feedback import feedback_until, seal_feedback_request
from appraisal_app.application.post.asking_guests import (
    advice_until,
    seal_advice_request,
    seal_view_request,
    view_until,
)
from appraisal_app.application.post.boards import (
    boards_place,
    boards_taking,
    good_until,
    seal_request,
    seen,
    send_request,
    take_answer,
)
from appraisal_app.application.post.sending import Sealed, post_of
from appraisal_app.application.post.statements_in import Seen
from appraisal_app.application.post.statements_out import (
    comments_until,
    seal_draft,
    seal_original,
    send_draft,
    signature_until,
)
from appraisal_app.application.post.telling import KINDS, told_rows
from appraisal_app.application.reading import choose_cycle, refuse_own_file, review_lines
from appraisal_app.cli.coming import CameIn, Coming, coming
from appraisal_app.cli.commands.copies import packet_copy, take_into_copies
from appraisal_app.cli.commands.feedback_packets import take_for_facilitator
from appraisal_app.cli.commands.guest_packets import person_named, take_for_guest
from appraisal_app.cli.commands.own_packets import submit, take_onto_desk
from appraisal_app.cli.commands.packet_opening import open_into_new
from appraisal_app.cli.commands.releasing import release
from appraisal_app.cli.files import opened, opened_to_write, read_bytes, write_new
from appraisal_app.cli.secrets import packet_words
from appraisal_app.domain.arriving import ahead
from appraisal_app.domain.cycle import CycleId, Status
from appraisal_app.domain.english_dates import moment
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.domain.verdicts import in_groups

STAYS = "Does it stay? Type yes to keep it; anything else gives it back."
GIVEN_BACK = "It was given back: the file is as before, and the packet may come again."
NO_WAY_BACK = "This packet cannot be given back any more, so it stays."


def packet(arguments: Namespace, services: Services) -> int:
    """Run one of the commands for packets."""
    return _ACTIONS[arguments.packet_command](arguments, services)


def request(arguments: Namespace, services: Services) -> int:
    """Seal the request of the latest review; the words go to standard error only."""
    with opened_to_write(arguments.file, arguments, services) as case:
        refuse_own_file(case)
        editor = _board(case, services)
        handing = _handing(arguments, editor)
        until = _until(arguments, handing.until(editor.record, services.clock.today()))
        lacks = lacking(editor.record, handing.asks) if handing.asks is not None else ""
        sealed = handing.seal(editor, case, services, expires_on=until)
        handing.send(sealed, arguments.output, editor, case, services.clock, _write)
    if lacks:
        print(lacks, file=sys.stderr)
    print("Tell these six words on the telephone; do not send them with the file:", file=sys.stderr)
    print(sealed.words, file=sys.stderr)
    return 0


def look(arguments: Namespace, services: Services) -> int:
    """Print what a packet is."""
    packets, data = services.packets(), read_bytes(arguments.packet)
    words = packet_words(arguments) if packets.recognises(data) else ""
    found = packets.open(data, words)
    _tell(found, services)
    if early := ahead(found.packet.label, services.clock.today()):
        print(early, file=sys.stderr)
    return 0


def take(arguments: Namespace, services: Services) -> int:
    """Take a packet in, and print what it is; what to know about it goes to standard error.

    Of one that was taken in before, only that is said.
    """
    asked = coming(read_bytes(arguments.packet), arguments, services.packets())
    with opened_to_write(arguments.file, arguments, services) as case:
        try:
            came = _TAKES[case.kind](case, asked, services)
        except TakenAlreadyError as already:
            print(already)
            return 0
        _tell_of(came, services)
        if arguments.ask and not _stays(came):
            came.taking.give_back()
            print(GIVEN_BACK)
    return 0


def make_and_take(arguments: Namespace, services: Services) -> int:
    """Make somebody's own file for a packet that asks them, and take it in there."""
    _tell_of(open_into_new(arguments, services), services)
    return 0


def _tell_of(came: CameIn, services: Services) -> None:
    _tell(came.arrived.opened, services)
    for notice in came.arrived.notices:
        print(notice, file=sys.stderr)


def _stays(came: CameIn) -> bool:
    """Whether it is kept: anything but a plain yes gives it back."""
    if not came.taking.can_give_back:
        print(NO_WAY_BACK, file=sys.stderr)
        return True
    print(STAYS, file=sys.stderr)
    return sys.stdin.readline().strip().casefold() in {"y", "yes"}


def words(arguments: Namespace, services: Services) -> int:
    """Print the words of every packet that was sealed in the file, the newest first."""
    with opened(arguments.file, arguments, services) as case:
        sent = post_of(case).sent
    zone = services.clock.now().tzinfo
    for each in reversed(sent):
        print(f"{KINDS[each.kind]}, sealed {moment(each.made_at.astimezone(zone))}")
        print(f"    {each.words}")
    if not sent:
        print("Nothing was sealed in this file yet.")
    return 0


def _take_answer(case: CaseFile, asked: Coming, services: Services) -> CameIn:
    packets, place = services.packets(), boards_place(case, services.clock.today())
    known = known_words(case, packets, asked.data)
    arrived = look_into(case, packets, asked.data, known or asked.words(), place)
    editor = _board(case, services, arrived.packet.label.review)
    found = seen(arrived, editor, case, services)
    if found is not None:
        _agreed(found, asked.fingerprint)
    taking = boards_taking(editor, services.clock)
    take_answer(taking, arrived, found)
    return CameIn(arrived=arrived, taking=taking)


_TAKES: Mapping[DocumentKind, Callable[[CaseFile, Coming, Services], CameIn]] = MappingProxyType(
    {
        DocumentKind.BOARD: _take_answer,
        DocumentKind.CHIEF_EXECUTIVE: take_onto_desk,
        DocumentKind.GUEST: take_for_guest,
        DocumentKind.FEEDBACK: take_for_facilitator,
        DocumentKind.COPY: take_into_copies,
    }
)


def _agreed(found: Seen, compared: str) -> None:
    """Print what was found; raises AppError unless an unknown certificate was compared."""
    for name, value in found.rows:
        print(f"{name}: {value}")
    for notice in found.notices:
        print(notice, file=sys.stderr)
    if found.unknown and found.unknown.upper() != "".join(compared.split()).upper():
        raise AppError(_COMPARE.format(fingerprint=in_groups(found.unknown)))


_COMPARE = (
    "This file does not know the certificate of the signature. Nothing was changed; compare its "
    "fingerprint with the signer on the telephone, then give it: --fingerprint '{fingerprint}'"
)


def _board(case: CaseFile, services: Services, review: str = "") -> RecordEditor:
    """The latest review, or the one with that id if the file has it."""
    known = {each.id for each in review_lines(case)}
    cycle = CycleId(review) if review in known else choose_cycle(case, None).id
    return RecordEditor(case, cycle, clock=services.clock, role=Role.CLERK)


def _until(arguments: Namespace, usual: date) -> date | None:
    if arguments.no_end:
        return None
    given: date | None = arguments.until
    return given if given is not None else usual


@dataclass(frozen=True, slots=True)
class _Handing:
    """How one kind of request is sealed and sent, and until when it is usually good.

    `asks` is its kind where it takes something along that may be missing.
    """

    seal: Callable[..., Sealed]
    send: Callable[..., None]
    until: Callable[[Record, date], date]
    asks: PacketKind | None = None


_REFLECTION = _Handing(seal_request, send_request, good_until)
_DRAFT = _Handing(seal_draft, send_draft, comments_until)
_ADVICE = _Handing(seal_advice_request, send, advice_until, PacketKind.ADVICE_REQUEST)
_FEEDBACK = _Handing(seal_feedback_request, send, feedback_until)
_ORIGINAL = _Handing(seal_original, send, signature_until)


def _handing(arguments: Namespace, editor: RecordEditor) -> _Handing:
    """What was asked for; the request for the self-reflection unless something else was."""
    if arguments.statement:
        return _statement(editor)
    if arguments.view is not None:
        person = person_named(editor.record, arguments.view)
        seal = partial(seal_view_request, person=person)
        return _Handing(seal, send, view_until, PacketKind.VIEW_REQUEST)
    others = ((arguments.advice, _ADVICE), (arguments.feedback, _FEEDBACK))
    return next((handing for is_meant, handing in others if is_meant), _REFLECTION)


def _statement(editor: RecordEditor) -> _Handing:
    """What the chair certified once the text is fixed, the draft before."""
    is_fixed = editor.record.cycle.status is Status.READY_TO_SIGN
    return _ORIGINAL if is_fixed else _DRAFT


def _write(data: bytes, path: Path) -> None:
    write_new(path, data)


def _tell(found: Opened, services: Services) -> None:
    for name, value in told_rows(found, services.clock.now().tzinfo):
        print(f"{name}: {value}")


_ACTIONS: Mapping[str, Callable[[Namespace, Services], int]] = MappingProxyType(
    {
        "request": request,
        "copy": packet_copy,
        "look": look,
        "take": take,
        "open": make_and_take,
        "release": release,
        "submit": submit,
        "words": words,
    }
)
