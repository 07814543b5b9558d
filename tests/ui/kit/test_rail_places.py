"""Where the words of a row of the rail stand."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics

from appraisal_app.ui.shell.rail_paint import places_in
from appraisal_app.ui.shell.rail_rows import RailRow
from appraisal_app.ui.theme.lettering import Lettering, font_of
from appraisal_app.ui.widgets.mark_kind import Mark

pytestmark = pytest.mark.usefixtures("qtbot")


def row(label: str, right: str) -> RailRow:
    return RailRow(key="k", label=label, mark=Mark.LATE, right=right, chosen=True)


@pytest.mark.parametrize("width", [150, 180, 220, 260, 320, 400])
def test_no_word_is_cut_by_what_stands_at_the_right(width: int) -> None:
    places = places_in(row("Judgements", "126 days late"), width)
    word = QFontMetrics(font_of(Lettering.STRONG)).horizontalAdvance("Judgements")
    assert places.words.width() >= min(word, width - places.words.left() - 8)
    if places.words.top() == places.right.top():
        said = QFontMetrics(font_of(Lettering.SMALL)).horizontalAdvance("126 days late")
        assert places.words.right() + said <= places.right.right()
    else:
        assert places.right.top() > places.words.bottom()
    assert places.height > max(places.words.bottom(), places.right.bottom())


def test_both_ways_are_met() -> None:
    tops = {
        width: places_in(row("Judgements", "126 days late"), width).right.top()
        for width in (150, 400)
    }
    assert tops[150] > tops[400]
