"""What a file seems to be by its name, and where such a file can go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from appraisal_app.domain.phrases import phrased

PICTURES = frozenset({".png", ".jpg", ".jpeg"})
TABLES = frozenset({".csv", ".tsv"})
KEYS = frozenset({".p12", ".pfx"})
PROCESS = ".appraisal-process"
RECORD = ".json"


@dataclass(frozen=True, slots=True, kw_only=True)
class KindOfFile:
    """A kind in words, and where such a file can go; `is_paper` when it may be kept as evidence."""

    called: str
    advice: str = ""
    is_paper: bool = False


_KEPT = (
    "As a paper of the review it can be kept on the page “Evidence”: open the piece of evidence "
    "that it belongs to, and press “Keep a copy in this file…”."
)
_UNKNOWN = KindOfFile(called="a kind of file that this program does not know")
_OTHER_PICTURE = KindOfFile(called="a picture", advice=_KEPT, is_paper=True)
_LOGO = KindOfFile(
    called="a picture",
    advice=phrased("The trust's logo goes on the page “Trust profile”. {kept}", kept=_KEPT),
    is_paper=True,
)
_WRITTEN = phrased(
    "{kept} If it holds somebody's answers, ask for the form itself, filled in as a PDF, or "
    "type the answers in by hand.",
    kept=_KEPT,
)
_DOCUMENT = KindOfFile(called="a document from a word processor", advice=_WRITTEN, is_paper=True)
_TEXT = KindOfFile(called="a text file", advice=_WRITTEN, is_paper=True)
_WEB_PAGE = KindOfFile(called="a web page", advice=_WRITTEN, is_paper=True)
_SHEET = KindOfFile(
    called="a spreadsheet",
    advice=phrased(
        "Save it as CSV in the program that made it: then schools can be read from it on the page "
        "“Trust profile” and figures on the page “Figures”. {kept}",
        kept=_KEPT,
    ),
    is_paper=True,
)
_SLIDES = KindOfFile(called="a set of slides", advice=_KEPT, is_paper=True)
_PACKED = KindOfFile(
    called="a packed folder",
    advice="Unpack it first; then drop the files that were in it.",
)
_MAIL = KindOfFile(
    called="an e-mail",
    advice="Save what was attached to it as files first; then drop those.",
)
_TABLE = KindOfFile(
    called="a table",
    advice="Schools are read from a table on the page “Trust profile”, figures on the page "
    "“Figures”.",
)
_KEY = KindOfFile(
    called="a signing identity",
    advice="It is brought in under Tools, Signing identities.",
)
_PROCESS = KindOfFile(
    called="a process", advice="It is read on the page “Our own process” of a board's file."
)
_RECORD = KindOfFile(
    called="a record that was exported",
    advice="A new appraisal file can be made from it. It has no passphrase at first: give it one "
    "afterwards under File, Protect this file with a passphrase…",
)
_KINDS: Mapping[str, KindOfFile] = MappingProxyType(
    {
        **dict.fromkeys(PICTURES, _LOGO),
        **dict.fromkeys(
            (".gif", ".heic", ".webp", ".tif", ".tiff", ".bmp", ".svg"), _OTHER_PICTURE
        ),
        **dict.fromkeys((".rtf", ".doc", ".docx", ".odt", ".pages"), _DOCUMENT),
        **dict.fromkeys((".txt", ".md"), _TEXT),
        **dict.fromkeys((".html", ".htm"), _WEB_PAGE),
        **dict.fromkeys((".xls", ".xlsx", ".ods", ".numbers"), _SHEET),
        **dict.fromkeys((".ppt", ".pptx", ".odp", ".key"), _SLIDES),
        **dict.fromkeys((".zip", ".7z", ".rar", ".gz", ".tgz"), _PACKED),
        **dict.fromkeys((".eml", ".msg"), _MAIL),
        **dict.fromkeys((".mp3", ".m4a", ".wav", ".ogg"), KindOfFile(called="a sound recording")),
        **dict.fromkeys((".mp4", ".mov", ".avi", ".mkv"), KindOfFile(called="a film")),
        **dict.fromkeys(TABLES, _TABLE),
        **dict.fromkeys(KEYS, _KEY),
        PROCESS: _PROCESS,
        RECORD: _RECORD,
    }
)


def kind_of(path: Path) -> KindOfFile:
    """What the file seems to be; it is not opened."""
    return _KINDS.get(path.suffix.lower(), _UNKNOWN)


def is_known(path: Path) -> bool:
    """Whether its name says that it is no case file, packet, form or folder."""
    return path.suffix.lower() in _KINDS
