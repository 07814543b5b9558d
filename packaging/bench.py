"""Timings as ratios, each pair measured in turn in one run: `make bench`."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from plain_pages import PlainStory, plain_fonts, plain_pages
from pypdfium2 import PdfDocument
from sqlcipher3 import dbapi2

from appraisal_app.application.creating import create_example
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.parts import Mark
from appraisal_app.application.documents.statement.building import build_statement
from appraisal_app.application.documents.statement.content import StatementContent
from appraisal_app.application.documents.statement.embedded import embedded_record
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import cycles, read_record
from appraisal_app.bootstrap import services
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.reporting.documents import statement
from appraisal_app.reporting.tagged.press import Press, open_press

Clock = Callable[[], float]
OBJECTIVES = 20
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


def timed(work: Callable[[], object], clock: Clock) -> float:
    """Seconds that `work` takes once, by that clock."""
    start = clock()
    work()
    return clock() - start


def compare(
    name: str,
    ours: Callable[[], object],
    bare: Callable[[], object],
    clock: Clock = time.perf_counter,
) -> None:
    """Print the medians of both, taken in turn, and their ratio."""
    ours()
    bare()
    pairs = [(timed(ours, clock), timed(bare, clock)) for _ in range(ROUNDS)]
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


def long_statement(record: Record, at: datetime) -> StatementContent:
    """The statement of a review that has as many objectives as make twenty pages."""
    mark = Mark(record_id="bench", number=1, fingerprint="bench", at=at)
    content = build_statement(Source(record=record, mark=mark), with_fields=True)
    objectives = tuple(
        replace(content.objectives[no % len(content.objectives)], no=no + 1)
        for no in range(OBJECTIVES)
    )
    return replace(content, objectives=objectives)


def plain_statement(content: StatementContent, press: Press) -> PlainStory:
    """The same words in plain Platypus."""
    module: Any = statement
    tagged, module.Story = module.Story, PlainStory
    try:
        return cast("PlainStory", statement.statement_story(content, press))
    finally:
        module.Story = tagged


def window(_: Services, __: CaseFile) -> None:
    """From the start of a process to the first window."""
    compare("process start to first window", process(OUR_WINDOW), process(BARE_WINDOW))


def saving(wired: Services, case: CaseFile) -> None:
    """One answer, durable on the disk."""
    editor = RecordEditor(case, cycles(case)[-1].id, clock=wired.clock, role=Role.CHAIR)
    count = iter(range(1_000_000))

    def save() -> None:
        text = f"item {next(count)}"
        editor.edit(lambda r: replace(r, report=replace(r.report, item=text)), "item")
        editor.save()

    with tempfile.TemporaryDirectory() as folder:
        compare("save one field, durable", save, bare_commit(Path(folder)))


def documents(wired: Services, case: CaseFile) -> None:
    """A statement of twenty pages, with tags, archive and data inside, and without.

    Both only compute, so that the processor's time is counted and nobody else's work with it.
    """
    content = long_statement(read_record(case), wired.clock.now())
    writer, press = wired.writer(), open_press(wired.resources)
    embedded = embedded_record(content)
    plain_fonts(wired.resources)
    with PdfDocument(writer.write(content, embedded=embedded)) as pdf:
        name = f"statement of {len(pdf)} pages, tagged and archival"
    compare(
        name,
        lambda: writer.write(content, embedded=embedded),
        lambda: plain_pages(plain_statement(content, press)),
        time.process_time,
    )


MEASURED = (window, saving, documents)


def main(names: Sequence[str]) -> None:
    """Measure what is named, or everything."""
    print(f"{'what':48} {'ours':>12} {'bare':>12}   ratio   (medians of {ROUNDS})")
    with tempfile.TemporaryDirectory() as temporary:
        wired = services()
        case = create_example(Path(temporary) / "example.appraisal", None, wired)
        for measure in MEASURED:
            if not names or measure.__name__ in names:
                measure(wired, case)
        case.close()


if __name__ == "__main__":
    main(sys.argv[1:])
