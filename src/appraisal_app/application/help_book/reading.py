"""Reads the help book from the files that the application brings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from appraisal_app.application.help_book.near_words import other_words
from appraisal_app.application.help_book.parsing import HelpTopicError, parse_topic
from appraisal_app.application.help_book.topics import Chapter, HelpBook, Topic

FOLDER = "help"
_CONTENTS = "contents"
_OTHERS = "other-words.txt"
_DIALOGS = "dialogs.txt"


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
    others = other_words(_beside(folder, _OTHERS))
    dialogs = _by_dialog(_beside(folder, _DIALOGS))
    return HelpBook(chapters=tuple(chapters), others=others, by_dialog=dialogs)


def _beside(folder: Path, name: str) -> str:
    """A file without which the book can be read too."""
    try:
        return (folder / name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _by_dialog(text: str) -> Mapping[str, str]:
    """Below each topic stand the titles of what it explains."""
    found, topic = dict[str, str](), ""
    for line in text.splitlines():
        if line.startswith("## "):
            topic = line.removeprefix("## ").strip()
        elif line.startswith("- "):
            found[line.removeprefix("- ").strip()] = topic
    return found


def _with(chapter: Chapter, topic: Topic) -> Chapter:
    return Chapter(title=chapter.title, topics=(*chapter.topics, topic))


def _text(folder: Path, key: str) -> str:
    try:
        return (folder / f"{key}.md").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise HelpTopicError(key, "its file is missing or damaged") from error
