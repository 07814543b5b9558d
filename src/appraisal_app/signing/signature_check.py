"""Checks one signature of an opened PDF, twice: by the byte, and by pyHanko."""

from __future__ import annotations

import hashlib
from collections.abc import Coroutine
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from asn1crypto import x509
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature, async_validate_pdf_signature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from appraisal_app.domain.verdicts import CHAIR_FIELD
from appraisal_app.signing.containers import der_in, hole_of
from appraisal_app.signing.exact_cms import certificate_in, verifies
from appraisal_app.signing.next_signature import OnlyTheNextSignature
from appraisal_app.signing.opened_pdf import OpenedPdf, SignatureField

_ANY_USAGE = KeyUsageConstraints(key_usage=set())


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one signature shows: whether it is intact, whose it claims to be, and when."""

    field: str
    intact: bool
    certificate: bytes | None = None
    claimed_at: datetime | None = None


def check_signature(pdf: OpenedPdf, index: int, signed: SignatureField) -> Finding:
    """The finding for the signature that the document's revision `index` + 1 must have added."""
    try:
        return _checked(pdf, index, signed)
    except Exception:  # noqa: BLE001 -- hostile input may make the library raise anything
        return Finding(field=signed.name, intact=False)


def _checked(pdf: OpenedPdf, index: int, signed: SignatureField) -> Finding:
    value = signed.dictionary["/V"]
    numbers = [int(number) for number in value["/ByteRange"]]
    hole = hole_of(pdf.data, numbers)
    cms = None if hole is None else der_in(hole)
    certificate = None if cms is None else certificate_in(cms)
    if cms is None or certificate is None:
        return Finding(field=signed.name, intact=False)
    embedded = EmbeddedPdfSignature(pdf.reader, signed.dictionary, signed.name)
    claimed_at = embedded.self_reported_timestamp
    intact = (
        claimed_at is not None
        and claimed_at.tzinfo is not None
        and _is_ours(signed.name, value)
        and verifies(cms, _digest(pdf.data, numbers))
        and embedded.pkcs7_content.rstrip(b"\0") == cms.rstrip(b"\0")
        and embedded.signed_revision == index + 1
        and _certified(pdf, signed)
        and _passes(embedded, certificate, last=index + 2 == pdf.revisions, moment=claimed_at)
    )
    return Finding(field=signed.name, intact=intact, certificate=certificate, claimed_at=claimed_at)


def _is_ours(name: str, value: Any) -> bool:
    return bool(
        value["/Type"] == "/Sig"
        and value["/Filter"] == "/Adobe.PPKLite"
        and value["/SubFilter"] == "/ETSI.CAdES.detached"
        and ("/Reference" in value) == (name == CHAIR_FIELD)
    )


def _digest(data: bytes, byte_range: list[int]) -> bytes:
    _, start, end, rest = byte_range
    view = memoryview(data)
    digest = hashlib.sha256(view[:start])
    digest.update(view[end : end + rest])
    return digest.digest()


def _certified(pdf: OpenedPdf, signed: SignatureField) -> bool:
    """True unless this is the chair's signature and not the one that certifies the document."""
    if signed.name != CHAIR_FIELD:
        return True
    certifier = cast("Any", pdf.reader.root)["/Perms"].get_value_as_reference("/DocMDP")
    return bool(certifier == signed.dictionary.get_value_as_reference("/V"))


def _passes(
    embedded: EmbeddedPdfSignature, certificate: bytes, *, last: bool, moment: datetime
) -> bool:
    root = cast("Any", x509.Certificate).load(certificate)
    status = _run(
        async_validate_pdf_signature(
            embedded,
            ValidationContext(trust_roots=[root], allow_fetching=False, moment=moment),
            diff_policy=OnlyTheNextSignature(),
            key_usage_settings=_ANY_USAGE,
        )
    )
    covered = SignatureCoverageLevel.ENTIRE_FILE if last else SignatureCoverageLevel.ENTIRE_REVISION
    certifies = embedded.field_name == CHAIR_FIELD
    return bool(
        status.bottom_line
        and status.coverage is covered
        and cast("Any", embedded.signer_cert).dump() == certificate
        and embedded.docmdp_level is (MDPPerm.FILL_FORMS if certifies else None)
    )


def _run(work: Coroutine[None, None, PdfSignatureStatus]) -> PdfSignatureStatus:
    """Run a coroutine that never waits. An event loop would open sockets, if only to itself."""
    try:
        work.send(None)
    except StopIteration as finished:
        return cast("PdfSignatureStatus", finished.value)
    work.close()
    raise RuntimeError("validation wanted to wait for something")
