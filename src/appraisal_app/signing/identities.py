"""A signing identity: one key with its certificate, in a PKCS#12 file with a passphrase."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, cast

from asn1crypto import x509 as asn1
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PrivateFormat, pkcs12
from cryptography.x509.oid import NameOID

from appraisal_app.application.passphrases import plain
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.plain_names import name_fault
from appraisal_app.signing.certificates import CertificateFacts, can_sign, facts_of
from appraisal_app.signing.errors import IdentityFileError
from appraisal_app.signing.exact_cms import SigningKey

MIN_PASSPHRASE = 8
MAX_BYTES = 1024 * 1024
_KEY_BITS = 3072
_LIFETIME = timedelta(days=6 * 365 + 2)
_EARLY = timedelta(days=1)
_KDF_ROUNDS = 200_000
# The upper bound of commonName and organizationName in RFC 5280 appendix A, in bytes as the library
# counts them: a letter with an accent is two, one of another alphabet up to four.
_MAX_NAME = 64
_NOT_AN_IDENTITY = (
    "This file is not a signing identity that the application can read. "
    "Choose a file whose name ends in .p12 or .pfx."
)
_DOES_NOT_OPEN = "The passphrase does not open this identity. Type it again; mind capital letters."


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeIdentity:
    """A new identity: the file to keep and the certificate to give to the others."""

    p12: bytes = field(repr=False)
    certificate: CertificateFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """An opened identity, ready to sign; keep it only as long as the signing takes."""

    key: SigningKey = field(repr=False)
    certificate: CertificateFacts


def make_identity(*, name: str, organisation: str, passphrase: str, now: datetime) -> MadeIdentity:
    """A new RSA-3072 key with a self-signed certificate that is valid for six years from `now`.

    Raises IdentityFileError for an empty or over-long name or a short passphrase.
    """
    _check_names(name, organisation)
    secret = _new_secret(passphrase)
    key = rsa.generate_private_key(65537, _KEY_BITS)
    certificate = _self_signed(key, name.strip(), organisation.strip(), now)
    _check_readable(certificate)
    encryption = (
        PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(_KDF_ROUNDS)
        .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(SHA256())
        .build(secret)
    )
    p12 = pkcs12.serialize_key_and_certificates(b"signing", key, certificate, None, encryption)
    return MadeIdentity(p12=p12, certificate=facts_of(certificate))


def open_identity(p12: bytes, passphrase: str) -> Identity:
    """The key and certificate in a PKCS#12 file, made here or elsewhere.

    Raises IdentityFileError for a file of another kind, a wrong passphrase, or a key that this
    application does not sign with.
    """
    key, certificate = _load(p12, passphrase)
    if key is None or certificate is None:
        raise IdentityFileError(
            "This file holds no key with its certificate. Export both together and try again."
        )
    if not isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) or not can_sign(
        certificate
    ):
        raise IdentityFileError(
            "This identity is not meant for signing documents, or its key is of a kind that is "
            "not used here. Make a new identity in the application instead."
        )
    _check_readable(certificate)
    try:
        return Identity(key=key, certificate=facts_of(certificate))
    except ValueError as error:
        raise IdentityFileError(
            "A name in this identity shows as another one than it is. Make an identity with the "
            "name typed afresh."
        ) from error


def _check_readable(certificate: x509.Certificate) -> None:
    """Names are compared by the rules of RFC 4518, and a few cannot be: better said before."""
    read = cast("Any", asn1).Certificate.load(certificate.public_bytes(Encoding.DER))
    try:
        for name in (read.subject, read.issuer):
            hash(name.hashable)
    except ValueError as error:
        raise IdentityFileError(
            "A name in this identity cannot be used in a signature, because it mixes writing "
            "directions or holds pictures. Make an identity with the name in one script."
        ) from error


def _load(p12: bytes, passphrase: str) -> tuple[object | None, x509.Certificate | None]:
    if len(p12) > MAX_BYTES or not looks_like_p12(p12):
        raise IdentityFileError(_NOT_AN_IDENTITY)
    # Files from elsewhere may have been locked with letters composed in another way, and our six
    # words are often typed with capitals or commas.
    for spelling in dict.fromkeys((_composed(passphrase), passphrase, plain(passphrase))):
        try:
            key, certificate, _others = pkcs12.load_key_and_certificates(
                p12, spelling.encode("utf-8")
            )
        except ValueError:
            continue
        except (UnsupportedAlgorithm, TypeError, UserWarning) as error:
            # The library warns of what is no proper DER, and a warning may be set to raise.
            raise IdentityFileError(_NOT_AN_IDENTITY) from error
        return key, certificate
    raise IdentityFileError(_DOES_NOT_OPEN)


def looks_like_p12(data: bytes) -> bool:
    """True if `data` starts as a PKCS#12 file does: a sequence whose first item is version 3."""
    return data[:1] == b"\x30" and b"\x02\x01\x03" in data[2:8]


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _new_secret(passphrase: str) -> bytes:
    secret = _composed(passphrase)
    if len(secret) < MIN_PASSPHRASE:
        raise IdentityFileError(
            phrased(
                "The passphrase is too short. Use at least {min_passphrase} characters.",
                min_passphrase=MIN_PASSPHRASE,
            )
        )
    return secret.encode("utf-8")


def _check_names(name: str, organisation: str) -> None:
    for text, what in ((name, "name"), (organisation, "organisation's name")):
        if not text.strip():
            raise IdentityFileError(
                phrased("The {what} is missing. Type it and try again.", what=what)
            )
        if len(text.strip().encode()) > _MAX_NAME:
            raise IdentityFileError(
                phrased(
                    "The {what} is too long for a certificate. Use at most {max_name} letters; "
                    "one with an accent, or of another alphabet, counts as two or more.",
                    what=what,
                    max_name=_MAX_NAME,
                )
            )
        if fault := name_fault(text):
            raise IdentityFileError(phrased("No certificate is made: {fault}", fault=fault))


def _self_signed(
    key: rsa.RSAPrivateKey, name: str, organisation: str, now: datetime
) -> x509.Certificate:
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, name),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
        ]
    )
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _EARLY)
        .not_valid_after(now + _LIFETIME)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_SIGNING_ONLY, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, SHA256())
    )


_SIGNING_ONLY = x509.KeyUsage(
    digital_signature=True,
    content_commitment=True,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=False,
    crl_sign=False,
    encipher_only=False,
    decipher_only=False,
)
