"""How far views on one axis lie apart: a difference of views, never a measure of a person."""

from __future__ import annotations

from appraisal_app.application.charts.values import RadarChart


def gap_on(chart: RadarChart, axis: int) -> int | None:
    """Rings between the views farthest apart; None unless at least two were given."""
    given = [p for view in chart.views if (p := view.positions[axis]) is not None]
    return max(given) - min(given) if len(given) > 1 else None


def widest_gaps(chart: RadarChart) -> tuple[int, tuple[int, ...]] | None:
    """The largest gap and the axes that have it; None if no axis has two views."""
    gaps = {axis: gap_on(chart, axis) for axis in range(len(chart.axes))}
    known = {axis: gap for axis, gap in gaps.items() if gap is not None}
    if not known:
        return None
    largest = max(known.values())
    return largest, tuple(axis for axis, gap in known.items() if gap == largest)
