"""The report to the board: the meeting, who withdrew, and the open wording."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardReport:
    """What the board is told in open session; no figure, rating or name belongs here."""

    id: str
    meeting_date: date | None = None
    heard: bool = False
    """Whether the board has met and had the report; a draft until then."""
    item: str = ""
    withdrawn: tuple[str, ...] = ()
    """Offices, not names, of those who left for the item."""
    text: str = ""
    themes: str = ""
    """For the confidential part: what the review was about, in general words."""
    objectives_shared: bool = False
    """Whether the board chose to see the headlines of the objectives."""
    resolution: str = ""
    confidential_minute: bool = False
