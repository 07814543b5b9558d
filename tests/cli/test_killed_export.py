"""A process that is killed while it writes leaves nothing for good."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.cli.conftest import Command
from tests.journeys.prepared import prepared, under_way
from tests.wired import ROOT

from appraisal_app.application.ports.services import Services
from appraisal_app.application.unfinished import PART

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

_EXPORTS = """
import sys
from appraisal_app import bootstrap
from appraisal_app.application import exporting
from appraisal_app.application.packs import all_ready, writing
from appraisal_app.cli.main import run

stops_in, place, file, *words = sys.argv[1:]

def stopping(does):
    def then_stop(*given):
        does(*given)
        print("half done", flush=True)
        sys.stdin.readline()
    return then_stop

if stops_in == "first":
    all_ready.put_into = writing.put_into = stopping(exporting.put_into)
elif stops_in == "naming":
    exporting._name_folder = stopping(lambda part, target: None)
else:
    exporting._name_folder = stopping(exporting._name_folder)
bootstrap.look_after_parts()
run(["export", file, *words, place], bootstrap.services(), {})
"""


@pytest.fixture
def around(tmp_path: Path) -> Mapping[str, str]:
    home = tmp_path / "home"
    home.mkdir()
    mine = {name: str(home / name) for name in ("XDG_DATA_HOME", "XDG_STATE_HOME")}
    return {**os.environ, **mine, "HOME": str(home), "PYTHONPATH": str(ROOT / "src")}


def killed_in(script: str, around: Mapping[str, str], *more: object) -> None:
    words = [sys.executable, "-c", script, *map(str, more)]
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


def hidden(place: Path) -> list[list[str]]:
    """What is in each folder that has no name yet."""
    assert all(each.name.startswith(PART) for each in place.iterdir())
    return [[path.name for path in folder.iterdir()] for folder in place.iterdir()]


FOLDERS = pytest.mark.parametrize("words", [["--all"], ["--for", "chair"]], ids=" ".join)


@pytest.fixture
def begun(tmp_path: Path, wiring: Services) -> Path:
    """A review with a few documents only, since each is made anew by every run."""
    return prepared(tmp_path / "begun.appraisal", wiring, under_way)


@FOLDERS
@pytest.mark.parametrize("stops_in", ["first", "naming"])
def test_a_folder_whose_making_was_killed_is_not_there_and_the_next_run_makes_it(
    tmp_path: Path, around: Mapping[str, str], begun: Path, words: list[str], stops_in: str
) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    killed_in(_EXPORTS, around, stops_in, place / "out", begun, *words)
    (papers,) = hidden(place)
    assert (len(papers) == 1) == (stops_in == "first")
    again = [sys.executable, "-m", "appraisal_app", "export", str(begun), *words]
    subprocess.run([*again, str(place / "out")], env=around, check=True, capture_output=True)
    assert [each.name for each in place.iterdir()] == ["out"]
    made = {each.name for each in (place / "out").iterdir()}
    assert len(made) > 2
    assert set(papers) < made or stops_in == "naming"
    assert list((tmp_path / "home").rglob(f"{PART}*")) == []


@FOLDERS
def test_a_folder_that_had_its_name_when_it_was_killed_is_whole_and_not_certain_in_the_log(
    tmp_path: Path, around: Mapping[str, str], example: Path, command: Command, words: list[str]
) -> None:
    killed_in(_EXPORTS, around, "named", tmp_path / "out", example, *words)
    rows = command("exports", example, "--json").json["exports"]
    assert len(rows) == len(list((tmp_path / "out").iterdir())) > 10
    assert {row["certain"] for row in rows} == {False}
    start_again(around)
    assert len(list((tmp_path / "out").iterdir())) == len(rows)
