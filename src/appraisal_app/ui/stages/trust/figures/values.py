"""The values of one measure as cards; they are kept among the values of all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from appraisal_app.application.charts.figures import full_figure
from appraisal_app.application.charts.trust_figures import number_of
from appraisal_app.application.importing.periods import same_period
from appraisal_app.domain.figures import Figure, Figures, Measure, MeasureAbout
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Card, Field, ListField, Option
from appraisal_app.ui.stages.fields import Ask, select, text
from appraisal_app.ui.stages.list_edits import ListEdit, edited
from appraisal_app.ui.stages.number_fields import decimal
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.trust.figures.chart import when_told
from appraisal_app.ui.stages.trust.school_names import WHOLE_TRUST, school_name

_FIGURES = part("figures", Figures)
_PERIOD_LIMIT = 40


def value_list(record: Record, measure: Measure) -> ListField:
    """The values of that measure, in the order in which they were written down."""
    at = At(_FIGURES, record)
    values = [each for each in record.figures.figures if each.measure == measure.id]
    twins = _twins(values)
    items = tuple(
        replace(
            _card(at.existing("figures", each.id), measure, is_twin=_spot(each) in twins),
            movable=len(values) > 1,
        )
        for each in values
    )
    return ListField(
        f"measures.{measure.id}.values",
        "Values",
        items=items,
        add_label="Add a value",
        empty_text="No values yet. Add the next period with the button below.",
        write=_writer(measure.id),
    )


def _writer(measure_id: str) -> Callable[[Record, Any], Record]:
    def write(record: Record, edit: ListEdit) -> Record:
        figures = record.figures
        if not figures.has(measure_id):
            return record
        own = tuple(each for each in figures.figures if each.measure == measure_id)
        after = edited(
            own, edit, lambda each: each.id, lambda new: Figure(id=new, measure=measure_id)
        )
        if after == own:
            return record
        others = tuple(each for each in figures.figures if each.measure != measure_id)
        return replace(record, figures=replace(figures, figures=(*others, *after)))

    return write


def _spot(figure: Figure) -> tuple[str, str]:
    return figure.school, same_period(figure.when)


def _twins(values: list[Figure]) -> set[tuple[str, str]]:
    counts = Counter(_spot(each) for each in values if each.when.strip())
    return {spot for spot, count in counts.items() if count > 1}


def _card(at: At[Any], measure: Measure, *, is_twin: bool) -> Card:
    figure: Figure = at.value
    school = school_name(at.record, figure.school) if _of_school(figure, measure) else ""
    when = when_told(figure.when)
    return Card(
        figure.id,
        strung(" · ", (each for each in (school, when) if each)) or "New value",
        summary=_summary(figure, measure),
        folded=True,
        blocks=_fields(at, measure, is_twin=is_twin),
        removable=True,
        remove_label="Remove this value",
    )


def _of_school(figure: Figure, measure: Measure) -> bool:
    return measure.about is MeasureAbout.SCHOOL or bool(figure.school)


def _summary(figure: Figure, measure: Measure) -> str:
    number = number_of(figure.value)
    value = full_figure(number, measure.unit) if number is not None else "no value yet"
    return strung(" · ", (each for each in (value, figure.source.strip()) if each))


def _fields(at: At[Any], measure: Measure, *, is_twin: bool) -> tuple[Field, ...]:
    figure: Figure = at.value
    period = Ask(
        "Period or day",
        "Such as 2025/26, or 2026-08-31.",
        advice=("There are two values for this period. Which one counts?",) if is_twin else (),
    )
    source = Ask(
        "Source",
        "The paper or data set that it is taken from.",
        advice=("Say where this figure is from, so that it can be checked.",)
        if figure.value and not figure.source.strip()
        else (),
    )
    label = phrased("Value ({unit})", unit=measure.unit) if measure.unit else "Value"
    return (
        decimal(at, "value", Ask(label), page=StepKind.FIGURES),
        text(at, "when", period, limit=_PERIOD_LIMIT),
        *(_school(at) if _of_school(figure, measure) else ()),
        text(at, "source", source),
    )


def _school(at: At[Any]) -> tuple[Field, ...]:
    figure: Figure = at.value
    known = at.record.profile.schools
    gone = (
        (Option(figure.school, school_name(at.record, figure.school)),)
        if figure.school and at.record.profile.school(figure.school) is None
        else ()
    )
    options = (
        Option("", WHOLE_TRUST),
        *(Option(each.id, school_name(at.record, each.id)) for each in known),
        *gone,
    )
    return (select(at, "school", Ask("School"), options),)
