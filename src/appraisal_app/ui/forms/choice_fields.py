"""Questions whose answers are given: radio buttons, tick boxes, a drop-down list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from appraisal_app.domain.phrases import strung
from appraisal_app.ui.forms.blocks import CheckField, ChecksField, ChoiceField, Option, SelectField
from appraisal_app.ui.forms.field_frame import FieldFrame
from appraisal_app.ui.forms.kit import Kit
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.widgets.choice_rows import (
    ChoiceRow,
    flowing_radio_row,
    flowing_tick_row,
    radio_row,
    tick_row,
)
from appraisal_app.ui.widgets.flow import FlowLayout
from appraisal_app.ui.widgets.quiet import quietly
from appraisal_app.ui.widgets.select_box import SelectBox

MakeRow: TypeAlias = Callable[[QWidget], ChoiceRow]
_FEW, _SHORT = 3, 16
"""So many answers of so few letters stand beside one another, as yes and no do."""


class OptionRows(QWidget):
    """The rows of a set of options; made anew only when the options change.

    A few short ones stand in a line where there is a `beside` to make them.
    """

    def __init__(self, make: MakeRow, beside: MakeRow | None = None) -> None:
        super().__init__()
        self._make = make
        self._beside = beside
        self._options: tuple[Option, ...] = ()
        self._rows: list[ChoiceRow] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 2, 0, 0)
        self._box.setSpacing(1)
        self._line = FlowLayout(gap=18)
        self._box.addLayout(self._line)

    @property
    def rows(self) -> Sequence[ChoiceRow]:
        """The rows from top to bottom."""
        return self._rows

    @property
    def options(self) -> tuple[Option, ...]:
        """What the rows stand for."""
        return self._options

    def offer(self, options: tuple[Option, ...]) -> bool:
        """Show `options`; True when the rows were made anew."""
        if options == self._options:
            return False
        for row in self._rows:
            row.button.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword here
            self._box.removeWidget(row)
            self._line.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._options = options
        self._rows = [self._row(option) for option in options]
        return True

    def lock(self, *, locked: bool) -> None:
        """Let the answer be read only; the words stay as clear as they were."""
        for row in self._rows:
            row.button.setEnabled(not locked)

    def describe(self, label: str, description: str) -> None:
        """Tell a screen reader what the rows answer."""
        for row in self._rows:
            row.button.setAccessibleDescription(
                shown(strung(" ", (p for p in (label, description) if p)))
            )

    def _row(self, option: Option) -> ChoiceRow:
        is_beside = self._beside is not None and _are_few_and_short(self._options)
        row = self._beside(self) if self._beside and is_beside else self._make(self)
        row.say(shown(option.label), shown(option.description))
        (self._line if is_beside else self._box).addWidget(row)
        return row


def _are_few_and_short(options: tuple[Option, ...]) -> bool:
    is_short = all(len(each.label) <= _SHORT and not each.description for each in options)
    return is_short and len(options) <= _FEW


class ChoiceFieldView(FieldFrame[ChoiceField]):
    """Radio buttons in words."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._rows = OptionRows(radio_row, beside=flowing_radio_row)
        self._group = QButtonGroup(self)
        self.set_answer(self._rows)
        self._group.idClicked.connect(self._clicked)

    def show_block(self, block: ChoiceField) -> None:
        description = self.show_frame(block)
        if self._rows.offer(block.options):
            for place, row in enumerate(self._rows.rows):
                self._group.addButton(row.button, place)
                row.left.connect(self._left)
        self._rows.describe(shown(block.label), description)
        self._rows.setAccessibleName(shown(block.label))
        self._rows.lock(locked=block.read_only)
        self._pick(block.value)

    def seek(self, key: str) -> QWidget | None:
        if key != self.key or not self._rows.rows:
            return None
        return self._group.checkedButton() or self._rows.rows[0].button

    def _pick(self, value: str) -> None:
        with quietly(self._group):
            # An exclusive group has no other way to have nothing picked.
            self._group.setExclusive(False)
            for option, row in zip(self._rows.options, self._rows.rows, strict=True):
                row.button.setChecked(option.value == value)
            self._group.setExclusive(True)
        self._let_tab_find_the_answer()

    def _let_tab_find_the_answer(self) -> None:
        """Qt does this only once a button of the group has been clicked or focused."""
        buttons = [row.button for row in self._rows.rows]
        answer = self._group.checkedButton() or next(iter(buttons), None)
        for button in buttons:
            by_tab = button is answer
            policy = Qt.FocusPolicy.StrongFocus if by_tab else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _clicked(self, place: int) -> None:
        self.kit.listener.changed(self.key, self._rows.options[place].value)

    def _left(self) -> None:
        self.kit.listener.committed(self.key)


