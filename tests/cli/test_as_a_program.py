"""The command as a program of its own: streams, exit codes, rights."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.wired import KEY_WORDS, ROOT, example_at

PYTHON = [sys.executable, "-W", "error", "-m", "appraisal_app"]


def program(
    *words: object, variables: dict[str, str] | None = None, **more: Any
) -> subprocess.CompletedProcess[str]:
    """Run the program without a terminal."""
    return subprocess.run(
        [*PYTHON, *map(str, words)],
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), **(variables or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        **more,
    )


def test_a_protected_review_from_first_to_last_word(tmp_path: Path) -> None:
    secret = {"APPRAISAL_PASSPHRASE": KEY_WORDS}
    made = program("example", "a.appraisal", cwd=tmp_path, variables=secret)
    assert (made.returncode, made.stdout, made.stderr) == (0, "a.appraisal\n", "")
    record = program("record", "a.appraisal", "-o", "r.json", cwd=tmp_path, variables=secret)
    assert (record.returncode, record.stdout, record.stderr) == (0, "", "")
    verdict = program("verify", "a.appraisal", "--json", cwd=tmp_path, variables=secret)
    assert (verdict.returncode, json.loads(verdict.stdout)["verdict"]) == (0, "good")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.appraisal", "r.json"]
    unasked = program("record", "a.appraisal", cwd=tmp_path)
    assert unasked.returncode == 2
    assert len(unasked.stderr.strip().splitlines()) == 1


def test_what_goes_wrong_ends_without_a_traceback(tmp_path: Path) -> None:
    for words in (["record", "missing"], ["verify"], ["recrod", "a", "b"]):
        done = program(*words, cwd=tmp_path)
        assert (done.returncode, done.stdout) == (2, "")
        assert len(done.stderr.strip().splitlines()) == 1
    assert program("--version").stdout.strip()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("words", [["--version"], ["record", "a.appraisal"]], ids=" ".join)
def test_a_full_disk_behind_the_output_is_told(
    tmp_path: Path, words: list[str], unbuffered: str
) -> None:
    example_at(tmp_path / "a.appraisal")
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [*PYTHON, *words],
            check=False,
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONUNBUFFERED": unbuffered},
            stdin=subprocess.DEVNULL,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=120,
        )
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1
    assert done.stderr.startswith("The output could not be written, because the disk")


def test_a_reader_that_has_left_is_no_trouble(tmp_path: Path) -> None:
    example_at(tmp_path / "a.appraisal")
    with subprocess.Popen(
        [*PYTHON, "record", str(tmp_path / "a.appraisal")],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 2
