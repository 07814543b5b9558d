"""What taking over the figures of a file would change, and doing it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation

from appraisal_app.application.importing.figure_places import PlacedFigure, place_all
from appraisal_app.application.importing.figures import ReadFigure
from appraisal_app.application.importing.names import folded
from appraisal_app.application.importing.periods import same_period
from appraisal_app.application.importing.problems import Problems, RowProblem
from appraisal_app.domain.figures import Figure, Figures, Measure, MeasureAbout
from appraisal_app.domain.trust_profile import School


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMeasure:
    """A measure that the file brings along."""

    title: str
    unit: str
    about: MeasureAbout


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedFigure:
    """A known figure, and how it would stand afterwards."""

    figure: Figure
    after: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureChanges:
    """What taking the file over means; figures that it does not mention stay.

    `with_unit` are known measures that had no unit, with the one that the file gives them.
    """

    new_measures: tuple[NewMeasure, ...] = ()
    with_unit: tuple[Measure, ...] = ()
    added: tuple[PlacedFigure, ...] = ()
    changed: tuple[ChangedFigure, ...] = ()
    unchanged: tuple[Figure, ...] = ()
    problems: tuple[RowProblem, ...] = ()
    more_problems: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether taking the file over changes nothing."""
        return not (self.added or self.changed or self.with_unit)


def compare(
    existing: Figures, read: tuple[ReadFigure, ...], *, schools: tuple[School, ...]
) -> FigureChanges:
    """Matches by measure, school and period; a value equal as a number is unchanged."""
    problems = Problems()
    placed = place_all(read, existing.measures, schools, problems)
    known = _by_place(existing.figures)
    pairs = [(known[each.key], each.read) for each in placed if each.key in known]
    compared = [ChangedFigure(figure=old, after=_updated(old, new)) for old, new in pairs]
    return FigureChanges(
        new_measures=_new_measures(placed),
        with_unit=tuple(_with_units(existing.measures, placed)),
        added=tuple(each for each in placed if each.key not in known),
        changed=tuple(each for each in compared if each.after != each.figure),
        unchanged=tuple(each.figure for each in compared if each.after == each.figure),
        problems=problems.found,
        more_problems=problems.more,
    )


def apply(existing: Figures, changes: FigureChanges, *, new_id: Callable[[], str]) -> Figures:
    """The figures with the changes taken over: ids and order stay, what is new comes last."""
    created = tuple(_measure(each, new_id()) for each in changes.new_measures)
    ids = {folded(each.title): each.id for each in created}
    units = {each.id: each for each in changes.with_unit}
    after = {each.figure.id: each.after for each in changes.changed}
    return replace(
        existing,
        measures=(*(units.get(each.id, each) for each in existing.measures), *created),
        figures=(
            *(after.get(each.id, each) for each in existing.figures),
            *(_figure(each, ids, new_id()) for each in changes.added),
        ),
    )


def _by_place(figures: tuple[Figure, ...]) -> dict[tuple[str, str, str], Figure]:
    places: dict[tuple[str, str, str], Figure] = {}
    for each in figures:
        places.setdefault((each.measure, each.school, same_period(each.when)), each)
    return places


def _updated(figure: Figure, read: ReadFigure) -> Figure:
    value = figure.value if _is_same(figure.value, read.value) else read.value
    return replace(figure, value=value, source=read.source or figure.source)


def _is_same(one: str, other: str) -> bool:
    try:
        return Decimal(one) == Decimal(other)
    except InvalidOperation:
        return one == other


def _new_measures(placed: tuple[PlacedFigure, ...]) -> tuple[NewMeasure, ...]:
    of_title: dict[str, list[PlacedFigure]] = {}
    for each in placed:
        if not each.measure:
            of_title.setdefault(folded(each.read.measure), []).append(each)
    return tuple(
        NewMeasure(
            title=group[0].read.measure,
            unit=_unit(group),
            about=_about(group),
        )
        for group in of_title.values()
    )


def _about(group: Iterable[PlacedFigure]) -> MeasureAbout:
    is_of_schools = any(each.school for each in group)
    return MeasureAbout.SCHOOL if is_of_schools else MeasureAbout.FINANCE


def _unit(group: Iterable[PlacedFigure]) -> str:
    return next((each.read.unit for each in group if each.read.unit), "")


def _with_units(
    measures: tuple[Measure, ...], placed: tuple[PlacedFigure, ...]
) -> Iterable[Measure]:
    for measure in measures:
        unit = _unit(each for each in placed if each.measure == measure.id)
        if unit and not measure.unit:
            yield replace(measure, unit=unit)


def _measure(new: NewMeasure, measure_id: str) -> Measure:
    return Measure(id=measure_id, title=new.title, unit=new.unit, about=new.about)


def _figure(placed: PlacedFigure, ids: dict[str, str], figure_id: str) -> Figure:
    read = placed.read
    return Figure(
        id=figure_id,
        measure=placed.measure or ids[folded(read.measure)],
        school=placed.school,
        when=read.when,
        value=read.value,
        source=read.source,
    )
