"""Pages that follow the words: made anew a moment after the last change."""

from __future__ import annotations

from collections.abc import Callable

from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.ports.interaction import Progress, Tasks
from appraisal_app.domain.record import Record
from appraisal_app.ui.documents.parts import Timer
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.blocks import Problem

PAUSE_MS = 700
"""So long nobody types before the pages are made anew."""


class LivePages:
    """One job at a time; what changes meanwhile is made afterwards. Tells `changed`."""

    def __init__(
        self,
        tasks: Tasks,
        timer: Timer,
        maker: Callable[[], DocumentMaker],
        changed: Callable[[], None],
    ) -> None:
        self._tasks = tasks
        self._timer = timer
        self._maker = maker
        self._changed = changed
        self._document: DocumentId | None = None
        self._wanted: Record | None = None
        self._made: Record | None = None
        self._is_busy = False
        self.pdf = b""
        self.problems: tuple[Problem, ...] = ()

    @property
    def is_behind(self) -> bool:
        """Whether the pages in sight are not those of the last words."""
        return self._wanted is not self._made

    def begin(self, document: DocumentId, record: Record) -> None:
        """Make the first pages at once."""
        self._document, self._wanted, self._made = document, record, None
        self.pdf, self.problems = b"", ()
        self._make()

    def follow(self, record: Record) -> None:
        """Make them anew when nobody has typed for a moment; nothing for the same record."""
        if self._document is not None and record is not self._wanted:
            self._wanted = record
            self._timer.start(PAUSE_MS, self._make)

    def end(self) -> None:
        """Follow nothing any more, and keep no pages."""
        self._timer.stop()
        self._document = self._wanted = self._made = None
        self.pdf, self.problems = b"", ()

    def _make(self) -> None:
        document, record = self._document, self._wanted
        if self._is_busy or document is None or record is None:
            return
        self._is_busy = True
        self._tasks.run(
            _making(self._maker, record, document),
            done=lambda pdf: self._finished(document, record, pdf, ()),
            failed=lambda error: self._failed(document, record, error),
        )

    def _failed(self, document: DocumentId, record: Record, error: Exception) -> None:
        self._is_busy = False
        self._finished(document, record, self.pdf, problems_in(error))

    def _finished(
        self, document: DocumentId, record: Record, pdf: bytes, problems: tuple[Problem, ...]
    ) -> None:
        self._is_busy = False
        if document is self._document:
            self.pdf, self.problems, self._made = pdf, problems, record
        if self.is_behind:
            self._make()
        self._changed()


def _making(
    maker: Callable[[], DocumentMaker], record: Record, document: DocumentId
) -> Callable[[Progress], bytes]:
    """Also while something is missing: the gaps are to be seen."""

    def job(_: Progress) -> bytes:
        making = maker()
        return making.write(making.content(record, document), record)

    return job
