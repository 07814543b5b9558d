"""Small charts side by side, as marks: line charts in columns, strips across."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from appraisal_app.application.charts import line_chart, line_layout, strip_chart
from appraisal_app.application.charts.letters import Letters
from appraisal_app.application.charts.marks import Anchor, Box, Mark, Role
from appraisal_app.application.charts.plot import Frame
from appraisal_app.application.charts.values import LineChart, Panel, SmallMultiples, Strip
from appraisal_app.application.charts.words import NO_PANELS

_COLUMN, _GAP, _TITLE, _BELOW = 10.5, 1.5, 1.5, 1.1
"""Least width of a column, between columns, row of a title, below a panel; in lines of text."""


@dataclass(frozen=True, slots=True)
class Row:
    """Panels side by side, with the width of one and the height of all, titles included.

    `below` is what is left below the longest of the titles.
    """

    panels: tuple[Panel, ...]
    width: float
    height: float
    below: float


def height_of(chart: SmallMultiples, width: float, letters: Letters) -> float:
    """The height that all panels need in that width."""
    rows = tuple(_rows(chart, width, letters))
    gaps = letters.line * _BELOW * (len(rows) - 1)
    return sum(row.height for row in rows) + gaps if rows else letters.line * _TITLE


def multiples_marks(chart: SmallMultiples, area: Box, letters: Letters) -> tuple[Mark, ...]:
    """All panels from the top of `area` down."""
    if not chart.panels:
        text = letters.elided(NO_PANELS, area.right - area.left)
        place = (area.left, area.top + letters.line / 2)
        return (letters.label(text, place, Anchor.START, Role.SOFT),)
    rows = tuple(_rows(chart, area.right - area.left, letters))
    frames = _frames(chart, rows, letters)
    found: list[Mark] = []
    top = area.top
    for row in rows:
        for column, panel in enumerate(row.panels):
            left = area.left + column * (row.width + letters.line * _GAP)
            found += _panel(
                panel,
                Box(left, top, left + row.width, top + row.height),
                letters,
                frames,
                row.below,
            )
        top += row.height + letters.line * _BELOW
    return tuple(found)


def _panel(
    panel: Panel, area: Box, letters: Letters, frames: Mapping[str, Frame], height: float
) -> tuple[Mark, ...]:
    lines = letters.wrapped(panel.title, area.right - area.left, strong=True)
    title = tuple(
        letters.label(
            text,
            (area.left, area.top + letters.line * (at + 0.5)),
            Anchor.START,
            Role.TITLE,
            strong=True,
        )
        for at, text in enumerate(lines)
    )
    below = Box(area.left, area.bottom - height, area.right, area.bottom)
    if isinstance(panel, Strip):
        return (*title, *strip_chart.strip_marks(panel, below, letters))
    return (*title, *line_chart.line_marks(panel, below, letters, frames[panel.unit]))


def _rows(chart: SmallMultiples, width: float, letters: Letters) -> Iterator[Row]:
    gap = letters.line * _GAP
    lines = sum(isinstance(panel, LineChart) for panel in chart.panels)
    columns = max(1, min(int((width + gap) / (letters.line * _COLUMN + gap)), lines))
    narrow = (width - gap * (columns - 1)) / columns
    waiting: list[LineChart] = []
    for panel in chart.panels:
        if isinstance(panel, LineChart):
            waiting.append(panel)
            if len(waiting) < columns:
                continue
        if waiting:
            yield _row(tuple(waiting), narrow, letters)
            waiting.clear()
        if isinstance(panel, Strip):
            yield _row((panel,), width, letters)
    if waiting:
        yield _row(tuple(waiting), narrow, letters)


def _row(panels: tuple[Panel, ...], width: float, letters: Letters) -> Row:
    below = max(_height(panel, width, letters) for panel in panels)
    lines = max(len(letters.wrapped(panel.title, width, strong=True)) for panel in panels)
    title = letters.line * (_TITLE + max(lines - 1, 0))
    return Row(panels, width, below + title, below)


def _height(panel: Panel, width: float, letters: Letters) -> float:
    if isinstance(panel, Strip):
        return strip_chart.height_of(panel, width, letters)
    return line_layout.height_of(panel, width, letters)


def _frames(chart: SmallMultiples, rows: tuple[Row, ...], letters: Letters) -> Mapping[str, Frame]:
    """One scale and the same times for all panels of a unit, so that they can be compared."""
    lines = [panel for panel in chart.panels if isinstance(panel, LineChart)]
    width = min((row.width for row in rows), default=0.0)
    found: dict[str, Frame] = {}
    for unit in {panel.unit for panel in lines}:
        same = [panel for panel in lines if panel.unit == unit]
        height = min(line_layout.field_height(panel, width, letters) for panel in same)
        found[unit] = line_chart.frame_of(same, height, letters)
    return found
