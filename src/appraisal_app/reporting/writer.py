"""The port `DocumentWriter`, kept by the tagged layer: content in, archival PDF out."""

from __future__ import annotations

from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from appraisal_app.application.documents.extract import ExtractContent
from appraisal_app.application.documents.plan import PlanContent
from appraisal_app.application.documents.principles_sheet import PrinciplesContent
from appraisal_app.application.documents.reflection import ReflectionContent
from appraisal_app.application.documents.statement import StatementContent
from appraisal_app.application.documents.timetable_plan import TimetableContent
from appraisal_app.application.ports.documents import EMBEDDED_NAME, Unprintable
from appraisal_app.reporting.documents.extract import extract_story
from appraisal_app.reporting.documents.opening import footer, furniture, shortened
from appraisal_app.reporting.documents.plan import plan_story
from appraisal_app.reporting.documents.principles_sheet import principles_story
from appraisal_app.reporting.documents.reflection import reflection_story
from appraisal_app.reporting.documents.statement import statement_story
from appraisal_app.reporting.documents.texts import texts
from appraisal_app.reporting.documents.timetable_plan import timetable_story
from appraisal_app.reporting.tagged.layout import Furniture
from appraisal_app.reporting.tagged.metadata import Attachment, Particulars
from appraisal_app.reporting.tagged.output import print_story
from appraisal_app.reporting.tagged.press import Press, open_press
from appraisal_app.reporting.text import missing_glyphs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from appraisal_app.application.ports.documents import Content, WithCover
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
                    description="The statement as data, for programs",
                ),
            )
        )
        return print_story(
            _story(content, self._press),
            press=self._press,
            particulars=_particulars(content),
            furniture=_furniture(content),
            attachments=attachments,
        )

    def unprintable(self, content: Content) -> tuple[Unprintable, ...]:
        """Characters that no bundled font has, with the place of each."""
        return tuple(
            Unprintable(place=place, character=glyph.char, name=glyph.name)
            for place, text in texts(content)
            for glyph in missing_glyphs(text, self._press.fonts)
        )


def _story(content: Content, press: Press) -> Story:
    return _STORIES[type(content)](content, press)


_STORIES: Mapping[type[Content], Callable[[Any, Press], Story]] = MappingProxyType(
    {
        TimetableContent: timetable_story,
        PrinciplesContent: principles_story,
        ReflectionContent: reflection_story,
        StatementContent: statement_story,
        PlanContent: plan_story,
        ExtractContent: extract_story,
    }
)


def _particulars(content: Content) -> Particulars:
    if isinstance(content, ExtractContent):
        title, trust = content.heading, content.trust
    else:
        title, trust = _full_title(content), content.cover.trust
    return Particulars(
        title=title,
        author=trust,
        subject=_SUBJECT,
        tool=_TOOL,
        created=content.mark.at,
    )


def _full_title(content: WithCover) -> str:
    cover = content.cover
    return cover.title if cover.cycle in cover.title else f"{cover.title} {cover.cycle}"


def _furniture(content: Content) -> Furniture:
    if isinstance(content, ExtractContent):
        return Furniture(
            header_left=shortened(content.trust),
            header_right="OPEN · for the minutes",
            footer_left=footer(content.mark, "Open minutes extract"),
        )
    return furniture(content.cover, content.mark, _full_title(content))
