"""The judge: what can be said of a PDF, with nothing but the file and the known certificates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from appraisal_app.domain.verdicts import (
    SIGNING_ORDER,
    KnownSigner,
    Report,
    SignatureReport,
    Verdict,
    fingerprint_of,
)
from appraisal_app.signing.attached_record import claim_in
from appraisal_app.signing.certificates import CertificateFacts, parse_certificate
from appraisal_app.signing.errors import CertificateFileError
from appraisal_app.signing.opened_pdf import OpenedPdf, open_pdf
from appraisal_app.signing.patience import OutOfPatienceError, limited_calls
from appraisal_app.signing.quiet import silence_libraries
from appraisal_app.signing.signature_check import Finding, check_signature

silence_libraries()

MAX_BYTES = 100 * 1024 * 1024
# A long statement takes half a million calls, a file with twenty thousand objects four million.
_CALLS, _CALLS_PER_BYTE = 10_000_000, 2


def judge(data: bytes, *, known: Sequence[KnownSigner]) -> Report:
    """The verdict on `data`; never raises, whatever the bytes, and needs neither clock nor network.

    Each certificate must be among those `known` for its field on the day it claims to have signed.
    """
    if len(data) > MAX_BYTES:
        return Report(verdict=Verdict.UNREADABLE)
    try:
        with limited_calls(_CALLS + _CALLS_PER_BYTE * len(data)):
            return _judged(data, known)
    except OutOfPatienceError:
        return Report(verdict=Verdict.UNREADABLE)
    except Exception:  # noqa: BLE001 -- hostile input may make the library raise anything
        return Report(verdict=Verdict.CHANGED)


def _judged(data: bytes, known: Sequence[KnownSigner]) -> Report:
    pdf = open_pdf(data)
    if pdf is None:
        return Report(verdict=Verdict.UNREADABLE)
    claim = claim_in(pdf.reader)
    if not pdf.was_signed:
        return Report(
            verdict=Verdict.UNSIGNED,
            record_id=claim.record_id,
            record_fingerprint=claim.fingerprint,
            missing=pdf.expected,
        )
    sound = _is_built_right(pdf)
    filled = sorted(pdf.filled, key=lambda each: _place(each.name))
    signatures = tuple(
        _reported(check_signature(pdf, index, each), known, sound=sound)
        for index, each in enumerate(filled)
    )
    missing = tuple(
        name for name in pdf.expected if name not in {each.field for each in signatures}
    )
    return Report(
        verdict=_overall((each.verdict for each in signatures), sound=sound, missing=missing),
        signatures=signatures,
        missing=missing,
        record_id=claim.record_id,
        record_fingerprint=claim.fingerprint,
    )


def _place(name: str) -> int:
    return SIGNING_ORDER.index(name) if name in SIGNING_ORDER else len(SIGNING_ORDER)


def _is_built_right(pdf: OpenedPdf) -> bool:
    """True if the fields are those of the first revision and each later one adds one signature."""
    names = sorted(each.name for each in pdf.fields)
    filled = {each.name for each in pdf.filled}
    return (
        pdf.tidy
        and tuple(sorted(pdf.expected, key=_place)) == SIGNING_ORDER[: len(pdf.expected)]
        and names == sorted(pdf.expected)
        and filled == set(SIGNING_ORDER[: len(filled)])
        and pdf.revisions == 1 + len(filled)
    )


def _reported(finding: Finding, known: Sequence[KnownSigner], *, sound: bool) -> SignatureReport:
    facts = _facts(finding.certificate)
    entry = _entry_for(finding, known, facts)
    verdict = Verdict.GOOD if entry else Verdict.UNKNOWN_SIGNER
    return SignatureReport(
        field=finding.field,
        signer_name=facts.common_name if facts else "",
        fingerprint=fingerprint_of(finding.certificate) if finding.certificate else "",
        claimed_at=finding.claimed_at,
        verdict=verdict if finding.intact and sound else Verdict.CHANGED,
        role=entry.role if entry else "",
        certificate=finding.certificate or b"",
    )


def _facts(certificate: bytes | None) -> CertificateFacts | None:
    try:
        return None if certificate is None else parse_certificate(certificate)
    except CertificateFileError:
        return None


def _entry_for(
    finding: Finding, known: Sequence[KnownSigner], facts: CertificateFacts | None
) -> KnownSigner | None:
    when = finding.claimed_at
    if facts is None or when is None or when.tzinfo is None or not facts.valid_at(when):
        return None
    return next(
        (
            each
            for each in known
            if each.covers(field=finding.field, certificate=facts.der, on=when.date())
        ),
        None,
    )


def _overall(verdicts: Iterable[Verdict], *, sound: bool, missing: tuple[str, ...]) -> Verdict:
    found = set(verdicts)
    if not sound or not found or Verdict.CHANGED in found:
        return Verdict.CHANGED
    if missing:
        return Verdict.INCOMPLETE
    return Verdict.UNKNOWN_SIGNER if Verdict.UNKNOWN_SIGNER in found else Verdict.GOOD
