"""Makes a form to fill in, notes it in the file's post, and notes that it left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.export_log import Other, leaving
from appraisal_app.application.exporting import export
from appraisal_app.application.fillable.kinds import form_kind
from appraisal_app.application.form_content import FillableForm
from appraisal_app.application.kept_post import correspondence, save_correspondence
from appraisal_app.application.noted_export import given
from appraisal_app.application.only_to_read import only_to_read
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.correspondence import Correspondence
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.fillable_forms import IssuedForm, form_id
from appraisal_app.domain.packets import PacketKind

ISSUED, NOT_ISSUED = "form_issued", "form_not_issued"
PAST: Final = (
    "The form would be due on a day that is past already. Choose a later day, or leave it empty."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A form ready to be put where the user wants it."""

    issued: IssuedForm
    data: bytes = field(repr=False)


def make_form(
    editor: RecordEditor,
    services: Services,
    kind: PacketKind,
    *,
    due: date | None,
    person: str = "",
) -> Made:
    """The form of this review; raises DomainError when it cannot be made now, or AppError."""
    record, at = editor.record, services.clock.now()
    if editor.read_only:
        raise DomainError((Refusal(sentence=only_to_read(editor.access), hard=True),))
    if due is not None and due < services.clock.today():
        raise DomainError((Refusal(sentence=PAST, hard=True),))
    about = form_kind(kind)
    parts, fields = about.parts(record, person)
    issued = IssuedForm(
        id=form_id(services.new_id()),
        kind=kind,
        review=record.cycle.id,
        person=person,
        made_at=at,
        due=due,
        fields=fields,
    )
    form = FillableForm(
        id=issued.id,
        made_at=at,
        due=due,
        trust=record.trust.name,
        title=about.title,
        review=record.cycle.label,
        writer=about.writer(record, person),
        sight=about.sight(record, person),
        parts=parts,
    )
    return Made(issued=issued, data=services.form_writer().write(form))


def give_form(
    made: Made,
    path: Path,
    editor: RecordEditor,
    case: CaseFile,
    clock: Clock,
    write: Callable[[bytes, Path], None] = export,
) -> None:
    """Write it and note it in the post and in the log; raises AppError, and then nothing left."""
    at, by = clock.now(), editor.role
    editor.save()
    paper = leaving(Other.FORM, made.data, cycle=made.issued.review)
    with given(case, (paper,), lambda: path.unlink(missing_ok=True), by=by, at=at):
        # A form that is known and never left does no harm; one that left must be known.
        _note(case, ISSUED, made, lambda post: post.with_issued(made.issued), clock, by.value)
        try:
            write(made.data, path)
        except BaseException:
            known = made.issued.id
            _note(case, NOT_ISSUED, made, lambda post: post.without_issued(known), clock, by.value)
            raise
    asked = form_kind(made.issued.kind).asked
    editor.edit(lambda record: asked(record, clock.today()), "making the form")
    editor.save()


def _note(
    case: CaseFile,
    event: str,
    made: Made,
    change: Callable[[Correspondence], Correspondence],
    clock: Clock,
    actor: str,
) -> None:
    issued = made.issued
    with case.unit_of_work() as unit:
        save_correspondence(unit, change(correspondence(unit)))
        body = {"form": issued.id, "kind": issued.kind.value}
        unit.record_event(event, actor=actor, body=body, at=clock.now())
