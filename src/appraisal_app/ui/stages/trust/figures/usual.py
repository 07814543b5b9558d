"""The measures that most boards follow, to begin with."""

from __future__ import annotations

from dataclasses import dataclass, replace

from appraisal_app.domain.figures import Measure, MeasureAbout
from appraisal_app.domain.record import Record
from appraisal_app.ui.stages.content import NewId


@dataclass(frozen=True, slots=True)
class _Usual:
    title: str
    unit: str
    about: MeasureAbout


_USUAL = (
    _Usual("Reserves", "£", MeasureAbout.FINANCE),
    _Usual("In-year balance", "£", MeasureAbout.FINANCE),
    _Usual("Forecast balance for the year after", "£", MeasureAbout.FINANCE),
    _Usual("Attendance", "%", MeasureAbout.SCHOOL),
    _Usual("Persistent absence", "%", MeasureAbout.SCHOOL),
    _Usual("Reading, writing and maths at the expected standard at 11", "%", MeasureAbout.SCHOOL),
    _Usual("Grade 5 or above in English and maths at 16", "%", MeasureAbout.SCHOOL),
    _Usual("Pupils on roll", "pupils", MeasureAbout.SCHOOL),
    _Usual("Suspensions", "suspensions", MeasureAbout.SCHOOL),
)


def lacks_usual(record: Record) -> bool:
    """Whether the usual list has something that the page has not."""
    return bool(_wanting(record))


def with_usual(record: Record, new_id: NewId) -> Record:
    """The record with those usual measures that are not there yet."""
    added = tuple(
        Measure(id=new_id(), title=each.title, unit=each.unit, about=each.about)
        for each in _wanting(record)
    )
    figures = record.figures
    return replace(record, figures=replace(figures, measures=(*figures.measures, *added)))


def has_idle(record: Record) -> bool:
    """Whether some measure has no figures."""
    return bool(_idle(record))


def without_idle(record: Record, _: NewId) -> Record:
    """The record without the measures that have no figures."""
    figures = record.figures
    for each in _idle(record):
        figures = figures.without_measure(each.id)
    return replace(record, figures=figures)


def _wanting(record: Record) -> tuple[_Usual, ...]:
    there = {each.title.strip().casefold() for each in record.figures.measures}
    return tuple(each for each in _USUAL if each.title.casefold() not in there)


def _idle(record: Record) -> tuple[Measure, ...]:
    used = {each.measure for each in record.figures.figures}
    return tuple(each for each in record.figures.measures if each.id not in used)
