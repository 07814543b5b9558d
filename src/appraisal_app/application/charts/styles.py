"""How one series is told from another without its colour: shape, filling and dashes."""

from __future__ import annotations

from appraisal_app.application.charts.marks import Marker, Place, Role, Shape

_SHAPES = tuple(Shape)
_DASHES: tuple[tuple[float, ...], ...] = ((), (5, 2.5), (1.2, 2.2), (8, 2.5, 1.5, 2.5))

TARGET_DASH: tuple[float, ...] = (7, 4)


def dash_of(series: int) -> tuple[float, ...]:
    """Stroke and gap by turns, in line widths; () is an unbroken line."""
    return _DASHES[series % len(_DASHES)]


def marker(series: int, centre: Place, radius: float) -> Marker:
    """The series' own marker: six shapes, first filled and then hollow."""
    return Marker(
        centre,
        radius,
        _SHAPES[series % len(_SHAPES)],
        Role.SERIES,
        series=series,
        filled=series // len(_SHAPES) % 2 == 0,
    )
