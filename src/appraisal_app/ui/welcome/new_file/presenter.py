"""Leads through the questions of a new file, and makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from appraisal_app.application.creating import create_first
from appraisal_app.application.passphrases import generated
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Dialogs, Progress, Tasks
from appraisal_app.application.ports.services import Services
from appraisal_app.application.ports.templates import Templates
from appraisal_app.application.word_list import read_words
from appraisal_app.domain.cycle import Preset
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import Process
from appraisal_app.domain.timetable import with_offsets
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.file_kinds import CASE_FILES
from appraisal_app.ui.forms.blocks import PageState, Problem
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.listener import Answer
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.passphrases.protection import (
    OTHER_WORDS,
    PROTECTION,
    ProtectionDraft,
    protection_problems,
)
from appraisal_app.ui.stages.printing import asking_seldom, with_printing_advice
from appraisal_app.ui.welcome.file_names import file_name
from appraisal_app.ui.welcome.new_file import pages
from appraisal_app.ui.welcome.new_file.checking import review_problems
from appraisal_app.ui.welcome.new_file.draft import ReviewDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class NewFileParts:
    """What making a file needs; `created` gets the open file and who is at the keyboard."""

    services: Services
    dialogs: Dialogs
    tasks: Tasks
    created: Callable[[CaseFile, Role], None]
    left: Callable[[], None]


class NewFilePresenter(ButtonsOnly):
    """Two pages: the review, the protection. Hears both as a PageListener."""

    def __init__(self, parts: NewFileParts, screen: PageScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._review = ReviewDraft()
        self._protection = ProtectionDraft()
        self._is_second = False
        self._is_checked = False
        self._is_busy = False
        self._failure: tuple[Problem, ...] = ()
        self._missing = asking_seldom(lambda text: parts.services.writer().unprintable_in(text))

    def show(self) -> None:
        """Show the first page, empty, with six new words behind it."""
        self._review = ReviewDraft()
        self._protection = ProtectionDraft(words=generated(self._words))
        self._turn(is_second=False)

    @property
    def is_begun(self) -> bool:
        """Whether some answer was given."""
        return self._review != ReviewDraft()

    def changed(self, key: str, value: Answer) -> None:
        self._failure = ()
        if self._is_second:
            self._protection = self._protection.with_answer(key, value)
        else:
            self._review = self._review.with_answer(key, value)
        self._show()

    def pressed(self, action_key: str) -> None:
        if self._is_busy:
            return
        match action_key:
            case pages.BACK if self._is_second:
                self._turn(is_second=False)
                self._screen.focus_field(pages.TRUST)
            case pages.BACK:
                self._parts.left()
            case _ if action_key == OTHER_WORDS:
                self._protection = self._protection.with_words(generated(self._words))
                self._show()
            case _:
                self._go_on()

    def followed(self, target_key: str) -> None:
        self._screen.focus_field(target_key)

    @cached_property
    def _words(self) -> tuple[str, ...]:
        return read_words(self._parts.services.resources)

    @cached_property
    def _templates(self) -> Templates:
        return self._parts.services.templates()

    def _turn(self, *, is_second: bool) -> None:
        self._is_second = is_second
        self._is_checked = False
        self._failure = ()
        self._show()

    def _go_on(self) -> None:
        self._is_checked = True
        self._failure = ()
        problems = self._problems()
        if problems:
            self._show()
            self._screen.focus_field(problems[0].target)
        elif self._is_second:
            self._create()
        else:
            self._turn(is_second=True)
            self._screen.focus_field(PROTECTION)

    def _problems(self) -> tuple[Problem, ...]:
        if self._is_second:
            return protection_problems(self._protection)
        return review_problems(self._review, self._parts.services.clock.today())

    def _create(self) -> None:
        services = self._parts.services
        suggestion = (
            services.folders.documents / f"{file_name(self._review.trust)} review.appraisal"
        )
        path = self._parts.dialogs.save_path("Save the new file", suggestion, CASE_FILES)
        if path is None:
            return
        self._is_busy = True
        self._show()
        self._parts.tasks.run(
            _creation(path, self._protection, self._review, services),
            done=self._created,
            failed=self._failed,
        )

    def _created(self, case: CaseFile) -> None:
        role = self._review.answers().your_role
        self._is_busy = False
        self._protection = ProtectionDraft()
        self._parts.created(case, role)

    def _failed(self, error: Exception) -> None:
        self._is_busy = False
        self._show()
        self._failure = problems_in(error)
        self._show()

    def _show(self) -> None:
        self._screen.render_state(self._state())

    def _state(self) -> PageState:
        problems = (*self._failure, *(self._problems() if self._is_checked else ()))
        if self._is_second:
            return pages.protection_page(
                self._review, self._protection, self._words, problems, is_busy=self._is_busy
            )
        today = self._parts.services.clock.today()
        page = pages.review_page(self._review, self._process, today, problems)
        return replace(page, blocks=with_printing_advice(page.blocks, self._missing))

    @property
    def _process(self) -> Process:
        """The shipped process with the days of the calendar that was chosen."""
        offsets = self._templates.offsets(Preset(self._review.preset))
        return with_offsets(self._templates.process(), offsets)


def _creation(
    path: Path, protection: ProtectionDraft, review: ReviewDraft, services: Services
) -> Callable[[Progress], CaseFile]:
    def job(_: Progress) -> CaseFile:
        return create_first(path, protection.passphrase(), review.answers(), services)

    return job
