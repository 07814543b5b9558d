from __future__ import annotations

import asyncio
import hashlib
import logging
import re
from pathlib import Path
from typing import Any, cast

import pytest
from asn1crypto import keys, x509
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from pyhanko.sign.signers import SimpleSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore
from tests.signing.conftest import Person

from appraisal_app.domain.verdicts import CEO_FIELD, CHAIR_FIELD, Verdict
from appraisal_app.signing import exact_cms
from appraisal_app.signing.containers import der_in
from appraisal_app.signing.judge import judge
from appraisal_app.signing.quiet import NOISY

OLD = Path(__file__).parent / "data" / "signed_in_2026.pdf"


def test_our_container_is_the_one_that_pyhanko_writes(chair: Person) -> None:
    identity = chair.identity
    private = identity.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    signer = SimpleSigner(
        signing_cert=cast("Any", x509.Certificate).load(identity.certificate.der),
        signing_key=cast("Any", keys.PrivateKeyInfo).load(private),
        cert_registry=SimpleCertificateStore(),
    )
    digest = hashlib.sha256(b"document").digest()
    theirs = asyncio.run(signer.async_sign(digest, "sha256", use_pades=True))
    ours = exact_cms.sign(identity.key, identity.certificate.der, digest)
    assert cast("Any", theirs).dump() == ours


def test_a_container_verifies_for_its_own_document_only(chair: Person) -> None:
    identity = chair.identity
    cms = exact_cms.sign(identity.key, identity.certificate.der, bytes(32))
    assert exact_cms.verifies(cms, bytes(32))
    assert not exact_cms.verifies(cms, b"\1" * 32)
    assert not exact_cms.verifies(cms + b"\0", bytes(32))
    assert exact_cms.certificate_in(cms) == identity.certificate.der


@pytest.mark.parametrize("cms", [b"", b"\x30", b"\x30\x03\x02\x01\x01", b"\x30\x80\x00\x00"])
def test_what_is_not_a_container_neither_verifies_nor_breaks(cms: bytes) -> None:
    assert not exact_cms.verifies(cms, bytes(32))
    assert exact_cms.certificate_in(cms) is None


@pytest.mark.parametrize(
    ("hole", "der"),
    [
        (b"<3003020105>", b"\x30\x03\x02\x01\x05"),
        (b"<30030201050000>", b"\x30\x03\x02\x01\x05"),
        (b"<300302010A00>", b"\x30\x03\x02\x01\x0a"),
        (b"<300302010a00>", None),
        (b"<30030201050001>", None),
        (b"<3003020105 00>", None),
        (b"<300302010500\n>", None),
        (b"<30030201050>", None),
        (b"<30030201>", None),
        (b"(3003020105>", None),
        (b"<3003020105)", None),
        (b"3003020105", None),
        (b"<>", None),
        (b"", None),
        (b"<31030201>", None),
    ],
)
def test_a_hole_holds_capital_hex_and_zeros_or_nothing(hole: bytes, der: bytes | None) -> None:
    found = der_in(hole)
    if der is None:
        assert not found or not exact_cms.verifies(found, bytes(32))
    else:
        assert found == der


def test_the_writer_uses_capital_hex(signed: bytes) -> None:
    holes = re.findall(rb"/Contents <([0-9A-Fa-f]+)>", signed)
    assert len(holes) == 2
    assert all(hole == hole.upper() and hole != hole.lower() for hole in holes)


def test_a_file_signed_with_the_first_version_still_verifies() -> None:
    report = judge(OLD.read_bytes(), known=())
    assert report.verdict is Verdict.UNKNOWN_SIGNER
    assert [each.field for each in report.signatures] == [CHAIR_FIELD, CEO_FIELD]
    assert [each.signer_name for each in report.signatures] == ["Gurpreet Kaur", "Siôn Llŷr Żółć"]


def test_the_libraries_say_nothing_about_the_people(
    signed: bytes, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        for place in range(0, len(signed), 2000):
            judge(signed[:place] + b"x" + signed[place + 1 :], known=())
        for name in NOISY:
            logging.getLogger(f"{name}.somewhere").critical("Gurpreet Kaur")
    written = capsys.readouterr()
    assert (written.out, written.err, caplog.text) == ("", "", "")
