"""Every font that is used lies in the file; ReportLab's own default does not and must go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pikepdf import Dictionary, Name, Object, Pdf, Stream

if TYPE_CHECKING:
    from collections.abc import Iterator


class FontNotEmbeddedError(ValueError):
    """A drawing names a font that no document may rely on; give its labels a bundled one."""


def settle_fonts(pdf: Pdf) -> None:
    """Drop what no page uses, above all fonts that are not embedded.

    Raises `FontNotEmbeddedError` if one of those is in use, as in a chart with default labels.
    """
    pdf.remove_unreferenced_resources()
    for page in pdf.pages:
        fonts = page.obj.Resources.get("/Font", Dictionary())
        for name in _not_embedded(fonts):
            raise FontNotEmbeddedError(f"a drawing uses {fonts[name].BaseFont}")
    for form in pdf.objects:
        if isinstance(form, Stream) and form.get("/Subtype") == Name.Form:
            fonts = form.get("/Resources", Dictionary()).get("/Font", Dictionary())
            for name in _not_embedded(fonts):
                del fonts[name]


def _not_embedded(fonts: Object) -> Iterator[str]:
    for name in list(fonts.keys()):
        if "/FontDescriptor" not in fonts[name]:
            yield name
