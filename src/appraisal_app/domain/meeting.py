"""The review meeting, as it was held."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedAction:
    """Something that somebody promised at the meeting."""

    id: str
    text: str = ""
    owner: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """Who met, when, and what was said."""

    id: str
    held_on: date | None = None
    place: str = ""
    present: tuple[str, ...] = ()
    """Person ids."""
    conflicts_restated: bool = False
    chief_executive_spoke_first: bool = False
    notes: str = ""
    actions: tuple[AgreedAction, ...] = ()
