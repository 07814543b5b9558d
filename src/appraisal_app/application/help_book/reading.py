"""Reads the help book from the files that the application brings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from appraisal_app.application.help_book.near_words import other_words
from appraisal_app.application.help_book.parsing import HelpTopicError, parse_topic
from appraisal_app.application.help_book.topics import Chapter, HelpBook, Topic

FOLDER = "help"
_CONTENTS = "contents"
_OTHERS = "other-words.txt"


def read_help_book(resources: Path) -> HelpBook:
    """The book below `resources`; raises HelpTopicError."""
    folder = resources / FOLDER
    chapters: list[Chapter] = []
    for line in _text(folder, _CONTENTS).splitlines():
        words = line.strip()
        if words.startswith("## "):
            chapters.append(Chapter(title=words.removeprefix("## "), topics=()))
        elif words.startswith("- "):
            key = words.removeprefix("- ")
            chapters[-1] = _with(chapters[-1], parse_topic(key, _text(folder, key)))
    return HelpBook(chapters=tuple(chapters), others=_others(folder))


def _others(folder: Path) -> Mapping[str, tuple[str, ...]]:
    """A book can be read without them."""
    try:
        return other_words((folder / _OTHERS).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return MappingProxyType({})


def _with(chapter: Chapter, topic: Topic) -> Chapter:
    return Chapter(title=chapter.title, topics=(*chapter.topics, topic))


def _text(folder: Path, key: str) -> str:
    try:
        return (folder / f"{key}.md").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise HelpTopicError(key, "its file is missing or damaged") from error
