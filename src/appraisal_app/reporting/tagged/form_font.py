"""The font in which people type into a form: one byte for each letter, embedded as a subset.

A viewer writes what is typed with the font of the field, byte by byte. The usual Helvetica has no
ŵ, ż or ğ and loses them. This one has what Windows has in Western Europe, less a few signs, and
the letters of Welsh, Polish, Turkish, Romanian, Hungarian, Czech and the Baltic languages.
"""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from fontTools import agl, subset
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Object, Pdf

from appraisal_app.reporting.tagged.metadata import new_stream

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_subsetting: Final[Any] = subset
_names: Final[Any] = agl
FORM_FONT: Final = "AnswerFont"
"""The name by which fields ask for it."""
MORE_LETTERS: Final = "ŴŵŶŷĄąĆćĘęŁłŃńŚśŹźŻżĞğİıŞşȘșȚțĂăŐőŰűČčĎďĚěŇňŘřŤťŮůĐđĀāĒēĪīŪūĖėŲ"
_GIVEN_UP: Final = "¤¦ªº¬¯±²³¹\u00b8\u00d7÷¨µ¶¢¥ÞþÐð¼½¾¿¡«»"
"""Signs that hardly anybody types and whose places are needed."""
_PLACES: Final = (
    *range(1, 9),
    *range(14, 32),
    *(127, 129, 141, 143, 144, 157, 160, 173),
    *map(ord, _GIVEN_UP),
)
_SYMBOLIC_NOT: Final = 32
_STEM: Final = 80
_PER_BLOCK: Final = 100
_CAPITAL_HEIGHT: Final = 714


def letters_by_code() -> Mapping[int, str]:
    """Which letter each byte stands for."""
    codes = {code: chr(code) for code in range(32, 127)}
    for code in range(128, 256):
        letter = bytes([code]).decode("cp1252", "ignore")
        if letter:
            codes[code] = letter
    codes.update(zip(_PLACES, MORE_LETTERS, strict=False))
    return codes


def write_form_font(pdf: Pdf, path: Path) -> Object:
    """The font, made from the TrueType file at `path`."""
    codes = letters_by_code()
    font, program = _subset(path)
    per_em = 1000 / font["head"].unitsPerEm
    glyphs, advances = font.getBestCmap(), font["hmtx"]
    widths = [
        round(advances[glyphs[ord(codes[code])]][0] * per_em)
        if code in codes and ord(codes[code]) in glyphs
        else 0
        for code in range(256)
    ]
    name = Name(f"/FORMAA+{font['name'].getDebugName(6)}")
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.TrueType,
            BaseFont=name,
            FirstChar=0,
            LastChar=255,
            Widths=Array(widths),
            FontDescriptor=_descriptor(pdf, font, name, program),
            Encoding=_encoding(codes),
            ToUnicode=new_stream(pdf, _to_unicode(codes).encode()),
        )
    )


@cache
def _subset(path: Path) -> tuple[Any, bytes]:
    """The font with these letters only, and its file; the same for every form."""
    font: Any = TTFont(BytesIO(path.read_bytes()))
    options: Any = _subsetting.Options()
    options.layout_features, options.name_IDs = [], ["*"]
    options.hinting, options.glyph_names = False, True
    subsetter: Any = _subsetting.Subsetter(options)
    subsetter.populate(unicodes=[ord(letter) for letter in letters_by_code().values()])
    subsetter.subset(font)
    # The time of making would make every form other bytes.
    font.recalcTimestamp = False
    program = BytesIO()
    font.save(program)
    return font, program.getvalue()


def _descriptor(pdf: Pdf, font: Any, name: Name, program: bytes) -> Object:
    head, lines = font["head"], font["hhea"]
    per_em = 1000 / head.unitsPerEm
    box = (head.xMin, head.yMin, head.xMax, head.yMax)
    return pdf.make_indirect(
        Dictionary(
            Type=Name.FontDescriptor,
            FontName=name,
            Flags=_SYMBOLIC_NOT,
            FontBBox=Array([round(each * per_em) for each in box]),
            ItalicAngle=0,
            Ascent=round(lines.ascent * per_em),
            Descent=round(lines.descent * per_em),
            CapHeight=_CAPITAL_HEIGHT,
            StemV=_STEM,
            FontFile2=new_stream(pdf, program, Length1=len(program)),
        )
    )


def _encoding(codes: Mapping[int, str]) -> Dictionary:
    differences = Array()
    last = -2
    for code in sorted(codes):
        if code != last + 1:
            differences.append(code)
        letter = ord(codes[code])
        differences.append(Name(f"/{_names.UV2AGL.get(letter, f'uni{letter:04X}')}"))
        last = code
    return Dictionary(
        Type=Name.Encoding, BaseEncoding=Name.WinAnsiEncoding, Differences=differences
    )


def _to_unicode(codes: Mapping[int, str]) -> str:
    entries = [f"<{code:02X}> <{ord(letter):04X}>" for code, letter in sorted(codes.items())]
    blocks: list[str] = []
    for start in range(0, len(entries), _PER_BLOCK):
        block = entries[start : start + _PER_BLOCK]
        blocks += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    head = (
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        f"/CMapName /{FORM_FONT} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    )
    return "\n".join((*head, *blocks, "endcmap", "end", "end"))
