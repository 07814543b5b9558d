from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import NameOID

from appraisal_app.domain.verdicts import CHAIR_FIELD, Verdict
from appraisal_app.signing.errors import IdentityFileError
from appraisal_app.signing.exact_cms import sign, verifies
from appraisal_app.signing.identities import Identity, make_identity, open_identity
from appraisal_app.signing.judge import judge

NOW = datetime(2026, 9, 1, 9, 0, tzinfo=UTC)
PASSPHRASE = "Dŵr oer i'r chwith"


def made(passphrase: str = PASSPHRASE) -> bytes:
    return make_identity(
        name="Siôn Żółć", organisation="Elm Grove", passphrase=passphrase, now=NOW
    ).p12


@pytest.fixture(scope="module")
def p12() -> bytes:
    return made()


@pytest.fixture(scope="module")
def identity(p12: bytes) -> Identity:
    return open_identity(p12, PASSPHRASE)


def test_an_identity_opens_with_its_passphrase(identity: Identity) -> None:
    assert identity.certificate.common_name == "Siôn Żółć"
    assert identity.certificate.organisation == "Elm Grove"


def test_the_certificate_is_for_signing_only_and_for_six_years(identity: Identity) -> None:
    certificate = x509.load_der_x509_certificate(identity.certificate.der)
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    basic = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
    assert isinstance(identity.key, rsa.RSAPrivateKey)
    assert identity.key.key_size == 3072
    assert usage.digital_signature
    assert usage.content_commitment
    assert not usage.key_cert_sign
    assert not usage.key_encipherment
    assert not basic.ca
    assert certificate.issuer == certificate.subject
    assert identity.certificate.valid_at(NOW + timedelta(days=6 * 365))
    assert not identity.certificate.valid_at(NOW + timedelta(days=7 * 365))


def test_two_identities_of_one_person_differ(identity: Identity) -> None:
    other = open_identity(made(), PASSPHRASE)
    assert other.certificate.fingerprint != identity.certificate.fingerprint


def test_a_wrong_passphrase_is_told_in_a_plain_sentence(p12: bytes) -> None:
    with pytest.raises(IdentityFileError, match="does not open this identity") as refused:
        open_identity(p12, PASSPHRASE.upper())
    assert refused.value.sentence.endswith(".")


@pytest.mark.parametrize(
    "typed", [" Amber, KETTLE  orbit;plum quiet-River.", "amber kettle orbit plum quiet river"]
)
def test_six_words_open_it_however_they_are_typed(typed: str) -> None:
    assert open_identity(made("amber kettle orbit plum quiet river"), typed).certificate.der
    with pytest.raises(IdentityFileError, match="does not open"):
        open_identity(made("Amber kettle orbit plum quiet river"), typed)


def test_a_passphrase_may_be_typed_with_letters_composed_in_another_way(p12: bytes) -> None:
    decomposed = unicodedata.normalize("NFD", PASSPHRASE)
    assert decomposed != PASSPHRASE
    assert open_identity(p12, decomposed).certificate.organisation == "Elm Grove"


@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.7", b"0\x82\x01\x02\x02\x01\x03", b"0"])
def test_another_kind_of_file_is_refused(data: bytes) -> None:
    with pytest.raises(IdentityFileError):
        open_identity(data, PASSPHRASE)


def test_a_damaged_file_is_refused(p12: bytes) -> None:
    for place in range(0, len(p12), 211):
        damaged = bytearray(p12)
        damaged[place] ^= 0x55
        with pytest.raises(IdentityFileError):
            open_identity(bytes(damaged), PASSPHRASE)


@pytest.mark.parametrize(
    ("name", "organisation", "passphrase", "told"),
    [
        ("", "Elm Grove", PASSPHRASE, "name is missing"),
        ("  ", "Elm Grove", PASSPHRASE, "name is missing"),
        ("Siôn", "", PASSPHRASE, "organisation's name is missing"),
        ("S" * 65, "Elm Grove", PASSPHRASE, "too long"),
        ("Ż" * 33, "Elm Grove", PASSPHRASE, "counts as two"),
        ("Siôn", "Elm Grove", "short", "at least 8"),
        ("Siôn", "Elm Grove", "", "at least 8"),
    ],
)
def test_what_is_missing_for_a_new_identity_is_told(
    name: str, organisation: str, passphrase: str, told: str
) -> None:
    with pytest.raises(IdentityFileError, match=told):
        make_identity(name=name, organisation=organisation, passphrase=passphrase, now=NOW)


def test_neither_key_nor_file_appears_in_what_is_printed(identity: Identity) -> None:
    new = make_identity(name="A", organisation="B", passphrase=PASSPHRASE, now=NOW)
    assert "key" not in repr(identity)
    assert "p12" not in repr(new)


AnyKey = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey


