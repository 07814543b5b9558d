"""What a search of the help book puts before the eye."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from tests.wired import ROOT

from appraisal_app.application.help_book.reading import read_help_book
from appraisal_app.ui.help.contents_list import ContentsList
from appraisal_app.ui.help.presenter import HelpPresenter
from appraisal_app.ui.help.state import HelpState

BOOK = read_help_book(ROOT / "resources")
BEST = 6


class Glass:
    """Remembers what it was last shown."""

    def render_help(self, state: HelpState) -> None:
        self.state = state


def found(query: str) -> HelpState:
    glass = Glass()
    HelpPresenter(BOOK, glass).searched(query)
    return glass.state


def test_the_best_six_stand_first_and_the_rest_is_folded_away() -> None:
    best, more = found("letter").groups
    assert (len(best.rows), best.folded) == (BEST, False)
    assert more.folded
    assert more.title == f"{len(more.rows)} more pages"
    assert f"{len(best.rows) + len(more.rows)} pages found" in found("letter").said


@pytest.mark.parametrize("query", ["letter", "recovery sheet", "zzzz", "quorum"])
def test_a_single_further_page_is_shown_rather_than_told_of(query: str) -> None:
    groups = found(query).groups
    assert all(len(group.rows) > 1 for group in groups if group.folded)


def test_a_folded_group_opens_by_a_click_and_without_a_search_all_are_open(qtbot: QtBot) -> None:
    shown = ContentsList()
    qtbot.addWidget(shown)
    shown.show_groups(found("letter").groups, "")
    last = shown.topLevelItem(BEST)
    assert last is not None
    assert not last.isExpanded()
    shown.itemClicked.emit(last, 0)
    assert last.isExpanded()
    shown.show_groups(found("").groups, "")
    tops = [shown.topLevelItem(at) for at in range(shown.topLevelItemCount())]
    assert all(top is not None and top.isExpanded() for top in tops)
