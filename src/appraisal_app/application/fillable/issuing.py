"""Makes a form to fill in, notes it in the file's post, and notes that it left."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import Final

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.export_log import Leaving, Other, digest, leaving
from appraisal_app.application.exporting import export
from appraisal_app.application.fillable.kinds import FormKind, form_kind
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
from appraisal_app.domain.record import Record
from appraisal_app.domain.verdicts import in_groups

ISSUED, NOT_ISSUED = "form_issued", "form_not_issued"
PAST: Final = (
    "The form would be due on a day that is past already. Choose a later day, or leave it empty."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A form that somebody wants: of that kind, for that person, with that day on it."""

    kind: PacketKind
    due: date | None
    person: str = ""
    without: frozenset[str] = frozenset()
    """The ids of the frameworks whose areas it does not ask about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A form ready to be put where the user wants it."""

    issued: IssuedForm
    data: bytes = field(repr=False)
    along: bytes = field(default=b"", repr=False)
    """Pages that go with it as a file of their own, or nothing."""


def make_form(
    editor: RecordEditor,
    case: CaseFile,
    services: Services,
    kind: PacketKind,
    *,
    due: date | None,
    person: str = "",
) -> Made:
    """The form of this review; raises DomainError when it cannot be made now, or AppError."""
    return make_wanted(editor, case, services, Wanted(kind=kind, due=due, person=person))


def make_wanted(editor: RecordEditor, case: CaseFile, services: Services, wanted: Wanted) -> Made:
    """The same, and perhaps shorter."""
    kind, due, person = wanted.kind, wanted.due, wanted.person
    record, at = editor.record, services.clock.now()
    if editor.read_only:
        raise DomainError((Refusal(sentence=only_to_read(editor.access), hard=True),))
    about = form_kind(kind)
    # The day of the timetable stands on a packet as well, also once it is past.
    if due is not None and due < services.clock.today() and due != about.due(record):
        raise DomainError((Refusal(sentence=PAST, hard=True),))
    parts, fields = about.parts(_shorter(record, wanted.without), person)
    along = about.along.make(record, case, services) if about.along is not None else b""
    issued = IssuedForm(
        id=form_id(services.new_id()),
        kind=kind,
        review=record.cycle.id,
        person=person,
        made_at=at,
        due=due,
        document=digest(along) if along else "",
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
        facts=_facts(issued, about),
        first=about.first,
    )
    return Made(issued=issued, data=services.form_writer().write(form), along=along)


def _shorter(record: Record, without: frozenset[str]) -> Record:
    kept = tuple(each for each in record.cycle.frameworks if each.id not in without)
    return replace(record, cycle=replace(record.cycle, frameworks=kept))


def place_along(made: Made, path: Path, review: str) -> Path | None:
    """Where the pages go that belong to a form at `path`: beside it, under a name that is free."""
    about = form_kind(made.issued.kind).along
    if about is None:
        return None
    label = "".join(c if c.isalnum() else "-" for c in review)
    names = (f"{about.name} {label}{f' {n}' if n > 1 else ''}.pdf" for n in count(1))
    places = (path.with_name(name) for name in names)
    return next(each for each in places if each != path and not each.exists())


def give_form(
    made: Made,
    path: Path,
    editor: RecordEditor,
    case: CaseFile,
    clock: Clock,
    write: Callable[[bytes, Path], None] = export,
) -> Path | None:
    """Write it and note it in the post and in the log; raises AppError, and then nothing left.

    Gives the place beside it to which what goes with it was written (`place_along`), if any.
    """
    at, by = clock.now(), editor.role
    editor.save()
    beside = place_along(made, path, editor.record.cycle.label)
    files = ((path, made.data), *(((beside, made.along),) if beside is not None else ()))
    with given(case, tuple(_papers(made)), lambda: _unlink(files), by=by, at=at):
        # A form that is known and never left does no harm; one that left must be known.
        _note(case, ISSUED, made, lambda post: post.with_issued(made.issued), clock, by.value)
        try:
            _write_all(files, write)
        except BaseException:
            known = made.issued.id
            _note(case, NOT_ISSUED, made, lambda post: post.without_issued(known), clock, by.value)
            raise
    asked = form_kind(made.issued.kind).asked
    editor.edit(lambda record: asked(record, clock.today()), "making the form")
    editor.save()
    editor.wrote_beside()
    return beside


def _facts(issued: IssuedForm, about: FormKind) -> tuple[tuple[str, str], ...]:
    if about.along is None:
        return ()
    return ((about.along.label, in_groups(issued.document.upper())),)


def _papers(made: Made) -> Iterator[Leaving]:
    """What the log says of it: the form, and the pages that go with it for whom they are."""
    review, about = made.issued.review, form_kind(made.issued.kind).along
    yield leaving(Other.FORM, made.data, cycle=review)
    if about is not None:
        sha256, reader = made.issued.document, about.reader.value
        yield Leaving(what=about.what, sha256=sha256, cycle=review, reader=reader)


def _write_all(files: Sequence[tuple[Path, bytes]], write: Callable[[bytes, Path], None]) -> None:
    """All of them or none; raises what writing raises."""
    done: list[tuple[Path, bytes]] = []
    try:
        for path, data in files:
            write(data, path)
            done.append((path, data))
    except BaseException:
        _unlink(done)
        raise


def _unlink(files: Sequence[tuple[Path, bytes]]) -> None:
    for path, _ in files:
        path.unlink(missing_ok=True)


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
