"""The pages of a document in plain Platypus: same words, styles and widths, no tags, no archive.

Only for timings. A story is written into it by the same calls as into the tagged one.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from appraisal_app.reporting import style
from appraisal_app.reporting.fonts import Face
from appraisal_app.reporting.style import HEADING_ROLES, TEXT_WIDTH, Role
from appraisal_app.reporting.tagged.grids import Grid
from appraisal_app.reporting.tagged.press import Press
from appraisal_app.reporting.tagged.signatures import SignatureBox
from appraisal_app.reporting.text import Span, Words


class PlainStory:
    """What `Story` is to the tagged layer, for Platypus alone."""

    def __init__(self, press: Press) -> None:
        self._styles = {role: plain_style(press.styles.style(role)) for role in Role}
        self.flowables: list[Flowable] = []

    def heading(
        self, level: int, text: str, *, kicker: str = "", aside: str = "", role: Role | None = None
    ) -> None:
        if kicker or aside:
            self.paragraph(f"{kicker} {aside}", Role.KICKER)
        self.paragraph(text, role or HEADING_ROLES[level])

    def paragraph(self, words: Words, role: Role = Role.BODY, **_: Any) -> None:
        self.flowables.append(self._set(words, role))

    def label(self, text: str) -> None:
        self.paragraph(text, Role.LABEL)

    def prose(self, text: str, *, if_empty: str = "No answer given", **_: Any) -> None:
        for part in filter(None, (each.strip() for each in text.split("\n"))):
            self.paragraph(part)
        if not text.strip():
            self.paragraph(if_empty, Role.MUTED)

    def quote(self, text: str, *, source: str = "", **_: Any) -> None:
        for part in filter(None, (each.strip() for each in text.split("\n"))):
            self.paragraph(part, Role.QUOTE)
        if source:
            self.paragraph(source, Role.NOTE)

    def bullets(self, items: Iterable[Words]) -> None:
        for words in items:
            self.flowables.append(self._set(words, Role.BULLET, "•"))

    def numbered(self, items: Iterable[Words]) -> None:
        for number, words in enumerate(items, 1):
            self.flowables.append(self._set(words, Role.NUMBERED, f"{number}."))

    def facts(self, facts: Sequence[tuple[str, Words]]) -> None:
        cells = [
            [self._set(label, Role.FACT_LABEL), self._set(value, Role.FACT_VALUE)]
            for label, value in facts
        ]
        rows = [cells[at : at + 4] for at in range(0, len(cells), 4)]
        rows[-1] += [[]] * (len(rows[0]) - len(rows[-1]))
        widths = [TEXT_WIDTH / len(rows[0])] * len(rows[0])
        self.flowables.append(Table(rows, colWidths=widths))

    def table(self, grid: Grid) -> None:
        if not grid.rows:
            return
        whole = sum(column.share for column in grid.columns)
        cells: list[list[Any]] = [
            [[self._set(column.heading, Role.HEAD_CELL)] for column in grid.columns]
        ]
        cells += [[[self._set(words, Role.CELL)] for words in row] for row in grid.rows]
        look = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.4, style.LINE),
        ]
        self.flowables.append(
            Table(
                cells,
                colWidths=[TEXT_WIDTH * column.share / whole for column in grid.columns],
                repeatRows=1,
                style=look,
            )
        )

    def signatures(self, boxes: Sequence[SignatureBox]) -> None:
        for box in boxes:
            self.paragraph(box.label, Role.FACT_LABEL)
            for line in box.lines or (box.waiting,):
                self.paragraph(line, Role.NOTE)

    def space(self, points: float) -> None:
        self.flowables.append(Spacer(1, points))

    def page_break(self) -> None:
        self.flowables.append(PageBreak())

    @contextmanager
    def section(self) -> Iterator[None]:
        yield

    @contextmanager
    def together(self) -> Iterator[None]:
        outer, self.flowables = self.flowables, []
        yield
        outer.append(KeepTogether(self.flowables))
        self.flowables = outer

    def _set(self, words: Words, role: Role, sign: str | None = None) -> Paragraph:
        spans: Sequence[str | Span] = (words,) if isinstance(words, str) else words
        text = "".join(each if isinstance(each, str) else each.text for each in spans)
        return Paragraph(html.escape(text, quote=False), self._styles[role], bulletText=sign)


def plain_fonts(resources: Path) -> None:
    """The same fonts as ReportLab itself loads them, by names of their own."""
    untyped: Any = pdfmetrics
    for face in Face:
        untyped.registerFont(TTFont(f"Plain-{face}", resources / "fonts" / f"{face}.ttf"))


def plain_style(style: ParagraphStyle) -> ParagraphStyle:
    """The same look in a font of ReportLab's own."""
    font = f"Plain-{style.fontName}"
    return ParagraphStyle(style.name, style, fontName=font, bulletFontName=font)


def plain_pages(story: PlainStory) -> bytes:
    """The finished file, with the number of each page at its foot."""
    target = BytesIO()

    def furnish(canvas: Any, _document: Any) -> None:
        canvas.setFont(f"Plain-{Face.SANS}", 8)
        canvas.drawString(style.SIDE_MARGIN, 35, f"page {canvas.getPageNumber()}")

    frame = Frame(style.SIDE_MARGIN, style.BOTTOM_MARGIN, TEXT_WIDTH, style.TEXT_HEIGHT, 0, 0, 0, 0)
    document = BaseDocTemplate(
        target,
        pagesize=(style.PAGE_WIDTH, style.PAGE_HEIGHT),
        pageTemplates=[PageTemplate("page", [frame], onPage=furnish)],
    )
    document.build(story.flowables)
    return target.getvalue()
