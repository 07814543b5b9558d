"""The first page, without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path

from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.blocks import (
    Block,
    Heading,
    Note,
    NoteKind,
    PageState,
    Problem,
    ProgressBlock,
)
from appraisal_app.ui.welcome.doors import Door, DoorsBlock

NEW, OPEN, OWN, EXAMPLE, RECENT = "new", "open", "own", "example", "recent:"
PACKET, LOOK_ROUND = "packet", "look_round"
NEWEST = 4
"""Files that stand above the doors; the others are under File, Open recent."""

DOORS = (
    Door(
        key=NEW,
        label="Start a new file",
        line="For a board that begins its first review here. Six short questions.",
        icon="plus",
    ),
    Door(
        key=OPEN,
        label="Open a file",
        line="Go on with a review that you, or somebody before you, began.",
        icon="file-text",
    ),
    Door(
        key=OWN,
        label="I am the chief executive: make my own file",
        line="A private place to write your self-reflection. Nobody else needs to open it.",
        icon="lock",
    ),
    Door(
        key=PACKET,
        label="I was sent a packet",
        line="A request, an answer or papers that came as a file. Its sender tells you six words.",
        icon="files",
    ),
    Door(
        key=EXAMPLE,
        label="Look at the worked example",
        line="A made-up trust with two years signed and a third under way. Type, sign, try "
        "anything.",
        icon="search",
    ),
)

TOUR = Door(
    key=LOOK_ROUND,
    label="Look round: one minute",
    line="What is where. Escape ends it at any time; later it is under Help.",
    icon="info",
)

READERS = (
    "Whoever can open a file can read everything in it. The role at the top right says who is at "
    "the keyboard, for the record; it hides nothing. What must be kept from somebody is not in "
    "that person's file."
)


def welcome_page(
    recent: Sequence[Path],
    gone: AbstractSet[Path] = frozenset(),
    problems: tuple[Problem, ...] = (),
    working: str = "",
    *,
    is_new: bool = False,
) -> PageState:
    """The page with the files that were open lately; `working` says what is being done.

    Whoever `is_new` may look round.
    """
    ways = (*DOORS, TOUR) if is_new else DOORS
    blocks: tuple[Block, ...] = (DoorsBlock("doors", doors=ways, enabled=not working),)
    if recent:
        doors = tuple(
            _recent(number, path, is_gone=path in gone)
            for number, path in enumerate(recent[:NEWEST])
        )
        # Whoever was here before comes back to one of these far oftener than to anything else.
        blocks = (
            Heading("recent.heading", "Opened lately"),
            DoorsBlock("recent", doors=doors, enabled=not working),
            Heading("doors.heading", "Something else"),
            *blocks,
        )
    if working:
        # Below the doors it would often be out of sight; what is said is scrolled to.
        busy = ProgressBlock("working", "This takes a few seconds.")
        blocks = (Note("said", working), busy, *blocks)
    blocks = (*blocks, Note("readers", READERS, kind=NoteKind.QUIET))
    return PageState(
        step="welcome",
        title="CEO Appraisal",
        purpose="The board's yearly review of its chief executive, from the first agreement to "
        "the signed statement. Everything stays on this computer.",
        problems=problems,
        blocks=blocks,
    )


def _recent(number: int, path: Path, *, is_gone: bool) -> Door:
    if is_gone:
        line = phrased(
            "Not in {parent} any more. Press to take it off this list.", parent=path.parent
        )
        return Door(key=f"{RECENT}{number}", label=path.stem, line=line, icon="circle-alert")
    return Door(key=f"{RECENT}{number}", label=path.stem, line=str(path.parent), icon="history")
