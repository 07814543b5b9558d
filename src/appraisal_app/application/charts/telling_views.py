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
from appraisal_app.domain.phrases import phrased, phrased_by, strung


def told_views(chart: RadarChart) -> list[str]:
    """Where the views differ most, and what nobody has said yet."""
    if all(place is None for view in chart.views for place in view.positions):
        return [NO_VIEWS]
    return [_difference(chart), *_missing(chart)]


def told_judgements(strip: Strip) -> str:
    """Every year's word."""
    said = [
        phrased("{word} in {year}", word=judged(word), year=year)
        for year, word in zip(strip.years, strip.words, strict=True)
    ]
    return (
        phrased("{title}: {said}", title=strip.title, said=joined(said))
        if said
        else phrased("{title}: {no_years}", title=strip.title, no_years=NO_YEARS)
    )


def _difference(chart: RadarChart) -> str:
    widest = widest_gaps(chart)
    if widest is None:
        return phrased("there are not yet two views of the same {each}", each=chart.each.lower())
    gap, axes = widest
    if gap == 0:
        return "the views agree wherever there is more than one"
    steps = phrased_by(gap, "{gap} step", "{gap} steps", gap=number(gap))
    names = joined([phrased("“{axes}”", axes=chart.axes[axis]) for axis in axes])
    told = phrased("the views differ most on {names}, by {steps}", names=names, steps=steps)
    return (
        phrased("{told}: {views}", told=told, views=_views(chart, axes[0]))
        if len(axes) == 1
        else told
    )


def _views(chart: RadarChart, axis: int) -> str:
    places = [(view.name, view.positions[axis]) for view in chart.views]
    return joined(
        [
            phrased("{name} “{rings}”", name=name, rings=chart.rings[p])
            for name, p in places
            if p is not None
        ]
    )


def _missing(chart: RadarChart) -> list[str]:
    told: list[str] = []
    for view in chart.views:
        axes = [
            phrased("“{axes}”", axes=chart.axes[a])
            for a, place in enumerate(view.positions)
            if place is None
        ]
        if axes and len(axes) == len(chart.axes):
            told.append(phrased("{name} (on anything)", name=view.name))
        elif axes:
            few = (
                joined(axes)
                if len(axes) <= FEW
                else phrased("{count} of {count2}", count=number(len(axes)), count2=len(chart.axes))
            )
            told.append(phrased("{name} on {few}", name=view.name, few=few))
    return [phrased("not given: {told}", told=strung("; ", told))] if told else []
