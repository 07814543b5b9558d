"""D06, the agenda of the review meeting: what it may hold."""

from __future__ import annotations

from dataclasses import dataclass

from appraisal_app.application.documents.parts import Cover, Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRow:
    """One item, how long after the start it begins ("" for the first), and how long it takes."""

    title: str
    begins: str
    lasts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompted:
    """What the panel may ask at one item."""

    title: str
    prompts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """Somebody who leaves the room for a part, and the interest that was declared."""

    name: str
    interest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ForThePanel:
    """What the chair has in hand and nobody outside the panel reads."""

    leaving: tuple[Leaving, ...]
    items: tuple[Prompted, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaContent:
    """The whole agenda; `panel` is there only in the panel's own edition."""

    cover: Cover
    mark: Mark
    people: tuple[tuple[str, str], ...]
    """Name and office of each who is expected."""
    items: tuple[ItemRow, ...]
    length: str
    panel: ForThePanel | None
