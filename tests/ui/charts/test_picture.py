"""The picture of a chart: painted in the colours of the window, told to those who do not see it."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt, QTimer
from PySide6.QtGui import QAccessible, QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.charts.samples import ALL, BALANCE, RADAR, READING
from tests.ui.kit.test_palette import contrast

from appraisal_app.application.charts.marks import Role
from appraisal_app.application.charts.telling import in_words
from appraisal_app.application.charts.values import Chart
from appraisal_app.ui.charts.inks import ink_of, series_inks
from appraisal_app.ui.charts.picture import ChartPicture
from appraisal_app.ui.theme.appearance import Appearance
from appraisal_app.ui.theme.palette import DARK, LIGHT, Colours, colours_of, plain_palette

SEEN = 3.0


@pytest.fixture
def picture(qtbot: QtBot) -> ChartPicture:
    made = ChartPicture()
    qtbot.addWidget(made)
    return made


def painted(picture: ChartPicture, chart: Chart, width: int = 600, ratio: int = 1) -> QImage:
    picture.show_chart(chart)
    picture.resize(width, picture.heightForWidth(width))
    image = QImage(picture.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(colours_of(picture.palette()).page)
    picture.render(image)
    return image


def colours_in(image: QImage) -> set[str]:
    pixels = memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I")
    return {f"#{each & 0xFFFFFF:06x}" for each in set(pixels)}


@pytest.mark.parametrize("shade", ["light", "dark"])
@pytest.mark.parametrize("name", list(ALL))
def test_a_chart_is_painted_in_the_colours_of_the_window(
    picture: ChartPicture, appearance: Appearance, name: str, shade: str
) -> None:
    appearance.set_shade(shade)
    QApplication.processEvents()
    found = colours_in(painted(picture, ALL[name]))
    colours = DARK if shade == "dark" else LIGHT
    assert colours.page in found
    assert len(found) > 5
    other = LIGHT if shade == "dark" else DARK
    assert other.page not in found


def test_every_series_is_seen(picture: ChartPicture) -> None:
    whole = painted(picture, READING)
    for gone in range(len(READING.points_by_series)):
        kept = list(READING.points_by_series)
        kept[gone] = replace(kept[gone], points=kept[gone].points[:-1])
        assert painted(picture, replace(READING, points_by_series=tuple(kept))) != whole


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_series_can_be_seen_on_the_page_and_are_told_apart(colours: Colours) -> None:
    inks = series_inks(colours)
    assert all(contrast(ink, colours.page) >= SEEN for ink in inks)
    assert len(set(inks)) == len(inks) >= 6
    assert not {colours.good, colours.bad} & set(inks)


def test_in_high_contrast_everything_has_the_systems_own_colours() -> None:
    system = QPalette(QColor("black"), QColor("black"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("yellow"))
    colours = colours_of(plain_palette(system))
    inks = {ink_of(role, series, colours) for role in Role for series in range(12)}
    assert inks == {"#ffff00"}


def test_lines_are_crisp_on_a_screen_of_twice_the_pixels(picture: ChartPicture) -> None:
    image = painted(picture, BALANCE, ratio=2)
    x = image.width() // 2 + 40
    column = [image.pixelColor(x, y).name() for y in range(image.height())]
    inks = {LIGHT.page, LIGHT.line, LIGHT.text, LIGHT.accent}
    grid = [y for y, ink in enumerate(column) if ink == LIGHT.line]
    assert len(grid) >= 6
    near = {column[y + side] for y in grid for side in (-1, 1)}
    assert near <= inks


def test_a_screen_reader_hears_the_title_and_the_chart_in_words(picture: ChartPicture) -> None:
    picture.show_chart(RADAR)
    heard = QAccessible.queryAccessibleInterface(picture)
    assert heard.text(QAccessible.Text.Name) == RADAR.title
    assert heard.text(QAccessible.Text.Description) == in_words(RADAR)


def test_the_keyboard_does_not_stop_at_a_picture(picture: ChartPicture) -> None:
    assert picture.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_text_grows_with_the_text_of_the_window(
    picture: ChartPicture, appearance: Appearance
) -> None:
    picture.show_chart(READING)
    before = picture.heightForWidth(420)
    appearance.set_text_size(200)
    assert picture.heightForWidth(420) > 1.6 * before


def test_a_change_of_theme_is_painted_at_once(
    picture: ChartPicture, appearance: Appearance, qapp: QApplication
) -> None:
    picture.show_chart(READING)
    picture.resize(600, 300)
    picture.show()
    light = picture.grab().toImage()
    appearance.set_shade("dark")
    qapp.processEvents()
    assert picture.grab().toImage() != light


def test_nothing_moves(picture: ChartPicture, qapp: QApplication) -> None:
    image = painted(picture, RADAR)
    qapp.processEvents()
    assert painted(picture, RADAR) == image
    assert picture.findChildren(QAbstractAnimation) == []
    assert picture.findChildren(QTimer) == []


def test_every_sample_differs_from_every_other(picture: ChartPicture) -> None:
    images = [painted(picture, chart) for chart in ALL.values()]
    assert all(one != other for one, other in combinations(images, 2))
