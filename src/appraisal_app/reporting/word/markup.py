"""What the library has no words for: markup of rows, languages and typefaces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import docx.oxml
from docx.oxml.ns import qn

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import CharacterStyle
    from docx.table import Table

_LANGUAGE: Final = "w:lang"
_VALUE: Final = "w:val"
_THEMES: Final = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")


def repeat_head(table: Table) -> None:
    """Mark the first row as the headings of its table, never parted by a page end."""
    rows = cast("Any", table.rows)
    # The library has no public way to the markup of a row.
    properties = rows[0]._tr.get_or_add_trPr()  # noqa: SLF001
    for name in ("w:cantSplit", "w:tblHeader"):
        properties.append(_new(name))


def set_language(document: Document, language: str) -> None:
    """The language of the whole document, wherever a style says one."""
    styles: Any = document.styles.element
    for found in styles.iter(qn(_LANGUAGE)):
        found.set(qn(_VALUE), language)


def forget_theme(style: CharacterStyle) -> None:
    """Let the style's own typeface count instead of the theme's."""
    element = cast("Any", style.element)
    properties: Any = element.get_or_add_rPr()
    fonts: Any = properties.get_or_add_rFonts()
    for theme in _THEMES:
        fonts.attrib.pop(qn(f"w:{theme}"), None)


def drop_thumbnail(document: Document) -> None:
    """Take out the picture of the template that the file would carry."""
    package = cast("Any", document.part.package)
    relations: Any = package.rels
    for key in [key for key, each in relations.items() if each.reltype.endswith("/thumbnail")]:
        relations.pop(key)


def _new(name: str) -> Any:
    library = cast("Any", docx.oxml)
    return library.OxmlElement(name)
