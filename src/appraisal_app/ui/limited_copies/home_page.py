"""Home of a file with papers to read: what came, from whom, and each paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo

from appraisal_app.application.limited_copies.kinds import whom
from appraisal_app.application.only_to_read import only_to_read
from appraisal_app.application.ports.files import Access
from appraisal_app.domain.english_dates import moment
from appraisal_app.domain.limited_copies import Delivery, PaperCopies
from appraisal_app.domain.phrases import capital, phrased, strung
from appraisal_app.ui.destinations import HOME, RECOVERY
from appraisal_app.ui.documents.block import DocumentBlock
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Facts,
    Heading,
    Note,
    NoteKind,
    PageAction,
    PageState,
)
from appraisal_app.ui.kept_pages.presenter import GO
from appraisal_app.ui.limited_copies.keys import GIVE_BACK, OPEN_PACKET, paper_key
from appraisal_app.ui.limited_copies.words import delivery_name, heading
from appraisal_app.ui.widgets.mark_kind import Mark

PURPOSE = "Papers from the board's file, as they stood on that day. They can only be read."
WELCOME = (
    "Papers come as a sealed packet: a small file, and six words that its sender tells you on the "
    "telephone. Open it here."
)
NEXT = "The next papers come as a sealed packet and stand beside those that are here."
NO_SHEET = (
    "If the passphrase is lost, only the recovery sheet opens this file. You have not made one yet."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeFacts:
    """What is known about the file itself; `needs_sheet`: its recovery sheet is still to be made.

    `can_give_back` is the packet that can still be given back, or "".
    """

    access: Access = Access.WRITE
    needs_sheet: bool = False
    can_give_back: str = ""


def home_page(copies: PaperCopies, facts: HomeFacts, zone: tzinfo | None) -> PageState:
    """The latest delivery first; the way to open the next packet last."""
    numbers = reversed(range(len(copies.deliveries)))
    blocks = (
        *_sheet(facts),
        *(block for number in numbers for block in _delivery(copies, number, zone)),
        *_next(copies, facts),
    )
    return PageState(step=HOME, title=heading(copies), purpose=PURPOSE, blocks=blocks)


def _sheet(facts: HomeFacts) -> Iterator[Block]:
    if facts.needs_sheet:
        yield Note("sheet", NO_SHEET, kind=NoteKind.WARN)
        yield ActionBlock("sheet.do", (PageAction(f"{GO}{RECOVERY}", "Make the recovery sheet…"),))


def _delivery(copies: PaperCopies, number: int, zone: tzinfo | None) -> Iterator[Block]:
    delivery = copies.deliveries[number]
    key = f"delivery.{number}"
    yield Heading(key, delivery_name(delivery, zone))
    yield Facts(f"{key}.facts", _facts(delivery, zone))
    for at, paper in enumerate(delivery.papers):
        look = PageAction(f"{GO}{paper_key(number, at)}", "Look at it")
        yield DocumentBlock(
            f"{key}.{at}",
            number=paper.document,
            title=paper.title,
            audience="",
            readiness=strung(" · ", (capital(paper.standing), _size(paper.size))),
            mark=Mark.NONE,
            actions=(look,),
        )


def _facts(delivery: Delivery, zone: tzinfo | None) -> tuple[tuple[str, str], ...]:
    rows = (
        ("From", delivery.trust),
        ("For", capital(whom(delivery.reader))),
        ("Made", moment(delivery.made_at.astimezone(zone))),
        ("Made by", capital(delivery.made_by)),
    )
    return tuple(row for row in rows if row[1])


def _next(copies: PaperCopies, facts: HomeFacts) -> Iterator[Block]:
    if facts.access is not Access.WRITE:
        yield Note("access", only_to_read(facts.access), kind=NoteKind.QUIET)
        return
    yield Heading("next", "More papers" if copies.deliveries else "Begin here")
    yield Note("next.note", NEXT if copies.deliveries else WELCOME, kind=NoteKind.QUIET)
    back = (PageAction(GIVE_BACK, "Give the last packet back…"),) if facts.can_give_back else ()
    is_first = not copies.deliveries
    yield ActionBlock(
        "next.do", (PageAction(OPEN_PACKET, "Open a packet…", primary=is_first), *back)
    )


def _size(count: int) -> str:
    return phrased("PDF, {count} kB", count=f"{max(count // 1000, 1):,}")
