"""Signing identities, signing, and the verdict on a signed PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from appraisal_app.domain.verdicts import KnownSigner, Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What a certificate says; `der` are its bytes."""

    name: str
    organisation: str
    fingerprint: str
    pem: str
    der: bytes = field(repr=False)
    valid_from: date
    valid_to: date


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptIdentity:
    """An identity kept on this computer; `id` is a random handle."""

    id: str
    certificate: Certificate


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningRequest:
    """Who signs which field, with which key, and when by the computer's own clock."""

    field_name: str
    office: str
    p12: bytes = field(repr=False)
    passphrase: str = field(repr=False)
    at: datetime


class Signing(Protocol):
    """Signs and judges, without any network."""

    def sign(self, pdf: bytes, request: SigningRequest) -> bytes:
        """The signed PDF; raises AppError when the document must not get this signature."""
        ...

    def judge(self, pdf: bytes, *, known: Sequence[KnownSigner]) -> Report:
        """The verdict; never raises, whatever the bytes are."""
        ...

    def make_identity(
        self, *, name: str, organisation: str, passphrase: str, at: datetime
    ) -> bytes:
        """A new self-signed identity as PKCS#12 bytes; raises AppError."""
        ...

    def certificate_of(self, p12: bytes, passphrase: str) -> Certificate:
        """The certificate inside an identity; raises AppError."""
        ...

    def read_certificate(self, data: bytes) -> Certificate:
        """A certificate file, PEM or DER; raises AppError."""
        ...


class Identities(Protocol):
    """The signing identities on this computer; never in a case file."""

    def kept(self) -> tuple[KeptIdentity, ...]:
        """All of them, oldest first."""
        ...

    def make(self, *, name: str, organisation: str, passphrase: str, at: datetime) -> KeptIdentity:
        """A new one, made here; raises AppError."""
        ...

    def bring(self, p12: bytes, passphrase: str) -> KeptIdentity:
        """Keep somebody's own PKCS#12 file; raises AppError."""
        ...

    def read(self, identity_id: str) -> bytes:
        """The PKCS#12 bytes, still locked."""
        ...

    def back_up(self, identity_id: str, target: Path) -> None:
        """Copy it out; raises AppError when the target exists."""
        ...

    def remove(self, identity_id: str) -> None:
        """Move it aside."""
        ...
