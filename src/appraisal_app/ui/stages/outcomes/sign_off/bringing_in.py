"""Bringing in a statement that was signed elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from appraisal_app.application.bringing import Brought, read_brought
from appraisal_app.application.exporting import read_file
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.application.verifying import known_signers
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.verdicts import in_groups
from appraisal_app.ui.documents.pdf_kind import PDFS
from appraisal_app.ui.stages.outcomes.sign_off.live_page import LivePage
from appraisal_app.ui.stages.outcomes.sign_off.words import COMPARE


class BringingIn:
    """Asks for the file, has it judged behind the window, and keeps it once it is agreed."""

    def __init__(self, page: LivePage) -> None:
        self._page = page
        self._parts = page.parts

    def begin(self) -> None:
        """Ask which file it is."""
        path = self._parts.dialogs.open_path("Bring in the signed statement", PDFS)
        if path is not None:
            self._page.work("The signature is being checked…", self._reading(path), self._found)

    def _reading(self, path: Path) -> Callable[[Progress], Brought]:
        parts, record = self._parts, self._parts.editor.record

        def job(_: Progress) -> Brought:
            signing = parts.signing()
            return read_brought(
                record,
                current=parts.desk.document(),
                brought=read_file(path),
                signing=signing,
                known=known_signers(parts.case, signing),
            )

        return job

    def _found(self, brought: Brought) -> None:
        if (brought.is_known or self._is_theirs(brought)) and self._page.tried(
            lambda: self._parts.desk.keep(brought.copy)
        ):
            self._page.start_turn()

    def _is_theirs(self, brought: Brought) -> bool:
        copy = brought.copy
        return self._parts.dialogs.confirm(
            phrased("Signed by {name}", name=copy.certificate.name),
            phrased(
                COMPARE,
                name=copy.certificate.name,
                day=long_day(copy.at.date()),
                fingerprint=in_groups(copy.certificate.fingerprint),
            ),
            accept="It is the same: keep the signature",
            keep="Not yet",
        )
