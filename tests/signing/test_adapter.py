from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from appraisal_app.application.ports.signing import Signing, SigningRequest
from appraisal_app.domain.verdicts import CEO_FIELD, CHAIR_FIELD, KnownSigner, Verdict
from appraisal_app.signing.adapter import PdfSigning
from appraisal_app.signing.errors import IdentityFileError

SOURCES = Path(__file__).resolve().parents[2] / "src"
NOW = datetime(2026, 11, 10, 19, 4, tzinfo=UTC)
PASSPHRASE = "correct horse battery"


@pytest.fixture
def signing(fonts: list[Path]) -> Signing:
    return PdfSigning(fonts)


def test_two_people_sign_through_the_port_and_the_judge_agrees(
    signing: Signing, unsigned: bytes
) -> None:
    document, known = unsigned, []
    for name, field, office in (
        ("Gurpreet Kaur", CHAIR_FIELD, "Chair of trustees"),
        ("Siôn Żółć", CEO_FIELD, "Chief executive"),
    ):
        p12 = signing.make_identity(
            name=name, organisation="Elm Grove", passphrase=PASSPHRASE, at=NOW
        )
        certificate = signing.certificate_of(p12, PASSPHRASE)
        request = SigningRequest(
            field_name=field, office=office, p12=p12, passphrase=PASSPHRASE, at=NOW
        )
        document = signing.sign(document, request)
        read = signing.read_certificate(certificate.pem.encode())
        assert read == certificate
        known.append(
            KnownSigner(
                field=field, certificate=read.der, role=office, valid_from=date(2026, 11, 9)
            )
        )
    report = signing.judge(document, known=known)
    assert report.verdict is Verdict.GOOD
    # What is remembered of these bytes holds for no others, and for nobody else's list.
    assert signing.judge(document, known=known) is report
    assert signing.judge(document, known=()).verdict is Verdict.UNKNOWN_SIGNER
    assert signing.judge(document + b" ", known=known).verdict is Verdict.CHANGED
    assert b"Received and discussed" in document


def test_a_wrong_passphrase_signs_nothing(signing: Signing, unsigned: bytes) -> None:
    p12 = signing.make_identity(name="A", organisation="B", passphrase=PASSPHRASE, at=NOW)
    request = SigningRequest(
        field_name=CHAIR_FIELD, office="Chair", p12=p12, passphrase="wrong", at=NOW
    )
    with pytest.raises(IdentityFileError, match="does not open"):
        signing.sign(unsigned, request)


def test_looking_at_identities_does_not_load_the_slow_libraries() -> None:
    code = "import sys, appraisal_app.signing.identity_store; print('pyhanko' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": str(SOURCES)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "False"
