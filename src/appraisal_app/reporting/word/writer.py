"""Makes the Word file: our properties only, British English, the same bytes each time."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Final, cast

from docx import Document
from docx.shared import Cm, Pt, RGBColor

from appraisal_app.reporting.documents.minutes.typed import one_line
from appraisal_app.reporting.documents.texts import typed_words
from appraisal_app.reporting.spelling import spelling_beside
from appraisal_app.reporting.word.markup import drop_thumbnail, forget_theme, set_language
from appraisal_app.reporting.word.parts import add

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docx.document import Document as DocumentType
    from docx.styles.style import CharacterStyle

    from appraisal_app.application.documents.entry import Content
    from appraisal_app.reporting.documents.minutes.pieces import Piece

_LANGUAGE: Final = "en-GB"
_TYPEFACE: Final = "Calibri"
_SIZES: Final = {"Normal": 11, "Heading 1": 16, "Heading 2": 13, "List Bullet": 11}
_SUBJECT: Final = "Performance review of the chief executive"
_MARGIN_CM: Final = 2.5
_ZIP_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_PROGRAM_PART: Final = "docProps/app.xml"
_PROGRAM: Final = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
    b'extended-properties"><Application>CEO Appraisal</Application></Properties>'
)
"""Instead of what the template says about the program that made it."""


def word_file(content: Content, pieces: Iterable[Piece]) -> bytes:
    """The whole file."""
    document = Document()
    _set_up(document)
    _describe(document, content)
    for piece in pieces:
        add(document, piece)
    raw = BytesIO()
    document.save(raw)
    return _same_each_time(raw.getvalue())


def _set_up(document: DocumentType) -> None:
    for section in document.sections:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(_MARGIN_CM)
        section.top_margin = section.bottom_margin = Cm(_MARGIN_CM)
    for name, size in _SIZES.items():
        style = cast("CharacterStyle", document.styles[name])
        style.font.name, style.font.size = _TYPEFACE, Pt(size)
        style.font.color.rgb = RGBColor(0, 0, 0)
        forget_theme(style)
    set_language(document, _LANGUAGE)
    drop_thumbnail(document)


def _describe(document: DocumentType, content: Content) -> None:
    about, cover = document.core_properties, content.cover
    at = content.mark.at.astimezone(UTC).replace(microsecond=0, tzinfo=None)
    cycle = "" if cover.cycle in cover.title else f" {cover.cycle}"
    spelling = spelling_beside(typed_words(content))
    about.title = spelling.line(one_line(f"{cover.title}{cycle}"))[:255]
    about.author = about.last_modified_by = one_line(cover.trust)[:255]
    about.subject, about.language = _SUBJECT, _LANGUAGE
    about.comments = about.keywords = about.category = ""
    about.created = about.modified = _or_first(at)
    about.revision = 1


def _or_first(at: datetime) -> datetime:
    return max(at, datetime(*_ZIP_EPOCH))  # noqa: DTZ001 - the format wants it without zone


def _same_each_time(raw: bytes) -> bytes:
    """The archive with one date for all its parts, in the order of their names."""
    target = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(raw)) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        # Programs look for the list of content types first.
        names = sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        for name in names:
            entry = zipfile.ZipInfo(name, date_time=_ZIP_EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            data = _PROGRAM if name == _PROGRAM_PART else source.read(name)
            archive.writestr(entry, data)
    return target.getvalue()
