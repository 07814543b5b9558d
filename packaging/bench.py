"""Timings as ratios, each pair measured in turn in one run: `make bench`."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from sqlcipher3 import dbapi2

from appraisal_app.application.creating import create_example
from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.documents.statement.building import build_statement
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.reading import cycles, read_record
from appraisal_app.bootstrap import services
from appraisal_app.domain.people import Role
from appraisal_app.reporting.documents.statement import statement_story
from appraisal_app.reporting.tagged.layout import Furniture, lay_out
from appraisal_app.reporting.tagged.press import open_press

ROUNDS = 7
BARE_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1280, 860)
window.show()
application.processEvents()
"""
OUR_WINDOW = """
from appraisal_app.bootstrap import services
from appraisal_app.ui.gallery import NoSettings
from appraisal_app.ui.application.start import Program
program = Program(services(), NoSettings())
program.begin(None)
from PySide6.QtWidgets import QApplication
QApplication.instance().processEvents()
program.tasks.close()
"""


def timed(work: Callable[[], object]) -> float:
    """Seconds that `work` takes once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def compare(name: str, ours: Callable[[], object], bare: Callable[[], object]) -> None:
    """Print the medians of both, taken in turn, and their ratio."""
    ours()
    bare()
    pairs = [(timed(ours), timed(bare)) for _ in range(ROUNDS)]
    mine, theirs = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"{name:48} {mine * 1000:9.1f} ms {theirs * 1000:9.1f} ms   x {mine / theirs:5.2f}")


def process(script: str) -> Callable[[], object]:
    """A process of its own that runs `script`."""
    return lambda: subprocess.run([sys.executable, "-c", script], check=True, capture_output=True)


def bare_commit(folder: Path) -> Callable[[], object]:
    """One row changed in an ordinary table of the same driver at the same settings."""
    link = dbapi2.connect(str(folder / "bare.db"), isolation_level=None)
    for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=DELETE", "synchronous=EXTRA"):
        link.execute(f"PRAGMA {pragma}")
    link.execute("CREATE TABLE t (n INTEGER, text TEXT)")
    link.execute("INSERT INTO t VALUES (0, '')")

    def commit() -> None:
        link.execute("BEGIN IMMEDIATE")
        link.execute("UPDATE t SET n = n + 1, text = 'a sentence of some length'")
        link.execute("COMMIT")

    return commit


def main() -> None:
    """Measure everything."""
    print(f"{'what':48} {'ours':>12} {'bare':>12}   ratio   (medians of {ROUNDS})")
    compare("process start to first window", process(OUR_WINDOW), process(BARE_WINDOW))
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        wired = services()
        case = create_example(folder / "example.appraisal", None, wired)
        editor = RecordEditor(case, cycles(case)[-1].id, clock=wired.clock, role=Role.CHAIR)
        count = iter(range(1_000_000))

        def save() -> None:
            text = f"item {next(count)}"
            editor.edit(lambda r: replace(r, report=replace(r.report, item=text)), "item")
            editor.save()

        compare("save one field, durable", save, bare_commit(folder))
        record = read_record(case)
        maker = DocumentMaker(case, wired.writer(), wired.clock)
        press = open_press(wired.resources)
        content = build_statement(record, maker.mark(record), with_fields=True)
        furniture = Furniture(header_left="", header_right="", footer_left="")

        def plain() -> None:
            lay_out(statement_story(content, press), furniture, press)

        compare(
            "statement: tagged and archival, against layout", lambda: maker.write(content), plain
        )
        case.close()


if __name__ == "__main__":
    main()
