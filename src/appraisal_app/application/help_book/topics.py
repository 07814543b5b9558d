"""What the help book is made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from functools import cached_property
from types import MappingProxyType

from appraisal_app.domain.phrases import Phrase

FIRST = "start-here"
"""The topic that is shown when nothing better is known."""


class Reader(StrEnum):
    """For whom a topic is written."""

    CHAIR = "chair"
    CHIEF_EXECUTIVE = "chief executive"
    CLERK = "clerk"
    PANEL = "panel member"
    ADVISER = "adviser"
    EVERYBODY = "everybody"


class BlockKind(Enum):
    """What a piece of a topic is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLETS = "bullets"
    STEPS = "steps"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words inside a line: `strong` ones stand on the screen, `link` leads to a topic."""

    text: str
    strong: bool = False
    link: str = ""

    @property
    def said(self) -> str:
        """The words as one says them: of a button without the dots that promise a question."""
        return self.text.removesuffix("…") if self.strong else self.text


Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A heading or a paragraph (one line), or a list (a line for each item)."""

    kind: BlockKind
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRow:
    """What a key does."""

    keys: str
    does: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyTable:
    """Keys that belong together."""

    title: str
    rows: tuple[KeyRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One thing that somebody may want to know.

    `pages` are the pages of the window that it explains, `also` words by which people look for it
    that do not stand in it, `related` further topics.
    """

    key: str
    title: str
    readers: tuple[Reader, ...]
    blocks: tuple[Block, ...]
    pages: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    tables: tuple[KeyTable, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """Topics under a heading of the contents."""

    title: str
    topics: tuple[Topic, ...]


@dataclass(frozen=True, kw_only=True)
class HelpBook:
    """All of it, in the order of its contents.

    `others` are words of everyday life for ours, `by_dialog` the keys of topics by the titles of
    questions and messages.
    """

    chapters: tuple[Chapter, ...]
    others: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    by_dialog: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def topics(self) -> Iterator[Topic]:
        """Every topic in order."""
        return (topic for chapter in self.chapters for topic in chapter.topics)

    @cached_property
    def by_key(self) -> Mapping[str, Topic]:
        """Every topic by its key."""
        return MappingProxyType({topic.key: topic for topic in self.topics})

    @cached_property
    def by_page(self) -> Mapping[str, str]:
        """The key of the topic for each page of the window."""
        return MappingProxyType({page: topic.key for topic in self.topics for page in topic.pages})

    def chapter_of(self, key: str) -> str:
        """The title of the chapter in which that topic stands; "" where there is none."""
        return next(
            (each.title for each in self.chapters if any(t.key == key for t in each.topics)), ""
        )

    def for_page(self, *names: str) -> str:
        """The topic of the first of these pages that has one, and else the first topic."""
        return next((self.by_page[name] for name in names if name in self.by_page), FIRST)

    def for_dialog(self, title: str) -> str:
        """The topic of what stands under that title; "" where it is that of the page behind it."""
        key = title.template if isinstance(title, Phrase) else title
        return self.by_dialog.get(key, "")


def words_of(line: Line) -> str:
    """A line without what is special about its words."""
    return "".join(run.said for run in line)


def text_of(topic: Topic) -> str:
    """Everything that a topic says, as plain text."""
    said = (words_of(line) for block in topic.blocks for line in block.lines)
    keys = (f"{row.keys} {row.does}" for table in topic.tables for row in table.rows)
    return "\n".join((*said, *keys))
