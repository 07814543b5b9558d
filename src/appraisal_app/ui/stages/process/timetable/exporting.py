"""Saves the dates of a review as a file for another calendar program."""

from __future__ import annotations

from appraisal_app.application.dates_to_export import dates_of
from appraisal_app.application.export_log import Other, leaving
from appraisal_app.application.noted_export import export_noted
from appraisal_app.application.ports.interaction import FileKind
from appraisal_app.domain.phrases import phrased, phrased_by
from appraisal_app.ui.stages.deeds import DeedTools

EXPORT = "export_dates"
_ICS = FileKind("Calendar file", ("ics",))


def export_dates(tools: DeedTools) -> None:
    """Ask where to, and write the file whole or not at all."""
    record = tools.editor.record
    name = f"Review {record.cycle.label.replace('/', '-')} dates.ics"
    target = tools.dialogs.save_path("Save the dates", tools.documents / name, (_ICS,))
    if target is None:
        return
    entries = dates_of(record, tools.case.document_id)
    title = phrased("{name}: review {label}", name=record.trust.name, label=record.cycle.label)
    now = tools.services.clock.now()
    data = tools.services.calendars().write(title, entries, at=now)
    noted = leaving(Other.DATES, data, cycle=record.cycle.id)
    export_noted(data, target, noted, tools.case, by=tools.editor.role, at=now)
    tools.say(dates_saved(len(entries), target.name))


def dates_saved(count: int, name: str) -> str:
    """How many dates went into which file."""
    return phrased_by(
        count,
        "{count} date was saved as {name}.",
        "{count} dates were saved as {name}.",
        count=count,
        name=name,
    )
