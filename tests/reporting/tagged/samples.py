"""Stories that tests print: a statement as a reader would get it, and one made to break things."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from reportlab.graphics.shapes import Drawing, Polygon, String
from reportlab.lib.colors import Color

from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.signatures import SignatureBox
from appraisal_app.reporting.tagged.story import Story
from appraisal_app.reporting.text import Span

if TYPE_CHECKING:
    from appraisal_app.reporting.tagged.press import Press

MEASURES = (
    Column(heading="Measure of success", share=64),
    Column(heading="Starting point", share=28),
    Column(heading="Aim", share=28),
    Column(heading="Found", share=40),
)
NAMES = (
    "Siôn Llŷr ŵ & <b>Łukasz</b> Żółć",
    "Chair: محمد علی خان (appointed 2024)",
    "Adviser (محمد علی) and «می‌خواهم»",
    "ਗੁਰਪ੍ਰੀਤ ਕੌਰ and हिन्दी क्षत्रिय",
    "Adébáyọ̀ Ọlọ́run, Nguyễn Thị Ánh, Þórr, Ἀθηνᾶ, Юлия",
    "✓ ★ → \u2212 😀",
)


def statement(press: Press) -> Story:
    """A short review statement with one of everything."""
    story = Story(press)
    story.paragraph("Performance review of the chief executive", Role.OVERLINE)
    story.heading(1, "Review statement 2025/26")
    story.facts(
        (
            ("Period", "1 September 2025 to\n31 August 2026"),
            ("Reviewed", "Siôn Llŷr ap Gwynfor"),
            ("Panel", "chair of trustees (lead), two trustees"),
            ("Adviser", "independent"),
            ("Copy", "1 of 3"),
        )
    )
    with story.section():
        story.heading(2, "In short")
        story.prose("A good year.\n\n- reading\n- reserves\n\nThank you.")
        story.paragraph("Diolch yn fawr i\u2019r tîm.", language="cy")
    with story.section():
        story.heading(2, "Objectives")
        _objective(story)
    with story.section():
        story.heading(2, "In the chief executive's words")
        story.quote("I have read it.\n\nI agree.", source="As received on 6 November 2026.")
        story.label("What the panel asks next")
        story.numbered(("a plan", "a date"))
        story.rule()
        story.figure(
            radar(), "Two outlines: the school's view inside the panel's", caption="Figure"
        )
    with story.section():
        story.heading(2, "Signatures")
        story.signatures(
            (
                SignatureBox(
                    label="Chair of trustees", field="chair", tip="Signature of the chair"
                ),
                SignatureBox(label="Chief executive", lines=("Siôn Llŷr", "on paper, 9 November")),
            )
        )
    return story


STATEMENT_TEXT = [
    ("P", "Performance review of the chief executive"),
    ("H1", "Review statement 2025/26"),
    ("Lbl", "Period"),
    ("LBody", "1 September 2025 to 31 August 2026"),
    ("Lbl", "Reviewed"),
    ("LBody", "Siôn Llŷr ap Gwynfor"),
    ("Lbl", "Panel"),
    ("LBody", "chair of trustees (lead), two trustees"),
    ("Lbl", "Adviser"),
    ("LBody", "independent"),
    ("Lbl", "Copy"),
    ("LBody", "1 of 3"),
    ("H2", "In short"),
    ("P", "A good year."),
    ("Lbl", "•"),
    ("LBody", "reading"),
    ("Lbl", "•"),
    ("LBody", "reserves"),
    ("P", "Thank you."),
    ("P", "Diolch yn fawr i\u2019r tîm."),
    ("H2", "Objectives"),
    ("H3", "Objective 1 Every school has a reading lead"),
    ("P", "Largely met"),
    ("Caption", "Measures and what was found"),
    ("P", "Measure of success"),
    ("P", "Starting point"),
    ("P", "Aim"),
    ("P", "Found"),
    ("P", "schools with a lead"),
    ("P", "2 of 8"),
    ("P", "8 of 8"),
    ("P", "7 of 8 (report of 3 July)"),
    ("P", "reading age"),
    ("P", "4 months"),
    ("P", "5 months"),
    ("H4", "The panel\u2019s reasons"),
    ("P", "No answer given"),
    ("H2", "In the chief executive\u2019s words"),
    ("P", "I have read it."),
    ("P", "I agree."),
    ("P", "As received on 6 November 2026."),
    ("P", "What the panel asks next"),
    ("Lbl", "1."),
    ("LBody", "a plan"),
    ("Lbl", "2."),
    ("LBody", "a date"),
    ("Figure", "Chair"),
    ("P", "Figure"),
    ("H2", "Signatures"),
    ("P", "Chair of trustees"),
    ("P", "Chief executive"),
    ("P", "Siôn Llŷr"),
    ("P", "on paper, 9 November"),
]
"""What a reader of the statement's structure hears, in order."""


