"""`packet open`: makes somebody's own file for a packet that asks them, and takes it in there."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from appraisal_app.application.errors import AlreadyThereError, AppError
from appraisal_app.application.feedback.creating import create_feedback_file
from appraisal_app.application.guests.creating import create_guest_file
from appraisal_app.application.limited_copies.making import create_copy_file
from appraisal_app.application.own_desk.creating import create_own_desk
from appraisal_app.application.ports.files import CaseFile, Key
from appraisal_app.application.ports.services import Services
from appraisal_app.cli.coming import CameIn, Coming, coming
from appraisal_app.cli.commands.copies import take_into_copies
from appraisal_app.cli.commands.feedback_packets import take_for_facilitator
from appraisal_app.cli.commands.guest_packets import take_for_guest
from appraisal_app.cli.commands.own_packets import take_onto_desk
from appraisal_app.cli.files import read_bytes
from appraisal_app.cli.secrets import new_file_key
from appraisal_app.domain.feedback.papers import FeedbackRequest
from appraisal_app.domain.guest_papers import GuestRequest
from appraisal_app.domain.packets import Packet, PacketKind

NO_REQUEST: Final = (
    "This packet asks nobody for anything, so no file is made for it. Nothing was changed; take "
    "it into the file that it is for, with “packet take”."
)
_Make = Callable[[Path, Key, Packet, str, Services], CaseFile]
_Take = Callable[[CaseFile, Coming, Services], CameIn]


def open_into_new(arguments: Namespace, services: Services) -> CameIn:
    """The packet in a new file, which is closed again; raises AppError or DomainError.

    Then no file is left.
    """
    path: Path = arguments.file
    if path.exists():
        raise AlreadyThereError
    asked = coming(read_bytes(arguments.packet), arguments, services.packets())
    words = asked.words()
    packet = services.packets().open(asked.data, words).packet
    if packet.label.kind not in _NEW:
        raise AppError(NO_REQUEST)
    make, take = _NEW[packet.label.kind]
    name = arguments.name or _name_in(packet)
    case = make(path, new_file_key(arguments), packet, name, services)
    try:
        came = take(case, Coming(data=asked.data, words=lambda: words), services)
    except BaseException:
        case.close()
        path.unlink(missing_ok=True)
        raise
    case.close()
    return came


def _name_in(packet: Packet) -> str:
    """Whom the packet asks, by name, or ""."""
    body = packet.body
    if isinstance(body, FeedbackRequest):
        return body.facilitator
    return body.name if isinstance(body, GuestRequest) else ""


def _desk(path: Path, key: Key, packet: Packet, name: str, services: Services) -> CaseFile:
    return create_own_desk(path, key, name=name, trust=packet.label.trust, services=services)


def _guest(path: Path, key: Key, _: Packet, name: str, services: Services) -> CaseFile:
    return create_guest_file(path, key, name=name, services=services)


def _facilitator(path: Path, key: Key, _: Packet, name: str, services: Services) -> CaseFile:
    return create_feedback_file(path, key, name=name, services=services)


def _reader(path: Path, key: Key, _: Packet, __: str, services: Services) -> CaseFile:
    return create_copy_file(path, key, None, services)


_NEW: Mapping[PacketKind, tuple[_Make, _Take]] = MappingProxyType(
    {
        PacketKind.REFLECTION_REQUEST: (_desk, take_onto_desk),
        PacketKind.STATEMENT_FOR_COMMENTS: (_desk, take_onto_desk),
        PacketKind.STATEMENT_FOR_SIGNATURE: (_desk, take_onto_desk),
        PacketKind.VIEW_REQUEST: (_guest, take_for_guest),
        PacketKind.ADVICE_REQUEST: (_guest, take_for_guest),
        PacketKind.FEEDBACK_REQUEST: (_facilitator, take_for_facilitator),
        PacketKind.LIMITED_COPY: (_reader, take_into_copies),
    }
)
