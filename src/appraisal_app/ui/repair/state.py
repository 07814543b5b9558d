"""The page on which a damaged file is recovered, as a value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from appraisal_app.application.damaged_files import Wanted
from appraisal_app.application.ports.interaction import ProgressNote
from appraisal_app.application.repairing import Repaired
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Facts,
    Heading,
    Note,
    NoteKind,
    PageAction,
    PageState,
    Problem,
    ProgressBlock,
    TableBlock,
)

_DISK = (
    "If the disk is old or has made trouble before, have it looked at: other files may be damaged "
    "as well."
)
OPEN, COPY, STOP, AGAIN = "open", "copy", "stop", "again"
_NOTHING = "No file is being recovered. Open the damaged file with File, Open: it leads here."
_LEFT = (
    "The damaged file was only read and stays as it is. Keep it until somebody has looked through "
    "the new one."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What goes on: the file, the work under way, what it came to, what is wrong."""

    wanted: Wanted | None = None
    note: ProgressNote | None = None
    done: Repaired | None = None
    told: str = ""
    newest_backup: str = ""
    problems: tuple[Problem, ...] = ()


def repair_page(seen: Seen) -> PageState:
    """The whole page."""
    return PageState(
        step="repairing",
        title="Recover what can be read",
        purpose="Whatever can still be read of a damaged file is written into a new one. What "
        "cannot be read is named, and never made up.",
        problems=seen.problems,
        blocks=tuple(_blocks(seen)),
    )


def steps(seen: Seen) -> tuple[str, ...]:
    """What to do next, in order."""
    done = seen.done
    if done is None:
        return ()
    look = (
        phrased(
            "Compare it with your newest backup, which may have what is missing "
            "here. {newest_backup}",
            newest_backup=seen.newest_backup,
        ).strip()
        if seen.newest_backup
        else "If you keep backups elsewhere, compare it with the newest one."
    )
    return (
        "Open the new file and look through it, first of all what is listed here.",
        *((look,) if done.missing or done.doubtful else ()),
        "Work in the new file from now on, and tell the others who have the old one.",
        _LEFT,
        _DISK,
    )


def as_text(seen: Seen) -> str:
    """The page as plain text, to be kept or sent."""
    if seen.wanted is None or seen.done is None:
        return ""
    lines = [
        headline(seen.done),
        seen.done.summary,
        "",
        *(
            phrased("{label}: {value}", label=label, value=value)
            for label, value in _places(seen.wanted)
        ),
        *_section("Not recovered", seen.done.missing),
        *_section("To be looked through", seen.done.doubtful),
        *_section("What to do next", steps(seen)),
    ]
    return strung("\n", lines) + "\n"


def headline(done: Repaired) -> str:
    """What it came to, in a few words."""
    return "Not everything could be recovered" if done.missing else "Everything was recovered"


def _blocks(seen: Seen) -> Iterator[Block]:
    if seen.wanted is None:
        yield Note("nothing", _NOTHING)
        return
    if seen.done is not None:
        yield from _result(seen, seen.wanted, seen.done)
        return
    yield Facts("places", _places(seen.wanted))
    if seen.note is not None:
        stop = PageAction(STOP, "Stop")
        yield ProgressBlock(
            "working", seen.note.text, done=seen.note.done, total=seen.note.total, cancel=stop
        )
        return
    if seen.told:
        yield Note("told", seen.told)
    yield ActionBlock("again", (PageAction(AGAIN, "Try again", primary=True),))


def _result(seen: Seen, wanted: Wanted, done: Repaired) -> Iterator[Block]:
    yield Heading("result", headline(done))
    yield Note("summary", done.summary, kind=NoteKind.WARN if done.missing else NoteKind.PLAIN)
    yield Facts("places", _places(wanted))
    yield ActionBlock(
        "actions",
        (
            PageAction(OPEN, "Open the new file", primary=True),
            PageAction(COPY, "Copy this page", hint="As text, without anything of the review."),
        ),
    )
    if seen.told:
        yield Note("told", seen.told)
    if done.missing:
        yield TableBlock(
            "missing", ("Not recovered; left empty in the new file",), _rows(done.missing)
        )
    if done.doubtful:
        yield TableBlock("doubtful", ("Recovered; look through it",), _rows(done.doubtful))


def _places(wanted: Wanted) -> tuple[tuple[str, str], ...]:
    return (("The damaged file", str(wanted.path)), ("The new file", str(wanted.target)))


def _rows(lines: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple((each,) for each in lines)


def _section(title: str, lines: tuple[str, ...]) -> tuple[str, ...]:
    return (
        ("", phrased("{title}:", title=title), *(phrased("- {each}", each=each) for each in lines))
        if lines
        else ()
    )
