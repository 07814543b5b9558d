"""Reads all that a window shows or says, and finds what is not in the language of the window."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from tests.ui.language.pseudo import ACCENTED

_SPACES = re.compile(r"[\s\u00a0\u200b\u2060\u00ad]+")
_SAID = re.compile(rf"[⟦⟧]|\S*[{ACCENTED}]\S*")
_APART = re.compile(r"[·;:\u2013—()“”\"•]|, | and (?=[A-Z\d“])|- |\. ")
_EDGE = re.compile(r"^[\W\d]+|\W+$")
_WORD = re.compile(r"[A-Za-z]{2,}")
_DATES = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_FILES = re.compile(r"\S+\.(?:appraisal\S*|pdf|csv|txt|p12)\b|/\S+")
_AS_IT_IS = frozenset({"CEO Appraisal", "SHA", "KB", "MB", "kB", "min", "PDF"})
"""The name of the program, and units: the same in every language."""


class Known:
    """What may stand in a window as it was written: the words of records, and of what ships."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._each = frozenset(_plain(each) for each in texts)
        self._all = "\n".join(self._each).casefold()

    def and_also(self, texts: Iterable[str]) -> Known:
        """The same, and what else was written."""
        return Known([*self._each, *texts])

    def has_exactly(self, text: str) -> bool:
        """Whether somebody wrote this and nothing more."""
        return _plain(text) in self._each

    def has(self, words: str) -> bool:
        """Whether they are from there, or dates, numbers and names of files."""
        bare = _EDGE.sub("", _DATES.sub("", _FILES.sub("", words)))
        if bare in _AS_IT_IS or not _WORD.search(bare):
            return True
        return bare.casefold() in self._all or _EDGE.sub("", words).casefold() in self._all


def in_english(text: str, known: Known) -> list[str]:
    """What of the text is in no other language although nobody wrote it."""
    stretches = (
        _plain(stretch) for line in text.split("\n") for stretch in _SAID.split(_plain(line))
    )
    return [
        words.strip()
        for stretch in stretches
        if not known.has(stretch)
        for words in _APART.split(stretch)
        if not known.has(words)
    ]


def strings_in(value: object) -> Iterator[str]:
    """Every text in a tree of lists and dictionaries."""
    match value:
        case str():
            yield value
        case dict():
            for each in value.values():
                yield from strings_in(each)
        case list() | tuple() | set() | frozenset():
            for each in value:
                yield from strings_in(each)
        case _:
            pass


def _plain(text: str) -> str:
    return _SPACES.sub(" ", text).strip()


def texts_in(root: QWidget) -> Iterator[str]:
    """Every text in sight, and every one that a screen reader says; not what somebody wrote."""
    yield root.windowTitle()
    yield from (action.text() for action in root.findChildren(QAction))
    for each in (root, *root.findChildren(QWidget)):
        if each.isVisibleTo(root):
            yield from _texts_of(each)


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    match widget:
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QAbstractItemView() if widget.model() is not None:
            model = widget.model()
            yield from (str(model.index(at, 0).data()) for at in range(model.rowCount()))
        case _:
            pass
