"""Takes in a statement that was signed elsewhere: the very one, with the next signature added."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from appraisal_app.application.documents.statement.building import FIELDS
from appraisal_app.application.documents.words import SIGNERS
from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.signing import Signing
from appraisal_app.application.signing_off import SignedCopy
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.domain.phrases import phrased, small
from appraisal_app.domain.record import Record
from appraisal_app.domain.verdicts import KnownSigner, SignatureReport, Verdict

_SOUND = frozenset({Verdict.INCOMPLETE, Verdict.UNKNOWN_SIGNER, Verdict.GOOD})


class BroughtError(AppError):
    """What was brought is not this statement with the next signature."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """A signed copy that may be kept; `is_known` when the file trusts its certificate already."""

    copy: SignedCopy
    is_known: bool


def read_brought(
    record: Record,
    *,
    current: bytes,
    brought: bytes,
    signing: Signing,
    known: Sequence[KnownSigner],
) -> Brought:
    """What was brought, fit for `SigningOff.keep`; raises BroughtError and changes nothing.

    The bytes must begin with those of the present statement, so that nothing before the new
    signature can differ, and hold exactly the signature that is awaited next.
    """
    awaited = record.sign_off.awaited
    if not awaited:
        raise BroughtError("No signature is awaited. Nothing needs to be brought in.")
    _check_bytes(current, brought)
    added = _added(current, brought, signing, known, awaited[0])
    if added.claimed_at is None or not added.certificate:
        raise BroughtError(
            "The signature carries no time or no certificate, so it cannot be kept. Ask for it to "
            "be signed with this application."
        )
    copy = SignedCopy(
        role=awaited[0],
        data=brought,
        certificate=signing.read_certificate(added.certificate),
        at=added.claimed_at,
        rests_on=record.sign_off.document,
    )
    return Brought(copy=copy, is_known=added.verdict is Verdict.GOOD)


def _check_bytes(current: bytes, brought: bytes) -> None:
    if brought == current:
        raise BroughtError(
            "This is the statement as it was saved here: nobody has signed it since. Ask for the "
            "file that was saved after signing."
        )
    if not brought.startswith(current):
        raise BroughtError(
            "This is not this review's statement with a signature added to it. Bring in the file "
            "that was saved here for signing and came back signed; a printed, scanned or newly "
            "saved copy will not do."
        )


def _added(
    current: bytes,
    brought: bytes,
    signing: Signing,
    known: Sequence[KnownSigner],
    role: SignatoryRole,
) -> SignatureReport:
    report = signing.judge(brought, known=known)
    if report.verdict not in _SOUND:
        raise BroughtError(report.sentence)
    before = {each.field for each in signing.judge(current, known=()).signatures}
    added = tuple(each for each in report.signatures if each.field not in before)
    if [each.field for each in added] != [FIELDS[role]]:
        raise BroughtError(
            phrased(
                "The next signature is that of the {signers}, and this file does not "
                "add exactly that one. Bring the signatures in one after the other.",
                signers=small(SIGNERS[role]),
            )
        )
    return added[0]
