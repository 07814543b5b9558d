"""A chart on a page, with the same in words and as a table below it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.charts.samples import ALL, BALANCE, EMPTY, LINEAGE, RADAR, READING
from tests.ui.conftest import MakePage
from tests.ui.fakes import PageEar
from tests.ui.finding import found

from appraisal_app.application.charts.tables import as_table
from appraisal_app.application.charts.telling import in_words
from appraisal_app.application.charts.values import Chart
from appraisal_app.ui.charts.panel import ChartPanel
from appraisal_app.ui.forms.blocks import ChartBlock, PageState
from appraisal_app.ui.theme.appearance import Appearance
from appraisal_app.ui.widgets.words import Words


@pytest.fixture
def panel(qtbot: QtBot) -> ChartPanel:
    made = ChartPanel()
    qtbot.addWidget(made)
    made.resize(760, 900)
    return made


def said(panel: ChartPanel, part: QWidget | None = None) -> list[str]:
    """Every text that is there to be read, in the whole panel or a part."""
    panel.show()
    QApplication.processEvents()
    shown = [words for words in (part or panel).findChildren(Words) if words.isVisible()]
    return [words.text().replace("\u00a0", " ") for words in shown]


def page(chart: Chart) -> PageState:
    return PageState(step="evidence", title="Evidence", blocks=(ChartBlock("c", chart),))


def test_a_chart_has_its_title_its_words_and_its_note_in_text(panel: ChartPanel) -> None:
    panel.show_chart(replace(BALANCE, note="Audited."))
    texts = said(panel)
    assert texts[0] == "In-year balance"
    assert {in_words(BALANCE), "Audited."} <= set(texts)


@pytest.mark.parametrize("name", list(ALL))
def test_the_table_says_all_that_the_chart_shows_in_the_order_of_reading(
    panel: ChartPanel, name: str
) -> None:
    panel.show_chart(ALL[name])
    if panel.fold.isVisibleTo(panel) and not panel.table.isVisibleTo(panel):
        panel.fold.click()
    texts = said(panel, panel.table)
    heads, rows = as_table(ALL[name])
    lines = [heads, *rows] if rows else []
    assert texts == [cell for line in lines for cell in line]


def test_a_chart_that_the_page_tells_of_says_nothing_twice(panel: ChartPanel) -> None:
    panel.show_chart(BALANCE, is_told=True)
    assert in_words(BALANCE) not in said(panel)
    assert not panel.table.isVisibleTo(panel)
    assert panel.fold.isVisibleTo(panel)


def test_a_small_table_is_shown_and_a_large_one_when_it_is_asked_for(panel: ChartPanel) -> None:
    panel.show_chart(BALANCE)
    assert panel.table.isVisibleTo(panel)
    assert not panel.fold.isVisibleTo(panel)
    other = ChartPanel()
    other.show_chart(READING)
    assert not other.table.isVisibleTo(other)
    assert other.fold.accessibleName() == "Show this as a table"
    other.fold.click()
    assert other.table.isVisibleTo(other)
    assert other.fold.accessibleName() == "Hide the table"
    other.fold.click()
    assert not other.table.isVisibleTo(other)
    other.deleteLater()


def test_a_table_that_was_opened_stays_open_when_figures_change(panel: ChartPanel) -> None:
    panel.show_chart(READING)
    panel.fold.click()
    panel.show_chart(replace(READING, points_by_series=READING.points_by_series[:-1]))
    assert panel.table.isVisibleTo(panel)


def test_words_that_are_the_picture_do_not_stand_there_twice(panel: ChartPanel) -> None:
    panel.show_chart(LINEAGE)
    assert in_words(LINEAGE) not in said(panel)
    assert not panel.table.isVisibleTo(panel)
    assert panel.fold.isVisibleTo(panel)


def test_nothing_to_show_has_no_table(panel: ChartPanel) -> None:
    panel.show_chart(EMPTY)
    assert said(panel) == [EMPTY.title]
    assert not panel.fold.isVisibleTo(panel)


def test_a_narrow_table_stands_row_by_row_and_says_the_same(
    panel: ChartPanel, appearance: Appearance
) -> None:
    panel.show_chart(RADAR)
    panel.resize(300, 900)
    texts = said(panel, panel.table)
    heads, rows = as_table(RADAR)
    for row in rows:
        assert row[0] in texts
        lines = [f"{head}: {cell}" for head, cell in zip(heads[1:], row[1:], strict=True)]
        assert "\n".join(lines) in texts
    panel.resize(760, 900)
    assert set(heads) <= set(said(panel, panel.table))
    appearance.set_text_size(200)
    assert said(panel, panel.table)[0] == rows[0][0]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [420, 760])
@pytest.mark.parametrize("name", list(ALL))
def test_nothing_is_cut(
    panel: ChartPanel, appearance: Appearance, name: str, width: int, percent: int
) -> None:
    appearance.set_text_size(percent)
    panel.show_chart(ALL[name])
    panel.resize(width, panel.heightForWidth(width))
    panel.show()
    QApplication.processEvents()
    panel.resize(width, panel.heightForWidth(width))
    QApplication.processEvents()
    assert panel.width() == width
    assert panel.picture.height() >= panel.picture.heightForWidth(panel.picture.width())
    for words in panel.findChildren(Words):
        if words.isVisible():
            assert words.height() >= words.heightForWidth(words.width()), words.text()
            assert words.geometry().right() <= width


def test_a_chart_is_a_block_of_a_page_and_follows_its_value(make_page: MakePage) -> None:
    view = make_page(PageEar())
    view.render_state(page(BALANCE))
    panel = found(view, ChartPanel)
    assert panel.picture.accessibleName() == BALANCE.title
    view.render_state(page(RADAR))
    assert found(view, ChartPanel) is panel
    assert panel.picture.accessibleName() == RADAR.title
