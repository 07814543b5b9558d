"""A measure as a card: what is counted, its chart, its values, and a quick way to go on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import Any

from appraisal_app.application.charts.figures import full_figure
from appraisal_app.application.charts.trust_figures import by_time, number_of
from appraisal_app.domain.figures import Figure, Figures, Measure, MeasureAbout
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Card,
    ChartBlock,
    ListField,
    Option,
    PageAction,
)
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import PageEdit
from appraisal_app.ui.stages.fields import Ask, Listing, cards, choice, text
from appraisal_app.ui.stages.list_edits import ListEdit, Removed
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.trust.figures.chart import chart_of, when_told
from appraisal_app.ui.stages.trust.figures.going_on import (
    coming_period,
    in_time,
    is_in_time,
    with_coming,
)
from appraisal_app.ui.stages.trust.figures.values import value_list
from appraisal_app.ui.stages.wording import opening

_ABOUT = (
    Option(MeasureAbout.FINANCE.value, "The trust as a whole", "its money, for the most part"),
    Option(
        MeasureAbout.SCHOOL.value, "Each school", "and the whole trust beside them, if you like"
    ),
)
_NEXT, _SORT = "next:", "sort:"


def measure_list(at: At[Figures]) -> ListField:
    """All measures; one that goes takes its values along."""
    ask = Ask(
        "Measures",
        "A few that the board follows anyway. Each value has its period and its source.",
        who.EVIDENCE,
    )
    listing = Listing(
        card=_card,
        make=lambda _, new: Measure(id=new),
        add_label="Add a measure",
        empty_text="No figures are kept yet. Begin with the usual measures and take out what you "
        "do not need, or read a table that the trust has already.",
    )
    field = cards(at, "measures", ask, listing)
    return replace(field, write=partial(_write, field.write))


def measure_edits(record: Record) -> Mapping[str, PageEdit]:
    """What the buttons in the cards do."""
    edits: dict[str, PageEdit] = {}
    for each in record.figures.measures:
        title = _title(each)
        edits[_NEXT + each.id] = PageEdit(
            label=phrased("adding a period to “{title}”", title=title),
            change=partial(with_coming, each.id),
        )
        edits[_SORT + each.id] = PageEdit(
            label=phrased("putting “{title}” in order of time", title=title),
            change=partial(in_time, each.id),
        )
    return MappingProxyType(edits)


def _write(write: Callable[[Any, Any], Any] | None, record: Record, edit: ListEdit) -> Record:
    after: Record = write(record, edit) if write is not None else record
    if isinstance(edit, Removed):
        return replace(after, figures=after.figures.without_measure(edit.id))
    return after


def _title(measure: Measure) -> str:
    return opening(measure.title, "Measure without a title")


def _card(at: At[Any]) -> Card:
    measure: Measure = at.value
    record = at.record
    unit = Ask("Unit", "£, % or a word such as pupils. Leave it empty if there is none.")
    chart = chart_of(record, measure)
    return Card(
        measure.id,
        _title(measure),
        summary=_summary(record, measure),
        blocks=(
            text(at, "title", Ask("What is counted?"), limit=120),
            text(at, "unit", unit, limit=30),
            choice(at, "about", Ask("Of what?"), _ABOUT, MeasureAbout),
            *((ChartBlock(at.place.key_of("chart"), chart),) if chart is not None else ()),
            value_list(record, measure),
            *_go_on(at),
        ),
        removable=True,
        remove_label="Remove this measure and its values",
    )


def _go_on(at: At[Any]) -> tuple[Block, ...]:
    measure: Measure = at.value
    when = coming_period(at.record, measure.id)
    every = measure.about is MeasureAbout.SCHOOL and bool(at.record.profile.current)
    words = phrased("Add {when}", when=when_told(when)) if when else "Add the next period"
    coming = PageAction(
        _NEXT + measure.id,
        phrased("{words} for every school", words=words) if every else words,
        hint=_HINT,
    )
    sort = PageAction(_SORT + measure.id, "Put the values in order of time")
    is_ordered = is_in_time(at.record, measure.id)
    return (ActionBlock(at.place.key_of("go_on"), (coming, *(() if is_ordered else (sort,)))),)


_HINT = "Only the values are left to type in."


def _summary(record: Record, measure: Measure) -> str:
    values = [each for each in by_time(record.figures.of(measure.id)) if each.value]
    if not values:
        return "no figures yet"
    if measure.about is MeasureAbout.FINANCE:
        return _told(values[-1], measure)
    first, last = when_told(values[0].when), when_told(values[-1].when)
    return first if first == last else phrased("{first} to {last}", first=first, last=last)


def _told(figure: Figure, measure: Measure) -> str:
    number = number_of(figure.value)
    value = full_figure(number, measure.unit) if number is not None else figure.value
    return phrased("{value}, {when}", value=value, when=when_told(figure.when))
