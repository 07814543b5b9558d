"""“Make a copy for…”: for whom, what goes in, and whether as a file or as a sealed packet."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from appraisal_app.application.limited_copies.kinds import COPIES
from appraisal_app.application.packs.choosing import Plan
from appraisal_app.domain.phrases import capital, phrased
from appraisal_app.domain.record import Record
from appraisal_app.ui.documents.keys import (
    BACK,
    COPY_READER,
    COPY_UNTIL,
    COPY_WAY,
    MAKE_COPY,
)
from appraisal_app.ui.documents.pack_page import going_blocks, staying_blocks
from appraisal_app.ui.documents.saying import Saying, blocks_of
from appraisal_app.ui.documents.state import Sight
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    ChoiceField,
    DateField,
    Heading,
    Note,
    NoteKind,
    Option,
    PageAction,
    PageState,
    Problem,
    SelectField,
)
from appraisal_app.ui.forms.field_changes import with_errors
from appraisal_app.ui.passphrases.protection import ProtectionDraft, protection_blocks

_FIRST = (
    "Choose who the copy is for. It holds finished papers and nothing else of this file, and can "
    "only be read."
)
_AS_FILE = (
    "Give the reader the file, and the passphrase on another way: on the telephone or on paper, "
    "never in the same message. It is not the passphrase of this file."
)
_AS_PACKET = (
    "Six words that open the packet are shown when it is saved. Read them to the reader on the "
    "telephone. The papers join those that the reader has from earlier years."
)


class Way(StrEnum):
    """How a copy gets to its reader."""

    FILE = "file"
    PACKET = "packet"


_WAYS = (
    Option(Way.FILE.value, "As a file with a passphrase of its own"),
    Option(Way.PACKET.value, "As a sealed packet, opened with six words"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyDraft:
    """Answers as typed; `reader` is the key of a pack, "" while nobody is chosen."""

    reader: str = ""
    way: Way = Way.FILE
    until: date | None = None
    protection: ProtectionDraft = field(default_factory=ProtectionDraft)


@dataclass(frozen=True, slots=True, kw_only=True)
class CopySight:
    """What the page knows beside the answers: the list of words, and what is to be put right."""

    sight: Sight
    words: Collection[str] = ()
    problems: tuple[Problem, ...] = ()


def copy_page(
    record: Record, plan: Plan | None, draft: CopyDraft, known: CopySight, saying: Saying
) -> PageState:
    """The page; without a plan, it only asks for whom."""
    blocks: tuple[Block, ...] = (Note("first", _FIRST, kind=NoteKind.QUIET),)
    if plan is not None:
        blocks = tuple(_plan(record, plan, draft, known, free=saying.is_free))
    summary = tuple(Problem(each.text) for each in known.problems)
    return PageState(
        step="documents.copy_for",
        title="Make a copy for…",
        stage_title=phrased("Review {label}", label=record.cycle.label),
        purpose="Papers for one reader, as a file or a packet. It is there whole, or not at all.",
        problems=(*summary, *saying.problems),
        blocks=(*blocks_of(saying), _question(draft), *with_errors(blocks, known.problems)),
        actions=(PageAction(BACK, "All documents"),),
    )


def _question(draft: CopyDraft) -> SelectField:
    options = tuple(Option(key, capital(_whom(key))) for key in COPIES)
    return SelectField(COPY_READER, "For whom", options=options, value=draft.reader)


def _whom(key: str) -> str:
    return "the next chair, once in office" if key == "hand-over" else COPIES[key].title[4:]


def _plan(
    record: Record, plan: Plan, draft: CopyDraft, known: CopySight, *, free: bool
) -> Iterator[Block]:
    yield from going_blocks(record, plan)
    if plan.going:
        yield Heading("way", "How it gets there")
        yield ChoiceField(
            COPY_WAY, "The copy goes", options=_WAYS, value=draft.way.value, read_only=not free
        )
        if draft.way is Way.FILE:
            yield from _as_file(record, draft, known, free=free)
        else:
            yield from _as_packet(draft, free=free)
    yield from staying_blocks(record, plan, known.sight, free=free)


def _as_file(record: Record, draft: CopyDraft, known: CopySight, *, free: bool) -> Iterator[Block]:
    guessable = (record.trust.name, *(each.full_name for each in record.people.persons))
    yield Note("as_file", _AS_FILE, kind=NoteKind.QUIET)
    yield from protection_blocks(draft.protection, known.words, guessable, is_busy=not free)
    yield _make("Choose where to save…", free=free)


def _as_packet(draft: CopyDraft, *, free: bool) -> Iterator[Block]:
    yield Note("as_packet", _AS_PACKET, kind=NoteKind.QUIET)
    yield DateField(
        COPY_UNTIL,
        "Good until",
        hint="After this day the packet is not taken in any more. Leave it empty for no end.",
        value=draft.until,
        is_to_come=True,
        read_only=not free,
    )
    yield _make("Seal it and choose where to save…", free=free)


def _make(label: str, *, free: bool) -> ActionBlock:
    return ActionBlock("make", (PageAction(MAKE_COPY, label, primary=True, enabled=free),))
