"""`packet`: seals a request, looks into packets, takes them in, tells words again."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.ports.files import CaseFile, DocumentKind
from appraisal_app.application.ports.packets import Opened
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Arrived, known_words, look_into
from appraisal_app.application.post.boards import (
    boards_place,
    boards_taking,
    good_until,
    seal_request,
    send_request,
    take_answer,
)
from appraisal_app.application.post.own import own_place, own_taking, take_asked
from appraisal_app.application.post.sending import post_of
from appraisal_app.application.post.telling import KINDS, told_rows
from appraisal_app.application.reading import choose_cycle, refuse_own_file
from appraisal_app.cli.files import opened, opened_to_write, read_bytes, write_new
from appraisal_app.cli.secrets import packet_words
from appraisal_app.domain.english_dates import moment
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record


def packet(arguments: Namespace, services: Services) -> int:
    """Run one of the commands for packets."""
    return _ACTIONS[arguments.packet_command](arguments, services)


def request(arguments: Namespace, services: Services) -> int:
    """Seal the request of the latest review; the words go to standard error only."""
    with opened_to_write(arguments.file, arguments, services) as case:
        refuse_own_file(case)
        editor = _board(case, services)
        until = _until(arguments, editor.record, services.clock.today())
        sealed = seal_request(editor, case, services, expires_on=until)
        send_request(sealed, arguments.output, editor, case, services.clock, _write)
    print("Tell these six words on the telephone; do not send them with the file:", file=sys.stderr)
    print(sealed.words, file=sys.stderr)
    return 0


def look(arguments: Namespace, services: Services) -> int:
    """Print what a packet is."""
    packets, data = services.packets(), read_bytes(arguments.packet)
    words = packet_words(arguments) if packets.recognises(data) else ""
    _tell(packets.open(data, words), services)
    return 0


def take(arguments: Namespace, services: Services) -> int:
    """Take a packet in, and print what it is; what to know about it goes to standard error."""
    data = read_bytes(arguments.packet)
    with opened_to_write(arguments.file, arguments, services) as case:
        if case.kind is DocumentKind.CHIEF_EXECUTIVE:
            arrived = _take_request(case, data, arguments, services)
        else:
            arrived = _take_answer(case, data, arguments, services)
    _tell(arrived.opened, services)
    for notice in arrived.notices:
        print(notice, file=sys.stderr)
    return 0


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


def _take_answer(case: CaseFile, data: bytes, arguments: Namespace, services: Services) -> Arrived:
    packets, place = services.packets(), boards_place(case, services.clock.today())
    known = known_words(case, packets, data)
    needed = not known and packets.recognises(data)
    arrived = look_into(case, packets, data, packet_words(arguments) if needed else known, place)
    take_answer(boards_taking(_board(case, services), services.clock), arrived)
    return arrived


def _take_request(case: CaseFile, data: bytes, arguments: Namespace, services: Services) -> Arrived:
    packets, place = services.packets(), own_place(case, services.clock.today())
    typed = packet_words(arguments) if packets.recognises(data) else ""
    arrived = look_into(case, packets, data, typed, place)
    editor = DeskEditor(case, clock=services.clock)
    take_asked(own_taking(editor, services.clock), arrived, editor.desk)
    return arrived


def _board(case: CaseFile, services: Services) -> RecordEditor:
    cycle = choose_cycle(case, None)
    return RecordEditor(case, cycle.id, clock=services.clock, role=Role.CLERK)


def _until(arguments: Namespace, record: Record, today: date) -> date | None:
    if arguments.no_end:
        return None
    given: date | None = arguments.until
    return given if given is not None else good_until(record, today)


def _write(data: bytes, path: Path) -> None:
    write_new(path, data)


def _tell(found: Opened, services: Services) -> None:
    for name, value in told_rows(found, services.clock.now().tzinfo):
        print(f"{name}: {value}")


_ACTIONS: Mapping[str, Callable[[Namespace, Services], int]] = MappingProxyType(
    {"request": request, "look": look, "take": take, "words": words}
)
