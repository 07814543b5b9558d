"""Signing behind the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.interaction import PassphraseQuestion, Progress
from appraisal_app.application.ports.signing import Signing
from appraisal_app.application.signing_off import SignedCopy
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.stages.outcomes.sign_off.words import TURN


class Sign(Protocol):
    """Signs one document; changes nothing yet."""

    def __call__(self, role: SignatoryRole, *, p12: bytes, passphrase: str) -> SignedCopy:
        """The document with the signature of that role."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Locked:
    """The identity did not open; the sentence says why."""

    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One try to sign: whose turn, with which locked identity."""

    role: SignatoryRole
    p12: bytes = field(repr=False)
    owner: str

    def question(self, error: str = "", *, title: str = "") -> PassphraseQuestion:
        """Asks for the identity's passphrase; `error` says why the last one did not do."""
        return PassphraseQuestion(
            title=title or TURN[self.role],
            text=phrased(
                "Type the passphrase of the signing identity of {owner}. It is used "
                "once, for this signature, and kept nowhere.",
                owner=self.owner,
            ),
            accept="Sign",
            error=error,
        )

    def job(
        self, sign: Sign, signing: Callable[[], Signing], passphrase: str
    ) -> Callable[[Progress], SignedCopy | Locked]:
        """The work: open the identity, then sign."""

        def work(_: Progress) -> SignedCopy | Locked:
            try:
                signing().certificate_of(self.p12, passphrase)
            except AppError as error:
                return Locked(sentence=error.sentence)
            return sign(self.role, p12=self.p12, passphrase=passphrase)

        return work
