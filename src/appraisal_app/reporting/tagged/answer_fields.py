"""The fields of a form (ISO 32000-1, 12.7): texts, choices and ticks, without any script.

The viewer is not asked to draw the fields anew (NeedAppearances): each brings how it looks empty.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from appraisal_app.reporting.tagged.form_font import FORM_FONT, write_form_font
from appraisal_app.reporting.tagged.metadata import new_stream
from appraisal_app.reporting.tagged.placed import AnswerKind, PlacedAnswer

if TYPE_CHECKING:
    from pathlib import Path

    from appraisal_app.reporting.tagged.canvas import TaggedCanvas

TICKED: Final = "yes"
"""What a ticked box says."""
_LOOK: Final = f"/{FORM_FONT} 10 Tf 0.11 0.14 0.15 rg"
_PRINTED, _HIDDEN = 4, 2
_READ_ONLY, _MULTILINE = 1, 1 << 12
_RADIO, _ALWAYS_ONE = 1 << 15, 1 << 14
_EDGE: Final = 0.45
_EDGE_WIDTH: Final = 0.8
_CURVE: Final = 0.5523
"""Of a radius: how far the handles of four curves lie that look like a circle."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormMark:
    """The hidden field by which a form is known again, and the file of the font to type in."""

    name: str
    value: str
    font: Path


def write_answers(pdf: Pdf, canvas: TaggedCanvas, mark: FormMark) -> dict[str, Object]:
    """Make all fields of the form, and hand back the widgets by the names of their places."""
    widgets: dict[str, Object] = {}
    fields: dict[str, Object] = {}
    for placed in canvas.placed_answers:
        widget = _widget(pdf, placed)
        widgets[placed.widget] = widget
        _MAKERS[placed.kind](pdf, placed, widget, fields)
    hidden = _hidden(pdf, mark)
    pdf.Root.AcroForm = Dictionary(
        Fields=Array([hidden, *fields.values()]),
        DR=Dictionary(Font=Dictionary({f"/{FORM_FONT}": write_form_font(pdf, mark.font)})),
        DA=String(_LOOK),
    )
    return widgets


def _widget(pdf: Pdf, placed: PlacedAnswer) -> Object:
    page = pdf.pages[placed.page].obj
    widget = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            F=_PRINTED,
            P=page,
            Rect=Array([round(value, 2) for value in placed.box]),
            TU=String(placed.tip),
            MK=Dictionary(BC=Array([_EDGE]), BG=Array([1])),
            # Some programs draw a field anew once it is filled in, and without this with no edge.
            BS=Dictionary(W=_EDGE_WIDTH, S=Name.S),
        )
    )
    _annotate(page, widget)
    return widget


def _annotate(page: Object, widget: Object) -> None:
    if "/Annots" not in page:
        page.Annots = Array()
    page.Annots.append(widget)


def _hidden(pdf: Pdf, mark: FormMark) -> Object:
    page = pdf.pages[0].obj
    hidden = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            T=String(mark.name),
            TU=String("Number of the form"),
            V=String(mark.value),
            DV=String(mark.value),
            Ff=_READ_ONLY,
            F=_HIDDEN,
            P=page,
            Rect=Array([0, 0, 0, 0]),
            DA=String(_LOOK),
        )
    )
    _annotate(page, hidden)
    return hidden


def _text(pdf: Pdf, placed: PlacedAnswer, widget: Object, fields: dict[str, Object]) -> None:
    widget.FT, widget.T = Name.Tx, String(placed.field)
    widget.Ff, widget.MaxLen = _MULTILINE, placed.limit
    widget.V, widget.DA = String(""), String(_LOOK)
    widget.AP = Dictionary(N=_drawing(pdf, placed, f"{_frame(placed)} /Tx BMC EMC"))
    fields[placed.field] = widget


def _tick(pdf: Pdf, placed: PlacedAnswer, widget: Object, fields: dict[str, Object]) -> None:
    widget.FT, widget.T = Name.Btn, String(placed.field)
    widget.Ff, widget.V, widget.AS = 0, Name.Off, Name.Off
    frame = _frame(placed)
    tick = "0.11 0.14 0.15 RG 1.6 w 3 6.6 m 5.6 3.6 l 10.2 10 l S"
    looks = {"/Off": frame, f"/{TICKED}": f"{frame} {tick}"}
    widget.AP = Dictionary(N=_drawings(pdf, placed, looks))
    widget.MK.CA = String("4")
    fields[placed.field] = widget


def _choice(pdf: Pdf, placed: PlacedAnswer, widget: Object, fields: dict[str, Object]) -> None:
    if placed.field not in fields:
        fields[placed.field] = pdf.make_indirect(
            Dictionary(
                FT=Name.Btn,
                T=String(placed.field),
                TU=String(placed.group_tip),
                Ff=_RADIO | _ALWAYS_ONE,
                V=Name.Off,
                Kids=Array(),
            )
        )
    group = fields[placed.field]
    widget.Parent, widget.AS = group, Name.Off
    radius = (placed.box[2] - placed.box[0]) / 2
    edge = f"1 g {_EDGE} G {_EDGE_WIDTH} w"
    ring = f"q 1 0 0 1 {radius:.2f} {radius:.2f} cm {edge} {_circle(radius - 0.6)} B"
    dot = f"0.11 0.14 0.15 rg {_circle(radius / 2)} f"
    looks = {"/Off": f"{ring} Q", f"/{placed.value}": f"{ring} {dot} Q"}
    widget.AP = Dictionary(N=_drawings(pdf, placed, looks))
    widget.MK.CA = String("l")
    group.Kids.append(widget)


_MAKERS: Final[dict[AnswerKind, Any]] = {
    AnswerKind.TEXT: _text,
    AnswerKind.TICK: _tick,
    AnswerKind.CHOICE: _choice,
}


def _drawings(pdf: Pdf, placed: PlacedAnswer, looks: dict[str, str]) -> Dictionary:
    return Dictionary({name: _drawing(pdf, placed, drawn) for name, drawn in looks.items()})


def _drawing(pdf: Pdf, placed: PlacedAnswer, drawn: str) -> Object:
    width, height = _size(placed)
    return new_stream(
        pdf,
        drawn.encode(),
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=Array([0, 0, round(width, 2), round(height, 2)]),
        Resources=Dictionary(),
    )


def _frame(placed: PlacedAnswer) -> str:
    width, height = _size(placed)
    return f"1 g {_EDGE} G {_EDGE_WIDTH} w 0.5 0.5 {width - 1:.2f} {height - 1:.2f} re B"


def _size(placed: PlacedAnswer) -> tuple[float, float]:
    left, bottom, right, top = placed.box
    return right - left, top - bottom


def _circle(radius: float) -> str:
    r, c = radius, radius * _CURVE
    return (
        f"{r:.2f} 0 m {r:.2f} {c:.2f} {c:.2f} {r:.2f} 0 {r:.2f} c "
        f"{-c:.2f} {r:.2f} {-r:.2f} {c:.2f} {-r:.2f} 0 c "
        f"{-r:.2f} {-c:.2f} {-c:.2f} {-r:.2f} 0 {-r:.2f} c "
        f"{c:.2f} {-r:.2f} {r:.2f} {-c:.2f} {r:.2f} 0 c"
    )
