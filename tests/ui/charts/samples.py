"""Charts with believable content, for tests and for looking at."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

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

YEARS = ("2022/23", "2023/24", "2024/25", "2025/26")
SCHOOLS = (
    ("Harbour Road Primary School", (51, 54, 53, 61)),
    ("Fell View Church of England Primary", (66, 68, 71, 72)),
    ("Moorside Academy", (58, None, 57, 63)),
    ("St Oswald's Catholic Primary School and Nursery", (72, 70, 74, 73)),
    ("Northmoor High", (47, 49, 52, 50)),
    ("The Beck School", (None, None, 44, 49)),
    ("Lowgate Infants", (63, 64, 66, 69)),
    ("Dalesend Community Primary", (55, 55, 60, 64)),
)


def series(name: str, *values: int | None, years: tuple[str, ...] = YEARS) -> Series:
    pairs = zip(years, values, strict=False)
    return Series(name, tuple(Point(year, Decimal(v)) for year, v in pairs if v is not None))


def by_day(name: str, *values: int) -> Series:
    days = [date(year, 8, 31) for year in range(2021, 2021 + len(values))]
    return Series(name, tuple(Point(d, Decimal(v)) for d, v in zip(days, values, strict=True)))


RESERVES = LineChart(
    title="Reserves",
    unit="£",
    points_by_series=(by_day("Reserves", 1_912_000, 1_740_500, 1_388_000, 1_240_000, 1_305_000),),
    target=Target(Decimal(1_100_000), "Reserves policy"),
    note="Source: audited accounts; the last figure is the forecast of September 2025.",
)
BALANCE = LineChart(
    title="In-year balance",
    unit="£",
    points_by_series=(by_day("In-year balance", 212_000, -171_500, -352_500, -148_000, 65_000),),
)
READING = LineChart(
    title="Pupils at the expected standard in reading",
    unit="%",
    each="School",
    points_by_series=tuple(series(name, *values) for name, values in SCHOOLS),
)
TWO = LineChart(
    title="Teachers who left during the year",
    unit="teachers",
    points_by_series=(series("Primary schools", 12, 9, 9, 6), series("Secondary", 14, 15, 11, 8)),
)
RADAR = RadarChart(
    title="Five priorities, three views",
    axes=(
        "Risk and resilience",
        "Workforce development",
        "Communications",
        "Financial planning and sustainability",
        "Data collection and analysis for improvement",
    ),
    rings=("Not yet begun", "Under way", "Established", "Leading others"),
    views=(
        View("Chief executive", (2, 2, 1, 3, 2)),
        View("Panel", (2, 1, 1, 1, 2)),
        View("Outside peer", (2, 1, None, 2, 1)),
    ),
)
STRIP = Strip(
    "Every school reads",
    YEARS,
    ("Partly met", "", "Largely met", "Met"),
)
LINEAGE = SmallMultiples(
    title="Objectives over the years",
    each="Objective",
    panels=(
        STRIP,
        Strip(
            "A balanced budget by 2026", YEARS, ("", "Not met", "Too early to say", "Partly met")
        ),
        Strip("Grow our own leaders", YEARS, ("Met", "Met", "Met", "Largely met")),
    ),
)
PER_SCHOOL = SmallMultiples(
    title="Reading, school by school",
    each="School",
    panels=tuple(
        LineChart(title=name, unit="%", points_by_series=(series(name, *values),))
        for name, values in SCHOOLS
    ),
)
EMPTY = LineChart(title="Attendance", unit="%", points_by_series=(Series("Attendance"),))
ALL: dict[str, Chart] = {
    "reserves": RESERVES,
    "balance": BALANCE,
    "reading": READING,
    "two": TWO,
    "radar": RADAR,
    "strip": STRIP,
    "lineage": LINEAGE,
    "per-school": PER_SCHOOL,
    "empty": EMPTY,
}
