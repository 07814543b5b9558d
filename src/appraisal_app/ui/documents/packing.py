"""“Export for…”: chooses, shows what would go in, and writes the folder."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.application.packs.choosing import Plan, plan_of
from appraisal_app.application.packs.writing import (
    PackParts,
    folder_name,
    free_folder,
    write_pack,
)
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.ui.documents.pack_page import pack_page, packs
from appraisal_app.ui.documents.parts import DocumentsParts
from appraisal_app.ui.documents.saying import Work
from appraisal_app.ui.documents.state import Sight
from appraisal_app.ui.documents.where_to import WhereTo
from appraisal_app.ui.forms.blocks import PageState


class Packing:
    """The page while it is open."""

    def __init__(self, parts: DocumentsParts, work: Work) -> None:
        self._parts = parts
        self._work = work
        self._where = WhereTo(parts.dialogs, parts.places)
        self._chosen = ""
        self.is_open = False

    def open(self, chosen: str = "") -> None:
        """Show the page, with that pack chosen if there is one."""
        self._chosen, self.is_open = chosen, True

    def close(self) -> None:
        """Go back to the list."""
        self.is_open = False

    def choose(self, key: str) -> None:
        """Show what would go in."""
        self._chosen = key

    def page(self, sight: Sight) -> PageState:
        """What the page shows now."""
        return pack_page(self._record, self._plan(), sight, self._work.saying)

    def write(self) -> None:
        """Ask for a folder, and make the pack in a new one inside it."""
        plan, record = self._plan(), self._record
        if plan is None or not plan.going or not self._work.saying.is_free:
            return
        parent = self._where.folder("Export into this folder", self._parts.folder)
        if parent is None:
            return
        target = free_folder(parent, folder_name(plan, record))
        by = self._parts.editor().role

        def job(progress: Progress) -> tuple[Path, ...]:
            parts = PackParts(
                case=self._parts.case,
                maker=self._parts.maker(),
                count_pages=self._parts.count_pages,
                clock=self._parts.clock,
                by=by,
            )
            return write_pack(plan, record, target, parts, progress)

        self._work.run(
            "The papers are being made…",
            job,
            self._written,
            can_stop=True,
            stopping="Stopping after this document…",
        )

    def _written(self, files: tuple[Path, ...]) -> None:
        count = len(files) - 1
        documents = "One document" if count == 1 else phrased("{count} documents", count=count)
        said = phrased(
            "{documents} and a page of contents are in {parent}.",
            documents=documents,
            parent=files[0].parent,
        )
        self._work.say(said, made=files[0])

    def _plan(self) -> Plan | None:
        pack = packs().get(self._chosen)
        return plan_of(self._record, pack) if pack is not None else None

    @property
    def _record(self) -> Record:
        return self._parts.editor().record
