"""A question that is answered by a day."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.blocks import DateField
from appraisal_app.ui.forms.field_frame import FieldFrame
from appraisal_app.ui.forms.kit import Kit
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.widgets.date_box import DateBox
from appraisal_app.ui.widgets.day import (
    FIRST_YEAR,
    LAST_YEAR,
    FarDay,
    MissingDay,
    example_day,
    write_day,
)


class DateFieldView(FieldFrame[DateField]):
    """A line, a calendar, and the day in full; what cannot be read stays and is not passed on."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._field: DateField | None = None
        self._box = DateBox(kit.icons, kit.today)
        self.set_answer(self._box)
        self._box.picked.connect(self._picked)
        self._box.unreadable.connect(self._puzzled)
        self._box.left.connect(self._left)

    def show_block(self, block: DateField) -> None:
        self._field = block
        self._box.name(shown(block.label), self.show_frame(block))
        self._box.line.setObjectName(f"date-{block.key}")
        self._box.set_locked(locked=block.read_only)
        self._box.show_day(block.value)
        if self._box.is_unreadable:
            self._puzzled()
        else:
            self._mark(wrong=bool(block.error))

    def seek(self, key: str) -> QWidget | None:
        return self._box.line if key == self.key else None

    def read_now(self) -> None:
        self._box.read()

    def _mark(self, *, wrong: bool) -> None:
        locked = self._field is not None and self._field.read_only
        self._box.edge.show_condition(is_wrong=wrong, is_locked=locked)

    def _picked(self, day: date | None) -> None:
        error = shown(self._field.error) if self._field else ""
        self.show_error(error)
        self._mark(wrong=bool(error))
        self.kit.listener.changed(self.key, day)

    def _puzzled(self) -> None:
        text = self._why()
        self.show_error(text)
        self._mark(wrong=True)
        self._box.line.setAccessibleDescription(shown(text))

    def _why(self) -> str:
        if self._box.why_unreadable is MissingDay:
            return shown("There is no such day. Check the day and the month.")
        if self._box.why_unreadable is FarDay:
            text = shown("Write a year from %1 to %2.")
            return text.replace("%1", str(FIRST_YEAR)).replace("%2", str(LAST_YEAR))
        is_to_come = self._field is not None and self._field.is_to_come
        day = example_day(self.kit.today(), is_to_come=is_to_come)
        return shown(
            phrased(
                "This cannot be read as a date. Write it like {short} or {long}.",
                short=write_day(day),
                long=long_day(day),
            )
        )

    def _left(self) -> None:
        self.kit.listener.committed(self.key)
