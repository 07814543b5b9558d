"""Draws a wavy line under each word of a text that nobody knows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat

from appraisal_app.application.spelling.reading import Word, words_of
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.widgets.text_box import TextBox
from appraisal_app.ui.widgets.text_change import units

IsKnown = Callable[[str], bool]


class Underlines(QSyntaxHighlighter):
    """Goes with one box, and looks only at the paragraph that changed.

    The word that is being typed is left alone until the caret is out of it.
    """

    def __init__(self, box: TextBox, is_known: IsKnown) -> None:
        super().__init__(box.document())
        self._box = box
        self._is_known = is_known
        self._held: tuple[int, int] | None = None
        """The paragraph and the start of the word that is being typed."""
        box.cursorPositionChanged.connect(self._moved)
        box.left.connect(self._let_go)

    def highlightBlock(self, text: str) -> None:
        if self._box.isReadOnly():
            return
        line = QTextCharFormat()
        line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        line.setUnderlineColor(colours_of(self._box.palette()).bad)
        for word in words_of(text):
            if self._is_known(word.text):
                continue
            start = units(text[: word.start])
            if self._is_being_typed(start, start + units(word.text)):
                self._held = (self.currentBlock().blockNumber(), start)
            else:
                self.setFormat(start, units(word.text), line)

    def _is_being_typed(self, start: int, end: int) -> bool:
        caret, block = self._box.textCursor(), self.currentBlock()
        if not self._box.hasFocus() or caret.block() != block:
            return False
        return start < caret.positionInBlock() <= end

    def _moved(self) -> None:
        if self._held is None:
            return
        caret, (paragraph, start) = self._box.textCursor(), self._held
        word = word_at(caret.block().text(), caret.positionInBlock())
        here = units(caret.block().text()[: word.start]) if word is not None else -1
        if (caret.blockNumber(), here) != (paragraph, start):
            self._let_go()

    def _let_go(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            block = self.document().findBlockByNumber(held[0])
            if block.isValid():
                self.rehighlightBlock(block)


def word_at(text: str, place: int) -> Word | None:
    """The word of a line that the place, in UTF-16 units, is in or beside."""
    for word in words_of(text):
        start = units(text[: word.start])
        if start <= place <= start + units(word.text):
            return word
    return None
