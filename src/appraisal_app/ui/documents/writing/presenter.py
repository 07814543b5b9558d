"""Writes one document: the page that feeds it, and its pages beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from appraisal_app.application.documents.catalogue import ENTRIES, listed
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.destinations import STEP
from appraisal_app.ui.documents.keys import COPY, TEXT, WORD, Target
from appraisal_app.ui.documents.parts import DocumentsParts, StepForm
from appraisal_app.ui.documents.saying import Work
from appraisal_app.ui.documents.writing.giving import AS_TEXT, AS_WORD, Giving
from appraisal_app.ui.documents.writing.live import LivePages
from appraisal_app.ui.documents.writing_state import WritingState, can_be_written, writing_state

MAKING = "The pages are being made…"


class Writing:
    """The document that is being written, or none."""

    def __init__(self, parts: DocumentsParts, work: Work, changed: Callable[[], None]) -> None:
        self._parts = parts
        self._work = work
        self._changed = changed
        self._giving = Giving(parts, work)
        self._live = LivePages(parts.tasks, parts.timer, parts.maker, changed)
        self._document: DocumentId | None = None
        self._form: StepForm | None = None

    @property
    def is_open(self) -> bool:
        """Whether a document is being written."""
        return self._document is not None

    @property
    def state(self) -> WritingState | None:
        """What stands around the form."""
        if self._document is None:
            return None
        found = listed(self._parts.editor().record, self._document)
        working = MAKING if self._live.is_behind else ""
        state = writing_state(found, self._work.saying, pdf=self._live.pdf, working=working)
        return replace(state, problems=(*state.problems, *self._live.problems))

    def open(self, document: DocumentId) -> None:
        """Show the form that feeds the document, and its pages; nothing where there is none."""
        record, kind = self._parts.editor().record, ENTRIES[document].written_at
        if kind is None or not can_be_written(record, document):
            return
        self._document, self._form = document, self._parts.step(kind, document)
        self._live.begin(document, record)
        self._changed()
        self._form.show(self._first_gap())

    def follow(self) -> None:
        """The record has changed: the pages come after it."""
        if self.is_open:
            self._live.follow(self._parts.editor().record)

    def leave(self) -> bool:
        """Save and close; False when it could not be saved."""
        if self._form is not None and not self._form.leave():
            return False
        self._document = self._form = None
        self._live.end()
        return True

    def go_to(self, target: str) -> bool:
        """Go to a field of the form; False when the target lies on another page."""
        if self._document is None or self._form is None:
            return False
        code, _, field = target.removeprefix(STEP).partition("#")
        if target.startswith(STEP) and code != self._code(ENTRIES[self._document].written_at):
            return False
        self._form.show(field if target.startswith(STEP) else target)
        return True

    def do(self, deed: str, target: Target) -> None:
        """Give the words away in one of the forms."""
        if deed == WORD:
            self._giving.save(target, AS_WORD)
        elif deed == TEXT:
            self._giving.save(target, AS_TEXT)
        elif deed == COPY:
            self._giving.copy(target)

    def _first_gap(self) -> str:
        """The field of this form that the document wants first; "" when it wants none of it."""
        if self._document is None:
            return ""
        code = self._code(ENTRIES[self._document].written_at)
        missing = listed(self._parts.editor().record, self._document).missing
        return next((each.field for each in missing if each.step == code), "")

    def _code(self, kind: StepKind | None) -> str:
        page = None if kind is None else self._parts.editor().record.cycle.process.step(kind)
        return page.code if page is not None else ""
