"""What minutes are made of, whatever they are written as."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Title:
    """What it is, with a line above it."""

    text: str
    above: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Pairs of label and value."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of the second level."""

    text: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A paragraph of ours; `is_quiet` for what only goes with the rest."""

    text: str
    is_quiet: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """Somebody's text as it was typed: paragraphs by blank lines, lists by dashes."""

    text: str


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list in no order."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """A table with a row of headings; `summary` says what is in it."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    summary: str


Piece: TypeAlias = Title | Facts | Section | Sentence | Words | Bullets | Rows