def torture(press: Press) -> Story:
    """Very long and very many pieces, every script, and lists and tables with nothing in them."""
    story = Story(press)
    story.heading(1, "Torture")
    for name in NAMES:
        story.paragraph(name)
    story.prose("Long answer by محمد علی and ਗੁਰਪ੍ਰੀਤ हिन्दी ended. " * 120)
    story.prose("Long answer. " * 1200)
    story.bullets(("Long point. " * 700, "short"))
    story.quote("Long quotation. " * 500, source="As received.")
    story.figure(radar(), "Two outlines")
    story.heading(2, "A heading before a very tall row")
    tall = ("Very long cell. " * 900, "x" * 400, "- one\n- two")
    rows = (tall, ("", "", ""), ("محمد علی خان", "Ŵ" * 60, "y"))
    columns = tuple(Column(heading=name) for name in "ABC")
    story.table(Grid(columns=columns, rows=rows, row_headings=False))
    story.table(Grid(columns=columns, rows=(("r", "s", "t"),) * 90))
    story.bullets(())
    story.numbered(())
    story.table(Grid(columns=columns, rows=()))
    story.facts(())
    story.signatures(())
    story.prose("", if_empty="")
    for number in range(60):
        _card(story, number)
    story.paragraph("The end")
    return story


def radar() -> Drawing:
    """Two see-through outlines with a name beside each axis."""
    drawing = Drawing(300, 200)
    for radius, colour in ((80, Color(0.06, 0.36, 0.39, 0.2)), (55, Color(0.7, 0.3, 0, 0.2))):
        angles = [math.tau * corner / 6 for corner in range(6)]
        points = [(150 + radius * math.sin(a), 100 + radius * math.cos(a)) for a in angles]
        flat = [coordinate for point in points for coordinate in point]
        drawing.add(Polygon(flat, fillColor=colour, strokeColor=colour))
    drawing.add(String(150, 190, "Chair", fontName="NotoSans-Regular", fontSize=8))
    return drawing


def _objective(story: Story) -> None:
    with story.section():
        story.heading(
            3, "Every school has a reading lead", kicker="Objective 1", aside="Largely met"
        )
        found = ("7 of 8 ", Span("(report of 3 July)", soft=True))
        rows = (
            ("schools with a lead", "2 of 8", "8 of 8", found),
            ("reading age", "", "4 months", "5 months"),
        )
        caption = "Measures and what was found"
        story.table(Grid(columns=MEASURES, rows=rows, caption=caption, summary="One row a measure"))
        story.heading(4, "The panel's reasons")
        story.prose(" \n ")


def _card(story: Story, number: int) -> None:
    with story.section():
        story.heading(2, f"Card {number}")
        with story.together():
            story.heading(3, "Kept together", kicker=f"Card {number}", aside="Met")
            story.label("Reasons")
            story.prose(
                "Some reasons that run over more than one line of the page. " * (number % 7)
            )
        story.table(Grid(columns=MEASURES, rows=(("a", "b", "c", "d " * number),)))
