"""For whose file each kind of packet is, and what to do with one at the wrong file."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.phrases import phrased

FOR_WHOM: Mapping[PacketKind, str] = MappingProxyType(
    {
        PacketKind.REFLECTION_REQUEST: (
            "This is a request for the self-reflection. It is for the chief executive's own file."
        ),
        PacketKind.REFLECTION: (
            "This is the chief executive's submitted self-reflection. It is for the board's file."
        ),
        PacketKind.VIEW_REQUEST: (
            "This is a request for a panel member's view. It is for that member's own file."
        ),
        PacketKind.VIEW: "This is a panel member's view. It is for the board's file.",
        PacketKind.ADVICE_REQUEST: (
            "This is a request for the adviser's advice. It is for the adviser's own file."
        ),
        PacketKind.ADVICE: "This is the adviser's advice. It is for the board's file.",
        PacketKind.FEEDBACK_REQUEST: (
            "This is a request to gather feedback. It is for the file of whoever gathers it."
        ),
        PacketKind.FEEDBACK_SUMMARY: (
            "This is the released summary of the feedback. It is for the board's file."
        ),
        PacketKind.STATEMENT_FOR_COMMENTS: (
            "This is the draft statement, for comments. It is for the chief executive's own file."
        ),
        PacketKind.COMMENTS: (
            "These are the chief executive's comments on the draft statement. They are for the "
            "board's file."
        ),
        PacketKind.STATEMENT_FOR_SIGNATURE: (
            "This is the certified statement, to be signed. It is for the chief executive's own "
            "file."
        ),
        PacketKind.SIGNED_STATEMENT: (
            "This is the chief executive's answer to the certified statement. It is for the "
            "board's file."
        ),
        PacketKind.LIMITED_COPY: (
            "These are papers to read. They are for the file of whoever reads them."
        ),
    }
)


def meant_for_another(kind: PacketKind) -> str:
    """That a packet of this kind is not for the file at which it arrived."""
    return phrased(
        "{whose} This file is another one, and nothing was changed. If that file is yours, open "
        "the packet there; otherwise ask the sender for the packet that is for you.",
        whose=FOR_WHOM[kind],
    )


def sealed_here(kind: PacketKind) -> str:
    """That a packet of this kind was sealed in the file at which it arrived, and is to go out."""
    return phrased(
        "{whose} It was sealed in this very file, to be sent there. Nothing was changed; send it, "
        "or choose the packet that came back.",
        whose=FOR_WHOM[kind],
    )
