"""The one form in which this application writes a PAdES-B-B signature, to the byte.

Certificate, document digest and signature value determine every byte of the container. So it can
be rebuilt and compared: whatever is neither covered by the signature nor needed to check it
(version numbers, algorithm names, the order of things) cannot differ unnoticed. Documents signed
today must verify in ten years, so this form never changes; a new one would stand beside it.

ETSI EN 319 142-1, level B-B; RFC 5652 for the structure; RFC 5035 for the certificate's hash.
"""

from __future__ import annotations

import hashlib

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256

from appraisal_app.signing.der import children, element

SigningKey = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
VerifyingKey = rsa.RSAPublicKey | ec.EllipticCurvePublicKey

_INTEGER, _OCTETS, _OID, _SEQUENCE, _SET = 0x02, 0x04, 0x06, 0x30, 0x31
_CONTEXT_0, _CONTEXT_4 = 0xA0, 0xA4
_ONE = element(_INTEGER, b"\x01")
_NULL = b"\x05\x00"
# A certificate with an oddity makes the library warn, and a warning may be set to raise.
_NOT_OURS = (ValueError, IndexError, UnsupportedAlgorithm, x509.InvalidVersion, Warning)


def _oid(hexadecimal: str) -> bytes:
    return element(_OID, bytes.fromhex(hexadecimal))


_DATA = _oid("2a864886f70d010701")
_SIGNED_DATA = _oid("2a864886f70d010702")
_CONTENT_TYPE = _oid("2a864886f70d010903")
_MESSAGE_DIGEST = _oid("2a864886f70d010904")
_SIGNING_CERTIFICATE_V2 = _oid("2a864886f70d010910022f")
_SHA256 = element(_SEQUENCE, _oid("608648016503040201"), _NULL)
_SHA256_RSA = element(_SEQUENCE, _oid("2a864886f70d01010b"), _NULL)
_SHA256_ECDSA = element(_SEQUENCE, _oid("2a8648ce3d040302"))


def container(certificate: bytes, digest: bytes, signature: bytes) -> bytes:
    """The whole signature container (CMS SignedData, DER) for a DER certificate."""
    issuer, serial = _issuer_and_serial(certificate)
    signer = element(
        _SEQUENCE,
        _ONE,
        element(_SEQUENCE, issuer, serial),
        _SHA256,
        element(_CONTEXT_0, *_attributes(certificate, digest)),
        _algorithm(certificate),
        element(_OCTETS, signature),
    )
    signed_data = element(
        _SEQUENCE,
        _ONE,
        element(_SET, _SHA256),
        element(_SEQUENCE, _DATA),
        element(_CONTEXT_0, certificate),
        element(_SET, signer),
    )
    return element(_SEQUENCE, _SIGNED_DATA, element(_CONTEXT_0, signed_data))


def to_be_signed(certificate: bytes, digest: bytes) -> bytes:
    """The bytes that the key signs: the signed attributes as a DER set."""
    return element(_SET, *_attributes(certificate, digest))


def sign(key: SigningKey, certificate: bytes, digest: bytes) -> bytes:
    """A container for the document whose SHA-256 is `digest`."""
    message = to_be_signed(certificate, digest)
    if isinstance(key, rsa.RSAPrivateKey):
        signature = key.sign(message, padding.PKCS1v15(), SHA256())
    else:
        signature = key.sign(message, ec.ECDSA(SHA256()))
    return container(certificate, digest, signature)


def certificate_in(cms: bytes) -> bytes | None:
    """The DER certificate that a container claims, unverified; None if none can be found."""
    try:
        return _parts(cms)[0]
    except _NOT_OURS:
        return None


def verifies(cms: bytes, digest: bytes) -> bool:
    """True if `cms` has exactly this form and its key signed a document with that digest."""
    try:
        certificate, signature = _parts(cms)
        if cms != container(certificate, digest, signature):
            return False
        key = x509.load_der_x509_certificate(certificate).public_key()
        message = to_be_signed(certificate, digest)
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, message, padding.PKCS1v15(), SHA256())
        elif isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(signature, message, ec.ECDSA(SHA256()))
        else:
            return False
    except (*_NOT_OURS, InvalidSignature):
        return False
    return True


def _parts(cms: bytes) -> tuple[bytes, bytes]:
    signed_data = children(children(children(children(cms)[0].content)[1].content)[0].content)
    signer = children(children(signed_data[4].content)[0].content)
    return children(signed_data[3].content)[0].whole, signer[5].content


def _attributes(certificate: bytes, digest: bytes) -> list[bytes]:
    issuer, serial = _issuer_and_serial(certificate)
    named = element(_CONTEXT_4, issuer)
    identified = element(
        _SEQUENCE,
        element(_OCTETS, hashlib.sha256(certificate).digest()),
        element(_SEQUENCE, element(_SEQUENCE, named), serial),
    )
    listed = element(_SEQUENCE, element(_SEQUENCE, identified))
    attributes = (
        element(_SEQUENCE, _CONTENT_TYPE, element(_SET, _DATA)),
        element(_SEQUENCE, _MESSAGE_DIGEST, element(_SET, element(_OCTETS, digest))),
        element(_SEQUENCE, _SIGNING_CERTIFICATE_V2, element(_SET, listed)),
    )
    return sorted(attributes)


def _issuer_and_serial(certificate: bytes) -> tuple[bytes, bytes]:
    fields = children(children(children(certificate)[0].content)[0].content)
    if fields[0].tag != _CONTEXT_0:
        raise ValueError("only version 3 certificates")
    return fields[3].whole, fields[1].whole


def _algorithm(certificate: bytes) -> bytes:
    key = x509.load_der_x509_certificate(certificate).public_key()
    return _SHA256_RSA if isinstance(key, rsa.RSAPublicKey) else _SHA256_ECDSA
