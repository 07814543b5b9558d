"""Looks after the signing identities on this computer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from appraisal_app.application.errors import AppError
from appraisal_app.application.exporting import read_file
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.interaction import (
    Dialogs,
    FileKind,
    PassphraseQuestion,
    Progress,
    Tasks,
)
from appraisal_app.application.ports.signing import Identities, KeptIdentity
from appraisal_app.domain.passphrase import SHORTEST
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.blocks import Problem
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.listener import Answer
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.identities.state import (
    BACK,
    BACK_UP,
    BRING,
    MAKE,
    IdentitiesFacts,
    IdentityDraft,
    identities_page,
)
from appraisal_app.ui.welcome.file_names import file_name

T = TypeVar("T")

_FILES = (FileKind("Signing identities", ("p12", "pfx")),)


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentitiesParts:
    """What looking after identities needs; `suggested` gives the likely name and organisation.

    `came_from` is the title of the page that led here and wants an identity, "" for others.
    """

    identities: Callable[[], Identities]
    clock: Clock
    dialogs: Dialogs
    tasks: Tasks
    folder: Path
    suggested: Callable[[], tuple[str, str]]
    came_from: Callable[[], str]
    go_back: Callable[[], None]


class IdentitiesPresenter(ButtonsOnly):
    """One page; hears it as a PageListener."""

    def __init__(self, parts: IdentitiesParts, screen: PageScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._draft = self._suggested = IdentityDraft()
        self._problems: tuple[Problem, ...] = ()
        self._said = self._working = ""

    def show(self, focus: str = "") -> None:
        """Show the page, with the likely names filled in."""
        self._problems, self._said = (), ""
        name, organisation = self._parts.suggested()
        if self._draft in {IdentityDraft(), self._suggested}:
            self._suggested = IdentityDraft(name=name, organisation=organisation)
            self._draft = self._suggested
        self._render()
        if focus:
            self._screen.focus_field(focus)

    def leave(self) -> bool:
        """There is nothing to save."""
        return True

    def changed(self, key: str, value: Answer) -> None:
        self._problems = ()
        self._draft = self._draft.with_answer(key, value)
        self._render()

    def followed(self, target_key: str) -> None:
        self._screen.focus_field(target_key)

    def pressed(self, action_key: str) -> None:
        if self._working:
            return
        self._problems, self._said = (), ""
        if action_key == MAKE:
            self._make()
        elif action_key == BRING:
            self._bring()
        elif action_key == BACK:
            self._parts.go_back()
            return
        elif action_key.startswith(BACK_UP):
            self._back_up(action_key.removeprefix(BACK_UP))
        self._render()

    def removed(self, list_key: str, card_id: str) -> None:
        del list_key
        sure = self._parts.dialogs.confirm(
            "Remove this identity",
            "You can no longer sign with it on this computer. What was signed with it stays "
            "signed, and the file is put aside, not deleted.",
            accept="Remove the identity",
            keep="Keep it",
        )
        if sure:
            self._tried(lambda: self._parts.identities().remove(card_id))
        self._render()

    def _make(self) -> None:
        draft = self._draft
        needed = (
            (draft.name, "name", "Enter your name."),
            (draft.organisation, "organisation", "Enter your trust or organisation."),
        )
        self._problems = tuple(
            Problem(text, key) for value, key, text in needed if not value.strip()
        )
        if self._problems:
            return
        question = PassphraseQuestion(
            title="A passphrase for your identity",
            text="It is asked for each time you sign. Nobody else should know it, and it should "
            "not be the file's passphrase.",
            accept="Make the identity",
            new=True,
            minimum=SHORTEST,
        )
        passphrase = self._parts.dialogs.ask_passphrase(question)
        if passphrase is None:
            return
        parts, now = self._parts, self._parts.clock.now()

        def job(_: Progress) -> KeptIdentity:
            return parts.identities().make(
                name=draft.name.strip(),
                organisation=draft.organisation.strip(),
                passphrase=passphrase,
                at=now,
            )

        self._work("The key is being made…", job, self._made)

    def _made(self, identity: KeptIdentity) -> None:
        self._draft = IdentityDraft()
        self._said = phrased(
            "The identity of {name} is ready. Save a backup of it now: nobody can make it again.",
            name=identity.certificate.name,
        )

    def _bring(self) -> None:
        path = self._parts.dialogs.open_path("Bring a signing identity", _FILES)
        if path is None:
            return
        found: list[bytes] = []
        if self._tried(lambda: found.append(read_file(path))):
            self._ask_and_bring(path, found[0])

    def _ask_and_bring(self, path: Path, p12: bytes) -> None:
        error = ""
        while True:
            question = PassphraseQuestion(
                title=phrased("Bring {name}", name=path.name),
                text="Type the passphrase of this identity. It is only tried, and kept nowhere.",
                accept="Bring it",
                error=error,
            )
            passphrase = self._parts.dialogs.ask_passphrase(question)
            if passphrase is None:
                return
            try:
                kept = self._parts.identities().bring(p12, passphrase)
            except AppError as refused:
                error = refused.sentence
            else:
                self._said = phrased(
                    "The identity of {name} is on this computer now.", name=kept.certificate.name
                )
                return

    def _back_up(self, identity_id: str) -> None:
        identities = self._parts.identities()
        kept = next((each for each in identities.kept() if each.id == identity_id), None)
        if kept is None:
            return
        name = f"{file_name(kept.certificate.name)} signing identity.p12"
        suggestion = self._parts.folder / name
        target = self._parts.dialogs.save_path("Save a backup", suggestion, _FILES)
        if target is not None and self._tried(lambda: identities.back_up(identity_id, target)):
            self._said = phrased(
                "The backup is saved as {target}. It is locked with the same passphrase.",
                target=target,
            )

    def _tried(self, deed: Callable[[], object]) -> bool:
        try:
            deed()
        except AppError as error:
            self._problems = problems_in(error)
            return False
        return True

    def _work(self, text: str, job: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        def finish(found: T) -> None:
            self._working = ""
            done(found)
            self._render()

        def fail(error: Exception) -> None:
            self._working = ""
            self._render()
            self._problems = problems_in(error)
            self._render()

        self._working = text
        self._render()
        self._parts.tasks.run(job, done=finish, failed=fail)

    def _render(self) -> None:
        facts = IdentitiesFacts(
            kept=self._parts.identities().kept(),
            draft=self._draft,
            problems=self._problems,
            said=self._said,
            working=self._working,
            came_from=self._parts.came_from(),
        )
        self._screen.render_state(identities_page(facts))
