from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.signing.conftest import Person

from appraisal_app.domain.verdicts import fingerprint_of, in_groups
from appraisal_app.signing.certificates import MAX_BYTES, parse_certificate, summary
from appraisal_app.signing.errors import CertificateFileError


def test_pem_and_der_give_the_same_certificate(chair: Person) -> None:
    facts = chair.identity.certificate
    text = summary(facts).pem
    assert parse_certificate(facts.der) == facts
    assert parse_certificate(text.encode()) == facts
    assert parse_certificate(("Dear chair,\r\n\r\n" + text).encode()) == facts


def test_a_summary_says_who_and_how_long(chair: Person) -> None:
    told = summary(chair.identity.certificate)
    assert (told.name, told.organisation) == ("Gurpreet Kaur", "Elm Grove Trust")
    assert told.fingerprint == fingerprint_of(told.der)
    assert told.valid_from.isoformat() == "2026-08-31"
    assert told.valid_to.year == 2032


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        b"%PDF-1.7",
        b"-----BEGIN CERTIFICATE-----\nhello\n-----END CERTIFICATE-----\n",
        b"\x30" * (MAX_BYTES + 1),
    ],
)
def test_garbage_is_told_in_a_plain_sentence(data: bytes) -> None:
    with pytest.raises(CertificateFileError) as refused:
        parse_certificate(data)
    assert refused.value.sentence.startswith("This file is not a certificate")


@given(st.binary(max_size=400))
def test_any_bytes_are_a_certificate_or_refused(data: bytes) -> None:
    with pytest.raises(CertificateFileError):
        parse_certificate(data)


def test_a_damaged_certificate_is_read_or_refused_but_never_breaks(chair: Person) -> None:
    der = chair.identity.certificate.der
    for place in range(len(der)):
        for bit in (1, 16, 128):
            damaged = bytearray(der)
            damaged[place] ^= bit
            try:
                parse_certificate(bytes(damaged))
            except CertificateFileError:
                continue


def test_a_fingerprint_is_read_aloud_in_groups_of_four() -> None:
    fingerprint = fingerprint_of(b"abc")
    assert fingerprint.startswith("BA7816BF8F01CFEA")
    assert in_groups(fingerprint).split()[:3] == ["BA78", "16BF", "8F01"]
    assert len(in_groups(fingerprint).split()) == 16
