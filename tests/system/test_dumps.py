"""A program that crashes leaves no image of its memory behind."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tests.wired import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")

_CHILD = """
import ctypes, json, os, resource, sys
resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
if sys.argv[1] == "forbid":
    from appraisal_app.system.dumps import forbid_dumps
    forbid_dumps()
limits = resource.getrlimit(resource.RLIMIT_CORE)
print(json.dumps([limits, ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)]), flush=True)
os.abort()
"""


def aborted(folder: Path, word: str) -> tuple[str, list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, word],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == -signal.SIGABRT, done.stderr
    return done.stdout.strip(), [each.name for each in folder.iterdir()]


def test_a_crash_writes_no_core_file_and_nobody_may_read_the_memory(tmp_path: Path) -> None:
    assert aborted(tmp_path, "forbid") == ("[[0, 0], 0]", [])


def test_without_that_it_could_be_read(tmp_path: Path) -> None:
    said, _ = aborted(tmp_path, "leave")
    assert said.endswith("1]"), "PR_GET_DUMPABLE"
    if resource.getrlimit(resource.RLIMIT_CORE)[1] != 0:
        assert not said.startswith("[[0")


_STARTED = """
import contextlib, ctypes
from appraisal_app.bootstrap import run
with contextlib.suppress(SystemExit):
    run(["--version"])
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


def test_the_program_forbids_it_when_it_starts(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _STARTED],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "0"
