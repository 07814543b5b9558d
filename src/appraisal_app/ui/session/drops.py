"""What becomes of files that are dropped on the window, and what is said while they are dragged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from appraisal_app.application.exporting import CASE_SUFFIX
from appraisal_app.application.ports.packets import PACKET_SUFFIX
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.destinations import IDENTITIES

_PICTURES = frozenset({".png", ".jpg", ".jpeg"})
_TABLES = frozenset({".csv", ".tsv"})
_KEYS = frozenset({".p12", ".pfx"})
_PROCESS = ".appraisal-process"
_RECORD = ".json"
UNFIT_TITLE = "That cannot be dropped here"
WELCOME_HERE = (
    "What can be dropped: appraisal files, packets, forms that were filled in or a folder of them, "
    "PDFs to be checked; and, on their pages, a process, a table of schools or figures, and a logo."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitting:
    """What a page does with a file: its button, and what is said before."""

    action: str
    suffixes: frozenset[str]
    words: str


_FITTING: Mapping[str, tuple[Fitting, ...]] = MappingProxyType(
    {
        "trust": (
            Fitting(action="choose_logo", suffixes=_PICTURES, words="take it as the trust's logo"),
            Fitting(action="schools.read", suffixes=_TABLES, words="read schools from it"),
        ),
        "figures": (
            Fitting(action="figures.read", suffixes=_TABLES, words="read figures from it"),
        ),
        "process_design": (
            Fitting(
                action="import_design",
                suffixes=frozenset({_PROCESS}),
                words="read the process from it",
            ),
        ),
        IDENTITIES: (
            Fitting(action="bring", suffixes=_KEYS, words="bring in the signing identity"),
        ),
    }
)
_ELSEWHERE: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(_PICTURES, "A logo can be dropped on the page “Trust profile”"),
        **dict.fromkeys(
            _TABLES, "A table can be dropped on the pages “Trust profile” and “Figures”"
        ),
        **dict.fromkeys(_KEYS, "A signing identity can be dropped under Tools, Signing identities"),
        _PROCESS: "A process can be dropped on the page “Our own process”",
        _RECORD: "A record (JSON) becomes a file with “appraisal-app from-record” at the command "
        "line",
    }
)
"""What is said of a file whose page is not in sight."""


def fitting(page: str, path: Path) -> Fitting | None:
    """What the page in sight does with that file."""
    suffix = path.suffix.lower()
    return next((each for each in _FITTING.get(page, ()) if suffix in each.suffixes), None)


def is_for_window(path: Path) -> bool:
    """Whether the window knows what to do with such a file, whatever page is in sight."""
    return path.is_dir() or path.suffix.lower() in {CASE_SUFFIX, PACKET_SUFFIX, ".pdf"}


def unfit(path: Path) -> str:
    """What to do with a file that fits nothing here."""
    elsewhere = _ELSEWHERE.get(path.suffix.lower())
    return (
        phrased("{elsewhere}. {welcome_here}", elsewhere=elsewhere, welcome_here=WELCOME_HERE)
        if elsewhere
        else WELCOME_HERE
    )


def foretold(paths: tuple[Path, ...], page: str, *, is_open: bool) -> str:
    """What letting go would do, in one line."""
    if not paths:
        return ""
    path, fit = paths[0], fitting(page, paths[0])
    deed = fit.words if fit is not None else _deed(path, is_open=is_open)
    return (
        phrased("Let go of “{name}” to {deed}.", name=path.name, deed=deed) if deed else unfit(path)
    )


def _deed(path: Path, *, is_open: bool) -> str:
    if path.is_dir():
        return "bring in the forms in it"
    in_own = "open it in a window of its own"
    deeds = {
        CASE_SUFFIX: in_own if is_open else "open it",
        PACKET_SUFFIX: "take in the packet",
        ".pdf": "check it, or to bring it in if it is a form",
    }
    return deeds.get(path.suffix.lower(), "")
