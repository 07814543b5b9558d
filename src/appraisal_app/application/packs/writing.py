"""Makes every paper of a pack and gives them as one folder: whole, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from pathlib import Path

from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.documents.file_names import label_in_name
from appraisal_app.application.errors import AppError
from appraisal_app.application.export_log import Leaving, Other, digest
from appraisal_app.application.exporting import new_folder, put_into, take_back
from appraisal_app.application.noted_export import given
from appraisal_app.application.packs.choosing import Going, Plan
from appraisal_app.application.packs.contents import ContentsRow, build_contents, contents_row
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.people import Role
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record


class NothingToGiveError(AppError):
    """No document of the pack can be made."""

    def __init__(self) -> None:
        super().__init__(
            "Nothing of this can be made yet, so nothing was exported. Open the documents to see "
            "what each of them still wants."
        )


class PaperFailedError(AppError):
    """One paper of the pack cannot be made, so that none is given."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__(
            phrased(
                "Nothing was exported, because of “{title}”: {sentence}",
                title=title,
                sentence=sentence,
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PackParts:
    """What making a pack needs from outside; `count_pages` counts those of a PDF."""

    case: CaseFile
    maker: DocumentMaker
    count_pages: Callable[[bytes], int]
    clock: Clock
    by: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """One paper, finished."""

    going: Going
    data: bytes = field(repr=False)
    sha256: str


def write_pack(
    plan: Plan, record: Record, target: Path, parts: PackParts, progress: Progress
) -> tuple[Path, ...]:
    """The files in the new folder `target`, the contents first; every one is noted in the log.

    Raises AppError or Cancelled, and leaves nothing behind then: no folder, no half of one.
    """
    if not plan.going:
        raise NothingToGiveError
    total = len(plan.going) + 1
    names = [f"00 Contents {_label(record)}.pdf", *_names(plan)]
    leaving: list[Leaving] = []

    def giving() -> AbstractContextManager[None]:
        now = parts.clock.now()
        return given(parts.case, leaving, lambda: take_back(target), by=parts.by, at=now)

    with new_folder(target, giving=giving) as folder:
        made: list[Made] = []
        for done, (going, name) in enumerate(zip(plan.going, names[1:], strict=True)):
            progress.step(done, total, going.title)
            paper = make_paper(record, going, parts)
            put_into(folder, name, paper.data)
            made.append(paper)
        progress.step(total - 1, total, "Contents")
        contents = _contents(record, plan, made, parts)
        put_into(folder, names[0], contents)
        leaving.append(_leaving(plan, record, Other.CONTENTS, digest(contents)))
        leaving.extend(
            _leaving(plan, record, each.going.document, each.sha256, each.going.edition)
            for each in made
        )
        progress.step(total, total)
    return tuple(target / name for name in names)


def folder_name(plan: Plan, record: Record) -> str:
    """What the folder of a pack is called: no name of a person, nothing that a disk refuses."""
    return f"Review {_label(record)} {plan.pack.title[:1].lower()}{plan.pack.title[1:]}"


def free_folder(parent: Path, name: str) -> Path:
    """A folder in `parent` that is not there yet, with a number after the name if need be."""
    target, number = parent / name, 1
    while target.exists():
        number += 1
        target = parent / f"{name} ({number})"
    return target


def _names(plan: Plan) -> tuple[str, ...]:
    """In the order of the contents, also where a folder is listed by name."""
    return tuple(f"{number:02} {each.file_name}" for number, each in enumerate(plan.going, start=1))


def _label(record: Record) -> str:
    return label_in_name(record.cycle.label)


def make_paper(record: Record, going: Going, parts: PackParts) -> Made:
    """One paper of a pack; raises PaperFailedError."""
    try:
        data = parts.maker.make(record, going.document, edition=going.edition)
    except AppError as error:
        raise PaperFailedError(going.title, error.sentence) from error
    except DomainError as error:
        sentences = " ".join(each.sentence for each in error.refusals)
        raise PaperFailedError(going.title, sentences) from error
    return Made(going=going, data=data, sha256=digest(data))


def _contents(record: Record, plan: Plan, made: list[Made], parts: PackParts) -> bytes:
    rows: list[ContentsRow] = [
        contents_row(record, each.going, pages=parts.count_pages(each.data), sha256=each.sha256)
        for each in made
    ]
    # The papers carry days of their own; this page tells of the day of the export.
    mark = replace(parts.maker.mark(record), at=parts.clock.now())
    content = build_contents(record, plan.pack, mark, rows)
    return parts.maker.write(content)


def _leaving(
    plan: Plan, record: Record, what: DocumentId | Other, sha256: str, edition: str = ""
) -> Leaving:
    return Leaving(
        what=what,
        sha256=sha256,
        cycle=record.cycle.id,
        edition=edition,
        reader=plan.pack.reader.value,
        pack=plan.pack.key,
    )
