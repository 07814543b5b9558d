"""How a line chart shares out its room."""

from __future__ import annotations

from dataclasses import dataclass

from appraisal_app.application.charts.figure_labels import over_the_field
from appraisal_app.application.charts.figures import is_word, near_figure
from appraisal_app.application.charts.legend import TARGET, Entry, legend_height
from appraisal_app.application.charts.letters import Letters
from appraisal_app.application.charts.names import SPACING, names_room
from appraisal_app.application.charts.scale import values_of
from appraisal_app.application.charts.values import LineChart

_ASPECT, _LOW, _TALL = 0.4, 7.5, 13.0
"""Height of the field by its width, with its least and greatest in lines of text."""
_NAMES_PART, _NAMES_LEAST = 0.34, 8.5
_FOOT, _EMPTY = 1.5, 1.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How the room is shared out: heights above and below the field, names beside it or below."""

    entries: tuple[Entry, ...]
    head: float
    foot: float
    names: float
    legend: float
    least_field: float


def height_of(chart: LineChart, width: float, letters: Letters) -> float:
    """The height that suits the chart in that width."""
    if not values_of(chart):
        return letters.line * _EMPTY
    plan = layout_of(chart, width, letters)
    return field_height(chart, width, letters) + plan.head + plan.foot + plan.legend


def field_height(chart: LineChart, width: float, letters: Letters) -> float:
    """The height of the field alone, where the lines are."""
    field = min(max(width * _ASPECT, letters.line * _LOW), letters.line * _TALL)
    return max(field, layout_of(chart, width, letters).least_field)


def least_height_of(chart: LineChart, width: float, letters: Letters) -> float:
    """The least height in which nothing is lost."""
    if not values_of(chart):
        return letters.line * _EMPTY
    plan = layout_of(chart, width, letters)
    return plan.least_field + plan.head + plan.foot + plan.legend


def layout_of(chart: LineChart, width: float, letters: Letters) -> Layout:
    """How the room is shared out in that width."""
    line = letters.line
    entries = _entries(chart)
    texts = [entry.text for entry in entries]
    room = min(names_room(texts, letters), width * _NAMES_PART)
    is_beside = bool(entries) and (
        room >= line * _NAMES_LEAST or room >= names_room(texts, letters)
    )
    least = max(line * _LOW, len(entries) * line * SPACING if is_beside else 0.0)
    below = bool(entries) and not is_beside
    return Layout(
        entries=entries,
        head=max(line * (1.7 if is_word(chart.unit) else 0.6), over_the_field(chart, letters)),
        foot=line * _FOOT,
        names=room if is_beside else 0.0,
        legend=legend_height(entries, width, letters) if below else 0.0,
        least_field=least,
    )


def _entries(chart: LineChart) -> tuple[Entry, ...]:
    """What must be named; a single line that the title names already is not."""
    series = chart.points_by_series
    entries = tuple(Entry(each.name, place) for place, each in enumerate(series))
    if chart.target is not None:
        level = near_figure(chart.target.value, chart.unit)
        return (*entries, Entry(f"{chart.target.name} {level}", TARGET))
    is_said = len(series) == 1 and series[0].name in {"", chart.title}
    return () if is_said else entries
