"""Marks the very words that hold a document back, in the field that has the keyboard."""

from __future__ import annotations

from appraisal_app.ui.documents.writing_state import quoted
from appraisal_app.ui.forms.blocks import Problem
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.forms.typed_place import show_typed
from appraisal_app.ui.widgets.line_box import LineBox
from appraisal_app.ui.widgets.text_box import TextBox


def mark_words(form: FormView, problem: Problem, number: int) -> None:
    """Select the words that `problem` quotes where they stand for the time `number`, from 0."""
    box = form.focusWidget()
    words = quoted(problem.text)
    if not words or not isinstance(box, (LineBox, TextBox)):
        return
    text = box.text()
    start = place_of(words, text, number)
    if start < 0:
        return
    if isinstance(box, LineBox):
        box.setSelection(_units(text[:start]), _units(words))
    else:
        cursor = box.textCursor()
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[: start + len(words)]), cursor.MoveMode.KeepAnchor)
        box.setTextCursor(cursor)
    show_typed(form, box)


def place_of(words: str, text: str, number: int) -> int:
    """Where `words` stand in `text` for the time `number`; the last place before, -1 if nowhere."""
    start = text.find(words)
    for _ in range(number):
        further = text.find(words, start + 1)
        start = further if further >= 0 else start
    return start


def _units(text: str) -> int:
    """The length as Qt counts it: letters beyond the first plane are two."""
    return len(text.encode("utf-16-le")) // 2
