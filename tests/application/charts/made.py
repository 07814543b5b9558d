"""Charts of every kind, for laws that hold for all of them."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from appraisal_app.application.charts.letters import Letters
from appraisal_app.application.charts.values import (
    Chart,
    LineChart,
    Point,
    RadarChart,
    Series,
    SmallMultiples,
    Strip,
    Target,
    View,
)

YEARS = tuple(f"{year}/{year % 100 + 1}" for year in range(2018, 2028))
_ALPHABET = "abcdefghij ABCWMil'-."
_WIDE = {"W": 0.7, "M": 0.65, "i": 0.2, "l": 0.2, " ": 0.2, ".": 0.2}

NAMES = st.text(_ALPHABET, min_size=1, max_size=50)
UNITS = st.sampled_from(["£", "%", "pupils", ""])
VALUES = st.decimals(-(10**9), 10**9, places=2) | st.integers(-120, 120).map(Decimal)
WIDTHS = st.floats(60, 1400)


def letters_of(line: float = 16.0) -> Letters:
    """Letters of several widths, as a real font has."""

    def measure(text: str, strong: bool) -> float:  # noqa: FBT001 - as drawing calls it
        width = sum(_WIDE.get(letter, 0.42) for letter in text)
        return width * line * (1.1 if strong else 1.0)

    return Letters(ascent=line * 0.78, descent=line * 0.22, measure=measure)


LETTERS = st.floats(8, 44).map(letters_of)


def _by_day() -> st.SearchStrategy[tuple[Point, ...]]:
    days = st.dates(date(2015, 1, 1), date(2030, 1, 1))
    return st.dictionaries(days, VALUES, max_size=9).map(_points)


def _by_name() -> st.SearchStrategy[tuple[Point, ...]]:
    return st.dictionaries(st.sampled_from(YEARS), VALUES, max_size=9).map(_points)


def _points(values: dict[date, Decimal] | dict[str, Decimal]) -> tuple[Point, ...]:
    return tuple(Point(when, value) for when, value in values.items())


def _line_chart(points: st.SearchStrategy[tuple[Point, ...]]) -> st.SearchStrategy[LineChart]:
    return st.builds(
        LineChart,
        title=NAMES,
        unit=UNITS,
        points_by_series=st.lists(st.builds(Series, NAMES, points), max_size=12).map(tuple),
        target=st.none() | st.builds(Target, VALUES, NAMES),
    )


LINE_CHARTS = _line_chart(_by_day()) | _line_chart(_by_name()) | _line_chart(_by_day() | _by_name())


@st.composite
def strips(draw: st.DrawFn) -> Strip:
    years = draw(st.lists(st.sampled_from(YEARS), max_size=7, unique=True))
    words = [draw(NAMES | st.just("")) for _ in years]
    return Strip(draw(NAMES), tuple(years), tuple(words))


@st.composite
def radar_charts(draw: st.DrawFn) -> RadarChart:
    axes = draw(st.lists(NAMES, min_size=1, max_size=12))
    rings = draw(st.lists(NAMES.filter(str.strip), min_size=1, max_size=6))
    place = st.none() | st.integers(0, len(rings) - 1)
    views = [
        View(draw(NAMES), tuple(draw(place) for _ in axes)) for _ in range(draw(st.integers(0, 4)))
    ]
    return RadarChart(title="Views", axes=tuple(axes), rings=tuple(rings), views=tuple(views))


MULTIPLES = st.builds(
    SmallMultiples,
    title=NAMES,
    panels=st.lists(LINE_CHARTS | strips(), max_size=6).map(tuple),
)
CHARTS: st.SearchStrategy[Chart] = LINE_CHARTS | strips() | radar_charts() | MULTIPLES


def in_years(name: str, *values: int | None) -> Series:
    pairs = zip(YEARS, values, strict=False)
    return Series(name, tuple(Point(year, Decimal(v)) for year, v in pairs if v is not None))


def in_days(name: str, *values: int) -> Series:
    first = date(2024, 1, 31)
    return Series(
        name,
        tuple(
            Point(first + timedelta(days=100 * place), Decimal(value))
            for place, value in enumerate(values)
        ),
    )
