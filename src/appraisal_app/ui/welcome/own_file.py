"""Makes a file of somebody's own: a question or two, the passphrase, and where it goes."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Protocol

from appraisal_app.application.feedback.creating import create_feedback_file
from appraisal_app.application.guests.creating import create_guest_file
from appraisal_app.application.limited_copies.making import create_copy_file
from appraisal_app.application.own_desk.creating import create_own_desk
from appraisal_app.application.passphrases import generated
from appraisal_app.application.ports.files import CaseFile, Key
from appraisal_app.application.ports.interaction import Dialogs, Progress, Tasks
from appraisal_app.application.ports.services import Services
from appraisal_app.application.word_list import read_words
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.destinations import (
    NEW_COPY_FILE,
    NEW_FEEDBACK_FILE,
    NEW_GUEST_FILE,
    NEW_OWN_FILE,
)
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.file_kinds import CASE_FILES
from appraisal_app.ui.forms.blocks import (
    Note,
    PageAction,
    PageState,
    Problem,
    ProgressBlock,
    TextField,
)
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.field_changes import with_errors
from appraisal_app.ui.forms.listener import Answer
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.passphrases.protection import (
    OTHER_WORDS,
    ProtectionDraft,
    protection_blocks,
    protection_problems,
)
from appraisal_app.ui.welcome.file_names import file_name

BACK, CREATE = "back", "create"
NAME = "name"
YOURS = (
    "This file is for you alone. What you write in it nobody can read until you submit it. Keep it "
    "on your own computer, and choose a passphrase that nobody at the trust knows."
)


YOURS_AS_FACILITATOR = (
    "The answers lie in this file and nowhere else; only a summary ever leaves it. Keep it on your "
    "own computer, not in a folder that others can open, and choose a passphrase that nobody at "
    "the trust knows. On the promised day the answers are destroyed in it."
)
YOURS_AS_GUEST = (
    "This file is for you alone. What you write in it nobody can read until you submit it. Keep it "
    "on your own computer; you need it again when you are asked next time."
)


YOURS_TO_READ = (
    "The papers are kept in this file, and later ones can join them. They can only be read. Keep "
    "it on your own computer, and choose a passphrase of your own."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFileDraft:
    """Answers as typed; names of attributes are keys of fields."""

    name: str = ""
    trust: str = ""


class MakeFile(Protocol):
    """Makes the file of that draft; raises AppError and leaves no file then."""

    def __call__(
        self, path: Path, key: Key, draft: OwnFileDraft, services: Services, /
    ) -> CaseFile: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFileKind:
    """Whose file is made: the words of the page, and how it is made.

    `ending` follows the person's name in the suggested name of the file. Without `asks_trust` the
    name of the trust is not asked for: it comes with what is sent. Without `asks_name` nobody's is,
    and `ending` is the whole name of the file.
    """

    step: str
    title: str
    whose: str
    purpose: str
    yours: str
    ending: str
    save_title: str
    make: MakeFile
    asks_trust: bool = False
    asks_name: bool = True


def _desk(path: Path, key: Key, draft: OwnFileDraft, services: Services, /) -> CaseFile:
    return create_own_desk(path, key, name=draft.name, trust=draft.trust, services=services)


def _copy(path: Path, key: Key, draft: OwnFileDraft, services: Services, /) -> CaseFile:
    del draft
    return create_copy_file(path, key, None, services)


def _guest(path: Path, key: Key, draft: OwnFileDraft, services: Services, /) -> CaseFile:
    return create_guest_file(path, key, name=draft.name, services=services)


DESK = OwnFileKind(
    step=NEW_OWN_FILE,
    title="Make my own file",
    whose="For the chief executive",
    purpose="A private place to write your self-reflection, on your own computer.",
    yours=YOURS,
    ending="own desk",
    save_title="Save your own file",
    make=_desk,
    asks_trust=True,
)


def _feedback(path: Path, key: Key, draft: OwnFileDraft, services: Services, /) -> CaseFile:
    return create_feedback_file(path, key, name=draft.name, services=services)


FEEDBACK = OwnFileKind(
    step=NEW_FEEDBACK_FILE,
    title="Make a file for the feedback",
    whose="For whoever gathers the feedback",
    purpose="A place of its own for answers that nobody else may read.",
    yours=YOURS_AS_FACILITATOR,
    ending="feedback",
    save_title="Save the file for the feedback",
    make=_feedback,
)
GUEST = OwnFileKind(
    step=NEW_GUEST_FILE,
    title="Make a file for my answer",
    whose="For a panel member or the adviser",
    purpose="A private place to read what you were sent and to write your answer.",
    yours=YOURS_AS_GUEST,
    ending="answers",
    save_title="Save the file for your answer",
    make=_guest,
)


COPIES = OwnFileKind(
    step=NEW_COPY_FILE,
    title="Make a file for papers to read",
    whose="For whoever was sent papers",
    purpose="A safe place for the papers that the board gives you, on your own computer.",
    yours=YOURS_TO_READ,
    ending="Papers to read",
    save_title="Save the file for your papers",
    make=_copy,
    asks_name=False,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFileParts:
    """What making the file needs; `created` gets it open.

    `suggested` is what a packet that waits has told of the answers.
    """

    kind: OwnFileKind
    services: Services
    dialogs: Dialogs
    tasks: Tasks
    created: Callable[[CaseFile], None]
    left: Callable[[], None]
    suggested: Callable[[], OwnFileDraft] = OwnFileDraft


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
        """Show the page, with no more than what a packet has told, and six new words."""
        self._draft = self._parts.suggested()
        self._protection = ProtectionDraft(words=generated(self._words))
        self._is_checked = False
        self._failure = ()
        self._show()

    @property
    def is_begun(self) -> bool:
        """Whether something was typed, besides what a packet has told."""
        return self._draft != self._parts.suggested()

    def changed(self, key: str, value: Answer) -> None:
        self._failure = ()
        if key == NAME:
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
        lacks = self._parts.kind.asks_name and not self._draft.name.strip()
        name = (Problem("Enter your own name.", NAME),) if lacks else ()
        return (*name, *protection_problems(self._protection))

    def _create(self) -> None:
        services, draft, kind = self._parts.services, self._draft, self._parts.kind
        whose = phrased("{name} ", name=file_name(draft.name)) if kind.asks_name else ""
        name = f"{whose}{kind.ending}.appraisal"
        suggestion = services.folders.documents / name
        path = self._parts.dialogs.save_path(kind.save_title, suggestion, CASE_FILES)
        if path is None:
            return
        self._is_busy = True
        self._show()
        key = self._protection.passphrase()

        def job(_: Progress) -> CaseFile:
            return kind.make(path, key, draft, services)

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
                self._parts.kind,
                self._draft,
                self._protection,
                self._words,
                problems,
                is_busy=self._is_busy,
            )
        )


def own_file_page(
    kind: OwnFileKind,
    draft: OwnFileDraft,
    protection: ProtectionDraft,
    words: Collection[str],
    problems: tuple[Problem, ...] = (),
    *,
    is_busy: bool = False,
) -> PageState:
    """A question or two and the protection, on one page."""
    guessable = (draft.name, draft.trust)
    trust = TextField(
        "trust",
        "Name of the trust",
        hint="Only for your own eyes; it may stay empty.",
        value=draft.trust,
        read_only=is_busy,
    )
    name = TextField(NAME, "Your own name", value=draft.name, read_only=is_busy)
    blocks = (
        Note("yours", kind.yours),
        *((name,) if kind.asks_name else ()),
        *((trust,) if kind.asks_trust else ()),
        *protection_blocks(protection, words, guessable, is_busy=is_busy),
    )
    working = (ProgressBlock("creating", "The file is being made…"),) if is_busy else ()
    return PageState(
        step=kind.step,
        title=kind.title,
        stage_title=kind.whose,
        purpose=kind.purpose,
        problems=problems,
        blocks=(*with_errors(blocks, problems), *working),
        actions=(
            PageAction(BACK, "Cancel", enabled=not is_busy),
            PageAction(CREATE, "Choose where to save…", primary=True, enabled=not is_busy),
        ),
    )
