"""Small papers kept in the file: shown, taken in, given out as a copy; for any page that has some.

A place with `papers: tuple[KeptPaper, ...]` gets its blocks, edits and deeds from `papers_of`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from appraisal_app.application.errors import AppError
from appraisal_app.application.export_log import Form, Leaving, Other, note_exports
from appraisal_app.application.keeping_papers import (
    MEDIA_TYPES,
    keep_paper,
    safe_name,
    write_paper,
    write_papers,
)
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.domain.english_sizes import size_in_words
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.kept_paper import KeptPaper
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.ui.documents.where_to import WhereTo
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Facts, PageAction
from appraisal_app.ui.stages.content import NewId, PageEdit
from appraisal_app.ui.stages.deeds import Deed, DeedTools
from appraisal_app.ui.stages.places import At, Place

T = TypeVar("T")
ALL_COPIES = "papers.copies"
KEPT_ALREADY = "This paper is kept here already. Nothing was added."
NO_PLACE = "What the paper belonged to is gone or closed by now, so the paper was not added."
_KINDS: Mapping[str, str] = MappingProxyType(
    {
        "application/pdf": "PDF",
        "text/csv": "table",
        "text/plain": "text",
        "message/rfc822": "e-mail",
        "image/jpeg": "picture",
        "image/png": "picture",
        MEDIA_TYPES["doc"]: "Word document",
        MEDIA_TYPES["docx"]: "Word document",
        MEDIA_TYPES["xls"]: "Excel table",
        MEDIA_TYPES["xlsx"]: "Excel table",
        MEDIA_TYPES["ppt"]: "slides",
        MEDIA_TYPES["pptx"]: "slides",
    }
)
_SHORT = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperCorner:
    """What a page takes up for one place that keeps papers."""

    blocks: tuple[Block, ...]
    edits: Mapping[str, PageEdit]
    deeds: Mapping[str, Deed]


def papers_of(at: At[Any], *, can_keep: bool = True) -> PaperCorner:
    """The papers of one place, each with its buttons, and a button to keep another."""
    place, papers = at.place, tuple(at.attribute("papers"))
    key = place.key_of("papers")
    keep = PageAction(
        f"keep:{key}",
        "Keep a copy in this file…",
        hint="For a small paper that might get lost, up to 25 MB. It is not opened by itself.",
    )
    blocks: list[Block] = []
    for paper in papers:
        blocks += _paper(f"{key}.{paper.id}", paper)
    if can_keep:
        blocks.append(ActionBlock(f"{key}.keep", (keep,)))
    edits = {f"drop:{key}.{each.id}": _drop(place, each) for each in papers}
    deeds = {f"open:{key}.{each.id}": _open(each) for each in papers}
    kept = {keep.key: _keep(place)} if can_keep else {}
    return PaperCorner(
        blocks=tuple(blocks),
        edits=MappingProxyType(edits),
        deeds=MappingProxyType({**deeds, **kept}),
    )


def copies_of(papers: tuple[KeptPaper, ...]) -> tuple[tuple[PageAction, ...], Mapping[str, Deed]]:
    """A button and its deed that write copies of all papers; for a page that is locked."""
    if not papers:
        return (), MappingProxyType({})
    label = "Save a copy of the kept paper…" if len(papers) == 1 else "Save copies of all papers…"
    action = PageAction(ALL_COPIES, label, hint="Asks for a folder. Nothing there is replaced.")
    return (action,), MappingProxyType({ALL_COPIES: partial(_copy_all, papers)})


def _paper(key: str, paper: KeptPaper) -> tuple[Block, ...]:
    kind = _KINDS.get(paper.media_type, "file")
    name = _shortened(paper.name)
    opening = PageAction(
        f"open:{key}",
        phrased("Open “{name}”…", name=name),
        hint="Asks where to save a copy that you can open.",
    )
    return (
        Facts(
            key,
            (
                (
                    paper.name,
                    phrased(
                        "{kind}, {size}, kept in this file",
                        kind=kind,
                        size=size_in_words(paper.size),
                    ),
                ),
            ),
        ),
        ActionBlock(
            f"{key}.do",
            (opening, PageAction(f"drop:{key}", phrased("Take “{name}” out", name=name))),
        ),
    )


def _shortened(name: str) -> str:
    """A name that fits on a button; what kind of file it is stays in sight."""
    stem, dot, suffix = name.rpartition(".")
    if len(name) <= _SHORT:
        return name
    return f"{stem[: _SHORT - len(suffix)].rstrip()}…{dot}{suffix}" if dot else f"{name[:_SHORT]}…"


def _drop(place: Place[Any], paper: KeptPaper) -> PageEdit:
    def change(record: Record, _: NewId) -> Record:
        return _with(place, record, lambda kept: tuple(p for p in kept if p.id != paper.id))

    return PageEdit(label=phrased("taking “{name}” out", name=paper.name), change=change)


def _with(
    place: Place[Any],
    record: Record,
    change: Callable[[tuple[KeptPaper, ...]], tuple[KeptPaper, ...]],
) -> Record:
    whole = place.read(record)
    return record if whole is None else place.changed(record, "papers", change(whole.papers))


def _keep(place: Place[Any]) -> Deed:
    def deed(tools: DeedTools) -> None:
        path = tools.dialogs.open_path("Keep a copy of a paper", (), folder=tools.documents)
        if path is not None:
            _work(
                tools,
                lambda: keep_paper(tools.case, path, tools.services.new_id),
                partial(_mention, tools, place),
            )

    return deed


def _mention(tools: DeedTools, place: Place[Any], paper: KeptPaper) -> None:
    """Note in the record what was kept; to undo this takes the note away again."""
    whole = place.read(tools.editor.record)
    if whole is None:
        tools.notice(NO_PLACE)
    elif any(each.sha256 == paper.sha256 for each in whole.papers):
        tools.notice(KEPT_ALREADY)
    else:
        tools.editor.close_step()
        tools.editor.edit(
            lambda record: _with(place, record, lambda kept: (*kept, paper)),
            phrased("keeping “{name}”", name=paper.name),
        )
        tools.editor.save()


def _open(paper: KeptPaper) -> Deed:
    def deed(tools: DeedTools) -> None:
        suggestion = tools.documents / safe_name(paper.name)
        where = WhereTo(tools.dialogs, tools.services.places)
        target = where.file("Save a copy of the paper", suggestion, ())
        if target is not None:
            _work(
                tools,
                _noted(tools, (paper,), lambda: _one(tools, paper, target)),
                partial(_tell, tools),
            )

    return deed


def _copy_all(papers: tuple[KeptPaper, ...], tools: DeedTools) -> None:
    where = WhereTo(tools.dialogs, tools.services.places)
    folder = where.folder("Save copies of the papers", tools.documents)
    if folder is not None:
        write = _noted(tools, papers, lambda: write_papers(tools.case, papers, folder))
        _work(tools, write, partial(_tell, tools))


def _one(tools: DeedTools, paper: KeptPaper, target: Path) -> tuple[Path, ...]:
    write_paper(tools.case, paper, target)
    return (target,)


def _noted(
    tools: DeedTools, papers: tuple[KeptPaper, ...], write: Callable[[], tuple[Path, ...]]
) -> Callable[[], tuple[Path, ...]]:
    """The same, with a line in the log for each paper that left the file."""
    editor, clock = tools.editor, tools.services.clock
    by, cycle = editor.role, editor.record.cycle.id
    leaving = [
        Leaving(what=Other.PAPER, sha256=each.sha256, cycle=cycle, form=Form.FILE)
        for each in papers
    ]

    def work() -> tuple[Path, ...]:
        written = write()
        note_exports(tools.case, leaving, by=by, at=clock.now())
        return written

    return work


def _tell(tools: DeedTools, written: tuple[Path, ...]) -> None:
    several = len(written) > 1
    text = (
        "The copies are saved. Open them from there; changes to a copy stay out of this file."
        if several
        else "A copy is saved. Open it from there; changes to the copy stay out of this file."
    )
    title = "Copies saved" if several else "Copy saved"
    tools.dialogs.tell(title, text, detail=strung("\n", (str(each) for each in written)))


def _work(tools: DeedTools, work: Callable[[], T], done: Callable[[T], None]) -> None:
    """Do `work` behind the window, then `done` in front of it; the page says what went wrong."""

    def failed(error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        tools.notice(error.sentence)

    def finished(found: T) -> None:
        try:
            done(found)
        except AppError as error:
            tools.notice(error.sentence)
        except DomainError as error:
            tools.notice(error.refusals[0].sentence)

    def job(_: Progress) -> T:
        return work()

    tools.tasks.run(job, done=finished, failed=failed)
