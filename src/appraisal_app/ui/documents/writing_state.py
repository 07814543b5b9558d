"""A document that is being written: its form stands at the left, its pages at the right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from appraisal_app.application.documents.catalogue import ENTRIES, Listed, State
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.domain.phrases import capital, phrased
from appraisal_app.domain.record import Record
from appraisal_app.ui.documents.keys import BACK, COPY, EXPORT, SHOW, TEXT, WORD
from appraisal_app.ui.documents.saying import Saying
from appraisal_app.ui.failures import problem_of
from appraisal_app.ui.forms.blocks import PageAction, Problem

NOTHING_MISSING = "Nothing is missing: it can go out."
A_DRAFT = "Nothing is missing: a draft until the board has met."
_ONE, _MANY = "One thing to put right before it can go out", "{count} things to put right first"


@dataclass(frozen=True, slots=True, kw_only=True)
class WritingState:
    """What stands around the form; `pdf` is empty until the first pages are made.

    `waits` says for what work the buttons wait.
    """

    document: DocumentId
    title: str
    audience: str
    readiness: str
    missing: tuple[Problem, ...] = ()
    actions: tuple[PageAction, ...] = ()
    pdf: bytes = field(default=b"", repr=False)
    working: str = ""
    waits: str = ""
    said: str = ""
    problems: tuple[Problem, ...] = ()


def quoted(text: str) -> str:
    """The words that a problem quotes; "" when it quotes none."""
    return text.partition("“")[2].rpartition("”")[0]


def can_be_written(record: Record, document: DocumentId) -> bool:
    """Whether this review has a page for the words of that document."""
    kind = ENTRIES[document].written_at
    return kind is not None and record.cycle.process.step(kind) is not None


def writing_state(found: Listed, saying: Saying, *, pdf: bytes, working: str) -> WritingState:
    """The editor around its form."""
    return WritingState(
        document=found.id,
        title=phrased("{value}  {title}", value=found.id.value, title=capital(found.title)),
        audience=phrased("For: {audience}", audience=found.audience),
        readiness=_readiness(found),
        missing=tuple(problem_of(each) for each in found.missing),
        actions=tuple(_actions(found, saying)),
        pdf=pdf,
        working=saying.working or working,
        waits=saying.working,
        said=saying.said,
        problems=saying.problems,
    )


def _readiness(found: Listed) -> str:
    missing = len(found.missing)
    if not missing:
        return A_DRAFT if found.state is State.DRAFT else NOTHING_MISSING
    return _ONE if missing == 1 else phrased(_MANY, count=missing)


def _actions(found: Listed, saying: Saying) -> Iterator[PageAction]:
    key = found.id.value
    free = saying.is_free and found.state is not State.HELD
    yield PageAction(BACK, "All documents")
    if saying.made is not None:
        yield PageAction(SHOW, "Show in folder")
    export = PageAction(f"{EXPORT}{key}", "Export PDF…", primary=True, enabled=free)
    if ENTRIES[found.id].as_words:
        yield PageAction(f"{COPY}{key}", "Copy as text", enabled=free)
        yield PageAction(f"{TEXT}{key}", "Save as text…", enabled=free)
        yield PageAction(f"{WORD}{key}", "Save as Word…", enabled=free)
    yield export
