"""What stands around the lines of a chart: the scale at the side and the times at the foot."""

from __future__ import annotations

from appraisal_app.application.charts.figures import is_word, scale_figures
from appraisal_app.application.charts.letters import Letters
from appraisal_app.application.charts.marks import Anchor, Box, Label, Line, Mark, Role
from appraisal_app.application.charts.plot import Plot
from appraisal_app.application.charts.styles import TARGET_DASH
from appraisal_app.application.charts.times import short_times
from appraisal_app.application.charts.values import LineChart


def unit_label(chart: LineChart, area: Box, letters: Letters) -> tuple[Mark, ...]:
    """The unit above the scale, if it is a word; nothing otherwise."""
    if not is_word(chart.unit):
        return ()
    text = letters.elided(chart.unit, area.right - area.left)
    place = (area.left, area.top + letters.line / 2)
    return (letters.label(text, place, Anchor.START, Role.SOFT),)


def grid(plot: Plot, chart: LineChart, area: Box, letters: Letters) -> tuple[Mark, ...]:
    """A line for each figure of the scale, the zero line among them, and the target."""
    box, scale = plot.box, plot.scale
    room = box.left - area.left - letters.line * 0.4
    found: list[Mark] = []
    for tick, text in zip(scale.ticks, scale_figures(scale.ticks, chart.unit), strict=True):
        y = plot.y(tick)
        role = Role.AXIS if tick == scale.low and not scale.crosses_zero else Role.GRID
        if tick == 0 and scale.crosses_zero:
            role = Role.ZERO
        found.append(Line((box.left, y), (box.right, y), role))
        place = (box.left - letters.line * 0.4, y)
        figure = letters.elided(text, room)
        found.append(letters.label(figure, place, Anchor.END, Role.SOFT))
    if chart.target is not None:
        y = plot.y(chart.target.value)
        found.append(Line((box.left, y), (box.right, y), Role.TARGET, dash=TARGET_DASH))
    return tuple(found)


def time_labels(plot: Plot, area: Box, letters: Letters) -> tuple[Mark, ...]:
    """As many times as can stand side by side, the last and the first before others."""
    y = plot.box.bottom + letters.line
    labels = [
        _within(letters, text, (plot.x(when), y), (area.left, area.right))
        for when, text in zip(plot.times, short_times(plot.times), strict=True)
    ]
    kept: list[Label] = []
    for label in [*labels[-1:], *labels[:-1]]:
        if not any(_is_near(label.box, other.box, letters.line * 0.5) for other in kept):
            kept.append(label)
    foot, tick = plot.box.bottom, letters.line * 0.2
    ticks = [Line((x, foot), (x, foot + tick), Role.AXIS) for x in map(plot.x, plot.times)]
    return (*kept,) if plot.scale.crosses_zero else (*ticks, *kept)


def _within(
    letters: Letters, text: str, place: tuple[float, float], sides: tuple[float, float]
) -> Label:
    left, right = sides
    text = letters.elided(text, right - left)
    half = letters.width(text) / 2
    x = min(max(place[0], left + half), right - half)
    return letters.label(text, (x, place[1]), Anchor.MIDDLE, Role.SOFT)


def _is_near(one: Box, other: Box, gap: float) -> bool:
    return one.left < other.right + gap and other.left < one.right + gap
