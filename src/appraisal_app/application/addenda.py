"""Adds a note to a record that is signed; the record itself stays as it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.clock import Clock
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.sign_off import Addendum


def add_addendum(
    editor: RecordEditor, text: str, *, reason: str, clock: Clock, new_id: Callable[[], str]
) -> str:
    """Keep the note for good and return its id; raises DomainError without a text or a reason."""
    if not editor.record.cycle.is_sealed:
        raise DomainError((_refused("Before it is signed, change the statement itself."),))
    if not text.strip():
        raise DomainError((_refused("Write the addendum first.", field="addendum"),))
    if not reason.strip():
        raise DomainError((_refused("Say why it is added.", field="addendum_reason"),))
    note = Addendum(
        id=new_id(), at=clock.now(), by=editor.role, text=text.strip(), reason=reason.strip()
    )
    editor.commit(
        lambda _, record: replace(
            record,
            addenda=replace(record.addenda, addenda=(*record.addenda.addenda, note)),
        ),
        "addendum",
    )
    return note.id


def _refused(sentence: str, field: str = "") -> Refusal:
    return Refusal(sentence=sentence, step=StepKind.SIGN_OFF.value, field=field)
