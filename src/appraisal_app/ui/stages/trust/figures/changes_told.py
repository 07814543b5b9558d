"""What reading figures from a file would change, in words for a question."""

from __future__ import annotations

from appraisal_app.application.importing.figure_changes import (
    ChangedFigure,
    FigureChanges,
    NewMeasure,
)
from appraisal_app.application.importing.figure_places import PlacedFigure
from appraisal_app.domain.figures import MeasureAbout
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.ui.stages.number_fields import in_groups
from appraisal_app.ui.stages.trust.changes_listed import group, staying
from appraisal_app.ui.stages.trust.figures.chart import when_told
from appraisal_app.ui.stages.trust.school_names import WHOLE_TRUST, school_name

NOTHING = "Nothing has changed: every figure of the file is here already."


def figures(number: int) -> str:
    """Such as "one figure" or "24 figures"."""
    return "one figure" if number == 1 else phrased("{number} figures", number=f"{number:,}")


def told(changes: FigureChanges, record: Record) -> str:
    """New measures, new figures by measure, changed figures, and how many stay."""
    titles = {each.id: each.title for each in record.figures.measures}
    same = len(changes.unchanged)
    parts = [
        *group("New measures", [_measure(each) for each in changes.new_measures]),
        *group("New figures", _added(changes.added, titles)),
        *group("Changed", [_changed(each, record, titles) for each in changes.changed]),
        *group(
            "Measures that get their unit",
            [
                phrased("{title}: {unit}", title=each.title, unit=each.unit)
                for each in changes.with_unit
            ],
        ),
        *staying(same, figures(same)),
    ]
    return strung("\n\n", parts)


def _measure(new: NewMeasure) -> str:
    about = "about schools" if new.about is MeasureAbout.SCHOOL else "about the trust"
    return phrased(
        "{title} ({each})",
        title=new.title,
        each=strung(", ", (each for each in (new.unit, about) if each)),
    )


def _added(added: tuple[PlacedFigure, ...], titles: dict[str, str]) -> list[str]:
    """How many for which measure and from when to when; each of them would be too many lines."""
    by_measure: dict[str, list[str]] = {}
    for each in added:
        title = titles.get(each.measure, each.read.measure)
        by_measure.setdefault(title, []).append(each.read.when)
    return [
        phrased(
            "{title}: {count}, {whens}", title=title, count=figures(len(whens)), whens=_span(whens)
        )
        for title, whens in by_measure.items()
    ]


def _span(whens: list[str]) -> str:
    periods = sorted(set(whens))
    first, last = when_told(periods[0]), when_told(periods[-1])
    return first if len(periods) == 1 else phrased("{first} to {last}", first=first, last=last)


def _changed(changed: ChangedFigure, record: Record, titles: dict[str, str]) -> str:
    before, after = changed.figure, changed.after
    school = school_name(record, before.school)
    where = strung(
        ", ",
        (
            each
            for each in (
                titles.get(before.measure, ""),
                "" if school == WHOLE_TRUST else school,
                when_told(before.when),
            )
            if each
        ),
    )
    if before.value != after.value:
        return phrased(
            "{where}: {groups} becomes {groups2}",
            where=where,
            groups=in_groups(before.value) or "(nothing)",
            groups2=in_groups(after.value),
        )
    return phrased("{where}: the source becomes “{source}”", where=where, source=after.source)
