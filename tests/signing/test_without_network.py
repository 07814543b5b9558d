"""Signing and judging open no socket, not even the two that an event loop opens to itself."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
from tests.signing.conftest import Person

from appraisal_app.domain.verdicts import CEO_FIELD, CHAIR_FIELD, KnownSigner, Verdict
from appraisal_app.signing.judge import judge

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def no_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_named: object) -> NoReturn:
        raise AssertionError("a socket was opened")

    for name in ("socket", "socketpair", "create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)


@pytest.mark.usefixtures("no_sockets")
def test_nothing_opens_a_socket(
    unsigned: bytes,
    chair: Person,
    ceo: Person,
    sign: Callable[..., bytes],
    known: tuple[KnownSigner, KnownSigner],
) -> None:
    both = sign(sign(unsigned, chair, CHAIR_FIELD), ceo, CEO_FIELD)
    assert judge(both, known=known).verdict is Verdict.GOOD


def test_the_trap_works(no_sockets: None) -> None:
    del no_sockets
    with pytest.raises(AssertionError):
        socket.socket()


WITHOUT_NETWORK = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from appraisal_app.domain.verdicts import CHAIR_FIELD
from appraisal_app.signing.identities import make_identity, open_identity
from appraisal_app.signing.judge import judge
from tests.signing.conftest import Person
from appraisal_app.signing.signer import SignatureRequest, sign_document
from tests.signing.conftest import Person
now = datetime(2026, 11, 10, 19, 4, tzinfo=UTC)
made = make_identity(name="A", organisation="B", passphrase="correct horse", now=now)
request = SignatureRequest(field=CHAIR_FIELD, office="Chair", when=now, fonts=[Path(sys.argv[2])])
data = Path(sys.argv[1]).read_bytes()
signed = sign_document(data, identity=open_identity(made.p12, "correct horse"), request=request)
print(judge(signed, known=()).verdict)
"""


def test_a_process_without_any_network_signs_and_judges(
    unsigned: bytes, fonts: list[Path], tmp_path: Path
) -> None:
    cut_off = ["unshare", "--user", "--net"]
    try:
        subprocess.run([*cut_off, "true"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this system cannot start a process without network")
    document = tmp_path / "document.pdf"
    document.write_bytes(unsigned)
    done = subprocess.run(
        [*cut_off, sys.executable, "-c", WITHOUT_NETWORK, str(document), str(fonts[0])],
        env={"PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == "incomplete", done.stderr
