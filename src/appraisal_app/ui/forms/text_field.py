"""A question that is answered in words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from appraisal_app.ui.forms.blocks import TextField
from appraisal_app.ui.forms.field_frame import FieldFrame
from appraisal_app.ui.forms.kit import Kit
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.edge_box import EdgeBox
from appraisal_app.ui.widgets.secrecy import keep_secret
from appraisal_app.ui.widgets.text_box import TextBox
from appraisal_app.ui.widgets.words import Tone, Words

_NEAR = 0.8
"""The part of a limit from which the count is shown."""
_MANY, _LONG = 100, 400
"""Words from which they are counted, and the letters below which there are never so many."""


class TextFieldView(FieldFrame[TextField]):
    """A box that grows; says how long its text is once that matters, and how near the limit."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._limit = 0
        self._value = ""
        self._waits = False
        self._is_waiting = False
        self._is_capped = False
        self._box = TextBox()
        self._edge = EdgeBox()
        self._edge.row.addWidget(self._box)
        self._count: Words | None = None
        self.set_answer(self._edge)
        self._box.edited.connect(self._edited)
        self._box.capped.connect(self._capped)
        self._box.entered.connect(self._edge.enter)
        self._box.left.connect(self._left)

    def show_block(self, block: TextField) -> None:
        description = self.show_frame(block)
        self._limit = block.limit
        self._box.setObjectName(f"text-{block.key}")
        self._box.setAccessibleName(shown(block.label))
        self._box.setAccessibleDescription(shown(description))
        self._box.set_multiline(multiline=block.multiline)
        self._box.set_limit(block.limit)
        self._box.is_prose = block.is_prose
        self._box.set_locked(locked=block.read_only)
        keep_secret(self._box, is_on=block.is_secret)
        self._edge.show_condition(is_wrong=bool(block.error), is_locked=block.read_only)
        self._waits = block.when_left
        if block.value != self._value or not self._is_waiting:
            self._value, self._is_waiting = block.value, False
            self._box.show_text(block.value)
        self._show_count()

    def seek(self, key: str) -> QWidget | None:
        return self._box if key == self.key else None

    def read_now(self) -> None:
        if self._is_waiting:
            self._is_waiting = False
            self._value = self._box.text()
            self.kit.listener.changed(self.key, self._value)

    def _edited(self, text: str) -> None:
        self._show_count()
        self._is_waiting = self._waits
        if not self._waits:
            self._value = text
            self.kit.listener.changed(self.key, text)

    def _left(self) -> None:
        self._edge.leave()
        self.read_now()
        self.kit.listener.committed(self.key)

    def _capped(self) -> None:
        self._is_capped = True
        self._show_count()

    def _show_count(self) -> None:
        text = self._box.text()
        self._is_capped = self._is_capped and len(text) >= self._limit
        if not self._limit or len(text) < self._limit * _NEAR:
            self._say_count(self._long(text), Tone.SOFT)
        elif self._is_capped:
            said = shown("This is the limit of %1 characters. What went beyond it was left out.")
            self._say_count(said.replace("%1", f"{self._limit:,}"))
        else:
            self._say_count(self._counted(text))

    def _long(self, text: str) -> str:
        """How many words there are, once they are so many that it matters; "" for fewer."""
        words = len(text.split()) if len(text) > _LONG else 0
        return shown("%1 words").replace("%1", f"{words:,}") if words >= _MANY else ""

    def _counted(self, text: str) -> str:
        said = shown("%1 of %2 characters, %3 words")
        for mark, number in enumerate((len(text), self._limit, len(text.split())), 1):
            said = said.replace(f"%{mark}", f"{number:,}")
        return said

    def _say_count(self, text: str, tone: Tone = Tone.DUE) -> None:
        if self._count is None:
            if not text:
                return
            self._count = Words("", Lettering.SMALL, tone)
            self.set_answer(self._count)
        self._count.in_tone(tone)
        self._count.say(text)
