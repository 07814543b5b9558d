"""The one style sheet: set on single buttons, never on what holds other widgets."""

from __future__ import annotations

from appraisal_app.ui.theme.palette import DARK, LIGHT, Colours

_BUTTON = """
QPushButton {{ background: {ground}; color: {ink}; border: 1px solid {edge};
  border-radius: 6px; padding: 7px 15px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:focus {{ border: 2px solid {focus}; padding: 6px 14px; }}
QPushButton:disabled {{ background: {off}; color: {soft}; border: 1px solid {line}; }}
QPushButton::menu-indicator {{ subcontrol-position: right center; right: 6px; }}
"""


def button_sheet(kind: str, colours: Colours) -> str:
    """The sheet of one button; none at all in high contrast, where the system draws it."""
    if colours not in (LIGHT, DARK):
        return ""
    ground, ink, edge, hover = {
        "primary": (colours.accent, colours.on, colours.accent, colours.accent),
        "plain": (colours.page, colours.text, colours.edge, colours.guide),
        "quiet": ("transparent", colours.text, "transparent", colours.line),
    }[kind]
    focus = colours.text if kind == "primary" else colours.accent
    return _BUTTON.format(
        ground=ground,
        ink=ink,
        edge=edge,
        hover=hover,
        focus=focus,
        off=colours.guide,
        soft=colours.soft,
        line=colours.line,
    )
