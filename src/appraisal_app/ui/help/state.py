"""What the help window shows, without Qt."""

from __future__ import annotations

from dataclasses import dataclass

from appraisal_app.application.help_book.topics import HelpBook, Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A topic in the list; `told` says where it has what was looked for."""

    key: str
    title: str
    told: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Topics under a heading; "" while they are results. One that is `folded` opens by a click."""

    title: str
    rows: tuple[Row, ...]
    folded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpState:
    """The whole window. `said` tells how many topics were found, "" without a search."""

    groups: tuple[Group, ...]
    topic: Topic
    chapter: str
    related: tuple[Row, ...]
    can_go_back: bool = False
    can_go_forward: bool = False
    query: str = ""
    said: str = ""


def contents_of(book: HelpBook) -> tuple[Group, ...]:
    """The contents, chapter by chapter."""
    return tuple(
        Group(title=chapter.title, rows=tuple(row_of(topic) for topic in chapter.topics))
        for chapter in book.chapters
    )


def row_of(topic: Topic, told: str = "") -> Row:
    """A topic as a line of the list."""
    return Row(key=topic.key, title=topic.title, told=told)
