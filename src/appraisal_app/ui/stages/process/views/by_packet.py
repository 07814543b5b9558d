"""Views that panel members write in files of their own, asked for and brought in by packet."""

from __future__ import annotations

from typing import Final

from appraisal_app.application.guests.request import to_be_asked, view_request
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.stages.process.by_packet import ByPacket
from appraisal_app.ui.stages.wording import name_of

HOW: Final = (
    "A panel member who uses this application writes in a file of their own: seal a request for "
    "each, send the file, and tell its six words on the telephone. It holds the objectives and the "
    "submitted self-reflection, and nobody's view. Each view comes back as a packet under the same "
    "words; it is brought in once you have sealed your own."
)
HERE: Final = "The view is here, word for word, under the name of whoever wrote it."


def _name(record: Record, person: str) -> str:
    return name_of(record, person)


def _whom(record: Record, person: str) -> str:
    return name_of(record, person) or "the panel member"


VIEWS_BY_PACKET: Final = ByPacket(
    prefix="views",
    step=StepKind.VIEWS,
    request=PacketKind.VIEW_REQUEST,
    how=HOW,
    here=HERE,
    file="Request for view",
    question="Whose view do you ask for?",
    people=to_be_asked,
    name=_name,
    whom=_whom,
    body=view_request,
)
