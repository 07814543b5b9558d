"""What is still to do by hand after a disposal: each copy, until it is gone or noted as such."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType

from appraisal_app.application.disposing.by_hand import (
    NONE_KNOWN,
    STILL_TO_DO,
    UNLISTED,
    ByHand,
    still_left,
)
from appraisal_app.application.disposing.carrying_out import OUT_OF_REACH
from appraisal_app.application.exporting import export
from appraisal_app.application.ports.interaction import FileKind
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Heading,
    Note,
    NoteKind,
    PageAction,
    TableBlock,
)
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.deeds import DeedTools

COPY, SAVE = "copy_by_hand", "save_by_hand"
_HEADERS = ("Copy that still holds what went", "Of", "Size")
_TEXT = FileKind("Text files", ("txt",))
_NAME = "Still to do by hand.txt"
_COPIED = "The list is copied. Paste it into an e-mail or a note."


def by_hand_blocks(context: PageContext) -> Iterator[Block]:
    """The list as the file and its backups are now; nothing before something went."""
    left = context.left()
    if left is None:
        return
    yield Heading("heading.by_hand", STILL_TO_DO)
    if left.away:
        yield Note("note.by_hand.away", left.away, kind=NoteKind.WARN)
    rows = tuple(each.row for each in left.held if not _is_noted(context, each.place))
    yield TableBlock("table.by_hand", _HEADERS, rows, empty_text=NONE_KNOWN)
    yield Note("note.by_hand.rest", strung(" ", (OUT_OF_REACH, UNLISTED)), kind=NoteKind.QUIET)
    yield ActionBlock(
        "block.by_hand",
        (
            PageAction(COPY, "Copy the list"),
            PageAction(SAVE, "Save the list…", hint="As a text file, which can be printed."),
        ),
    )


def _is_noted(context: PageContext, place: str) -> bool:
    """Whether the page has it as destroyed already, by itself or with its folder."""
    register = context.record.disposals
    there = {each.place for each in register.copies_there}
    gone = {each.place for each in register.copies} - there
    return any(Path(place).is_relative_to(each) for each in gone)


def copy_list(tools: DeedTools) -> None:
    """Put the list on the clipboard."""
    tools.put_on_clipboard(_as_text(tools))
    tools.say(_COPIED)


def save_list(tools: DeedTools) -> None:
    """Ask where to, and write it as text."""
    target = tools.dialogs.save_path("Save the list", tools.documents / _NAME, (_TEXT,))
    if target is not None:
        export(_as_text(tools).encode(), target)
        tools.say(phrased("The list was saved as {name}.", name=target.name))


DEEDS = MappingProxyType({COPY: copy_list, SAVE: save_list})


def _as_text(tools: DeedTools) -> str:
    services = tools.services
    left = still_left(tools.case, services.folders.backups) or ByHand()
    head = phrased("{title}, {day}", title=STILL_TO_DO, day=long_day(services.clock.today()))
    away = (left.away,) if left.away else ()
    start = strung("\n", (head, str(tools.case.path)))
    return strung("\n\n", (start, *in_paragraphs(left), *away)) + "\n"


def in_paragraphs(left: ByHand) -> tuple[str, ...]:
    """The copies, a line each, and then each of the rest."""
    return (*((strung("\n", left.copies),) if left.copies else ()), *left.rest)
