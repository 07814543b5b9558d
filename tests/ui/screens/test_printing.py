"""Pages reach the printer as they are; printers are asked for only when somebody prints."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from tests.wired import ROOT

from appraisal_app.application.ports.interaction import Cancelled
from appraisal_app.ui.documents.printing import (
    PrintError,
    new_printer,
    pages_in_range,
    print_pages,
)


class Steps:
    def __init__(self, stop_at: int | None = None) -> None:
        self.heard: list[tuple[int, int, str]] = []
        self._stop_at = stop_at

    def step(self, done: int, total: int, text: str = "") -> None:
        if done == self._stop_at:
            raise Cancelled
        self.heard.append((done, total, text))


@pytest.fixture
def pdf(tmp_path: Path) -> bytes:
    """Three pages, each with a black bar at another height."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    path = tmp_path / "three.pdf"
    canvas = Canvas(str(path), pagesize=A4)
    for number in range(3):
        canvas.rect(100, 100 + 200 * number, 400, 50, fill=1)
        canvas.showPage()
    canvas.save()
    return path.read_bytes()


def to_file(target: Path) -> QPrinter:
    printer = new_printer("D07 2025/26")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    return printer


def is_dark(pdf: bytes, page: int, x: int, y: int) -> bool:
    """Whether that point of a page, counted in points from below, is black."""
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    size = document.pagePointSize(page).toSize()
    image = document.render(page, QSize(size.width(), size.height()))
    colour = image.pixelColor(x, size.height() - y)
    document.close()
    return colour.alpha() > 0 and colour.lightness() < 100


@pytest.mark.usefixtures("qtbot")
def test_every_page_is_printed_at_its_place(pdf: bytes, tmp_path: Path) -> None:
    steps, target = Steps(), tmp_path / "printed.pdf"
    print_pages(pdf, to_file(target), steps)
    printed = target.read_bytes()
    reader = PdfReader(BytesIO(printed))
    assert len(reader.pages) == 3
    assert [round(float(each)) for each in reader.pages[0].mediabox[2:]] == [595, 842]
    for page in range(3):
        assert [is_dark(printed, page, 300, 125 + 200 * at) for at in range(3)] == [
            at == page for at in range(3)
        ]
    assert steps.heard == [(0, 3, "page 1"), (1, 3, "page 2"), (2, 3, "page 3")]


@pytest.mark.usefixtures("qtbot")
def test_printing_stops_between_two_pages(pdf: bytes, tmp_path: Path) -> None:
    steps = Steps(stop_at=1)
    with pytest.raises(Cancelled):
        print_pages(pdf, to_file(tmp_path / "printed.pdf"), steps)
    assert steps.heard == [(0, 3, "page 1")]


@pytest.mark.usefixtures("qtbot")
def test_what_is_no_pdf_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(PrintError):
        print_pages(b"nothing", to_file(tmp_path / "printed.pdf"), Steps())


@pytest.mark.parametrize(
    ("first", "last", "wanted"),
    [(0, 0, [0, 1, 2]), (2, 2, [1]), (2, 3, [1, 2]), (3, 9, [2]), (4, 5, [])],
)
def test_only_the_chosen_pages_are_printed(first: int, last: int, wanted: list[int]) -> None:
    assert list(pages_in_range(3, first, last)) == wanted


def test_a_window_that_prints_nothing_asks_for_no_printers(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    program = (
        "import sys\n"
        "from appraisal_app.ui.application import review_pages, start\n"
        "from appraisal_app.ui.documents import view, presenter\n"
        "assert not [name for name in sys.modules if 'QtPrintSupport' in name]\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT / "src"), "QT_QPA_PLATFORM": "offscreen", "PATH": ""},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
