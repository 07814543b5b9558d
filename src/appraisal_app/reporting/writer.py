"""The port `DocumentWriter`, kept by the tagged layer: content in, archival PDF out."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from appraisal_app.application.packs.contents import ContentsContent
from appraisal_app.application.ports.documents import EMBEDDED_NAME, Unprintable
from appraisal_app.reporting.documents.contents import contents_story
from appraisal_app.reporting.documents.opening import furniture
from appraisal_app.reporting.documents.stories import STORIES
from appraisal_app.reporting.documents.texts import texts, typed_words
from appraisal_app.reporting.tagged.metadata import Attachment, Particulars
from appraisal_app.reporting.tagged.output import print_story
from appraisal_app.reporting.tagged.press import Press, open_press
from appraisal_app.reporting.text import missing_glyphs

if TYPE_CHECKING:
    from pathlib import Path

    from appraisal_app.application.documents.entry import Content
    from appraisal_app.application.documents.parts import Cover
    from appraisal_app.reporting.tagged.layout import Furniture
    from appraisal_app.reporting.tagged.story import Story

_TOOL = "CEO Appraisal"
_SUBJECT = "Performance review of the chief executive"


class PdfWriter:
    """Makes the documents; fonts and colour profile are read once, when first needed."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources

    @cached_property
    def _press(self) -> Press:
        return open_press(self._resources)

    def write(self, content: Content, *, embedded: bytes | None = None) -> bytes:
        """The PDF/A-3a and PDF/UA-1 file; the same content gives the same bytes."""
        attachments = (
            ()
            if embedded is None
            else (
                Attachment(
                    name=EMBEDDED_NAME,
                    content=embedded,
                    media_type="application/json",
                    description="What the pages say as data, for programs",
                ),
            )
        )
        press = self._press.keeping(typed_words(content))
        return print_story(
            _story(content, press),
            press=press,
            particulars=_particulars(content),
            furniture=_furniture(content),
            attachments=attachments,
        )

    def unprintable(self, content: Content) -> tuple[Unprintable, ...]:
        """Characters that no bundled font has, with the place of each."""
        return tuple(
            replace(each, place=place)
            for place, text in texts(content)
            for each in self.unprintable_in(text)
        )

    def unprintable_in(self, text: str) -> tuple[Unprintable, ...]:
        """The same for one text, with the words around each."""
        return tuple(
            Unprintable(
                place="",
                character=glyph.char,
                name=glyph.name,
                excerpt=_around(text, glyph.position),
            )
            for glyph in missing_glyphs(text, self._press.fonts)
        )


_AROUND = 30


def _around(text: str, position: int) -> str:
    """The words before and after a place in a text, on one line."""
    start, end = max(position - _AROUND, 0), position + _AROUND
    words = " ".join(text[start:end].split())
    return f"{'…' if start else ''}{words}{'…' if end < len(text) else ''}"


def _story(content: Content, press: Press) -> Story:
    if isinstance(content, ContentsContent):
        return contents_story(content, press)
    return STORIES[type(content)](content, press)


def _particulars(content: Content) -> Particulars:
    return Particulars(
        title=_full_title(content.cover),
        author=content.cover.trust,
        subject=_SUBJECT,
        tool=_TOOL,
        created=content.mark.at,
    )


def _full_title(cover: Cover) -> str:
    return cover.title if cover.cycle in cover.title else f"{cover.title} {cover.cycle}".strip()


def _furniture(content: Content) -> Furniture:
    cover = content.cover
    return furniture(cover, content.mark, cover.footer or _full_title(cover))
