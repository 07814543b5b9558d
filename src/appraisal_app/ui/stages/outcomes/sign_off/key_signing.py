"""Signing with a key: the identity, its passphrase, the signature."""

from __future__ import annotations

from appraisal_app.application.errors import AppError
from appraisal_app.application.exporting import read_file
from appraisal_app.application.ports.interaction import FileKind
from appraisal_app.application.signing_off import SignedCopy
from appraisal_app.ui.stages.outcomes.sign_off import words
from appraisal_app.ui.stages.outcomes.sign_off.choosing_identity import has_signed
from appraisal_app.ui.stages.outcomes.sign_off.draft import key_of
from appraisal_app.ui.stages.outcomes.sign_off.live_page import LivePage
from appraisal_app.ui.stages.outcomes.sign_off.signing_blocks import FROM_FILE
from appraisal_app.ui.stages.outcomes.sign_off.signing_job import Attempt, Locked

IDENTITY_FILES = (FileKind("Signing identities", ("p12", "pfx")),)


class KeySigning:
    """Asks for what a signature by key needs; the signing itself is done behind the window."""

    def __init__(self, page: LivePage) -> None:
        self._page = page
        self._parts = page.parts

    def begin(self) -> None:
        """Sign as the one whose turn it is."""
        role, draft = self._page.situation.turn, self._page.draft
        if not draft.identity:
            self._page.refuse(words.NO_IDENTITY, key_of("identity"))
        if not draft.declared:
            self._page.refuse(words.UNDECLARED, key_of("declared"))
        if has_signed(self._page.situation, draft.identity):
            self._page.refuse(words.SIGNED_ALREADY, key_of("identity"))
            return
        if role is None or not draft.identity or not draft.declared:
            return
        try:
            found = identity_of(self._page, draft.identity)
        except AppError as error:
            self._page.refuse(error.sentence, key_of("identity"))
            return
        if found is not None:
            self._attempt(Attempt(role=role, owner=found[0], p12=found[1]))

    def _attempt(self, attempt: Attempt, error: str = "") -> None:
        passphrase = self._parts.dialogs.ask_passphrase(attempt.question(error))
        if passphrase is None:
            return
        self._page.work(
            "The statement is being signed…",
            attempt.job(self._parts.desk.signed_copy, self._parts.signing, passphrase),
            lambda found: self._found(attempt, found),
            at=key_of("identity"),
        )

    def _found(self, attempt: Attempt, found: SignedCopy | Locked) -> None:
        if isinstance(found, Locked):
            self._attempt(attempt, found.sentence)
        elif self._page.tried(lambda: self._parts.desk.keep(found)):
            self._page.start_turn()


def identity_of(page: LivePage, chosen: str) -> tuple[str, bytes] | None:
    """Whose it is and its locked bytes; None when the user turned away; raises AppError."""
    if chosen != FROM_FILE:
        kept = {each.id: each.certificate.name for each in page.situation.identities}
        return kept.get(chosen, ""), page.parts.identities().read(chosen)
    path = page.parts.dialogs.open_path("Choose a signing identity", IDENTITY_FILES)
    return None if path is None else (path.stem, read_file(path))
