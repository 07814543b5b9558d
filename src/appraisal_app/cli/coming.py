"""A packet on its way into a file at the command line, and what is known once it is in."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from appraisal_app.application.ports.packets import Packets
from appraisal_app.application.post.arriving import Arrived
from appraisal_app.cli.secrets import packet_words


class GivesBack(Protocol):
    """Undoes what came in last, while nothing rests on it."""

    @property
    def can_give_back(self) -> str: ...
    def give_back(self) -> None:
        """The file is as before, and the packet may come again."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """The bytes of a packet, what was said of it, and how its words are asked for."""

    data: bytes = field(repr=False)
    words: Callable[[], str]
    """Raises AppError when nobody can be asked."""
    into: str | None = None
    fingerprint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CameIn:
    """What was taken in, and how it is given back."""

    arrived: Arrived
    taking: GivesBack


def coming(data: bytes, arguments: Namespace, packets: Packets) -> Coming:
    """The packet as it was named on the command line; what is no packet needs no words."""
    needed = packets.recognises(data)
    return Coming(
        data=data,
        words=lambda: packet_words(arguments) if needed else "",
        into=getattr(arguments, "into", None),
        fingerprint=getattr(arguments, "fingerprint", None) or "",
    )
