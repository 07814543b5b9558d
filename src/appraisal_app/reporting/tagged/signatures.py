"""Boxes for signatures, side by side: an empty field, or words about a signature given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, Spacer

from appraisal_app.reporting.style import FINE_LINE, LINE, TEXT_WIDTH, Role
from appraisal_app.reporting.tagged.drawings import (
    SIGNATURE_HEIGHT,
    SIGNATURE_PADDING,
    SignaturePlace,
)
from appraisal_app.reporting.tagged.tables import WholeTable
from appraisal_app.reporting.text import one_line, typeset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportlab.platypus import Flowable

    from appraisal_app.reporting.tagged.paragraphs import TaggedParagraph
    from appraisal_app.reporting.tagged.press import Press
    from appraisal_app.reporting.tagged.tree import Element

_GAP: Final = 8 * mm
_BOX_WIDTH: Final = (TEXT_WIDTH - _GAP) / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureBox:
    """One box: with a `field` it can be signed with a key, else it holds `lines`.

    The first line is the name, the others say how and when it was signed.
    """

    label: str
    field: str = ""
    tip: str = ""
    waiting: str = "not signed yet"
    lines: tuple[str, ...] = ()


def signature_tables(
    boxes: Sequence[SignatureBox], parent: Element, press: Press
) -> Iterator[WholeTable]:
    """The boxes in pairs, each label before its box in reading order."""
    for at in range(0, len(boxes), 2):
        pair = [_label_and_box(box, parent, press) for box in boxes[at : at + 2]]
        pair += [([], [])] * (2 - len(pair))
        yield WholeTable(
            [[pair[0][0], [], pair[1][0]], [pair[0][1], [], pair[1][1]]],
            colWidths=[_BOX_WIDTH, _GAP, _BOX_WIDTH],
            minRowHeights=[0, SIGNATURE_HEIGHT],
            hAlign="LEFT",
            style=_look(boxes[at : at + 2]),
        )


def _label_and_box(
    box: SignatureBox, parent: Element, press: Press
) -> tuple[list[Flowable], list[Flowable]]:
    label = press.paragraph(box.label, Role.FACT_LABEL, parent.add("P"))
    if box.field:
        return [label], [_place(box, parent.add("Form"), press)]
    roles = [Role.FACT_VALUE] + [Role.NOTE] * (len(box.lines) - 1)
    lines = [
        press.paragraph(line, role, parent.add("P"))
        for line, role in zip(box.lines, roles, strict=False)
    ]
    return [label], _with_room_to_sign(lines)


def _with_room_to_sign(lines: list[TaggedParagraph]) -> list[Flowable]:
    """The lines over the whole height of the box, room for a pen between them."""
    width, height = _BOX_WIDTH - 2 * SIGNATURE_PADDING, SIGNATURE_HEIGHT - 2 * SIGNATURE_PADDING
    filled = sum(line.wrap(width, height)[1] for line in lines)
    gap = max(height - filled, 0.0) / max(len(lines) - 1, 1)
    spread: list[Flowable] = []
    for line in lines:
        spread += [Spacer(width, gap), line] if spread else [line]
        line.spaceBefore = line.spaceAfter = 0.0
    return spread


def _place(box: SignatureBox, form: Element, press: Press) -> SignaturePlace:
    tip = press.spelt(one_line(box.tip or f"Signature: {box.label}"))
    form.alternative = tip
    plain = press.styles.style(Role.NOTE)
    room = (_BOX_WIDTH - 2 * SIGNATURE_PADDING) / plain.fontSize
    text = typeset(press.spelt(box.waiting), plain.fontName, press.fonts, room=room)
    waiting = Paragraph(text.markup, press.styles.style(Role.NOTE, shaped=text.shaped))
    spoken = "" if text.faithful else text.plain
    return SignaturePlace(form, box.field, tip, waiting, spoken)


def _look(boxes: Sequence[SignatureBox]) -> list[tuple[Any, ...]]:
    whole = ((0, 0), (-1, -1))
    look: list[tuple[Any, ...]] = [("VALIGN", *whole, "TOP")]
    look += [(f"{side}PADDING", *whole, 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
    look.append(("BOTTOMPADDING", (0, 0), (-1, 0), 2))
    for box, column in zip(boxes, (0, 2), strict=False):
        if not box.field:
            cell = ((column, 1), (column, 1))
            look.append(("BOX", *cell, FINE_LINE, LINE))
            look += [(f"{side}PADDING", *cell, SIGNATURE_PADDING) for side in ("LEFT", "RIGHT")]
            look += [(f"{side}PADDING", *cell, SIGNATURE_PADDING) for side in ("TOP", "BOTTOM")]
    return look
