"""What the context menu offers for a word that nobody knows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu

from appraisal_app.application.spelling.reading import Word
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.spelling.underlines import word_at
from appraisal_app.ui.widgets.text_change import units


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What may be done about a word; `add` is None where a file cannot learn words."""

    suggestions: tuple[str, ...]
    ignore: Callable[[], None]
    add: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A word of a text, with the cursor that selects it."""

    word: Word
    selection: QTextCursor


def marked_at(place: QTextCursor) -> Marked | None:
    """The word at that place."""
    text = place.block().text()
    word = word_at(text, place.positionInBlock())
    if word is None:
        return None
    start = place.block().position() + units(text[: word.start])
    selection = QTextCursor(place)
    selection.setPosition(start)
    selection.setPosition(start + units(word.text), QTextCursor.MoveMode.KeepAnchor)
    return Marked(word=word, selection=selection)


def put_into(menu: QMenu, marked: Marked, offer: Offer) -> None:
    """Put the suggestions above everything else in the menu, and what else may be done."""
    lines = [_replacing(menu, marked.selection, each) for each in offer.suggestions]
    if not lines:
        none = QAction(shown("No suggestions"), menu)
        none.setEnabled(False)
        lines.append(none)
    lines.append(menu.addSeparator())
    if offer.add is not None:
        lines.append(_line(menu, shown("Add to this file's &words"), offer.add))
    lines.append(_line(menu, shown("&Ignore until this file is closed"), offer.ignore))
    lines.append(menu.addSeparator())
    first = menu.actions()[0]
    menu.insertActions(first, lines)


def _replacing(menu: QMenu, selection: QTextCursor, suggestion: str) -> QAction:
    line = _line(menu, suggestion, lambda: selection.insertText(suggestion))
    font = line.font()
    font.setBold(True)
    line.setFont(font)
    return line


def _line(menu: QMenu, label: str, deed: Callable[[], None]) -> QAction:
    line = QAction(label, menu)
    line.triggered.connect(lambda: _do(deed))
    return line


def _do(deed: Callable[[], None]) -> None:
    """Do it; whether the line is ticked, which Qt tells too, means nothing."""
    deed()
