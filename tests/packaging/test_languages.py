"""The catalogue for Qt Linguist has every text of the window, and Qt's tools can read it."""

from __future__ import annotations

import runpy
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from tests.wired import ROOT

CATALOGUE = ROOT / "resources" / "languages" / "appraisal.ts"
SOURCE = '''
"""No text: a docstring."""
NAMES = {Kind.FIRST: "first", "key": "value"}

def page(count: int, path: str) -> None:
    log.info("%s: %s", path, count)
    show("Save the file", key=f"recent:{count}")
    show(phrased("Saved as {path}", path=path))
    show(phrased_by(count, "{count} line", "{count} lines", count=count))
    show(phrased("{one}. {two}", one=path, two=path or "nothing"))
'''


@pytest.fixture(scope="module")
def languages() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "packaging" / "languages.py"))


def known(catalogue: str) -> Iterator[tuple[str, bool, str]]:
    for each in ET.fromstring(catalogue).iter("message"):  # noqa: S314 - our own
        yield (
            each.findtext("source", ""),
            each.get("numerus") == "yes",
            each.findtext("extracomment", ""),
        )


def test_the_catalogue_is_what_the_source_says(languages: dict[str, Any]) -> None:
    now = set(known(languages["catalogue"](languages["texts"]())))
    kept = set(known(CATALOGUE.read_text(encoding="utf-8")))

    assert {each[0] for each in now ^ kept} == set(), "run make languages"


def test_texts_are_taken_and_keys_are_not(languages: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "page.py").write_text(SOURCE, encoding="utf-8")

    found = {each.source: each for each in languages["texts"](tmp_path)}
    assert set(found) == {"first", "Save the file", "Saved as {path}", "{count} lines", "nothing"}
    assert found["{count} lines"].counts
    assert found["Saved as {path}"].values == ("{path} stands for path",)
    assert (found["Save the file"].place, found["Save the file"].line) == ("ui/page.py", 7)


def test_the_tools_of_qt_read_it_without_a_warning(tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    told = subprocess.run(
        [tool, CATALOGUE, "-qm", tmp_path / "none.qm"], capture_output=True, text=True, check=True
    )
    assert "warning" not in (told.stdout + told.stderr).lower()
    assert "untranslated" in told.stdout
