"""Every font that is used lies in the file; ReportLab's own default does not and must go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pikepdf import Dictionary, Name, Object, Page, Pdf, Stream, parse_content_stream

if TYPE_CHECKING:
    from collections.abc import Iterator


class FontNotEmbeddedError(ValueError):
    """A drawing names a font that no document may rely on; give its labels a bundled one."""


def settle_fonts(pdf: Pdf) -> None:
    """Drop fonts that are not embedded: ReportLab names its own default on every page.

    Raises `FontNotEmbeddedError` if one of those is in use, as in a chart with default labels.
    """
    for stream, fonts in _drawings(pdf):
        for name in _not_embedded(fonts):
            if _may_use(stream, name) and _uses(stream, name):
                raise FontNotEmbeddedError(f"a drawing uses {fonts[name].BaseFont}")
    for _, fonts in _drawings(pdf):
        for name in _not_embedded(fonts):
            del fonts[name]


def _drawings(pdf: Pdf) -> Iterator[tuple[Page | Object, Object]]:
    """Every page and form with its fonts; pages may share one dictionary of them."""
    for page in pdf.pages:
        yield page, page.obj.Resources.get("/Font", Dictionary())
    for form in pdf.objects:
        if isinstance(form, Stream) and form.get("/Subtype") == Name.Form:
            yield form, form.get("/Resources", Dictionary()).get("/Font", Dictionary())


def _may_use(stream: Page | Object, name: str) -> bool:
    """Whether the bytes have the name at all; that is quickly seen, and hardly ever so."""
    content = stream.obj.Contents if isinstance(stream, Page) else stream
    return name.encode() in content.read_bytes()


def _uses(stream: Page | Object, name: str) -> bool:
    operations = parse_content_stream(stream, "Tf")
    return any(each.operands[0] == Name(name) for each in operations)


def _not_embedded(fonts: Object) -> Iterator[str]:
    for name in list(fonts.keys()):
        if "/FontDescriptor" not in fonts[name]:
            yield name
