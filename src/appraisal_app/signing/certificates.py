"""Certificates: read from a file, described for a person, checked for whether they can sign."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID, ObjectIdentifier

from appraisal_app.application.ports.signing import Certificate
from appraisal_app.domain.plain_names import name_fault
from appraisal_app.domain.verdicts import fingerprint_of
from appraisal_app.signing.errors import CertificateFileError

MAX_BYTES = 1024 * 1024
_MIN_RSA_BITS = 2048
_CURVES = ("secp256r1", "secp384r1", "secp521r1")
# An oddity in the file makes the library warn, and a warning may be set to raise.
_UNREADABLE = (ValueError, TypeError, UnsupportedAlgorithm, x509.InvalidVersion, Warning)
_NOT_A_CERTIFICATE = (
    "This file is not a certificate that the application can read. Ask for the certificate "
    "again; its name usually ends in .cer, .crt or .pem."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateFacts:
    """A certificate as the application uses it: DER bytes and what they say."""

    der: bytes
    common_name: str
    organisation: str
    not_before: datetime
    not_after: datetime

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the DER, 64 capital hex digits."""
        return fingerprint_of(self.der)

    def valid_at(self, moment: datetime) -> bool:
        """True if `moment` (aware) lies within the certificate's own dates."""
        return self.not_before <= moment <= self.not_after


def parse_certificate(data: bytes) -> CertificateFacts:
    """The one certificate in a PEM or DER file.

    Raises CertificateFileError for anything else.
    """
    if len(data) > MAX_BYTES:
        raise CertificateFileError(_NOT_A_CERTIFICATE)
    try:
        if b"-----BEGIN CERTIFICATE-----" in data:
            certificate = x509.load_pem_x509_certificate(data)
        else:
            certificate = x509.load_der_x509_certificate(data)
        return facts_of(certificate)
    except _UNREADABLE as error:
        raise CertificateFileError(_NOT_A_CERTIFICATE) from error


def facts_of(certificate: x509.Certificate) -> CertificateFacts:
    """The same for a certificate in memory.

    Raises ValueError where a name in it cannot be read.
    """
    return CertificateFacts(
        der=certificate.public_bytes(Encoding.DER),
        common_name=_named(certificate, NameOID.COMMON_NAME),
        organisation=_named(certificate, NameOID.ORGANIZATION_NAME),
        not_before=certificate.not_valid_before_utc,
        not_after=certificate.not_valid_after_utc,
    )


def summary(facts: CertificateFacts) -> Certificate:
    """The same for the application."""
    certificate = x509.load_der_x509_certificate(facts.der)
    return Certificate(
        name=facts.common_name,
        organisation=facts.organisation,
        fingerprint=facts.fingerprint,
        pem=certificate.public_bytes(Encoding.PEM).decode("ascii"),
        der=facts.der,
        valid_from=facts.not_before.date(),
        valid_to=facts.not_after.date(),
    )


def can_sign(certificate: x509.Certificate) -> bool:
    """True for a key of a kind and size used here and a certificate that allows signing."""
    try:
        return _is_strong(certificate.public_key()) and _allows_signing(certificate)
    except (ValueError, UnsupportedAlgorithm, x509.DuplicateExtension):
        return False


def _is_strong(key: object) -> bool:
    if isinstance(key, rsa.RSAPublicKey):
        return key.key_size >= _MIN_RSA_BITS
    return isinstance(key, ec.EllipticCurvePublicKey) and key.curve.name in _CURVES


def _allows_signing(certificate: x509.Certificate) -> bool:
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return True
    return usage.digital_signature or usage.content_commitment


def _named(certificate: x509.Certificate, oid: ObjectIdentifier) -> str:
    for attribute in certificate.subject.get_attributes_for_oid(oid):
        value = attribute.value
        name = value if isinstance(value, str) else ""
        if name_fault(name):
            raise ValueError("the name shows as another one than it is")
        return name
    return ""
