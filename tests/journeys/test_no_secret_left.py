"""After a review no secret and no word of it lies in any folder that the program touches."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from tests.journeys.left_behind import found_in
from tests.wired import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lived:
    """Where the program was, what it was to keep to itself, and what it said of itself."""

    home: Path
    secrets: tuple[str, ...]
    seen: tuple[str, ...]
    said: str


@pytest.fixture(scope="module")
def lived() -> Iterator[Lived]:
    with TemporaryDirectory() as kept:
        home = Path(kept) / "home"
        (home / "tmp").mkdir(parents=True)
        done = subprocess.run(
            [sys.executable, "-m", "tests.journeys.secretive", str(home), f"{home}/paper"],
            cwd=ROOT,
            env={
                "PATH": os.environ["PATH"],
                "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}",
                "PYTHONDONTWRITEBYTECODE": "1",
                "QT_QPA_PLATFORM": "offscreen",
                "HOME": str(home),
                "TMPDIR": str(home / "tmp"),
            },
            capture_output=True,
            text=True,
            timeout=200,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        told = json.loads(done.stdout.splitlines()[-1])
        yield Lived(
            home=home,
            secrets=tuple(told["secrets"]),
            seen=tuple(told["seen"]),
            said=done.stderr,
        )


def test_nothing_that_was_secret_is_left_anywhere(lived: Lived) -> None:
    kept = {each.name for each in lived.home.rglob("*") if each.is_file()}
    assert {"Review.appraisal", "ask.appraisal-packet", "appraisal.log", "settings.json"} <= kept
    assert any(name.endswith(".p12") for name in kept)
    assert found_in(lived.home, lived.secrets) == []


def test_neither_arguments_nor_environment_nor_output_hold_it(lived: Lived) -> None:
    assert lived.seen == ()
    assert [each for each in lived.secrets if each in lived.said] == []


def test_what_went_wrong_is_in_the_log_and_no_path_of_anybodys(lived: Lived) -> None:
    log = next(lived.home.rglob("appraisal.log")).read_text("utf-8")
    assert "ValueError at" in log
    assert "OSError at" in log or "FileNotFoundError at" in log
    assert str(lived.home) not in log


def test_a_secret_that_lay_about_would_be_found(lived: Lived, tmp_path: Path) -> None:
    (tmp_path / "a.log").write_text(f"x{lived.secrets[0]}x", "utf-8")
    (tmp_path / "b.bin").write_text(lived.secrets[3], "utf-16-le")
    (tmp_path / lived.secrets[4]).touch()
    assert len(found_in(tmp_path, lived.secrets)) == 3
