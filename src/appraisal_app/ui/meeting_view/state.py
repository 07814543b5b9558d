"""What the meeting view shows, without Qt."""

from __future__ import annotations

from dataclasses import dataclass

NOTE, IN_ROOM = "note", "in_room"
"""Keys of what can be changed, besides the ticks."""
TICK, GO = "tick:", "go:"
"""Begin the key of an agenda item, to tick it or to turn to it."""
PREVIOUS, NEXT, LEAVE, MAKE, FULL = "previous", "next", "leave", "make", "full"
WHOLE = "whole"
"""Stands where the id of an objective does, for the meeting as a whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """An item of the agenda; `is_here` says that it belongs to what is in the middle."""

    id: str
    title: str
    minutes: str = ""
    done: bool = False
    is_here: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A small heading with the words under it; either may be empty."""

    label: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One of the columns; `empty` stands in place of no entries."""

    key: str
    title: str
    entries: tuple[Entry, ...] = ()
    empty: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteState:
    """The notes of what is in the middle; `lock` says why they can only be read."""

    label: str
    value: str = ""
    limit: int = 0
    lock: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingState:
    """The whole view; `here` is the id of the objective in the middle, or WHOLE."""

    here: str
    eyebrow: str
    title: str
    statement: str = ""
    criteria: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    note: NoteState
    agenda: tuple[AgendaLine, ...] = ()
    agenda_total: str = ""
    can_make: bool = False
    in_room: bool = True
    has_previous: bool = False
    has_next: bool = False
    next_is_whole: bool = False
    problem: str = ""
