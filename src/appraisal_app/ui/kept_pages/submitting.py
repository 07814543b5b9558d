"""What somebody's own file shows around words that are submitted: before, after, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final, TypeVar

from appraisal_app.application.ports.interaction import Dialogs
from appraisal_app.application.ports.packets import PACKET_SUFFIX
from appraisal_app.domain.correspondence import Correspondence, SentPacket
from appraisal_app.domain.english_dates import long_day, moment
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.phrases import phrased, small, strung
from appraisal_app.ui.forms.blocks import (
    Block,
    Facts,
    Heading,
    Note,
    NoteKind,
    PageAction,
    PageState,
)
from appraisal_app.ui.kept_pages.tools import OwnTools
from appraisal_app.ui.post.letters import SentWords, letters_table
from appraisal_app.ui.post.opening import PACKETS
from appraisal_app.ui.stages.process.reflection.reading import edition_name
from appraisal_app.ui.welcome.file_names import file_name

D = TypeVar("D")

SUBMIT, SAVE_AGAIN, TAKE_BACK = "submit", "save_again", "take_back"
SENT: Final = (
    "The sealed packet is saved as {path}. Send it to the chair. It opens with the six words that "
    "the chair told you; there is nothing to tell again."
)
SEND: Final = (
    "Send the packet to the chair, who is shown the sign of the computer that sealed it and may "
    "ask you for it on the telephone."
)
_NOT_YET = "There is nothing to submit yet."
_SAID_ABOVE = "This page says above what is missing."
_WANTING = "The board will look for these, and does not find them yet:"
_BACK = (
    "You can change it then, and submit it again as the next edition. This edition stays {where}. "
    "If the chair has it already, say that another one follows."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Editions:
    """The edition that went last (0 for none), when it was taken back, and the one to come.

    `kept` says where the earlier ones are read, such as "below".
    """

    last: int
    withdrawn_at: datetime | None
    coming: int
    kept: str


def notices(
    editions: Editions, no_request: str, missing: tuple[str, ...], *, is_asked: bool
) -> tuple[Block, ...]:
    """What is to be known before submitting."""
    return (
        *taken_back(editions),
        *not_asked(no_request, is_asked=is_asked),
        *wanting(missing),
    )


def taken_back(editions: Editions) -> tuple[Block, ...]:
    """That the last edition was taken back; nothing while none was."""
    if not editions.last or editions.withdrawn_at is None:
        return ()
    text = phrased(
        "You took the {last} back on {withdrawn_at}. It is kept {kept}. The "
        "next one is the {coming}.",
        last=small(edition_name(editions.last)),
        withdrawn_at=long_day(editions.withdrawn_at.date()),
        kept=editions.kept,
        coming=small(edition_name(editions.coming)),
    )
    return (Note("taken_back", text, kind=NoteKind.WARN),)


def not_asked(no_request: str, *, is_asked: bool) -> tuple[Block, ...]:
    """That there is no request to answer."""
    return () if is_asked else (Note("no_request", no_request, kind=NoteKind.WARN),)


def wanting(missing: tuple[str, ...]) -> tuple[Block, ...]:
    """What the board will look for in vain."""
    if not missing:
        return ()
    lines = strung("\n", (phrased("- {each}", each=each) for each in missing))
    return (
        Note(
            "wanting",
            phrased("{wanting}\n{lines}", wanting=_WANTING, lines=lines),
            kind=NoteKind.QUIET,
        ),
    )


def packets(
    post: Correspondence,
    review: str,
    answer: PacketKind,
    withdrawn_at: datetime | None,
    kinds: AbstractSet[PacketKind] = frozenset(PacketKind),
) -> tuple[Block, ...]:
    """What went and came; of `answer` each packet is one edition, and only the last can stand."""
    sent = [each.id for each in post.sent if (each.kind, each.review) == (answer, review)]

    def fate(each: SentPacket) -> str:
        if each.id not in sent:
            return "Sealed here"
        if each.id != sent[-1]:
            return "Taken back; a later edition followed"
        if withdrawn_at is not None:
            return phrased(
                "Taken back on {withdrawn_at}", withdrawn_at=long_day(withdrawn_at.date())
            )
        return "Sealed here"

    table = letters_table("letters", post, review, "", kinds, SentWords(fate_of=fate))
    return (Heading("heading.letters", "Packets"), table) if table.rows else ()


def before(write_page: str, *, is_asked: bool, is_ready: bool) -> tuple[PageAction, ...]:
    """The buttons under the preview; what to do about a request stands above it."""
    hint = "" if is_ready else _NOT_YET if is_asked else _SAID_ABOVE
    return (
        PageAction(write_page, "\u2039 Go on writing"),
        PageAction(SUBMIT, "Submit…", primary=True, enabled=is_ready, hint=hint),
    )


def submitted_facts(at: datetime, edition: int, sign: str) -> tuple[Block, ...]:
    """When what went, from which computer."""
    rows = (
        ("Submitted", moment(at)),
        ("Edition", edition_name(edition)),
        ("Sign of this computer", sign),
    )
    return (
        Facts("submitted.facts", tuple(row for row in rows if row[1])),
        Heading("heading.words", "The words that you submitted"),
    )


def after(*, read_only: bool) -> tuple[PageAction, ...]:
    """The buttons under what was submitted."""
    return (
        PageAction(TAKE_BACK, "Take it back…", enabled=not read_only),
        PageAction(SAVE_AGAIN, "Save the packet again…", primary=True),
    )


def offered(state: PageState, deeds: Mapping[str, D]) -> dict[str, D]:
    """What the buttons do that can be pressed on that page."""
    keys = {each.key for each in state.actions if each.enabled}
    return {key: deed for key, deed in deeds.items() if key in keys}


def agreed_to_submit(
    dialogs: Dialogs, title: str, missing: tuple[str, ...], editions: Editions
) -> bool:
    """Whether the words on the page are to go as they are."""
    told = (
        phrased(" The board will look for this: {missing}.", missing=strung("; ", missing))
        if missing
        else ""
    )
    text = phrased(
        "The words that you see on this page become the {coming} and are "
        "sealed into a packet for the chair. Nothing is sent by itself, and "
        "you can take it back.{told}",
        coming=small(edition_name(editions.coming)),
        told=told,
    )
    return dialogs.confirm(title, text, accept="Submit", keep="Go on writing")


def agreed_to_take_back(dialogs: Dialogs, where: str) -> bool:
    """Whether the words are to be open for writing again; `where` as for `Editions.kept`."""
    return dialogs.confirm(
        "Take it back",
        phrased(_BACK, where=where),
        accept="Take it back",
        keep="Leave it submitted",
    )


def save_packet(
    tools: OwnTools[Any, Any], title: str, name: str, seal: Callable[[Path], None]
) -> None:
    """Ask where the packet is to be saved, seal it there, and say how it goes on from there."""
    path = asked_where(tools.dialogs, title, tools.documents, name)
    if path is not None:
        seal(path)
        tools.tell(phrased(SENT, path=path))


def asked_where(dialogs: Dialogs, title: str, folder: Path, name: str) -> Path | None:
    """Where the packet is to be saved; None when somebody turned away."""
    suggestion = folder / f"{file_name(name)}{PACKET_SUFFIX}"
    return dialogs.save_path(title, suggestion, PACKETS)
