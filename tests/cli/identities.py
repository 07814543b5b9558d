"""Signing identities as other programs make them: PKCS#12, and certificates as PEM and DER."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    pkcs12,
)
from cryptography.x509.oid import NameOID
from tests.wired import KEY_WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """An identity from elsewhere; KEY_WORDS opens it."""

    p12: bytes
    pem: bytes
    der: bytes


@cache
def made_elsewhere(name: str) -> Made:
    """A self-signed P-256 identity, valid for the two years around the example."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime(2026, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2028, 1, 1, tzinfo=UTC))
        .sign(key, SHA256())
    )
    lock = BestAvailableEncryption(KEY_WORDS.encode())
    return Made(
        p12=pkcs12.serialize_key_and_certificates(name.encode(), key, certificate, None, lock),
        pem=certificate.public_bytes(Encoding.PEM),
        der=certificate.public_bytes(Encoding.DER),
    )
