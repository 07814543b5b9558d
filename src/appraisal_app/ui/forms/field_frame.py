"""What stands around every answer: label, who can see it, hint, error, advice."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from appraisal_app.domain.phrases import strung
from appraisal_app.ui.forms.blocks import Field
from appraisal_app.ui.forms.kit import BlockView, Kit
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.chip import Chip, ChipKind
from appraisal_app.ui.widgets.head_row import HeadRow
from appraisal_app.ui.widgets.icon_line import IconLine
from appraisal_app.ui.widgets.words import Tone, Words

F = TypeVar("F", bound=Field)


def is_wrong(view: QWidget) -> bool:
    """Whether an error is said there, or at a field inside."""
    frames = [view, *view.findChildren(QWidget)]
    return any(isinstance(each, FieldFrame) and each.is_wrong for each in frames)


class FieldFrame(BlockView[F], Generic[F]):
    """The frame of a field; the answer itself is set in by the kinds of field."""

    def __init__(self, kit: Kit, head: QWidget | None = None) -> None:
        super().__init__(kit)
        self.key = ""
        self._label = Words("", Lettering.STRONG, flows=True) if head is None else None
        self._chip: Chip | None = None
        self._hint: Words | None = None
        self._error: IconLine | None = None
        self._advice: Words | None = None
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(4)
        self._head = HeadRow(gap=8)
        self._head.addWidget(self._label or head or QWidget())
        self._head.push_from(1)
        self._stack.addLayout(self._head)
        self._answer_at = 1

    @property
    def is_wrong(self) -> bool:
        """Whether an error is said at this field."""
        return self._error is not None and not self._error.isHidden()

    def set_answer(self, widget: QWidget) -> None:
        """Put the widget of the answer under the head."""
        self._stack.addWidget(widget)

    def show_frame(self, field: F) -> str:
        """Show all but the answer; gives the description for a screen reader."""
        self.key = field.key
        if self._label is not None:
            self._label.say(shown(field.label))
        self._show_who(shown(field.who))
        self._show_hint(shown(field.hint))
        self.show_error(shown(field.error))
        self._show_advice(strung("\n", (shown(line) for line in field.advice)))
        return self.description(field)

    def description(self, field: F) -> str:
        """Hint, audience, error and advice in one breath."""
        who = shown("Who can see this: %1").replace("%1", shown(field.who)) if field.who else ""
        error = self._worded(shown(field.error)) if field.error else ""
        parts = (error, shown(field.hint), who, *(shown(line) for line in field.advice))
        return strung(" ", (part for part in parts if part))

    def show_error(self, text: str) -> None:
        """Show an error in words beside its sign, "" for none."""
        if self._error is None:
            if not text:
                return
            words = Words("", Lettering.STRONG, Tone.BAD)
            self._error = IconLine(self.kit.icons, "circle-alert", "bad", words)
            self._insert(self._error)
        self._error.words.say(self._worded(text) if text else "")
        self._error.setVisible(bool(text))

    def _worded(self, text: str) -> str:
        return shown("Problem: %1").replace("%1", text)

    def _show_who(self, text: str) -> None:
        if self._chip is None:
            if not text:
                return
            self._chip = Chip(ChipKind.WHO)
            self._head.addWidget(self._chip)
        self._chip.say(text)

    def _show_hint(self, text: str) -> None:
        if self._hint is None:
            if not text:
                return
            self._hint = Words("", Lettering.SMALL, Tone.SOFT)
            self._insert(self._hint, 1)
        self._hint.say(text)

    def _show_advice(self, text: str) -> None:
        if self._advice is None:
            if not text:
                return
            self._advice = Words("", Lettering.SMALL, Tone.SOFT)
            self._stack.addWidget(self._advice)
        self._advice.say(text)

    def _insert(self, widget: QWidget, place: int | None = None) -> None:
        self._stack.insertWidget(self._answer_at if place is None else place, widget)
        self._answer_at += 1
