"""Every colour of the window, and how Qt hears of it."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor, QPalette

_Role = QPalette.ColorRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """Colours by purpose, as `#rrggbb`.

    `line` parts, `edge` bounds what can be used (3:1), `soft` is quiet text. `tint` lies under
    `accent` text, `due_tint` under `due`, `bad_tint` under `bad`; `on` lies upon `accent`.
    """

    page: str
    rail: str
    guide: str
    chosen: str
    line: str
    edge: str
    text: str
    soft: str
    accent: str
    on: str
    tint: str
    good: str
    due: str
    due_tint: str
    bad: str
    bad_tint: str


LIGHT = Colours(
    page="#ffffff",
    rail="#f5f3ef",
    guide="#faf9f6",
    chosen="#ffffff",
    line="#e2ded6",
    edge="#82888e",
    text="#1d2327",
    soft="#58636d",
    accent="#0f5c63",
    on="#ffffff",
    tint="#e3f0ef",
    good="#1f7a4d",
    due="#8f4c00",
    due_tint="#fff3e0",
    bad="#a8281e",
    bad_tint="#fdeeec",
)

DARK = Colours(
    page="#1b1f22",
    rail="#15181a",
    guide="#181c1e",
    chosen="#24292d",
    line="#32393d",
    edge="#737d84",
    text="#eceff0",
    soft="#a3adb3",
    accent="#6cc4c2",
    on="#0c1f20",
    tint="#1d3536",
    good="#6fcf97",
    due="#f0b35a",
    due_tint="#3a2d17",
    bad="#f5938a",
    bad_tint="#3d211f",
)

CONTRAST = Colours(
    page="#000000",
    rail="#000000",
    guide="#000000",
    chosen="#262626",
    line="#a6a6a6",
    edge="#ffffff",
    text="#ffffff",
    soft="#f0f0f0",
    accent="#ffe14d",
    on="#000000",
    tint="#26230a",
    good="#8dffab",
    due="#ffc880",
    due_tint="#2b1e00",
    bad="#ffb3ad",
    bad_tint="#360a08",
)
"""White on black, everything that is read at 7:1 and more, every bound at 4.5:1."""

CONTRAST_LIGHT = Colours(
    page="#ffffff",
    rail="#ffffff",
    guide="#ffffff",
    chosen="#ebebeb",
    line="#595959",
    edge="#000000",
    text="#000000",
    soft="#1f1f1f",
    accent="#003a78",
    on="#ffffff",
    tint="#e6efff",
    good="#004d1a",
    due="#5c3100",
    due_tint="#fff0d9",
    bad="#7d0000",
    bad_tint="#ffe6e3",
)
"""The same in black on white, for a system that wants contrast and is light."""

_KNOWN = (LIGHT, DARK, CONTRAST, CONTRAST_LIGHT)


def colours_for(*, is_dark: bool, is_contrast_high: bool) -> Colours:
    """The colours of a theme; contrast comes in dark and in light, as the others do."""
    if is_contrast_high:
        return CONTRAST if is_dark else CONTRAST_LIGHT
    return DARK if is_dark else LIGHT


def qt_palette(colours: Colours) -> QPalette:
    """The colours in the places where Qt's own widgets look for them.

    Link, LinkVisited and BrightText carry `accent`, `due` and `bad`: labels pick them by role, so
    that they follow a change of theme without being told.
    """
    palette = QPalette()
    for role, colour in _roles(colours).items():
        palette.setColor(role, QColor(colour))
    for role in (_Role.Text, _Role.WindowText, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.soft))
    return palette


def _roles(colours: Colours) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: colours.page,
        _Role.WindowText: colours.text,
        _Role.Base: colours.page,
        _Role.AlternateBase: colours.guide,
        _Role.Text: colours.text,
        _Role.Button: colours.guide,
        _Role.ButtonText: colours.text,
        _Role.ToolTipBase: colours.guide,
        _Role.ToolTipText: colours.text,
        _Role.PlaceholderText: colours.soft,
        _Role.Highlight: colours.accent,
        _Role.HighlightedText: colours.on,
        _Role.Accent: colours.accent,
        _Role.Link: colours.accent,
        _Role.LinkVisited: colours.due,
        _Role.BrightText: colours.bad,
        _Role.Light: colours.page,
        _Role.Midlight: colours.line,
        _Role.Mid: colours.edge,
        _Role.Dark: colours.edge,
        _Role.Shadow: colours.edge,
    }


def plain_palette(system: QPalette) -> QPalette:
    """The palette that Windows has for high contrast, with our borrowed roles made readable."""
    palette = QPalette(system)
    text = system.color(_Role.WindowText)
    for role in (_Role.PlaceholderText, _Role.BrightText, _Role.LinkVisited, _Role.Link):
        palette.setColor(role, text)
    return palette


def _of_system(palette: QPalette) -> Colours:
    page, text = palette.color(_Role.Window).name(), palette.color(_Role.WindowText).name()
    fill, on = palette.color(_Role.Highlight).name(), palette.color(_Role.HighlightedText).name()
    grounds = {"page", "rail", "guide", "chosen", "tint", "due_tint", "bad_tint"}
    named = {f.name: page if f.name in grounds else text for f in fields(Colours)}
    return Colours(**{**named, "accent": fill, "on": on})


def colours_of(palette: QPalette) -> Colours:
    """The colours behind a widget's palette; read from the system's in high contrast."""
    ground, link = palette.color(_Role.AlternateBase).name(), palette.color(_Role.Link).name()
    for known in _KNOWN:
        if (ground, link) == (known.guide, known.accent):
            return known
    return _of_system(palette)
