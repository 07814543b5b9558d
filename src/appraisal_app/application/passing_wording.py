"""Lets open words stand that look as if they did not belong there: reason and event are kept."""

from __future__ import annotations

from datetime import datetime

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.domain.open_wording.kinds import Hit
from appraisal_app.domain.open_wording.passing import pass_hit

EVENT = "wording_passed"


def let_stand(
    editor: RecordEditor, case: CaseFile, hit: Hit, reason: str, *, pass_id: str, at: datetime
) -> None:
    """Keep the reason in the record, and note in the chain that there is one.

    The event says what kind of words and in which field, never the words. Raises DomainError,
    AppError.
    """
    editor.edit(
        lambda record: pass_hit(record, hit, reason, pass_id=pass_id, by=editor.role, at=at),
        "letting wording stand",
    )
    editor.save()
    body = {"cycle": editor.record.cycle.id, "kind": hit.kind.value, "place": hit.place}
    with case.unit_of_work() as unit:
        unit.record_event(EVENT, actor=editor.actor, body=body, at=at)
