"""The next period of a measure, and its values in the order of time."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.application.charts.trust_figures import by_time, when_of
from appraisal_app.domain.figures import Figure, MeasureAbout, period_after
from appraisal_app.domain.record import Record
from appraisal_app.ui.stages.content import NewId


def coming_period(record: Record, measure_id: str) -> str:
    """The period after the latest one; the review's own for the first; "" when none can be told."""
    known = by_time(record.figures.of(measure_id))
    if known:
        return period_after(str(when_of(known[-1].when)))
    return record.cycle.label if period_after(record.cycle.label) else ""


def with_coming(measure_id: str, record: Record, new_id: NewId) -> Record:
    """The record with an empty value for the next period; one for every school, if about those."""
    figures = record.figures
    measure = next((each for each in figures.measures if each.id == measure_id), None)
    if measure is None:
        return record
    when = coming_period(record, measure_id)
    is_of_schools = measure.about is MeasureAbout.SCHOOL
    schools = [each.id for each in record.profile.current] if is_of_schools else []
    added = tuple(
        Figure(id=new_id(), measure=measure_id, school=school, when=when)
        for school in schools or [""]
    )
    return replace(record, figures=replace(figures, figures=(*figures.figures, *added)))


def is_in_time(record: Record, measure_id: str) -> bool:
    """Whether the values of that measure stand in the order of their periods."""
    values = [each for each in record.figures.figures if each.measure == measure_id]
    return values == _sorted(record, values)


def in_time(measure_id: str, record: Record, _: NewId) -> Record:
    """The record in which they do; values of other measures keep their places."""
    figures = record.figures
    values = _sorted(record, [each for each in figures.figures if each.measure == measure_id])
    ordered = iter(values)
    after = tuple(next(ordered) if each.measure == measure_id else each for each in figures.figures)
    return replace(record, figures=replace(figures, figures=after))


def _sorted(record: Record, values: list[Figure]) -> list[Figure]:
    """By period, and within it by the order of the schools; values without a period come last."""
    places = {each.id: place for place, each in enumerate(record.profile.schools)}
    return sorted(
        values, key=lambda e: (not e.when.strip(), str(when_of(e.when)), places.get(e.school, -1))
    )
