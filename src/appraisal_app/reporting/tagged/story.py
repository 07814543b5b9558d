"""The story of a document: what is said, in the order in which it is read."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from appraisal_app.application.charts.telling import in_words
from appraisal_app.reporting.charts import chart_drawing
from appraisal_app.reporting.style import HEADING_ROLES, TEXT_WIDTH, Role
from appraisal_app.reporting.tagged.by_hand import WritingLines, tick_boxes
from appraisal_app.reporting.tagged.drawings import Figure, Rule
from appraisal_app.reporting.tagged.flow import Flow
from appraisal_app.reporting.tagged.grids import facts_table, grid_table, head_line
from appraisal_app.reporting.tagged.lists import list_paragraphs, prose_paragraphs
from appraisal_app.reporting.tagged.overleaf import Overleaf
from appraisal_app.reporting.tagged.pictures import Picture
from appraisal_app.reporting.tagged.signatures import signature_tables
from appraisal_app.reporting.tagged.tables import TaggedTable
from appraisal_app.reporting.tagged.tree import Element
from appraisal_app.reporting.text import one_line

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence

    from reportlab.graphics.shapes import Drawing
    from reportlab.platypus import Flowable

    from appraisal_app.application.charts.values import Chart
    from appraisal_app.reporting.tagged.flow import Part
    from appraisal_app.reporting.tagged.grids import Grid
    from appraisal_app.reporting.tagged.press import Press
    from appraisal_app.reporting.tagged.signatures import SignatureBox
    from appraisal_app.reporting.text import Words

_QUOTE_GAP: Final = 6.0
_ROOM_BETWEEN_TABLES: Final = 6.0
_ROOM_BELOW_CHART: Final = 8.0
_ROOM_ABOVE_KICKER: Final = 18.0
_NOTES: Final = (Role.NOTE, Role.CAPTION)


class StoryError(ValueError):
    """A document was composed in a way that a reader of its structure could not follow."""


class Story:
    """Builds a document block by block; the structure tree grows in the same order.

    Every text is taken literally. A story is printed once.
    """

    def __init__(self, press: Press) -> None:
        self.tree = Element("Document")
        self._press = press
        self._at = self.tree
        self._flow = Flow()
        self._level = 0
        self._about = ""
        self._headings = 0
        self._fields: set[str] = set()
        self._taken = False

    def heading(
        self,
        level: int,
        text: str,
        *,
        kicker: str = "",
        aside: str = "",
        role: Role | None = None,
    ) -> None:
        """A heading; a level may go down by one only. It stays with what follows.

        `kicker` is a line above that belongs to the heading, `aside` a word beside it. `role` is
        for a heading that looks otherwise than those of its level, such as a letter's subject.
        """
        if not 1 <= level <= min(self._level + 1, max(HEADING_ROLES)):
            raise StoryError(f"a heading of level {level} cannot follow one of level {self._level}")
        self._level = level
        element = self._at.add(f"H{level}")
        if kicker or aside:
            self._kicker(element, kicker, aside)
        heading = self._press.heading(one_line(text), role or HEADING_ROLES[level], element)
        if kicker or aside:
            heading.spaceBefore = 0
        heading.level, heading.outline_key = level, f"heading-{self._headings}"
        self._about = one_line(text)
        named = ": ".join(filter(None, (one_line(kicker), one_line(text))))
        heading.bookmark = self._press.spelt(named)
        self._headings += 1
        self._flow.add(heading, leads=True, is_heading=True)

    def paragraph(
        self, words: Words, role: Role = Role.BODY, *, language: str = "", leads: bool = False
    ) -> None:
        """One paragraph; `language` (BCP 47) if it is not the document's."""
        element = self._at.add("P")
        element.language = language
        paragraph = self._press.paragraph(words, role, element)
        self._flow.add(paragraph, leads=leads, is_note=role in _NOTES)

    def label(self, text: str) -> None:
        """A small label that stays with what follows and is no heading."""
        self.paragraph(text, Role.LABEL, leads=True)

    def prose(self, text: str, *, language: str = "", if_empty: str = "No answer given") -> None:
        """Somebody's text as it was typed: paragraphs by blank lines, lists by dashes."""
        parent = self._at if not language else self._at.add("Div")
        parent.language = language or parent.language
        paragraphs = tuple(prose_paragraphs(text, Role.BODY, parent, self._press))
        if not paragraphs and if_empty:
            paragraphs = (self._press.paragraph(if_empty, Role.MUTED, parent.add("P")),)
        self._add_all(paragraphs)

    def quote(self, text: str, *, source: str = "", language: str = "", if_empty: str = "") -> None:
        """Other people's words, set apart; `source` says whose they are and when they came.

        `if_empty` is said where there are none, and not as if it were theirs.
        """
        if not text.strip():
            self.prose("", if_empty=if_empty)
            return
        quote = self._at.add("BlockQuote")
        quote.language = language
        paragraphs = tuple(prose_paragraphs(text, Role.QUOTE, quote, self._press))
        for paragraph in paragraphs:
            paragraph.ruled_gap = _QUOTE_GAP
        if paragraphs:
            paragraphs[-1].ruled_gap = 0.0
        self._add_all(paragraphs, last_leads=bool(source))
        if source:
            self.paragraph(source, Role.NOTE)

    def bullets(self, items: Iterable[Words]) -> None:
        """A list in no order; nothing at all if there are no items."""
        self._add_all(tuple(list_paragraphs(items, Role.BULLET, self._at, self._press)))

    def numbered(self, items: Iterable[Words], *, numbers: Sequence[int] = ()) -> None:
        """A list in order, counted from 1 or with `numbers`; nothing if there are no items."""
        parts = list_paragraphs(items, Role.NUMBERED, self._at, self._press, numbers)
        self._add_all(tuple(parts))

    def facts(self, facts: Sequence[tuple[str, Words]]) -> None:
        """The block of label and value pairs on a first page, read pair by pair."""
        if facts:
            self._flow.add(facts_table(facts, self._at, self._press))
            self.space(4)

    def table(self, grid: Grid) -> None:
        """A table with headings that are said again on each page; nothing without rows."""
        if not grid.rows:
            return
        if self._flow.ends_with(TaggedTable) and not grid.caption:
            self.space(_ROOM_BETWEEN_TABLES)
        table = self._at.add("Table")
        if grid.caption:
            caption = self._press.paragraph(grid.caption, Role.CAPTION, table.add("Caption"))
            self._flow.add(caption, leads=True)
        made = grid_table(grid, table, self._press)
        if self._about:
            made.overleaf = Overleaf(self._about, self._press)
        self._flow.add(made)
        self.space(4)

    def figure(self, drawing: Drawing, alternative: str, *, caption: str = "") -> None:
        """A chart; `alternative` says in words what it shows and may not be empty."""
        if not alternative.strip():
            raise StoryError("a figure needs a text that says what it shows")
        element = self._at.add("Figure")
        element.alternative = self._press.spelt(one_line(alternative))
        self._flow.add(Figure(drawing, element), leads=bool(caption))
        if caption:
            self.paragraph(caption, Role.CAPTION)

    def chart(self, chart: Chart) -> None:
        """A chart under its title, with what it shows in words for those who hear it."""
        self.label(chart.title)
        self.figure(chart_drawing(chart, TEXT_WIDTH, self._press.fonts), in_words(chart))
        if chart.note.strip():
            self.paragraph(chart.note, Role.CAPTION)
        self.space(_ROOM_BELOW_CHART)

    def picture(self, data: bytes, alternative: str, *, width: float, height: float) -> None:
        """A PNG or JPEG within that many points; `alternative` says what it shows.

        Raises PictureError when the bytes cannot be read.
        """
        if not alternative.strip():
            raise StoryError("a picture needs a text that says what it shows")
        element = self._at.add("Figure")
        element.alternative = self._press.spelt(one_line(alternative))
        self._flow.add(Picture(data, element, width=width, height=height), leads=True)

    def signatures(self, boxes: Sequence[SignatureBox]) -> None:
        """Boxes for signatures, two side by side, never parted by a page end."""
        names = [box.field for box in boxes if box.field]
        if self._fields.intersection(names) or len(set(names)) < len(names):
            raise StoryError("two signature fields of one document have the same name")
        self._fields.update(names)
        for table in signature_tables(boxes, self._at, self._press):
            self._flow.add(table, closes=True)
            self.space(10)

    def writing_lines(self, count: int) -> None:
        """Ruled lines to write on by hand."""
        self._flow.add(WritingLines(count))
        self.space(8)

    def tick_boxes(self, choices: Sequence[str]) -> None:
        """Choices with a square to tick by hand before each; nothing without choices."""
        if choices:
            self._flow.add(tick_boxes(choices, self._at, self._press, width=TEXT_WIDTH))
            self.space(4)

    def rule(self) -> None:
        """A hairline."""
        self._flow.add(Rule())

    def space(self, points: float) -> None:
        """Empty room, dropped at the top of a page."""
        self._flow.add_room(points)

    def page_break(self) -> None:
        """Go on at the top of a new page."""
        self._flow.end_page()

    @contextmanager
    def section(self) -> Generator[None]:
        """What belongs together as a section of the structure tree."""
        outer = self._at
        self._at = outer.add("Sect")
        yield
        self._at = outer

    @contextmanager
    def together(self) -> Generator[None]:
        """What should stay on one page, if a page can hold it."""
        self._flow.begin_group()
        yield
        self._flow.end_group()

    def runs(self) -> list[list[Part]]:
        """What is to be set on pages; setting it uses it up, so ask once."""
        if self._taken:
            raise StoryError("a story can be printed only once")
        self._taken = True
        return self._flow.runs()

    def _kicker(self, heading: Element, kicker: str, aside: str) -> None:
        left = self._press.paragraph(kicker, Role.KICKER, heading)
        right = self._press.paragraph(aside, Role.ASIDE, self._at.add("P"))
        line = head_line(left, right)
        line.spaceBefore = _ROOM_ABOVE_KICKER
        self._flow.add(line, leads=True, is_heading=True)

    def _add_all(self, flowables: Sequence[Flowable], *, last_leads: bool = False) -> None:
        for number, flowable in enumerate(flowables, 1):
            self._flow.add(flowable, leads=last_leads and number == len(flowables))
