"""Views and judgements in a sentence or two: what was said, never a mean or a rank."""

from __future__ import annotations

from appraisal_app.application.charts.gaps import widest_gaps
from appraisal_app.application.charts.values import RadarChart, Strip
from appraisal_app.application.charts.words import (
    FEW,
    NO_VIEWS,
    NO_YEARS,
    joined,
    judged,
    number,
)


def told_views(chart: RadarChart) -> list[str]:
    """Where the views differ most, and what nobody has said yet."""
    if all(place is None for view in chart.views for place in view.positions):
        return [NO_VIEWS]
    return [_difference(chart), *_missing(chart)]


def told_judgements(strip: Strip) -> str:
    """Every year's word."""
    said = [
        f"{judged(word)} in {year}" for year, word in zip(strip.years, strip.words, strict=True)
    ]
    return f"{strip.title}: {joined(said)}" if said else f"{strip.title}: {NO_YEARS}"


def _difference(chart: RadarChart) -> str:
    widest = widest_gaps(chart)
    if widest is None:
        return f"there are not yet two views of the same {chart.each.lower()}"
    gap, axes = widest
    if gap == 0:
        return "the views agree wherever there is more than one"
    steps = f"{number(gap)} step{'s' if gap > 1 else ''}"
    names = joined([f"“{chart.axes[axis]}”" for axis in axes])
    told = f"the views differ most on {names}, by {steps}"
    return f"{told}: {_views(chart, axes[0])}" if len(axes) == 1 else told


def _views(chart: RadarChart, axis: int) -> str:
    places = [(view.name, view.positions[axis]) for view in chart.views]
    return joined([f"{name} “{chart.rings[p]}”" for name, p in places if p is not None])


def _missing(chart: RadarChart) -> list[str]:
    told: list[str] = []
    for view in chart.views:
        axes = [f"“{chart.axes[a]}”" for a, place in enumerate(view.positions) if place is None]
        if axes and len(axes) == len(chart.axes):
            told.append(f"{view.name} (on anything)")
        elif axes:
            few = joined(axes) if len(axes) <= FEW else f"{number(len(axes))} of {len(chart.axes)}"
            told.append(f"{view.name} on {few}")
    return [f"not given: {'; '.join(told)}"] if told else []
