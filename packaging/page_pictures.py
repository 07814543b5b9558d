"""Pictures of every document of a file: one sheet of pages for each PDF of a folder.

Usage: page_pictures.py FOLDER OUT
"""

from __future__ import annotations

import sys
from math import ceil
from pathlib import Path

import pypdfium2
from PIL import Image

_DPI = 60
_COLUMNS = 5
_GAP = 12
_GREY = "#8a8a8a"


def sheet(pdf: Path) -> Image.Image:
    """The pages of a PDF side by side, the first at the left and the top."""
    with pypdfium2.PdfDocument(pdf) as document:
        document.init_forms()
        pages = [page.render(scale=_DPI / 72).to_pil() for page in document]
    width, height = max(p.width for p in pages) + _GAP, max(p.height for p in pages) + _GAP
    columns = min(_COLUMNS, len(pages))
    whole = Image.new(
        "RGB", (columns * width + _GAP, ceil(len(pages) / columns) * height + _GAP), _GREY
    )
    for number, page in enumerate(pages):
        row, column = divmod(number, columns)
        whole.paste(page, (column * width + _GAP, row * height + _GAP))
    return whole


def main(folder: Path, out: Path) -> None:
    """Write one PNG for each PDF in `folder`."""
    out.mkdir(parents=True, exist_ok=True)
    for pdf in sorted(folder.glob("*.pdf")):
        sheet(pdf).save(out / f"{pdf.stem}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
