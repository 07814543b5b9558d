"""A summary that tells more than it may is refused, whoever sealed it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.exchange.packets.making import packet
from tests.ui.stages.record_parts.feedback import LISTENS, summary

from appraisal_app.domain.feedback.asking import USUAL_SCALE, Group
from appraisal_app.domain.feedback.papers import FeedbackRequest
from appraisal_app.domain.feedback.released import FeedbackSummary, GroupSummary, Heard
from appraisal_app.domain.packets import Body, Packet, PacketKind
from appraisal_app.exchange.errors import RecordError
from appraisal_app.exchange.packets.text import read_packet, written

REQUEST = FeedbackRequest(
    review="r1",
    label="2025/26",
    facilitator="Rowan Ellery",
    scale=USUAL_SCALE,
    questions=(LISTENS,),
    groups=(Group(id="heads", name="Headteachers"),),
    kept_years=7,
)
SUMMARY = summary("r1")
HEADS, PEERS = SUMMARY.groups


def brought(body: Body) -> Packet:
    kind = (
        PacketKind.FEEDBACK_SUMMARY
        if isinstance(body, FeedbackSummary)
        else PacketKind.FEEDBACK_REQUEST
    )
    return packet(body, kind=kind)


@pytest.mark.parametrize("body", [REQUEST, SUMMARY], ids=["request", "summary"])
def test_both_come_back_as_they_were_written(body: Body) -> None:
    assert read_packet(written(brought(body))).body == body


@pytest.mark.parametrize(
    "changes",
    [
        {"facilitator": " "},
        {"scale": ()},
        {"floor": 2},
        {"groups": (Group(id="a"), Group(id="a"))},
        {"questions": (LISTENS, LISTENS)},
        {"kept_years": -1},
    ],
)
def test_an_unsound_request_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(RecordError):
        written(brought(replace(REQUEST, **changes)))


def _heard(group: GroupSummary, **changes: Any) -> GroupSummary:
    return replace(group, heard=(replace(group.heard[0], **changes), *group.heard[1:]))


@pytest.mark.parametrize(
    "group",
    [
        replace(PEERS, answered=2),
        replace(PEERS, asked=9),
        _heard(PEERS, counts=HEADS.heard[0].counts),
        _heard(PEERS, texts=("Alone.",)),
        _heard(HEADS, counts=HEADS.heard[0].counts[1:]),
        _heard(HEADS, counts=(), texts=("One.", "Two.", "Three.")),
        _heard(HEADS, question="another"),
        replace(HEADS, heard=HEADS.heard[1:]),
        replace(HEADS, heard=(*HEADS.heard, Heard(question="more", is_shown=False))),
    ],
)
def test_what_is_held_back_leaves_no_trace_or_the_packet_is_refused(group: GroupSummary) -> None:
    with pytest.raises(RecordError):
        written(brought(replace(SUMMARY, groups=(group,))))


def test_no_floor_below_three_is_believed() -> None:
    with pytest.raises(RecordError):
        written(brought(replace(SUMMARY, floor=2)))
