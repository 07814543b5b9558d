"""“Make a copy for…”: asks, shows what would go in, and makes the file or the packet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from appraisal_app.application.limited_copies.kinds import COPIES, whom
from appraisal_app.application.limited_copies.making import CopyFor, NewCopy, make_copy
from appraisal_app.application.limited_copies.sealing import seal_copy, send_copy
from appraisal_app.application.packs.choosing import Plan, plan_of
from appraisal_app.application.packs.writing import PackParts
from appraisal_app.application.passphrases import generated
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.application.ports.packets import PACKET_SUFFIX
from appraisal_app.application.post.asking import PAST, a_fortnight_after, usual_end
from appraisal_app.application.word_list import read_words
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.ui.documents.copy_page import CopyDraft, CopySight, Way, copy_page
from appraisal_app.ui.documents.keys import COPY_READER, COPY_UNTIL, COPY_WAY
from appraisal_app.ui.documents.parts import DocumentsParts
from appraisal_app.ui.documents.saying import Work
from appraisal_app.ui.documents.state import Sight
from appraisal_app.ui.documents.where_to import WhereTo
from appraisal_app.ui.file_kinds import CASE_FILES
from appraisal_app.ui.forms.blocks import PageState, Problem
from appraisal_app.ui.forms.listener import Answer
from appraisal_app.ui.passphrases.protection import ProtectionDraft, protection_problems
from appraisal_app.ui.post.letters import show_words
from appraisal_app.ui.post.opening import PACKETS

T = TypeVar("T")


class Copying:
    """The page while it is open."""

    def __init__(self, parts: DocumentsParts, work: Work) -> None:
        self._parts = parts
        self._work = work
        self._where = WhereTo(parts.dialogs, parts.places)
        self._draft: CopyDraft = CopyDraft()
        self._is_checked = False
        self.is_open = False

    def open(self, chosen: str = "") -> None:
        """Show the page with new words, for that reader if there is a copy for them."""
        today = self._parts.clock.today()
        self._draft = CopyDraft(
            reader=chosen if chosen in COPIES else "",
            until=usual_end(a_fortnight_after(None, today), self._parts.clock),
            protection=ProtectionDraft(words=generated(self._words)),
        )
        self._is_checked, self.is_open = False, True

    def close(self) -> None:
        """Go back to the list; what was typed is forgotten."""
        self._draft, self.is_open = CopyDraft(), False

    def changed(self, key: str, value: Answer) -> None:
        """Take one answer in."""
        draft = self._draft
        if key == COPY_READER:
            self._draft = replace(draft, reader=str(value or ""))
        elif key == COPY_WAY:
            self._draft = replace(draft, way=Way(str(value)))
        elif key == COPY_UNTIL:
            self._draft = replace(draft, until=value if isinstance(value, date) else None)
        else:
            self._draft = replace(draft, protection=draft.protection.with_answer(key, value))

    def other_words(self) -> None:
        """Draw six other words."""
        protection = self._draft.protection.with_words(generated(self._words))
        self._draft = replace(self._draft, protection=protection)

    def page(self, sight: Sight) -> PageState:
        """What the page shows now."""
        problems = self._problems() if self._is_checked else ()
        known = CopySight(sight=sight, words=self._words, problems=problems)
        return copy_page(self._record, self._plan(), self._draft, known, self._work.saying)

    def make(self) -> None:
        """Ask where to, and make it; what is still missing is shown first."""
        plan = self._plan()
        if plan is None or not plan.going or not self._work.saying.is_free:
            return
        self._is_checked = True
        if self._problems():
            return
        wanted = CopyFor(plan=plan, record=self._record)
        if self._draft.way is Way.FILE:
            self._make_file(wanted)
        else:
            self._seal(wanted)

    def _problems(self) -> tuple[Problem, ...]:
        if self._draft.way is Way.FILE:
            return protection_problems(self._draft.protection)
        until = self._draft.until
        is_past = until is not None and until < self._parts.clock.today()
        return (Problem(PAST, COPY_UNTIL),) if is_past else ()

    def _make_file(self, wanted: CopyFor) -> None:
        name = f"{_name(wanted)}.appraisal"
        path = self._where.file("Save the copy", self._parts.folder / name, CASE_FILES)
        if path is None:
            return
        new = NewCopy(path=path, key=self._draft.protection.passphrase())
        parts, services = self._pack_parts(), self._parts.services

        def job(progress: Progress) -> Path:
            make_copy(wanted, new, parts(), services(), progress)
            return path

        self._run(job_name="The copy is being made…", job=job, done=self._made)

    def _made(self, path: Path) -> None:
        self._reset()
        said = phrased(
            "The copy is saved as {path}. Give it to its reader, and the "
            "passphrase on another way.",
            path=path,
        )
        self._work.say(said, made=path)

    def _seal(self, wanted: CopyFor) -> None:
        name = f"{_name(wanted)}{PACKET_SUFFIX}"
        path = self._where.file("Save the packet", self._parts.folder / name, PACKETS)
        if path is None:
            return
        parts, services, until = self._pack_parts(), self._parts.services, self._draft.until

        def job(progress: Progress) -> str:
            made = seal_copy(wanted, parts(), services(), progress, expires_on=until)
            send_copy(made, path, parts())
            return made.sealed.words

        def done(words: str) -> None:
            self._reset()
            self._work.say(phrased("The packet is saved as {path}.", path=path), made=path)
            reader = whom(wanted.plan.pack.reader)
            show_words(self._parts.dialogs, words, reader, services().packets())

        self._run(job_name="The packet is being made…", job=job, done=done)

    def _run(
        self, *, job_name: str, job: Callable[[Progress], T], done: Callable[[T], None]
    ) -> None:
        stopping = "Stopping after this document…"
        self._work.run(job_name, job, done, can_stop=True, stopping=stopping)

    def _reset(self) -> None:
        """The words of this copy are not those of the next one."""
        self.open(self._draft.reader)

    def _pack_parts(self) -> Callable[[], PackParts]:
        """To be called on the worker, since the writer loads slowly."""
        parts, by = self._parts, self._parts.editor().role
        return lambda: PackParts(
            case=parts.case,
            maker=parts.maker(),
            count_pages=parts.count_pages,
            clock=parts.clock,
            by=by,
        )

    def _plan(self) -> Plan | None:
        pack = COPIES.get(self._draft.reader)
        return plan_of(self._record, pack) if pack is not None else None

    @property
    def _record(self) -> Record:
        return self._parts.editor().record

    @cached_property
    def _words(self) -> tuple[str, ...]:
        return read_words(self._parts.services().resources)


def _name(wanted: CopyFor) -> str:
    """What the copy is called: no name of a person, nothing that a disk refuses."""
    label = "".join(c if c.isalnum() else "-" for c in wanted.record.cycle.label)
    return phrased("Papers for {reader} {label}", reader=whom(wanted.plan.pack.reader), label=label)
