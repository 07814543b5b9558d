"""D10, the notes of the check-in conversations: what it may hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.application.documents.parts import Cover, Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseRow:
    """What somebody promised, and what became of it."""

    text: str
    owner: str
    due: date | None
    done: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """One conversation that was held; `said` pairs a part of it with the words.

    `wellbeing` is what both agreed to keep about it, or "".
    """

    held_on: date
    led: str
    shared_on: date | None
    topics: str
    objectives: tuple[str, ...]
    said: tuple[tuple[str, str], ...]
    wellbeing: str
    agreed: str
    promises: tuple[PromiseRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInsContent:
    """Every conversation of the period that was held, in order."""

    cover: Cover
    mark: Mark
    conversations: tuple[Conversation, ...]
