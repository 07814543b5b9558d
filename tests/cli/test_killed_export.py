"""A process that is killed while it writes leaves nothing for good."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.cli.conftest import Command
from tests.wired import ROOT

pytestmark = pytest.mark.skipif(os.name != "posix", reason="sends signals")

_WRITES = """
import sys
from pathlib import Path
from appraisal_app import bootstrap
from appraisal_app.application.exporting import new_folder, put_into

bootstrap.look_after_parts()
with new_folder(Path(sys.argv[1])) as folder:
    put_into(folder, "D11 Pay recommendation.pdf", b"%PDF private")
    print("half done", flush=True)
    sys.stdin.readline()
"""

_GIVES = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from appraisal_app import bootstrap
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.export_log import leaving
from appraisal_app.application.exporting import export
from appraisal_app.application.noted_export import given
from appraisal_app.domain.people import Role

target, now = Path(sys.argv[1]), datetime(2026, 11, 20, tzinfo=UTC)
case = bootstrap.services().files().open(Path(sys.argv[2]), None, at=now)
papers = (leaving(DocumentId.PAY, b"%PDF private"),)
with given(case, papers, target.unlink, by=Role.CLERK, at=now):
    export(b"%PDF private", target)
    print("half done", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def around(tmp_path: Path) -> Mapping[str, str]:
    home = tmp_path / "home"
    home.mkdir()
    mine = {name: str(home / name) for name in ("XDG_DATA_HOME", "XDG_STATE_HOME")}
    return {**os.environ, **mine, "HOME": str(home), "PYTHONPATH": str(ROOT / "src")}


def killed_in(script: str, around: Mapping[str, str], *paths: Path) -> None:
    words = [sys.executable, "-c", script, *map(str, paths)]
    with subprocess.Popen(
        words, env=around, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"half done\n"
        child.kill()


def start_again(around: Mapping[str, str]) -> None:
    words = [sys.executable, "-m", "appraisal_app", "--version"]
    subprocess.run(words, env=around, check=True, capture_output=True)


def test_the_next_start_clears_what_a_killed_one_left(
    tmp_path: Path, around: Mapping[str, str]
) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    killed_in(_WRITES, around, place / "pack")
    left = [path for folder in place.iterdir() for path in folder.iterdir()]
    assert [each.name for each in left] == ["D11 Pay recommendation.pdf"]
    (place / "minutes.docx").write_bytes(b"of somebody else")
    start_again(around)
    assert [each.name for each in place.iterdir()] == ["minutes.docx"]
    assert list((tmp_path / "home").rglob(".part-*")) == []


def test_what_a_killed_one_had_given_already_stands_in_the_log_as_not_certain(
    tmp_path: Path, around: Mapping[str, str], example: Path, command: Command
) -> None:
    killed_in(_GIVES, around, tmp_path / "D11.pdf", example)
    assert (tmp_path / "D11.pdf").exists()
    (row,) = command("exports", example, "--json").json["exports"]
    assert (row["document"], row["certain"]) == ("D11", False)
    assert "may have left" in command("exports", example).out
