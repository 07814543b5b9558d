"""The documents of a review, and the one that is looked at, without Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from appraisal_app.application.documents.catalogue import ENTRIES, Listed, State, listed
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.export_words import RECORD_TOO
from appraisal_app.application.packs.choosing import editions_for, may_have
from appraisal_app.application.packs.kinds import BY_READER
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.phrases import capital, phrased
from appraisal_app.domain.record import Record
from appraisal_app.ui.documents.block import DocumentBlock
from appraisal_app.ui.documents.groups import GROUPS, Group
from appraisal_app.ui.documents.keys import (
    COPY_PAGE,
    EXPORT,
    FOLD,
    FOR_WHOM,
    PACK_PAGE,
    PREVIEW,
    WRITE,
    Target,
)
from appraisal_app.ui.documents.saying import NOTHING, Saying, blocks_of
from appraisal_app.ui.documents.writing_state import WritingState, can_be_written
from appraisal_app.ui.failures import problem_of
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Heading,
    Note,
    NoteKind,
    Option,
    PageAction,
    PageState,
    Problem,
    SelectField,
)
from appraisal_app.ui.widgets.mark_kind import Mark

EVERYBODY = "everybody"

_READY = {
    State.READY: "Ready",
    State.DRAFT: "A draft, and it says so: its meeting is still to come",
    State.FROZEN: "Ready: its text is fixed and waits for signatures",
    State.SIGNED: "Signed: its pages are kept, byte for byte",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewState:
    """The document that is looked at; `pdf` is empty while it is being made or cannot be.

    `was_saved` says that it can be shown in its folder, `can_stop` that the work can be stopped.
    `doors` take the place of the usual buttons where there are some.
    """

    document: DocumentId
    title: str
    readiness: str
    edition: str = ""
    pdf: bytes = field(default=b"", repr=False)
    working: str = ""
    said: str = ""
    was_saved: bool = False
    can_stop: bool = False
    problems: tuple[Problem, ...] = ()
    doors: tuple[PageAction, ...] = ()

    @property
    def target(self) -> Target:
        """What is looked at."""
        return Target(self.document, self.edition)


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentsState:
    """The list, and in its place the preview or the editor while a document is in sight."""

    page: PageState
    preview: PreviewState | None = None
    writing: WritingState | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """How the list is looked at: for whom, which of the held ones are unfolded."""

    for_whom: str = EVERYBODY
    unfolded: frozenset[DocumentId] = frozenset()

    @property
    def reader(self) -> Reader | None:
        """Whose documents are shown; None for all."""
        pack = BY_READER.get(self.for_whom)
        return pack.reader if pack is not None else None


def documents_page(
    record: Record,
    sight: Sight | None = None,
    *,
    saying: Saying = NOTHING,
    log: tuple[Block, ...] = (),
) -> PageState:
    """The list of documents, with what was just done above it and the `log` below."""
    sight = sight if sight is not None else Sight()
    free = saying.is_free
    groups = [block for group in GROUPS for block in _group(record, group, sight, free=free)]
    nothing = () if groups else (Note("none", _NONE, kind=NoteKind.QUIET),)
    return PageState(
        step="documents",
        title="Documents",
        stage_title=phrased("Review {label}", label=record.cycle.label),
        purpose="Each document is for certain readers and holds only what is theirs. Look at it "
        "here before you give it to anybody.",
        problems=saying.problems,
        blocks=(
            *blocks_of(saying),
            Note("record_too", RECORD_TOO, kind=NoteKind.QUIET),
            *_tools(sight, free=free),
            *groups,
            *nothing,
            *log,
        ),
    )


_NONE = "No document of this review is for them."


def _tools(sight: Sight, *, free: bool) -> tuple[Block, ...]:
    options = (
        Option(EVERYBODY, "Everybody: all documents"),
        *(Option(key, capital(pack.title)) for key, pack in BY_READER.items()),
    )
    action = PageAction(
        PACK_PAGE,
        "Export for…",
        enabled=free,
        hint="All that one reader may have, or a pack, as one folder",
    )
    copy = PageAction(
        COPY_PAGE,
        "Make a copy for…",
        enabled=free,
        hint="What one reader may have, in an encrypted file or packet that can only be read",
    )
    return (
        ActionBlock("tools", (action, copy)),
        SelectField(FOR_WHOM, "For whom", options=options, value=sight.for_whom),
    )


def _group(record: Record, group: Group, sight: Sight, *, free: bool) -> Iterator[Block]:
    found = [
        listed(record, each)
        for each in group.documents
        if each in ENTRIES and _is_shown(record, each, sight)
    ]
    if found:
        yield Heading(f"group.{group.key}", group.title)
    for each in found:
        block = document_block(each, sight, free=free)
        yield with_writing(block, each.id, free=free) if can_be_written(record, each.id) else block


def _is_shown(record: Record, document: DocumentId, sight: Sight) -> bool:
    return sight.reader is None or may_have(record, sight.reader, document)


def document_block(found: Listed, sight: Sight, *, free: bool) -> DocumentBlock:
    """One document as it stands in the list; one that is held back begins as a line."""
    held = found.state is State.HELD
    key = found.id.value
    return DocumentBlock(
        f"document.{key}",
        number=key,
        title=found.title,
        audience=phrased("For: {audience}", audience=found.audience),
        readiness=readiness(found),
        mark=_mark(found.state),
        missing=tuple(problem_of(each) for each in found.missing),
        actions=() if held else tuple(_actions(found.id, sight, free=free)),
        fold=f"{FOLD}{key}" if held else "",
        is_open=not held or found.id in sight.unfolded,
    )


def with_writing(block: DocumentBlock, document: DocumentId, *, free: bool) -> DocumentBlock:
    """The document with a way to write it, also while it is held back."""
    write = PageAction(f"{WRITE}{document.value}", "Write it…", enabled=free)
    return replace(block, actions=(*block.actions, write))


def _actions(document: DocumentId, sight: Sight, *, free: bool) -> Iterator[PageAction]:
    entry = ENTRIES[document]
    if not entry.editions:
        key = Target(document).key
        yield PageAction(f"{PREVIEW}{key}", "Look at it", enabled=free)
        yield PageAction(f"{EXPORT}{key}", "Export…", enabled=free)
        return
    reader = sight.reader
    for edition in entry.editions if reader is None else editions_for(entry, reader):
        key = Target(document, edition.key).key
        yield PageAction(
            f"{PREVIEW}{key}", phrased("Look at it: {title}", title=edition.title), enabled=free
        )


def readiness(found: Listed) -> str:
    """Whether the document can be had, in words."""
    if found.state is State.HELD:
        count = len(found.missing)
        return (
            "One thing is missing"
            if count == 1
            else phrased("{count} things are missing", count=count)
        )
    return _READY[found.state]


def _mark(state: State) -> Mark:
    return {State.HELD: Mark.TODO, State.FROZEN: Mark.NOW, State.DRAFT: Mark.NOW}.get(
        state, Mark.DONE
    )


def preview_of(found: Listed, edition: str = "") -> PreviewState:
    """The preview before anything was made."""
    editions = ENTRIES[found.id].editions
    words = next((each.title for each in editions if each.key == edition), "")
    title = capital(found.title)
    return PreviewState(
        document=found.id,
        edition=edition,
        title=phrased("{title}: {words}", title=title, words=words) if words else title,
        readiness=readiness(found),
        working="The pages are being made…",
    )
