"""The port `HelpPages`: the help book as an archival PDF, with its contents and page numbers."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final

import pikepdf

from appraisal_app.application.documents.words import day as in_words
from appraisal_app.application.help_book.topics import BlockKind
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.layout import Furniture
from appraisal_app.reporting.tagged.metadata import Particulars
from appraisal_app.reporting.tagged.output import print_story
from appraisal_app.reporting.tagged.press import open_press
from appraisal_app.reporting.tagged.story import Story
from appraisal_app.reporting.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from appraisal_app.application.help_book.topics import (
        Block,
        HelpBook,
        KeyTable,
        Line,
        Topic,
    )
    from appraisal_app.reporting.tagged.press import Press
    from appraisal_app.reporting.text import Words

_TITLE: Final = "Help book"
_ROUNDS: Final = 3
"""Setting the book again with its page numbers may move a page; it comes to rest at once."""
_CONTENTS: Final = (
    Column(heading="For", share=46),
    Column(heading="Page", share=14, align_right=True),
)
_KEYS: Final = (Column(heading="Keys", share=40), Column(heading="What they do", share=60))
_ABOUT: Final = (
    "The same pages stand in the application: press F1, and the help for the page in sight opens. "
    "Words in bold stand on buttons and in menus, where three dots may follow them."
)


class PdfHelpBook:
    """Sets the whole book, twice: the second time with the numbers of its pages."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources

    def write(self, book: HelpBook, *, version: str, at: datetime) -> bytes:
        """All of it as a PDF."""
        press, pages, pdf = open_press(self._resources), dict[str, int](), b""
        for _ in range(_ROUNDS):
            setting = _Setting(Story(press), book, pages)
            pdf = setting.printed(press, version, at)
            found = setting.pages_in(pdf)
            if found == pages:
                break
            pages = found
        return pdf


class _Setting:
    """One setting of the book; `pages` are the numbers that are already known."""

    def __init__(self, story: Story, book: HelpBook, pages: Mapping[str, int]) -> None:
        self._story = story
        self._book = book
        self._pages = pages
        self._headings: list[str] = []

    def printed(self, press: Press, version: str, at: datetime) -> bytes:
        """The finished file."""
        self._begin(version, at)
        for chapter in self._book.chapters:
            self._story.page_break()
            self._heading(2, chapter.title, role=Role.TITLE)
            for topic in chapter.topics:
                if topic.tables:
                    # A sheet to be printed alone.
                    self._story.page_break()
                with self._story.section():
                    self._topic(topic)
        return print_story(
            self._story,
            press=press,
            particulars=Particulars(
                title=_TITLE,
                author="CEO Appraisal",
                subject="How to use the application",
                tool="CEO Appraisal",
                created=at,
            ),
            furniture=Furniture(
                header_left="CEO Appraisal",
                header_right=f"Version {version}",
                footer_left=_TITLE,
            ),
        )

    def pages_in(self, pdf: bytes) -> dict[str, int]:
        """On which page each topic begins."""
        with pikepdf.open(BytesIO(pdf)) as opened:
            numbers = {_place(page.obj): at for at, page in enumerate(opened.pages, 1)}
            with opened.open_outline() as outline:
                found = list(_walked(outline.root))
        return {key: numbers[page] for key, page in zip(self._headings, found, strict=True) if key}

    def _begin(self, version: str, at: datetime) -> None:
        story = self._story
        story.paragraph("CEO Appraisal", Role.OVERLINE, leads=True)
        self._heading(1, _TITLE)
        story.facts([("Version", version), ("Made on", in_words(at.date()))])
        story.paragraph(_ABOUT)
        self._heading(2, "Contents")
        for chapter in self._book.chapters:
            rows = tuple(self._row(topic) for topic in chapter.topics)
            summary = f"Pages of the chapter “{chapter.title}”"
            columns = (Column(heading=chapter.title, share=80), *_CONTENTS)
            story.table(Grid(columns=columns, rows=rows, summary=summary))

    def _row(self, topic: Topic) -> tuple[str, ...]:
        return topic.title, ", ".join(topic.readers), str(self._pages.get(topic.key, 0))

    def _topic(self, topic: Topic) -> None:
        self._heading(3, topic.title, key=topic.key, role=Role.SECTION)
        self._story.paragraph(f"For: {', '.join(topic.readers)}", Role.NOTE, leads=True)
        for block in topic.blocks:
            self._block(block)
        for table in topic.tables:
            self._table(table)
        self._read_on(topic)

    def _block(self, block: Block) -> None:
        lines = tuple(_words(line) for line in block.lines)
        match block.kind:
            case BlockKind.HEADING:
                self._heading(4, "".join(run.said for run in block.lines[0]), role=Role.ITEM)
            case BlockKind.PARAGRAPH:
                self._story.paragraph(lines[0])
            case BlockKind.BULLETS:
                self._story.bullets(lines)
            case BlockKind.STEPS:
                self._story.numbered(lines)

    def _table(self, table: KeyTable) -> None:
        with self._story.together():
            self._heading(4, table.title, role=Role.ITEM)
            rows = tuple((row.keys, row.does) for row in table.rows)
            self._story.table(Grid(columns=_KEYS, rows=rows, summary=f"Keys: {table.title}"))

    def _read_on(self, topic: Topic) -> None:
        topics = self._book.by_key
        named = (topics[key] for key in topic.related if key in topics)
        pages = (f"{each.title} (page\u00a0{self._pages.get(each.key, 0)})" for each in named)
        self._story.paragraph(f"Read on: {'; '.join(pages)}.", Role.NOTE)

    def _heading(self, level: int, text: str, *, key: str = "", role: Role | None = None) -> None:
        self._headings.append(key)
        self._story.heading(level, text, role=role)


def _walked(items: Sequence[pikepdf.OutlineItem]) -> Iterator[tuple[int, int]]:
    """The number of the page object that each bookmark leads to, in order."""
    for item in items:
        if isinstance(item.destination, pikepdf.Array):
            yield _place(item.destination[0])
        yield from _walked(item.children)


def _place(page: pikepdf.Object) -> tuple[int, int]:
    return page.objgen


def _words(line: Line) -> Words:
    return tuple(Span(run.said, strong=run.strong) for run in line)