class ChecksFieldView(FieldFrame[ChecksField]):
    """Tick boxes in words."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._rows = OptionRows(tick_row)
        self.set_answer(self._rows)

    def show_block(self, block: ChecksField) -> None:
        description = self.show_frame(block)
        if self._rows.offer(block.options):
            for row in self._rows.rows:
                row.clicked.connect(self._clicked)
                row.left.connect(self._left)
        self._rows.describe(shown(block.label), description)
        self._rows.setAccessibleName(shown(block.label))
        self._rows.lock(locked=block.read_only)
        for option, row in zip(block.options, self._rows.rows, strict=True):
            with quietly(row.button) as button:
                button.setChecked(option.value in block.values)

    def seek(self, key: str) -> QWidget | None:
        return self._rows.rows[0].button if key == self.key and self._rows.rows else None

    def _clicked(self) -> None:
        pairs = zip(self._rows.options, self._rows.rows, strict=True)
        ticked = tuple(option.value for option, row in pairs if row.button.isChecked())
        self.kit.listener.changed(self.key, ticked)

    def _left(self) -> None:
        self.kit.listener.committed(self.key)


class CheckFieldView(FieldFrame[CheckField]):
    """One tick box that carries its own label."""

    def __init__(self, kit: Kit) -> None:
        row = flowing_tick_row()
        super().__init__(kit, head=row)
        self._row = row
        self._row.clicked.connect(self._clicked)
        self._row.left.connect(self._left)

    def show_block(self, block: CheckField) -> None:
        description = self.show_frame(block)
        self._row.say(shown(block.label))
        self._row.button.setObjectName(f"check-{block.key}")
        self._row.button.setAccessibleDescription(shown(description))
        self._row.button.setEnabled(not block.read_only)
        with quietly(self._row.button) as button:
            button.setChecked(block.value)

    def seek(self, key: str) -> QWidget | None:
        return self._row.button if key == self.key else None

    def _clicked(self) -> None:
        self.kit.listener.changed(self.key, self._row.button.isChecked())

    def _left(self) -> None:
        self.kit.listener.committed(self.key)


class SelectFieldView(FieldFrame[SelectField]):
    """A drop-down list; the first line stands for no answer."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._options: tuple[Option, ...] = ()
        self._box = SelectBox()
        self.set_answer(self._box)
        self._box.activated.connect(self._activated)
        self._box.left.connect(self._left)

    def show_block(self, block: SelectField) -> None:
        description = self.show_frame(block)
        self._box.setObjectName(f"select-{block.key}")
        self._box.name(shown(block.label), description)
        self._box.setEnabled(not block.read_only)
        self._box.show_wrong(is_wrong=bool(block.error))
        with quietly(self._box):
            if block.options != self._options or not self._box.count():
                self._offer(block.options)
            values = [option.value for option in block.options]
            self._box.setCurrentIndex(values.index(block.value) + 1 if block.value in values else 0)
        self._box.reletter()

    def seek(self, key: str) -> QWidget | None:
        return self._box if key == self.key else None

    def _offer(self, options: tuple[Option, ...]) -> None:
        self._options = options
        self._box.clear()
        self._box.addItem(shown("Choose…"))
        self._box.addItems([shown(option.label) for option in options])

    def _activated(self, place: int) -> None:
        value = self._options[place - 1].value if place > 0 else ""
        self.kit.listener.changed(self.key, value)

    def _left(self) -> None:
        self.kit.listener.committed(self.key)
