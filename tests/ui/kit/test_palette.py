from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from appraisal_app.ui.theme.appearance import Appearance
from appraisal_app.ui.theme.palette import (
    CONTRAST,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    Colours,
    colours_for,
    colours_of,
    plain_palette,
    qt_palette,
)
from appraisal_app.ui.widgets.words import Words

READ = 4.5
SEEN = 3.0
READ_WELL = 7.0
ALL = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST, "contrast light": CONTRAST_LIGHT}
HIGH = {"dark": CONTRAST, "light": CONTRAST_LIGHT}
TEXT_ON = [
    *((ink, ground) for ink in ("text", "soft", "accent") for ground in ("page", "rail", "guide")),
    *(("text", ground) for ground in ("chosen", "tint", "due_tint", "bad_tint")),
    ("soft", "chosen"),
    ("due", "due_tint"),
    ("due", "page"),
    ("due", "rail"),
    ("due", "chosen"),
    ("bad", "bad_tint"),
    ("bad", "page"),
    ("bad", "guide"),
    ("accent", "tint"),
    ("accent", "bad_tint"),
    ("on", "accent"),
]
SIGNS_ON = [
    *(("edge", ground) for ground in ("page", "guide", "rail")),
    *((mark, ground) for mark in ("good", "due", "accent") for ground in ("rail", "guide")),
]


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_computed_as_the_guidelines_say() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("colours", ALL.values(), ids=ALL)
@pytest.mark.parametrize(("ink", "ground"), TEXT_ON)
def test_text_can_be_read_on_its_ground(colours: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= READ


@pytest.mark.parametrize("colours", ALL.values(), ids=ALL)
@pytest.mark.parametrize(("ink", "ground"), SIGNS_ON)
def test_edges_and_marks_can_be_seen(colours: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= SEEN


@pytest.mark.parametrize("colours", ALL.values(), ids=ALL)
def test_colours_are_found_again_behind_the_palette(colours: Colours) -> None:
    assert colours_of(qt_palette(colours)) == colours


@pytest.mark.parametrize("colours", HIGH.values(), ids=HIGH)
def test_high_contrast_is_high(colours: Colours) -> None:
    read = [contrast(getattr(colours, ink), getattr(colours, ground)) for ink, ground in TEXT_ON]
    seen = [contrast(getattr(colours, ink), getattr(colours, ground)) for ink, ground in SIGNS_ON]
    assert min(read) >= READ_WELL
    assert min(seen) >= READ


def test_high_contrast_comes_dark_and_light() -> None:
    found = {dark: colours_for(is_dark=dark, is_contrast_high=True) for dark in (True, False)}
    assert found == {True: CONTRAST, False: CONTRAST_LIGHT}


def test_high_contrast_can_be_chosen(qapp: QApplication, appearance: Appearance) -> None:
    appearance.set_shade("contrast")
    assert colours_of(qapp.palette()) == CONTRAST
    appearance.set_shade("dark")
    assert colours_of(qapp.palette()) == DARK


def test_in_high_contrast_every_ink_is_the_systems_own() -> None:
    system = QPalette(QColor("black"), QColor("black"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("yellow"))
    found = colours_of(plain_palette(system))
    assert {found.soft, found.due, found.bad, found.text} == {"#ffff00"}
    assert {found.page, found.rail, found.bad_tint} == {"#000000"}


def test_a_change_of_theme_reaches_what_is_on_screen(
    qapp: QApplication, appearance: Appearance, qtbot: QtBot
) -> None:
    words = Words("read me")
    qtbot.addWidget(words)
    words.show()
    appearance.set_shade("dark")
    qapp.processEvents()
    assert colours_of(words.palette()) == DARK
    appearance.set_shade("light")
    qapp.processEvents()
    assert colours_of(words.palette()) == LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.page


def test_a_change_of_text_size_reaches_every_step_of_the_scale(appearance: Appearance) -> None:
    words = Words("read me")
    before = words.font().pointSizeF()
    appearance.set_text_size(200)
    assert words.font().pointSizeF() == pytest.approx(2 * before)
