"""Empty signature fields: widgets that pass PDF/A and PDF/UA before and after they are signed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

if TYPE_CHECKING:
    from appraisal_app.reporting.tagged.canvas import PlacedField, TaggedCanvas

_PRINTED: Final = 4


def write_fields(pdf: Pdf, canvas: TaggedCanvas) -> dict[str, Object]:
    """Make the widgets and the form, and hand back the widgets by field name."""
    widgets = {placed.name: _widget(pdf, placed, canvas) for placed in canvas.placed_fields}
    if widgets:
        pdf.Root.AcroForm = Dictionary(Fields=Array(widgets.values()))
    return widgets


def _widget(pdf: Pdf, placed: PlacedField, canvas: TaggedCanvas) -> Object:
    page = pdf.pages[placed.page].obj
    appearance = pdf.get_object(canvas.form_object_number(placed.appearance), 0)
    widget = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Sig,
            T=String(placed.name),
            TU=String(placed.tip),
            F=_PRINTED,
            P=page,
            Rect=Array([round(value, 2) for value in placed.box]),
            AP=Dictionary(N=appearance),
        )
    )
    if "/Annots" not in page:
        page.Annots = Array()
    page.Annots.append(widget)
    return widget
