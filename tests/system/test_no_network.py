"""A whole review opens no network socket, seen from outside the program."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from tests.cli.identities import made_elsewhere
from tests.wired import KEY_WORDS, ROOT, papers_of_the_example

STRACE = shutil.which("strace")
CAN_TRACE = (
    STRACE is not None
    and subprocess.run(
        [STRACE, "-o", os.devnull, "true"], capture_output=True, check=False
    ).returncode
    == 0
)
pytestmark = pytest.mark.skipif(not CAN_TRACE, reason="strace is not here, or may not trace")

_DRIVER = """
import json, sys
from appraisal_app.bootstrap import run
for words, expected in json.loads(sys.argv[1]):
    code = run(words)
    assert code == expected, (words, code)
"""
_ONLY_SOCKETS = ("-f", "-qq", "--seccomp-bpf", "-e", "trace=socket")
"""With --seccomp-bpf (strace 5.3), the program is not stopped at every other call."""
_NETWORK = re.compile(r"AF_INET6?\b")


def traced(folder: Path, *words: str) -> list[str]:
    """The sockets that Python, run with these words in that folder, asks for."""
    log = folder / "sockets.log"
    assert STRACE is not None
    done = subprocess.run(
        [STRACE, *_ONLY_SOCKETS, "-o", str(log), sys.executable, *words],
        cwd=folder,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT / "src"),
            "APPRAISAL_PASSPHRASE": KEY_WORDS,
            "APPRAISAL_IDENTITY_PASSPHRASE": KEY_WORDS,
            "QT_QPA_PLATFORM": "offscreen",
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [line for line in log.read_text().splitlines() if "socket(" in line]


def sign(source: str, who: str, target: str) -> list[str]:
    identity = ("--identity", f"{who}.p12", "--field", f"sig_{who}")
    return ["sign", source, *identity, "-o", target]


def trust(who: str) -> list[str]:
    return ["trust", "a.appraisal", "--certificate", f"{who}.pem", "--role", who]


REVIEW: list[tuple[list[str], int]] = [
    (["example", "a.appraisal"], 0),
    (["documents", "a.appraisal", "--json"], 0),
    (["export", "a.appraisal", "--all", "papers"], 0),
    (sign("papers/Chief executive's review statement 2025-26.pdf", "chair", "half.pdf"), 0),
    (sign("half.pdf", "ceo", "signed.pdf"), 0),
    (trust("chair"), 0),
    (trust("ceo"), 0),
    (["verify", "signed.pdf", "--against", "a.appraisal"], 0),
    (["verify", "half.pdf", "--json"], 1),
    (["verify", "a.appraisal"], 0),
    (["record", "a.appraisal", "-o", "record.json"], 0),
    (["from-record", "record.json", "b.appraisal", "--no-passphrase"], 0),
    (["gallery", "b.appraisal", "screens", "--quick"], 0),
]


def test_a_whole_review_opens_no_network_socket(tmp_path: Path) -> None:
    for who in ("chair", "ceo"):
        (tmp_path / f"{who}.p12").write_bytes(made_elsewhere(who).p12)
        (tmp_path / f"{who}.pem").write_bytes(made_elsewhere(who).pem)
    asked = traced(tmp_path, "-c", _DRIVER, json.dumps(REVIEW))
    assert [line for line in asked if _NETWORK.search(line)] == []
    printed = {each.name for each in (tmp_path / "papers").iterdir()}
    assert printed == papers_of_the_example()
    assert list((tmp_path / "screens").rglob("*.png"))


_SECOND_START = """
from appraisal_app.bootstrap import run
from appraisal_app.system.folders import system_folders
from appraisal_app.system.handing_over.handing import listen
from appraisal_app.system.handing_over.place import meeting_place
listening = listen(meeting_place(system_folders().data), lambda asked: asked.take())
assert listening is not None
assert run(["a.appraisal"]) == 0
listening.close()
"""


def test_a_second_start_meets_the_first_by_a_local_socket_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with TemporaryDirectory() as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        asked = traced(tmp_path, "-c", _SECOND_START)
    assert [line for line in asked if _NETWORK.search(line)] == []
    assert [line for line in asked if "AF_UNIX" in line]


def test_a_network_socket_would_be_seen(tmp_path: Path) -> None:
    asked = traced(tmp_path, "-c", "import socket; socket.socket().close()")
    assert [line for line in asked if _NETWORK.search(line)]
