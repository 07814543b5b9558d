"""The three views side by side: a picture with rings, a table, and the gaps in words.

Views are shown as they are. Nothing is added up, and no view counts more than another.
"""

from __future__ import annotations

from appraisal_app.application.charts.gaps import gap_on
from appraisal_app.application.charts.values import RadarChart, View
from appraisal_app.application.charts.words import joined, number
from appraisal_app.domain.improving import Diagnostic
from appraisal_app.domain.phrases import capital, phrased, phrased_by, small
from appraisal_app.ui.forms.blocks import Block, ChartBlock, Facts, Heading, Note, NoteKind
from appraisal_app.ui.stages.trust.diagnostic.lens import VIEWERS, Lens

_WIDE = 2
_TOGETHER = "Begin where they lie furthest apart, and ask what each of them has seen."
_EARLY = "Not everybody has described everything, so some of it cannot be compared."
_CLOSED = (
    "The views are laid side by side here when all three have described everything, or when you "
    "have entered the day on which you met about them. Whoever compares earlier is moved by it."
)


def side_by_side(diagnostic: Diagnostic, lens: Lens) -> tuple[Block, ...]:
    """Nothing until two of the three have said something; closed until it is time to compare."""
    chart = radar(diagnostic, lens)
    if len(chart.views) < 2:  # noqa: PLR2004 - one view has nothing to differ from
        return ()
    heading = Heading("heading.together", "Side by side")
    if not may_compare(diagnostic, lens):
        return (heading, Note("note.together", _CLOSED, kind=NoteKind.LOCK))
    note = Note("note.together", _TOGETHER) if _is_whole(chart) else _early()
    return (
        heading,
        note,
        ChartBlock("radar", chart, tells=True),
        Facts("gaps", gaps_in_words(diagnostic, lens)),
    )


def may_compare(diagnostic: Diagnostic, lens: Lens) -> bool:
    """Whether all three have described everything, or have met about it all the same."""
    return diagnostic.held_on is not None or _is_whole(radar(diagnostic, lens))


def _is_whole(chart: RadarChart) -> bool:
    is_everybody = len(chart.views) == len(VIEWERS)
    return is_everybody and all(None not in view.positions for view in chart.views)


def _early() -> Note:
    return Note("note.together", _EARLY, kind=NoteKind.WARN)


def radar(diagnostic: Diagnostic, lens: Lens) -> RadarChart:
    """The views that were given, each as itself."""
    views = (
        View(
            title,
            tuple(lens.place_of(diagnostic.view(viewer, each.id)) for each in lens.priorities),
        )
        for viewer, title, _ in VIEWERS
    )
    return RadarChart(
        title="How the trust is seen",
        axes=tuple(each.title for each in lens.priorities),
        rings=tuple(each.label for each in lens.places),
        views=tuple(view for view in views if any(p is not None for p in view.positions)),
    )


def gaps_in_words(diagnostic: Diagnostic, lens: Lens) -> tuple[tuple[str, str], ...]:
    """What is said about each priority that two or more described, the widest gap first."""
    chart = radar(diagnostic, lens)
    gaps = {place: gap_on(chart, place) for place in range(len(lens.priorities))}
    known = [(gap, place) for place, gap in gaps.items() if gap is not None]
    known.sort(key=lambda each: (-each[0], each[1]))
    return tuple(
        (lens.priorities[place].title, _said(diagnostic, lens, lens.priorities[place].id, gap))
        for gap, place in known
    )


def gap_of(diagnostic: Diagnostic, lens: Lens, priority: str) -> int | None:
    """How many steps lie between the views of that priority; None unless two were given."""
    places = [each.id for each in lens.priorities]
    return gap_on(radar(diagnostic, lens), places.index(priority)) if priority in places else None


def _said(diagnostic: Diagnostic, lens: Lens, priority: str, gap: int) -> str:
    by_place: dict[str, list[str]] = {}
    silent: list[str] = []
    for viewer, _, name in VIEWERS:
        label = lens.scale.label(diagnostic.view(viewer, priority).place)
        if label:
            by_place.setdefault(label, []).append(name)
        else:
            silent.append(name)
    told = _told(by_place)
    absent = (
        phrased(
            " {silent} {silent2} not said.", silent=capital(joined(silent)), silent2=_has(silent)
        )
        if silent
        else ""
    )
    return phrased("{told}{gap}{absent}", told=told, gap=_apart(gap), absent=absent)


def _told(by_place: dict[str, list[str]]) -> str:
    if len(by_place) == 1:
        label, names = next(iter(by_place.items()))
        whose = (
            "All three see"
            if len(names) == len(VIEWERS)
            else phrased("{names} see", names=capital(joined(names)))
        )
        return phrased("{whose} “{label}”.", whose=whose, label=_small(label))
    said = [
        phrased_by(
            len(names),
            "{names} sees “{label}”",
            "{names} see “{label}”",
            names=joined(names),
            label=_small(label),
        )
        for label, names in by_place.items()
    ]
    return phrased("{said}.", said=capital(joined(said)))


def _small(label: str) -> str:
    return small(label)


def _apart(gap: int) -> str:
    if gap == 0:
        return ""
    steps = phrased_by(gap, "{gap} step apart", "{gap} steps apart", gap=capital(number(gap)))
    return (
        phrased(" {steps}: talk about it.", steps=steps)
        if gap >= _WIDE
        else phrased(" {steps}.", steps=steps)
    )


def _has(names: list[str]) -> str:
    return "has" if len(names) == 1 else "have"
