"""An installed wheel brings its resources along and works from anywhere."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from tests.wired import ROOT, example_at, papers_of_the_example

from appraisal_app.application.export_words import RECORD_TOO
from appraisal_app.bootstrap import SIGNING_FONTS
from appraisal_app.system.resources import resources_folder

BUILD = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir"]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder into which a freshly built wheel was unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [*BUILD, str(folder), str(ROOT)], check=True, capture_output=True, text=True, timeout=300
    )
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def program(installed: Path, cwd: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "appraisal_app", *words],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(installed)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def listed(folder: Path) -> set[str]:
    return {str(each.relative_to(folder)) for each in folder.rglob("*") if each.is_file()}


def test_a_wheel_holds_every_resource_and_nothing_of_the_tests(installed: Path) -> None:
    shipped = listed(installed / "appraisal_app" / "_resources")
    assert shipped == listed(ROOT / "resources")
    assert {"icc/sRGB2014.icc", "fonts/OFL.txt", "processes/three-stage.json"} <= shipped
    assert not [name for name in listed(installed) if name.startswith("tests")]
    modules = {name for name in listed(ROOT / "src") if name.endswith((".py", ".sql", ".typed"))}
    assert modules <= listed(installed)


def test_an_unpacked_wheel_finds_its_resources_and_prints(installed: Path, tmp_path: Path) -> None:
    script = (
        "from appraisal_app.system.resources import resources_folder; print(resources_folder())"
    )
    found = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(found.stdout.strip()) == installed / "appraisal_app" / "_resources"
    example_at(tmp_path / "a.appraisal")
    done = program(installed, tmp_path, "export", "a.appraisal", "--all", "papers")
    assert done.returncode == 0
    *held, too = done.stderr.splitlines()
    assert all(" is held back: " in line for line in held), done.stderr
    assert too == RECORD_TOO
    printed = {each.name for each in (tmp_path / "papers").iterdir()}
    assert printed == papers_of_the_example()


def test_without_its_resources_the_program_says_so(installed: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(
        installed / "appraisal_app",
        broken / "appraisal_app",
        ignore=shutil.ignore_patterns("_resources"),
    )
    done = program(broken, tmp_path, "documents", "a.appraisal")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.strip().splitlines() == [
        "Files that belong to the application are missing. Install the application again."
    ]


def test_a_checkout_finds_its_resources_and_every_font(resources: Path) -> None:
    assert resources_folder() == resources
    assert all((resources / "fonts" / name).is_file() for name in SIGNING_FONTS)
