"""Files that a gallery shows beside the one that it was given, made from that one for a moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Final

from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.example_day import clock_of
from appraisal_app.application.limited_copies.kinds import COPIES
from appraisal_app.application.limited_copies.making import CopyFor, NewCopy, make_copy
from appraisal_app.application.own_desk.creating import create_own_desk
from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.own_desk.request import request_for
from appraisal_app.application.own_desk.taking_in import take_request
from appraisal_app.application.packs.choosing import plan_of
from appraisal_app.application.packs.writing import NothingToGiveError, PackParts
from appraisal_app.application.ports.files import PDF, CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import read_record
from appraisal_app.application.saving_copies import key_of
from appraisal_app.domain.cycle import CycleId
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.own_desk import Received
from appraisal_app.domain.own_words import with_review
from appraisal_app.domain.people import Office, Role
from appraisal_app.domain.record import Record
from appraisal_app.ui.gallery_own_files import OwnFilesBeside

_HERE: Final = "Signed copy with the clerk; the draft of last spring in the policy folder."
_THERE: Final = "Signed copy with the clerk, in the fire safe; the policy folder has the draft."
_SAID: Final = "I read it with care, and I am glad of the paragraph about the two schools."


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """Hears of the work and says nothing."""

    def step(self, done: int, total: int, text: str = "") -> None:
        """Nothing."""
        del done, total, text


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesBeside:
    """Makes such files from a board's file, each into a folder that goes when it was shown."""

    case: CaseFile
    services: Services
    folder: Path

    def made(self) -> tuple[CaseFile, ...]:
        """Papers to read and own files, as far as there is what goes in.

        All at once: when the first is shown, the window closes the file that they are made from.
        """
        own = OwnFilesBeside(record=self._record, services=self.services, folder=self.folder)
        makers = (self.papers, self.desk, own.panel_member, own.adviser, own.feedback)
        return tuple(case for make in makers if (case := make()) is not None)

    @property
    def _record(self) -> Record:
        return read_record(self.case)

    def two_copies(self) -> tuple[CaseFile, Path]:
        """A copy of the file that is open, and the path of another one that went its own way."""
        ours, theirs = self.folder / "Ours.appraisal", self.folder / "Returned.appraisal"
        for path, words in ((ours, _HERE), (theirs, _THERE)):
            self.case.save_copy(path)
            copy = self._opened(path)
            self._changed(copy, words)
            copy.close()
        return self._opened(ours), theirs

    def papers(self) -> CaseFile | None:
        """What the clerk may have; None while there is nothing."""
        path = self.folder / "Papers.appraisal"
        services = self.services
        parts = PackParts(
            case=self._opened_copy(),
            maker=DocumentMaker(self.case, services.writer(), clock_of(self.case, services.clock)),
            count_pages=services.count_pages,
            clock=services.clock,
            by=Role.CLERK,
        )
        record = self._record
        wanted = CopyFor(plan=plan_of(record, COPIES["clerk"]), record=record)
        try:
            make_copy(wanted, NewCopy(path=path, key=None), parts, services, Quiet())
        except NothingToGiveError:
            return None
        finally:
            parts.case.close()
        return self._opened(path, is_copy_of=False)

    def desk(self) -> CaseFile | None:
        """The chief executive's own file, with the request and the statement of the review.

        None while nothing can be asked yet.
        """
        record = self._record
        try:
            request = request_for(record)
        except DomainError:
            return None
        chief = record.people.holding(Office.CHIEF_EXECUTIVE)
        case = create_own_desk(
            self.folder / "Desk.appraisal",
            None,
            name=chief.full_name if chief is not None else "",
            trust=record.trust.name,
            services=self.services,
        )
        editor = DeskEditor(case, clock=self.services.clock)
        taken = take_request(editor.desk, request)
        editor.edit(lambda _: taken.desk, "a request")
        document = record.sign_off.document
        if document:
            self._kept(case, editor, document)
        editor.save()
        return case

    def _kept(self, case: CaseFile, editor: DeskEditor, document: str) -> None:
        with self.case.unit_of_work() as unit:
            pages = unit.get_blob(document).data
        with case.unit_of_work() as unit:
            unit.put_blob(pages, PDF)
        today = self.services.clock.today()
        received = Received(
            document=document,
            name="Statement.pdf",
            received_on=today,
            due=today + timedelta(days=14),
            comments=_SAID,
        )
        editor.edit(
            lambda desk: with_review(desk, replace(desk.reviews[-1], received=received)),
            "a statement",
        )

    def _opened(self, path: Path, *, is_copy_of: bool = True) -> CaseFile:
        files = self.services.files()
        key = key_of(self.case, files) if is_copy_of else None
        return files.open(path, key, at=self.services.clock.now())

    def _opened_copy(self) -> CaseFile:
        """Another copy, in whose log the papers are noted."""
        path = self.folder / "Log.appraisal"
        self.case.save_copy(path)
        return self._opened(path)

    def _changed(self, copy: CaseFile, words: str) -> None:
        cycle = CycleId(self._record.cycle.id)
        editor = RecordEditor(copy, cycle, clock=self.services.clock, role=Role.CHAIR)
        editor.edit(_keeping_at(words), "a policy")
        editor.leave_page()


def _keeping_at(words: str) -> Callable[[Record], Record]:
    """What is of the file can still change when its reviews are signed."""

    def change(record: Record) -> Record:
        kept = record.policies
        policies = tuple(replace(each, where_kept=words) for each in kept.policies)
        return replace(record, policies=replace(kept, policies=policies))

    return change
