"""Ways to spoil a good document, each breaking one rule that veraPDF must notice."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from tests.reporting.tagged.reading import elements, open_document

if TYPE_CHECKING:
    from collections.abc import Callable


def _without_alternative(pdf: pikepdf.Pdf) -> None:
    for figure in _tagged(pdf, "/Figure"):
        del figure["/Alt"]


def _without_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Lang"]


def _without_field_tip(pdf: pikepdf.Pdf) -> None:
    for field in pdf.Root.AcroForm.Fields:
        del field["/TU"]
    for form in _tagged(pdf, "/Form"):
        del form["/Alt"]


def _without_scope(pdf: pikepdf.Pdf) -> None:
    for cell in _tagged(pdf, "/TH"):
        del cell["/A"]


def _with_unmarked_painting(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"0 0 9 9 re f", prepend=False)


def _without_shown_title(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/ViewerPreferences"]


def _without_metadata(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Metadata"]


def _with_skipped_heading(pdf: pikepdf.Pdf) -> None:
    for heading in _tagged(pdf, "/H2"):
        heading.S = Name.H4


def _with_misplaced_item(pdf: pikepdf.Pdf) -> None:
    _tagged(pdf, "/TD")[0].S = Name.LI


def _without_tab_order(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        del page.obj["/Tabs"]


def _without_colour_profile(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/OutputIntents"]


def _without_letters(pdf: pikepdf.Pdf) -> None:
    for font in _dictionaries(pdf, "/Type", "/Font"):
        if "/ToUnicode" in font:
            del font["/ToUnicode"]


def _without_a_font_file(pdf: pikepdf.Pdf) -> None:
    for descriptor in _dictionaries(pdf, "/Type", "/FontDescriptor"):
        del descriptor["/FontFile2"]


def _with_script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def _backwards(pdf: pikepdf.Pdf) -> None:
    document = _tagged(pdf, "/Document")[0]
    document.K = Array(list(document.K)[::-1])


MUTATIONS: dict[str, Callable[[pikepdf.Pdf], None]] = {
    "figure without alternative text": _without_alternative,
    "document without language": _without_language,
    "field without tip": _without_field_tip,
    "table heading without scope": _without_scope,
    "painting outside marked content": _with_unmarked_painting,
    "title not shown": _without_shown_title,
    "no metadata": _without_metadata,
    "heading level skipped": _with_skipped_heading,
    "list item in a table row": _with_misplaced_item,
    "no tab order": _without_tab_order,
    "no colour profile": _without_colour_profile,
    "no way back to letters": _without_letters,
    "font not embedded": _without_a_font_file,
    "script in the file": _with_script,
    "read backwards": _backwards,
}


def mutant(good: bytes, mutate: Callable[[pikepdf.Pdf], None]) -> bytes:
    spoiled = BytesIO()
    with open_document(good) as pdf:
        mutate(pdf)
        pdf.save(spoiled)
    return spoiled.getvalue()


def _tagged(pdf: pikepdf.Pdf, tag: str) -> list[pikepdf.Object]:
    return [element for element in elements(pdf) if tag == element.S]


def _dictionaries(pdf: pikepdf.Pdf, key: str, value: str) -> list[pikepdf.Object]:
    found = [found for found in pdf.objects if isinstance(found, pikepdf.Dictionary)]
    return [found for found in found if found.get(key) == value]
