"""Makes the document that is looked at, and makes it again when the record changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from appraisal_app.application.documents.catalogue import State, listed
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.domain.record import Record
from appraisal_app.ui.documents.keys import Target
from appraisal_app.ui.documents.parts import DocumentsParts
from appraisal_app.ui.documents.saying import Saying
from appraisal_app.ui.documents.state import PreviewState, preview_of
from appraisal_app.ui.failures import problems_in


class Previewing:
    """The preview, or none; tells `changed` when there is something else to see."""

    def __init__(self, parts: DocumentsParts, changed: Callable[[], None]) -> None:
        self._parts = parts
        self._changed = changed
        self._state: PreviewState | None = None
        self._made_from: Record | None = None

    @property
    def target(self) -> Target | None:
        """What is looked at, if anything."""
        return self._state.target if self._state is not None else None

    @property
    def pdf(self) -> bytes:
        """The pages in sight; empty while there are none."""
        return self._state.pdf if self._state is not None else b""

    def state(self, saying: Saying) -> PreviewState | None:
        """The preview with what is told of other work."""
        if self._state is None:
            return None
        return replace(
            self._state,
            working=self._state.working or saying.working,
            said=saying.said,
            was_saved=saying.made is not None,
            can_stop=saying.can_stop,
            problems=(*self._state.problems, *saying.problems),
        )

    def close(self) -> None:
        """Look at nothing."""
        self._state = self._made_from = None

    def look_at(self, target: Target) -> None:
        """Make the pages; a document that is held back is not looked at."""
        record = self._parts.editor().record
        found = listed(record, target.document)
        if found.state is State.HELD:
            self.close()
            self._changed()
            return
        self._state, self._made_from = preview_of(found, target.edition), record
        self._changed()
        self._parts.tasks.run(
            making(self._parts, record, target),
            done=lambda pdf: self._made(record, target, pdf),
            failed=lambda error: self._failed(target, error),
        )

    def refresh(self) -> bool:
        """Make the pages again when the record is another; False when nothing had to be done."""
        target = self.target
        if target is None or self._made_from == self._parts.editor().record:
            return False
        self.look_at(target)
        return True

    def _made(self, record: Record, target: Target, pdf: bytes) -> None:
        if self._state is not None and self.target == target and self._made_from == record:
            self._state = replace(self._state, pdf=pdf, working="")
            self._changed()

    def _failed(self, target: Target, error: Exception) -> None:
        if self._state is None or self.target != target:
            return
        self._state = replace(self._state, working="")
        self._changed()
        self._state = replace(self._state, problems=problems_in(error))
        self._changed()


def making(parts: DocumentsParts, record: Record, target: Target) -> Callable[[Progress], bytes]:
    """A job that makes the pages of a document."""

    def job(_: Progress) -> bytes:
        return parts.maker().make(record, target.document, edition=target.edition)

    return job