def imported(
    key: AnyKey,
    *,
    usage: x509.KeyUsage | None = None,
    issuer: tuple[rsa.RSAPrivateKey, str] | None = None,
    name: str = "SMITH JO 1234",
) -> bytes:
    """A PKCS#12 file as another program makes it."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    by = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer[1])]) if issuer else subject
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(by)
        .public_key(key.public_key())
        .serial_number(4711)
        .not_valid_before(NOW)
        .not_valid_after(NOW + timedelta(days=365))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    )
    if usage is not None:
        builder = builder.add_extension(usage, critical=True)
    algorithm = None if isinstance(key, ed25519.Ed25519PrivateKey) else SHA256()
    certificate = builder.sign(issuer[0] if issuer else key, algorithm)
    return pkcs12.serialize_key_and_certificates(
        None, key, certificate, None, BestAvailableEncryption(b"secret")
    )


def usage(*, signing: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=signing,
        content_commitment=False,
        key_encipherment=not signing,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


@pytest.fixture(scope="module")
def small_rsa() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def test_somebodys_own_rsa_identity_opens(small_rsa: rsa.RSAPrivateKey) -> None:
    own = open_identity(imported(small_rsa, usage=usage(signing=True)), "secret")
    assert own.certificate.common_name == "SMITH JO 1234"


def test_an_identity_for_another_purpose_is_refused(small_rsa: rsa.RSAPrivateKey) -> None:
    with pytest.raises(IdentityFileError, match="not meant for signing"):
        open_identity(imported(small_rsa, usage=usage(signing=False)), "secret")


def test_an_identity_with_a_key_of_another_kind_is_refused() -> None:
    with pytest.raises(IdentityFileError, match="not meant for signing"):
        open_identity(imported(ed25519.Ed25519PrivateKey.generate()), "secret")


def test_an_identity_with_a_weak_key_is_refused() -> None:
    weak = rsa.generate_private_key(65537, 1024)  # noqa: S505 -- weak on purpose
    with pytest.raises(IdentityFileError, match="not meant for signing"):
        open_identity(imported(weak), "secret")


def test_a_file_with_a_certificate_alone_is_refused(identity: Identity) -> None:
    certificate = x509.load_der_x509_certificate(identity.certificate.der)
    alone = pkcs12.serialize_key_and_certificates(
        None, None, None, [certificate], BestAvailableEncryption(b"secret")
    )
    with pytest.raises(IdentityFileError, match="no key"):
        open_identity(alone, "secret")


def test_a_key_without_pkcs12_around_it_is_refused(small_rsa: rsa.RSAPrivateKey) -> None:
    bare = small_rsa.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    with pytest.raises(IdentityFileError, match="not a signing identity"):
        open_identity(bare, "secret")


def test_a_certificate_issued_by_somebody_else_signs_and_is_judged_by_itself(
    small_rsa: rsa.RSAPrivateKey, unsigned: bytes, signing_with: Callable[..., bytes]
) -> None:
    authority = rsa.generate_private_key(65537, 2048)
    own = open_identity(imported(small_rsa, issuer=(authority, "An Authority")), "secret")
    half = signing_with(unsigned, own, CHAIR_FIELD)
    assert judge(half, known=()).verdict is Verdict.INCOMPLETE


@pytest.mark.parametrize("curve", [ec.SECP256R1(), ec.SECP384R1(), ec.SECP521R1()])
def test_an_elliptic_curve_identity_signs(
    unsigned: bytes, signing_with: Callable[..., bytes], curve: ec.EllipticCurve
) -> None:
    own = open_identity(imported(ec.generate_private_key(curve)), "secret")
    half = signing_with(unsigned, own, CHAIR_FIELD)
    assert judge(half, known=()).verdict is Verdict.INCOMPLETE


def test_every_bit_of_an_elliptic_curve_signature_matters() -> None:
    own = open_identity(imported(ec.generate_private_key(ec.SECP256R1())), "secret")
    cms = sign(own.key, own.certificate.der, bytes(32))
    assert verifies(cms, bytes(32))
    for place in range(len(cms)):
        for bit in range(8):
            altered = bytearray(cms)
            altered[place] ^= 1 << bit
            assert not verifies(bytes(altered), bytes(32))


@pytest.mark.parametrize("name", ["محمد sig", "O'Brien 🎉"])
def test_a_name_that_cannot_be_compared_is_refused_before_it_is_used(name: str) -> None:
    with pytest.raises(IdentityFileError, match="in one script"):
        make_identity(
            name=name,
            organisation="Trust",
            passphrase="six words that nobody knows",
            now=datetime(2026, 11, 21, tzinfo=UTC),
        )


@pytest.mark.parametrize("name", ["Owen \u202eecirP", "\u041ewen Price"])
def test_no_certificate_is_made_for_a_name_that_shows_as_another(name: str) -> None:
    with pytest.raises(IdentityFileError, match=r"type (the name|it) afresh"):
        make_identity(name=name, organisation="Elm Grove", passphrase=PASSPHRASE, now=NOW)


@pytest.mark.parametrize("name", ["SMITH \u202eOJ", "SM\u0406TH JO"])
def test_an_identity_from_elsewhere_under_such_a_name_is_refused(name: str) -> None:
    data = imported(rsa.generate_private_key(65537, 2048), name=name)
    with pytest.raises(IdentityFileError, match=r"Make an identity"):
        open_identity(data, "secret")
