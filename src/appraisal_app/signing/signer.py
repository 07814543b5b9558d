"""Signs a document: the chair certifies it first, the chief executive signs it second."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from appraisal_app.domain.verdicts import CEO_FIELD, CHAIR_FIELD, Report, Verdict
from appraisal_app.signing import exact_cms
from appraisal_app.signing.embedding import Embedding, embed
from appraisal_app.signing.errors import SigningRefusedError
from appraisal_app.signing.identities import Identity
from appraisal_app.signing.judge import judge
from appraisal_app.signing.typefaces import Typeface
from appraisal_app.signing.wording import british_time

_SPARE_BYTES = 16  # an elliptic-curve signature varies by a few bytes in length
_NAME_SIZE, _TEXT_SIZE = 11.0, 9.0
_NOT_SIGNABLE = (
    "This file was changed or damaged after it was made or signed, so it must not be signed. "
    "Take the original file, or make the document again."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureRequest:
    """Who signs where, as what, and when.

    `when` is aware and is the signer's own clock. `meaning`, such as "Received and discussed", is
    shown and becomes part of the signature. `fonts` are tried in order for each line.
    """

    field: str
    office: str
    when: datetime
    fonts: Sequence[Path]
    meaning: str = ""


def sign_document(data: bytes, *, identity: Identity, request: SignatureRequest) -> bytes:
    """`data` with one more signature, PAdES-B-B, appended; nothing before it is touched.

    Raises SigningRefusedError if the document must not get this signature, or the identity cannot
    give it at that time.
    """
    _refuse_wrong_time(identity, request.when)
    _refuse_wrong_state(judge(data, known=()), identity, request.field)
    signed = _signed(data, identity, request)
    _refuse_failed(judge(signed, known=()), request.field)
    return signed


def _signed(data: bytes, identity: Identity, request: SignatureRequest) -> bytes:
    key, certificate = identity.key, identity.certificate.der

    def sign_digest(digest: bytes) -> bytes:
        return exact_cms.sign(key, certificate, digest)

    embedding = Embedding(
        field=request.field,
        certifies=request.field == CHAIR_FIELD,
        when=request.when,
        reason=request.meaning,
        paragraphs=(
            (identity.certificate.common_name, _NAME_SIZE),
            (request.office, _TEXT_SIZE),
            (request.meaning, _TEXT_SIZE),
            (f"Signed electronically, {british_time(request.when)}", _TEXT_SIZE),
        ),
        typefaces=[Typeface(path) for path in request.fonts],
        room=len(sign_digest(bytes(32))) + _SPARE_BYTES,
    )
    try:
        return embed(data, embedding, sign_digest)
    except Exception as error:  # a file made elsewhere may make the library raise anything
        raise SigningRefusedError(_NOT_SIGNABLE) from error


def _refuse_wrong_time(identity: Identity, when: datetime) -> None:
    if when.tzinfo is None:
        raise ValueError("the time of signing needs a time zone")
    if not identity.certificate.valid_at(when):
        raise SigningRefusedError(
            "This identity is not valid on that day by this computer's clock. Check the clock, or "
            "make a new identity and let the others record its certificate."
        )


def _refuse_wrong_state(report: Report, identity: Identity, field: str) -> None:
    signed = {each.field for each in report.signatures}
    if report.verdict in (Verdict.UNREADABLE, Verdict.CHANGED):
        raise SigningRefusedError(_NOT_SIGNABLE)
    if field in signed:
        raise SigningRefusedError(
            "This document already carries that signature. Nothing needs to be done."
        )
    if field not in report.missing:
        raise SigningRefusedError(
            "This document has no place for that signature. Choose the document meant for it."
        )
    if field == CEO_FIELD and CHAIR_FIELD not in signed:
        raise SigningRefusedError(
            "The chair signs first. Send the document to the chair and sign it when it comes back."
        )
    if any(each.fingerprint == identity.certificate.fingerprint for each in report.signatures):
        raise SigningRefusedError(
            "This identity has already signed this document. Everybody signs with their own."
        )


def _refuse_failed(report: Report, field: str) -> None:
    verdicts = {each.field: each.verdict for each in report.signatures}
    if report.verdict is Verdict.CHANGED or field not in verdicts:
        raise SigningRefusedError(
            "The signed file did not pass its own check, so nothing was kept. This document was "
            "not made by this application or has been changed since; make it again."
        )
