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
    done_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """One item of the agenda with its time in minutes."""

    id: str
    title: str = ""
    minutes: int = 5
    prompts: str = ""
    """For the panel only."""
    done: bool = False
    about: str = ""
    """An objective's id, or which item of the usual agenda this is; "" for one of the trust's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """Somebody left the room for a time."""

    id: str
    person: str = ""
    """A person id."""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteOn:
    """What was said about one objective."""

    objective: str
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """Who met, when, and what was said."""

    id: str
    held_on: date | None = None
    place: str = ""
    present: tuple[str, ...] = ()
    """Person ids."""
    withdrawals: tuple[Withdrawal, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    minutes: int | None = None
    """How long it lasted."""
    conflicts_restated: bool = False
    chief_executive_spoke_first: bool = False
    notes: str = ""
    objective_notes: tuple[NoteOn, ...] = ()
    actions: tuple[AgreedAction, ...] = ()

    @property
    def planned_minutes(self) -> int:
        """How long the agenda takes."""
        return sum(item.minutes for item in self.agenda)

    @property
    def has_notes(self) -> bool:
        """Whether anything was written down, of the whole or of an objective."""
        return any(
            words.strip() for words in (self.notes, *(n.words for n in self.objective_notes))
        )

    def item_about(self, about: str) -> AgendaItem | None:
        """The item of the agenda about that objective, or of that part of the usual agenda."""
        return next((item for item in self.agenda if about and item.about == about), None)

    def note(self, objective_id: str) -> NoteOn:
        """What was said about that objective; an empty note when nothing was."""
        found = next((n for n in self.objective_notes if n.objective == objective_id), None)
        return found if found is not None else NoteOn(objective=objective_id)
