"""The port `Signing`, kept by this package."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from threading import Lock

from appraisal_app.application.ports.signing import Certificate, SigningRequest
from appraisal_app.domain.verdicts import CEO_FIELD, KnownSigner, Report
from appraisal_app.signing.certificates import parse_certificate, summary
from appraisal_app.signing.identities import make_identity, open_identity
from appraisal_app.signing.judge import judge
from appraisal_app.signing.signer import SignatureRequest, sign_document

_RECEIVED = "Received and discussed"
_REMEMBERED = 64
"""Verdicts; a file seldom keeps more documents."""


class PdfSigning:
    """Signs and judges PDFs with nothing but the files it is given.

    `fonts` are TrueType files; each line of a visible signature takes the first that can draw it.
    """

    def __init__(self, fonts: Sequence[Path]) -> None:
        self._fonts = tuple(fonts)
        self._verdicts: dict[tuple[bytes, tuple[KnownSigner, ...]], Report] = {}
        self._lock = Lock()

    def sign(self, pdf: bytes, request: SigningRequest) -> bytes:
        """The signed PDF; raises SigningRefusedError or IdentityFileError."""
        return sign_document(
            pdf,
            identity=open_identity(request.p12, request.passphrase),
            request=SignatureRequest(
                field=request.field_name,
                office=request.office,
                when=request.at,
                fonts=self._fonts,
                meaning=_RECEIVED if request.field_name == CEO_FIELD else "",
            ),
        )

    def judge(self, pdf: bytes, *, known: Sequence[KnownSigner]) -> Report:
        """The verdict; never raises, whatever the bytes are.

        It depends on nothing else, so the same bytes are not judged again.
        """
        asked = hashlib.sha256(pdf).digest(), tuple(known)
        found = self._verdicts.get(asked)
        if found is None:
            found = judge(pdf, known=known)
            self._remember(asked, found)
        return found

    def _remember(self, asked: tuple[bytes, tuple[KnownSigner, ...]], found: Report) -> None:
        with self._lock:
            if len(self._verdicts) >= _REMEMBERED:
                del self._verdicts[next(iter(self._verdicts))]
            self._verdicts[asked] = found

    def make_identity(
        self, *, name: str, organisation: str, passphrase: str, at: datetime
    ) -> bytes:
        """A new self-signed identity as PKCS#12 bytes; raises IdentityFileError."""
        return make_identity(
            name=name, organisation=organisation, passphrase=passphrase, now=at
        ).p12

    def certificate_of(self, p12: bytes, passphrase: str) -> Certificate:
        """The certificate inside an identity; raises IdentityFileError."""
        return summary(open_identity(p12, passphrase).certificate)

    def read_certificate(self, data: bytes) -> Certificate:
        """A certificate file, PEM or DER; raises CertificateFileError."""
        return summary(parse_certificate(data))
