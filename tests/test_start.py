"""What the first window and an open file do without: libraries that cost a second each."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.wired import ROOT, example_at

OPEN = """
import sys
from pathlib import Path
from appraisal_app.ui.interpreter import keep_constants_alive
keep_constants_alive()
from appraisal_app.bootstrap import services
from appraisal_app.system.settings_file import SettingsFile
from appraisal_app.ui.application.start import Program
program = Program(services(), SettingsFile(Path("no folder", "settings.json")))
program.begin(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
from PySide6.QtWidgets import QApplication
application = QApplication.instance()
wanted = sys.argv[2] if len(sys.argv) > 2 else ""
for _ in range(10_000):
    application.processEvents()
    if wanted in program.window.windowTitle():
        break
print(program.window.windowTitle())
program.tasks.close()
heavy = {"reportlab", "pikepdf", "pypdf", "pyhanko", "docx", "PIL"}
print(sorted({name.partition(".")[0] for name in sys.modules} & heavy))
own = "appraisal_app."
behind = (
    "application.creating", "application.documents.catalogue", "application.two_copies.joining",
    "storage.salvage.salvaging", "ui.application.other_pages", "ui.charts.panel",
    "ui.session.leading_packets", "ui.session.open_desk", "ui.session.open_guest",
)
print([each for each in behind if own + each in sys.modules], "sqlalchemy" in sys.modules)
print(*sorted(each for each in sys.modules if each.startswith("appraisal_app.domain.")))
"""
WITHOUT_A_FILE = {"english_dates", "errors", "phrases", "two_copies"}
"""Of the domain: how to say things, and how two files can stand to each other."""


@pytest.mark.parametrize("has_file", [False, True])
def test_no_window_opens_with_what_only_documents_and_signatures_need(
    tmp_path: Path, *, has_file: bool
) -> None:
    trust = "Northmoor Learning Trust" if has_file else ""
    arguments = [str(example_at(tmp_path / "example.appraisal")), trust] if has_file else []
    own = {"PYTHONPATH": str(ROOT / "src"), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", OPEN, *arguments],
        check=True,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, **own},
    )
    title, loaded, behind, domain = done.stdout.splitlines()
    assert trust in title
    assert loaded == "[]"
    # Only what opens a file knows the database, and Home does without the pages behind it.
    assert behind == f"[] {has_file}"
    # Making the classes of all that a review holds takes longer than the first page does.
    known = {each.rpartition(".")[2] for each in domain.split()}
    assert (known <= WITHOUT_A_FILE) is not has_file
