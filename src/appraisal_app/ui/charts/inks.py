"""The colours of charts, from the palette of the window."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.application.charts.marks import Role
from appraisal_app.ui.theme.palette import DARK, LIGHT, Colours

_ON_LIGHT = ("#6a3d9a", "#1f5fbf", "#5d6b12", "#a02c6d")
_ON_DARK = ("#c3a2ee", "#8ab8ff", "#c3cf6a", "#f09ac4")
"""Further colours of series; neither green nor red, which would praise or blame."""

_PURPOSES: Mapping[Role, str] = MappingProxyType(
    {
        Role.AXIS: "edge",
        Role.GRID: "line",
        Role.ZERO: "text",
        Role.TARGET: "text",
        Role.TEXT: "text",
        Role.TITLE: "text",
        Role.SOFT: "soft",
        Role.CELL: "edge",
        Role.GAP: "edge",
    }
)


def ink_of(role: Role, series: int, colours: Colours) -> str:
    """The colour of a mark, as `#rrggbb`; in high contrast all series have that of the text."""
    if role is not Role.SERIES:
        ink: str = getattr(colours, _PURPOSES[role])
        return ink
    inks = series_inks(colours)
    return inks[series % len(inks)]


def series_inks(colours: Colours) -> tuple[str, ...]:
    """The colours that series take by turns; shape and dashes tell them apart without."""
    if colours == LIGHT:
        return (colours.accent, colours.due, *_ON_LIGHT)
    if colours == DARK:
        return (colours.accent, colours.due, *_ON_DARK)
    return (colours.text,)
