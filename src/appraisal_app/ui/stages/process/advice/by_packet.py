"""Advice that the adviser writes in a file of their own, asked for and brought in by packet."""

from __future__ import annotations

from typing import Final

from appraisal_app.application.guests.request import advice_request
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.stages.process.by_packet import ByPacket

HOW: Final = (
    "An adviser who uses this application writes in a file of their own: seal a request, send the "
    "file, and tell its six words on the telephone. It holds the objectives and the submitted "
    "self-reflection as far as the adviser may see them, and nothing that the panel wrote. The "
    "advice comes back as a packet under the same words."
)
HERE: Final = "The advice is here, word for word. Send it to both sides on the same day."


def _nobody_else(_: Record) -> tuple[str, ...]:
    return ("",)


def _name(record: Record, person: str) -> str:
    del person
    return record.panel.adviser.name.strip()


def _whom(record: Record, person: str) -> str:
    return _name(record, person) or "the adviser"


ADVICE_BY_PACKET: Final = ByPacket(
    prefix="advice",
    step=StepKind.ADVICE,
    request=PacketKind.ADVICE_REQUEST,
    how=HOW,
    here=HERE,
    file="Request for advice",
    question="Whom do you ask?",
    people=_nobody_else,
    name=_name,
    whom=_whom,
    body=lambda record, _: advice_request(record),
)
