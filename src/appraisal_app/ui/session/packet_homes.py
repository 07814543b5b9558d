"""Where each kind of packet goes: what it is, what to do, and the ways to do it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from appraisal_app.application.ports.interaction import Choice
from appraisal_app.domain.packets import PacketKind
from appraisal_app.ui.destinations import (
    NEW_COPY_FILE,
    NEW_FEEDBACK_FILE,
    NEW_GUEST_FILE,
    NEW_OWN_FILE,
)

OPEN, _NOT_NOW = "open", "not_now"
_NEW, _NEW_GUEST, _NEW_COPY = "new", "new_guest", "new_copy"
_NEW_FEEDBACK = "new_feedback"
MAKE = {
    _NEW: NEW_OWN_FILE,
    _NEW_GUEST: NEW_GUEST_FILE,
    _NEW_COPY: NEW_COPY_FILE,
    _NEW_FEEDBACK: NEW_FEEDBACK_FILE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Led:
    """Where a kind of packet goes: what it is, what to do, and the ways to do it."""

    title: str
    advice: str
    choices: tuple[Choice, ...]


OWN = Led(
    title="This packet is for the chief executive's own file",
    advice="If you have a file of your own already, open it. If not, make one now.",
    choices=(
        Choice(OPEN, "Open my own file…"),
        Choice(_NEW, "Make my own file"),
        Choice(_NOT_NOW, "Not now"),
    ),
)
_BOARDS = Led(
    title="This packet is for the board's file",
    advice="Open the file of the review that it answers.",
    choices=(Choice(OPEN, "Open the board's file…"), Choice(_NOT_NOW, "Not now")),
)
GUESTS = Led(
    title="This packet asks you for a view or for advice",
    advice="Your answer is written in a file of your own. If you have one already, open it.",
    choices=(
        Choice(_NEW_GUEST, "Make a file for my answer"),
        Choice(OPEN, "Open my own file…"),
        Choice(_NOT_NOW, "Not now"),
    ),
)
READERS = Led(
    title="This packet brings papers to read",
    advice="They are kept in a file of their own. If you have one from before, add them to it.",
    choices=(
        Choice(_NEW_COPY, "Make a file for these papers"),
        Choice(OPEN, "Add them to papers that I have…"),
        Choice(_NOT_NOW, "Not now"),
    ),
)
FACILITATORS = Led(
    title="This packet asks you to gather feedback",
    advice="Each round has a file of its own. If you made one for this round already, open it.",
    choices=(
        Choice(_NEW_FEEDBACK, "Make a file for the feedback"),
        Choice(OPEN, "Open my file…"),
        Choice(_NOT_NOW, "Not now"),
    ),
)
FOR_WHOM: Mapping[PacketKind, Led] = {
    PacketKind.FEEDBACK_REQUEST: FACILITATORS,
    PacketKind.FEEDBACK_SUMMARY: _BOARDS,
    PacketKind.LIMITED_COPY: READERS,
    PacketKind.VIEW_REQUEST: GUESTS,
    PacketKind.VIEW: _BOARDS,
    PacketKind.ADVICE_REQUEST: GUESTS,
    PacketKind.ADVICE: _BOARDS,
    PacketKind.REFLECTION_REQUEST: OWN,
    PacketKind.REFLECTION: _BOARDS,
    PacketKind.STATEMENT_FOR_COMMENTS: OWN,
    PacketKind.STATEMENT_FOR_SIGNATURE: OWN,
    PacketKind.COMMENTS: _BOARDS,
    PacketKind.SIGNED_STATEMENT: _BOARDS,
}
