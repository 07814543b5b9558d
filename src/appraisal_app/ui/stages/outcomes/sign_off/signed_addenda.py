"""What the buttons under the addenda do: sign one by key, save one as a PDF."""

from __future__ import annotations

from functools import partial

from appraisal_app.application.errors import AppError
from appraisal_app.application.export_log import Other, leaving
from appraisal_app.application.noted_export import export_noted
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.application.signing_addenda import SigningAddenda
from appraisal_app.application.signing_off import SignedCopy
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.documents.pdf_kind import PDFS
from appraisal_app.ui.documents.where_to import WhereTo
from appraisal_app.ui.stages.outcomes.sign_off import words
from appraisal_app.ui.stages.outcomes.sign_off.addenda_turns import chosen_in, turn_of
from appraisal_app.ui.stages.outcomes.sign_off.choosing_identity import has_signed
from appraisal_app.ui.stages.outcomes.sign_off.draft import key_of
from appraisal_app.ui.stages.outcomes.sign_off.key_signing import identity_of
from appraisal_app.ui.stages.outcomes.sign_off.live_page import LivePage
from appraisal_app.ui.stages.outcomes.sign_off.signing_job import Attempt, Locked


class SignedAddenda:
    """One method a button."""

    def __init__(self, page: LivePage) -> None:
        self._page = page
        self._parts = page.parts

    def sign(self) -> None:
        """Sign the chosen addendum as the one whose turn it is."""
        situation = self._page.situation
        addendum, draft = chosen_in(situation), situation.draft
        turn = turn_of(situation, addendum)
        if addendum is None or turn is None:
            self._page.refuse(words.NO_ADDENDUM, key_of("addendum_id"))
            return
        if not draft.identity:
            self._page.refuse(words.NO_IDENTITY, key_of("identity"))
        if not draft.declared:
            self._page.refuse(words.UNDECLARED, key_of("declared"))
        if has_signed(situation, draft.identity):
            self._page.refuse(words.SIGNED_ALREADY, key_of("identity"))
            return
        if not draft.identity or not draft.declared:
            return
        try:
            found = identity_of(self._page, draft.identity)
        except AppError as error:
            self._page.refuse(error.sentence, key_of("identity"))
            return
        if found is not None:
            self._attempt(addendum.id, Attempt(role=turn, owner=found[0], p12=found[1]))

    def save(self) -> None:
        """Write the chosen addendum, signed or to be signed in ink, where the user says."""
        addendum = chosen_in(self._page.situation)
        if addendum is None:
            self._page.refuse(words.NO_ADDENDUM, key_of("addendum_id"))
            return
        parts, record = self._parts, self._parts.editor.record
        name = f"Addendum to the statement {record.cycle.label.replace('/', '-')}.pdf"
        where = WhereTo(parts.dialogs, parts.places)
        path = where.file("Save the addendum", parts.documents_folder / name, PDFS)
        if path is None:
            return
        by, now, desk = parts.editor.role, parts.clock.now(), self._desk()

        def job(_: Progress) -> str:
            data = desk.pages(addendum.id)
            noted = leaving(Other.ADDENDUM, data, cycle=record.cycle.id)
            export_noted(data, path, noted, parts.case, by=by, at=now)
            return phrased("The addendum is saved as {path}.", path=path)

        self._page.work("The addendum is being saved…", job, self._page.say)

    def _desk(self) -> SigningAddenda:
        return SigningAddenda(self._parts.editor, self._parts.desk.parts)

    def _attempt(self, addendum_id: str, attempt: Attempt, error: str = "") -> None:
        passphrase = self._parts.dialogs.ask_passphrase(
            attempt.question(error, title=words.ADDENDUM_TURN[attempt.role])
        )
        if passphrase is None:
            return
        sign = partial(self._desk().signed_copy, addendum_id)
        self._page.work(
            "The addendum is being signed…",
            attempt.job(sign, self._parts.signing, passphrase),
            lambda found: self._found(addendum_id, attempt, found),
            at=key_of("identity"),
        )

    def _found(self, addendum_id: str, attempt: Attempt, found: SignedCopy | Locked) -> None:
        if isinstance(found, Locked):
            self._attempt(addendum_id, attempt, found.sentence)
        elif self._page.tried(lambda: self._desk().keep(addendum_id, found)):
            self._page.start_turn()
            self._page.draft = self._page.draft.with_answer("addendum_id", addendum_id)
