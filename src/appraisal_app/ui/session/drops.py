"""Where files go that are dropped on the window, and what is said while they are dragged."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from appraisal_app.application.exporting import CASE_SUFFIX
from appraisal_app.application.ports.packets import PACKET_SUFFIX
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.destinations import IDENTITIES
from appraisal_app.ui.session.kinds_of_files import KEYS, PICTURES, PROCESS, RECORD, TABLES, kind_of

WELCOME_HERE = (
    "What can be dropped: appraisal files, packets, forms that were filled in or a folder of them, "
    "PDFs to be checked, and a record that was exported as JSON; for a file that is open also a "
    "logo, a table of schools or figures, and a process."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitting:
    """What a page does with a file: its button, what is said before, and the same as a choice."""

    page: str
    action: str
    suffixes: frozenset[str]
    words: str
    label: str
    is_for_any: bool = False
    """Whether the page is there without a board's file."""


_FITTING = (
    Fitting(
        page="trust",
        action="choose_logo",
        suffixes=PICTURES,
        words="take it as the trust's logo",
        label="Take it as the trust's logo",
    ),
    Fitting(
        page="trust",
        action="schools.read",
        suffixes=TABLES,
        words="read schools from it",
        label="Read schools from it",
    ),
    Fitting(
        page="figures",
        action="figures.read",
        suffixes=TABLES,
        words="read figures from it",
        label="Read figures from it",
    ),
    Fitting(
        page="process_design",
        action="import_design",
        suffixes=frozenset({PROCESS}),
        words="read the process from it",
        label="Read the process from it",
    ),
    Fitting(
        page=IDENTITIES,
        action="bring",
        suffixes=KEYS,
        words="bring in the signing identity",
        label="Bring in the signing identity",
        is_for_any=True,
    ),
)
_NAMED = 8
_DEEDS: Mapping[str, str] = MappingProxyType(
    {
        PACKET_SUFFIX: "take in the packet",
        ".pdf": "check it, or to bring it in if it is a form",
        RECORD: "make an appraisal file from the record in it",
    }
)


def fitting(page: str, path: Path) -> Fitting | None:
    """What the page in sight does with that file."""
    return next((each for each in fittings(path) if each.page == page), None)


def fittings(path: Path) -> tuple[Fitting, ...]:
    """What pages do with such a file, whichever is in sight."""
    suffix = path.suffix.lower()
    return tuple(each for each in _FITTING if suffix in each.suffixes)


def is_for_window(path: Path) -> bool:
    """Whether the window knows what to do with such a file, whatever page is in sight."""
    return path.is_dir() or path.suffix.lower() in {CASE_SUFFIX, PACKET_SUFFIX, ".pdf"}


def is_packet(path: Path) -> bool:
    """Whether the file is called a packet."""
    return path.suffix.lower() == PACKET_SUFFIX


def is_paper(path: Path) -> bool:
    """Whether it is a PDF, or a folder that may hold some: a form, or something to be checked."""
    return path.is_dir() or path.suffix.lower() == ".pdf"


def taken(
    paths: tuple[Path, ...],
    is_for_window: Callable[[Path], bool] = is_for_window,
    is_packet: Callable[[Path], bool] = is_packet,
) -> tuple[Path, ...]:
    """Which of files dropped together the window takes.

    All case files; else the first of use, with the others where it is a packet.
    """
    cases = tuple(each for each in paths if each.suffix.lower() == CASE_SUFFIX)
    of_use = [each for each in paths if is_for_window(each)]
    known = [each for each in paths if _deed(each, is_open=False)]
    first = tuple((of_use or known or list(paths))[:1])
    if cases or not any(is_packet(each) for each in first):
        return cases or first
    return tuple(dict.fromkeys(each for each in of_use if is_packet(each)))


def left_over(paths: tuple[Path, ...], used: tuple[Path, ...]) -> tuple[str, str]:
    """What is told of files that were dropped with others and not used; empty without any."""
    unused = dict.fromkeys(each for each in paths if each not in used)
    names = [phrased("“{name}”", name=each.name) for each in unused]
    if not names:
        return "", ""
    listed = strung(", ", names[:_NAMED])
    if len(names) > _NAMED:
        listed = phrased("{listed} and {count} more", listed=listed, count=len(names) - _NAMED)
    return "Not every file was used", phrased(
        "Not used: {listed}. Files of different kinds are not taken together: drop each of these "
        "by itself.",
        listed=listed,
    )


def foretold(paths: tuple[Path, ...], page: str, *, is_open: bool) -> str:
    """What letting go would do, in one line."""
    if not paths:
        return ""
    path, *others = paths
    if others:
        return _foretold_of_many(paths, page, is_open=is_open)
    fit = fitting(page, path)
    deed = fit.words if fit is not None else _deed(path, is_open=is_open)
    if deed:
        return phrased("Let go of “{name}” to {deed}.", name=path.name, deed=deed)
    return phrased(
        "“{name}” seems to be {kind}. Let go of it to read what can be dropped here.",
        name=path.name,
        kind=kind_of(path).called,
    )


def _foretold_of_many(paths: tuple[Path, ...], page: str, *, is_open: bool) -> str:
    fits = next(((each, fit) for each in paths if (fit := fitting(page, each))), None)
    used = (fits[0],) if fits is not None else taken(paths)
    first, *more = used
    deed = fits[1].words if fits is not None else _deed(first, is_open=is_open)
    if fits is None and any(each.is_dir() for each in paths):
        deed = "bring in the forms in them"
    elif fits is None and any(each.suffix.lower() == ".pdf" for each in paths):
        deed = phrased(
            "bring in the forms among them; without a form, only “{name}” is used",
            name=first.name,
        )
    elif more and is_packet(first):
        deed = "take in one packet after the other"
    elif more:
        deed = "open each appraisal file in a window of its own"
    elif deed:
        return phrased(
            "{count} files: only “{name}” is used, to {deed}.",
            count=len(paths),
            name=first.name,
            deed=deed,
        )
    return phrased(
        "{count} files: let go of them to {deed}.",
        count=len(paths),
        deed=deed or "read what can be dropped here",
    )


def _deed(path: Path, *, is_open: bool) -> str:
    suffix = path.suffix.lower()
    if path.is_dir():
        return "bring in the forms in it"
    if suffix == CASE_SUFFIX:
        return "open it in a window of its own" if is_open else "open it"
    return _DEEDS.get(suffix) or ("see where it can go" if kind_of(path).advice else "")
