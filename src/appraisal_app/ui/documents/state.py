"""The documents of a review, and the one that is looked at, without Qt."""

from __future__ import annotations

from dataclasses import dataclass, field

from appraisal_app.application.documents.catalogue import Listed, State, catalogue
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.domain.record import Record
from appraisal_app.ui.documents.block import DocumentBlock
from appraisal_app.ui.failures import problem_of
from appraisal_app.ui.forms.blocks import Block, Note, PageAction, PageState, Problem, ProgressBlock
from appraisal_app.ui.sentences import capital
from appraisal_app.ui.widgets.mark_kind import Mark

PREVIEW, EXPORT, BACK = "preview:", "export:", "back"

_READY = {
    State.DRAFT: "A draft, and it says so: its meeting is still to come",
    State.READY: "Ready",
    State.FROZEN: "Ready: its text is fixed and waits for signatures",
    State.SIGNED: "Signed: this is the original, byte for byte",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewState:
    """The document that is looked at; `pdf` is empty while it is being made or cannot be."""

    document: DocumentId
    title: str
    readiness: str
    pdf: bytes = field(default=b"", repr=False)
    working: str = ""
    said: str = ""
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentsState:
    """The list, and in its place the preview while a document is looked at."""

    page: PageState
    preview: PreviewState | None = None


def documents_page(
    record: Record, problems: tuple[Problem, ...] = (), *, working: str = "", said: str = ""
) -> PageState:
    """The list of documents; `said` names what was just exported."""
    above: tuple[Block, ...] = (Note("said", said),) if said else ()
    if working:
        above = (*above, ProgressBlock("working", working))
    free = not working
    return PageState(
        step="documents",
        title="Documents",
        stage_title=f"Review {record.cycle.label}",
        purpose="Each document is for certain readers and holds only what is theirs. Look at it "
        "here before you give it to anybody.",
        problems=problems,
        blocks=(*above, *(_block(each, free=free) for each in catalogue(record))),
    )


def _block(listed: Listed, *, free: bool) -> DocumentBlock:
    held = listed.state is State.HELD
    key = listed.id.value
    actions = (
        PageAction(f"{PREVIEW}{key}", "Look at it", enabled=free),
        PageAction(f"{EXPORT}{key}", "Export…", enabled=free),
    )
    return DocumentBlock(
        f"document.{key}",
        number=key,
        title=listed.title,
        audience=f"For: {listed.audience}",
        readiness=readiness(listed),
        mark=_mark(listed.state),
        missing=tuple(problem_of(each) for each in listed.missing),
        actions=() if held else actions,
    )


def readiness(listed: Listed) -> str:
    """Whether the document can be had, in words."""
    if listed.state is State.HELD:
        count = len(listed.missing)
        return "One thing is missing" if count == 1 else f"{count} things are missing"
    return _READY[listed.state]


def _mark(state: State) -> Mark:
    return {State.HELD: Mark.TODO, State.FROZEN: Mark.NOW, State.DRAFT: Mark.NOW}.get(
        state, Mark.DONE
    )


def preview_of(listed: Listed) -> PreviewState:
    """The preview before anything was made."""
    return PreviewState(
        document=listed.id,
        title=capital(listed.title),
        readiness=readiness(listed),
        working="The pages are being made…",
    )
