"""A dialog that asks for a day, which may stay empty."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from appraisal_app.application.ports.interaction import DayQuestion
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.asking.entries import EntryDialog
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.date_box import DateBox
from appraisal_app.ui.widgets.day import example_day, write_day
from appraisal_app.ui.widgets.words import Words


class DayDialog(EntryDialog):
    """Asks for a day; an empty line is an answer too."""

    def __init__(self, icons: Icons, question: DayQuestion, parent: QWidget | None = None) -> None:
        super().__init__(icons, question.title, question.text, question.accept, parent)
        label = shown(question.label)
        self.day = question.value
        self._today = question.today
        self.box = DateBox(icons, lambda: question.today)
        self.box.name(label, "")
        self.box.show_day(question.value)
        self.box.picked.connect(self._take)
        self.middle.addWidget(Words(label, Lettering.STRONG))
        self.middle.addWidget(self.box)
        self.middle.addWidget(self._error)
        self.box.line.setFocus()

    def problem(self) -> str:
        self.box.read()
        if not self.box.is_unreadable:
            return ""
        # Every day that is asked for like this is still to come.
        day = example_day(self._today, is_to_come=True)
        return shown(
            phrased(
                "This cannot be read as a date. Write it like {short} or {long}, or leave it "
                "empty.",
                short=write_day(day),
                long=long_day(day),
            )
        )

    def _take(self, day: date | None) -> None:
        self.day = day
