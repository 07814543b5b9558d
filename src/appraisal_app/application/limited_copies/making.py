"""Makes a copy for one reader: the papers of a pack in a new file, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from appraisal_app.application.creating import NoFolderError
from appraisal_app.application.documents.catalogue import State
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.errors import AlreadyThereError
from appraisal_app.application.export_log import Form, Leaving, Other, digest
from appraisal_app.application.exporting import name_new
from appraisal_app.application.limited_copies.reading import ACTOR
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.new_own_file import FirstValue, make_own_file
from appraisal_app.application.noted_export import given
from appraisal_app.application.packs.choosing import Plan
from appraisal_app.application.packs.contents import state_of
from appraisal_app.application.packs.writing import (
    Made,
    NothingToGiveError,
    PackParts,
    make_paper,
)
from appraisal_app.application.ports.files import CaseFile, DocumentKind, Key
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.application.ports.services import Services
from appraisal_app.application.unfinished import part_in
from appraisal_app.domain.limited_copies import CopiedPaper, Delivery, LimitedCopy, PaperCopies
from appraisal_app.domain.record import Record

_THEN: Final = "as it stood on that day"


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyFor:
    """What is copied: the plan of a pack, and the record that it was made from."""

    plan: Plan
    record: Record


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCopy:
    """Where the new file goes, and what opens it."""

    path: Path
    key: Key = field(repr=False)


def make_copy(
    wanted: CopyFor, new: NewCopy, parts: PackParts, services: Services, progress: Progress
) -> Delivery:
    """Write the file and note it in the log, both or neither; gives what is in it.

    Raises AppError or Cancelled, and leaves nothing behind then. The file that is made is closed.
    """
    target = new.path
    if not target.parent.is_dir():
        raise NoFolderError(target.parent)
    if target.exists():
        raise AlreadyThereError
    copy = copied(wanted, parts, services, progress)
    with part_in(target.parent) as part:
        part.mkdir(mode=0o700)
        made = part / target.name
        create_copy_file(made, new.key, copy, services).close()
        leaving = tuple(copies_leaving(copy, Other.COPY, digest(made.read_bytes())))
        with given(
            parts.case,
            leaving,
            lambda: target.unlink(missing_ok=True),
            by=parts.by,
            at=parts.clock.now(),
        ):
            name_new(made, target)
    return copy.delivery


def copied(
    wanted: CopyFor, parts: PackParts, services: Services, progress: Progress
) -> LimitedCopy:
    """Every paper, made now; raises AppError or Cancelled."""
    plan, record = wanted.plan, wanted.record
    if not plan.going:
        raise NothingToGiveError
    made: list[Made] = []
    total = len(plan.going)
    for done, going in enumerate(plan.going):
        progress.step(done, total, going.title)
        made.append(make_paper(record, going, parts))
    progress.step(total, total)
    delivery = Delivery(
        id=services.new_id(),
        review=record.cycle.id,
        label=record.cycle.label,
        trust=record.trust.name,
        reader=plan.pack.reader,
        pack=plan.pack.key,
        made_at=parts.clock.now(),
        made_by=f"the {parts.by.value.replace('_', ' ')}",
        file=parts.case.document_id,
        papers=tuple(_paper(record, each) for each in made),
    )
    return LimitedCopy(delivery=delivery, pages=tuple(each.data for each in made))


def copies_leaving(copy: LimitedCopy, what: Other, sha256: str) -> Iterator[Leaving]:
    """What the log says: the whole, then each paper, all of them for the one reader."""
    given_to = copy.delivery
    usual = Form.FILE if what is Other.COPY else Form.PACKET

    yield _leaving(given_to, what, sha256, usual)
    for each in given_to.papers:
        yield _leaving(given_to, DocumentId(each.document), each.sha256, Form.COPY, each.edition)


def create_copy_file(
    path: Path, key: Key, copy: LimitedCopy | None, services: Services
) -> CaseFile:
    """A new file with that delivery, or one that still waits for papers; open.

    Raises AppError and leaves no file then.
    """
    deliveries = (copy.delivery,) if copy is not None else ()
    first = FirstValue(
        kind=DocumentKind.COPY,
        value=PaperCopies(id=FILE_ID, deliveries=deliveries),
        actor=ACTOR,
        pages=copy.pages if copy is not None else (),
    )
    return make_own_file(path, key, first, services)


def _paper(record: Record, made: Made) -> CopiedPaper:
    going = made.going
    number = going.document.value
    return CopiedPaper(
        id=f"{number}:{going.edition}" if going.edition else number,
        document=number,
        edition=going.edition,
        title=going.title,
        standing=_THEN if going.state is State.READY else state_of(record, going),
        name=going.file_name,
        size=len(made.data),
        sha256=made.sha256,
    )


def _leaving(
    delivery: Delivery, what: DocumentId | Other, sha256: str, form: Form, edition: str = ""
) -> Leaving:
    return Leaving(
        what=what,
        sha256=sha256,
        cycle=delivery.review,
        edition=edition,
        form=form,
        reader=delivery.reader.value,
        pack=delivery.pack,
    )
