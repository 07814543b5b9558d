"""Places to type, to choose and to tick, and the words beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reportlab.platypus import Flowable

from appraisal_app.reporting.style import TEXT_WIDTH, Role
from appraisal_app.reporting.tagged.canvas import canvas_of
from appraisal_app.reporting.tagged.grids import bare_table
from appraisal_app.reporting.tagged.placed import AnswerKind, PlacedAnswer
from appraisal_app.reporting.text import one_line, width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from appraisal_app.reporting.tagged.press import Press
    from appraisal_app.reporting.tagged.tables import TaggedTable
    from appraisal_app.reporting.tagged.tree import Element

LINE: Final = 13.0
"""Points that a typed line takes."""
_PADDING: Final = 8.0
MARK_SIZE: Final = 13.0
_MARK_COLUMN: Final = 20.0
_GAP: Final = 8.0
_SHORT: Final = 3
"""Letters of a choice that fits beside others."""
_IN_A_ROW: Final = 6
_ROOM_BELOW: Final = 5.0


class AnswerPlace(Flowable):
    """One place, as wide as there is room, or as a mark to set."""

    def __init__(self, element: Element, answer: PlacedAnswer, *, lines: int = 0) -> None:
        super().__init__()
        self._element = element
        self._answer = answer
        self._lines = lines

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        if self._lines:
            self.width, self.height = aW, self._lines * LINE + _PADDING
        else:
            self.width, self.height = MARK_SIZE, MARK_SIZE
        return self.width, self.height

    def draw(self) -> None:
        canvas = canvas_of(self)
        left, bottom = canvas.absolutePosition(0, 0)
        right, top = canvas.absolutePosition(self.width, self.height)
        self._element.alternative = self._answer.tip
        canvas.place_answer(self._element, self._answer, (left, bottom, right, top))


def text_place(name: str, tip: str, parent: Element, *, limit: int, lines: int) -> AnswerPlace:
    """A box to type in."""
    answer = _answer(AnswerKind.TEXT, name, tip, limit=limit)
    return AnswerPlace(parent.add("Form"), answer, lines=lines)


def tick_place(name: str, words: str, tip: str, parent: Element, press: Press) -> TaggedTable:
    """A box to tick with its words."""
    return _marks([(_answer(AnswerKind.TICK, name, tip), words)], 1, parent, press)


def choice_places(
    name: str, tip: str, choices: Sequence[tuple[str, str]], parent: Element, press: Press
) -> TaggedTable:
    """A circle for each pair of value and words; short ones stand side by side."""
    marks = [
        (
            _answer(
                AnswerKind.CHOICE,
                name,
                f"{tip}: {press.spelt(words)}",
                value=value,
                group_tip=one_line(tip),
            ),
            words,
        )
        for value, words in choices
    ]
    words = [each for _, each in choices]
    return _marks(marks, _columns(words, press), parent, press)


def _columns(choices: Sequence[str], press: Press) -> int:
    """All in a row where there is room, a few where they are short, else one below the other."""
    style = press.styles.style(Role.CELL)
    widths = [width_of(each, style.fontName, press.fonts) * style.fontSize for each in choices]
    needed = max(widths, default=0.0) + _MARK_COLUMN + _GAP
    if needed * len(choices) <= TEXT_WIDTH:
        return len(choices)
    return _IN_A_ROW if sum(len(each) <= _SHORT for each in choices) > _IN_A_ROW else 1


def _answer(
    kind: AnswerKind,
    field: str,
    tip: str,
    *,
    value: str = "",
    group_tip: str = "",
    limit: int = 0,
) -> PlacedAnswer:
    """A place that does not know yet where it is."""
    return PlacedAnswer(
        kind=kind,
        field=field,
        tip=one_line(tip),
        page=0,
        box=(0, 0, 0, 0),
        value=value,
        group_tip=group_tip,
        limit=limit,
    )


def _marks(
    marks: Sequence[tuple[PlacedAnswer, str]], columns: int, parent: Element, press: Press
) -> TaggedTable:
    width = TEXT_WIDTH / columns
    cells: list[list[Flowable]] = []
    for answer, words in marks:
        line = parent.add("P")
        cells.append([AnswerPlace(line.add("Form"), answer)])
        cells.append([press.paragraph(words, Role.CELL, line)])
    cells += [[]] * (-len(cells) % (2 * columns))
    rows = [cells[at : at + 2 * columns] for at in range(0, len(cells), 2 * columns)]
    widths = (_MARK_COLUMN, width - _MARK_COLUMN) * columns
    return bare_table(rows, widths, room_between=_ROOM_BELOW)
