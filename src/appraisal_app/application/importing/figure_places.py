"""Where each figure of a file belongs: to which measure, and to which school or the trust."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from appraisal_app.application.importing.figures import ReadFigure
from appraisal_app.application.importing.names import folded
from appraisal_app.application.importing.periods import same_period
from appraisal_app.application.importing.problems import Problems
from appraisal_app.application.importing.units import clash
from appraisal_app.domain.figures import Measure, MeasureAbout
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.trust_profile import School


class PlaceError(ValueError):
    """A figure that belongs nowhere; its text is a clause for the row's sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedFigure:
    """A figure with the ids of its measure, "" for a new one, and its school, "" for the trust."""

    read: ReadFigure
    measure: str
    school: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What there may be one value for."""
        return (self.measure or folded(self.read.measure), self.school, same_period(self.read.when))


class _SchoolFinder:
    """Finds the schools of the trust by URN or name."""

    def __init__(self, schools: tuple[School, ...]) -> None:
        self._by_urn = {each.urn: each.id for each in schools if each.urn}
        self._by_name: dict[str, list[str]] = {}
        for each in schools:
            self._by_name.setdefault(folded(each.name), []).append(each.id)

    def find(self, read: ReadFigure) -> str:
        """The id of the school, "" for the trust as a whole; raises PlaceError."""
        if not read.urn and not read.school:
            return ""
        if read.urn in self._by_urn:
            return self._by_urn[read.urn]
        if not read.school:
            raise PlaceError(
                phrased(
                    "no school of the trust has the URN {urn}; add the school first, or "
                    "mend the number",
                    urn=read.urn,
                )
            )
        found = self._by_name.get(folded(read.school), [])
        if len(found) > 1:
            raise PlaceError(
                phrased(
                    "more than one school is called “{school}”; write its URN", school=read.school
                )
            )
        if not found:
            raise PlaceError(
                phrased(
                    "no school of the trust is called “{school}”; add the school first, "
                    "or mend the name",
                    school=read.school,
                )
            )
        return found[0]


class _MeasureFinder:
    """Finds known measures by their titles."""

    def __init__(self, measures: tuple[Measure, ...]) -> None:
        self._measures = measures

    def find(self, read: ReadFigure, school: str) -> str:
        """The id of the measure, "" for a new one; raises PlaceError."""
        fitting = MeasureAbout.SCHOOL if school else MeasureAbout.FINANCE
        called = [each for each in self._measures if folded(each.title) == folded(read.measure)]
        if not called:
            return ""
        best = next((each for each in called if each.about is fitting), called[0])
        if school and best.about is MeasureAbout.FINANCE:
            raise PlaceError(
                phrased(
                    "“{title}” is about the whole trust's finances; leave the school empty",
                    title=best.title,
                )
            )
        return best.id


class _Places:
    """Gives each place away once, and watches over the units of each measure."""

    def __init__(self, measures: tuple[Measure, ...]) -> None:
        self._units = {each.id: each.unit for each in measures}
        self.taken: dict[tuple[str, str, str], PlacedFigure] = {}

    def take(self, placed: PlacedFigure) -> None:
        """Puts the figure in its place; raises PlaceError when it is taken or the unit differs."""
        read, measure = placed.read, placed.key[0]
        unit = self._units.get(measure, "")
        if clash(unit, read.unit):
            raise PlaceError(
                phrased(
                    "“{measure}” is in {unit} and this value in {unit2}; give both the same unit",
                    measure=read.measure,
                    unit=unit,
                    unit2=read.unit,
                )
            )
        if first := self.taken.get(placed.key):
            raise PlaceError(
                phrased(
                    "“{measure}” for {when} is in row {row} already; keep one of the two values",
                    measure=read.measure,
                    when=read.when,
                    row=first.read.row,
                )
            )
        self.taken[placed.key] = placed
        self._units[measure] = unit or read.unit


def place_all(
    read: Iterable[ReadFigure],
    measures: tuple[Measure, ...],
    schools: tuple[School, ...],
    problems: Problems,
) -> tuple[PlacedFigure, ...]:
    """Those that have a place, each place taken once; the others are noted as problems."""
    school_finder, measure_finder = _SchoolFinder(schools), _MeasureFinder(measures)
    places = _Places(measures)
    for each in read:
        try:
            school = school_finder.find(each)
            measure = measure_finder.find(each, school)
            places.take(PlacedFigure(read=each, measure=measure, school=school))
        except PlaceError as error:
            problems.add(each.row, each.column, str(error))
    return tuple(places.taken.values())
