"""A radar chart as marks: views on the same axes, on rings with names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from appraisal_app.application.charts.extent import extent, has_collisions, moved
from appraisal_app.application.charts.legend import Entry, legend, legend_height
from appraisal_app.application.charts.letters import Letters
from appraisal_app.application.charts.marks import Anchor, Box, Mark, Role
from appraisal_app.application.charts.radar_views import view_marks
from appraisal_app.application.charts.radar_web import Web, web_marks
from appraisal_app.application.charts.ring_names import ring_names
from appraisal_app.application.charts.values import RadarChart

_MOST, _NAMED_LEAST, _LEAST, _STEP = 9.5, 4.6, 3.2, 0.3
"""Radius of the outer ring, in lines of text; below the second, letters stand for the axes."""
_NAME_PART, _NAME_MOST = 0.24, 10.0
_GAP = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One way to draw the chart: the web with its views, and lines of text under it."""

    middle: tuple[Mark, ...]
    box: Box
    key: tuple[str, ...]
    foot: float

    @property
    def height(self) -> float:
        """All of it."""
        return self.box.bottom - self.box.top + self.foot


def height_of(chart: RadarChart, width: float, letters: Letters) -> float:
    """The height that suits the chart in that width."""
    return _best(chart, width, float("inf"), letters).height


def least_height_of(chart: RadarChart, width: float, letters: Letters) -> float:
    """The least height in which nothing is lost."""
    suits = height_of(chart, width, letters)
    return min(suits, _smallest(chart, width, letters).height)


def radar_marks(chart: RadarChart, area: Box, letters: Letters) -> tuple[Mark, ...]:
    """The chart within `area`, in the middle of its width."""
    width = area.right - area.left
    plan = _best(chart, width, area.bottom - area.top, letters)
    box = plan.box
    across = area.left + (width - box.right - box.left) / 2
    top = area.top + box.bottom - box.top + letters.line * _GAP
    found = [*moved(plan.middle, across, area.top - box.top)]
    for line in plan.key:
        place = (area.left, top + letters.line / 2)
        found.append(letters.label(line, place, Anchor.START, Role.TEXT))
        top += letters.line
    if plan.key:
        top += letters.line * _GAP
    return (*found, *legend(_entries(chart), (area.left, top), width, letters))


def _entries(chart: RadarChart) -> tuple[Entry, ...]:
    return tuple(Entry(view.name, place) for place, view in enumerate(chart.views))


def _best(chart: RadarChart, width: float, height: float, letters: Letters) -> Plan:
    """The largest that fits; the smallest if none does."""
    for web, is_named in _webs(chart, width, letters):
        under = web_marks(web, letters)
        if _is_wide(under, width) or has_collisions(under):
            continue
        plan = _plan(chart, web, width, letters, is_named=is_named)
        if not _is_wide(plan.middle, width) and plan.height <= height:
            return plan
    return _smallest(chart, width, letters)


def _smallest(chart: RadarChart, width: float, letters: Letters) -> Plan:
    web = _web(chart, _LEAST, width, letters, is_named=False)
    return _plan(chart, web, width, letters, is_named=False)


def _is_wide(marks: Sequence[Mark], width: float) -> bool:
    box = extent(marks)
    return box.right - box.left > width


def _webs(chart: RadarChart, width: float, letters: Letters) -> Iterator[tuple[Web, bool]]:
    """From the largest down, with names at the spokes and then with letters that stand for them."""
    for is_named, least in ((True, _NAMED_LEAST), (False, _LEAST)):
        for step in range(int((_MOST - least) / _STEP) + 1):
            yield _web(chart, _MOST - step * _STEP, width, letters, is_named=is_named), is_named


def _web(chart: RadarChart, lines: float, width: float, letters: Letters, *, is_named: bool) -> Web:
    room = min(letters.line * _NAME_MOST, width * _NAME_PART)
    room = max(room, *map(letters.longest_word, chart.axes), 0.0)
    axes = chart.axes if is_named else tuple(map(_letter, range(len(chart.axes))))
    return Web(lines * letters.line, axes, chart.rings, room)


def _plan(chart: RadarChart, web: Web, width: float, letters: Letters, *, is_named: bool) -> Plan:
    under, over = web_marks(web, letters), view_marks(chart, web, letters)
    rings = ring_names(web, (*under, *over), letters)
    middle = (*under, *rings, *over)
    texts: list[str] = []
    if not is_named:
        texts += [f"{_letter(place)}  {name}" for place, name in enumerate(chart.axes)]
    if chart.rings and not rings:
        texts.append(f"Rings, from the middle out: {', '.join(chart.rings)}")
    key = tuple(line for text in texts for line in letters.wrapped(text, width))
    gaps = letters.line * _GAP * (2 if key else 1)
    foot = len(key) * letters.line + gaps + legend_height(_entries(chart), width, letters)
    return Plan(middle=middle, box=extent(middle), key=key, foot=foot)


def _letter(place: int) -> str:
    return ascii_uppercase[place % len(ascii_uppercase)]
