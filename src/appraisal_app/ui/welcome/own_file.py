"""Makes the chief executive's own file: two questions, the passphrase, and where it goes."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from appraisal_app.application.own_desk.creating import create_own_desk
from appraisal_app.application.passphrases import generated
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Dialogs, Progress, Tasks
from appraisal_app.application.ports.services import Services
from appraisal_app.application.word_list import read_words
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.blocks import (
    Note,
    PageAction,
    PageState,
    Problem,
    ProgressBlock,
    TextField,
)
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.listener import Answer
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.passphrases.protection import (
    OTHER_WORDS,
    ProtectionDraft,
    protection_blocks,
    protection_problems,
)
from appraisal_app.ui.stages.tree import with_errors
from appraisal_app.ui.welcome.file_names import file_name
from appraisal_app.ui.welcome.opening import CASE_FILES

BACK, CREATE = "back", "create"
YOURS = (
    "This file is for you alone. What you write in it nobody can read until you submit it. Keep it "
    "on your own computer, and choose a passphrase that nobody at the trust knows."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFileDraft:
    """Answers as typed; names of attributes are keys of fields."""

    name: str = ""
    trust: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFileParts:
    """What making the file needs; `created` gets it open."""

    services: Services
    dialogs: Dialogs
    tasks: Tasks
    created: Callable[[CaseFile], None]
    left: Callable[[], None]


class OwnFilePresenter(ButtonsOnly):
    """One page; hears it as a PageListener."""

    def __init__(self, parts: OwnFileParts, screen: PageScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._draft = OwnFileDraft()
        self._protection = ProtectionDraft()
        self._is_checked = False
        self._is_busy = False
        self._failure: tuple[Problem, ...] = ()

    def show(self) -> None:
        """Show the page, empty, with six new words."""
        self._draft = OwnFileDraft()
        self._protection = ProtectionDraft(words=generated(self._words))
        self._is_checked = False
        self._failure = ()
        self._show()

    def changed(self, key: str, value: Answer) -> None:
        self._failure = ()
        if key == "name":
            self._draft = replace(self._draft, name=str(value))
        elif key == "trust":
            self._draft = replace(self._draft, trust=str(value))
        else:
            self._protection = self._protection.with_answer(key, value)
        self._show()

    def pressed(self, action_key: str) -> None:
        if self._is_busy:
            return
        if action_key == BACK:
            self._parts.left()
        elif action_key == OTHER_WORDS:
            self._protection = self._protection.with_words(generated(self._words))
            self._show()
        else:
            self._go_on()

    def followed(self, target_key: str) -> None:
        self._screen.focus_field(target_key)

    @cached_property
    def _words(self) -> tuple[str, ...]:
        return read_words(self._parts.services.resources)

    def _go_on(self) -> None:
        self._is_checked = True
        self._failure = ()
        problems = self._problems()
        self._show()
        if problems:
            self._screen.focus_field(problems[0].target)
        else:
            self._create()

    def _problems(self) -> tuple[Problem, ...]:
        name = () if self._draft.name.strip() else (Problem("Enter your own name.", "name"),)
        return (*name, *protection_problems(self._protection))

    def _create(self) -> None:
        services, draft = self._parts.services, self._draft
        suggestion = services.folders.documents / f"{file_name(draft.name)} own desk.appraisal"
        path = self._parts.dialogs.save_path("Save your own file", suggestion, CASE_FILES)
        if path is None:
            return
        self._is_busy = True
        self._show()
        job = _creation(path, self._protection, draft, services)
        self._parts.tasks.run(job, done=self._created, failed=self._failed)

    def _created(self, case: CaseFile) -> None:
        self._is_busy = False
        self._protection = ProtectionDraft()
        self._parts.created(case)

    def _failed(self, error: Exception) -> None:
        self._is_busy = False
        self._show()
        self._failure = problems_in(error)
        self._show()

    def _show(self) -> None:
        problems = (*self._failure, *(self._problems() if self._is_checked else ()))
        self._screen.render_state(
            own_file_page(
                self._draft, self._protection, self._words, problems, is_busy=self._is_busy
            )
        )


def own_file_page(
    draft: OwnFileDraft,
    protection: ProtectionDraft,
    words: Collection[str],
    problems: tuple[Problem, ...] = (),
    *,
    is_busy: bool = False,
) -> PageState:
    """Two questions and the protection, on one page."""
    guessable = (draft.name, draft.trust)
    blocks = (
        Note("yours", YOURS),
        TextField("name", "Your own name", value=draft.name, read_only=is_busy),
        TextField(
            "trust",
            "Name of the trust",
            hint="Only for your own eyes; it may stay empty.",
            value=draft.trust,
            read_only=is_busy,
        ),
        *protection_blocks(protection, words, guessable, is_busy=is_busy),
    )
    working = (ProgressBlock("creating", "The file is being made…"),) if is_busy else ()
    return PageState(
        step="new_own_file",
        title="Make my own file",
        stage_title="For the chief executive",
        purpose="A private place to write your self-reflection, on your own computer.",
        problems=problems,
        blocks=(*with_errors(blocks, problems), *working),
        actions=(
            PageAction(BACK, "Cancel", enabled=not is_busy),
            PageAction(CREATE, "Choose where to save…", primary=True, enabled=not is_busy),
        ),
    )


def _creation(
    path: Path, protection: ProtectionDraft, draft: OwnFileDraft, services: Services
) -> Callable[[Progress], CaseFile]:
    def job(_: Progress) -> CaseFile:
        key = protection.passphrase()
        return create_own_desk(path, key, name=draft.name, trust=draft.trust, services=services)

    return job
